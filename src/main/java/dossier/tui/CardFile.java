package dossier.tui;

import dossier.find.Facts;
import dossier.schedule.MemoryModel;
import dossier.schedule.Rating;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of a card.
 *
 * @param claim the claim line under its answer
 * @param past every answer and rating, first to last
 * @param model the model that its memory is one of
 */
public record CardFile(
    Facts facts, CardNote note, String claim, List<Past> past, MemoryModel model) {
  /** Copies the list. */
  public CardFile {
    past = List.copyOf(past);
  }

  /**
   * An answer, and what was made of it.
   *
   * @param rating empty where it was not rated, or the rating was taken back
   * @param interval from then to when it was next due; empty where it was not rated
   * @param response as given; as read, where that says more
   * @param verdict the word of the verdict, as it now stands
   */
  public record Past(
      OffsetDateTime at,
      Optional<Rating> rating,
      Optional<Duration> interval,
      String response,
      String verdict,
      boolean overruled) {}
}
