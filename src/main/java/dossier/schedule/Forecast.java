package dossier.schedule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * How many cards fall due on each study day to come.
 *
 * @param firstDay the study day the forecast was made on, in days since 1970-01-01
 * @param due cards by day, from the first: all that are overdue or on a learning step count on the
 *     first, new cards not at all
 */
public record Forecast(long firstDay, List<Integer> due) {

  /** Takes its own copy. */
  public Forecast {
    due = List.copyOf(due);
  }

  /** Returns what cards as they now stand have in store for a number of study days. */
  public static Forecast of(Collection<Card> cards, Moment now, int days) {
    var due = new ArrayList<Integer>(Collections.nCopies(days, 0));
    for (Card card : cards) {
      long ahead = daysAhead(card, now);
      if (ahead >= 0 && ahead < days) {
        due.set((int) ahead, due.get((int) ahead) + 1);
      }
    }
    return new Forecast(now.day(), due);
  }

  /** Returns study days until the card is due, 0 where it is overdue; below 0 for none. */
  private static long daysAhead(Card card, Moment now) {
    return switch (card.phase()) {
      case NEW -> -1;
      case LEARNING, RELEARNING -> 0;
      case REVIEW -> Math.max(card.dueDay().orElseThrow() - now.day(), 0);
    };
  }
}
