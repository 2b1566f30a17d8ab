package dossier.schedule;

import java.time.Duration;

/** Intervals in words short enough for a hint bar, as Anki has them above its answer buttons. */
public final class Interval {

  private static final double MINUTES_A_DAY = 24 * 60;
  private static final double DAYS_A_YEAR = 365;
  private static final double DAYS_A_MONTH = DAYS_A_YEAR / 12;

  private Interval() {}

  /**
   * Returns a length of time such as {@code <1m}, {@code 6m}, {@code 1.5h}, {@code 8d}, {@code
   * 3.2mo} or {@code 1.4y}: minutes and days whole, the others to a tenth; a minute or less is
   * {@code <1m}.
   */
  public static String words(Duration length) {
    if (length.compareTo(Duration.ofMinutes(1)) <= 0) {
      return "<1m";
    }
    double minutes = length.toSeconds() / 60.0;
    double days = minutes / MINUTES_A_DAY;
    if (minutes < 60) {
      return Math.round(minutes) + "m";
    }
    if (days < 1) {
      return tenths(minutes / 60) + "h";
    }
    if (days < DAYS_A_MONTH) {
      return Math.round(days) + "d";
    }
    return days < DAYS_A_YEAR
        ? tenths(days / DAYS_A_MONTH) + "mo"
        : tenths(days / DAYS_A_YEAR) + "y";
  }

  private static String tenths(double amount) {
    long tenths = Math.round(amount * 10);
    return tenths % 10 == 0 ? "" + tenths / 10 : tenths / 10 + "." + tenths % 10;
  }
}
