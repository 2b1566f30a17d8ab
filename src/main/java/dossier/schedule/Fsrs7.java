package dossier.schedule;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.log;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The FSRS-7 memory model: two stabilities, a fast one and a slow one, and time in fractions of a
 * day.
 *
 * <p>Formulas, default parameters and bounds are those of open-spaced-repetition's srs-benchmark,
 * FSRS-7; names are its symbols: S is the slow stability, S_f the fast one, D the difficulty. The
 * stability is not the interval to 90 % here, so an interval is found as the root of the forgetting
 * curve. {@code Fsrs7VectorsTest} replays review histories.
 */
public final class Fsrs7 implements MemoryModel {

  static final double LEAST_STABILITY = 0.0001;

  /** Recall is kept off 0 and 1 by as much. */
  static final double MARGIN = 1e-5;

  /** A first review leaves the fast stability, and a lapse bounds it, at this share of the slow. */
  private static final double FAST_SHARE = 0.8;

  /** The share of D_0(4) that difficulty reverts to at each review. */
  private static final double REVERSION = 0.01;

  private static final double SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

  private final double[] w;
  private final double logFast; // ln w25
  private final double slowDecay;
  private final double slowFactor;
  private final Block slow;
  private final Block fast;
  private final double easiest; // D_0(4), not bounded: only what is made of it is
  private final Map<Rating, MemoryState> first = new EnumMap<>(Rating.class);

  /** Makes a model of parameters, each moved to the nearest value the model allows. */
  public Fsrs7(Parameters parameters) {
    this.w = parameters.clampedOfFsrs7();
    this.logFast = log(w[25]);
    this.slowDecay = -bounded(w[24], 0.01, 0.95);
    this.slowFactor = Power.of(w[26], 1 / slowDecay) - 1;
    this.slow = new Block(w, 7);
    this.fast = new Block(w, 15);
    this.easiest = firstDifficulty(Rating.EASY);
    for (Rating rating : Rating.values()) {
      double s = w[rating.number() - 1];
      double d = boundedDifficulty(firstDifficulty(rating));
      first.put(rating, new MemoryState(s, boundedStability(FAST_SHARE * s), d));
    }
  }

  @Override
  public double retrievability(MemoryState m, double elapsedDays) {
    return curve(m).recall(elapsedDays);
  }

  @Override
  public MemoryState first(Rating rating) {
    return first.get(rating);
  }

  /** Returns the time between two reviews to the nanosecond: a day is 24 hours, whatever its date. */
  @Override
  public double elapsedDays(Moment last, Moment now) {
    Duration between = Duration.between(last.instant(), now.instant());
    return Math.max(0, (between.toSeconds() + between.toNanosPart() / 1e9) / SECONDS_A_DAY);
  }

  /** Returns the days to a share of recall, at most 36,500. */
  @Override
  public ToDoubleFunction<MemoryState> intervals(double desiredRetention) {
    return m -> {
      Curve curve = curve(m);
      return Fall.daysTo(desiredRetention - MARGIN, curve.fast, curve.slow);
    };
  }

  /** Returns the forgetting curve of a memory. */
  Curve curve(MemoryState m) {
    double s = m.stabilityDays();
    double f = m.fastStabilityDays();
    double hardness = m.difficulty() - 5;
    double fastDecay = -bounded(w[23] * Power.of(f, w[33] - 0.3), 0.01, 0.95);
    double fastRate = (exp(Math.min(logFast / fastDecay, 60)) - 1) / f;
    double fastWeight = w[27] * Power.of(f, -w[29]);
    double slowRate = slowFactor * exp(hardness * (w[32] - 0.3)) / s;
    double slowWeight = w[28] * Power.of(s, w[30]) * exp(hardness * (w[31] - 0.5));
    double scale = (1 - 2 * MARGIN) / (fastWeight + slowWeight);
    return new Curve(
        new Fall(fastWeight * scale, fastRate, fastDecay),
        new Fall(slowWeight * scale, slowRate, slowDecay));
  }

