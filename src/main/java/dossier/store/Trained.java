package dossier.store;

import dossier.schedule.Parameters;
import java.time.OffsetDateTime;

/**
 * A version of the parameters that a learner's cards are scheduled by.
 *
 * @param at when they came into use
 * @param reviews how many reviews the log had then, those included that training leaves out
 * @param note where they come from, in a few words
 */
public record Trained(OffsetDateTime at, Parameters parameters, int reviews, String note) {
  /** Checks the range. */
  public Trained {
    if (reviews < 0) {
      throw new IllegalArgumentException("reviews " + reviews);
    }
  }
}
