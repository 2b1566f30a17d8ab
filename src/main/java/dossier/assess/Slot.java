package dossier.assess;

import dossier.question.Confidence;
import java.time.Duration;
import java.util.Optional;

/**
 * What a learner has done with one item so far.
 *
 * @param text the response as given; blank where none is
 * @param confidence how sure they are of it
 * @param marked whether they want to come back to it
 * @param spent how long the item was looked at
 */
public record Slot(String text, Optional<Confidence> confidence, boolean marked, Duration spent) {
  /** Nothing done. */
  public static final Slot EMPTY = new Slot("", Optional.empty(), false, Duration.ZERO);

  /** Returns whether a response was given. */
  public boolean isAnswered() {
    return !text.isBlank();
  }

  Slot answered(String given) {
    // A confidence is in a response: another response, another confidence.
    return new Slot(given, given.equals(text) ? confidence : Optional.empty(), marked, spent);
  }

  Slot believed(Confidence sure) {
    return new Slot(text, Optional.of(sure), marked, spent);
  }

  Slot marked(boolean on) {
    return new Slot(text, confidence, on, spent);
  }

  Slot after(Duration more) {
    return new Slot(text, confidence, marked, spent.plus(more));
  }

  /** Returns whether another holds the same, whatever time was spent. */
  boolean says(Slot other) {
    return text.equals(other.text) && confidence.equals(other.confidence) && marked == other.marked;
  }
}
