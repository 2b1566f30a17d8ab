package dossier.tui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Items put in order.
 *
 * @param items as shown at first
 * @param order the indices of the items, in the order in which they stand now
 * @param at the place marked
 */
record ArrangeEntry(List<String> items, List<Integer> order, int at) implements Entry {

  @Override
  public List<Binding<Key>> keys() {
    return List.of(
        Binding.of("Enter", () -> Entry.given(this), "answer", "Answer with this order."),
        Binding.of("Up k", () -> Entry.more(marked(at - 1)), "", "Mark the item above."),
        Binding.of("Down j", () -> Entry.more(marked(at + 1)), "choose", "Mark the item below."),
        Binding.of("J Shift-Down", () -> Entry.more(moved(1)), "lower", "Move the item down."),
        Binding.of("K Shift-Up", () -> Entry.more(moved(-1)), "raise", "Move the item up."));
  }

  private ArrangeEntry marked(int place) {
    return new ArrangeEntry(items, order, Math.floorMod(place, order.size()));
  }

  private ArrangeEntry moved(int by) {
    int to = at + by;
    if (to < 0 || to >= order.size()) {
      return this;
    }
    var changed = new ArrayList<>(order);
    Collections.swap(changed, at, to);
    return new ArrangeEntry(items, changed, to);
  }

  @Override
  public boolean isBlank() {
    return false;
  }

  @Override
  public String response() {
    return order.stream().map(i -> Integer.toString(i + 1)).collect(Collectors.joining(" "));
  }

  @Override
  public Frame.Cursor draw(Body body) {
    body.text("Put them in order, the first on top.", Role.MUTED).blank();
    var cursor = new Frame.Cursor(1, body.size());
    for (int place = 0; place < order.size(); place++) {
      if (place == at) {
        cursor = new Frame.Cursor(1, body.size());
      }
      PickEntry.draw(body, place == at, "↕", items.get(order.get(place)));
    }
    return cursor;
  }

  @Override
  public List<String> lines() {
    return Entry.numbered("In order by number, the first first: 3 1 2", items);
  }
}
