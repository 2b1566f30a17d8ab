package dossier.assess;

import dossier.question.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** The orders that a seed gives. */
final class Shuffle {
  private Shuffle() {}

  /** Puts a list into an order that follows from a source of randomness (Fisher and Yates). */
  static void shuffle(List<?> items, SplittableRandom random) {
    for (int i = items.size() - 1; i > 0; i--) {
      Collections.swap(items, i, random.nextInt(i + 1));
    }
  }

  /** Returns the order in which the options of an item are shown; empty where it has none. */
  static List<Integer> options(Question question, long seed) {
    int options = question.key().shuffled();
    var order = new ArrayList<Integer>();
    for (int i = 0; i < options; i++) {
      order.add(i);
    }
    shuffle(order, new SplittableRandom(31 * seed + question.id().value().hashCode()));
    return order;
  }
}
