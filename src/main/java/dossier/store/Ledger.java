package dossier.store;

import dossier.schedule.Card;
import dossier.schedule.Leeches;
import dossier.schedule.MemoryModel;
import dossier.schedule.Moment;
import dossier.schedule.Phase;
import dossier.schedule.Rating;
import dossier.schedule.Scheduler;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the logs of a folder amount to: the state of every card, and what was done on which day.
 *
 * <p>The logs are taken as a set of events, ordered by time, then device, then line. So the same
 * events give the same ledger, in whatever files and order they come, and whether they were read at
 * once or applied one by one.
 */
public final class Ledger {
  /** How a review moves a card. */
  interface Model {
    Card review(Card card, Rating rating, Moment now, OptionalInt place);

    /** Returns the card as the next review finds it, which may be known sooner. */
    default Card passed(Card card, Rating rating, Moment now) {
      return review(card, rating, now, OptionalInt.empty());
    }

    /** Returns how a scheduler moves a card. */
    static Model of(Scheduler scheduler) {
      return new Model() {
        @Override
        public Card review(Card card, Rating rating, Moment now, OptionalInt place) {
          return scheduler.review(card, rating, now, place);
        }

        @Override
        public Card passed(Card card, Rating rating, Moment now) {
          return scheduler.passed(card, rating, now);
        }
      };
    }
  }

  /** A flag of a card: 1 to 7 or 0 for none, and its note. */
  public record Flag(int number, String note) {
    static final Flag NONE = new Flag(0, "");
  }

  /**
   * Something the learner did that can be undone.
   *
   * @param what in a word or two: the rating, or "suspended", "buried", "flagged"
   */
  public record Undoable(EventId id, String card, String what, Instant at) {}

  /**
   * An answer as it was given.
   *
   * @param overruled how the learner overruled its mark, if so
   */
  public record Given(
      EventId id, OffsetDateTime at, Event.Answered answer, Optional<Event.Overruled> overruled) {}

  /** Takes reviews, each with the card as those before it had left it. */
  public interface Reviews {
    void review(Card before, Rating rating, Moment at);
  }

  /** Takes the time that each answer took, in milliseconds, and the study day it was given on. */
  public interface Times {
    void answer(String card, long day, int tookMillis);
  }

  /** Reports kept; more are counted only. */
  private static final int MOST_DAMAGES = 1000;

  /** Fewer reviews are folded sooner than threads are started. */
  private static final int PARALLEL_FROM = 50_000;

  /** What an event's reference refers to: a row above these two bits. */
  private static final int REVIEWED = 1;

  private static final int ANSWERED = 2;
  private static final int OTHER = 3;

  private static final Rating[] RATINGS = Rating.values();
  private static final byte[][] RATING_WORDS =
      Arrays.stream(RATINGS).map(r -> Cursor.ascii(r.word())).toArray(byte[][]::new);
  private static final byte[] REVIEW = Cursor.ascii(Line.REVIEW);
  private static final byte[] ANSWER = Cursor.ascii(Line.ANSWER);
  private static final byte[] HEADER = Cursor.ascii(Line.HEADER);

  private final Model model;
  private final Names ids = new Names();
  private final Names words = new Names();
  private final ReviewTable reviews = new ReviewTable();
  private final AnswerTable answers = new AnswerTable();
  private final Map<Integer, EventIndex> indexes = new HashMap<>();
  private final Undos undos = new Undos();
  private final Errors errors = new Errors();
  private final int correct = words.number("correct");
  private final int incomplete = words.number("incomplete");
  private final int ask = words.number("ask");
  private final Map<Integer, List<Note>> notes = new HashMap<>();
  private final Map<EventId, List<Note>> overrulings = new HashMap<>();
  private final List<Note> plans = new ArrayList<>();
  private final List<Damage> damages = new ArrayList<>();
  private Slot[] slots = new Slot[64];
  private int events;
  private int damageCount;
  private EventIndex index;
  private int indexOf;
  private ZoneOffset offset = ZoneOffset.UTC;

  /** What is known of a card; its reviews are the rows from head to tail. */
  private static final class Slot {
    Card card;
    int head = -1;
    int tail = -1;

