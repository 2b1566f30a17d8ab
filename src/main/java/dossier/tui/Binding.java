package dossier.tui;

import java.util.List;

/**
 * Keys that do one thing.
 *
 * @param keys names of keys; the first is the one shown
 * @param help a word or three, for the hint bar
 * @param more the whole sentence, for the help screen
 */
record Binding<A>(List<String> keys, A action, String help, String more) {
  Binding {
    keys = List.copyOf(keys);
  }

  static <A> Binding<A> of(String keys, A action, String help, String more) {
    return new Binding<>(List.of(keys.split(" ")), action, help, more);
  }
}
