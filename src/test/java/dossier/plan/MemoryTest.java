package dossier.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.schedule.Fsrs6;
import dossier.schedule.MemoryState;
import dossier.schedule.Parameters;
import dossier.schedule.Rating;
import dossier.schedule.Settings;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MemoryTest {
  private final Fsrs6 fsrs = new Fsrs6(Parameters.DEFAULT, Settings.DEFAULT);
  private final Memory memory = new Memory(Parameters.DEFAULT);

  /** The scheduler's model rounds to 8 decimals at every step; this one does not. */
  @Test
  void agreesWithTheSchedulersModel() {
    var random = new Random(42);
    for (int history = 0; history < 500; history++) {
      Rating rating = Rating.of(1 + random.nextInt(4));
      MemoryState state = fsrs.first(rating);
      double s = memory.firstStability(rating.number() - 1);
      double d = memory.difficultyAtFirst(rating.number() - 1);
      for (int review = 0; review < 12; review++) {
        int days = 1 + random.nextInt(40);
        double recall = memory.recall(s, days);
        assertEquals(fsrs.retrievability(state, days), recall, 1e-6);
        rating = Rating.of(1 + random.nextInt(4));
        state = fsrs.next(state, days, rating);
        if (rating == Rating.AGAIN) {
          state = fsrs.next(state, 0, Rating.GOOD);
        }
        s = memory.stability(s, d, recall, rating.number() - 1);
        d = memory.difficulty(d, rating.number() - 1);
        assertEquals(state.stabilityDays(), s, 1e-6 * s + 1e-6);
        assertEquals(state.difficulty(), d, 1e-6);
      }
    }
  }

  @Test
  void stabilityIsFoundFromRecall() {
    for (double s : new double[] {0.2, 1, 7.5, 400}) {
      assertEquals(s, memory.stabilityOf(memory.recall(s, 12), 12), 1e-9 * s);
    }
  }
}