    /** The time of the last row: to look it up in its column costs a miss of every cache. */
    long tailMillis;

    boolean isSorted = true;
    int firstRow = -1;

    /** The line of the last answer, if any, its length and time; read when somebody asks. */
    byte[] answer;

    int answerLength;
    long answerMillis;
    int answerOffset;
    int answerDevice;

    Slot(Card card) {
      this.card = card;
    }

    /** The last answer that led to a verdict, its time and study day. */
    EventId marked;

    long markedMillis;
    int markedDay;

    void mark(EventId id, long millis, int day) {
      if (!isMarkedAfter(millis, id)) {
        marked = id;
        markedMillis = millis;
        markedDay = day;
      }
    }

    boolean isMarkedAfter(long millis, EventId id) {
      return marked != null && EventId.compare(markedMillis, marked, millis, id) > 0;
    }

    EventId answerId() {
      var cursor = new Cursor();
      cursor.head(answer, 0, answerLength);
      return new EventId(answerDevice, cursor.n, Line.hex(answer, answerLength - 10));
    }

    boolean hasLaterAnswer(EventId id, long millis) {
      return answer != null
          && (answerMillis > millis
              || (answerMillis == millis
                  && EventId.compare(answerMillis, answerId(), millis, id) > 0));
    }

    void keepAnswer(EventId id, long millis, int offsetMinutes, byte[] b, int from, int to) {
      answerDevice = id.device();
      answerMillis = millis;
      answerOffset = offsetMinutes;
      answerLength = to - from;
      if (answer == null || answer.length < answerLength) {
        answer = new byte[answerLength + 16];
      }
      System.arraycopy(b, from, answer, 0, answerLength);
    }
  }

  /** An event that is kept whole, since there are few of its kind. */
  private record Note(EventId id, long millis, Event event) {
    static final Comparator<Note> ORDER = (a, b) -> EventId.compare(a.millis, a.id, b.millis, b.id);
  }

  private Ledger(Model model) {
    this.model = model;
  }

  /**
   * Reads all logs of a folder; none, where there is no such folder. Bytes that cannot be trusted
   * are passed over and reported.
   *
   * @throws IOException if a file cannot be read, or is of a later format than this program knows
   */
  public static Ledger read(Path folder, Scheduler scheduler) throws IOException {
    return read(folder, scheduler, Map.of());
  }

  /**
   * Reads all logs of a folder, as {@link #read(Path, Scheduler)} does.
   *
   * @param renamed the present id of each card that had another before; its history goes on
   */
  public static Ledger read(Path folder, Scheduler scheduler, Map<String, String> renamed)
      throws IOException {
    return read(folder, scheduler, renamed, bytes -> {});
  }

  /**
   * Reads all logs of a folder, as {@link #read(Path, Scheduler, Map)} does.
   *
   * @param read takes how many bytes more have been read, from any thread
   */
  public static Ledger read(
      Path folder, Scheduler scheduler, Map<String, String> renamed, LongConsumer read)
      throws IOException {
    return read(folder, Model.of(scheduler), renamed, read);
  }

  static Ledger read(Path folder, Model model) throws IOException {
    return read(folder, model, Map.of(), bytes -> {});
  }

  private static Ledger read(
      Path folder, Model model, Map<String, String> renamed, LongConsumer read) throws IOException {
    var ledger = new Ledger(model);
    renamed.forEach(ledger.ids::rename);
    for (int card = 0; card < ledger.ids.size(); card++) {
      ledger.slot(card);
    }
    for (Path log : Folder.logs(folder)) {
      try {
        Scan.file(log, ledger.new Reading(log), read);
      } catch (IOException e) {
        throw Folder.failure(log, e);
      }
    }
    List<Damage> unusable = Versions.read(folder).damages();
    ledger.damages.addAll(unusable);
    ledger.damageCount += unusable.size();
    ledger.foldAll();
    return ledger;
  }

  /** Returns how many bytes {@link #read(Path, Scheduler)} would read. */
  public static long bytes(Path folder) throws IOException {
    long bytes = 0;
    for (Path log : Folder.logs(folder)) {
      bytes += log.toFile().length();
    }
    return bytes;
  }

