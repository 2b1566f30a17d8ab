package dossier.plan;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.log;

/**
 * Memory states thinned out to a lattice, and where each rating leads from them after each gap.
 *
 * <p>Stabilities stand in equal ratios. What lies between the points is shared among the four around
 * it, linearly in the logarithm of stability and in difficulty. Nothing here depends on what time is
 * worth, so one lattice serves every set of prices.
 */
final class Lattice {
  private static final double[] DIFFICULTIES = {1, 2.5, 4.5, 6.5, 8, 9, 10};
  static final int WIDTH = DIFFICULTIES.length;
  private static final int STABILITIES = 36;
  private static final double LEAST = 0.08;
  private static final double GREATEST = 1500;
  private static final double STEP = log(GREATEST / LEAST) / (STABILITIES - 1);

  /** How many points there are; the difficulty runs fastest. */
  static final int POINTS = STABILITIES * WIDTH;

  /** A state between points: the point below it, and how far it is from there to the next, 0 to 1. */
  record Spot(int point, double up, double across) {
    static Spot of(double stability, double difficulty) {
      double x = rung(stability);
      int below = (int) x;
      int column = column(difficulty);
      return new Spot(below * WIDTH + column, x - below, Lattice.across(difficulty, column));
    }

    double in(double[] table) {
      return Lattice.between(table, point, up, across);
    }

    float in(float[] table, int from) {
      int p = from + point;
      double low = table[p] + (table[p + 1] - table[p]) * across;
      double high = table[p + WIDTH] + (table[p + WIDTH + 1] - table[p + WIDTH]) * across;
      return (float) (low + (high - low) * up);
    }

    void add(double[] table, double amount) {
      Lattice.share(table, point, up, across, amount);
    }
  }

  /** Where a gap of some days leads. */
  static final class Gap {
    /** Recall after the gap, by stability. */
    final double[] recall = new double[STABILITIES];

    private final int[] point = new int[POINTS * Memory.RATINGS];
    private final float[] up = new float[POINTS * Memory.RATINGS];
  }

  final Memory memory;
  final Trainee trainee;
  private final Gap[] gaps;
  private final int[] column = new int[WIDTH * Memory.RATINGS];
  private final double[] across = new double[WIDTH * Memory.RATINGS];
  private final double[] share = new double[Memory.RATINGS];

  /** Makes a lattice for gaps of at most so many days; each is worked out when it is needed. */
  Lattice(Memory memory, Trainee trainee, int days) {
    this.memory = memory;
    this.trainee = trainee;
    this.gaps = new Gap[days + 1];
    for (int d = 0; d < WIDTH; d++) {
      for (int rating = 0; rating < Memory.RATINGS; rating++) {
        double next = memory.difficulty(DIFFICULTIES[d], rating);
        int i = d * Memory.RATINGS + rating;
        column[i] = column(next);
        across[i] = across(next, column[i]);
      }
    }
    for (int rating = Memory.HARD; rating < Memory.RATINGS; rating++) {
      share[rating] = trainee.recalled().get(rating - Memory.HARD);
    }
  }

  static double stability(int rung) {
    return LEAST * exp(rung * STEP);
  }

  /** Returns the share of a rating among recalled reviews. */
  double share(int rating) {
    return share[rating];
  }

  Gap gap(int days) {
    if (gaps[days] == null) {
      gaps[days] = made(days);
    }
    return gaps[days];
  }

  private Gap made(int days) {
    var gap = new Gap();
    for (int s = 0; s < STABILITIES; s++) {
      double stability = stability(s);
      double recall = memory.recall(stability, days);
      gap.recall[s] = recall;
      for (int d = 0; d < WIDTH; d++) {
        for (int rating = 0; rating < Memory.RATINGS; rating++) {
          double x = rung(memory.stability(stability, DIFFICULTIES[d], recall, rating));
          int i = (s * WIDTH + d) * Memory.RATINGS + rating;
          int below = (int) x;
          gap.point[i] = below * WIDTH + column[d * Memory.RATINGS + rating];
          gap.up[i] = (float) (x - below);
        }
      }
    }
    return gap;
  }

  /** Returns what a table of points is expected to hold after a review. */
  double expected(double[] table, Gap gap, int point) {
    double recall = gap.recall[point / WIDTH];
    int i = point * Memory.RATINGS;
    int h = point % WIDTH * Memory.RATINGS;
    double recalled = share[1] * between(table, gap.point[i + 1], gap.up[i + 1], across[h + 1])
        + share[2] * between(table, gap.point[i + 2], gap.up[i + 2], across[h + 2])
        + share[3] * between(table, gap.point[i + 3], gap.up[i + 3], across[h + 3]);
    double forgotten = between(table, gap.point[i], gap.up[i], across[h]);
    return forgotten + recall * (recalled - forgotten);
  }

  /** Moves cards at a point to where a review leads them. */
  void spread(double[] table, Gap gap, int point, double amount) {
    double recall = gap.recall[point / WIDTH];
    for (int rating = 0; rating < Memory.RATINGS; rating++) {
      int i = point * Memory.RATINGS + rating;
      int h = point % WIDTH * Memory.RATINGS + rating;
      double part = rating == Memory.AGAIN ? 1 - recall : recall * share[rating];
      share(table, gap.point[i], gap.up[i], across[h], amount * part);
    }
  }

  private static double rung(double stability) {
    double x = log(stability / LEAST) / STEP;
    return Math.min(Math.max(x, 0), STABILITIES - 1 - 1e-6);
  }

  private static int column(double difficulty) {
    int at = 0;
    while (at < WIDTH - 2 && DIFFICULTIES[at + 1] <= difficulty) {
      at++;
    }
    return at;
  }

  private static double across(double difficulty, int column) {
    return (difficulty - DIFFICULTIES[column]) / (DIFFICULTIES[column + 1] - DIFFICULTIES[column]);
  }

  private static double between(double[] table, int p, double up, double across) {
    double low = table[p] + (table[p + 1] - table[p]) * across;
    double high = table[p + WIDTH] + (table[p + WIDTH + 1] - table[p + WIDTH]) * across;
    return low + (high - low) * up;
  }

  private static void share(double[] table, int p, double up, double across, double amount) {
    table[p] += amount * (1 - up) * (1 - across);
    table[p + 1] += amount * (1 - up) * across;
    table[p + WIDTH] += amount * up * (1 - across);
    table[p + WIDTH + 1] += amount * up * across;
  }
}
