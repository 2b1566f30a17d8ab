package dossier.tui;

import dossier.assess.Blueprint;
import dossier.drill.Drill;
import dossier.drill.Effect;
import dossier.find.Facts;
import dossier.find.ItemText;
import dossier.find.Query;
import dossier.find.Vocabulary;
import dossier.optimize.Calibration;
import dossier.optimize.Evaluation;
import dossier.optimize.Optimizer;
import dossier.optimize.Score;
import dossier.plan.Band;
import dossier.plan.Prospect;
import dossier.question.Catalogue;
import dossier.question.ChoiceKey;
import dossier.question.ChoicesKey;
import dossier.question.Citation;
import dossier.question.Claim;
import dossier.question.ClozeKey;
import dossier.question.DateKey;
import dossier.question.ItemId;
import dossier.question.Key;
import dossier.question.MatchKey;
import dossier.question.NumberKey;
import dossier.question.OrderKey;
import dossier.question.Question;
import dossier.question.Source;
import dossier.question.TextKey;
import dossier.question.TruthKey;
import dossier.schedule.Card;
import dossier.schedule.MemoryState;
import dossier.schedule.Moment;
import dossier.schedule.Parameters;
import dossier.schedule.Phase;
import dossier.schedule.Queue;
import dossier.schedule.Rating;
import dossier.schedule.Scheduler;
import dossier.schedule.Settings;
import dossier.stats.Learner;
import dossier.stats.Stats;
import dossier.stats.Year;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.DoubleConsumer;

/** A desk with one question of each type, a clock that stands, and a disk that may refuse. */
class TestDesk implements Desk {
  static final Moment NOW =
      Moment.of(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC, Moment.ROLLOVER_HOUR);

  private static final Vocabulary WORDS = new Vocabulary();
  private static final Optional<String> NONE = Optional.empty();
  private static final Source LARDNER = new Source(
      "lardner",
      "Cynthia M. Lardner",
      "Russia's Twisted Victory",
      Optional.of("opinion column"),
      NONE,
      NONE,
      NONE,
      Optional.of("2021~"),
      NONE,
      Optional.of('C'),
      Optional.of("copy.txt"),
      NONE);

  static final List<Question> QUESTIONS = List.of(
      question(
          "range",
          "What range does Lardner give for the TB2 drone?",
          number("150", "km", Optional.empty()),
          Optional.empty()),
      question(
          "status",
          "How firm is the list of arms said to have reached Armenia?",
          new ChoiceKey(List.of(
              new ChoiceKey.Option("An allegation by unconfirmed sources", NONE),
              new ChoiceKey.Option(
                  "A figure both governments confirmed",
                  Optional.of("No government is said to confirm it.")),
              new ChoiceKey.Option("A finding of the OSCE Minsk Group", NONE))),
          Optional.of(new Claim(
              Optional.of("Azerbaijani sources"),
              Claim.Status.UNCONFIRMED,
              Optional.of(4),
              false))),
      question(
          "base",
          "In which town is Russia's base in Armenia?",
          new TextKey(
              "Gyumri",
              List.of(),
              List.of(new TextKey.Prompt("the north", "Which town?")),
              List.of()),
          Optional.empty()),
      question(
          "first-day",
          "On which day does she date the full conflict?",
          new DateKey("2020-09-27", true),
          Optional.empty()),
      question(
          "party",
          "Lardner writes that Turkey was a party to the October settlement.",
          new TruthKey(false),
          Optional.empty()),
      question(
          "members",
          "Which states make up the Minsk Group, by her list?",
          new ChoicesKey(
              List.of("France", "Russia", "the United States"),
              List.of(new ChoiceKey.Option("Turkey", NONE), new ChoiceKey.Option("Germany", NONE))),
          Optional.empty()),
      question(
          "sequence",
          "In which order does she tell these?",
          new OrderKey(List.of(
              List.of("Combat in July"),
              List.of("Full conflict in September"),
              List.of("The November agreement"))),
          Optional.empty()),
      question(
          "offices",
          "Who holds which office?",
          new MatchKey(
              List.of(
                  new MatchKey.Pair("Ben Wallace", "UK defence minister"),
                  new MatchKey.Pair("Sergei Shoigu", "Russian defence minister")),
              List.of("Turkish presidential spokesman")),
          Optional.empty()),
      question(
          "drones",
          "Fill the gaps.",
          new ClozeKey(
              "The drones fly {range} and stay up for {hours}.",
              List.of(
                  new ClozeKey.Gap("range", number("150", "km", Optional.empty())),
                  new ClozeKey.Gap("hours", number("24", "hours", Optional.empty())))),
          Optional.empty()),
      question(
          "troops",
          "How many Russian troops were in Gyumri?",
          number("5000", "troops", Optional.empty()),
          Optional.of(
              new Claim(Optional.of("Ilham Aliyev"), Claim.Status.CLAIMED, Optional.of(3), true))));

