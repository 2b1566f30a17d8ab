package dossier.tui;

import dossier.drill.Drill;
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
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How each type of answer is given.
 *
 * @param shown the authored indices of what is shown shuffled, in the order shown
 */
record Entries(List<Integer> shown) implements Key.Cases<Entry> {

  /** Returns an empty entry for a question. */
  static Entry of(Drill.Asking asking) {
    return of(asking.question(), asking.shown());
  }

  /** Returns an empty entry for a question whose options are shown in an order. */
  static Entry of(Question question, List<Integer> shown) {
    Entry value = question.key().match(new Entries(shown));
    return question.asksStatus() ? HedgedEntry.of(value) : value;
  }

  private List<String> inOrder(List<String> authored) {
    return shown.isEmpty() ? authored : shown.stream().map(authored::get).toList();
  }

  @Override
  public Entry choice(ChoiceKey key) {
    return PickEntry.byPlace(
        inOrder(key.options().stream().map(ChoiceKey.Option::text).toList()));
  }

  @Override
  public Entry choices(ChoicesKey key) {
    return new TickEntry(inOrder(key.options()), Set.of(), 0);
  }

  @Override
  public Entry truth(TruthKey key) {
    return PickEntry.byWord(List.of("True", "False"), List.of("true", "false"));
  }

  @Override
  public Entry text(TextKey key) {
    return new TypedEntry(LineEditor.EMPTY);
  }

  @Override
  public Entry number(NumberKey key) {
    return new TypedEntry(LineEditor.EMPTY);
  }

  @Override
  public Entry date(DateKey key) {
    return new TypedEntry(LineEditor.EMPTY);
  }

  @Override
  public Entry cloze(ClozeKey key) {
    var hints = new ArrayList<String>();
    for (int gap = 0; gap < key.gaps().size(); gap++) {
      hints.add(hint(key, gap));
    }
    return GapsEntry.of(numbered(key), hints);
  }

  private String hint(ClozeKey key, int gap) {
    if (!(key.gaps().get(gap).key() instanceof ChoiceKey choice)) {
      return "";
    }
    var options = new ArrayList<String>();
    for (int option : key.shown(gap, shown)) {
      options.add((options.size() + 1) + " " + choice.options().get(option).text());
    }
    return String.join(", ", options);
  }

  /** Returns the text of a cloze with its gaps numbered. */
  static String numbered(ClozeKey key) {
    var text = new StringBuilder(key.around().get(0));
    for (int gap = 0; gap < key.gaps().size(); gap++) {
      text.append("[").append(gap + 1).append("]").append(key.around().get(gap + 1));
    }
    return text.toString();
  }

  @Override
  public Entry order(OrderKey key) {
    List<String> items = inOrder(key.items());
    return new ArrangeEntry(items, IntStream.range(0, items.size()).boxed().toList(), 0);
  }

  @Override
  public Entry match(MatchKey key) {
    return PairEntry.of(key.lefts(), inOrder(key.rights()));
  }
}
