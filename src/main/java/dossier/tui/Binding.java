package dossier.tui;

import java.util.List;
import java.util.Optional;

/**
 * Keys that do one thing. The hint bar, the list of actions, what a click does and the table of keys
 * in docs/KEYS.md are made from these.
 *
 * @param keys names of keys; the first is the one shown
 * @param help a word or three, for the hint bar; empty to leave it out there
 * @param more the whole sentence, for the list of actions
 * @param off why it cannot be done now; empty where it can
 */
record Binding<A>(List<String> keys, A action, String help, String more, Optional<String> off) {
  Binding {
    keys = List.copyOf(keys);
    if (keys.isEmpty() || more.isEmpty()) {
      throw new IllegalArgumentException("an action without a key or a sentence: " + help);
    }
  }

  static <A> Binding<A> of(List<String> keys, A action, String help, String more) {
    return new Binding<>(keys, action, help, more, Optional.empty());
  }

  static <A> Binding<A> of(String keys, A action, String help, String more) {
    return of(List.of(keys.split(" ")), action, help, more);
  }

  /** Returns this binding, with the reason why it cannot be done now, if there is one. */
  Binding<A> unless(Optional<String> reason) {
    return new Binding<>(keys, action, help, more, reason);
  }
}