  /** Reads the content of logs that were read by the caller. */
  static Ledger read(Map<Path, byte[]> contents, Model model) throws IOException {
    var ledger = new Ledger(model);
    for (var log : contents.entrySet()) {
      Scan.bytes(log.getValue(), ledger.new Reading(log.getKey()));
    }
    ledger.foldAll();
    return ledger;
  }

  /** Takes in an event just logged; one that is known already changes nothing. */
  public void apply(EventId id, OffsetDateTime at, Event event) {
    byte[] line = Line.of(id.line(), at, event);
    long millis = at.toInstant().toEpochMilli();
    int offsetMinutes = at.getOffset().getTotalSeconds() / 60;
    int before = reviews.size;
    add(id, millis, offsetMinutes, event, line, 0, line.length - 1);
    if (reviews.size > before) {
      Slot slot = slots[reviews.card[before]];
      if (undos.contains(id)) {
        markUndone(id, true);
      }
      if (slot.isSorted && reviews.state[before] != ReviewTable.UNDONE) {
        review(slot, before, true);
      } else {
        fold(reviews.card[before]);
      }
    }
    if (event instanceof Event.Undone) {
      for (EventId changed : undos.resolve()) {
        int card = markUndone(changed, undos.contains(changed));
        if (card >= 0) {
          fold(card);
        }
      }
    }
  }

  /** Returns how often something happened: the events of all logs, each once. */
  public int events() {
    return events;
  }

  /** Returns the first thousand parts of the logs that cannot be trusted, in the order of reading. */
  public List<Damage> damages() {
    return Collections.unmodifiableList(damages);
  }

  /** Returns how many parts of the logs cannot be trusted. */
  public int damageCount() {
    return damageCount;
  }

  /** Returns a card as its reviews have left it. */
  public Card card(String id) {
    int card = ids.find(id);
    return card < 0 ? Card.unseen(id) : slots[card].card;
  }

  /** Returns every card that has a review, by id. */
  public List<Card> cards() {
    var cards = new ArrayList<Card>();
    for (int i = 0; i < ids.size(); i++) {
      if (slots[i].firstRow >= 0) {
        cards.add(slots[i].card);
      }
    }
    cards.sort(Comparator.comparing(Card::id));
    return cards;
  }

  /** Returns whether a card is set aside until further notice. */
  public boolean isSuspended(String card) {
    return latest(card, e -> e instanceof Event.Suspended)
        .map(e -> ((Event.Suspended) e).on())
        .orElse(false);
  }

  /** Returns the study day on which a buried card may be asked again; empty if never buried. */
  public OptionalLong buriedUntil(String card) {
    return latest(card, e -> e instanceof Event.Buried)
        .map(e -> OptionalLong.of(((Event.Buried) e).untilDay()))
        .orElse(OptionalLong.empty());
  }

  /** Returns the flag of a card. */
  public Flag flag(String card) {
    return latest(card, e -> e instanceof Event.Flagged)
        .map(e -> new Flag(((Event.Flagged) e).flag(), ((Event.Flagged) e).note()))
        .orElse(Flag.NONE);
  }

  /** Returns what is studied toward: a date, passed or not, and the time a day. */
  public Optional<Event.Planned> plan() {
    return latest(plans, e -> true).map(e -> (Event.Planned) e).filter(plan -> plan.by()
        .isPresent());
  }

