package dossier.schedule;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * An instant, and the study day it falls on for the learner.
 *
 * <p>Intervals and the time between reviews are counted in study days. The day of a review is fixed
 * when it is made, by the offset from UTC then in force where the learner is, and is not recounted
 * afterwards: a journey or the change to summer time moves no past review to another day.
 *
 * @param day the study day, in days since 1970-01-01; a study day turns at a fixed hour of local
 *     time, so that a session past midnight still belongs to the evening
 */
public record Moment(Instant instant, long day) {
  /** The hour of local time at which Dossier's study day turns, as Anki's does. */
  public static final int ROLLOVER_HOUR = 4;

  /** Returns an instant with its study day, where local time is {@code offset} from UTC. */
  public static Moment of(Instant instant, ZoneOffset offset, int rolloverHour) {
    long localSecond = instant.getEpochSecond() + offset.getTotalSeconds() - rolloverHour * 3600L;
    return new Moment(instant, Math.floorDiv(localSecond, 86_400L));
  }
}
