package dossier.assess;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What the memory model expected of the items answered that had been reviewed, beside what came of
 * them. What was left out, often for want of time, says nothing of memory.
 *
 * @param items how many items answered had a prediction; at least one
 * @param expected how many of them it expected to be recalled: the sum of the probabilities
 * @param right how many earned full marks
 * @param margin half the 95 % interval of the expected number, by the normal approximation to a sum
 *     of independent trials of unlike probability
 */
public record Prediction(int items, double expected, int right, double margin) {
  /**
   * Returns the prediction for some answers; empty where there was none for any.
   *
   * @param recall the probability of recall, from 0 to 1, by the id of the item
   */
  public static Optional<Prediction> of(Collection<Marked> answers, Map<String, Double> recall) {
    int items = 0;
    int right = 0;
    double expected = 0;
    double variance = 0;
    for (Marked answer : answers) {
      Double p = recall.get(answer.item().question().id().value());
      if (p != null && answer.slot().isAnswered()) {
        items++;
        right += answer.isRight() ? 1 : 0;
        expected += p;
        variance += p * (1 - p);
      }
    }
    return items == 0
        ? Optional.empty()
        : Optional.of(new Prediction(items, expected, right, Interval.Z95 * Math.sqrt(variance)));
  }

  /** Returns whether what came is further from what was expected than chance explains. */
  public boolean isSurprising() {
    return Math.abs(right - expected) > margin;
  }
}
