package dossier.plan;

import java.util.List;

/**
 * How a trainee answers: what a showing takes, and which ratings come how often.
 *
 * @param newSeconds what it takes to introduce a card
 * @param recalledSeconds what a review takes that is recalled
 * @param forgottenSeconds what a review takes that is forgotten, learning it again included
 * @param first the shares of AGAIN, HARD, GOOD and EASY among first ratings; they sum to 1
 * @param recalled the shares of HARD, GOOD and EASY among recalled reviews; they sum to 1
 */
public record Trainee(
    double newSeconds,
    double recalledSeconds,
    double forgottenSeconds,
    List<Double> first,
    List<Double> recalled) {

  /** The shares that fsrs-rs and Anki simulate with where a log does not tell. */
  public static final Trainee DEFAULT =
      new Trainee(20, 8, 20, List.of(0.24, 0.094, 0.495, 0.171), List.of(0.224, 0.631, 0.145));

  /**
   * Takes times above 0 and shares.
   *
   * @throws IllegalArgumentException if a time or a share is out of its range
   */
  public Trainee {
    first = List.copyOf(first);
    recalled = List.copyOf(recalled);
    if (!(newSeconds > 0 && recalledSeconds > 0 && forgottenSeconds > 0)) {
      throw new IllegalArgumentException(
          "seconds " + newSeconds + ", " + recalledSeconds + ", " + forgottenSeconds);
    }
    requireShares(first, Memory.RATINGS);
    requireShares(recalled, Memory.RATINGS - 1);
  }

  /** Returns this trainee with other times. */
  public Trainee taking(double fresh, double right, double wrong) {
    return new Trainee(fresh, right, wrong, first, recalled);
  }

  /** Returns the seconds a review is expected to take. */
  double reviewSeconds(double recall) {
    return recall * recalledSeconds + (1 - recall) * forgottenSeconds;
  }

  private static void requireShares(List<Double> shares, int count) {
    double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
    if (shares.size() != count
        || Math.abs(sum - 1) > 1e-9
        || shares.stream().anyMatch(s -> !(s >= 0))) {
      throw new IllegalArgumentException("shares " + shares);
    }
  }
}
