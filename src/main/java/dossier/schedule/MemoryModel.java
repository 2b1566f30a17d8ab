package dossier.schedule;

import java.util.function.ToDoubleFunction;

/**
 * A model of memory: how likely a card is recalled as time passes, and how a rating moves that.
 *
 * <p>Same arguments, same result, bit for bit, on every machine: card states are a fold of the log.
 */
public interface MemoryModel {

  /** Returns the probability of recall, from 0 to 1, {@code elapsedDays} after the last review. */
  double retrievability(MemoryState m, double elapsedDays);

  /** Returns the memory after the first review. */
  MemoryState first(Rating rating);

  /**
   * Returns what a review would make of a memory, for when more than one rating is of interest.
   *
   * @param elapsedDays the time since the review before, at least 0, as {@link #elapsedDays} counts
   */
  Outcomes after(MemoryState m, double elapsedDays);

  /**
   * Returns the time between two reviews as this model counts it, in days; 0 where the later one
   * precedes the earlier, as clocks set back have it.
   */
  double elapsedDays(Moment last, Moment now);

  /**
   * Returns how to find the days after which recall has fallen to {@code desiredRetention}: not
   * rounded to whole days.
   *
   * @param desiredRetention above 0 and below 1
   */
  ToDoubleFunction<MemoryState> intervals(double desiredRetention);

  /** Returns the days after which recall has fallen to {@code desiredRetention}. */
  default double intervalDays(MemoryState m, double desiredRetention) {
    return intervals(desiredRetention).applyAsDouble(m);
  }

  /** Returns the memory after a later review. */
  default MemoryState next(MemoryState m, double elapsedDays, Rating rating) {
    return after(m, elapsedDays).rated(rating);
  }

  /** Returns the model that goes with parameters. */
  static MemoryModel of(Parameters parameters, Settings settings) {
    return switch (parameters.version()) {
      case FSRS_6 -> new Fsrs6(parameters, settings);
      case FSRS_7 -> new Fsrs7(parameters);
      case BLEND -> new Blend(parameters, settings);
    };
  }

  /** What a review makes of a memory, by its rating. */
  interface Outcomes {
    MemoryState rated(Rating rating);
  }
}
