package dossier.stats;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The times that some answers took. */
final class Times {
  private int[] millis = new int[8];
  private int size;
  private long sum;
  private final BitSet cards = new BitSet();

  void add(int card, int tookMillis) {
    cards.set(card);
    add(tookMillis);
  }

  void add(Times other) {
    for (int i = 0; i < other.size; i++) {
      add(other.millis[i]);
    }
    cards.or(other.cards);
  }

  private void add(int tookMillis) {
    if (size == millis.length) {
      millis = Arrays.copyOf(millis, 2 * size);
    }
    millis[size++] = tookMillis;
    sum += tookMillis;
  }

  int size() {
    return size;
  }

  long sum() {
    return sum;
  }

  Stats.Spent spent(String of, List<String> names) {
    return new Stats.Spent(of, size, sum, median(), new Behind(names, cards));
  }

  /** Returns the middle one, or half way between the two in the middle; there must be one. */
  private long median() {
    int[] sorted = Arrays.copyOf(millis, size);
    Arrays.sort(sorted);
    return Math.round((sorted[(size - 1) / 2] + (double) sorted[size / 2]) / 2);
  }
}
