package dossier.plan;

import dossier.schedule.Parameters;

/**
 * What is planned for.
 *
 * @param days from today to the date, at least 1; today and every day before the date can be used
 * @param todaySeconds what is left of the time of today
 * @param daySeconds the time of each later day
 * @param parameters of FSRS-6, as known
 */
public record Task(
    Start start,
    int days,
    double todaySeconds,
    double daySeconds,
    Parameters parameters,
    Trainee trainee) {

  /** The furthest date that can be planned for, in days. */
  public static final int MOST_DAYS = 365;

  /** Checks the ranges. */
  public Task {
    if (days < 1 || days > MOST_DAYS || !(todaySeconds >= 0) || !(daySeconds >= 0)) {
      throw new IllegalArgumentException(
          days + " days, " + todaySeconds + " and " + daySeconds + " seconds");
    }
  }

  /** Returns the same with another time a day, of which today's is as much as it may be. */
  public Task taking(double seconds) {
    return new Task(start, days, seconds, seconds, parameters, trainee);
  }
}
