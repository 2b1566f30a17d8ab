package dossier.assess;

import dossier.question.ChoiceKey;
import dossier.question.ChoicesKey;
import dossier.question.ClozeKey;
import dossier.question.DateKey;
import dossier.question.Key;
import dossier.question.MatchKey;
import dossier.question.NumberKey;
import dossier.question.OrderKey;
import dossier.question.Question;
import dossier.question.TextKey;
import dossier.question.TruthKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** The orders that a seed gives. */
final class Shuffle implements Key.Cases<Integer> {
  private Shuffle() {}

  /** Puts a list into an order that follows from a source of randomness (Fisher and Yates). */
  static void shuffle(List<?> items, SplittableRandom random) {
    for (int i = items.size() - 1; i > 0; i--) {
      Collections.swap(items, i, random.nextInt(i + 1));
    }
  }

  /** Returns the order in which the options of an item are shown; empty where it has none. */
  static List<Integer> options(Question question, long seed) {
    int options = question.key().match(new Shuffle());
    var order = new ArrayList<Integer>();
    for (int i = 0; i < options; i++) {
      order.add(i);
    }
    shuffle(order, new SplittableRandom(31 * seed + question.id().value().hashCode()));
    return order;
  }

  @Override
  public Integer choice(ChoiceKey key) {
    return key.options().size();
  }

  @Override
  public Integer choices(ChoicesKey key) {
    return key.options().size();
  }

  @Override
  public Integer truth(TruthKey key) {
    return 0;
  }

  @Override
  public Integer text(TextKey key) {
    return 0;
  }

  @Override
  public Integer number(NumberKey key) {
    return 0;
  }

  @Override
  public Integer date(DateKey key) {
    return 0;
  }

  @Override
  public Integer cloze(ClozeKey key) {
    return key.options();
  }

  @Override
  public Integer order(OrderKey key) {
    return key.items().size();
  }

  @Override
  public Integer match(MatchKey key) {
    return key.rights().size();
  }
}
