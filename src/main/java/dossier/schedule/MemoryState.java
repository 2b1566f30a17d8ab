package dossier.schedule;

import java.util.Optional;

/**
 * The FSRS memory state of a card.
 *
 * @param stabilityDays in FSRS-6 the days after which recall has fallen to 90 %, 0.001 to 36,500; in
 *     FSRS-7 the slow stability, 0.0001 to 36,500, which is no such interval
 * @param fastStabilityDays the fast stability of FSRS-7, 0.0001 to 36,500; in FSRS-6, which has one
 *     stability, the same as the other
 * @param difficulty from 1 to 10
 * @param beside the same card's memory under FSRS-7, where this is the one under FSRS-6 and both are
 *     averaged; else empty
 */
public record MemoryState(
    double stabilityDays,
    double fastStabilityDays,
    double difficulty,
    Optional<MemoryState> beside) {

  /**
   * Takes a state that the model can be in.
   *
   * @throws IllegalArgumentException if it cannot
   */
  public MemoryState {
    requireStability(stabilityDays);
    requireStability(fastStabilityDays);
    if (!(difficulty >= Fsrs6.LEAST_DIFFICULTY && difficulty <= Fsrs6.GREATEST_DIFFICULTY)) {
      throw new IllegalArgumentException("difficulty " + difficulty + "; from 1 to 10 is possible");
    }
  }

  /** Takes a state of FSRS-7. */
  public MemoryState(double stabilityDays, double fastStabilityDays, double difficulty) {
    this(stabilityDays, fastStabilityDays, difficulty, Optional.empty());
  }

  /** Takes a state of FSRS-6. */
  public MemoryState(double stabilityDays, double difficulty) {
    this(stabilityDays, stabilityDays, difficulty);
  }

  /** Returns this memory of FSRS-6 with that of FSRS-7 beside it. */
  MemoryState with(MemoryState fsrs7) {
    return new MemoryState(stabilityDays, fastStabilityDays, difficulty, Optional.of(fsrs7));
  }

  private static void requireStability(double days) {
    if (!(days >= Fsrs7.LEAST_STABILITY && days <= Fsrs6.GREATEST_STABILITY)) {
      throw new IllegalArgumentException(
          "stability " + days + " days; from 0.0001 to 36500 is possible");
    }
  }
}
