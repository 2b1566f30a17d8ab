package dossier.plan;

/**
 * Chance from a seed: the same numbers for the same run, card and count, whatever else happens in the
 * run, so that policies are compared on the same luck. SplitMix64 (Steele, Lea and Flood 2014).
 */
final class Dice {
  private static final long GAMMA = 0x9e3779b97f4a7c15L;

  private final long seed;

  Dice(long seed) {
    this.seed = mixed(seed + GAMMA);
  }

  /** Returns a number from 0 to below 1. */
  double roll(int card, int count) {
    return (mixed(mixed(seed + card * GAMMA) + count * GAMMA) >>> 11) * 0x1p-53;
  }

  private static long mixed(long z) {
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
