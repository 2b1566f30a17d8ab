package dossier.tui;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What each key does now. The hint bar and the help screen are made from it. */
record Keymap<A>(List<Binding<A>> bindings) {
  Keymap {
    bindings = List.copyOf(bindings);
    var seen = new HashSet<String>();
    for (Binding<A> binding : bindings) {
      for (String key : binding.keys()) {
        if (!seen.add(key)) {
          throw new IllegalArgumentException("two meanings for key " + key);
        }
      }
    }
  }

  Optional<A> action(String key) {
    return bindings.stream()
        .filter(binding -> binding.keys().contains(key))
        .map(Binding::action)
        .findFirst();
  }

  /** Returns the hint bar, as many hints as fit, in the order of the keymap. */
  Line hints(int width) {
    Line line = Line.EMPTY;
    for (Binding<A> binding : bindings) {
      Line longer = line.plus(line.spans().isEmpty() ? " " : "  ", Role.PLAIN)
          .plus(shown(binding.keys().get(0)), Role.KEY)
          .plus(" " + binding.help(), Role.MUTED);
      if (!binding.help().isEmpty() && longer.width() <= width) {
        line = longer;
      }
    }
    return line;
  }

  /** Returns a key as people write it: arrows as arrows. */
  static String shown(String key) {
    return switch (key) {
      case "Up" -> "↑";
      case "Down" -> "↓";
      default -> key;
    };
  }
}
