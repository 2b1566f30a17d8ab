package dossier.plan;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The times at which cards can be reviewed until a date: every study day, or, where that is far off,
 * today, blocks of days, and the last days one by one, as many as can be worked out in a moment.
 */
final class Sittings {
  static final int MOST = 90;

  /** As many tell about how much can be reached. */
  static final int FEW = 36;

  /** Days from today until the date, which is no day of study itself. */
  final int days;

  /** The day of each sitting, from 0, which is today. */
  final int[] day;

  /** How many seconds each has. */
  final double[] seconds;

  private Sittings(int days, int[] day, double todaySeconds, double daySeconds) {
    this.days = days;
    this.day = day;
    this.seconds = new double[day.length];
    for (int i = 0; i < day.length; i++) {
      int next = i + 1 < day.length ? day[i + 1] : days;
      seconds[i] = i == 0 ? todaySeconds : (next - day[i]) * daySeconds;
    }
  }

  /**
   * Lays the sittings until a date.
   *
   * @param todaySeconds what is left of today's time
   * @param daySeconds the time of each later day
   */
  static Sittings until(int days, double todaySeconds, double daySeconds) {
    return until(days, todaySeconds, daySeconds, MOST);
  }

  /** Lays so many of them at most, the last third of a day each. */
  static Sittings until(int days, double todaySeconds, double daySeconds, int most) {
    int single = most / 3;
    int blocks = most - single - 1;
    int[] day = days <= most
        ? IntStream.range(0, days).toArray()
        : IntStream.concat(
                IntStream.of(0),
                IntStream.concat(
                    IntStream.range(0, blocks)
                        .map(i -> 1 + (int) ((long) i * (days - single - 1) / blocks)),
                    IntStream.range(days - single, days)))
            .toArray();
    return new Sittings(days, day, todaySeconds, daySeconds);
  }

  /** Returns, for each sitting, what there is at that of others which is nearest before it. */
  double[] taken(double[] values, Sittings from) {
    return Arrays.stream(day)
        .mapToDouble(d -> {
          int at = Arrays.binarySearch(from.day, d);
          return values[at >= 0 ? at : -at - 2];
        })
        .toArray();
  }

  int count() {
    return day.length;
  }
}
