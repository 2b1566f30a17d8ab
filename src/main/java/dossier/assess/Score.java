package dossier.assess;

import java.util.Collection;

/**
 * The points of some items, each worth one.
 *
 * @param items how many; at least one
 * @param points the sum of what the responses earned, partly right ones their part
 */
public record Score(int items, double points) {
  /** Returns the score of some answers. */
  public static Score of(Collection<Marked> answers) {
    return new Score(
        answers.size(), answers.stream().mapToDouble(a -> a.mark().score()).sum());
  }

  /** Returns the share of the points, from 0 to 1. */
  public double share() {
    return points / items;
  }

  /** Returns whether the share is that of a pass mark or more. */
  public boolean reaches(int passPercent) {
    // Points are sums of fractions: a third three times is one.
    return 100 * share() + 1e-9 >= passPercent;
  }

  /** Returns the 95 % interval of the share, over sittings of other items like these. */
  public Interval interval() {
    return Interval.wilson(share(), items);
  }
}