  /** Returns the last answer to a card, whatever became of the review. */
  public Optional<Given> lastAnswer(String id) {
    int card = ids.find(id);
    Slot slot = card < 0 ? null : slots[card];
    if (slot == null || slot.answer == null) {
      return Optional.empty();
    }
    try {
      EventId event = slot.answerId();
      OffsetDateTime at = Line.time(slot.answerMillis, slot.answerOffset);
      return Line.event(slot.answer, 0, slot.answerLength)
          .map(e -> new Given(event, at, (Event.Answered) e, overruling(event)));
    } catch (Line.Malformed e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the word of the verdict that an answer has by now, where it was overruled or marked
   * again; the learner's own ruling stands above any marking.
   */
  public Optional<String> verdict(EventId answer) {
    if (!overrulings.containsKey(answer)) {
      return Optional.empty();
    }
    return overruling(answer).map(Event.Overruled::verdict).or(() -> latest(
            overrulings.getOrDefault(answer, List.of()), e -> e instanceof Event.Remarked)
        .map(e -> ((Event.Remarked) e).verdict()));
  }

  /** Returns whether the learner has overruled the mark of an answer. */
  public boolean isOverruled(EventId answer) {
    return overruling(answer).isPresent();
  }

  /**
   * Returns the cards that are to be seen again for a confident error, those first that wait longest:
   * once more on the study day on which its verdict was seen, and once more on a later day, on the
   * next if the learner drills then. Any later answer of a drill that led to a verdict is such a
   * showing, whether the schedule asked for it or not. An error that was overruled, or marked right
   * since, is none.
   *
   * @param percent the least confidence of a confident error in a drill, in per cent
   * @param band the least confidence of one in a scored sitting, as the number of its band
   */
  public List<String> again(Moment now, int percent, int band) {
    var owed = new ArrayList<Map.Entry<Integer, Errors.Wrong>>();
    for (Map.Entry<Integer, Errors.Wrong> entry :
        errors.last(percent, band, this::isRight).entrySet()) {
      Errors.Wrong wrong = entry.getValue();
      Slot slot = slots[entry.getKey()];
      boolean isSettled = slot.isMarkedAfter(wrong.millis(), wrong.id())
          && (now.day() == wrong.day() || slot.markedDay > wrong.day());
      if (now.day() >= wrong.day() && !isSettled) {
        owed.add(entry);
      }
    }
    owed.sort(Map.Entry.<Integer, Errors.Wrong>comparingByValue(Errors.Wrong.ORDER)
        .thenComparing(entry -> slots[entry.getKey()].card.id()));
    return owed.stream().map(entry -> slots[entry.getKey()].card.id()).toList();
  }

  private boolean isRight(EventId answer) {
    return verdict(answer).filter(words.text(correct)::equals).isPresent();
  }

  /** Returns how many cards had their first review on a study day. */
  public int newOn(long day) {
    int count = 0;
    for (int i = 0; i < ids.size(); i++) {
      int row = slots[i].firstRow;
      if (row >= 0 && reviews.day[row] == day) {
        count++;
      }
    }
    return count;
  }

  /** Returns how many reviews a study day had. */
  public int reviewsOn(long day) {
    int count = 0;
    for (int row = 0; row < reviews.size; row++) {
      if (reviews.day[row] == day && reviews.state[row] != ReviewTable.UNDONE) {
        count++;
      }
    }
    return count;
  }

  /** Returns how many reviews each study day had, without the days that had none. */
  public SortedMap<Long, Integer> reviewsByDay() {
    var counts = new HashMap<Integer, Integer>();
    for (int row = 0; row < reviews.size; row++) {
      if (reviews.state[row] != ReviewTable.UNDONE) {
        counts.merge(reviews.day[row], 1, Integer::sum);
      }
    }
    var byDay = new TreeMap<Long, Integer>();
    counts.forEach((day, count) -> byDay.put((long) day, count));
    return byDay;
  }

  /** Returns what was done from one study day to another, both included. */
  public Totals totals(long fromDay, long toDay) {
    int count = 0;
    int matured = 0;
    int recalled = 0;
    for (int row = 0; row < reviews.size; row++) {
      int day = reviews.day[row];
      byte state = reviews.state[row];
      if (state == ReviewTable.UNDONE || day < fromDay || day > toDay) {
        continue;
      }
      count++;
      if (state == ReviewTable.MATURE) {
        matured++;
        recalled += reviews.rating[row] == Rating.AGAIN.number() ? 0 : 1;
      }
    }

    var verdicts = new HashMap<Integer, String>();
    for (EventId id : overrulings.keySet()) {
      int row = row(id, ANSWERED);
      if (row >= 0) {
        verdict(id).ifPresent(verdict -> verdicts.put(row, verdict));
      }
    }
    return new Totals(
        count,
        matured,
        recalled,
        answers.byVerdict(fromDay, toDay, words, verdicts),
        answers.tookMillis(fromDay, toDay));
  }

  /**
   * Hands over every review that is not undone, card by card, and those of a card in their order.
   *
   * @throws CancellationException if the thread is interrupted
   */
  public void reviews(Reviews to) {
    reviews(to, true);
  }

  private void reviews(Reviews to, boolean whole) {
    for (int card = 0; card < ids.size(); card++) {
      stopIfAsked();
      Card before = Card.unseen(slots[card].card.id());
      for (int row = counted(slots[card].head); row >= 0; row = counted(reviews.next[row])) {
        to.review(before, Rating.of(reviews.rating[row]), moment(row));
        before = after(before, row, whole);
      }
    }
  }

  /** Returns the ids of the cards that are leeches, by what a memory model foretold of each review. */
  public Set<String> leeches(MemoryModel by) {
    var leeches = new Leeches(by);
    reviews(leeches::review, false);
    return leeches.found();
  }

  /**
   * Hands over every answer, whatever became of its review.
   *
   * @throws CancellationException if the thread is interrupted
   */
  public void answers(Times to) {
    for (int row = 0; row < answers.size(); row++) {
      if (row % 1024 == 0) {
        stopIfAsked();
      }
      to.answer(slots[answers.card(row)].card.id(), answers.day(row), answers.tookMillis(row));
    }
  }

  private static void stopIfAsked() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted");
    }
  }

