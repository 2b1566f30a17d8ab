package dossier.optimize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The reviews of one learner, card by card, as a memory model is trained on them.
 *
 * <p>Each has a place: the reviews of a card stand next to each other, first to last, and the cards
 * in the order of their first reviews. Elapsed time is known in whole study days, which FSRS-6 is told,
 * and exactly, which FSRS-7 is.
 */
public final class Reviews {

  /**
   * Reviews of a card that count; more are left out, as srs-benchmark does (twice its longest
   * sequence of 64).
   */
  static final int MOST_OF_A_CARD = 128;

  private static final long MOST_DAYS = 1_000_000;
  private static final double MILLIS_A_DAY = 86_400_000;

  private final int[] cardFrom; // the place of each card's first review, and the end of the last
  private final int[] cardOf; // by place
  private final byte[] rating; // 1 to 4, by place
  private final int[] days; // since the review before, by place; 0 for a card's first
  private final double[] exactDays; // the same with the time of day
  private final int[] rank; // when it was among all reviews, by place

  private final int taken;

  private Reviews(
      int[] cardFrom,
      int[] cardOf,
      byte[] rating,
      int[] days,
      double[] exactDays,
      int[] rank,
      int taken) {
    this.cardFrom = cardFrom;
    this.cardOf = cardOf;
    this.rating = rating;
    this.days = days;
    this.exactDays = exactDays;
    this.rank = rank;
    this.taken = taken;
  }

  /** Returns how many there were, with those of a card that are too many to count. */
  public int taken() {
    return taken;
  }

  /** Returns how many count. */
  public int size() {
    return rating.length;
  }

  /** Returns how many cards have been reviewed. */
  public int cards() {
    return cardFrom.length - 1;
  }

  /** Returns the place of a card's first review; of the last card's end, for the next number. */
  int from(int card) {
    return cardFrom[card];
  }

  int card(int place) {
    return cardOf[place];
  }

  /** Returns whether a review is its card's first. */
  boolean isFirst(int place) {
    return cardFrom[cardOf[place]] == place;
  }

  int rating(int place) {
    return rating[place];
  }

  int days(int place) {
    return days[place];
  }

  double exactDays(int place) {
    return exactDays[place];
  }

  int rank(int place) {
    return rank[place];
  }

  /** Returns the places of all reviews in the order of time. */
  int[] inOrder() {
    int[] byRank = new int[cardOf.length == 0 ? 0 : Arrays.stream(rank).max().getAsInt() + 1];
    Arrays.fill(byRank, -1);
    for (int place = 0; place < rank.length; place++) {
      byRank[rank[place]] = place;
    }
    return Arrays.stream(byRank).filter(place -> place >= 0).toArray();
  }

  boolean isRecalled(int place) {
    return rating[place] > 1;
  }

  /** Takes reviews in any order. */
  public static final class Builder {
    private final Map<String, Integer> cards = new HashMap<>();
    private final List<long[]> reviews = new ArrayList<>();

    /**
     * Takes one review; of two at the same time, the one taken first was first.
     *
     * @param millis when it was
     * @param day the study day it belongs to
     * @param rating 1 to 4
     */
    public void add(String card, long millis, long day, int rating) {
      if (rating < 1 || rating > 4) {
        throw new IllegalArgumentException(card + ": rating " + rating);
      }
      Integer known = cards.putIfAbsent(card, cards.size());
      reviews.add(new long[] {known == null ? cards.size() - 1 : known, millis, day, rating});
    }

    /** Returns how many were taken. */
    public int size() {
      return reviews.size();
    }

    /** Returns what was taken, in the order of time. */
    public Reviews build() {
      reviews.sort(Comparator.comparingLong(r -> r[1]));
      int[] number = new int[cards.size()]; // of a card, by its first review
      int[] count = new int[cards.size()];
      Arrays.fill(number, -1);
      int kept = 0;
      int known = 0;
      for (long[] review : reviews) {
        int card = (int) review[0];
        if (number[card] < 0) {
          number[card] = known++;
        }
        if (count[number[card]] < MOST_OF_A_CARD) {
          count[number[card]]++;
          kept++;
        }
      }
      int[] from = new int[known + 1];
      for (int card = 0; card < known; card++) {
        from[card + 1] = from[card] + count[card];
      }
      return laid(from, number, kept);
    }

    private Reviews laid(int[] from, int[] number, int kept) {
      int[] next = from.clone();
      int[] cardOf = new int[kept];
      byte[] rating = new byte[kept];
      int[] days = new int[kept];
      double[] exactDays = new double[kept];
      int[] rank = new int[kept];
      long[] millis = new long[kept];
      long[] day = new long[kept];
      for (int i = 0; i < reviews.size(); i++) {
        long[] review = reviews.get(i);
        int card = number[(int) review[0]];
        int place = next[card];
        if (place == from[card + 1]) {
          continue;
        }
        next[card]++;
        cardOf[place] = card;
        rating[place] = (byte) review[3];
        millis[place] = review[1];
        day[place] = review[2];
        if (place > from[card]) {
          days[place] = (int) Math.min(Math.max(day[place] - day[place - 1], 0), MOST_DAYS);
          exactDays[place] =
              Math.min((millis[place] - millis[place - 1]) / MILLIS_A_DAY, MOST_DAYS);
        }
        rank[place] = i;
      }
      return new Reviews(from, cardOf, rating, days, exactDays, rank, reviews.size());
    }
  }
}
