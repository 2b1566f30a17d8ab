package dossier.schedule;

import java.util.EnumMap;
import java.util.Map;
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
    return m -> {
      Fsrs7.Curve seven = fsrs7.curve(beside(m));
      return Fall.daysTo(
          desiredRetention - share * Fsrs7.MARGIN,
          fsrs6.curve(m).times(1 - share),
          seven.fast().times(share),
          seven.slow().times(share));
    };
  }

  private static MemoryState beside(MemoryState m) {
    return m.beside()
        .orElseThrow(() -> new IllegalArgumentException(m + ": no memory under FSRS-7"));
  }
}
