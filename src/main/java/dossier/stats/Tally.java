package dossier.stats;

import dossier.assess.Calibration;
import dossier.question.Catalogue;
import dossier.question.Confidence;
import dossier.question.Question;
import dossier.question.Verdict;
import dossier.schedule.Card;
import dossier.schedule.Moment;
import dossier.schedule.Phase;
import dossier.schedule.Rating;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Takes in the rows of a log, one after another, and says what they amount to. What belongs to one
 * card may come in any order among that of others; no figure depends on it.
 */
public final class Tally {
  /** From this interval on a memory is called mature, as Anki calls it. */
  static final int MATURE_DAYS = 21;

  private static final int[] SPANS = {1, 7, 30, 365};
  private static final int[] AGES = {0, 7, MATURE_DAYS, 90};
  private static final String[] AGE_NAMES = {
    "under 7 days", "7 to 20 days", "21 to 89 days", "90 days and more"
  };
  private static final int[] BINS = {0, 50, 60, 70, 80, 85, 90, 95, 100};
  private static final int DUE_DAYS = 14;
  private static final int DUE_WEEKS = 52;
  private static final int WEEK = 7;
  private static final double WHOLE = 1e9;
  private static final String CORRECT = Verdict.CORRECT.word();
  private static final String INCORRECT = Verdict.INCORRECT.word();

  /** What questions without any tag, and those of no bank, count as. */
  private static final String UNTAGGED = "no tag";

  private static final String ELSEWHERE = "in no open bank";

  /** What the memory model foretells. */
  public interface Foresight {
    /** Returns the probability, from 0 to 1, that a card seen before is recalled at a moment. */
    double recall(Card card, Moment at);
  }

  private final Moment now;
  private final Catalogue catalogue;
  private final Foresight foresight;
  private final List<String> names = new ArrayList<>();
  private final List<Kind> kinds = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Long, Daily> days = new HashMap<>();
  private final Part[] ages = new Part[AGES.length];
  private final Part[] bins = new Part[BINS.length - 1];
  private final Map<String, Part> tags = new HashMap<>();
  private final Map<String, Part> sources = new HashMap<>();
  private final Map<String, Times> types = new HashMap<>();
  private final BitSet[] dueDays = new BitSet[DUE_DAYS];
  private final BitSet[] dueWeeks = new BitSet[DUE_WEEKS];
  private final Confusions confusions = new Confusions();
  private final List<Calibration.Belief> beliefs = new ArrayList<>();
  private final Map<Confidence, BitSet> held = new HashMap<>();
  private int last = -1;

  /** Reviews of cards in review that belong together. */
  private static final class Part {
    private int reviews;
    private int recalled;
    /** In parts of a thousand million, whose sum is the same in whatever order they come. */
    private long predicted;

    private final BitSet cards = new BitSet();

    void add(int card, boolean isRecalled, double foretold) {
      reviews++;
      recalled += isRecalled ? 1 : 0;
      predicted += Math.round(foretold * WHOLE);
      cards.set(card);
    }

    Recall recall() {
      return new Recall(reviews, recalled);
    }
  }

  /** What was done on a day. */
  private static final class Daily {
    private int reviews;
    private final BitSet reviewed = new BitSet();
    private final Part spaced = new Part();
    private final Times times = new Times();
  }

  /** What a question is counted under. */
  private record Kind(List<Part> tags, List<Part> sources, Times type) {}

  /**
   * Makes a tally without anything in it.
   *
   * @param catalogue the questions of the open banks
   */
  public Tally(Moment now, Catalogue catalogue, Foresight foresight) {
    this.now = now;
    this.catalogue = catalogue;
    this.foresight = foresight;
    fill(ages);
    fill(bins);
    for (int i = 0; i < DUE_DAYS; i++) {
      dueDays[i] = new BitSet();
    }
    for (int i = 0; i < DUE_WEEKS; i++) {
      dueWeeks[i] = new BitSet();
    }
  }

  private static void fill(Part[] parts) {
    for (int i = 0; i < parts.length; i++) {
      parts[i] = new Part();
    }
  }

  // ---- taking in

  /**
   * Takes in a review that was not taken back.
   *
   * @param before the card as the reviews before had left it
   */
  public void review(Card before, Rating rating, Moment at) {
    int card = number(before.id());
    Daily day = days.computeIfAbsent(at.day(), d -> new Daily());
    day.reviews++;
    day.reviewed.set(card);
    if (before.phase() != Phase.REVIEW) {
      return;
    }
    boolean recalled = rating != Rating.AGAIN;
    day.spaced.add(card, recalled, 0);
    ages[place(AGES, before.intervalDays())].add(card, recalled, 0);
    Kind kind = kinds.get(card);
    kind.tags().forEach(tag -> tag.add(card, recalled, 0));
    kind.sources().forEach(source -> source.add(card, recalled, 0));
    if (at.day() > before.last().orElseThrow().day()) {
      double foretold = foresight.recall(before, at);
      int bin = Math.min(place(BINS, 100 * foretold), bins.length - 1);
      bins[bin].add(card, recalled, foretold);
    }
  }

