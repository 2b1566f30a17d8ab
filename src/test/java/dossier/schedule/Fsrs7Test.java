package dossier.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Laws of FSRS-7, over random memories and random parameters within its bounds. */
class Fsrs7Test {
  private static final int CASES = 3000;
  private static final double[] LOW = bounds(-1e9);
  private static final double[] HIGH = bounds(1e9);

  @Test
  void recallFallsAsTimePasses() {
    each((model, memory, random) -> {
      double before = 1;
      for (double days = 1e-6; days < 40_000; days *= 1 + 3 * random.nextDouble()) {
        double recall = model.retrievability(memory, days);
        assertTrue(recall > 0 && recall <= before, () -> memory + ": recall " + recall);
        before = recall;
      }
    });
  }

  @Test
  void moreRetentionIsNeverALongerInterval() {
    each((model, memory, random) -> {
      double before = Double.MAX_VALUE;
      for (double share = 0.70; share < 0.995; share += 0.01) {
        double days = model.intervalDays(memory, share);
        assertTrue(days >= 0 && days <= before, () -> memory + ": " + days + " days");
        before = days;
      }
    });
  }

  @Test
  void recallHasFallenToTheRetentionAfterItsInterval() {
    each((model, memory, random) -> {
      double share = 0.70 + 0.29 * random.nextDouble();
      double days = model.intervalDays(memory, share);
      if (days > 0 && days < 36_500) {
        assertEquals(share, model.retrievability(memory, days), 1e-9, memory::toString);
      }
    });
  }

  @Test
  void noRatingLeavesALessStableMemoryThanALowerOne() {
    each((model, memory, random) -> {
      double days = Math.exp(12 * random.nextDouble() - 6);
      MemoryModel.Outcomes outcomes = model.after(memory, days);
      MemoryState again = outcomes.rated(Rating.AGAIN);
      MemoryState hard = outcomes.rated(Rating.HARD);
      MemoryState good = outcomes.rated(Rating.GOOD);
      MemoryState easy = outcomes.rated(Rating.EASY);

      assertTrue(again.stabilityDays() <= memory.stabilityDays(), memory::toString);
      assertTrue(again.stabilityDays() <= hard.stabilityDays(), memory::toString);
      assertTrue(hard.stabilityDays() <= good.stabilityDays(), memory::toString);
      assertTrue(good.stabilityDays() <= easy.stabilityDays(), memory::toString);
      assertTrue(easy.difficulty() <= good.difficulty(), memory::toString);
      assertTrue(good.difficulty() <= hard.difficulty(), memory::toString);
      // AGAIN may raise difficulty less than HARD: what was likely forgotten tells little of it.
    });
  }

  @Test
  void parametersAreMovedToTheirBoundsAndIntoOrder() {
    var w = new ArrayList<Double>(Parameters.DEFAULT_FSRS_7.w());
    w.set(0, 5.0);
    w.set(1, 2.0);
    w.set(3, 1000.0);
    w.set(25, 0.8);
    w.set(26, 0.6);

    double[] clamped = new Parameters(w).clampedOfFsrs7();

    assertEquals(
        List.of(5.0, 5.0, 5.0, 100.0, 0.8, 0.8),
        List.of(clamped[0], clamped[1], clamped[2], clamped[3], clamped[25], clamped[26]));
  }

  /** Training a log of nothing but AGAIN ends there. */
  @Test
  void leastFirstStabilityLeavesTheFastOneAtItsLeast() {
    var w = new ArrayList<Double>(Parameters.DEFAULT_FSRS_7.w());
    w.set(0, 0.0001);

    MemoryState first = new Fsrs7(new Parameters(w)).first(Rating.AGAIN);

    assertEquals(0.0001, first.stabilityDays());
    assertEquals(0.0001, first.fastStabilityDays());
  }

  @Test
  void timeIsCountedInFractionsOfADayAndNeverBackwards() {
    var model = new Fsrs7(Parameters.DEFAULT_FSRS_7);

    assertEquals(0.25, model.elapsedDays(at("10:00:00"), at("16:00:00")));
    assertEquals(0, model.elapsedDays(at("16:00:00"), at("10:00:00")));
  }

  @Test
  void aNewCardForgottenWaitsForItsStepAllTheSame() {
    var scheduler = new Scheduler(Settings.DEFAULT, Parameters.DEFAULT_FSRS_7);

    Card card = scheduler.review(Card.unseen("a"), Rating.AGAIN, at("10:00:00"));

    assertEquals(Instant.parse("2026-11-21T10:01:00Z"), card.due().orElseThrow());
    assertEquals(Phase.LEARNING, card.phase());
  }

  @Test
  void parametersOfTheOtherModelAreRefused() {
    assertEquals(
        "parameters of FSRS-6 given to FSRS-7",
        assertThrows(IllegalArgumentException.class, () -> new Fsrs7(Parameters.DEFAULT))
            .getMessage());
    assertEquals(
        "parameters of FSRS-7 given to FSRS-6",
        assertThrows(
                IllegalArgumentException.class,
                () -> new Fsrs6(Parameters.DEFAULT_FSRS_7, Settings.DEFAULT))
            .getMessage());
  }

  private static Moment at(String time) {
    return Moment.of(Instant.parse("2026-11-21T" + time + "Z"), ZoneOffset.UTC, 4);
  }

  private interface Law {
    void holds(Fsrs7 model, MemoryState memory, Random random);
  }

  private static void each(Law law) {
    var random = new Random(42);
    for (int i = 0; i < CASES; i++) {
      var w = new ArrayList<Double>();
      for (int p = 0; p < LOW.length; p++) {
        w.add(LOW[p] + (HIGH[p] - LOW[p]) * random.nextDouble());
      }
      var model = new Fsrs7(i % 2 == 0 ? Parameters.DEFAULT_FSRS_7 : new Parameters(w));
      double slow = Math.exp(16 * random.nextDouble() - 6);
      double fast = Math.exp(16 * random.nextDouble() - 6);
      law.holds(model, new MemoryState(slow, fast, 1 + 9 * random.nextDouble()), random);
    }
  }

  private static double[] bounds(double beyond) {
    var w = new ArrayList<Double>();
    Parameters.DEFAULT_FSRS_7.w().forEach(each -> w.add(beyond));
    return new Parameters(w).clampedOfFsrs7();
  }
}
