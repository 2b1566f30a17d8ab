package dossier.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Laws of FSRS-6 and FSRS-7 averaged, over memories that random reviews lead to. */
class BlendTest {
  private static final Parameters HALVES =
      Parameters.blend(Parameters.DEFAULT, Parameters.DEFAULT_FSRS_7, 0.5);
  private static final Blend MODEL = new Blend(HALVES, Settings.DEFAULT);

  @Test
  void recallIsTheMeanOfBoth() {
    var six = new Fsrs6(Parameters.DEFAULT, Settings.DEFAULT);
    var seven = new Fsrs7(Parameters.DEFAULT_FSRS_7);
    MemoryState both = MODEL.next(MODEL.first(Rating.GOOD), 2.5, Rating.GOOD);
    MemoryState ofSix = six.next(six.first(Rating.GOOD), 2.5, Rating.GOOD);
    MemoryState ofSeven = seven.next(seven.first(Rating.GOOD), 2.5, Rating.GOOD);
    assertEquals(
        (six.retrievability(ofSix, 9) + seven.retrievability(ofSeven, 9)) / 2,
        MODEL.retrievability(both, 9),
        1e-12);
    assertEquals(ofSix, new MemoryState(both.stabilityDays(), both.difficulty()));
    assertEquals(ofSeven, both.beside().orElseThrow());
  }

  @Test
  void aShareOfNoneIsFsrs6AndOfAllFsrs7() {
    MemoryState memory = MODEL.first(Rating.HARD);
    for (double days : new double[] {0.1, 1, 30}) {
      assertEquals(
          new Fsrs6(Parameters.DEFAULT, Settings.DEFAULT).retrievability(memory, days),
          of(0).retrievability(memory, days));
      assertEquals(
          new Fsrs7(Parameters.DEFAULT_FSRS_7).retrievability(memory.beside().get(), days),
          of(1).retrievability(memory, days));
    }
  }

  @Test
  void lessThanHalfADayIsTheSameDayToFsrs6() {
    var six = new Fsrs6(Parameters.DEFAULT, Settings.DEFAULT);
    MemoryState good = MODEL.first(Rating.GOOD);
    double sameDay = six.next(six.first(Rating.GOOD), 0, Rating.GOOD).stabilityDays();
    assertEquals(sameDay, MODEL.next(good, 0.49, Rating.GOOD).stabilityDays());
    assertTrue(sameDay < MODEL.next(good, 0.5, Rating.GOOD).stabilityDays());
  }

  @Test
  void recallFallsAsTimePasses() {
    for (MemoryState memory : memories()) {
      double before = 1;
      for (double days = 1e-6; days < 40_000; days *= 1.7) {
        double recall = MODEL.retrievability(memory, days);
        assertTrue(recall > 0 && recall <= before, () -> memory + ": recall " + recall);
        before = recall;
      }
    }
  }

  @Test
  void recallHasFallenToTheRetentionAfterItsInterval() {
    for (MemoryState memory : memories()) {
      double before = Double.MAX_VALUE;
      for (double share = 0.70; share < 0.99; share += 0.02) {
        double days = MODEL.intervalDays(memory, share);
        assertTrue(days >= 0 && days <= before, () -> memory + ": " + days + " days");
        before = days;
        if (days < 36_500) {
          assertEquals(share, MODEL.retrievability(memory, days), 2e-8, memory::toString);
        }
      }
    }
  }

  @Test
  void aBetterRatingIsNeverAShorterInterval() {
    var random = new Random(42);
    for (MemoryState memory : memories()) {
      MemoryModel.Outcomes outcomes = MODEL.after(memory, 100 * random.nextDouble());
      double before = 0;
      for (Rating rating : Rating.values()) {
        double days = MODEL.intervalDays(outcomes.rated(rating), 0.9);
        assertTrue(days >= before * (1 - 1e-8), () -> memory + " rated " + rating);
        before = days;
      }
    }
  }

  @Test
  void aMemoryOfOneModelIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> MODEL.retrievability(new MemoryState(3, 5), 1));
  }

  private static Blend of(double share) {
    return new Blend(
        Parameters.blend(Parameters.DEFAULT, Parameters.DEFAULT_FSRS_7, share), Settings.DEFAULT);
  }

  private static List<MemoryState> memories() {
    var random = new Random(42);
    var memories = new ArrayList<MemoryState>();
    for (int i = 0; i < 300; i++) {
      MemoryState memory = MODEL.first(Rating.of(1 + random.nextInt(4)));
      for (int review = random.nextInt(10); review > 0; review--) {
        double days = Math.exp(8 * random.nextDouble() - 3);
        memory = MODEL.next(memory, days, Rating.of(1 + random.nextInt(4)));
      }
      memories.add(memory);
    }
    return memories;
  }
}
