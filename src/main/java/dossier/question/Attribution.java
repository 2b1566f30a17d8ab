package dossier.question;

import static java.util.stream.Collectors.toSet;

import dossier.question.Claim.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The items that are made from the claims of others: on whose word a statement stands, how firmly
 * its source puts it, and whose account differs. Each states what is at issue, and cites what that
 * cites.
 *
 * <p>None is made that would be trivial or ambiguous: where the statement tells the answer, where
 * fewer than three options are fit to stand beside each other, or where two of them may be right.
 * What an author says in the text's own voice is asked about only where something else stands near
 * it, or the answer would nearly always be the same.
 */
public final class Attribution {
  private static final int FEWEST = 3;
  private static final int MOST = 4;

  /** Voices looked at for an option, so that a bank of very many costs no more than one of some. */
  private static final int LOOKED_AT = 64;

  /** A longer statement would be read for its own sake. In characters. */
  private static final int LONGEST = 360;

  /** A digit of credibility from which a flat statement is worth a doubt: "improbable". */
  private static final int DOUBTFUL = 5;

  private static final Set<Status> PASSED_ON =
      EnumSet.of(Status.REPORTED, Status.CLAIMED, Status.ALLEGED, Status.UNCONFIRMED);

  /** What an item is made to ask. */
  public enum Kind {
    BY,
    STATUS,
    DIFFERS;

    /** Returns what follows the {@code ~} of an id. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a bank knows of one source and paragraph. */
  private record Place(String source, int paragraph) {}

  private final Map<String, Question> byId = new HashMap<>();
  private final Map<String, Optional<Voice>> others = new HashMap<>();
  private final Map<Place, List<Question>> byPlace = new HashMap<>();
  private final Map<String, Voice> authors = new LinkedHashMap<>();
  private final Map<String, Optional<Voice>> voices = new HashMap<>();
  private final Map<String, Set<Voice>> saying = new HashMap<>();
  private final List<Voice> ring;
  private final Map<String, List<Voice>> rings = new HashMap<>();

  private Attribution(Bank bank) {
    bank.sources().forEach(source -> authors.put(source.id(), Voice.ofAuthor(source)));
    var all = new HashSet<Voice>();
    var bySource = new HashMap<String, Set<Voice>>();
    for (Question question : bank.questions()) {
      byId.put(question.id().value(), question);
      for (Citation citation : question.citations()) {
        byPlace
            .computeIfAbsent(
                new Place(citation.source().id(), citation.paragraph()), p -> new ArrayList<>())
            .add(question);
      }
      others.put(question.id().value(), found(question));
      other(question).ifPresent(voice -> {
        all.add(voice);
        saying.computeIfAbsent(question.key().shown(), k -> new HashSet<>()).add(voice);
        for (Citation citation : question.citations()) {
          bySource.computeIfAbsent(citation.source().id(), s -> new HashSet<>()).add(voice);
        }
      });
    }
    ring = ring(all);
    bySource.forEach((source, some) -> rings.put(source, ring(some)));
  }

  /** Returns what is made from an item, of all that {@code find} finds. */
  public static List<Question> of(Question question, Function<ItemId, Optional<Question>> find) {
    return Arrays.stream(Kind.values())
        .filter(kind -> question.id().origin().isEmpty())
        .flatMap(kind -> find.apply(question.id().made(kind.word())).stream())
        .toList();
  }

  /** Loads the names that are known without a bank, which may be done while a bank is read. */
  public static void prepare() {
    Voice.of("nobody");
  }

  /** Returns a bank with, after each item, those that are made from it. */
  public static Bank with(Bank bank) {
    var made = new Attribution(bank);
    List<Question> all = bank.questions().stream()
        .flatMap(question -> Stream.concat(Stream.of(question), made.of(question).stream()))
        .toList();
    return new Bank(bank.name(), bank.title(), bank.sources(), all);
  }

  private List<Question> of(Question question) {
    boolean says = question.claim().isPresent() || !question.differs().isEmpty();
    if (!says || !hasOneSource(question)) {
      return List.of();
    }
    Optional<String> said = statement(question);
    if (said.isEmpty()) {
      return List.of();
    }
    var each = new Each(question, said.get(), question.citations().get(0).source());
    return Stream.of(each.by(), each.status(), each.differs())
        .flatMap(Optional::stream)
        .toList();
  }

