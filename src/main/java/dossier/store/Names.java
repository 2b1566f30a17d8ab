package dossier.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers texts from 0 in the order of their arrival; looked up by bytes, without objects. */
final class Names {
  private byte[][] texts = new byte[64][];
  private int[] slots = new int[256];
  private int size;
  private int last;

  /** Which number stands for each text that was there at the last renaming: mostly its own. */
  private int[] present = new int[0];

  int size() {
    return size;
  }

  String text(int number) {
    return new String(texts[number], StandardCharsets.UTF_8);
  }

  /** Returns the number of a text, or -1. */
  int find(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return present(slots[slot(bytes, 0, bytes.length)] - 1);
  }

  /** Has a text count as another from now on, such as an id that was renamed. */
  void rename(String former, String now) {
    int to = number(now);
    int from = number(former);
    int known = present.length;
    present = Arrays.copyOf(present, Math.max(known, size));
    for (int i = known; i < present.length; i++) {
      present[i] = i;
    }
    present[from] = to;
  }

  private int present(int number) {
    return number >= 0 && number < present.length ? present[number] : number;
  }

  int number(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return number(bytes, 0, bytes.length);
  }

  int number(byte[] b, int from, int to) {
    // A review mostly follows the answer it rates.
    if (last < size && Arrays.equals(texts[last], 0, texts[last].length, b, from, to)) {
      return present(last);
    }
    int slot = slot(b, from, to);
    if (slots[slot] == 0) {
      if (size == texts.length) {
        texts = Arrays.copyOf(texts, 2 * size);
      }
      texts[size++] = Arrays.copyOfRange(b, from, to);
      slots[slot] = size;
      if (3 * size > slots.length) {
        grow();
      }
      last = size - 1;
    } else {
      last = slots[slot] - 1;
    }
    return present(last);
  }

  private void grow() {
    slots = new int[4 * slots.length];
    for (int i = 0; i < size; i++) {
      slots[slot(texts[i], 0, texts[i].length)] = i + 1;
    }
  }

  private int slot(byte[] b, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + b[i];
    }
    int slot = ((hash ^ hash >>> 15) * 0x9E3779B9) >>> 8;
    while (true) {
      slot &= slots.length - 1;
      int number = slots[slot] - 1;
      if (number < 0 || Arrays.equals(texts[number], 0, texts[number].length, b, from, to)) {
        return slot;
      }
      slot++;
    }
  }
}
