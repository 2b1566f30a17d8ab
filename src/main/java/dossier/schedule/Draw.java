package dossier.schedule;

import java.nio.charset.StandardCharsets;

/**
 * Chance that is the same on every machine: a number drawn for a card and a count.
 *
 * <p>The id's UTF-8 bytes are hashed by 64-bit FNV-1a; the hash seeds SplitMix64 (Steele, Lea and
 * Flood, "Fast splittable pseudorandom number generators", 2014), of which the count picks one
 * output.
 */
final class Draw {

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  private Draw() {}

  /** Returns a number from 0 to below 1, evenly spread over ids and counts. */
  static double of(String id, long count) {
    long hash = FNV_OFFSET;
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * FNV_PRIME;
    }
    return (mixed(hash + (count + 1) * GOLDEN_GAMMA) >>> 11) * 0x1p-53;
  }

  private static long mixed(long z) {
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