  // -- what is at issue

  /**
   * Returns what an item says, as question and answer; empty where that is no one statement, or one
   * that the source does not make.
   */
  private static Optional<String> statement(Question question) {
    String stem = asked(question.stem().strip());
    String said = question.key().match(new Key.Cases<String>() {
      @Override
      public String choice(ChoiceKey key) {
        return answered(key);
      }

      @Override
      public String choices(ChoicesKey key) {
        return answered(key);
      }

      @Override
      public String truth(TruthKey key) {
        return key.value() ? "“" + stem + "”" : "";
      }

      @Override
      public String text(TextKey key) {
        return answered(key);
      }

      @Override
      public String number(NumberKey key) {
        return answered(key);
      }

      @Override
      public String date(DateKey key) {
        return answered(key);
      }

      @Override
      public String cloze(ClozeKey key) {
        return "“" + key.filled() + "”";
      }

      @Override
      public String order(OrderKey key) {
        return "";
      }

      @Override
      public String match(MatchKey key) {
        return "";
      }

      private String answered(Key key) {
        return "“" + stem + "” – “" + key.shown() + "”.";
      }
    });
    return said.isEmpty() || said.length() > LONGEST ? Optional.empty() : Optional.of(said);
  }

  /** Returns a question without what it adds on the form of its answer. */
  private static String asked(String stem) {
    int end = stem.lastIndexOf('?');
    return end < 0 ? stem : stem.substring(0, end + 1);
  }

  /** Returns whom an item's source passes on, where that is not its author and is somebody. */
  private Optional<Voice> other(Question question) {
    return others.get(question.id().value());
  }

  private Optional<Voice> found(Question question) {
    return question
        .claim()
        .flatMap(Claim::by)
        .filter(by -> !isAuthor(question, by))
        .flatMap(this::voice);
  }

  /** Returns whether the source puts what an item says in its own voice. */
  private boolean isOwn(Question question) {
    return question.claim().flatMap(Claim::by).map(by -> isAuthor(question, by)).orElse(true);
  }

  /** Returns on whose word an item stands, where that is one who can be named. */
  private Optional<Voice> voiceOf(Question question) {
    return isOwn(question)
        ? Optional.of(author(question.citations().get(0).source()))
        : other(question);
  }

  private boolean isAuthor(Question question, String name) {
    return question.citations().stream()
        .map(Citation::source)
        .anyMatch(
            source -> name.equals(source.author()) || author(source).name().equals(name));
  }

  /** Returns the voice of a name; none where it names an author among others. */
  private Optional<Voice> voice(String name) {
    return voices.computeIfAbsent(name, by -> Voice.of(by)
        .filter(voice -> authors.values().stream().noneMatch(voice::isLike)));
  }

  private Voice author(Source source) {
    return authors.get(source.id());
  }

  // -- options in an order that other items hardly change

  /** Voices on a ring: one more on it takes the place of another for few items. */
  private static List<Voice> ring(Set<Voice> voices) {
    var sorted = new ArrayList<>(voices);
    sorted.sort(Comparator.comparingInt((Voice v) -> hash(v.name())).thenComparing(Voice::name));
    return sorted;
  }

  private static int hash(String text) {
    int h = text.hashCode() * 0x9E3779B9;
    return h ^ (h >>> 15);
  }

  private static Stream<Voice> from(List<Voice> ring, String id) {
    int place = hash(id);
    int low = 0;
    int high = ring.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hash(ring.get(middle).name()) < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int start = low;
    return IntStream.range(0, Math.min(ring.size(), LOOKED_AT))
        .mapToObj(i -> ring.get((start + i) % ring.size()));
  }

  /** What is made from one item. */
  private final class Each {
    private final Question question;
    private final Optional<Claim> claim;
    private final String said;
    private Optional<Voice.Said> words = Optional.empty();
    private final Wording wording;
    private final Source source;

    Each(Question question, String said, Source source) {
      this.question = question;
      this.claim = question.claim();
      this.said = said;
      this.wording = new Wording(said);
      this.source = source;
    }

    private Voice.Said words() {
      if (words.isEmpty()) {
        words = Optional.of(Voice.Said.of(said));
      }
      return words.get();
    }

