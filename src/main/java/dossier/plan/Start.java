package dossier.plan;

import java.util.List;

/**
 * The cards of a deck as a plan finds them: those in memory first, then those never seen, in the
 * order in which they are introduced. A card is known by its place in that order.
 */
public record Start(List<Known> known, int unseen) {

  /**
   * A card that has been reviewed.
   *
   * @param stabilityDays as FSRS-6 has it
   * @param difficulty from 1 to 10
   * @param elapsedDays study days since its last review, 0 where that was today
   */
  public record Known(double stabilityDays, double difficulty, int elapsedDays) {}

  /** Takes its own copy. */
  public Start {
    known = List.copyOf(known);
    if (unseen < 0) {
      throw new IllegalArgumentException("unseen cards " + unseen);
    }
  }

  /** Returns a deck of which nothing has been seen. */
  public static Start fresh(int cards) {
    return new Start(List.of(), cards);
  }

  /** Returns how many cards there are. */
  public int cards() {
    return known.size() + unseen;
  }
}