  final List<Effect> performed = new ArrayList<>();
  boolean full;

  Optional<LocalDate> plan = Optional.empty();

  static Question question(String id, String stem, Key key, Optional<Claim> claim) {
    return new Question(
        new ItemId(id),
        stem,
        key,
        Optional.of("It stands beside what she says of the others."),
        List.of(new Citation(LARDNER, 45, List.of("150 km"), NONE)),
        claim,
        NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static NumberKey number(String value, String unit, Optional<NumberKey.Bound> bound) {
    var figure = new BigDecimal(value);
    return new NumberKey(figure, figure, Optional.of(unit), bound, NumberKey.Tolerance.NONE);
  }

  @Override
  public Moment now() {
    return NOW;
  }

  @Override
  public Overview overview() {
    return overview(List.of(), Optional.empty());
  }

  /** A plan made by the date alone: the same figures whatever the machine. */
  static Briefing briefing(LocalDate by, double minutes, boolean kept) {
    int days = (int) (by.toEpochDay() - NOW.day());
    var curve = new ArrayList<Prospect.Point>();
    for (int day = 0; day <= days; day++) {
      double mean = 0.2 + 0.6 * day / days;
      curve.add(new Prospect.Point(day, new Band(mean, mean - 0.04, mean + 0.05)));
    }
    return new Briefing(
        by,
        days,
        minutes,
        kept,
        12,
        7,
        361,
        120,
        new Prospect(curve, List.of(), List.of(3), List.of(5, 8)),
        List.of("Which body chairs the talks?"),
        List.of("How many ships were there?", "Who signed for Armenia?"),
        Optional.empty());
  }

  @Override
  public Briefing briefing(LocalDate by, double minutes) {
    return briefing(by, minutes, false);
  }

  @Override
  public Optional<LocalDate> plannedFor() {
    return plan;
  }

  @Override
  public Optional<Briefing> briefing() {
    return plan.filter(by -> refusal(by, 10).isEmpty()).map(by -> briefing(by, 10, true));
  }

  @Override
  public Optional<String> refusal(LocalDate by, double minutes) {
    return by.toEpochDay() > NOW.day() ? Optional.empty() : Optional.of(by + " is past");
  }

  @Override
  public OptionalInt minutesToReachAll(LocalDate by) {
    return OptionalInt.of(14);
  }

  @Override
  public void keep(Optional<LocalDate> by, double minutes) throws IOException {
    if (full) {
      throw new IOException("no space left on device");
    }
    plan = by;
  }

  /** What stands in the way of training, if anything does. */
  Optional<String> tooFew = Optional.empty();

  /** Whether what is trained is better than what is in use. */
  boolean better = true;

  /** What was decided of what was trained, and gone back to. */
  final List<String> decided = new ArrayList<>();

  @Override
  public Tuning tuning() {
    if (tooFew.isPresent()) {
      return new Tuning(
          212, 60, tooFew, List.of(new Tuning.Version(0, NO_DAY, "FSRS-6", "as published", true)));
    }
    return new Tuning(
        1480,
        190,
        tooFew,
        List.of(
            new Tuning.Version(
                2,
                Optional.of(LocalDate.parse("2026-10-30")),
                "FSRS-6 with FSRS-7",
                "trained on 1210 reviews",
                true),
            new Tuning.Version(
                1,
                Optional.of(LocalDate.parse("2026-08-02")),
                "FSRS-6 with FSRS-7",
                "trained on 340 reviews",
                false),
            new Tuning.Version(0, NO_DAY, "FSRS-6", "as published", false)));
  }

  private static final Optional<LocalDate> NO_DAY = Optional.empty();

  @Override
  public Tuning.Trial train(DoubleConsumer done) {
    done.accept(1);
    return trial(better);
  }

  /** What training comes to, made up. */
  static Tuning.Trial trial(boolean better) {
    var outcome = new Optimizer.Outcome(
        List.of(
            row("default", 0.4396, 0.0640, 0.679, 0),
            row("current", 0.4321, 0.0402, 0.684, 0.01),
            row("trained FSRS-6", 0.4340, 0.0385, 0.682, 0.02),
            row("chosen", 0.4284, 0.0329, 0.689, 0.05),
            row("moving average", 0.4769, 0.0627, Double.NaN, -0.2)),
        Parameters.DEFAULT_FSRS_7,
        new Evaluation.Lead(610, 0.0112, 0.0031),
        Optional.of(
            better
                ? new Evaluation.Lead(610, 0.0037, 0.0015)
                : new Evaluation.Lead(610, -0.0008, 0.0015)));
    return new Tuning.Trial(outcome, new Tuning.Due(17, 12));
  }

  private static Evaluation.Row row(
      String model, double logLoss, double rmse, double auc, double off) {
    return new Evaluation.Row(
        model,
        new Score(610, logLoss, rmse, auc),
        List.of(
            new Calibration.Bin(4, 0.46, 0.25),
            new Calibration.Bin(31, 0.66, 0.60 + off),
            new Calibration.Bin(97, 0.76, 0.72 + off),
            new Calibration.Bin(210, 0.86, 0.83 + off / 2),
            new Calibration.Bin(268, 0.95, 0.94 + off / 5)));
  }

  @Override
  public void decide(Tuning.Trial trial, boolean taken) throws IOException {
    if (full) {
      throw new IOException("no space left on device");
    }
    decided.add(taken ? "taken" : "left");
  }

  @Override
  public Tuning.Due due(Tuning.Version version) {
    return new Tuning.Due(17, 17 + version.number());
  }

  @Override
  public void use(Tuning.Version version) throws IOException {
    if (full) {
      throw new IOException("no space left on device");
    }
    decided.add("version " + version.number());
  }

  static Overview overview(List<String> problems, Optional<String> locked) {
    return new Overview(
        List.of(
            new Overview.Row("karabakh", "The 2020 Karabakh war", 20, 2, 14, 0, 120),
            new Overview.Row("straits", "The Straits", 0, 0, 3, 0, 40)),
        List.of(17, 5, 0, 9, 2, 0, 0, 1, 0, 0, 4, 0, 0, 0),
        problems,
        List.of(),
        locked,
        Optional.empty(),
        0,
        true);
  }

  /** How many words the stem of a long question has; each is numbered. */
  static final int LONG_WORDS = 240;

  /** Returns a drill of one question that is longer than a window. */
  static Drill longDrill() {
    var stem = new StringBuilder();
    for (int i = 1; i <= LONG_WORDS; i++) {
      stem.append('w').append(i).append(' ');
    }
    var key = new TextKey("x", List.of(), List.of(), List.of());
    Question question = question("long", stem.toString().strip(), key, Optional.empty());
    Settings settings = Settings.DEFAULT;
    var cards = java.util.Map.of("long", Card.unseen("long"));
    return Drill.start(
        Catalogue.of(List.of(question)),
        cards,
        new Scheduler(settings),
        Queue.of(cards.values(), 0, settings, (a, b) -> false, NOW),
        NOW);
  }

  private boolean confidence;

  @Override
  public boolean asksConfidence() {
    return confidence;
  }

  @Override
  public void askConfidence(boolean on) {
    confidence = on;
  }

  /** Returns a drill that asks one question first. */
  static Drill drill(String first) {
    return drill(first, Drill.Extras.NONE);
  }

  /** Returns a drill of nothing but a card that is to be seen again. */
  static Drill again(String card) {
    Settings settings = Settings.DEFAULT;
    return Drill.start(
        Catalogue.of(QUESTIONS),
        java.util.Map.of(card, card(card, 12, 0)),
        new Scheduler(settings),
        Queue.of(List.of(), 0, settings, (a, b) -> false, NOW),
        new Drill.Extras(true, List.of(card)),
        NOW);
  }

  /** Returns a drill that asks one question first, and more than the schedule. */
  static Drill drill(String first, Drill.Extras extras) {
    var cards = new LinkedHashMap<String, Card>();
    cards.put(first, Card.unseen(first));
    QUESTIONS.forEach(q -> cards.putIfAbsent(q.id().value(), Card.unseen(q.id().value())));
    Settings settings = Settings.DEFAULT.withFuzz(false);
    return Drill.start(
        Catalogue.of(QUESTIONS),
        cards,
        new Scheduler(settings),
        Queue.of(cards.values(), 0, settings, (a, b) -> false, NOW),
        extras,
        NOW);
  }

  @Override
  public Drill drill(Optional<String> bank) {
    return drill("range");
  }

  @Override
  public Drill drill(Query query) {
    return drill("range");
  }

  final java.util.Set<String> suspended = new java.util.HashSet<>();

  /** One card is due and flagged, one suspended, one new and the others in review. */
  @Override
  public List<Facts> find(Query query) {
    return QUESTIONS.stream().map(this::facts).filter(query.at(NOW)).toList();
  }

  private static Optional<Stats> year = Optional.empty();

  /** The figures of a year's drill of these questions and more, which are in no bank here. */
  @Override
  public Stats stats() {
    if (year.isEmpty()) {
      year = Optional.of(stats(300));
    }
    return year.get();
  }

  /** Returns the figures of some days' drill. */
  static Stats stats(int days) {
    List<Question> more = Year.questions(90);
    var all = new ArrayList<>(more);
    all.addAll(QUESTIONS);
    return Learner.stats(
        Catalogue.of(all),
        all.stream().map(q -> q.id().value()).toList(),
        Year.mixedUp(90),
        NOW,
        days);
  }

  private Facts facts(Question question) {
    String id = question.id().value();
    int place = QUESTIONS.indexOf(question);
    return new Facts(
        question,
        ItemText.of(question, WORDS),
        "karabakh",
        place == 1 ? Card.unseen(id) : card(id, 12 + place, place),
        place == 3 || suspended.contains(id),
        place == 4,
        place >= 8,
        place == 0 ? 1 : 0,
        OptionalLong.empty());
  }

  private static Card card(String id, int intervalDays, int lapses) {
    Moment last = new Moment(NOW.instant().minus(java.time.Duration.ofDays(12)), NOW.day() - 12);
    return new Card(
        id,
        Phase.REVIEW,
        0,
        Optional.of(new MemoryState(intervalDays, 5.2)),
        Optional.of(last),
        Optional.of(last.instant().plus(java.time.Duration.ofDays(intervalDays))),
        intervalDays,
        4,
        lapses);
  }

  @Override
  public CardFile file(String card) {
    Question question =
        QUESTIONS.stream().filter(q -> q.id().value().equals(card)).findFirst().orElseThrow();
    Facts facts = facts(question);
    var at = java.time.OffsetDateTime.parse("2026-10-20T09:30:00Z");
    return new CardFile(
        facts,
        new CardNote(
            facts.flag() > 0 ? Optional.of("ask her") : Optional.empty(), Optional.empty()),
        dossier.question.ClaimLine.of(question, id -> Optional.empty()),
        facts.card().reviews() == 0
            ? List.of()
            : List.of(
                new CardFile.Past(
                    at,
                    Optional.of(Rating.AGAIN),
                    Optional.of(java.time.Duration.ofMinutes(1)),
                    "15 km",
                    "incorrect",
                    false,
                    Optional.of(dossier.question.Confidence.VERY_LIKELY),
                    false),
                new CardFile.Past(
                    at.plusDays(20),
                    Optional.of(Rating.GOOD),
                    Optional.of(java.time.Duration.ofDays(12)),
                    "150",
                    "correct",
                    true,
                    Optional.empty(),
                    false),
                new CardFile.Past(
                    at.plusDays(21),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    "incorrect",
                    false,
                    Optional.empty(),
                    true)),
        new Scheduler(Settings.DEFAULT).model());
  }

  @Override
  public void bringBack(String card) {
    suspended.remove(card);
  }

  @Override
  public Optional<Place> place(String card) {
    return Optional.of(new Place("questions/war.yaml", 12));
  }

  int readings;

  @Override
  public void reread() {
    readings++;
  }

  @Override
  public CardNote note(String card) {
    return new CardNote(Optional.empty(), Optional.empty());
  }

  @Override
  public Passage passage(Citation citation) {
    return cited(citation);
  }

  static Passage cited(Citation citation) {
    return new Passage.Found(
        List.of(
            new Passage.Piece("The drones have a range of ", false),
            new Passage.Piece("150 km", true),
            new Passage.Piece(" and can stay up for a day.", false)),
        "");
  }

  @Override
  public void perform(Effect effect, Moment at) throws IOException {
    if (full) {
      throw new IOException("/data/reviews.jsonl: No space left on device");
    }
    performed.add(effect);
    if (effect instanceof Effect.LogSuspend suspend) {
      suspended.add(suspend.card());
    }
  }

  @Override
  public Assessments assessments(Optional<String> bank) {
    var offer = new Assessments.Offer("karabakh", "The 2020 Karabakh war", BLUEPRINT);
    var left = new Assessments.Left(
        "2026-11-21 18:05", 7, 20, Optional.of(java.time.Duration.ofSeconds(552)));
    return new Assessments(
        List.of(offer),
        Optional.of(left),
        List.of(
            new Assessments.Past(
                "b", "2026-11-20 09:30", new dossier.assess.Score(20, 14.5), Optional.of(true)),
            new Assessments.Past(
                "a", "2026-11-06 09:30", new dossier.assess.Score(30, 11), Optional.of(false))));
  }

  private static final Blueprint BLUEPRINT = new Blueprint(
      OptionalInt.of(30),
      List.of(new Blueprint.Quota(dossier.assess.Facet.TAG, "arms", 8)),
      OptionalInt.of(40),
      OptionalInt.of(70),
      OptionalLong.empty());

  final TestExaminer examiner = new TestExaminer();

  /** What was begun or gone on with. */
  final List<String> sat = new ArrayList<>();

  @Override
  public AssessDesk assess(Optional<String> bank, Blueprint blueprint) throws IOException {
    if (full) {
      throw new IOException("/data/reviews.jsonl: No space left on device");
    }
    sat.add(AssessmentsScreenTest.said(bank, blueprint));
    return examiner;
  }

  @Override
  public AssessDesk resume() {
    sat.add("resume");
    return examiner;
  }

  @Override
  public AssessDesk handedIn(String sitting) {
    return examiner.over();
  }

  @Override
  public int bringBack() {
    return 2;
  }

  /** Whether there is something that can be taken back. */
  boolean undoable;

  @Override
  public boolean canUndo() {
    return undoable;
  }

  @Override
  public Optional<String> undoEarlier() {
    return Optional.empty();
  }
}
