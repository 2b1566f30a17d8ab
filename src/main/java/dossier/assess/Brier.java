package dossier.assess;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The Brier score: the mean of (f − o)² over forecasts f that came true (o = 1) or not (o = 0); 0 is
 * best, and whoever says 50 % always has 0.25. Two-category form of G. W. Brier, Monthly Weather
 * Review 78 (1950) 1-3.
 *
 * <p>Over the distinct forecasts it is exactly reliability − resolution + uncertainty: A. H. Murphy,
 * Journal of Applied Meteorology 12 (1973) 595-600.
 *
 * @param score the mean, from 0 to 1
 * @param reliability Σ n_k·(f_k − ō_k)² / n: how far what was said is from what came true; 0 is best
 * @param resolution Σ n_k·(ō_k − ō)² / n: how far the forecasts told apart; more is better
 * @param uncertainty ō·(1 − ō): how hard it was to tell, whatever was said
 */
public record Brier(double score, double reliability, double resolution, double uncertainty) {

  /** What came of one forecast, or one answer. */
  public record Forecast(double probability, boolean right) {}

  /** How the forecasts of one probability came out. */
  private static final class Bin {
    private int count;
    private int right;

    double share() {
      return (double) right / count;
    }
  }

  /** Returns the score of some forecasts; at least one. */
  public static Brier of(List<Forecast> forecasts) {
    Map<Double, Bin> bins = new TreeMap<>();
    double sum = 0;
    int right = 0;
    for (Forecast forecast : forecasts) {
      Bin bin = bins.computeIfAbsent(forecast.probability(), p -> new Bin());
      bin.count++;
      bin.right += forecast.right() ? 1 : 0;
      right += forecast.right() ? 1 : 0;
      sum += Math.pow(forecast.probability() - (forecast.right() ? 1 : 0), 2);
    }
    int n = forecasts.size();
    double base = (double) right / n;
    double reliability = 0;
    double resolution = 0;
    for (Map.Entry<Double, Bin> entry : bins.entrySet()) {
      Bin bin = entry.getValue();
      reliability += bin.count * Math.pow(entry.getKey() - bin.share(), 2) / n;
      resolution += bin.count * Math.pow(bin.share() - base, 2) / n;
    }
    return new Brier(sum / n, reliability, resolution, base * (1 - base));
  }
}
