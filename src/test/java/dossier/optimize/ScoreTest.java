package dossier.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Scores worked out by hand. */
class ScoreTest {
  /** Two cards: recalled after a day; forgotten after one day, recalled after one more, after four. */
  private static Recalls recalls() {
    var log = new Reviews.Builder();
    add(log, "a", 0, 3);
    add(log, "a", 1, 3);
    add(log, "b", 0, 3);
    add(log, "b", 1, 1);
    add(log, "b", 2, 3);
    add(log, "b", 6, 3);
    Reviews reviews = log.build();
    Recalls all = Recalls.of(reviews);
    return new Recalls(reviews, new int[] {1, 3, 4, 5}, all.nth(), all.lapses());
  }

  @Test
  void logLossIsTheMeanOfTheLogarithms() {
    assertEquals(
        -(Math.log(0.9) + Math.log(0.2) + Math.log(0.7) + Math.log(0.5)) / 4,
        score(0.9, 0.8, 0.7, 0.5).logLoss(),
        1e-12);
  }

  @Test
  void aCertainErrorIsFinite() {
    assertTrue(Double.isFinite(score(1, 1, 1, 1).logLoss()));
    assertTrue(Double.isFinite(score(0, 0, 0, 0).logLoss()));
  }

  /** The first intervals are one bin; the review after a lapse and the one after four days are two. */
  @Test
  void rmseIsOverBinsOfReviewsAlike() {
    double first = (0.9 + 0.8 - 1) / 2;
    assertEquals(
        Math.sqrt((2 * first * first + 0.3 * 0.3 + 0.5 * 0.5) / 4),
        score(0.9, 0.8, 0.7, 0.5).rmseBins(),
        1e-12);
  }

  @Test
  void aucIsTheShareOfPairsInTheRightOrder() {
    assertEquals(1.0 / 3, score(0.9, 0.8, 0.7, 0.5).auc(), 1e-12);
    assertEquals(1, score(0.9, 0.1, 0.7, 0.5).auc());
    assertEquals(0.5, score(0.6, 0.6, 0.6, 0.6).auc());
    assertEquals((1 + 0.5 + 0) / 3, score(0.9, 0.8, 0.8, 0.5).auc(), 1e-12);
  }

  private static Score score(double... predicted) {
    Recalls recalls = recalls();
    return Score.of(recalls, predicted, recalls.places());
  }

  private static void add(Reviews.Builder log, String card, int day, int rating) {
    long millis = (20_000L + day) * Logs.DAY + Logs.DAY / 2;
    log.add(card, millis, Logs.day(millis), rating);
  }
}
