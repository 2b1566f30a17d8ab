package dossier.plan;

import java.util.Arrays;

/**
 * A mean, and the band that one more run lies in nine times of ten: of n simulated runs in their
 * order, from number 0.05·(n + 1) to number 0.95·(n + 1), or between the least and the greatest where
 * there are too few.
 */
public record Band(double mean, double low, double high) {
  private static final double TAIL = 0.05;

  /** Cut off less where the band is a promise: a band of few runs is itself uncertain. */
  private static final double SAFE_TAIL = 0.035;

  /** Returns the band of the results of runs; at least one. */
  public static Band of(double[] results) {
    return of(results, TAIL);
  }

  /** Returns a band a little wider, so that few runs, too, leave it no narrower than it should be. */
  static Band safelyOf(double[] results) {
    return of(results, SAFE_TAIL);
  }

  private static Band of(double[] results, double tail) {
    double[] sorted = results.clone();
    Arrays.sort(sorted);
    double mean = Arrays.stream(sorted).sum() / sorted.length;
    return new Band(mean, quantile(sorted, tail), quantile(sorted, 1 - tail));
  }

  /** Returns whether a result lies in the band. */
  public boolean holds(double result) {
    return result >= low && result <= high;
  }

  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length + 1) - 1;
    double within = Math.min(Math.max(place, 0), sorted.length - 1);
    int below = (int) within;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (within - below);
  }
}
