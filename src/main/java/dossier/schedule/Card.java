package dossier.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An item as scheduled for one learner.
 *
 * @param id the id of the item, or of what was made from it
 * @param step the learning or relearning step, from 0; a step of a day or more is a review that
 *     keeps its number, else it is 0 in other phases
 * @param memory empty while new
 * @param last the last review; empty while new
 * @param due when it is to be asked again; empty while new, and where {@link Scheduler#passed} spares
 *     working it out
 * @param intervalDays whole days from the last review to the next; 0 for a step within the day
 * @param reviews how often it was reviewed
 * @param lapses how often it was forgotten once learned
 */
public record Card(
    String id,
    Phase phase,
    int step,
    Optional<MemoryState> memory,
    Optional<Moment> last,
    Optional<Instant> due,
    int intervalDays,
    int reviews,
    int lapses) {

  /** Returns a card never reviewed. */
  public static Card unseen(String id) {
    return new Card(
        id, Phase.NEW, 0, Optional.empty(), Optional.empty(), Optional.empty(), 0, 0, 0);
  }

  /** Returns whether it is spaced by minutes rather than by days. */
  public boolean isLearning() {
    return phase == Phase.LEARNING || phase == Phase.RELEARNING;
  }

  /** Returns the time from the last review to when it is due; empty while new. */
  public Optional<Duration> interval() {
    return last.flatMap(from -> due.map(until -> Duration.between(from.instant(), until)));
  }

  /**
   * Returns the study day on which a card in review falls due; empty in other phases, which fall
   * due at their instant.
   */
  public Optional<Long> dueDay() {
    return phase == Phase.REVIEW ? last.map(m -> m.day() + intervalDays) : Optional.empty();
  }

  /** Returns whether it is to be asked by now: a learning card by its minute, a review by its day. */
  public boolean isDue(Moment now) {
    return switch (phase) {
      case NEW -> false;
      case LEARNING, RELEARNING -> due.map(d -> !d.isAfter(now.instant())).orElse(false);
      case REVIEW -> dueDay().map(d -> d <= now.day()).orElse(false);
    };
  }
}
