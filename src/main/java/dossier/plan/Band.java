package dossier.plan;

import java.util.Arrays;

/**
 * A mean, and the band that nine of ten simulated runs lie in: from the 5th to the 95th percentile.
 */
public record Band(double mean, double low, double high) {
  private static final double TAIL = 0.05;

  /** Returns the band of the results of runs; at least one. */
  public static Band of(double[] results) {
    double[] sorted = results.clone();
    Arrays.sort(sorted);
    double mean = Arrays.stream(sorted).sum() / sorted.length;
    return new Band(mean, quantile(sorted, TAIL), quantile(sorted, 1 - TAIL));
  }

  /** Returns whether a result lies in the band. */
  public boolean holds(double result) {
    return result >= low && result <= high;
  }

  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
  }
}
