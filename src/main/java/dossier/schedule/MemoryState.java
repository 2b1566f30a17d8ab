package dossier.schedule;

/**
 * The FSRS memory state of a card.
 *
 * @param stabilityDays the days after which recall has fallen to 90 %, 0.001 to 36,500
 * @param difficulty from 1 to 10
 */
public record MemoryState(double stabilityDays, double difficulty) {

  /**
   * Takes a state that the model can be in.
   *
   * @throws IllegalArgumentException if it cannot
   */
  public MemoryState {
    if (!(stabilityDays >= Fsrs.LEAST_STABILITY && stabilityDays <= Fsrs.GREATEST_STABILITY)) {
      throw new IllegalArgumentException(
          "stability " + stabilityDays + " days; from 0.001 to 36500 is possible");
    }
    if (!(difficulty >= Fsrs.LEAST_DIFFICULTY && difficulty <= Fsrs.GREATEST_DIFFICULTY)) {
      throw new IllegalArgumentException("difficulty " + difficulty + "; from 1 to 10 is possible");
    }
  }
}