  /**
   * Returns the last of what was done on a device and is not undone: reviews, and what was
   * suspended, buried or flagged; at most so many, last first.
   */
  public List<Undoable> undoable(String device, int most) {
    int id = Integer.parseUnsignedInt(device, 16);
    Stream<Undoable> rated = IntStream.range(0, reviews.size)
        .filter(row -> reviews.device[row] == id && reviews.state[row] != ReviewTable.UNDONE)
        .mapToObj(row -> new Undoable(
            reviews.id(row),
            ids.text(reviews.card[row]),
            Rating.of(reviews.rating[row]).word(),
            Instant.ofEpochMilli(reviews.millis[row])));
    Stream<Undoable> noted = notes.entrySet().stream().flatMap(card -> card.getValue().stream()
        .filter(note -> note.id().device() == id && !undos.contains(note.id()))
        .map(note -> new Undoable(
            note.id(),
            ids.text(card.getKey()),
            what(note.event()),
            Instant.ofEpochMilli(note.millis()))));
    return Stream.concat(rated, noted)
        .sorted(Comparator.comparingInt((Undoable u) -> u.id().line())
            .thenComparing(Undoable::at)
            .reversed())
        .limit(most)
        .toList();
  }

  private static String what(Event event) {
    if (event instanceof Event.Suspended suspended) {
      return suspended.on() ? "suspended" : "brought back";
    }
    return event instanceof Event.Buried ? "buried" : "flagged";
  }

  // ---- taking events in

  /** Takes one log in, line by line. */
  private final class Reading implements Scan.Sink {
    private final Path file;
    private final Cursor cursor = new Cursor();
    private int device;
    private boolean begun;
    private boolean damaged;
    private int lastN;

    Reading(Path file) {
      this.file = file;
      device = Folder.device(file);
    }

    @Override
    public void damaged(int count, long line, boolean unfinished) {
      damaged = true;
      String bytes = count == 1 ? "1 byte" : count + " bytes";
      report(
          line, unfinished ? "unfinished last line, " + bytes : "damaged, " + bytes + " skipped");
    }

    @Override
    public void line(byte[] b, int from, int to, long line) throws IOException {
      Cursor c = cursor;
      if (!c.head(b, from, to)) {
        damaged = true;
        report(line, "not understood: no kind, line number and time");
        return;
      }
      boolean header = c.is(HEADER);
      if (!begun && !header && !damaged) {
        report(line, "the header of the log is missing");
      }
      int missing = c.n - lastN - 1;
      if (begun && missing > 0 && !damaged) {
        report(
            line,
            missing == 1 ? "1 line missing before this" : missing + " lines missing before this");
      }
      begun = true;
      damaged = false;
      lastN = c.n;
      try {
        if (header) {
          device = Line.header(b, from, to).check().device();
        } else {
          event(c, b, from, to);
        }
      } catch (Line.Malformed e) {
        report(line, "not understood: " + e.getMessage());
      }
    }

