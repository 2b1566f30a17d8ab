package dossier.plan;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.log;
import static java.lang.StrictMath.pow;

import dossier.schedule.Parameters;

/**
 * FSRS-6 on plain numbers, for simulating millions of reviews.
 *
 * <p>The same formulas as {@link dossier.schedule.Fsrs6}, without its rounding to 8 decimals and
 * without its objects; {@code MemoryTest} holds one to the other. A learned card that is forgotten is
 * learned again within the day: its AGAIN is followed by a GOOD on the same day.
 */
final class Memory {
  /** Ratings are counted from 0 here: AGAIN, HARD, GOOD, EASY. */
  static final int AGAIN = 0;

  static final int HARD = 1;
  static final int GOOD = 2;
  static final int EASY = 3;
  static final int RATINGS = 4;

  private static final double LEAST_STABILITY = 0.001;
  private static final double LEAST_FIRST_STABILITY = 0.1;
  private static final double GREATEST_STABILITY = 36_500;

  private final double[] w;
  private final double decay;
  private final double factor;
  private final double growth;
  private final double lapseDivisor;
  private final double easiest;

  Memory(Parameters parameters) {
    w = parameters.clamped(true, 1).w().stream()
        .mapToDouble(Double::doubleValue)
        .toArray();
    decay = -w[20];
    factor = exp(log(0.9) / decay) - 1;
    growth = exp(w[8]);
    lapseDivisor = exp(w[17] * w[18]);
    easiest = firstDifficulty(EASY);
  }

  /** Returns the probability of recall some days after the last review. */
  double recall(double stability, double days) {
    return exp(decay * log(1 + factor * days / stability));
  }

  /** Returns the stability at which recall is what it is some days after a review. */
  double stabilityOf(double recall, double days) {
    return bounded(factor * days / (exp(log(recall) / decay) - 1));
  }

  /** Returns the days after which recall has fallen so far. */
  double daysUntil(double recall, double stability) {
    return stability / factor * (exp(log(recall) / decay) - 1);
  }

  /** Returns the stability after a first rating. */
  double firstStability(int rating) {
    return Math.max(w[rating], LEAST_FIRST_STABILITY);
  }

  /** Returns the difficulty after a first rating. */
  double difficultyAtFirst(int rating) {
    return boundedDifficulty(firstDifficulty(rating));
  }

  /**
   * Returns the stability at the end of the day of a review.
   *
   * @param recall the probability of recall at the review
   */
  double stability(double s, double d, double recall, int rating) {
    if (rating == AGAIN) {
      double forgotten =
          w[11] * pow(d, -w[12]) * (pow(s + 1, w[13]) - 1) * exp((1 - recall) * w[14]);
      return learnedAgain(bounded(Math.min(forgotten, s / lapseDivisor)));
    }
    double gain = growth * (11 - d) * pow(s, -w[9]) * (exp((1 - recall) * w[10]) - 1);
    double hardOrEasy = rating == HARD ? w[15] : rating == EASY ? w[16] : 1;
    return bounded(s * (1 + gain * hardOrEasy));
  }

  /** Returns the difficulty at the end of the day of a review. */
  double difficulty(double d, int rating) {
    double after = moved(d, rating);
    return rating == AGAIN ? moved(after, GOOD) : after;
  }

  private double learnedAgain(double s) {
    double increase = exp(w[17] * w[18]) * pow(s, -w[19]);
    return bounded(s * Math.max(increase, 1));
  }

  private double moved(double d, int rating) {
    double damped = d - w[6] * (rating - GOOD) * (10 - d) / 9;
    return boundedDifficulty(w[7] * easiest + (1 - w[7]) * damped);
  }

  private double firstDifficulty(int rating) {
    return w[4] - exp(rating * w[5]) + 1;
  }

  private static double bounded(double s) {
    return Math.min(Math.max(s, LEAST_STABILITY), GREATEST_STABILITY);
  }

  private static double boundedDifficulty(double d) {
    return Math.min(Math.max(d, 1), 10);
  }
}
