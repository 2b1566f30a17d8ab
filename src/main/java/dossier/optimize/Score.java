package dossier.optimize;

import java.util.HashMap;
import java.util.Map;

/**
 * How well predictions of recall agreed with what came.
 *
 * @param n how many there were
 * @param logLoss the mean of −ln of the probability given to what came, at least 0
 * @param rmseBins the root mean square of predicted less actual recall over reviews alike in
 *     interval, number of reviews and lapses, 0 to 1
 * @param auc the probability that of a recalled and a forgotten review the first was given more,
 *     0 to 1; not a number where there are not both
 */
public record Score(int n, double logLoss, double rmseBins, double auc) {

  /** Nothing is predicted with more certainty than this. */
  private static final double LEAST = 1e-9;

  /**
   * Returns the score of predictions.
   *
   * @param predicted by the index into {@code places}, 0 to 1
   * @param places places of reviews
   */
  static Score of(Recalls recalls, double[] predicted, int[] places) {
    int n = places.length;
    boolean[] recalled = new boolean[n];
    double loss = 0;
    for (int k = 0; k < n; k++) {
      recalled[k] = recalls.reviews().isRecalled(places[k]);
      loss += logLoss(predicted[k], recalled[k]);
    }
    return new Score(n, loss / n, rmseBins(recalls, predicted, places), auc(predicted, recalled));
  }

  static double logLoss(double predicted, boolean recalled) {
    double p = Math.min(Math.max(recalled ? predicted : 1 - predicted, LEAST), 1);
    return -Math.log(p);
  }

  /** What is added up of the reviews of a bin. */
  private static final class Bin {
    double predicted;
    int recalled;
    int n;
  }

  private static double rmseBins(Recalls recalls, double[] predicted, int[] places) {
    Map<Key, Bin> bins = new HashMap<>();
    for (int k = 0; k < places.length; k++) {
      Bin bin = bins.computeIfAbsent(Key.of(recalls, places[k]), key -> new Bin());
      bin.predicted += predicted[k];
      bin.recalled += recalls.reviews().isRecalled(places[k]) ? 1 : 0;
      bin.n++;
    }
    double squares = 0;
    for (Bin bin : bins.values()) {
      double off = (bin.predicted - bin.recalled) / bin.n;
      squares += bin.n * off * off;
    }
    return Math.sqrt(squares / places.length);
  }

  /** What makes reviews alike: steps of a logarithmic scale, those of fsrs-optimizer. */
  private record Key(double days, long nth, long lapses) {
    static Key of(Recalls recalls, int place) {
      int lapses = recalls.lapses()[place];
      return new Key(
          Math.rint(step(2.48, 3.62, recalls.reviews().days(place)) * 100) / 100,
          (long) Math.rint(step(1.99, 1.89, recalls.nth()[place])),
          lapses == 0 ? 0 : (long) Math.rint(step(1.65, 1.73, lapses)));
    }

    private static double step(double scale, double base, double value) {
      return scale * Math.pow(base, Math.floor(Math.log(value) / Math.log(base)));
    }
  }

  /** The Mann–Whitney statistic, ties counted half. */
  private static double auc(double[] predicted, boolean[] recalled) {
    int n = predicted.length;
    Integer[] order = new Integer[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    java.util.Arrays.sort(order, (a, b) -> Double.compare(predicted[a], predicted[b]));
    double ranks = 0;
    long positive = 0;
    for (int i = 0; i < n; ) {
      int j = i;
      while (j < n && predicted[order[j]] == predicted[order[i]]) {
        j++;
      }
      for (int k = i; k < j; k++) {
        if (recalled[order[k]]) {
          ranks += (i + j + 1) / 2.0;
          positive++;
        }
      }
      i = j;
    }
    double pairs = (double) positive * (n - positive);
    return (ranks - positive * (positive + 1) / 2.0) / pairs;
  }
}
