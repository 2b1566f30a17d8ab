package dossier.tui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A text with gaps, each typed.
 *
 * @param text the text with the gaps numbered
 * @param hints what stands beside a gap, such as its options; a text for each, maybe empty
 * @param at the gap that is being typed
 */
record GapsEntry(String text, List<String> hints, List<LineEditor> gaps, int at) implements Entry {

  static GapsEntry of(String text, List<String> hints) {
    return new GapsEntry(text, hints, Collections.nCopies(hints.size(), LineEditor.EMPTY), 0);
  }

  @Override
  public List<Binding<Key>> keys() {
    boolean last = at == gaps.size() - 1;
    var keys = new ArrayList<Binding<Key>>();
    keys.add(Binding.of(
        "Enter",
        () -> last ? Entry.given(this) : Entry.more(at(at + 1)),
        last ? "answer" : "next gap",
        "Go to the next gap; at the last, give the answer."));
    if (gaps.size() > 1) {
      keys.add(Binding.of("Tab Down", () -> Entry.more(at(at + 1)), "", "Go to the next gap."));
      keys.add(
          Binding.of("Shift-Tab Up", () -> Entry.more(at(at - 1)), "", "Go to the gap before."));
    }
    for (int i = 0; i < Math.min(9, gaps.size()); i++) {
      int gap = i;
      String key = key(i);
      keys.add(Binding.of(key, () -> Entry.more(at(gap)), "", "Go to gap " + (i + 1) + "."));
    }
    return keys;
  }

  private static String key(int gap) {
    return "Alt-" + PickEntry.place(gap);
  }

  private GapsEntry at(int gap) {
    return new GapsEntry(text, hints, gaps, Math.floorMod(gap, gaps.size()));
  }

  @Override
  public Optional<Entry> typed(Input input) {
    return gaps.get(at).on(input).map(editor -> {
      var changed = new ArrayList<>(gaps);
      changed.set(at, editor);
      return new GapsEntry(text, hints, changed, at);
    });
  }

  @Override
  public boolean isTyping() {
    return true;
  }

  @Override
  public boolean isBlank() {
    return gaps.stream().allMatch(gap -> gap.text().isBlank());
  }

  @Override
  public String response() {
    return gaps.stream().map(LineEditor::text).collect(Collectors.joining("\n"));
  }

  @Override
  public Frame.Cursor draw(Body body) {
    body.text(text, Role.PLAIN).blank();
    var cursor = new Frame.Cursor(0, body.size());
    for (int gap = 0; gap < gaps.size(); gap++) {
      String lead = " " + PickEntry.place(gap) + " > ";
      var end = TypedEntry.draw(body, lead, gaps.get(gap), key(gap));
      if (gap == at) {
        cursor = end;
      }
      if (!hints.get(gap).isEmpty()) {
        body.text(hints.get(gap), Role.MUTED, "     ");
      }
    }
    return cursor;
  }

  @Override
  public List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add("  " + text);
    for (int gap = 0; gap < hints.size(); gap++) {
      if (!hints.get(gap).isEmpty()) {
        lines.add("  [" + (gap + 1) + "] " + hints.get(gap));
      }
    }
    if (gaps.size() > 1) {
      lines.add("  The gaps in order, a semicolon between them.");
    }
    return lines;
  }
}
