package dossier.optimize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The reviews whose outcome a model is to predict, in the order of time: those on another study day
 * than the review before.
 *
 * <p>What is left out, and how they are counted, is the recipe of srs-benchmark in its days mode, so
 * that figures can be compared.
 *
 * @param reviews all reviews; those within the day stay in them, as history
 * @param places the places of the reviews to predict
 * @param nth by place, how many reviews on other days the card had by then, this one included, plus
 *     one
 * @param lapses by place, how often the card had been forgotten on another day before
 */
record Recalls(Reviews reviews, int[] places, int[] nth, int[] lapses) {

  /** Fewer first intervals than this of one length are taken to be chance. */
  private static final int FEW = 6;

  /** First intervals that are left out in any case: so many, or this share of all. */
  private static final int LEAST_LEFT_OUT = 20;

  private static final double SHARE_LEFT_OUT = 0.05;

  private static final int LONGEST_FIRST_DAYS = 100;
  private static final int LONGEST_FIRST_DAYS_EASY = 365;

  /** Returns what is to be predicted of some reviews, unusual first intervals left out. */
  static Recalls of(Reviews reviews) {
    int[] nth = new int[reviews.size()];
    int[] lapses = new int[reviews.size()];
    for (int card = 0; card < reviews.cards(); card++) {
      int count = 1;
      int forgotten = 0;
      for (int place = reviews.from(card); place < reviews.from(card + 1); place++) {
        lapses[place] = forgotten;
        if (reviews.days(place) > 0) {
          count++;
          forgotten += reviews.isRecalled(place) ? 0 : 1;
        }
        nth[place] = count;
      }
    }
    BitSet unusual = unusual(reviews, nth);
    int[] places = Arrays.stream(reviews.inOrder())
        .filter(place -> reviews.days(place) > 0 && !unusual.get(reviews.card(place)))
        .toArray();
    return new Recalls(reviews, places, nth, lapses);
  }

  /** First intervals of one rating and length: the cards that had them. */
  private record Group(int days, List<Integer> cards) {
    int size() {
      return cards.size();
    }
  }

  /**
   * Returns the cards whose first interval is of a length that few others have; a card is worth
   * nothing to a model without its first interval.
   */
  private static BitSet unusual(Reviews reviews, int[] nth) {
    Map<Integer, Map<Integer, List<Integer>>> groups = new TreeMap<>(); // by rating and length
    for (int place = 0; place < reviews.size(); place++) {
      if (nth[place] == 2 && reviews.days(place) > 0) {
        int card = reviews.card(place);
        groups
            .computeIfAbsent(reviews.rating(reviews.from(card)), rating -> new TreeMap<>())
            .computeIfAbsent(reviews.days(place), days -> new ArrayList<>())
            .add(card);
      }
    }
    var unusual = new BitSet();
    groups.forEach((rating, lengths) -> {
      int total = lengths.values().stream().mapToInt(List::size).sum();
      double most = Math.max(LEAST_LEFT_OUT, total * SHARE_LEFT_OUT);
      int longest = rating == 4 ? LONGEST_FIRST_DAYS_EASY : LONGEST_FIRST_DAYS;
      int left = 0;
      for (Group group : smallestFirst(lengths)) {
        boolean kept =
            left + group.size() >= most && group.size() >= FEW && group.days() <= longest;
        if (!kept) {
          group.cards().forEach(unusual::set);
          left += group.size();
        }
      }
    });
    return unusual;
  }

  private static List<Group> smallestFirst(Map<Integer, List<Integer>> lengths) {
    return lengths.entrySet().stream()
        .map(e -> new Group(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingInt(Group::size)
            .thenComparing(Comparator.comparingInt(Group::days).reversed()))
        .toList();
  }

  int size() {
    return places.length;
  }

  /** Returns the recall that a model gives to reviews, each by what was before it. */
  double[] predict(Recurrence model, double[] w, int[] wanted) {
    int[] last = new int[reviews.cards()];
    for (int place : wanted) {
      int card = reviews.card(place);
      last[card] = Math.max(last[card], place);
    }
    model.load(w);
    double[] recall = new double[reviews.size()];
    for (int card = 0; card < last.length; card++) {
      if (last[card] > 0) {
        model.predict(reviews, reviews.from(card), last[card] + 1, recall);
      }
    }
    return Arrays.stream(wanted).mapToDouble(place -> recall[place]).toArray();
  }
}
