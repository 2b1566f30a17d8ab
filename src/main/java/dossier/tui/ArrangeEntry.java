package dossier.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    var keys = new ArrayList<Binding<Key>>();
    keys.add(Binding.of("Enter", () -> Entry.given(this), "answer", "Answer with this order."));
    keys.add(Binding.of("Up k", () -> Entry.more(marked(at - 1)), "", "Mark the item above."));
    keys.add(
        Binding.of("Down j", () -> Entry.more(marked(at + 1)), "choose", "Mark the item below."));
    keys.add(
        Binding.of("J Shift-Down", () -> Entry.more(moved(1)), "lower", "Move the item down."));
    keys.add(Binding.of("K Shift-Up", () -> Entry.more(moved(-1)), "raise", "Move the item up."));
    for (int i = 0; i < Math.min(9, items.size()); i++) {
      int place = i;
      String key = PickEntry.place(i);
      keys.add(
          Binding.of(key, () -> Entry.more(marked(place)), "", "Mark the item at " + key + "."));
    }
    return keys;
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
    changed.add(to, changed.remove(at));
    return new ArrangeEntry(items, changed, to);
  }

  @Override
  public Optional<Entry> dragged(String from, String to) {
    if (!from.matches("[1-9]") || !to.matches("[1-9]")) {
      return Optional.empty();
    }
    int place = Integer.parseInt(from) - 1;
    return Optional.of(marked(place).moved(Integer.parseInt(to) - 1 - place));
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
      PickEntry.draw(body, place == at, PickEntry.place(place), "↕", items.get(order.get(place)));
    }
    return cursor;
  }

  @Override
  public List<String> lines() {
    return Entry.numbered("In order by number, the first first: 3 1 2", items);
  }
}
