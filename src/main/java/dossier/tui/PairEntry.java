package dossier.tui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Left sides, each given a right side by its letter.
 *
 * @param rights as shown, lettered from a
 * @param given for each left side the index of its right side, or -1
 * @param at the left side marked
 */
record PairEntry(List<String> lefts, List<String> rights, List<Integer> given, int at)
    implements Entry {
  private static final int NONE = -1;

  static PairEntry of(List<String> lefts, List<String> rights) {
    return new PairEntry(lefts, rights, Collections.nCopies(lefts.size(), NONE), 0);
  }

  @Override
  public List<Binding<Key>> keys() {
    var keys = new ArrayList<Binding<Key>>();
    keys.add(Binding.of("Enter", () -> Entry.given(this), "answer", "Answer with these pairs."));
    keys.add(Binding.of("Up", () -> Entry.more(marked(at - 1)), "", "Mark the left side above."));
    keys.add(Binding.of("Down", () -> Entry.more(marked(at + 1)), "choose", "Mark the one below."));
    keys.add(
        Binding.of("Backspace", () -> Entry.more(paired(NONE, at)), "", "Take the letter back."));
    for (int i = 0; i < Math.min(9, lefts.size()); i++) {
      int left = i;
      String place = PickEntry.place(i);
      keys.add(
          Binding.of(place, () -> Entry.more(marked(left)), "", "Mark left side " + place + "."));
    }
    return keys;
  }

  private PairEntry marked(int index) {
    return new PairEntry(lefts, rights, given, Math.floorMod(index, lefts.size()));
  }

  private PairEntry paired(int right, int next) {
    var changed = new ArrayList<>(given);
    changed.set(at, right);
    return new PairEntry(lefts, rights, changed, Math.min(next, lefts.size() - 1));
  }

  @Override
  public Optional<Entry> typed(Input input) {
    return input instanceof Input.Key key
        ? key.typed()
            .map(letter -> letter.toLowerCase(java.util.Locale.ROOT).charAt(0) - 'a')
            .filter(right -> right >= 0 && right < rights.size())
            .map(right -> paired(right, at + 1))
        : Optional.empty();
  }

  /** A right side is given to a left one, whichever was taken hold of. */
  @Override
  public Optional<Entry> dragged(String from, String to) {
    Optional<Entry> given = gives(from, to);
    return given.isPresent() ? given : gives(to, from);
  }

  private Optional<Entry> gives(String right, String left) {
    return left.matches("[1-9]") && Integer.parseInt(left) <= lefts.size()
        ? marked(Integer.parseInt(left) - 1).typed(Input.Key.of(right))
        : Optional.empty();
  }

  @Override
  public boolean isTyping() {
    return true;
  }

  @Override
  public boolean isBlank() {
    return given.stream().allMatch(right -> right == NONE);
  }

  @Override
  public String response() {
    var pairs = new ArrayList<String>();
    for (int left = 0; left < lefts.size(); left++) {
      if (given.get(left) != NONE) {
        pairs.add((left + 1) + letter(given.get(left)));
      }
    }
    return String.join(" ", pairs);
  }

  @Override
  public Frame.Cursor draw(Body body) {
    body.text("Give each the letter of what belongs to it.", Role.MUTED).blank();
    var cursor = new Frame.Cursor(1, body.size());
    for (int left = 0; left < lefts.size(); left++) {
      if (left == at) {
        cursor = new Frame.Cursor(1, body.size());
      }
      String letter = given.get(left) == NONE ? "_" : letter(given.get(left));
      String place = PickEntry.place(left);
      PickEntry.draw(body, left == at, place, place + " [" + letter + "]", lefts.get(left));
    }
    body.blank();
    for (int right = 0; right < rights.size(); right++) {
      String letter = letter(right);
      body.item("   " + letter + "  ", Role.KEY, rights.get(right), Role.PLAIN, letter);
    }
    return cursor;
  }

  static String letter(int right) {
    return Character.toString('a' + right);
  }

  @Override
  public List<String> lines() {
    var lines = Entry.numbered("Each number with its letter: 1b 2a", lefts);
    for (int right = 0; right < rights.size(); right++) {
      lines.add("  " + letter(right) + ". " + rights.get(right));
    }
    return lines;
  }
}
