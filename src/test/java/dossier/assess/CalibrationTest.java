package dossier.assess;

import static dossier.question.Confidence.ALMOST_CERTAIN;
import static dossier.question.Confidence.LIKELY;
import static dossier.question.Confidence.ROUGHLY_EVEN_CHANCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.assess.Brier.Forecast;
import dossier.assess.Calibration.Belief;
import dossier.question.Confidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {

  /** ICD 203 (2 January 2015), the table of section D.6.e.(2)(a). */
  @Test
  void theBandsAreThoseOfTheDirective() {
    String table = """
        1 almost no chance 1-5 %
        2 very unlikely 5-20 %
        3 unlikely 20-45 %
        4 roughly even chance 45-55 %
        5 likely 55-80 %
        6 very likely 80-95 %
        7 almost certain 95-99 %
        """;
    assertEquals(
        table,
        Arrays.stream(Confidence.values())
            .map(c -> c.number() + " " + c.word() + " " + c.range() + "\n")
            .collect(Collectors.joining()));
  }

  private static List<Forecast> forecasts(double probability, int answers, int right) {
    var forecasts = new ArrayList<Forecast>();
    for (int i = 0; i < answers; i++) {
      forecasts.add(new Forecast(probability, i < right));
    }
    return forecasts;
  }

  /** The squared errors of one forecast as Wikipedia's article on the Brier score works them out. */
  @ParameterizedTest
  @CsvSource({
    "1.0, true, 0",
    "1.0, false, 1",
    "0.7, true, 0.09",
    "0.3, true, 0.49",
    "0.5, true, 0.25"
  })
  void oneForecastHasItsSquaredError(double probability, boolean right, double score) {
    assertEquals(score, Brier.of(List.of(new Forecast(probability, right))).score(), 1e-12);
  }

  /**
   * The probability-of-precipitation forecasts of D. S. Wilks, Statistical Methods in the Atmospheric
   * Sciences, table 7.2: of 10,000 forecasts, how many had each probability, and how many of those
   * came true.
   */
  @Test
  void wilksForecastsDecompose() {
    double[] said = {0, .05, .1, .2, .3, .4, .5, .6, .7, .8, .9, 1};
    int[] given = {4112, 671, 1833, 986, 616, 366, 303, 275, 245, 220, 170, 203};
    double[] came = {.006, .019, .059, .150, .277, .377, .511, .587, .723, .799, .934, .973};
    var all = new ArrayList<Forecast>();
    for (int i = 0; i < said.length; i++) {
      all.addAll(forecasts(said[i], given[i], (int) Math.round(given[i] * came[i])));
    }
    Brier brier = Brier.of(all);
    assertEquals(0.0007, brier.reliability(), 2e-4);
    assertEquals(0.0646, brier.resolution(), 2e-4);
    assertEquals(0.1363, brier.uncertainty(), 2e-4);
    assertEquals(0.0724, brier.score(), 2e-4);
  }

  /** By hand: 10 at .97 of which 8 right, 10 at .50 of which 5 right. */
  @Test
  void workedByHand() {
    var beliefs = new ArrayList<Belief>();
    for (int i = 0; i < 10; i++) {
      beliefs.add(new Belief(ALMOST_CERTAIN, i < 8));
      beliefs.add(new Belief(ROUGHLY_EVEN_CHANCE, i < 5));
    }
    Calibration calibration = Calibration.of(beliefs);
    // (8 · .03² + 2 · .97² + 10 · .25) / 20
    assertEquals(0.21945, calibration.brier().score(), 1e-9);
    // (10 · (.97 − .8)² + 0) / 20
    assertEquals(0.01445, calibration.brier().reliability(), 1e-9);
    // (10 · .15² + 10 · .15²) / 20
    assertEquals(0.0225, calibration.brier().resolution(), 1e-9);
    // .65 · .35
    assertEquals(0.2275, calibration.brier().uncertainty(), 1e-9);
    // (8 · .04394 + 2 · 5.05889 + 10 · 1) / 20
    assertEquals(1.02347, calibration.logScore(), 1e-5);
    assertEquals(8.5, calibration.overconfidence(), 1e-9);
    assertFalse(calibration.isBiased());
    assertEquals(10, calibration.bands().get(6).answers());
    assertEquals(8, calibration.bands().get(6).right());
    assertEquals(0, calibration.bands().get(4).answers());
  }

  @Test
  void reliabilityLessResolutionPlusUncertaintyIsTheScore() {
    var random = new Random(42);
    for (int n = 1; n < 400; n++) {
      var all = new ArrayList<Forecast>();
      for (int i = 0; i < n; i++) {
        Confidence said = List.of(Confidence.values()).get(random.nextInt(7));
        all.add(new Forecast(said.probability(), random.nextInt(3) > 0));
      }
      Brier b = Brier.of(all);
      assertEquals(b.score(), b.reliability() - b.resolution() + b.uncertainty(), 1e-12);
      assertTrue(b.reliability() >= 0 && b.resolution() >= 0 && b.uncertainty() <= 0.25);
    }
  }

  /** A proper score is best where what is said is true. */
  @ParameterizedTest
  @CsvSource({"0.03", "0.2", "0.5", "0.66", "0.9", "0.97"})
  void nothingPaysBetterThanTheTruth(double truth) {
    ToDoubleFunction<Double> brier = said -> expected(
        truth,
        Brier.of(forecasts(said, 1, 1)).score(),
        Brier.of(forecasts(said, 1, 0)).score());
    ToDoubleFunction<Double> log = said ->
        expected(truth, LogScore.of(forecasts(said, 1, 1)), LogScore.of(forecasts(said, 1, 0)));
    for (int percent = 1; percent < 100; percent++) {
      double said = percent / 100.0;
      assertTrue(brier.applyAsDouble(truth) <= brier.applyAsDouble(said) + 1e-12);
      assertTrue(log.applyAsDouble(truth) <= log.applyAsDouble(said) + 1e-12);
    }
  }

  private static double expected(double truth, double right, double wrong) {
    return truth * right + (1 - truth) * wrong;
  }

  @Test
  void oneErrorHasNoMoreThanTheFloor() {
    assertEquals(6.64386, LogScore.of(forecasts(1, 1, 0)), 1e-5);
    assertEquals(1, LogScore.of(forecasts(0.5, 3, 2)), 1e-12);
  }

  @Test
  void nothingIsClaimedOfFewerThanTwenty() {
    var beliefs = new ArrayList<Belief>();
    for (int i = 0; i < 19; i++) {
      beliefs.add(new Belief(LIKELY, true));
    }
    var thrown = assertThrows(IllegalArgumentException.class, () -> Calibration.of(beliefs));
    assertEquals("calibration of 19 answers", thrown.getMessage());
    beliefs.add(new Belief(LIKELY, true));
    Calibration calibration = Calibration.of(beliefs);
    assertEquals(-32.5, calibration.overconfidence(), 1e-9);
    assertTrue(calibration.isBiased());
  }
}
