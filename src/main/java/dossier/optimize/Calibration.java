package dossier.optimize;

import java.util.ArrayList;
import java.util.List;

/** How predicted and actual recall agree, over reviews that were given about the same recall. */
public final class Calibration {
  private static final int BINS = 10;

  /**
   * Reviews of about the same predicted recall.
   *
   * @param predicted their mean, 0 to 1
   * @param actual the share of them that was recalled
   */
  public record Bin(int n, double predicted, double actual) {}

  private Calibration() {}

  /** Returns bins of a tenth of recall each, from the least; those without reviews are left out. */
  static List<Bin> of(double[] predicted, boolean[] recalled) {
    int[] n = new int[BINS];
    int[] hits = new int[BINS];
    double[] sum = new double[BINS];
    for (int i = 0; i < predicted.length; i++) {
      int bin = Math.min((int) (predicted[i] * BINS), BINS - 1);
      n[bin]++;
      sum[bin] += predicted[i];
      hits[bin] += recalled[i] ? 1 : 0;
    }
    var bins = new ArrayList<Bin>();
    for (int bin = 0; bin < BINS; bin++) {
      if (n[bin] > 0) {
        bins.add(new Bin(n[bin], sum[bin] / n[bin], (double) hits[bin] / n[bin]));
      }
    }
    return bins;
  }
}