    private void event(Cursor c, byte[] b, int from, int to) throws Line.Malformed {
      var id = new EventId(device, c.n, Line.hex(b, to - 10));
      if (c.is(REVIEW) ? review(c, id) : c.is(ANSWER) && answer(c, id, from, to)) {
        return;
      }
      Optional<Event> event = Line.event(b, from, to);
      if (event.isPresent()) {
        add(id, c.millis, c.offsetMinutes, event.get(), b, from, to);
      } else {
        isNew(id, OTHER);
      }
    }

    /** Takes in a review in the form in which it is written; returns false if it has another. */
    private boolean review(Cursor c, EventId id) {
      if (!(c.literal(Cursor.CARD) && c.text())) {
        return false;
      }
      int cardFrom = c.textFrom;
      int cardTo = c.textTo;
      int rating = c.literal(Cursor.RATING) && c.text() ? rating(c) : 0;
      if (rating == 0) {
        return false;
      }
      if ((c.literal(Cursor.PROPOSED) && !c.text()) || (c.literal(Cursor.RATED) && !c.text())) {
        return false;
      }
      byte place = ReviewTable.DRAWN;
      if (c.literal(Cursor.PLACE)) {
        if (!c.number() || c.number > Event.Reviewed.MOST_PLACE) {
          return false;
        }
        place = (byte) c.number;
      }
      if (!c.isAtEnd()) {
        return false;
      }
      int card = slot(ids.number(c.b, cardFrom, cardTo));
      addReview(id, c.millis, c.offsetMinutes, card, rating, place);
      return true;
    }

    /** Takes in an answer in the form in which it is written; returns false if it has another. */
    private boolean answer(Cursor c, EventId id, int from, int to) {
      if (!(c.literal(Cursor.CARD) && c.text())) {
        return false;
      }
      int cardFrom = c.textFrom;
      int cardTo = c.textTo;
      if (!(c.literal(Cursor.VERDICT) && c.text())) {
        return false;
      }
      int verdictFrom = c.textFrom;
      int verdictTo = c.textTo;
      if (!(c.literal(Cursor.TOOK) && c.number() && c.number <= Event.MOST_MILLIS)) {
        return false;
      }
      int verdict = words.number(c.b, verdictFrom, verdictTo);
      int card = slot(ids.number(c.b, cardFrom, cardTo));
      addAnswer(id, c.millis, c.offsetMinutes, card, verdict, (int) c.number, c.b, from, to);
      return true;
    }

    /** Returns the number of the rating last read, or 0. */
    private static int rating(Cursor c) {
      for (int i = 0; i < RATING_WORDS.length; i++) {
        if (c.is(RATING_WORDS[i])) {
          return RATINGS[i].number();
        }
      }
      return 0;
    }

    private void report(long line, String what) {
      damageCount++;
      if (damages.size() < MOST_DAMAGES) {
        damages.add(new Damage(file, line, what));
      }
    }
  }

