package dossier.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a learner is giving as an answer, until it is given: text typed, options marked. */
interface Entry {

  /** What an entry has become. */
  record Entered(Entry entry, boolean isGiven) {}

  /** What a key does to an entry. */
  interface Key {
    Entered press();
  }

  /** Returns the keys that work on this entry now. */
  List<Binding<Key>> keys();

  /** Returns what typing makes of it; empty where letters are no part of an answer. */
  default Optional<Entry> typed(Input input) {
    return Optional.empty();
  }

  /** Returns what drawing one thing onto another makes of it, each named by the key of a click. */
  default Optional<Entry> dragged(String from, String to) {
    return Optional.empty();
  }

  /** Returns what is kept of this entry when more is asked for; empty where it is begun anew. */
  default Optional<Entry> again() {
    return Optional.empty();
  }

  /** Returns whether letters belong to the answer, so that none is a command. */
  default boolean isTyping() {
    return false;
  }

  /** Returns whether nothing was given yet. */
  boolean isBlank();

  /** Returns the answer as one would type it line by line. */
  String response();

  /** Adds itself to a page, and returns where the cursor stands, in lines of the body. */
  Frame.Cursor draw(Body body);

  /** Returns what is offered beside the stem, and how it is answered, line by line. */
  List<String> lines();

  /** Returns options as they are listed line by line. */
  static List<String> numbered(String first, List<String> options) {
    var lines = new ArrayList<String>();
    if (!first.isEmpty()) {
      lines.add("  " + first);
    }
    for (int i = 0; i < options.size(); i++) {
      lines.add("  " + (i + 1) + ". " + options.get(i));
    }
    return lines;
  }

  /** Returns this entry, to go on with. */
  static Entered more(Entry entry) {
    return new Entered(entry, false);
  }

  /** Returns this entry as the answer. */
  static Entered given(Entry entry) {
    return new Entered(entry, true);
  }
}
