package dossier.tui;

import java.util.Optional;

/** Inputs looked up in a keymap. */
final class Keys {
  private Keys() {}

  static <A> Optional<A> action(Keymap<A> keys, Input input) {
    return input instanceof Input.Key key ? keys.action(key.chord()) : Optional.empty();
  }
}
