package dossier.schedule;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.log;
import static java.lang.StrictMath.pow;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
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

  /** Where the block of parameters that moves the slow stability begins, and the fast one. */
  private static final int SLOW = 7;

  private static final int FAST = 15;

  /** Recall is kept off 0 and 1 by as much. */
  private static final double MARGIN = 1e-5;

  /** A first review leaves the fast stability, and a lapse bounds it, at this share of the slow. */
  private static final double FAST_SHARE = 0.8;

  /** The share of D_0(4) that difficulty reverts to at each review. */
  private static final double REVERSION = 0.01;

  private static final double SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

  /** Newton's method ends within ten steps; halving alone, within these. */
  private static final int MOST_STEPS = 200;

  /** A step as small as this share of the days is the last: the error left is about its square. */
  private static final double CLOSE = 1e-6;

  private final double[] w;
  private final double logFast; // ln w25
  private final double slowDecay;
  private final double slowFactor;
  private final double easiest; // D_0(4), not bounded: only what is made of it is
  private final Map<Rating, MemoryState> first = new EnumMap<>(Rating.class);

  /** Makes a model of parameters, each moved to the nearest value the model allows. */
  public Fsrs7(Parameters parameters) {
    this.w = parameters.clampedOfFsrs7();
    this.logFast = log(w[25]);
    this.slowDecay = -bounded(w[24], 0.01, 0.95);
    this.slowFactor = pow(w[26], 1 / slowDecay) - 1;
    this.easiest = firstDifficulty(Rating.EASY);
    for (Rating rating : Rating.values()) {
      double s = w[rating.number() - 1];
      double d = boundedDifficulty(firstDifficulty(rating));
      first.put(rating, new MemoryState(s, boundedStability(FAST_SHARE * s), d));
    }
  }

  @Override
  public double retrievability(MemoryState m, double elapsedDays) {
    return new Curve(m).recall(elapsedDays);
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
    return m -> new Curve(m).daysTo(desiredRetention);
  }

  /** Returns the forgetting curve of a memory, by days. */
  DoubleUnaryOperator curve(MemoryState m) {
    return new Curve(m)::recall;
  }

  @Override
  public Outcomes after(MemoryState m, double elapsedDays) {
    if (!(elapsedDays >= 0)) {
      throw new IllegalArgumentException("elapsed days " + elapsedDays);
    }
    var curve = new Curve(m);
    double fastRecall = curve.fast(elapsedDays);
    double recall = curve.mixed(fastRecall, curve.slow(elapsedDays));
    return rating -> next(m, recall, fastRecall, rating);
  }

  private MemoryState next(MemoryState m, double recall, double fastRecall, Rating rating) {
    double slow = stability(m.stabilityDays(), m.difficulty(), recall, rating, SLOW);
    double fast = stability(m.fastStabilityDays(), m.difficulty(), fastRecall, rating, FAST);
    if (rating == Rating.AGAIN) {
      fast = boundedStability(Math.min(fast, FAST_SHARE * slow));
    }
    return new MemoryState(slow, fast, nextDifficulty(m.difficulty(), recall, rating));
  }

  /**
   * Forgotten: min(S, w_(k+3) · ((S+1)^w_(k+4) − 1) · e^((1−R)·w_(k+5))). Recalled: the greater of
   * that and S · (1 + e^(w_k − 1.5) · (11 − D) · S^−w_(k+1) · (e^((1−R)·w_(k+2)) − 1) · w_(k+6) or
   * w_(k+7)).
   */
  private double stability(double s, double d, double r, Rating rating, int k) {
    double forgotten = Math.min(s, w[k + 3] * (pow(s + 1, w[k + 4]) - 1) * exp((1 - r) * w[k + 5]));
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
    double gain = exp(w[k] - 1.5) * (11 - d) * pow(s, -w[k + 1]) * spacing * hardOrEasy;
    return boundedStability(Math.max(forgotten, s * (1 + gain)));
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

  /** The forgetting curve of one memory; what does not depend on time is worked out once. */
  private final class Curve {
    private final double fastDecay;
    private final double fastRate; // f1 / S_f
    private final double fastWeight;
    private final double slowRate; // f2 · e^((D−5)·(w32−0.3)) / S
    private final double slowWeight;

    Curve(MemoryState m) {
      double s = m.stabilityDays();
      double fast = m.fastStabilityDays();
      double hardness = m.difficulty() - 5;
      fastDecay = -bounded(w[23] * pow(fast, w[33] - 0.3), 0.01, 0.95);
      fastRate = (exp(Math.min(logFast / fastDecay, 60)) - 1) / fast;
      fastWeight = w[27] * pow(fast, -w[29]);
      slowRate = slowFactor * exp(hardness * (w[32] - 0.3)) / s;
      slowWeight = w[28] * pow(s, w[30]) * exp(hardness * (w[31] - 0.5));
    }

    double fast(double days) {
      return pow(1 + fastRate * days, fastDecay);
    }

    double slow(double days) {
      return pow(1 + slowRate * days, slowDecay);
    }

    double mixed(double fast, double slow) {
      double mean = (fastWeight * fast + slowWeight * slow) / (fastWeight + slowWeight);
      return mean * (1 - 2 * MARGIN) + MARGIN;
    }

    double recall(double days) {
      return mixed(fast(days), slow(days));
    }

    /**
     * Returns the days after which recall has fallen to a share: Newton's method on the logarithm
     * of time, in which the curve is nearly straight. A mean of two falling curves reaches the share
     * between the days on which either does, so those are its bracket; where a step would leave it,
     * it is halved instead.
     */
    double daysTo(double share) {
      double mean = (share - MARGIN) / (1 - 2 * MARGIN);
      if (mean >= 1) {
        return 0;
      }
      double fastDays = (pow(mean, 1 / fastDecay) - 1) / fastRate;
      double slowDays = (pow(mean, 1 / slowDecay) - 1) / slowRate;
      double low = Math.min(fastDays, slowDays);
      double high = Math.max(fastDays, slowDays);
      if (low >= Fsrs6.GREATEST_STABILITY || recall(Fsrs6.GREATEST_STABILITY) > share) {
        return Fsrs6.GREATEST_STABILITY;
      }
      high = Math.min(high, Fsrs6.GREATEST_STABILITY);
      double days = Math.sqrt(low * high);
      for (int i = 0; i < MOST_STEPS; i++) {
        double fast = fastWeight * fast(days);
        double slow = slowWeight * slow(days);
        double above = (fast + slow) / (fastWeight + slowWeight) - mean;
        if (above > 0) {
          low = days;
        } else {
          high = days;
        }
        double fastSlope = fast * fastDecay * fastRate / (1 + fastRate * days);
        double slowSlope = slow * slowDecay * slowRate / (1 + slowRate * days);
        double slope = (fastSlope + slowSlope) / (fastWeight + slowWeight);
        double next = days * exp(-above / (slope * days));
        if (Math.abs(next - days) <= CLOSE * days) {
          return next;
        }
        days = next >= low && next <= high ? next : Math.sqrt(low * high);
      }
      return days;
    }
  }
}
