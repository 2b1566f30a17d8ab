package dossier.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Several options of more.
 *
 * @param ticked the indices of the options ticked, as shown
 * @param at the index of the option marked
 */
record TickEntry(List<String> options, Set<Integer> ticked, int at) implements Entry {

  @Override
  public List<Binding<Key>> keys() {
    var keys = new ArrayList<Binding<Key>>();
    keys.add(Binding.of("Enter", () -> Entry.given(this), "answer", "Answer with what is ticked."));
    keys.add(Binding.of(
        "Space", () -> Entry.more(toggled(at)), "tick", "Tick the option, or untick it."));
    keys.add(Binding.of("Up k", () -> Entry.more(marked(at - 1)), "", "Mark the option above."));
    keys.add(
        Binding.of("Down j", () -> Entry.more(marked(at + 1)), "choose", "Mark the option below."));
    for (int i = 0; i < Math.min(9, options.size()); i++) {
      int option = i;
      keys.add(Binding.of(
          Integer.toString(i + 1),
          () -> Entry.more(toggled(option)),
          "",
          "Tick option " + (i + 1) + ", or untick it."));
    }
    return keys;
  }

  private TickEntry marked(int index) {
    return new TickEntry(options, ticked, Math.floorMod(index, options.size()));
  }

  private TickEntry toggled(int option) {
    var changed = new TreeSet<>(ticked);
    if (!changed.remove(option)) {
      changed.add(option);
    }
    return new TickEntry(options, changed, option);
  }

  @Override
  public boolean isBlank() {
    return ticked.isEmpty();
  }

  @Override
  public String response() {
    return ticked.isEmpty()
        ? "none"
        : ticked.stream().map(i -> Integer.toString(i + 1)).collect(Collectors.joining(", "));
  }

  @Override
  public Frame.Cursor draw(Body body) {
    body.text("Tick all that are right.", Role.MUTED).blank();
    var cursor = new Frame.Cursor(1, body.size());
    for (int i = 0; i < options.size(); i++) {
      if (i == at) {
        cursor = new Frame.Cursor(1, body.size());
      }
      String box = ticked.contains(i) ? "[x]" : "[ ]";
      String place = PickEntry.place(i);
      PickEntry.draw(body, i == at, place, place + " " + box, options.get(i));
    }
    return cursor;
  }

  @Override
  public List<String> lines() {
    return Entry.numbered("All that are right, by number: 1, 3", options);
  }
}
