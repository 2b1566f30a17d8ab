package dossier.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.question.Catalogue;
import dossier.question.Question;
import dossier.question.Response;
import dossier.schedule.Card;
import dossier.schedule.MemoryState;
import dossier.schedule.Moment;
import dossier.schedule.Phase;
import dossier.schedule.Rating;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures worked out by hand. */
class TallyTest {
  /** A Sunday: its week began on the 16th. */
  private static final Moment NOW = at("2026-11-22T10:00:00Z");

  private static final List<Question> QUESTIONS = Year.questions(8);

  private final Tally tally =
      new Tally(NOW, Catalogue.of(QUESTIONS), (card, at) -> card.intervalDays() / 100.0);

  private static Moment at(String instant) {
    return Moment.of(Instant.parse(instant), ZoneOffset.UTC, Moment.ROLLOVER_HOUR);
  }

  private static Moment daysAgo(int days) {
    return new Moment(NOW.instant().minusSeconds(86_400L * days), NOW.day() - days);
  }

  /** A card in review, reviewed so many days before it is reviewed again. */
  private static Card card(String id, int intervalDays, Moment last) {
    return new Card(
        id,
        Phase.REVIEW,
        0,
        Optional.of(new MemoryState(10, 5)),
        Optional.of(last),
        Optional.of(last.instant().plusSeconds(86_400L * intervalDays)),
        intervalDays,
        3,
        0);
  }

  private void review(String id, int intervalDays, int daysAgo, Rating rating) {
    tally.review(card(id, intervalDays, daysAgo(daysAgo + intervalDays)), rating, daysAgo(daysAgo));
  }

