package dossier.schedule;

import java.util.Collection;

/** How many cards in review fall due on each of the study days after one. */
public final class Load {
  /** An interval of {@link Fuzz#MOST_BALANCED} days is put 96 days ahead at most. */
  private static final int DAYS = 128;

  private final int[] cards = new int[DAYS];

  private Load() {}

  /** Counts cards by the days from a moment to when they are due. */
  public static Load of(Collection<Card> cards, Moment now) {
    var load = new Load();
    for (Card card : cards) {
      long days = card.dueDay().orElse(now.day()) - now.day();
      if (days > 0 && days < DAYS) {
        load.cards[(int) days]++;
      }
    }
    return load;
  }

  /** Returns how many are due so many days ahead. */
  int in(int days) {
    return days < DAYS ? cards[days] : 0;
  }
}
