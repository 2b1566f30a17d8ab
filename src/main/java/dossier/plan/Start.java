package dossier.plan;

import dossier.schedule.Card;
import dossier.schedule.FsrsVersion;
import dossier.schedule.MemoryState;
import dossier.schedule.Parameters;
import dossier.schedule.Scheduler;
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
  public record Known(double stabilityDays, double difficulty, int elapsedDays) {

    /**
     * Returns a card that has been reviewed. Under another model than FSRS-6 it is given the stability
     * with which FSRS-6 expects the same recall on the date.
     *
     * @param days from today to the date
     */
    public static Known of(Card card, Scheduler scheduler, long today, int days) {
      MemoryState state = card.memory().orElseThrow();
      int elapsed = (int) Math.max(0, today - card.last().orElseThrow().day());
      if (scheduler.parameters().version() == FsrsVersion.FSRS_6) {
        return new Known(state.stabilityDays(), state.difficulty(), elapsed);
      }
      double recall = scheduler.model().retrievability(state, elapsed + days);
      double stability = new Memory(Parameters.DEFAULT)
          .stabilityOf(Math.min(Math.max(recall, LEAST_RECALL), MOST_RECALL), elapsed + days);
      return new Known(stability, state.difficulty(), elapsed);
    }
  }

  private static final double LEAST_RECALL = 0.05;
  private static final double MOST_RECALL = 0.9999;

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
