package dossier.schedule;

import java.util.function.IntPredicate;

/**
 * The days among which a fuzzed interval is drawn, both inclusive.
 *
 * <p>The ranges are those of Anki and ts-fsrs: none below 2.5 days, then a day either side and 15 %
 * of what lies between 2.5 and 7 days, 10 % of 7 to 20, 5 % of the rest.
 */
record Fuzz(int low, int high) {

  /** The share of its cards that an easy day keeps: Anki's "minimum". */
  private static final double EASY_DAY = 1e-4;

  /** Longer intervals are not balanced, as Anki's are not: too much happens until then. */
  static final int MOST_BALANCED = 90;

  /**
   * Returns the range of an interval.
   *
   * @param days the interval, at most {@code maximumDays}
   * @param elapsedDays since the last review: a longer interval does not become shorter than that
   */
  static Fuzz of(int days, int elapsedDays, int maximumDays) {
    if (days < 2.5) {
      return new Fuzz(days, days);
    }
    double delta =
        1 + 0.15 * part(days, 2.5, 7) + 0.10 * part(days, 7, 20) + 0.05 * Math.max(days - 20, 0);

    long low = Math.max(2, Math.round(days - delta));
    long high = Math.min(Math.round(days + delta), maximumDays);
    if (days > elapsedDays) {
      low = Math.max(low, elapsedDays + 1L);
    }
    return new Fuzz((int) Math.min(low, high), (int) high);
  }

  /** Returns the interval at a point of the range, from 0 to below 1. */
  int at(double point) {
    return low + (int) (point * (high - low + 1));
  }

  /**
   * Returns the interval at a point of the range, from 0 to below 1, where each has a weight: Anki's
   * load balancer, 1 / days³, and next to nothing on an easy day. How many cards are due on a day is
   * looked at when the point is chosen, by {@link Scheduler#place}.
   *
   * @param easy whether an interval ends on an easy day
   */
  int at(double point, IntPredicate easy) {
    double sum = 0;
    for (int days = low; days <= high; days++) {
      sum += weight(days, easy);
    }
    double left = point * sum;
    for (int days = low; days < high; days++) {
      left -= weight(days, easy);
      if (left < 0) {
        return days;
      }
    }
    return high;
  }

  private static double weight(int days, IntPredicate easy) {
    return (easy.test(days) ? EASY_DAY : 1) / ((double) days * days * days);
  }

  private static double part(double days, double from, double to) {
    return Math.max(Math.min(days, to) - from, 0);
  }
}
