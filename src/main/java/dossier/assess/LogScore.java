package dossier.assess;

import dossier.assess.Brier.Forecast;
import java.util.List;

/**
 * The logarithmic score (I. J. Good 1952): the mean of −log2 of the probability that was given to
 * what came true, in bits; 0 is best, and whoever says 50 % always has 1.
 */
final class LogScore {
  /** No probability counts for less, or one error would outweigh everything. */
  static final double FLOOR = 0.01;

  private LogScore() {}

  static double of(List<Forecast> forecasts) {
    double bits = 0;
    for (Forecast forecast : forecasts) {
      double given = forecast.right() ? forecast.probability() : 1 - forecast.probability();
      bits -= Math.log(Math.max(FLOOR, given)) / Math.log(2);
    }
    return bits / forecasts.size();
  }
}
