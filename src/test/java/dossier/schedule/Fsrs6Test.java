package dossier.schedule;

import static dossier.schedule.Rating.AGAIN;
import static dossier.schedule.Rating.EASY;
import static dossier.schedule.Rating.GOOD;
import static dossier.schedule.Rating.HARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Fsrs6Test {

  private static final Fsrs6 FSRS = new Fsrs6(Parameters.DEFAULT, Settings.DEFAULT);

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1, 12.5, 400})
  void intervalAtNinetyPercentIsTheStability(double s) {
    assertEquals(s, FSRS.intervalDays(new MemoryState(s, 5), 0.9), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.5, 1, 12.5, 400, 36_500})
  void recallAfterTheStabilityIsNinetyPercent(double s) {
    assertEquals(1, FSRS.retrievability(new MemoryState(s, 5), 0));
    assertEquals(0.9, FSRS.retrievability(new MemoryState(s, 5), s), 1e-8);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.7, 0.8, 0.9, 0.95, 0.99})
  void recallAfterTheIntervalIsTheDesiredRetention(double retention) {
    var memory = new MemoryState(20, 5);
    double days = FSRS.intervalDays(memory, retention);

    assertEquals(retention, FSRS.retrievability(memory, days), 1e-7);
  }

  /** The first review, by the default parameters: S_0 = w_(G−1), D_0 = w4 − e^(w5·(G−1)) + 1. */
  @ParameterizedTest
  @CsvSource({
    "AGAIN, 0.212, 6.4133",
    "HARD, 1.2931, 5.11217071",
    "GOOD, 2.3065, 2.11810397",
    "EASY, 8.2956, 1"
  })
  void firstRatingSetsTheMemory(Rating rating, double stability, double difficulty) {
    assertEquals(new MemoryState(stability, difficulty), FSRS.first(rating));
  }

  @Test
  void recallFallsWithTime() {
    var random = new Random(42);
    for (int i = 0; i < 1_000; i++) {
      MemoryState memory = anyMemory(random);
      double sooner = random.nextDouble(1_000);
      double later = sooner + random.nextDouble(1_000);

      assertTrue(
          FSRS.retrievability(memory, later) <= FSRS.retrievability(memory, sooner),
          () -> memory + " after " + sooner + " and " + later + " days");
    }
  }

  @Test
  void moreRetentionIsNeverALongerInterval() {
    var random = new Random(42);
    for (int i = 0; i < 1_000; i++) {
      MemoryState memory = anyMemory(random);
      double less = random.nextDouble(0.7, 0.99);
      double more = random.nextDouble(less, 0.99);

      assertTrue(
          FSRS.intervalDays(memory, more) <= FSRS.intervalDays(memory, less),
          () -> memory + " at " + less + " and " + more);
    }
  }

  @Test
  void betterRatingNeverLeavesLessStabilityOrMoreDifficulty() {
    var random = new Random(42);
    for (int i = 0; i < 1_000; i++) {
      MemoryState memory = anyMemory(random);
      int days = random.nextInt(400);

      MemoryState worse = FSRS.next(memory, days, AGAIN);
      for (Rating rating : List.of(HARD, GOOD, EASY)) {
        MemoryState better = FSRS.next(memory, days, rating);
        assertTrue(
            better.stabilityDays() >= worse.stabilityDays()
                && better.difficulty() <= worse.difficulty(),
            () -> memory + " after " + days + " days, " + rating);
        worse = better;
      }
    }
  }

  @Test
  void lapseNeverRaisesStabilityAndRecallNeverLowersIt() {
    var random = new Random(42);
    for (int i = 0; i < 1_000; i++) {
      MemoryState memory = anyMemory(random);
      int days = random.nextInt(400);

      double s = memory.stabilityDays();
      assertTrue(FSRS.next(memory, days, AGAIN).stabilityDays() <= s, memory::toString);
      assertTrue(FSRS.next(memory, days, HARD).stabilityDays() >= s, memory::toString);
    }
  }

  /** Whatever the parameters and ratings: {@link MemoryState} itself refuses what is out of bounds. */
  @Test
  void memoryStaysInBoundsUnderAnyParametersAndHistory() {
    var random = new Random(42);
    for (int i = 0; i < 300; i++) {
      var w = new ArrayList<Double>();
      for (double standard : Parameters.DEFAULT.w()) {
        w.add(standard * random.nextDouble(-2, 5));
      }
      var fsrs = new Fsrs6(new Parameters(w), Settings.DEFAULT);

      MemoryState memory = fsrs.first(anyRating(random));
      for (int review = 0; review < 60; review++) {
        memory = fsrs.next(
            memory, random.nextInt(4) == 0 ? 0 : random.nextInt(20_000), anyRating(random));
      }
      double recall = fsrs.retrievability(memory, 1_000_000);
      assertTrue(recall >= 0 && recall <= 1, memory::toString);
    }
  }

  /** Two relearning steps rated good after a lapse leave no more stability than there was. */
  @Test
  void severalRelearningStepsHoldW17AndW18Down() {
    var steps = List.of(Duration.ofMinutes(5), Duration.ofMinutes(30));
    var w = new ArrayList<Double>(Parameters.DEFAULT.w());
    w.set(17, 2.0);
    w.set(18, 2.0);

    Parameters clamped = new Parameters(w).clamped(true, steps.size());

    // √(−(ln 1.4835 + ln(2^0.2629 − 1) + 0.3 · 1.6483) / 2)
    assertEquals(0.60045935, clamped.w().get(17), 1e-8);
    assertEquals(0.60045935, clamped.w().get(18), 1e-8);
  }

  @Test
  void parametersOutsideTheModelAreMovedToItsBounds() {
    var w = new ArrayList<Double>(Parameters.DEFAULT.w());
    w.set(0, -1.0);
    w.set(7, 5.0);
    w.set(19, 0.0);

    Parameters withSteps = new Parameters(w).clamped(true, 1);
    assertEquals(
        List.of(0.001, 0.75, 0.01),
        List.of(withSteps.w().get(0), withSteps.w().get(7), withSteps.w().get(19)));
    assertEquals(0.0, new Parameters(w).clamped(false, 1).w().get(19));
  }

  @Test
  void parametersAreTwentyOneFiniteNumbers() {
    assertEquals(
        "19 parameters; FSRS-6 has 21, w0 to w20, and FSRS-7 34, w0 to w33",
        assertThrows(
                IllegalArgumentException.class,
                () -> new Parameters(Parameters.DEFAULT.w().subList(0, 19)))
            .getMessage());

    var w = new ArrayList<Double>(Parameters.DEFAULT.w());
    w.set(4, Double.NaN);
    assertEquals(
        "parameter w4 is NaN",
        assertThrows(IllegalArgumentException.class, () -> new Parameters(w)).getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 5, 'stability 0.0 days; from 0.0001 to 36500 is possible'",
    "NaN, 5, 'stability NaN days; from 0.0001 to 36500 is possible'",
    "36501, 5, 'stability 36501.0 days; from 0.0001 to 36500 is possible'",
    "1, 0.5, 'difficulty 0.5; from 1 to 10 is possible'",
    "1, 10.5, 'difficulty 10.5; from 1 to 10 is possible'"
  })
  void memoryOutOfBoundsIsRefused(double stability, double difficulty, String message) {
    var refusal =
        assertThrows(IllegalArgumentException.class, () -> new MemoryState(stability, difficulty));

    assertEquals(message, refusal.getMessage());
  }

  private static MemoryState anyMemory(Random random) {
    double stability = Math.exp(random.nextDouble(Math.log(0.00101), Math.log(36_500)));
    return new MemoryState(Fsrs6.rounded(stability), Fsrs6.rounded(random.nextDouble(1, 10)));
  }

  private static Rating anyRating(Random random) {
    return Rating.of(1 + random.nextInt(4));
  }
}
