package dossier.cli;

import dossier.schedule.Interval;
import dossier.schedule.Moment;
import java.time.Duration;
import java.time.Instant;

/** Times in words. */
final class Times {
  private Times() {}

  /** Returns when something is next due, as a sentence. */
  static String next(Instant at, Moment now) {
    Duration wait = Duration.between(now.instant(), at);
    return wait.isNegative() || wait.isZero()
        ? "The next is due now."
        : "The next is due in " + Interval.words(wait) + ".";
  }
}
