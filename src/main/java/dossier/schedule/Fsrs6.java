package dossier.schedule;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.log;
import static java.lang.StrictMath.pow;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * The FSRS-6 memory model: how a rating moves stability and difficulty.
 *
 * <p>Formulas and default parameters are those of open-spaced-repetition's "The Algorithm", FSRS-6;
 * names are its symbols. Stability, difficulty and retrievability are rounded to 8 decimals at every
 * step, and {@link StrictMath} is used, as ts-fsrs 5.4.2 in effect does: so a log gives the same
 * states, bit for bit, on every machine and beside that reference. {@code Fsrs6VectorsTest} replays
 * its histories.
 */
public final class Fsrs6 implements MemoryModel {

  static final double LEAST_STABILITY = 0.001;
  static final double GREATEST_STABILITY = 36_500;
  static final double LEAST_DIFFICULTY = 1;
  static final double GREATEST_DIFFICULTY = 10;

  /** The least stability after a first review; ts-fsrs's own, other implementations have 0.001. */
  private static final double LEAST_FIRST_STABILITY = 0.1;

  private final double[] w;
  private final boolean shortTerm;
  private final double decay;
  private final double factor;
  private final double growth; // e^w8
  private final double lapseDivisor; // e^(w17·w18); 1 where reviews within the day do not count
  private final Map<Rating, MemoryState> first = new EnumMap<>(Rating.class);
  private final double easiest; // D_0(4), not bounded: only what is made of it is

  /**
   * Makes a model of parameters, each moved to the nearest value that goes with the settings.
   *
   * @throws IllegalArgumentException if they are not those of FSRS-6
   */
  public Fsrs6(Parameters parameters, Settings settings) {
    this.shortTerm = settings.shortTerm();
    this.w =
        parameters
            .require(FsrsVersion.FSRS_6)
            .clamped(shortTerm, settings.relearningSteps().size())
            .w()
            .stream()
            .mapToDouble(Double::doubleValue)
            .toArray();
    this.decay = -w[20];
    this.factor = rounded(exp(pow(decay, -1) * log(0.9)) - 1);
    this.growth = exp(w[8]);
    this.lapseDivisor = shortTerm ? exp(w[17] * w[18]) : 1;
    this.easiest = firstDifficulty(Rating.EASY);
    for (Rating rating : Rating.values()) {
      double stability = Math.max(w[rating.number() - 1], LEAST_FIRST_STABILITY);
      first.put(rating, new MemoryState(stability, boundedDifficulty(firstDifficulty(rating))));
    }
  }

  @Override
  public double retrievability(MemoryState m, double elapsedDays) {
    double base = 1 + factor * elapsedDays / m.stabilityDays();
    double recall = Power.of(base, decay);
    return rounded(isSettled(recall) ? recall : pow(base, decay));
  }

  /** Returns the forgetting curve of a memory, not rounded. */
  Fall curve(MemoryState m) {
    return new Fall(1, factor / m.stabilityDays(), decay);
  }

  /** Returns the study days from one review to another. */
  @Override
  public double elapsedDays(Moment last, Moment now) {
    return Math.max(now.day() - last.day(), 0);
  }

  /** Returns S times a factor, which at 0.9 is 1. */
  @Override
  public ToDoubleFunction<MemoryState> intervals(double desiredRetention) {
    double modifier = intervalModifier(desiredRetention);
    return m -> m.stabilityDays() * modifier;
  }

  /** (r^(1/decay) − 1) / factor: the interval of a stability of one day. */
  double intervalModifier(double desiredRetention) {
    return rounded((pow(desiredRetention, 1 / decay) - 1) / factor);
  }

  /** Returns S_0 = w_(G−1), and D_0 within its bounds. */
  @Override
  public MemoryState first(Rating rating) {
    return first.get(rating);
  }

  /**
   * Returns what a review would make of a memory.
   *
   * @param elapsedDays whole study days since the review before, at least 0; 0 is the same day
   */
  @Override
  public Outcomes after(MemoryState m, double elapsedDays) {
    if (!(elapsedDays >= 0)) {
      throw new IllegalArgumentException("elapsed days " + elapsedDays);
    }
    return shortTerm && elapsedDays == 0
        ? rating -> new MemoryState(stabilityWithinDay(m, rating), nextDifficulty(m, rating))
        : new AfterDays(m, elapsedDays);
  }

  /** A review on another day; what the ratings have in common is worked out once. */
  private final class AfterDays implements Outcomes {
    private final MemoryState m;
    private final double r;
    private final double gain; // S'_r / S − 1, where the rating is GOOD

