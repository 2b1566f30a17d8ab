package dossier.store;

import java.util.Arrays;

/**
 * Every review by row, a column a fact, so that a million take 35 MB. The rows of a card are a list
 * linked by {@link #next}.
 */
final class ReviewTable {
  private static final int FIRST = 256;

  long[] millis = new long[FIRST];
  int[] day = new int[FIRST];
  int[] card = new int[FIRST];
  int[] device = new int[FIRST];
  int[] line = new int[FIRST];
  int[] crc = new int[FIRST];

  /** The row after this one of the same card, or -1. */
  int[] next = new int[FIRST];

  /** From 1 to 4. */
  byte[] rating = new byte[FIRST];

  /** Where in its fuzz range the interval was put, 0 to 99; {@link #DRAWN} if nowhere. */
  byte[] place = new byte[FIRST];

  static final byte DRAWN = -1;

  /** Whether undone, and else whether the card was in review before it, or not yet. */
  byte[] state = new byte[FIRST];

  static final byte UNDONE = -1;
  static final byte YOUNG = 0;
  static final byte MATURE = 1;

  int size;

  EventId id(int row) {
    return new EventId(device[row], line[row], crc[row]);
  }

  /** Adds a row whose facts the caller fills in. */
  int add() {
    if (size == millis.length) {
      int length = size + (size >> 1);
      millis = Arrays.copyOf(millis, length);
      day = Arrays.copyOf(day, length);
      card = Arrays.copyOf(card, length);
      device = Arrays.copyOf(device, length);
      line = Arrays.copyOf(line, length);
      crc = Arrays.copyOf(crc, length);
      next = Arrays.copyOf(next, length);
      rating = Arrays.copyOf(rating, length);
      place = Arrays.copyOf(place, length);
      state = Arrays.copyOf(state, length);
    }
    return size++;
  }

  int compare(int a, int b) {
    return EventId.compare(millis[a], id(a), millis[b], id(b));
  }
}
