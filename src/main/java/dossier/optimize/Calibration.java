package dossier.optimize;

import java.util.ArrayList;
import java.util.List;

/** How predicted and actual recall agree, over reviews that were given about the same recall. */
public final class Calibration {
  private static final int FEW_BINS = 10;
  private static final int BINS = 20;

  /** From so many reviews on there are enough for narrower bins. */
  private static final int MANY = 2_000;

  /**
   * Reviews of about the same predicted recall.
   *
   * @param predicted their mean, 0 to 1
   * @param actual the share of them that was recalled
   */
  public record Bin(int n, double predicted, double actual) {}

  private Calibration() {}

  /**
   * Returns bins of a tenth of recall each, of a twentieth where there are many reviews, from the
   * least; those without reviews are left out.
   */
  static List<Bin> of(double[] predicted, boolean[] recalled) {
    int count = predicted.length < MANY ? FEW_BINS : BINS;
    int[] n = new int[count];
    int[] hits = new int[count];
    double[] sum = new double[count];
    for (int i = 0; i < predicted.length; i++) {
      int bin = Math.min((int) (predicted[i] * count), count - 1);
      n[bin]++;
      sum[bin] += predicted[i];
      hits[bin] += recalled[i] ? 1 : 0;
    }
    var bins = new ArrayList<Bin>();
    for (int bin = 0; bin < count; bin++) {
      if (n[bin] > 0) {
        bins.add(new Bin(n[bin], sum[bin] / n[bin], (double) hits[bin] / n[bin]));
      }
    }
    return bins;
  }
}
