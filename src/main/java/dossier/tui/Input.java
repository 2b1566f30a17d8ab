package dossier.tui;

import java.util.Optional;

/** What wakes a screen: a key, a paste, the mouse, a new size, news from a worker, or the end of input. */
sealed interface Input {

  /**
   * A key press.
   *
   * @param name what the key types ({@code a}, {@code A}, {@code ?}, {@code ğ}), or Enter, Esc, Tab,
   *     Backspace, Delete, Insert, Space, Up, Down, Left, Right, Home, End, PageUp, PageDown, F1 to
   *     F12; with Ctrl, letters are capitals
   * @param shift only beside a named key: with a letter it is in the letter
   */
  record Key(String name, boolean ctrl, boolean alt, boolean shift) implements Input {

    /** Returns a key without modifiers. */
    static Key of(String name) {
      return new Key(name, false, false, false);
    }

    /** Returns the key of a chord. */
    static Key ofChord(String chord) {
      boolean ctrl = chord.startsWith("Ctrl-");
      String rest = ctrl ? chord.substring("Ctrl-".length()) : chord;
      boolean alt = rest.startsWith("Alt-");
      rest = alt ? rest.substring("Alt-".length()) : rest;
      boolean shift = rest.startsWith("Shift-");
      return new Key(shift ? rest.substring("Shift-".length()) : rest, ctrl, alt, shift);
    }

    /** Returns the key as keymaps and hints write it: {@code Ctrl-Alt-Shift-Name}. */
    String chord() {
      return (ctrl ? "Ctrl-" : "") + (alt ? "Alt-" : "") + (shift ? "Shift-" : "") + name;
    }

    /** Returns what the key types, if it types something. */
    Optional<String> typed() {
      if (ctrl || alt) {
        return Optional.empty();
      }
      if (name.equals("Space")) {
        return Optional.of(" ");
      }
      return name.codePointCount(0, name.length()) == 1 ? Optional.of(name) : Optional.empty();
    }

    @Override
    public String toString() {
      return chord();
    }
  }

  /** One thing drawn onto another, each named by the key that a click on it stands for. */
  record Drag(String from, String to) implements Input {}

  /** Text pasted as one; its line separators are {@code \n}. */
  record Paste(String text) implements Input {}

  /**
   * A press, a release or a turn of the wheel of the mouse.
   *
   * @param column from 0 at the left; beyond the screen if the terminal says so
   * @param row from 0 at the top
   */
  record Mouse(Gesture gesture, int column, int row) implements Input {

    /** What the mouse did. PRESS and RELEASE are of its first button, MENU is a press of its second. */
    enum Gesture {
      PRESS,
      RELEASE,
      MENU,
      WHEEL_UP,
      WHEEL_DOWN
    }
  }

  /** The screen has a new size, or lost what it showed, and must be shown again. */
  record Resize(Size size) implements Input {}

  /** A worker has something to do on the thread of the screen. */
  record Task(Runnable task) implements Input {}

  /** The terminal is gone, or its input has ended. It comes again for whoever asks again. */
  record Eof() implements Input {}
}