    AfterDays(MemoryState m, double elapsedDays) {
      this.m = m;
      this.r = retrievability(m, elapsedDays);
      this.gain = gain(Power::of);
    }

    private double gain(DoubleBinaryOperator power) {
      double ease = 11 - m.difficulty();
      double saturation = power.applyAsDouble(m.stabilityDays(), -w[9]);
      double spacing = exp((1 - r) * w[10]) - 1;
      return growth * ease * saturation * spacing;
    }

    @Override
    public MemoryState rated(Rating rating) {
      double stability =
          switch (rating) {
            case AGAIN -> afterLapse();
            case HARD -> afterRecall(w[15]);
            case GOOD -> afterRecall(1);
            case EASY -> afterRecall(w[16]);
          };
      return new MemoryState(stability, nextDifficulty(m, rating));
    }

    /** S'_r = S · (1 + e^w8 · (11 − D) · S^−w9 · (e^(w10·(1−R)) − 1) · w15 or w16). */
    private double afterRecall(double hardOrEasy) {
      double s = m.stabilityDays();
      double days = s * (1 + gain * hardOrEasy);
      return boundedStability(
          isSettled(days) ? days : s * (1 + gain(StrictMath::pow) * hardOrEasy));
    }

    /** S'_f = min(w11 · D^−w12 · ((S+1)^w13 − 1) · e^(w14·(1−R)), S / e^(w17·w18)). */
    private double afterLapse() {
      double days = forgotten(Power::of);
      double forgotten = boundedStability(isSettled(days) ? days : forgotten(StrictMath::pow));
      double most = Math.max(rounded(m.stabilityDays() / lapseDivisor), LEAST_STABILITY);
      return Math.min(forgotten, most);
    }

    private double forgotten(DoubleBinaryOperator power) {
      double hardness = power.applyAsDouble(m.difficulty(), -w[12]);
      double kept = power.applyAsDouble(m.stabilityDays() + 1, w[13]) - 1;
      return w[11] * hardness * kept * exp((1 - r) * w[14]);
    }
  }

  /** S'_s = S · e^(w17·(G − 3 + w18)) · S^−w19, which no rating but AGAIN lowers. */
  private double stabilityWithinDay(MemoryState m, Rating rating) {
    double days = withinDay(m.stabilityDays(), rating, Power::of);
    return boundedStability(
        isSettled(days) ? days : withinDay(m.stabilityDays(), rating, StrictMath::pow));
  }

  private double withinDay(double s, Rating rating, DoubleBinaryOperator power) {
    double saturation = power.applyAsDouble(s, -w[19]);
    double increase = saturation * exp(w[17] * (rating.number() - 3 + w[18]));
    return s * (rating == Rating.AGAIN ? increase : Math.max(increase, 1));
  }

  /** D'' = w7 · D_0(4) + (1 − w7) · (D + ΔD · (10 − D) / 9), where ΔD = −w6 · (G − 3). */
  private double nextDifficulty(MemoryState m, Rating rating) {
    double d = m.difficulty();
    double delta = -w[6] * (rating.number() - 3);
    double damped = d + rounded(delta * (10 - d) / 9);
    return boundedDifficulty(rounded(w[7] * easiest + (1 - w[7]) * damped));
  }

  /** D_0 = w4 − e^(w5·(G−1)) + 1, not bounded. */
  private double firstDifficulty(Rating rating) {
    return rounded(w[4] - exp((rating.number() - 1) * w[5]) + 1);
  }

  private static double boundedStability(double days) {
    return rounded(Math.min(Math.max(days, LEAST_STABILITY), GREATEST_STABILITY));
  }

  private static double boundedDifficulty(double difficulty) {
    return Math.min(Math.max(difficulty, LEAST_DIFFICULTY), GREATEST_DIFFICULTY);
  }

  /**
   * Returns whether a value made of a {@link Power} rounds to the same 8 decimals as when made of
   * {@link StrictMath#pow}, whose last bit the reference has. The two differ by less than 1e-13 of
   * the value and 1e-12: so they do unless that reaches across a half of the last decimal, which is
   * about once in a thousand times.
   */
  static boolean isSettled(double value) {
    double scaled = value * 1e8;
    double margin = scaled * 1e-13 + 1e-4;
    return Math.round(scaled - margin) == Math.round(scaled + margin);
  }

  /** Returns a number rounded to 8 decimals, halves up. */
  static double rounded(double value) {
    return Math.round(value * 1e8) / 1e8;
  }
}
