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

  /** Returns what a key does, if that can be done now. */
  Optional<A> action(String key) {
    return of(key).filter(binding -> binding.off().isEmpty()).map(Binding::action);
  }

  /** Returns why what a key does cannot be done now. */
  Optional<String> refusal(String key) {
    return of(key).flatMap(Binding::off);
  }

  private Optional<Binding<A>> of(String key) {
    return bindings.stream().filter(binding -> binding.keys().contains(key)).findFirst();
  }

  /** Returns the hint bar: what can be done now, as much as fits, in the order of the keymap. */
  Line hints(int width) {
    Line line = Line.EMPTY;
    for (Binding<A> binding : bindings) {
      String key = binding.keys().get(0);
      Line longer = line.plus(line.spans().isEmpty() ? " " : "  ", Role.PLAIN)
          .plus(new Span(shown(key), Role.KEY, key))
          .plus(new Span(" " + binding.help(), Role.MUTED, key));
      boolean offered = !binding.help().isEmpty() && binding.off().isEmpty();
      if (offered && longer.width() <= width) {
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
      case "WheelUp" -> "wheel↑";
      case "WheelDown" -> "wheel↓";
      default -> key;
    };
  }
}
