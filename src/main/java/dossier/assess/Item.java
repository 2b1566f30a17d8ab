package dossier.assess;

import dossier.question.Question;
import java.util.List;

/**
 * An item as it stands in a sitting.
 *
 * @param shown the authored indices of its options in the order shown; empty where it has none
 */
public record Item(Question question, List<Integer> shown) {
  /** Copies the list. */
  public Item {
    shown = List.copyOf(shown);
  }
}
