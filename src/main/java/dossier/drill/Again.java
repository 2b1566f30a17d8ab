package dossier.drill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The cards that are to be seen again today for a confident error. The log tells the same of every
 * later session: an answer to a card settles what was owed, a confident error owes it anew. Answers
 * stay when a step is undone, and so does what follows from them.
 *
 * @param owed the ids of the cards, those first that wait longest
 * @param last the reference of the last answer to each card that this session has marked
 */
record Again(List<String> owed, Map<String, Integer> last) {
  Again {
    owed = List.copyOf(owed);
    last = Map.copyOf(last);
  }

  static Again of(List<String> owed) {
    return new Again(owed, Map.of());
  }

  Again answered(String card, int answer, boolean error) {
    var later = new HashMap<>(last);
    later.put(card, answer);
    return new Again(but(card, error), later);
  }

  /** Returns what an answer owes once it is overruled, or no longer; none but the last counts. */
  Again ruled(String card, int answer, boolean error) {
    return Objects.equals(last.get(card), answer) ? new Again(but(card, error), last) : this;
  }

  Again without(String card) {
    return new Again(but(card, false), last);
  }

  /** Returns this as it is once the last step, with a card in hand, is taken back. */
  Again resumed(Again then, String card) {
    return Objects.equals(last.get(card), then.last.get(card))
            && owed.contains(card) != then.owed.contains(card)
        ? new Again(but(card, then.owed.contains(card)), last)
        : this;
  }

  private List<String> but(String card, boolean owes) {
    var cards = new ArrayList<>(owed);
    cards.remove(card);
    if (owes) {
      cards.add(card);
    }
    return cards;
  }
}