  /** Takes in the time that an answer took. */
  public void answer(String card, long day, int tookMillis) {
    int number = number(card);
    days.computeIfAbsent(day, d -> new Daily()).times.add(number, tookMillis);
    kinds.get(number).type().add(number, tookMillis);
  }

  /** Takes in what was answered; only what was wrong, or came with a confidence, shows anything. */
  public void given(Given given) {
    int card = number(given.card());
    if (given.verdict().equals(INCORRECT)) {
      confusions.add(given);
    }
    if (given.attempt() == 1 && given.confidencePercent().isPresent()) {
      Confidence band = band(given.confidencePercent().getAsInt());
      beliefs.add(new Calibration.Belief(band, given.verdict().equals(CORRECT)));
      held.computeIfAbsent(band, b -> new BitSet()).set(card);
    }
  }

  private static Confidence band(int percent) {
    for (Confidence band : Confidence.values()) {
      if (percent < band.high()) {
        return band;
      }
    }
    return Confidence.ALMOST_CERTAIN;
  }

  /**
   * Takes in a card as it now stands, for what falls due.
   *
   * @param notBefore the study day before which it is not asked; that of a card never buried is past
   */
  public void card(Card card, long notBefore) {
    if (card.phase() == Phase.NEW) {
      return;
    }
    long due = Math.max(notBefore, card.dueDay().orElse(now.day()));
    long ahead = Math.max(0, due - now.day());
    int number = number(card.id());
    if (ahead < DUE_DAYS) {
      dueDays[(int) ahead].set(number);
    }
    if (ahead < (long) WEEK * DUE_WEEKS) {
      dueWeeks[(int) ahead / WEEK].set(number);
    }
  }

  /** Returns the last place whose limit a value reaches. */
  private static int place(int[] limits, double value) {
    int place = 0;
    while (place + 1 < limits.length && value >= limits[place + 1]) {
      place++;
    }
    return place;
  }

  /** Returns the number of a card: mostly that of the one before. */
  private int number(String card) {
    if (last >= 0 && names.get(last).equals(card)) {
      return last;
    }
    Integer known = numbers.get(card);
    if (known == null) {
      known = names.size();
      names.add(card);
      numbers.put(card, known);
      kinds.add(kind(catalogue.find(card)));
    }
    last = known;
    return known;
  }

  private Kind kind(Optional<Question> question) {
    List<String> none = List.of(UNTAGGED);
    List<String> nowhere = List.of(ELSEWHERE);
    List<String> tagged =
        question.map(q -> q.tags().isEmpty() ? none : q.tags()).orElse(nowhere);
    List<String> cited = question
        .map(q -> q.citations().stream().map(c -> c.source().id()).toList())
        .orElse(nowhere);
    String type = question.map(q -> q.key().type()).orElse(ELSEWHERE);
    return new Kind(
        parts(tags, tagged), parts(sources, cited), types.computeIfAbsent(type, t -> new Times()));
  }

  private static List<Part> parts(Map<String, Part> from, Collection<String> of) {
    return of.stream()
        .distinct()
        .map(name -> from.computeIfAbsent(name, n -> new Part()))
        .toList();
  }

  // ---- what it amounts to

  /** Returns the figures of all that was taken in; once, at the end. */
  public Stats stats() {
    var byDay = new TreeMap<>(days);
    var byWeek = new TreeMap<Long, Daily>();
    byDay.forEach(
        (day, daily) -> add(byWeek.computeIfAbsent(Stats.monday(day), m -> new Daily()), daily));
    return new Stats(
        now.day(),
        byDay.values().stream().mapToInt(d -> d.reviews).sum(),
        byDay.tailMap(now.day(), false).values().stream()
            .mapToInt(d -> d.reviews)
            .sum(),
        spans(byDay),
        ages(),
        weeks(byWeek.descendingMap()),
        kept(tags),
        kept(sources),
        foreseen(),
        byDay.entrySet().stream()
            .filter(day -> day.getValue().reviews > 0)
            .map(day -> new Stats.Day(
                day.getKey(), day.getValue().reviews, behind(day.getValue().reviewed)))
            .toList(),
        types(),
        spent(byDay.descendingMap()),
        spent(byWeek.descendingMap()),
        due(dueDays, 1),
        due(dueWeeks, WEEK),
        confusions.found(catalogue, names, this::number),
        bands(),
        beliefs.size() < Calibration.LEAST
            ? Optional.empty()
            : Optional.of(Calibration.of(beliefs)));
  }