    /** Returns what is at issue, and where it stands: after the question, which a list may cut. */
    private String at() {
      return "In " + author(source).name() + ": " + said;
    }

    // Who says so.

    Optional<Question> by() {
      Optional<Voice> other = other(question);
      boolean own = isOwn(question);
      if (claim.isEmpty()
          || (own ? !isBesideAnother() : other.isEmpty())
          || wording.isAboutWording()
          || (!own && other.get().isIn(words()))) {
        return Optional.empty();
      }
      Voice author = author(source);
      Voice key = own ? author : other.orElseThrow();
      var barred = new HashSet<>(saying.getOrDefault(question.key().shown(), Set.of()));
      places().forEach(place -> byPlace.get(place).forEach(beside -> other(beside)
          .ifPresent(barred::add)));
      var options = new ArrayList<Voice>(List.of(key));
      if (!own) {
        options.add(author);
      }
      add(options, voice -> !barred.contains(voice) && !voice.isIn(words()));
      return make(
          Kind.BY,
          "Whose word is this? " + at(),
          options.stream()
              .map(v -> option(v.equals(author) ? "The author, " + v.name() : v.name()))
              .toList(),
          Optional.empty(), // the author's explains another answer
          question.citations());
    }

    /** Returns whether a reader may take the author's flat words for another's who stands by. */
    private boolean isBesideAnother() {
      return claim.map(Claim::status).filter(Status.STATED::equals).isPresent()
          && places().stream()
              .flatMap(place -> byPlace.get(place).stream())
              .anyMatch(beside -> other(beside).isPresent());
    }

    private List<Place> places() {
      return question.citations().stream()
          .map(c -> new Place(c.source().id(), c.paragraph()))
          .distinct()
          .toList();
    }

    /** Adds voices of the same source, then of the whole bank. */
    private void add(List<Voice> options, Predicate<Voice> fit) {
      String id = question.id().value();
      Iterator<Voice> voices = Stream.concat(
              from(rings.getOrDefault(source.id(), List.of()), id), from(ring, id))
          .iterator();
      while (options.size() < MOST && voices.hasNext()) {
        Voice voice = voices.next();
        if (fit.test(voice) && options.stream().noneMatch(voice::isLike)) {
          options.add(voice);
        }
      }
    }

    // How firmly.

    Optional<Question> status() {
      Status status = claim.map(Claim::status).orElse(Status.STATED);
      boolean own = isOwn(question);
      boolean passedOn = PASSED_ON.contains(status);
      if (claim.isEmpty()
          || question.asksStatus()
          || (own ? status == Status.CLAIMED : !passedOn)
          || (status == Status.STATED && !isWorthADoubt())
          || wording.tellsStatus()
          || said.contains("for " + author(source).name())
          || other(question).filter(voice -> voice.isIn(words())).isPresent()) {
        return Optional.empty();
      }
      var options = new ArrayList<>(List.of(status));
      if (!passedOn) {
        options.add(hedge());
      }
      // Of what another account differs from, a briefer may well say that it is in dispute.
      Stream.of(Status.STATED, Status.OPINION, Status.DISPUTED)
          .filter(s -> s != status && options.size() < MOST)
          .filter(s -> s != Status.DISPUTED || question.differs().isEmpty())
          .forEach(options::add);
      return make(
          Kind.STATUS,
          "How is this to be briefed? " + at(),
          options.stream().map(s -> option(manner(s))).toList(),
          Optional.empty(), // the author's explains another answer
          question.citations());
    }

    /** Returns whether a flat statement is doubtful, or stands beside what is put less flatly. */
    private boolean isWorthADoubt() {
      return claim.flatMap(Claim::credibility).orElse(1) >= DOUBTFUL
          || !question.differs().isEmpty()
          || places().stream()
              .flatMap(place -> byPlace.get(place).stream())
              .flatMap(beside -> beside.claim().stream())
              .anyMatch(beside -> beside.status() != Status.STATED);
    }

    /** Returns one of the ways to pass something on, so that none of them is right when seen. */
    private Status hedge() {
      var some = List.copyOf(PASSED_ON);
      return some.get(Math.floorMod(hash(question.id().value()), some.size()));
    }

    // Who says otherwise.

