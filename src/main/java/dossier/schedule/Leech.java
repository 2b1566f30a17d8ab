package dossier.schedule;

/**
 * A card forgotten so often that another review helps less than a better question would.
 *
 * <p>Anki's rule: from 8 lapses on, and the learner is told at 8 and at every 4 further.
 */
public final class Leech {

  private static final int LAPSES = 8;
  private static final int FURTHER = LAPSES / 2;

  private Leech() {}

  /** Returns whether a card is a leech. */
  public static boolean is(Card card) {
    return card.lapses() >= LAPSES;
  }

  /** Returns whether the learner is to be told, a review having made the one card of the other. */
  public static boolean isNews(Card before, Card after) {
    return after.lapses() > before.lapses()
        && is(after)
        && (after.lapses() - LAPSES) % FURTHER == 0;
  }
}