  private static String kept(List<Stats.Kept> kept) {
    return kept.stream()
        .map(k -> k.of() + " " + k.recall().recalled() + "/" + k.recall().reviews() + " "
            + k.behind().ids() + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void nothingIsNothing() {
    Stats stats = tally.stats();
    assertEquals(0, stats.reviews());
    assertEquals(List.of(), stats.weeks());
    assertEquals(Optional.empty(), stats.foretold());
    assertEquals(Optional.empty(), stats.calibration());
    assertEquals(14, stats.dueByDay().size());
    assertEquals(52, stats.dueByWeek().size());
    assertEquals(5, stats.spans().size());
  }

  @Test
  void retentionIsOfReviewsOfCardsInReview() {
    tally.review(Card.unseen("made-up-0"), Rating.AGAIN, daysAgo(0));
    review("made-up-1", 10, 0, Rating.AGAIN);
    review("made-up-1", 10, 6, Rating.HARD);
    review("made-up-2", 30, 6, Rating.GOOD);
    review("made-up-3", 90, 7, Rating.EASY);
    review("gone", 6, 40, Rating.GOOD);
    Stats stats = tally.stats();
    assertEquals("""
        2026-11-16 2/3 [made-up-1, made-up-2]
        2026-11-09 1/1 [made-up-3]
        2026-10-12 1/1 [gone]
        """, kept(stats.weeks()));
    assertEquals("""
        young: under 21 days 2/3 [gone, made-up-1]
        mature: 21 days and more 2/2 [made-up-2, made-up-3]
        under 7 days 1/1 [gone]
        7 to 20 days 1/2 [made-up-1]
        21 to 89 days 1/1 [made-up-2]
        90 days and more 1/1 [made-up-3]
        """, kept(stats.ages()));
    assertEquals(6, stats.reviews());
    assertEquals(
        "[1 1/2 0/1, 7 4 2/3, 30 5 3/4, 365 6 4/5, 0 6 4/5]",
        stats.spans().stream()
            .map(s -> s.days().orElse(0)
                + (s.days().orElse(0) == 1 ? " 1/" : " ")
                + s.reviews() + " " + s.recall().recalled() + "/" + s.recall().reviews())
            .toList()
            .toString());
  }

  /** Made-up-1 has the tags drones; made-up-2 talks; made-up-7 none. */
  @Test
  void aQuestionCountsUnderEachOfItsTagsAndSources() {
    review("made-up-1", 10, 0, Rating.GOOD);
    review("made-up-5", 10, 0, Rating.AGAIN);
    review("made-up-7", 10, 0, Rating.GOOD);
    review("gone", 10, 0, Rating.GOOD);
    Stats stats = tally.stats();
    assertEquals("""
        arms 0/1 [made-up-5]
        drones 1/1 [made-up-1]
        in no open bank 1/1 [gone]
        no tag 1/1 [made-up-7]
        talks 0/1 [made-up-5]
        """, kept(stats.tags()));
    assertEquals("""
        osei 2/2 [made-up-1, made-up-7]
        in no open bank 1/1 [gone]
        marsh 0/1 [made-up-5]
        """, kept(stats.sources()));
  }

  @ParameterizedTest
  @CsvSource({
    "49, 0-50",
    "50, 50-60",
    "79, 70-80",
    "80, 80-85",
    "94, 90-95",
    "95, 95-100",
    "100, 95-100",
  })
  void aPredictionStandsInItsBin(int percent, String bin) {
    review("made-up-1", percent, 0, Rating.GOOD);
    Stats.Foreseen found = tally.stats().foresight().get(0);
    assertEquals(bin, found.fromPercent() + "-" + found.toPercent());
    assertEquals(percent / 100.0, found.predicted(), 1e-9);
  }

  /** 20 of 20 remembered has the 95 % interval from .839; 10 of 20 that from .299 to .701. */
  @ParameterizedTest
  @CsvSource({
    "20, 80, 20, MORE",
    "20, 90, 20, AS_PREDICTED",
    "20, 80, 10, LESS",
    "19, 80, 19, TOO_FEW"
  })
  void whatIsHigherIsSaidFromTwentyReviewsOn(
      int reviews, int predicted, int recalled, Stats.Finding finding) {
    for (int i = 0; i < reviews; i++) {
      review("made-up-1", predicted, i, i < recalled ? Rating.GOOD : Rating.AGAIN);
    }
    assertEquals(finding, tally.stats().foresight().get(0).finding());
    assertEquals(finding, tally.stats().foretold().orElseThrow().finding());
  }

  @Test
  void whatIsForetoldWithinADayIsNoPrediction() {
    tally.review(card("made-up-1", 10, NOW), Rating.GOOD, NOW);
    tally.review(card("made-up-1", 10, daysAgo(-1)), Rating.GOOD, NOW);
    Stats stats = tally.stats();
    assertEquals(List.of(), stats.foresight());
    assertEquals(2, stats.weeks().get(0).recall().reviews());
  }

  /** A study day turns at 4 in the morning: half past three belongs to the evening before. */
  @Test
  void daysAreStudyDays() {
    tally.review(Card.unseen("made-up-0"), Rating.GOOD, at("2026-11-16T03:30:00Z"));
    tally.review(Card.unseen("made-up-1"), Rating.GOOD, at("2026-11-16T04:00:00Z"));
    tally.answer("made-up-0", at("2026-11-16T03:30:00Z").day(), 1000);
    Stats stats = tally.stats();
    assertEquals(
        List.of("2026-11-15 [made-up-0]", "2026-11-16 [made-up-1]"),
        stats.days().stream()
            .map(d -> Stats.date(d.day()) + " " + d.behind().ids())
            .toList());
    assertEquals("2026-11-09", stats.timeByWeek().get(0).of());
  }

  @Test
  void reviewsOfDaysToComeCountInAllTimeOnly() {
    review("made-up-1", 10, -3, Rating.GOOD);
    Stats stats = tally.stats();
    assertEquals(1, stats.ahead());
    assertEquals(
        List.of(0, 0, 0, 0, 1), stats.spans().stream().map(Stats.Span::reviews).toList());
  }

  @Test
  void timeIsSummedAndItsMedianIsTheMiddleOne() {
    tally.answer("made-up-1", NOW.day(), 1000);
    tally.answer("made-up-1", NOW.day(), 9000);
    tally.answer("made-up-2", NOW.day() - 1, 2000);
    tally.answer("gone", NOW.day() - 7, 4001);
    Stats stats = tally.stats();
    assertEquals(
        "2026-11-22 2 10000 5000 [made-up-1]\n2026-11-21 1 2000 2000 [made-up-2]\n"
            + "2026-11-15 1 4001 4001 [gone]\n",
        spent(stats.timeByDay()));
    assertEquals(
        "2026-11-16 3 12000 2000 [made-up-1, made-up-2]\n2026-11-09 1 4001 4001 [gone]\n",
        spent(stats.timeByWeek()));
    assertEquals(
        "text 3 12000 2000 [made-up-1, made-up-2]\nin no open bank 1 4001 4001 [gone]\n",
        spent(stats.timeByType()));
  }

  private static String spent(List<Stats.Spent> spent) {
    return spent.stream()
        .map(s -> s.of() + " " + s.answers() + " " + s.tookMillis() + " " + s.medianMillis() + " "
            + s.behind().ids() + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void whatFallsDueStandsOnItsDay() {
    tally.card(Card.unseen("made-up-0"), 0);
    tally.card(card("made-up-1", 3, daysAgo(10)), 0);
    tally.card(card("made-up-2", 3, daysAgo(1)), 0);
    tally.card(card("made-up-3", 3, daysAgo(1)), NOW.day() + 5);
    tally.card(card("made-up-4", 400, daysAgo(0)), 0);
    Stats stats = tally.stats();
    assertEquals(
        List.of(1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
        stats.dueByDay().stream().map(Stats.Due::cards).toList());
    assertEquals(List.of("made-up-3"), stats.dueByDay().get(5).behind().ids());
    assertEquals(3, stats.dueByWeek().get(0).cards());
    assertEquals(3, stats.dueByWeek().stream().mapToInt(Stats.Due::cards).sum());
  }

  // ---- what was said

  private static String key(int question) {
    return QUESTIONS.get(question).key().shown();
  }

  private void said(int question, String response, int millis) {
    tally.given(given(question, response, millis, "incorrect", OptionalInt.empty(), 1));
  }

  private static Given given(
      int question, String response, int millis, String verdict, OptionalInt sure, int attempt) {
    return new Given(
        "made-up-" + question,
        millis,
        Response.typed(response),
        Optional.empty(),
        "then " + question,
        verdict,
        sure,
        attempt);
  }

  private String confusions() {
    return tally.stats().confusions().stream()
        .map(c -> c.times() + "+" + c.back() + " " + c.asked() + " " + c.said() + " for " + c.key()
            + c.other().map(o -> " of " + o).orElse("") + " " + c.behind().ids() + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void theAnswerOfAnotherQuestionIsAConfusionInBothDirections() {
    said(1, key(2), 10);
    said(1, key(2).toUpperCase(java.util.Locale.ROOT), 5);
    said(2, key(1), 20);
    said(3, key(4), 30);
    assertEquals(
        "2+1 made-up-1 " + key(2).toUpperCase(java.util.Locale.ROOT) + " for " + key(1)
            + " of made-up-2 [made-up-1, made-up-2]\n" + "1+0 made-up-3 " + key(4) + " for "
            + key(3) + " of made-up-4 [made-up-3, made-up-4]\n",
        confusions());
  }

  @Test
  void whatAnswersNothingIsOneOnceItIsRepeated() {
    said(1, "somewhere", 1);
    assertEquals("", confusions());
    said(1, " Somewhere\n", 2);
    said(2, "somewhere", 3);
    said(3, "", 4);
    said(3, "", 5);
    assertEquals("2+0 made-up-1 somewhere for " + key(1) + " [made-up-1]\n", confusions());
  }

  @Test
  void anOptionPickedIsNamedAndAGoneQuestionTellsItsKeyOfThen() {
    for (int i = 0; i < 2; i++) {
      tally.given(new Given(
          "gone",
          i,
          new Response("" + (i + 1), List.of(1 - i, i)),
          Optional.of("The wrong\u00A0one"),
          "The right one",
          "incorrect",
          OptionalInt.empty(),
          1));
    }
    assertEquals("2+0 gone The wrong one for The right one [gone]\n", confusions());
  }

  @Test
  void whatWasOverruledIsNoConfusion() {
    for (int i = 0; i < 3; i++) {
      tally.given(given(1, key(2), i, "correct", OptionalInt.empty(), 1));
      tally.given(given(1, key(2), i, "partial", OptionalInt.empty(), 1));
    }
    assertEquals("", confusions());
  }

  /** The ends of the bands of ICD 203; one that two share is of the higher. */
  @ParameterizedTest
  @CsvSource({
    "0, 1", "4, 1", "5, 2", "19, 2", "20, 3", "45, 4", "54, 4", "55, 5", "80, 6", "95, 7", "100, 7",
  })
  void aConfidenceStandsInItsBand(int percent, int band) {
    tally.given(given(1, "x", 0, "correct", OptionalInt.of(percent), 1));
    tally.given(given(1, "x", 0, "incorrect", OptionalInt.of(percent), 2));
    Stats stats = tally.stats();
    assertEquals(1, stats.bands().size());
    assertEquals(band, stats.bands().get(0).band().confidence().number());
    assertEquals(1, stats.bands().get(0).band().answers());
    assertEquals(1, stats.bands().get(0).band().right());
    assertTrue(stats.calibration().isEmpty());
  }

  @Test
  void calibrationTakesTwentyAnswers() {
    for (int i = 0; i < 20; i++) {
      assertTrue(tally.stats().calibration().isEmpty());
      tally.given(given(1, "x", i, i < 10 ? "correct" : "incorrect", OptionalInt.of(50), 1));
    }
    assertEquals(0.25, tally.stats().calibration().orElseThrow().brier().score(), 1e-9);
  }

  // ---- laws

  private record Row(Card before, Rating rating, Moment at, int took) {}

  private static Stats stats(List<Row> rows) {
    var tally =
        new Tally(NOW, Catalogue.of(QUESTIONS), (card, at) -> 1.0 / (1 + card.intervalDays() % 7));
    for (Row row : rows) {
      tally.review(row.before(), row.rating(), row.at());
      tally.answer(row.before().id(), row.at().day(), row.took());
    }
    return tally.stats();
  }

  private static int sum(List<Stats.Kept> kept) {
    return kept.stream().mapToInt(k -> k.recall().reviews()).sum();
  }

  @Test
  void partsAddUpToTheWholeInWhateverOrderTheyCome() {
    var random = new Random(42);
    var rows = new ArrayList<Row>();
    for (int i = 0; i < 2000; i++) {
      int ago = random.nextInt(500) - 2;
      int interval = 1 + random.nextInt(120);
      String id = "made-up-" + random.nextInt(10);
      Card card = random.nextInt(4) == 0
          ? Card.unseen(id)
          : card(id, interval, daysAgo(ago + random.nextInt(interval)));
      rows.add(new Row(card, Rating.of(1 + random.nextInt(4)), daysAgo(ago), random.nextInt(9000)));
    }
    Stats stats = stats(rows);
    Stats.Span all = stats.spans().get(4);
    int mature = all.recall().reviews();
    assertEquals(2000, all.reviews());
    assertEquals(mature, sum(stats.weeks()));
    assertEquals(2 * mature, sum(stats.ages()));
    assertEquals(mature, sum(stats.sources()));
    assertTrue(sum(stats.tags()) >= mature);
    assertEquals(2000, stats.days().stream().mapToInt(Stats.Day::reviews).sum());
    assertTrue(stats.foretold().orElseThrow().recall().reviews() <= mature);
    for (List<Stats.Spent> spent :
        List.of(stats.timeByDay(), stats.timeByWeek(), stats.timeByType())) {
      assertEquals(
          all.tookMillis(), spent.stream().mapToLong(Stats.Spent::tookMillis).sum());
      assertEquals(all.answers(), spent.stream().mapToInt(Stats.Spent::answers).sum());
    }

    Collections.shuffle(rows, random);
    assertEquals(words(stats), words(stats(rows)));
  }

  private static String words(Stats stats) {
    var words = new StringBuilder();
    for (Chapter chapter : Chapters.of(stats)) {
      words.append(chapter.subject()).append(chapter.said()).append('\n');
      chapter.rows().forEach(row -> words
          .append(row.label())
          .append(row.cells())
          .append(row.behind().ids())
          .append('\n'));
    }
    stats.foresight().forEach(bin -> words.append(bin.predicted()).append('\n'));
    return words.toString();
  }
}
