package dossier.optimize;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.optimize.Fsrs6Recurrence.Time;
import dossier.schedule.MemoryModel;
import dossier.schedule.Parameters;
import dossier.schedule.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Training: what it finds of a memory that is known, and that it finds the same each time. */
class TrainerTest {
  private static final double MOST_OFF = 0.03;

  /** The learner forgets sooner, and gains less by each review, than most. */
  private static Parameters fsrs6() {
    var w = new ArrayList<>(Parameters.DEFAULT.w());
    w.set(0, 0.6);
    w.set(2, 5.0);
    w.set(8, 1.4);
    w.set(20, 0.35);
    return new Parameters(w);
  }

  private static Parameters fsrs7() {
    var w = new ArrayList<>(Parameters.DEFAULT_FSRS_7.w());
    w.set(0, 0.5);
    w.set(2, 8.0);
    w.set(7, 1.5);
    return new Parameters(w);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void trainedModelExpectsNearlyWhatTheTruthDoes(boolean isSeven) {
    Parameters truth = isSeven ? fsrs7() : fsrs6();
    Recurrence model = isSeven ? new Fsrs7Recurrence() : new Fsrs6Recurrence(Time.STUDY_DAYS);
    Recalls recalls = Recalls.of(Logs.of(MemoryModel.of(truth, Settings.DEFAULT), 700, 9, 42));
    double[] start = FirstStability.found(model, recalls, recalls.size(), model.defaults());
    double[] w =
        Trainer.train(model, model.training(recalls.size()), recalls, recalls.size(), start, 1);

    Recalls later = Recalls.of(Logs.of(MemoryModel.of(truth, Settings.DEFAULT), 700, 9, 43));
    assertTrue(off(later, model, w, truth) < MOST_OFF, () -> "off " + off(later, model, w, truth));
    assertTrue(
        off(later, model, w, truth) < off(later, model, model.defaults(), truth) / 3,
        () -> "defaults are off " + off(later, model, model.defaults(), truth));
  }

  /** The root mean square of the difference between the recall expected and the true one. */
  private static double off(Recalls recalls, Recurrence model, double[] w, Parameters truth) {
    double[] expected = recalls.predict(model, w, recalls.places());
    double[] real = Predictor.predict(recalls, truth, recalls.places());
    double squares = 0;
    for (int i = 0; i < real.length; i++) {
      squares += (expected[i] - real[i]) * (expected[i] - real[i]);
    }
    return Math.sqrt(squares / real.length);
  }

  @Test
  void sameLogAndSeedTrainTheSameBitForBit() {
    Recalls recalls = Recalls.of(Logs.of(MemoryModel.of(fsrs6(), Settings.DEFAULT), 200, 6, 42));
    var model = new Fsrs7Recurrence();
    Training training = model.training(recalls.size());
    double[] once = Trainer.train(model, training, recalls, recalls.size(), model.defaults(), 7);
    double[] again = Trainer.train(
        new Fsrs7Recurrence(), training, recalls, recalls.size(), model.defaults(), 7);
    assertArrayEquals(once, again);
  }

  @Test
  void aPrefixServesAllReviewsOfACard() {
    Recalls recalls = Recalls.of(Logs.of(MemoryModel.of(fsrs6(), Settings.DEFAULT), 60, 6, 42));
    // One batch of everything: whether a card's reviews are run together or one by one is the same.
    for (Recurrence model : List.of(new Fsrs6Recurrence(Time.EXACT), new Fsrs7Recurrence())) {
      var together = new Training(3, 100_000, 0.01, 0.9, 0.999, 1, Training.Recency.FSRS_6, true);
      var apart = new Training(3, 100_000, 0.01, 0.9, 0.999, 1, Training.Recency.FSRS_6, false);
      assertArrayEquals(
          Trainer.train(model, apart, recalls, recalls.size(), model.defaults(), 1),
          Trainer.train(model, together, recalls, recalls.size(), model.defaults(), 1),
          1e-9);
    }
  }

  @Test
  void parametersThatNothingIsLearnedOfStay() {
    var log = new Reviews.Builder();
    for (int card = 0; card < 60; card++) {
      for (int i = 0; i < 4; i++) {
        long millis = (20_000L + card + 3L * i) * Logs.DAY;
        log.add("card" + card, millis, Logs.day(millis), 3);
      }
    }
    Recalls recalls = Recalls.of(log.build());
    var model = new Fsrs6Recurrence(Time.STUDY_DAYS);
    double[] w =
        Trainer.train(model, Training.FSRS_RS, recalls, recalls.size(), model.defaults(), 1);
    for (int unused : new int[] {0, 1, 3, 11, 12, 13, 14, 15, 16, 17, 18, 19}) {
      assertEquals(model.defaults()[unused], w[unused], "w" + unused);
    }
  }

  /** 0.25 + 0.75 · (k / (n − 1))³ for FSRS-6, 0.0667 + 0.9333 · (k / (n − 1))^11.25 for FSRS-7. */
  @ParameterizedTest
  @CsvSource({"0, 0.25, 0.0667", "5, 0.34375, 0.067083", "10, 1, 1"})
  void laterReviewsCountMore(int k, double fsrs6, double fsrs7) {
    assertEquals(fsrs6, Training.Recency.FSRS_6.weight(k, 11), 1e-9);
    assertEquals(fsrs7, Training.Recency.FSRS_7.weight(k, 11), 1e-6);
    assertEquals(1, Training.Recency.NONE.weight(k, 11));
  }

  @Test
  void parametersAreKeptWithinTheirLimits() {
    double[] low = new double[34];
    double[] high = new double[34];
    Arrays.fill(low, -1e9);
    Arrays.fill(high, 1e9);
    new Fsrs7Recurrence().clip(low);
    new Fsrs7Recurrence().clip(high);
    assertEquals(1e-4, low[0]);
    assertEquals(0.5, low[26]);
    assertEquals(List.of(50.0, 100.0, 0.99), List.of(high[0], high[3], high[26]));

    double[] disordered = new Fsrs7Recurrence().defaults();
    disordered[0] = 9;
    disordered[25] = 0.85;
    disordered[26] = 0.6;
    new Fsrs7Recurrence().clip(disordered);
    assertEquals(
        List.of(9.0, 9.0, 9.0, 11.7841), Arrays.stream(disordered, 0, 4).boxed().toList());
    assertEquals(0.85, disordered[26]);

    double[] six = new double[21];
    Arrays.fill(six, 1e9);
    new Fsrs6Recurrence(Time.EXACT).clip(six);
    assertEquals(0.8, six[20]);
    assertEquals(4.5, six[8]);
  }

  @Test
  void firstStabilityIsFoundForRatingsThatWereGivenAndGuessedForOthers() {
    for (Recurrence model : List.of(new Fsrs6Recurrence(Time.STUDY_DAYS), new Fsrs7Recurrence())) {
      double[] truth = model.defaults();
      truth[0] = 0.6;
      truth[2] = 5.0;
      var parameters = new Parameters(Arrays.stream(truth).boxed().toList());
      Recalls recalls =
          Recalls.of(Logs.of(MemoryModel.of(parameters, Settings.DEFAULT), 900, 2, 42));
      double[] w = FirstStability.found(model, recalls, recalls.size(), model.defaults());
      assertEquals(0.6, w[0], 0.3);
      assertEquals(5.0, w[2], 1.5);
      assertTrue(w[0] <= w[1] && w[1] <= w[2] && w[2] <= w[3], Arrays.toString(w));
      double ratio = w[1] / model.defaults()[1];
      assertEquals(ratio, w[3] / model.defaults()[3], 1e-9);
    }
  }
}
