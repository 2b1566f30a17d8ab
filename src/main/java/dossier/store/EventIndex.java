package dossier.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The events of one device by line and CRC, each with a reference that is not 0. Lines are numbered
 * without gaps but for damage, so an array holds them; what does not fit, a map.
 */
final class EventIndex {
  private static final int SPARE = 1024;

  private int[] crcs = new int[SPARE];
  private int[] references = new int[SPARE];
  private final Map<Long, Integer> others = new HashMap<>();
  private int size;

  /** Returns whether the event is new here. */
  boolean add(int line, int crc, int reference) {
    if (get(line, crc) != 0) {
      return false;
    }
    if (line >= crcs.length && line < 2L * size + SPARE) {
      int length = Math.max(line + 1, crcs.length + (crcs.length >> 1));
      crcs = Arrays.copyOf(crcs, length);
      references = Arrays.copyOf(references, length);
    }
    if (line < crcs.length && references[line] == 0) {
      crcs[line] = crc;
      references[line] = reference;
    } else {
      others.put(key(line, crc), reference);
    }
    size++;
    return true;
  }

  /** Returns the reference of an event, or 0. */
  int get(int line, int crc) {
    if (line < crcs.length && references[line] != 0 && crcs[line] == crc) {
      return references[line];
    }
    return others.isEmpty() ? 0 : others.getOrDefault(key(line, crc), 0);
  }

  private static long key(int line, int crc) {
    return (long) line << 32 | Integer.toUnsignedLong(crc);
  }
}
