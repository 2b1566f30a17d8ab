package dossier.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * What is to be expected of a plan.
 *
 * @param curve the mean recall of the whole deck on each day of study, before it, and on the date
 * @param recall the recall of each card that is expected on the date
 * @param never the cards that are more likely than not to be never introduced
 * @param poor the others that are expected below a recall of one half
 */
public record Prospect(
    List<Point> curve, List<Double> recall, List<Integer> never, List<Integer> poor) {
  static final double POOR = 0.5;

  /** A day, counted from today, and the mean recall of the deck then. */
  public record Point(int day, Band recall) {}

  /** Copies the lists. */
  public Prospect {
    curve = List.copyOf(curve);
    recall = List.copyOf(recall);
    never = List.copyOf(never);
    poor = List.copyOf(poor);
  }

  /** Returns the mean recall of the whole deck on the date. */
  public Band onTheDate() {
    return curve.get(curve.size() - 1).recall();
  }

  /** Returns the cards that are never introduced or expected below a recall of one half. */
  public List<Integer> unreached() {
    var cards = new ArrayList<Integer>(never);
    cards.addAll(poor);
    return cards;
  }
}