  @Override
  public Outcomes after(MemoryState m, double elapsedDays) {
    if (!(elapsedDays >= 0)) {
      throw new IllegalArgumentException("elapsed days " + elapsedDays);
    }
    Curve curve = curve(m);
    double fastRecall = curve.fast.share(elapsedDays);
    double recall = curve.fast.weight() * fastRecall + curve.slow.at(elapsedDays) + MARGIN;
    return rating -> next(m, recall, fastRecall, rating);
  }

  private MemoryState next(MemoryState m, double recall, double fastRecall, Rating rating) {
    double d = m.difficulty();
    double s = slow.after(m.stabilityDays(), d, recall, rating);
    double f = fast.after(m.fastStabilityDays(), d, fastRecall, rating);
    if (rating == Rating.AGAIN) {
      f = boundedStability(Math.min(f, FAST_SHARE * s));
    }
    return new MemoryState(s, f, nextDifficulty(d, recall, rating));
  }

  /** D' = 0.01 · D_0(4) + 0.99 · (D + ΔD · (10 − D) / 9), ΔD = −w6 · (G − 3), · (R + 0.1) for AGAIN. */
  private double nextDifficulty(double d, double recall, Rating rating) {
    double delta = -w[6] * (rating.number() - 3);
    if (rating == Rating.AGAIN) {
      delta *= recall + 0.1;
    }
    double damped = d + delta * (10 - d) / 9;
    return boundedDifficulty(REVERSION * easiest + (1 - REVERSION) * damped);
  }

  /** D_0 = w4 − e^(w5·(G−1)) + 1, not bounded. */
  private double firstDifficulty(Rating rating) {
    return w[4] - exp(w[5] * (rating.number() - 1)) + 1;
  }

  private static double boundedStability(double days) {
    return bounded(days, LEAST_STABILITY, Fsrs6.GREATEST_STABILITY);
  }

  private static double boundedDifficulty(double difficulty) {
    return bounded(difficulty, Fsrs6.LEAST_DIFFICULTY, Fsrs6.GREATEST_DIFFICULTY);
  }

  private static double bounded(double value, double low, double high) {
    return Math.min(Math.max(value, low), high);
  }

  /** A block of parameters that move one of the stabilities. */
  private static final class Block {
    private final double[] w;
    private final int k;
    private final double growth; // e^(w_k − 1.5)

    /** Takes the block that begins at w_k. */
    Block(double[] w, int k) {
      this.w = w;
      this.k = k;
      this.growth = exp(w[k] - 1.5);
    }

    /**
     * Forgotten: min(S, w_(k+3) · ((S+1)^w_(k+4) − 1) · e^((1−R)·w_(k+5))). Recalled: the greater of
     * that and S · (1 + e^(w_k − 1.5) · (11 − D) · S^−w_(k+1) · (e^((1−R)·w_(k+2)) − 1) · w_(k+6) or
     * w_(k+7)).
     */
    double after(double s, double d, double r, Rating rating) {
      double kept = Power.of(s + 1, w[k + 4]) - 1;
      double forgotten = Math.min(s, w[k + 3] * kept * exp((1 - r) * w[k + 5]));
      if (rating == Rating.AGAIN) {
        return boundedStability(forgotten);
      }
      double hardOrEasy =
          switch (rating) {
            case HARD -> w[k + 6];
            case EASY -> w[k + 7];
            case AGAIN, GOOD -> 1;
          };
      double spacing = exp((1 - r) * w[k + 2]) - 1;
      double gain = growth * (11 - d) * Power.of(s, -w[k + 1]) * spacing * hardOrEasy;
      return boundedStability(Math.max(forgotten, s * (1 + gain)));
    }
  }

  /**
   * The forgetting curve of one memory: recall is the sum of both parts and {@link #MARGIN}.
   *
   * @param fast r1, which starts from S_f
   * @param slow r2, from S
   */
  record Curve(Fall fast, Fall slow) {

    double recall(double days) {
      return fast.at(days) + slow.at(days) + MARGIN;
    }
  }
}
