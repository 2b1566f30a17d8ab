package dossier.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.question.Confidence;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyTest {

  /** Moodle 2.8, question/behaviour/deferredcbm/tests/question_cbm_test.php, test_adjust_fraction. */
  @ParameterizedTest
  @CsvSource({
    "LOW, 1, 1",
    "MIDDLE, 1, 2",
    "HIGH, 1, 3",
    "LOW, 0, 0",
    "MIDDLE, 0, -2",
    "HIGH, 0, -6",
    "LOW, 0.5, 0.5",
    "MIDDLE, 0.5, 1",
    "HIGH, 0.5, 1.5"
  })
  void pointsAreMoodles(Certainty certainty, double score, double points) {
    assertEquals(points, certainty.points(score), 1e-7);
  }

  /** The level that is read off a band is the one with the most points to expect. */
  @Test
  void aConfidenceChoosesTheCertaintyThatPaysBest() {
    for (Confidence confidence : Confidence.values()) {
      double p = confidence.probability();
      Certainty best = Arrays.stream(Certainty.values())
          .max(Comparator.comparingDouble(c -> p * c.points(1) + (1 - p) * c.points(0)))
          .orElseThrow();
      assertEquals(best, Certainty.of(Optional.of(confidence)), confidence.word());
    }
    assertEquals(Certainty.LOW, Certainty.of(Optional.empty()));
  }

  @Test
  void theThresholdsAreWhereTheNextLevelBeginsToPayMore() {
    double two = Certainty.MIDDLE_FROM;
    double three = Certainty.HIGH_FROM;
    assertEquals(two, 2 * two - 2 * (1 - two), 1e-12);
    assertEquals(2 * three - 2 * (1 - three), 3 * three - 6 * (1 - three), 1e-12);
    assertTrue(two < three);
  }
}