    Optional<Question> differs() {
      if (question.differs().isEmpty() || wording.isAboutWording()) {
        return Optional.empty();
      }
      List<Question> tied = question.differs().stream()
          .flatMap(id -> Optional.ofNullable(byId.get(id.value())).stream())
          .toList();
      List<Question> others =
          tied.stream().filter(q -> hasOneSource(q) && !isDenial(q)).toList();
      Voice author = author(source);
      Optional<Voice> asked = voiceOf(question);
      Set<Optional<Voice>> keys = others.stream().map(Attribution.this::voiceOf).collect(toSet());
      if (asked.isEmpty() || keys.size() != 1 || keys.contains(Optional.<Voice>empty())) {
        return Optional.empty();
      }
      Voice key = keys.iterator().next().orElseThrow();
      boolean self = key.equals(author);
      boolean sameText =
          others.stream().allMatch(o -> o.citations().get(0).source().id().equals(source.id()));
      // A comparison or a denial is no account, but what it cites may hold one.
      Set<String> told = Stream.concat(Stream.of(question), others.stream())
          .map(q -> q.citations().get(0).source().id())
          .collect(toSet());
      boolean whole = tied.size() == question.differs().size()
          && tied.stream()
              .flatMap(q -> q.citations().stream())
              .allMatch(c -> told.contains(c.source().id()));
      boolean clear = self
          ? sameText && asked.get().equals(author)
          : !key.isLike(author) && !key.isLike(asked.get()) && !key.isIn(words());
      if (!whole || !clear) {
        return Optional.empty();
      }
      var options = new ArrayList<Voice>(List.of(key));
      if (!self) {
        options.add(author);
      }
      // Who passes the other account on would be right as well.
      Set<Voice> texts =
          others.stream().map(o -> author(o.citations().get(0).source())).collect(toSet());
      authors.values().forEach(voice -> {
        if (!texts.contains(voice)
            && options.size() < MOST
            && options.stream().noneMatch(voice::isLike)) {
          options.add(voice);
        }
      });
      add(options, voice -> !voice.isLike(asked.get()) && !voice.isIn(words()));
      var cited = new LinkedHashSet<>(question.citations());
      others.forEach(other -> cited.addAll(other.citations()));
      return make(
          Kind.DIFFERS,
          "Who gives another account of this? " + at(),
          options.stream()
              .map(v ->
                  option(v.equals(author) ? v.name() + ", elsewhere in the same text" : v.name()))
              .toList(),
          Optional.of(String.join(
              " ",
              others.stream()
                  .map(o -> o.citations().get(0).brief() + ": " + statement(o).orElse(o.stem()))
                  .toList())),
          List.copyOf(cited));
    }

    // An item like any other.

    private Optional<Question> make(
        Kind kind,
        String stem,
        List<ChoiceKey.Option> options,
        Optional<String> why,
        List<Citation> citations) {
      if (options.size() < FEWEST) {
        return Optional.empty();
      }
      return Optional.of(new Question(
          question.id().made(kind.word()),
          stem,
          new ChoiceKey(options),
          why,
          citations,
          claim.map(c -> new Claim(c.by(), c.status(), c.credibility(), false)),
          question.note(),
          question.tags(),
          question.differs(),
          List.of(),
          question.was().stream().map(id -> id.made(kind.word())).toList()));
    }
  }

  /** Returns whether an item says what its source does not, which is no account of its own. */
  private static boolean isDenial(Question question) {
    return question.key() instanceof TruthKey truth && !truth.value();
  }

  private static boolean hasOneSource(Question question) {
    List<Citation> citations = question.citations();
    return !citations.isEmpty()
        && citations.stream()
            .allMatch(c -> c.source().id().equals(citations.get(0).source().id()));
  }

  private static ChoiceKey.Option option(String text) {
    return new ChoiceKey.Option(text, Optional.empty());
  }

  private static String manner(Status status) {
    return switch (status) {
      case STATED -> "As the author’s own statement of fact";
      case REPORTED -> "As a report that the author passes on";
      case CLAIMED -> "As a claim that the author passes on";
      case ALLEGED -> "As an allegation that the author passes on";
      case UNCONFIRMED -> "As an unconfirmed account that the author passes on";
      case DISPUTED -> "As a matter in dispute, with no side taken";
      case OPINION -> "As the author’s own judgement";
      case RETRACTED -> "As something since withdrawn";
    };
  }
}
