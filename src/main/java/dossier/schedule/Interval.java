package dossier.schedule;

import java.time.Duration;

/** Intervals in words short enough for a hint bar, as Anki has them above its answer buttons. */
public final class Interval {

  private static final long MINUTES_AN_HOUR = 60;
  private static final long HOURS_A_DAY = 24;
  private static final long DAYS_A_YEAR = 365;
  private static final double DAYS_A_MONTH = DAYS_A_YEAR / 12.0;

  private Interval() {}

  /**
   * Returns a length of time such as {@code <1m}, {@code 6m}, {@code 1.5h}, {@code 8d}, {@code
   * 3.2mo} or {@code 1.4y}: minutes and days whole, the others to a tenth, so rounded that 60
   * minutes are an hour; a minute or less is {@code <1m}.
   */
  public static String words(Duration length) {
    if (length.compareTo(Duration.ofMinutes(1)) <= 0) {
      return "<1m";
    }
    double minutes = length.toSeconds() / 60.0;
    double hours = minutes / MINUTES_AN_HOUR;
    double days = hours / HOURS_A_DAY;
    if (Math.round(minutes) < MINUTES_AN_HOUR) {
      return Math.round(minutes) + "m";
    }
    if (tenths(hours) < 10 * HOURS_A_DAY) {
      return decimal(tenths(hours)) + "h";
    }
    if (days < DAYS_A_MONTH) {
      return Math.round(days) + "d";
    }
    if (tenths(days / DAYS_A_MONTH) < 10 * 12) {
      return decimal(tenths(days / DAYS_A_MONTH)) + "mo";
    }
    return decimal(tenths(days / DAYS_A_YEAR)) + "y";
  }

  private static long tenths(double amount) {
    return Math.round(amount * 10);
  }

  private static String decimal(long tenths) {
    return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }
}
