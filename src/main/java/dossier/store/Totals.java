package dossier.store;

import java.util.Collections;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was done in a span of study days.
 *
 * @param reviews all that were not undone
 * @param matured reviews of cards in the review phase
 * @param recalled those of them not rated AGAIN
 * @param answers by the word of their verdict, as overruled
 * @param tookMillis time spent on answers
 */
public record Totals(
    int reviews, int matured, int recalled, SortedMap<String, Integer> answers, long tookMillis) {

  /** Keeps a copy. */
  public Totals {
    answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
  }

  /** Returns the true retention, from 0 to 1; empty without a review of a card in review. */
  public OptionalDouble retention() {
    return matured == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) recalled / matured);
  }
}
