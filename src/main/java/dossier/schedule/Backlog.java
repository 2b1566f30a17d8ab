package dossier.schedule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * Reviews that have piled up, and the share of them that a study day takes.
 *
 * <p>It is one where more than {@link #TIMES} the usual day is due: what one day more or less brings
 * is none. A day's share is the usual day, of ratings of any kind, since new cards wait meanwhile.
 *
 * <p>The share is what is most worth saving: those reviews first that raise the recall {@link
 * #HORIZON_DAYS} days from now the most, counting with a rating of GOOD where the card is recalled and
 * AGAIN where it is not. Anki offers descending retrievability for a backlog (ankitects/anki#3460,
 * 2024); in simulations with FSRS-6 (docs/BENCHMARKS.md) that is done a day or two sooner and remembers
 * least, less than a random order, and the gain remembers most.
 *
 * @param due all reviews that are due now
 * @param awayDays whole study days without any review before today
 * @param today ids of the reviews to take today, in their order; fewer as they are reviewed
 * @param moreDays in about how many study days more the rest is worked off, counting what falls due
 *     meanwhile; empty where it never is at this pace
 */
public record Backlog(int due, int awayDays, List<String> today, Optional<Integer> moreDays) {
  /** Fewer are no backlog, however few the usual day has. */
  static final int LEAST = 50;

  static final int TIMES = 2;

  /** A day takes as many at least, or a learner of short days would never be done. */
  static final int LEAST_SHARE = 20;

  /** The usual day is the median of so many days with reviews, the last ones. */
  static final int USUAL_OF = 30;

  /** With fewer days nothing is usual yet. */
  static final int LEAST_DAYS = 7;

  /** So far ahead a review is to tell; what it gains tomorrow would keep cards that fade anyway. */
  static final int HORIZON_DAYS = 30;

  private static final int MOST_DAYS_AHEAD = 60;

  /** What a review of a card gains. Equals come in an order drawn anew each day. */
  private record Worth(String id, double gain, double draw) {
    static int mostFirst(Worth a, Worth b) {
      int byGain = Double.compare(b.gain, a.gain);
      int byDraw = byGain != 0 ? byGain : Double.compare(a.draw, b.draw);
      return byDraw != 0 ? byDraw : a.id.compareTo(b.id);
    }

    /** By whole study days, so that it is the same all day long. */
    static Worth of(Card card, MemoryModel model, Moment now) {
      MemoryState memory = card.memory().orElseThrow();
      double elapsedDays = (double) (now.day() - card.last().orElseThrow().day());
      double recall = model.retrievability(memory, elapsedDays);
      MemoryModel.Outcomes after = model.after(memory, elapsedDays);
      double reviewed = recall * model.retrievability(after.rated(Rating.GOOD), HORIZON_DAYS)
          + (1 - recall) * model.retrievability(after.rated(Rating.AGAIN), HORIZON_DAYS);
      double left = model.retrievability(memory, elapsedDays + HORIZON_DAYS);
      return new Worth(card.id(), reviewed - left, Draw.of(card.id(), now.day()));
    }
  }

  /** Copies the list. */
  public Backlog {
    today = List.copyOf(today);
  }

  /**
   * Returns the backlog of a study day, if there is one; the same one all day long, but for what has
   * been reviewed of it.
   *
   * @param cards all that may be asked, as in {@link Queue#of}
   * @param model foretells recall
   * @param reviewsByDay how many reviews each study day had; asked only where enough are due
   * @param reviewedToday how many reviews of cards in review this study day had; likewise
   */
  public static Optional<Backlog> of(
      Collection<Card> cards,
      MemoryModel model,
      Supplier<SortedMap<Long, Integer>> reviewsByDay,
      IntSupplier reviewedToday,
      Moment now) {
    var due = new ArrayList<Card>();
    int touched = 0;
    for (Card card : cards) {
      if (card.phase() == Phase.REVIEW && card.isDue(now)) {
        due.add(card);
      }
      touched += card.last().map(last -> last.day() == now.day()).orElse(false) ? 1 : 0;
    }
    if (due.isEmpty() || due.size() + touched < LEAST) {
      return Optional.empty();
    }
    SortedMap<Long, Integer> before = reviewsByDay.get().headMap(now.day());
    int done = reviewedToday.getAsInt();
    if (before.size() < LEAST_DAYS) {
      return Optional.empty();
    }
    int share = Math.max(LEAST_SHARE, usual(before));
    if (due.size() + done < LEAST || due.size() + done <= TIMES * share) {
      return Optional.empty();
    }
    List<String> order = due.stream()
        .map(card -> Worth.of(card, model, now))
        .sorted(Worth::mostFirst)
        .map(Worth::id)
        .toList();
    int left = Math.min(due.size(), Math.max(0, share - done));
    return Optional.of(new Backlog(
        due.size(),
        (int) (now.day() - before.lastKey() - 1),
        order.subList(0, left),
        moreDays(due.size() - left, share, cards, now)));
  }

  private static int usual(SortedMap<Long, Integer> byDay) {
    var counts = new ArrayList<>(byDay.values());
    var last =
        new ArrayList<>(counts.subList(Math.max(0, counts.size() - USUAL_OF), counts.size()));
    Collections.sort(last);
    return last.get(last.size() / 2);
  }

  /** The day that finds no backlog any more takes all that is left. */
  private static Optional<Integer> moreDays(
      int left, int share, Collection<Card> cards, Moment now) {
    List<Integer> falling = Forecast.of(cards, now, MOST_DAYS_AHEAD + 1).due();
    int waiting = left;
    for (int day = 1; day <= MOST_DAYS_AHEAD; day++) {
      waiting += falling.get(day);
      if (waiting < LEAST || waiting <= TIMES * share) {
        return Optional.of(day);
      }
      waiting -= share;
    }
    return Optional.empty();
  }
}