  private void add(
      EventId id, long millis, int offsetMinutes, Event event, byte[] b, int from, int to) {
    if (event instanceof Event.Reviewed e) {
      int card = slot(ids.number(e.card()));
      byte place = (byte) e.place().orElse(ReviewTable.DRAWN);
      addReview(id, millis, offsetMinutes, card, e.rating().number(), place);
    } else if (event instanceof Event.Answered e) {
      int card = slot(ids.number(e.card()));
      int verdict = words.number(e.verdict());
      addAnswer(id, millis, offsetMinutes, card, verdict, (int) e.tookMillis(), b, from, to);
    } else if (isNew(id, OTHER)) {
      var note = new Note(id, millis, event);
      if (event instanceof Event.Undone e) {
        undos.add(id, e.of());
      } else if (event instanceof Event.Overruled e) {
        overrulings.computeIfAbsent(e.answer(), a -> new ArrayList<>()).add(note);
      } else if (event instanceof Event.Remarked e) {
        overrulings.computeIfAbsent(e.answer(), a -> new ArrayList<>()).add(note);
      } else if (event instanceof Event.Suspended e) {
        note(e.card(), note);
      } else if (event instanceof Event.Buried e) {
        note(e.card(), note);
      } else if (event instanceof Event.Flagged e) {
        note(e.card(), note);
      } else if (event instanceof Event.Planned) {
        plans.add(note);
      } else if (event instanceof Event.SittingAnswered e) {
        errors.sat(slot(ids.number(e.card())), id, millis, e);
      } else if (event instanceof Event.SittingEnded e) {
        errors.ended(id, millis, day(millis, offsetMinutes), e);
      }
    }
  }

  private void addReview(
      EventId id, long millis, int offsetMinutes, int card, int rating, byte place) {
    if (!isNew(id, reviews.size << 2 | REVIEWED)) {
      return;
    }
    int row = reviews.add();
    reviews.millis[row] = millis;
    reviews.day[row] = day(millis, offsetMinutes);
    reviews.card[row] = card;
    reviews.device[row] = id.device();
    reviews.line[row] = id.line();
    reviews.crc[row] = id.crc();
    reviews.rating[row] = (byte) rating;
    reviews.place[row] = place;
    reviews.next[row] = -1;

    Slot slot = slots[card];
    if (slot.head < 0) {
      slot.head = row;
    } else {
      reviews.next[slot.tail] = row;
      slot.isSorted &= millis > slot.tailMillis
          || (millis == slot.tailMillis && reviews.compare(slot.tail, row) < 0);
    }
    slot.tail = row;
    slot.tailMillis = millis;
  }

  private void addAnswer(
      EventId id,
      long millis,
      int offsetMinutes,
      int card,
      int verdict,
      int took,
      byte[] b,
      int from,
      int to) {
    if (!isNew(id, answers.size() << 2 | ANSWERED)) {
      return;
    }
    int day = day(millis, offsetMinutes);
    answers.add(card, day, verdict, took);

    Slot slot = slots[card];
    if (!slot.hasLaterAnswer(id, millis)) {
      slot.keepAnswer(id, millis, offsetMinutes, b, from, to);
    }
    if (!isPrompt(verdict, b, from, to)) {
      slot.mark(id, millis, day);
      if (verdict != correct) {
        errors.drilled(card, id, millis, day, Errors.confidence(b, from, to));
      }
    }
  }

  /** Returns whether an answer led to no verdict, but to a question back or a prompt for more. */
  private boolean isPrompt(int verdict, byte[] b, int from, int to) {
    return verdict == ask || (verdict == incomplete && Errors.attempt(b, from, to) == 1);
  }

  private void note(String card, Note note) {
    int number = slot(ids.number(card));
    notes.computeIfAbsent(number, c -> new ArrayList<>()).add(note);
  }

  /** Returns whether an event was not yet taken in, and remembers where it will be. */
  private boolean isNew(EventId id, int reference) {
    if (index == null || indexOf != id.device()) {
      index = indexes.computeIfAbsent(id.device(), d -> new EventIndex());
      indexOf = id.device();
    }
    boolean isNew = index.add(id.line(), id.crc(), reference);
    events += isNew ? 1 : 0;
    return isNew;
  }

  /** Returns the row of a review or an answer, or -1. */
  private int row(EventId id, int kind) {
    EventIndex of = indexes.get(id.device());
    int reference = of == null ? 0 : of.get(id.line(), id.crc());
    return (reference & 3) == kind ? reference >>> 2 : -1;
  }

  private int slot(int card) {
    if (card >= slots.length) {
      slots = Arrays.copyOf(slots, 2 * slots.length);
    }
    if (slots[card] == null) {
      slots[card] = new Slot(Card.unseen(ids.text(card)));
    }
    return card;
  }

