package dossier.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.question.Confidence;
import dossier.question.Context;
import dossier.question.Mark;
import dossier.question.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultTest {
  private static Marked marked(Question question, String text, Confidence sure, Mark mark) {
    var slot = new Slot(text, Optional.ofNullable(sure), false, Duration.ZERO);
    return new Marked(new Item(question, List.of()), slot, mark);
  }

  private static final Mark RIGHT = Mark.correct("");
  private static final Mark WRONG = Mark.incorrect("");

  /** Ten items: 6 right, one half, two wrong, one not answered. */
  private static Result result(OptionalInt pass) {
    var answers = new ArrayList<Marked>();
    for (int i = 0; i < 4; i++) {
      answers.add(marked(
          Items.choice("c" + i, 4, "arms"), "1", Confidence.VERY_LIKELY, i < 3 ? RIGHT : WRONG));
    }
    for (int i = 0; i < 3; i++) {
      answers.add(
          marked(Items.truth("t" + i, "actors"), "true", Confidence.LIKELY, i < 2 ? RIGHT : WRONG));
    }
    answers.add(marked(Items.text("x0", "alpha", "arms", "actors"), "alpha", null, RIGHT));
    answers.add(
        marked(Items.text("x1", "beta"), "bet", Confidence.ALMOST_CERTAIN, Mark.share(0.5, "")));
    answers.add(marked(Items.choice("c9", 4), "", Confidence.ALMOST_CERTAIN, WRONG));
    var items = answers.stream().map(Marked::item).toList();
    return new Result(
        new Paper(items, Optional.empty(), pass, true, 0), answers, Duration.ZERO, false);
  }

  /** Published: R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void theIntervalIsWilsons(int right, int n, double low, double high) {
    Interval interval = Interval.wilson((double) right / n, n);
    assertEquals(low, interval.low(), 5e-5);
    assertEquals(high, interval.high(), 5e-5);
  }

  /** Published: R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, table II, method 10. */
  @ParameterizedTest
  @CsvSource({
    "56, 70, 48, 80, 0.0524, 0.3339",
    "9, 10, 3, 10, 0.1705, 0.8090",
    "6, 7, 2, 7, 0.0582, 0.8062",
    "5, 56, 0, 29, -0.0381, 0.1926",
    "0, 10, 0, 20, -0.1611, 0.2775",
    "10, 10, 0, 20, 0.6791, 1.0000"
  })
  void theIntervalOfAChangeIsNewcombes(
      int right, int n, int rightBefore, int before, double low, double high) {
    Change change = Change.of(new Score(before, rightBefore), new Score(n, right));
    assertEquals((double) right / n - (double) rightBefore / before, change.share(), 1e-12);
    assertEquals(low, change.low(), 5e-5);
    assertEquals(high, change.high(), 5e-5);
    assertEquals(low > 0, change.isSurprising());
  }

  @Test
  void pointsCountPartsOfAnItem() {
    Score score = result(OptionalInt.empty()).score();
    assertEquals(6.5, score.points(), 1e-12);
    assertEquals(0.65, score.share(), 1e-12);
  }

  @Test
  void thePassMarkItselfPasses() {
    assertEquals(Optional.of(true), result(OptionalInt.of(65)).isPassed());
    assertEquals(Optional.of(false), result(OptionalInt.of(66)).isPassed());
    assertEquals(Optional.empty(), result(OptionalInt.empty()).isPassed());
    assertTrue(result(OptionalInt.of(66)).isCloseToMark());
    assertFalse(result(OptionalInt.of(95)).isCloseToMark());
  }

  @Test
  void anItemCountsInEveryPartThatItBelongsTo() {
    Result result = result(OptionalInt.empty());
    assertEquals(
        List.of(
            new Result.Part(Facet.TAG, "actors", new Score(4, 3)),
            new Result.Part(Facet.TAG, "arms", new Score(5, 4))),
        result.by(Facet.TAG, id -> Difficulty.UNSEEN));
    assertEquals(
        List.of(
            new Result.Part(Facet.TYPE, "choice", new Score(5, 3)),
            new Result.Part(Facet.TYPE, "text", new Score(2, 1.5)),
            new Result.Part(Facet.TYPE, "truth", new Score(3, 2))),
        result.by(Facet.TYPE, id -> Difficulty.UNSEEN));
  }

  /** Of four options: 3 − 1/3; of two: 2 − 1; nothing given, nothing lost. */
  @Test
  void guessingEarnsNothing() {
    Chance chance = Chance.of(result(OptionalInt.empty()).answers()).orElseThrow();
    assertEquals(8, chance.items());
    assertEquals(3 - 1.0 / 3 + 2 - 1, chance.points(), 1e-12);
  }

  @Test
  void theScoresAreTold() {
    var earlier = List.of(
        new Digest.Earlier("2026-11-01 09:00", 3, new Score(10, 2), new Score(10, 2), 0, 0),
        new Digest.Earlier("2026-11-08 09:30", 4, new Score(10, 5), new Score(10, 4.5), 1, 6));
    var beside = new Digest.Beside(
        Map.of("c0", 0.9, "c1", 0.9, "c3", 0.9, "t2", 0.5),
        id -> Difficulty.UNSEEN,
        Optional.of("war: 10 questions, in 15 minutes"),
        earlier,
        2);
    String expected = """
        Score: 6.5 of 10 points, 65 %; 95 % interval 35-86 % (Wilson)
        Result: not passed; the pass mark is 70 %, which is within the interval: other questions might \
        have decided otherwise
        Time: 0:00
        Left out: 1 question
        Guessing: on 8 questions with options 3.7 points of 8, 46 %, once corrected: right less wrong / \
        (options - 1)
        Certainty: 7.5 points of 30, 0.75 a question (right 1, 2, 3; wrong 0, -2, -6)
        Memory: of 4 questions drilled before and answered, the memory model expected 3.2 right, give or take 1.4; \
        2 were
        Before: 2026-11-01 09:00: 2 of 10 points, 20 %
        Before: 2026-11-08 09:30: 5 of 10 points, 50 %; by today's keys 4.5 of 10 points, 45 %; 1 answer \
        as marked then: the question or its options are no longer the same; 6 of its questions are \
        asked here, too
        Change: 20 percentage points more than the last time; 95 % interval -21 to 53, so chance may \
        explain it
        Others: 2 earlier sittings to other blueprints: not put beside this one
        Drawn: war: 10 questions, in 15 minutes; --seed 0 draws the same from the same banks
        """;
    var told = new StringBuilder();
    Digest.scores(result(OptionalInt.of(70)), beside)
        .forEach(e -> told.append(e.label()).append(": ").append(e.text()).append('\n'));
    assertEquals(expected, told.toString());
    assertEquals(List.of(4), Digest.sureAndWrong(result(OptionalInt.empty())));
  }

  /** 3·3 − 6, then 2·2 − 2, then 1 without a confidence, then half of 3, then nothing. */
  @Test
  void certaintyPaysAndCosts() {
    assertEquals(3 + 2 + 1 + 1.5 + 0, result(OptionalInt.empty()).pointsByCertainty(), 1e-12);
  }

  @Test
  void theMemoryModelIsHeldToItsWord() {
    Map<String, Double> recall = Map.of("c0", 0.9, "c1", 0.9, "c3", 0.9, "t2", 0.5);
    Prediction prediction =
        Prediction.of(result(OptionalInt.empty()).answers(), recall).orElseThrow();
    assertEquals(4, prediction.items());
    assertEquals(2, prediction.right());
    assertEquals(3.2, prediction.expected(), 1e-12);
    // 1.96 · sqrt(3 · .09 + .25)
    assertEquals(1.41335, prediction.margin(), 1e-5);
    assertFalse(prediction.isSurprising());
  }

  @Test
  void theMemoryModelIsNotHeldToWhatWasLeftOut() {
    List<Marked> answers = result(OptionalInt.empty()).answers();
    Map<String, Double> recall = new java.util.HashMap<>();
    answers.forEach(answer -> recall.put(answer.item().question().id().value(), 0.9));
    long answered =
        answers.stream().filter(answer -> answer.slot().isAnswered()).count();
    assertTrue(answered < answers.size());
    assertEquals(answered, Prediction.of(answers, recall).orElseThrow().items());
  }

  @Test
  void nineBeliefsAreNoCalibration() {
    Result result = result(OptionalInt.empty());
    assertEquals(8, result.beliefs().size());
    assertEquals(Optional.empty(), result.calibration());
    assertEquals(Map.of(), result.calibrationByTag());
  }

  @Test
  void aSheetIsMarkedAsItWasShown() {
    List<Question> questions = List.of(Items.choice("b", 4), Items.text("a", "alpha"));
    Paper paper = Paper.of(questions, Optional.empty(), OptionalInt.empty(), false, 5);
    int place = paper.items().get(0).shown().indexOf(0) + 1;
    Sheet sheet = Sheet.of(paper).with(Slot.EMPTY.answered(Integer.toString(place)));
    Result result = Result.of(sheet, false, Context.NONE.names());
    assertTrue(result.answers().get(0).isRight());
    assertEquals(new Score(2, 1), result.score());
  }
}
