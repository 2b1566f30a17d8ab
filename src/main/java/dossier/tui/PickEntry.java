package dossier.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One option of several.
 *
 * @param answers what one would type for each option
 * @param at the index of the option marked, as shown
 */
record PickEntry(List<String> options, List<String> answers, int at) implements Entry {

  /**
   * Returns an entry of options that are answered by their places. The word keeps a place from being
   * taken for the text of another option, as in a choice of years.
   */
  static PickEntry byPlace(List<String> options) {
    var answers =
        IntStream.range(0, options.size()).mapToObj(i -> "option " + (i + 1)).toList();
    return new PickEntry(options, answers, 0);
  }

  /** Returns an entry of options that are answered by their own words. */
  static PickEntry byWord(List<String> options, List<String> words) {
    return new PickEntry(options, words, 0);
  }

  @Override
  public List<Binding<Key>> keys() {
    var keys = new ArrayList<Binding<Key>>();
    keys.add(
        Binding.of("Enter", () -> Entry.given(this), "answer", "Answer with the option marked."));
    keys.addAll(marking());
    for (int i = 0; i < Math.min(9, options.size()); i++) {
      int option = i;
      keys.add(Binding.of(
          Integer.toString(i + 1),
          () -> Entry.given(marked(option)),
          "",
          "Answer with option " + (i + 1) + "."));
    }
    return keys;
  }

  PickEntry marked(int index) {
    return new PickEntry(options, answers, Math.floorMod(index, options.size()));
  }

  private List<Binding<Key>> marking() {
    return List.of(
        Binding.of("Up k", () -> Entry.more(marked(at - 1)), "", "Mark the option above."),
        Binding.of("Down j", () -> Entry.more(marked(at + 1)), "choose", "Mark the option below."));
  }

  @Override
  public boolean isBlank() {
    return false;
  }

  @Override
  public String response() {
    return answers.get(at);
  }

  @Override
  public Frame.Cursor draw(Body body) {
    var cursor = new Frame.Cursor(1, body.size());
    for (int i = 0; i < options.size(); i++) {
      if (i == at) {
        cursor = new Frame.Cursor(1, body.size());
      }
      draw(body, i == at, place(i), place(i) + " ", options.get(i));
    }
    return cursor;
  }

  /** Returns the place of an option as it is shown, from 1, which is the key that picks it. */
  static String place(int index) {
    return Integer.toString(index + 1);
  }

  /**
   * Adds an option behind its label, with a mark of its own where it is the one marked.
   *
   * @param key the key that a click on it stands for
   */
  static void draw(Body body, boolean marked, String key, String label, String option) {
    Role role = marked ? Role.SELECTED : Role.PLAIN;
    String mark = marked ? " > " : "   ";
    body.item(mark + label + " ", marked ? role : Role.KEY, option, role, key);
  }

  @Override
  public List<String> lines() {
    return Entry.numbered("", options);
  }
}
