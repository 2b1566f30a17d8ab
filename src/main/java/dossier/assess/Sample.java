package dossier.assess;

import dossier.question.Catalogue;
import dossier.question.ItemId;
import dossier.question.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * The items of a sitting, drawn to a blueprint, in the order they are asked.
 *
 * <p>The quotas are filled first, those that are hardest to fill before the others; then items are
 * taken so that each tag, type and source comes near its share of the pool. Where a quota is still
 * short, items are exchanged as long as that fills more. Among equals the seed decides. No two items
 * are drawn of which one gives the other's answer away.
 *
 * @param shortfalls the quotas that could not be filled, and the number of items, if that could not
 */
public record Sample(List<Question> questions, List<Shortfall> shortfalls) {
  /** How many other items stand at least between two that are easily mixed up, where it can be. */
  static final int APART = 3;

  /** How many orders are tried for one in which they do. */
  private static final int ORDERS = 50;

  static final String QUESTIONS = "questions";

  /**
   * Something asked for of which less was drawn.
   *
   * @param what "tag arms", or "questions" for all
   * @param there how many there are
   * @param full whether there are as many items as the sitting is to have, so that more of this would
   *     be less of something else
   */
  public record Shortfall(String what, int asked, int there, int drawn, boolean full) {
    /** Returns what is short and why, as a sentence. */
    public String text() {
      String asks = "The blueprint asks for " + asked
          + (what.equals(QUESTIONS) ? " questions; " : " of " + what + "; ");
      if (drawn == there) {
        return asks
            + (there == 0
                ? "there is none."
                : there == 1 ? "there is 1." : "there are " + there + ".");
      }
      return asks + drawn + " of the " + there
          + (full
              ? " fit in with the rest of it."
              : " could be drawn, for none may give another's answer away.");
    }
  }

  /** Copies the lists. */
  public Sample {
    questions = List.copyOf(questions);
    shortfalls = List.copyOf(shortfalls);
  }

  /**
   * Draws items. The same pool, in whatever order, and the same seed give the same sample.
   *
   * @param catalogue every item loaded; it knows which give each other away
   */
  public static Sample draw(
      Catalogue catalogue,
      Collection<Question> pool,
      Blueprint blueprint,
      Function<Question, Difficulty> difficulty,
      long seed) {
    var random = new SplittableRandom(seed);
    var draw = new Draw(catalogue, blueprint, difficulty, shuffled(pool, random));
    List<Question> drawn = draw.run();
    return new Sample(order(drawn, random), draw.shortfalls());
  }

  /** Returns items in an order in which related ones stand apart: the best of some. */
  private static List<Question> order(List<Question> items, SplittableRandom random) {
    List<Question> best = List.of();
    int farthest = -1;
    for (int i = 0; i < ORDERS && farthest < APART; i++) {
      List<Question> order = apart(shuffled(items, random));
      int nearest = APART;
      for (int at = 0; at < order.size(); at++) {
        nearest = Math.min(nearest, distance(order.subList(0, at), order.get(at)));
      }
      if (nearest > farthest) {
        farthest = nearest;
        best = order;
      }
    }
    return best;
  }

  private static List<Question> shuffled(Collection<Question> pool, SplittableRandom random) {
    var items = new ArrayList<>(pool);
    items.sort(Comparator.comparing(Question::id));
    Shuffle.shuffle(items, random);
    return items;
  }

  /** Returns items in an order in which related ones stand apart, as far as that can be. */
  private static List<Question> apart(List<Question> items) {
    var left = new ArrayList<>(items);
    var order = new ArrayList<Question>();
    while (!left.isEmpty()) {
      int best = 0;
      int farthest = -1;
      for (int i = 0; i < left.size() && farthest < APART; i++) {
        int distance = distance(order, left.get(i));
        if (distance > farthest) {
          farthest = distance;
          best = i;
        }
      }
      order.add(left.remove(best));
    }
    return order;
  }

  /** Returns how many items stand between a next one and the last that it is related to. */
  private static int distance(List<Question> order, Question next) {
    int size = order.size();
    for (int back = 0; back < Math.min(size, APART); back++) {
      if (isRelated(order.get(size - 1 - back), next)) {
        return back;
      }
    }
    return APART;
  }

  static boolean isRelated(Question a, Question b) {
    return names(a, b.id()) || names(b, a.id());
  }

  private static boolean names(Question a, ItemId b) {
    return a.differs().contains(b) || a.confusable().contains(b);
  }
}
