package dossier.tui;

import dossier.tui.Text.Glyph;
import java.util.List;
import java.util.Optional;

/**
 * A line of text being typed. It moves and deletes by characters as a reader counts them.
 *
 * @param text what is typed; no control character
 * @param cursor the index in the text before which typing goes, between two characters
 */
record LineEditor(String text, int cursor) {

  /** The longest text, in code points; more is not taken. */
  static final int MOST = 1_000;

  static final LineEditor EMPTY = new LineEditor("", 0);

  LineEditor {
    if (cursor < 0 || cursor > text.length()) {
      throw new IllegalArgumentException("cursor " + cursor + " is not in '" + text + "'");
    }
  }

  /** Returns an editor of a text, at its end. */
  static LineEditor of(String text) {
    return EMPTY.insert(text);
  }

  /** Returns what an input makes of this; empty if it means nothing to an editor. */
  Optional<LineEditor> on(Input input) {
    if (input instanceof Input.Paste paste) {
      return Optional.of(insert(paste.text()));
    }
    return input instanceof Input.Key key ? on(key) : Optional.empty();
  }

  private Optional<LineEditor> on(Input.Key key) {
    if (key.typed().isPresent()) {
      return key.typed().map(this::insert);
    }
    LineEditor next =
        switch (key.chord()) {
          case "Backspace", "Shift-Backspace" -> backspace();
          case "Delete", "Ctrl-D" -> delete();
          case "Left", "Ctrl-B" -> at(before(cursor));
          case "Right", "Ctrl-F" -> at(after(cursor));
          case "Home", "Ctrl-A" -> at(0);
          case "End", "Ctrl-E" -> at(text.length());
          case "Ctrl-Left", "Alt-Left", "Alt-b" -> at(wordBefore());
          case "Ctrl-Right", "Alt-Right", "Alt-f" -> at(wordAfter());
          case "Ctrl-W", "Alt-Backspace", "Ctrl-Backspace" -> without(wordBefore(), cursor);
          case "Alt-d", "Ctrl-Delete" -> without(cursor, wordAfter());
          case "Ctrl-U" -> without(0, cursor);
          case "Ctrl-K" -> without(cursor, text.length());
          default -> null;
        };
    return Optional.ofNullable(next);
  }

  /** Returns this with text at the cursor: line separators as blanks, no controls, up to a limit. */
  LineEditor insert(String more) {
    int room = MOST - text.codePointCount(0, text.length());
    var taken = new StringBuilder();
    String oneLine = String.join(" ", Text.lines(more));
    for (int i = 0; i < oneLine.length() && room > 0; ) {
      int c = oneLine.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\t') {
        c = ' ';
      }
      if (isTypeable(c)) {
        taken.appendCodePoint(c);
        room--;
      }
    }
    String whole = text.substring(0, cursor) + taken + text.substring(cursor);
    return new LineEditor(whole, boundary(whole, cursor + taken.length()));
  }

  /** Returns this without the character before the cursor. */
  LineEditor backspace() {
    return without(before(cursor), cursor);
  }

  /** Returns this without the character after the cursor. */
  LineEditor delete() {
    return without(cursor, after(cursor));
  }

  /**
   * What is seen of an editor.
   *
   * @param column where the cursor is, from 0, less than the width
   */
  record View(String text, int column) {}

  /** Returns as much as fits {@code width} columns around the cursor, ellipses where it is cut. */
  View view(int width) {
    int column = Text.width(text.substring(0, cursor));
    if (width < 1) {
      return new View("", 0);
    }
    if (Text.width(text) < width) {
      return new View(Text.clean(text), column);
    }
    if (column < width - 1) {
      return new View(Text.cut(text, width - 1), column);
    }
    return scrolled(width);
  }

  /** The cursor is past the edge: the text before it ends two thirds along, or at the edge. */
  private View scrolled(int width) {
    int room = Math.max(0, width - 1 - Math.min(width / 3, Text.width(text.substring(cursor))));
    List<Glyph> left = Text.glyphs(text.substring(0, cursor));
    int seen = Text.width(left);
    int from = 0;
    for (; from < left.size() && seen >= room; from++) {
      seen -= left.get(from).width();
    }
    String before = (room > 0 ? "…" : "") + Text.joined(left.subList(from, left.size()));
    int column = Text.width(before);
    return new View(before + Text.cut(text.substring(cursor), width - 1 - column), column);
  }

  private LineEditor at(int index) {
    return new LineEditor(text, index);
  }

  private LineEditor without(int from, int to) {
    String left = text.substring(0, from) + text.substring(to);
    return new LineEditor(left, boundary(left, from));
  }

  private int before(int index) {
    int last = 0;
    for (int end : Text.clusterEnds(text)) {
      if (end >= index) {
        break;
      }
      last = end;
    }
    return last;
  }

  private int after(int index) {
    return boundary(text, Math.min(text.length(), index + 1));
  }

  /** Returns the first end of a character at or after an index. */
  private static int boundary(String text, int index) {
    if (index == 0) {
      return 0;
    }
    for (int end : Text.clusterEnds(text)) {
      if (end >= index) {
        return end;
      }
    }
    return text.length();
  }

  private int wordBefore() {
    int i = cursor;
    while (i > 0 && !isWord(text.codePointBefore(i))) {
      i = before(i);
    }
    while (i > 0 && isWord(text.codePointBefore(i))) {
      i = before(i);
    }
    return i;
  }

  private int wordAfter() {
    int i = cursor;
    while (i < text.length() && !isWord(text.codePointAt(i))) {
      i = after(i);
    }
    while (i < text.length() && isWord(text.codePointAt(i))) {
      i = after(i);
    }
    return i;
  }

  private static boolean isWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isTypeable(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL && type != Character.SURROGATE;
  }
}