  private Behind behind(BitSet cards) {
    return new Behind(names, cards);
  }

  private static void add(Daily to, Daily more) {
    to.reviews += more.reviews;
    to.reviewed.or(more.reviewed);
    to.spaced.reviews += more.spaced.reviews;
    to.spaced.recalled += more.spaced.recalled;
    to.spaced.cards.or(more.spaced.cards);
    to.times.add(more.times);
  }

  private List<Stats.Span> spans(NavigableMap<Long, Daily> byDay) {
    var spans = new ArrayList<Stats.Span>();
    for (int length : SPANS) {
      spans.add(span(
          OptionalInt.of(length),
          byDay.subMap(now.day() - length + 1, true, now.day(), true).values()));
    }
    spans.add(span(OptionalInt.empty(), byDay.values()));
    return spans;
  }

  private Stats.Span span(OptionalInt length, Collection<Daily> of) {
    var all = new Daily();
    int answers = 0;
    long took = 0;
    for (Daily daily : of) {
      all.reviews += daily.reviews;
      all.reviewed.or(daily.reviewed);
      all.spaced.reviews += daily.spaced.reviews;
      all.spaced.recalled += daily.spaced.recalled;
      answers += daily.times.size();
      took += daily.times.sum();
    }
    return new Stats.Span(
        length, all.reviews, all.spaced.recall(), answers, took, behind(all.reviewed));
  }

  private List<Stats.Kept> ages() {
    var of = new ArrayList<Stats.Kept>();
    for (int i = 0; i < ages.length; i++) {
      of.add(new Stats.Kept(AGE_NAMES[i], ages[i].recall(), behind(ages[i].cards)));
    }
    var both = new ArrayList<Stats.Kept>();
    both.add(joined("young: under 21 days", of.get(0), of.get(1)));
    both.add(joined("mature: 21 days and more", of.get(2), of.get(3)));
    both.addAll(of);
    both.removeIf(age -> age.recall().reviews() == 0);
    return both;
  }

  private static Stats.Kept joined(String name, Stats.Kept one, Stats.Kept other) {
    return new Stats.Kept(
        name, one.recall().plus(other.recall()), one.behind().plus(other.behind()));
  }

  private List<Stats.Kept> weeks(NavigableMap<Long, Daily> latestFirst) {
    var weeks = new ArrayList<Stats.Kept>();
    latestFirst.forEach((monday, daily) -> {
      if (daily.spaced.reviews > 0) {
        weeks.add(
            new Stats.Kept(Stats.date(monday), daily.spaced.recall(), behind(daily.spaced.cards)));
      }
    });
    return weeks;
  }

  private List<Stats.Kept> kept(Map<String, Part> parts) {
    return parts.entrySet().stream()
        .filter(part -> part.getValue().reviews > 0)
        .map(part ->
            new Stats.Kept(part.getKey(), part.getValue().recall(), behind(part.getValue().cards)))
        .sorted(Comparator.comparingInt((Stats.Kept k) -> k.recall().reviews())
            .reversed()
            .thenComparing(Stats.Kept::of))
        .toList();
  }

  private List<Stats.Foreseen> foreseen() {
    var foreseen = new ArrayList<Stats.Foreseen>();
    for (int i = 0; i < bins.length; i++) {
      if (bins[i].reviews > 0) {
        double mean = bins[i].predicted / WHOLE / bins[i].reviews;
        foreseen.add(new Stats.Foreseen(
            BINS[i], BINS[i + 1], mean, bins[i].recall(), behind(bins[i].cards)));
      }
    }
    return foreseen;
  }

  private List<Stats.Spent> types() {
    return types.entrySet().stream()
        .filter(type -> type.getValue().size() > 0)
        .map(type -> type.getValue().spent(type.getKey(), names))
        .sorted(Comparator.comparingLong(Stats.Spent::tookMillis)
            .reversed()
            .thenComparing(Stats.Spent::of))
        .toList();
  }

  private List<Stats.Spent> spent(NavigableMap<Long, Daily> latestFirst) {
    var spent = new ArrayList<Stats.Spent>();
    latestFirst.forEach((day, daily) -> {
      if (daily.times.size() > 0) {
        spent.add(daily.times.spent(Stats.date(day), names));
      }
    });
    return spent;
  }

  private List<Stats.Due> due(BitSet[] cards, int daysEach) {
    var due = new ArrayList<Stats.Due>();
    for (int i = 0; i < cards.length; i++) {
      due.add(
          new Stats.Due(now.day() + (long) i * daysEach, cards[i].cardinality(), behind(cards[i])));
    }
    return due;
  }

  private List<Stats.Held> bands() {
    return Calibration.bands(beliefs).stream()
        .filter(band -> band.answers() > 0)
        .map(band -> new Stats.Held(band, behind(held.get(band.confidence()))))
        .toList();
  }
}
