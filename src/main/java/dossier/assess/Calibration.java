package dossier.assess;

import dossier.assess.Brier.Forecast;
import dossier.question.Confidence;
import java.util.ArrayList;
import java.util.List;

/**
 * How well a learner knows what they know: the confidence before the verdict against the verdicts.
 * An answer is right when it earned full marks.
 *
 * @param answers how many answers came with a confidence; at least {@link #LEAST}
 * @param logScore in bits; 0 is best, 1 is a coin's
 * @param said the mean confidence, from 0 to 1
 * @param right the share of answers that were right
 * @param margin half the 95 % interval of {@code said − right}, by the normal approximation to the
 *     mean of the differences
 * @param bands all seven, lowest first
 */
public record Calibration(
    int answers,
    Brier brier,
    double logScore,
    double said,
    double right,
    double margin,
    List<Band> bands) {
  /** Of fewer answers nothing is claimed. */
  public static final int LEAST = 20;

  /** How the answers of one confidence came out. */
  public record Band(Confidence confidence, int answers, int right) {
    /** Returns the share that was right; there must be an answer. */
    public double share() {
      return (double) right / answers;
    }

    /** Returns the 95 % interval of that share; there must be an answer. */
    public Interval interval() {
      return Interval.wilson(share(), answers);
    }
  }

  /** An answer with its confidence. */
  public record Belief(Confidence confidence, boolean right) {}

  /** Copies the list. */
  public Calibration {
    bands = List.copyOf(bands);
  }

  /** Returns how the answers of each band came out, however few there are. */
  public static List<Band> bands(List<Belief> beliefs) {
    var bands = new ArrayList<Band>();
    for (Confidence confidence : Confidence.values()) {
      List<Belief> of =
          beliefs.stream().filter(b -> b.confidence() == confidence).toList();
      bands.add(new Band(
          confidence, of.size(), (int) of.stream().filter(Belief::right).count()));
    }
    return bands;
  }

  /**
   * Returns the calibration of some answers.
   *
   * @throws IllegalArgumentException if there are fewer than {@link #LEAST}
   */
  public static Calibration of(List<Belief> beliefs) {
    int n = beliefs.size();
    if (n < LEAST) {
      throw new IllegalArgumentException("calibration of " + n + " answers");
    }
    List<Forecast> forecasts = beliefs.stream()
        .map(b -> new Forecast(b.confidence().probability(), b.right()))
        .toList();
    // Sums of whole numbers, so that a mean of halves is rounded as one would by hand.
    int ends = beliefs.stream()
        .mapToInt(b -> b.confidence().low() + b.confidence().high())
        .sum();
    double said = ends / 200.0 / n;
    double right = (double) beliefs.stream().filter(Belief::right).count() / n;
    double squares = 0;
    for (Forecast forecast : forecasts) {
      double difference = forecast.probability() - (forecast.right() ? 1 : 0);
      squares += Math.pow(difference - (said - right), 2);
    }
    double margin = Interval.Z95 * Math.sqrt(squares / (n - 1) / n);
    return new Calibration(
        n, Brier.of(forecasts), LogScore.of(forecasts), said, right, margin, bands(beliefs));
  }

  /** Returns by how many percentage points more was said than was right; less than 0 for less. */
  public double overconfidence() {
    return 100 * (said - right);
  }

  /** Returns whether the answers are enough to say that it is not by chance. */
  public boolean isBiased() {
    return Math.abs(said - right) > margin;
  }
}
