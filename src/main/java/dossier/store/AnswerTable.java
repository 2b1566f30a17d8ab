package dossier.store;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is counted of every answer, by row, a column a fact. */
final class AnswerTable {
  private static final int FIRST = 256;

  private int[] card = new int[FIRST];
  private int[] day = new int[FIRST];
  private int[] tookMillis = new int[FIRST];
  private int[] verdict = new int[FIRST];
  private int size;

  int size() {
    return size;
  }

  int card(int row) {
    return card[row];
  }

  int day(int row) {
    return day[row];
  }

  int tookMillis(int row) {
    return tookMillis[row];
  }

  void add(int answered, int studyDay, int verdictWord, int took) {
    if (size == day.length) {
      int length = size + (size >> 1);
      card = Arrays.copyOf(card, length);
      day = Arrays.copyOf(day, length);
      tookMillis = Arrays.copyOf(tookMillis, length);
      verdict = Arrays.copyOf(verdict, length);
    }
    card[size] = answered;
    day[size] = studyDay;
    verdict[size] = verdictWord;
    tookMillis[size++] = took;
  }

  long tookMillis(long fromDay, long toDay) {
    long sum = 0;
    for (int row = 0; row < size; row++) {
      sum += day[row] >= fromDay && day[row] <= toDay ? tookMillis[row] : 0;
    }
    return sum;
  }

  /**
   * Returns how many answers earned each verdict.
   *
   * @param overruled the verdict that stands instead, by row
   */
  SortedMap<String, Integer> byVerdict(
      long fromDay, long toDay, Names words, Map<Integer, String> overruled) {
    int[] counts = new int[words.size()];
    for (int row = 0; row < size; row++) {
      counts[verdict[row]] += day[row] >= fromDay && day[row] <= toDay ? 1 : 0;
    }
    var byVerdict = new TreeMap<String, Integer>();
    for (int word = 0; word < counts.length; word++) {
      byVerdict.merge(words.text(word), counts[word], Integer::sum);
    }
    overruled.forEach((row, word) -> {
      if (day[row] >= fromDay && day[row] <= toDay) {
        byVerdict.merge(words.text(verdict[row]), -1, Integer::sum);
        byVerdict.merge(word, 1, Integer::sum);
      }
    });
    byVerdict.values().removeIf(count -> count == 0);
    return byVerdict;
  }
}
