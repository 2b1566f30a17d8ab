package dossier.schedule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * What a learner may choose about the schedule.
 *
 * @param desiredRetention the retrievability at which a card falls due, from 0.70 to 0.99; above,
 *     the work grows without bound, below, most of it is relearning
 * @param learningSteps the waits of a new card until it is spaced by days; whole minutes; may be
 *     none
 * @param relearningSteps the same after a lapse
 * @param maximumIntervalDays from 1 to 36,500
 * @param shortTerm whether there are steps within the day at all; without, every review is spaced
 *     by days
 * @param fuzz whether intervals are varied a little, so that cards learned together drift apart
 * @param newPerDay how many new cards are introduced on a study day, at most
 * @param easyDays days of the week that reviews are kept off, where fuzz leaves a choice
 * @param learnAhead how long before its minute a learning card may come when nothing else is left
 */
public record Settings(
    double desiredRetention,
    List<Duration> learningSteps,
    List<Duration> relearningSteps,
    int maximumIntervalDays,
    boolean shortTerm,
    boolean fuzz,
    int newPerDay,
    Set<DayOfWeek> easyDays,
    Duration learnAhead) {

  private static final int GREATEST_INTERVAL_DAYS = 36_500;

  /** Takes settings without easy days. */
  public Settings(
      double desiredRetention,
      List<Duration> learningSteps,
      List<Duration> relearningSteps,
      int maximumIntervalDays,
      boolean shortTerm,
      boolean fuzz,
      int newPerDay,
      Duration learnAhead) {
    this(
        desiredRetention,
        learningSteps,
        relearningSteps,
        maximumIntervalDays,
        shortTerm,
        fuzz,
        newPerDay,
        Set.of(),
        learnAhead);
  }

  /** What Anki starts with. */
  public static final Settings DEFAULT = new Settings(
      0.9,
      List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
      List.of(Duration.ofMinutes(10)),
      36_500,
      true,
      true,
      20,
      Duration.ofMinutes(20));

  /**
   * Takes settings within their ranges.
   *
   * @throws IllegalArgumentException saying what was found and what is allowed
   */
  public Settings {
    learningSteps = List.copyOf(learningSteps);
    relearningSteps = List.copyOf(relearningSteps);
    easyDays = Set.copyOf(easyDays);
    require(
        desiredRetention >= 0.70 && desiredRetention <= 0.99,
        "desired retention " + desiredRetention + "; from 0.70 to 0.99 is allowed");
    requireWholeMinutes("learning step", learningSteps);
    requireWholeMinutes("relearning step", relearningSteps);
    require(
        maximumIntervalDays >= 1 && maximumIntervalDays <= GREATEST_INTERVAL_DAYS,
        "maximum interval " + maximumIntervalDays + " days; from 1 to 36500 is allowed");
    require(newPerDay >= 0, "new cards a day " + newPerDay + "; 0 or more is allowed");
    require(!learnAhead.isNegative(), "learn-ahead " + learnAhead + "; 0 or more is allowed");
  }

  /** Returns these settings with intervals varied or not. */
  public Settings withFuzz(boolean on) {
    return new Settings(
        desiredRetention,
        learningSteps,
        relearningSteps,
        maximumIntervalDays,
        shortTerm,
        on,
        newPerDay,
        easyDays,
        learnAhead);
  }

  /** Returns these settings with another desired retention. */
  public Settings withDesiredRetention(double retention) {
    return new Settings(
        retention,
        learningSteps,
        relearningSteps,
        maximumIntervalDays,
        shortTerm,
        fuzz,
        newPerDay,
        easyDays,
        learnAhead);
  }

  /** Returns these settings with other easy days. */
  public Settings withEasyDays(Set<DayOfWeek> days) {
    return new Settings(
        desiredRetention,
        learningSteps,
        relearningSteps,
        maximumIntervalDays,
        shortTerm,
        fuzz,
        newPerDay,
        days,
        learnAhead);
  }

  /** Returns these settings with another number of new cards a day. */
  public Settings withNewPerDay(int cards) {
    return new Settings(
        desiredRetention,
        learningSteps,
        relearningSteps,
        maximumIntervalDays,
        shortTerm,
        fuzz,
        cards,
        easyDays,
        learnAhead);
  }

  private static void requireWholeMinutes(String name, List<Duration> steps) {
    for (Duration step : steps) {
      require(
          step.toMinutes() >= 1
              && step.equals(Duration.ofMinutes(step.toMinutes()))
              && step.toDays() <= GREATEST_INTERVAL_DAYS,
          name + " " + step + "; whole minutes up to 36500 days are allowed");
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
