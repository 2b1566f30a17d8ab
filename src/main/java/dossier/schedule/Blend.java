package dossier.schedule;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.log;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * FSRS-6 and FSRS-7 averaged: recall is the weighted mean of what each expects, each with a memory
 * of its own. Their errors differ, so the mean predicts better than either (docs/BENCHMARKS.md).
 *
 * <p>Both are told the exact time between reviews. FSRS-6 takes less than half a day for the same
 * day. The state of a card is that under FSRS-6, with that under FSRS-7 beside it.
 */
public final class Blend implements MemoryModel {
  private static final double HALF_A_DAY = 0.5;

  /** An interval is found to this share of recall, the last decimal FSRS-6 has of it. */
  private static final double CLOSE = 1e-8;

  private static final int MOST_STEPS = 100;
  private static final double LEAST_DAYS = 1e-6;
  private static final double LOG_LEAST = log(1e-12);
  private static final double LOG_MOST = log(Fsrs6.GREATEST_STABILITY);
  private static final double LOG_TWO = log(2);

  private final Fsrs6 fsrs6;
  private final Fsrs7 fsrs7;
  private final double share; // of FSRS-7
  private final Map<Rating, MemoryState> first = new EnumMap<>(Rating.class);

  /** Makes a model of the parameters of both, each moved to the nearest value the model allows. */
  public Blend(Parameters parameters, Settings settings) {
    this.fsrs6 = new Fsrs6(parameters.ofFsrs6(), settings);
    this.fsrs7 = new Fsrs7(parameters.ofFsrs7());
    this.share = parameters.share();
    for (Rating rating : Rating.values()) {
      first.put(rating, fsrs6.first(rating).with(fsrs7.first(rating)));
    }
  }

  @Override
  public double retrievability(MemoryState m, double elapsedDays) {
    return (1 - share) * fsrs6.retrievability(m, elapsedDays)
        + share * fsrs7.retrievability(beside(m), elapsedDays);
  }

  @Override
  public MemoryState first(Rating rating) {
    return first.get(rating);
  }

  /** Returns the exact time between two reviews, as FSRS-7 does. */
  @Override
  public double elapsedDays(Moment last, Moment now) {
    return fsrs7.elapsedDays(last, now);
  }

  @Override
  public Outcomes after(MemoryState m, double elapsedDays) {
    Outcomes six = fsrs6.after(m, elapsedDays < HALF_A_DAY ? 0 : elapsedDays);
    Outcomes seven = fsrs7.after(beside(m), elapsedDays);
    return rating -> six.rated(rating).with(seven.rated(rating));
  }

  /** Returns the days to a share of recall, at most 36,500. */
  @Override
  public ToDoubleFunction<MemoryState> intervals(double desiredRetention) {
    ToDoubleFunction<MemoryState> six = fsrs6.intervals(desiredRetention);
    return m -> {
      DoubleUnaryOperator seven = fsrs7.curve(beside(m));
      DoubleUnaryOperator above = logDays -> {
        double days = exp(logDays);
        double recall =
            (1 - share) * fsrs6.retrievability(m, days) + share * seven.applyAsDouble(days);
        return recall - desiredRetention;
      };
      double guess = Math.max(six.applyAsDouble(m), LEAST_DAYS);
      return bracketed(above, Math.min(log(guess), LOG_MOST));
    };
  }

  /** Steps from a guess, by factors of two, until the root is between two days, and finds it there. */
  private static double bracketed(DoubleUnaryOperator above, double guess) {
    double low = guess;
    double high = guess;
    double atLow = above.applyAsDouble(low);
    double atHigh = atLow;
    while (atHigh > 0) {
      if (high >= LOG_MOST) {
        return Fsrs6.GREATEST_STABILITY;
      }
      low = high;
      atLow = atHigh;
      high = Math.min(high + LOG_TWO, LOG_MOST);
      atHigh = above.applyAsDouble(high);
    }
    while (atLow <= 0) {
      if (low < LOG_LEAST) {
        return 0;
      }
      high = low;
      atHigh = atLow;
      low -= LOG_TWO;
      atLow = above.applyAsDouble(low);
    }
    return exp(root(above, low, atLow, high, atHigh));
  }

  /** The Illinois method, in the logarithm of time, in which the curve is nearly straight. */
  private static double root(
      DoubleUnaryOperator above, double from, double atFrom, double to, double atTo) {
    double low = from;
    double high = to;
    double atLow = atFrom;
    double atHigh = atTo;
    double x = low;
    int side = 0;
    for (int i = 0; i < MOST_STEPS && high - low > CLOSE; i++) {
      x = low + (high - low) * atLow / (atLow - atHigh);
      double at = above.applyAsDouble(x);
      if (Math.abs(at) <= CLOSE) {
        return x;
      }
      if (at > 0) {
        low = x;
        atLow = at;
        atHigh = side > 0 ? atHigh / 2 : atHigh;
        side = 1;
      } else {
        high = x;
        atHigh = at;
        atLow = side < 0 ? atLow / 2 : atLow;
        side = -1;
      }
    }
    return x;
  }

  private static MemoryState beside(MemoryState m) {
    return m.beside()
        .orElseThrow(() -> new IllegalArgumentException(m + ": no memory under FSRS-7"));
  }
}