  private int day(long millis, int offsetMinutes) {
    if (offset.getTotalSeconds() != offsetMinutes * 60) {
      offset = ZoneOffset.ofTotalSeconds(offsetMinutes * 60);
    }
    return (int)
        Moment.of(Instant.ofEpochMilli(millis), offset, Moment.ROLLOVER_HOUR).day();
  }

  // ---- folding

  private void foldAll() {
    undos.resolve();
    for (EventId id : undos.undone()) {
      markUndone(id, true);
    }
    IntStream cards = IntStream.range(0, ids.size());
    if (reviews.size >= PARALLEL_FROM) {
      cards.parallel().forEach(this::fold);
    } else {
      cards.forEach(this::fold);
    }
  }

  /** Folds the whole history of a card. Touches no other card, so that cards fold side by side. */
  private void fold(int card) {
    Slot slot = slots[card];
    if (!slot.isSorted) {
      sort(slot);
    }
    slot.card = Card.unseen(slot.card.id());
    slot.firstRow = -1;
    for (int row = counted(slot.head); row >= 0; ) {
      int next = counted(reviews.next[row]);
      review(slot, row, next < 0);
      row = next;
    }
  }

  /** Returns a row of a card, or the first after it that is not undone; -1 if there is none. */
  private int counted(int from) {
    int row = from;
    while (row >= 0 && reviews.state[row] == ReviewTable.UNDONE) {
      row = reviews.next[row];
    }
    return row;
  }

  private void review(Slot slot, int row, boolean whole) {
    boolean mature = slot.card.phase() == Phase.REVIEW;
    reviews.state[row] = mature ? ReviewTable.MATURE : ReviewTable.YOUNG;
    slot.card = after(slot.card, row, whole);
    slot.firstRow = slot.firstRow < 0 ? row : slot.firstRow;
  }

  /** Returns a card after a review: as a whole, or as the next review finds it. */
  private Card after(Card before, int row, boolean whole) {
    Rating rating = Rating.of(reviews.rating[row]);
    if (!whole) {
      return model.passed(before, rating, moment(row));
    }
    byte place = reviews.place[row];
    return model.review(
        before,
        rating,
        moment(row),
        place == ReviewTable.DRAWN ? OptionalInt.empty() : OptionalInt.of(place));
  }

  private Moment moment(int row) {
    return new Moment(Instant.ofEpochMilli(reviews.millis[row]), reviews.day[row]);
  }

  private void sort(Slot slot) {
    var rows = new ArrayList<Integer>();
    for (int row = slot.head; row >= 0; row = reviews.next[row]) {
      rows.add(row);
    }
    rows.sort(reviews::compare);
    slot.head = rows.get(0);
    slot.tail = slot.head;
    for (int row : rows.subList(1, rows.size())) {
      reviews.next[slot.tail] = row;
      slot.tail = row;
    }
    reviews.next[slot.tail] = -1;
    slot.tailMillis = reviews.millis[slot.tail];
    slot.isSorted = true;
  }

  /** Marks a review as undone or not; returns its card, or -1 if it is no review that is known. */
  private int markUndone(EventId id, boolean undone) {
    int row = row(id, REVIEWED);
    if (row < 0) {
      return -1;
    }
    reviews.state[row] = undone ? ReviewTable.UNDONE : ReviewTable.YOUNG;
    return reviews.card[row];
  }

  private Optional<Event> latest(String card, Predicate<Event> kind) {
    int number = ids.find(card);
    return latest(notes.getOrDefault(number, List.of()), kind);
  }

  private Optional<Event> latest(List<Note> from, Predicate<Event> kind) {
    // A loop: it is asked of every card at every start.
    Note latest = null;
    for (Note note : from) {
      if (kind.test(note.event())
          && !undos.contains(note.id())
          && (latest == null || Note.ORDER.compare(note, latest) > 0)) {
        latest = note;
      }
    }
    return Optional.ofNullable(latest).map(Note::event);
  }

  private Optional<Event.Overruled> overruling(EventId answer) {
    return latest(overrulings.getOrDefault(answer, List.of()), e -> e instanceof Event.Overruled)
        .map(e -> (Event.Overruled) e);
  }
}
