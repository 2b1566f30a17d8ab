package dossier.schedule;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.log;

/**
 * A part of a forgetting curve: a falling power of time, a · (1 + b·t)^c with t in days. The curves
 * of FSRS-6, FSRS-7 and their mean are sums of these, and a constant.
 *
 * @param weight a, at least 0
 * @param rate b, above 0
 * @param decay c, below 0
 */
record Fall(double weight, double rate, double decay) {

  /** Newton's method ends within ten steps; halving alone, within these. */
  private static final int MOST_STEPS = 200;

  /** A step as small as this share of the days is the last: the error left is about its square. */
  private static final double CLOSE = 1e-6;

  /** Returns its value after some days. */
  double at(double days) {
    return weight * share(days);
  }

  /** Returns the share of its weight that is left after some days. */
  double share(double days) {
    return Power.of(1 + rate * days, decay);
  }

  /** Returns how fast it changes in the logarithm of time, where it has a value. */
  private double slope(double days, double value) {
    return value * decay * rate * days / (1 + rate * days);
  }

  /** Returns the days after which it has fallen to a share of its weight, by its logarithm. */
  private double daysTo(double logShare) {
    return (exp(logShare / decay) - 1) / rate;
  }

  /** Returns a part with another weight. */
  Fall times(double factor) {
    return new Fall(weight * factor, rate, decay);
  }

  /**
   * Returns the days after which a sum of parts has fallen to a value, at most 36,500: Newton's
   * method in the logarithm of time, in which the curve is nearly straight, from the day on which
   * the heaviest part has. A sum falls to a share of its weight between the days on which its parts
   * do, so those are its bracket; where a step would leave it, it is halved instead.
   */
  static double daysTo(double value, Fall... parts) {
    double weight = 0;
    for (Fall part : parts) {
      weight += part.weight;
    }
    if (value >= weight) {
      return 0;
    }

    double logShare = log(value / weight);
    double low = Fsrs6.GREATEST_STABILITY;
    double high = 0;
    double days = 0;
    double heaviest = -1;
    for (Fall part : parts) {
      double alone = Math.min(part.daysTo(logShare), Fsrs6.GREATEST_STABILITY);
      low = Math.min(low, alone);
      high = Math.max(high, alone);
      days = part.weight > heaviest ? alone : days;
      heaviest = Math.max(heaviest, part.weight);
    }
    return high == Fsrs6.GREATEST_STABILITY && sum(parts, high) > value
        ? high
        : root(value, low, days, high, parts);
  }

  private static double root(double value, double from, double guess, double to, Fall... parts) {
    double low = from;
    double days = guess;
    double high = to;
    for (int i = 0; i < MOST_STEPS; i++) {
      double above = -value;
      double slope = 0;
      for (Fall part : parts) {
        double at = part.at(days);
        above += at;
        slope += part.slope(days, at);
      }
      if (above > 0) {
        low = days;
      } else {
        high = days;
      }
      double next = days * exp(-above / slope);
      if (Math.abs(next - days) <= CLOSE * days) {
        return next;
      }
      days = next >= low && next <= high ? next : Math.sqrt(low * high);
    }
    return days;
  }

  private static double sum(Fall[] parts, double days) {
    double sum = 0;
    for (Fall part : parts) {
      sum += part.at(days);
    }
    return sum;
  }
}
