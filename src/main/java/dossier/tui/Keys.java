package dossier.tui;

import java.util.Optional;
import java.util.OptionalInt;

/** Inputs looked up in a keymap. */
final class Keys {
  private static final String ROW = "Row";

  private Keys() {}

  /** Returns the name of the key that a click on a row of a list stands for; no keyboard has it. */
  static String ofRow(int index) {
    return ROW + index;
  }

  /** Returns the row of a list that an input is a click on. */
  static OptionalInt row(Input input) {
    return input instanceof Input.Key key && key.name().startsWith(ROW)
        ? OptionalInt.of(Integer.parseInt(key.name().substring(ROW.length())))
        : OptionalInt.empty();
  }

  static <A> Optional<A> action(Keymap<A> keys, Input input) {
    return input instanceof Input.Key key ? keys.action(key.chord()) : Optional.empty();
  }
}
