package dossier.tui;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What each key does now. The hint bar and the help screen are made from it. */
record Keymap<A>(List<Binding<A>> bindings) {
  /** What the binding that shows every key is called in the hint bar. */
  private static final String HELP = "help";

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

  /**
   * Returns the hint bar: what can be done now, in the order of the keymap, up to the first that
   * does not fit. Help stands at the right end, and always there.
   */
  Line hints(int width) {
    Line help = Line.EMPTY;
    for (Binding<A> binding : bindings) {
      if (isHelp(binding)) {
        help = hint(binding).plus(width < Page.NARROW_COLUMNS ? "" : " ", Role.PLAIN);
      }
    }
    int room = width - help.width();
    Line line = Line.of(" ", Role.PLAIN);
    for (Binding<A> binding : bindings) {
      if (!binding.help().isEmpty() && binding.off().isEmpty() && !isHelp(binding)) {
        Line longer = line.plus(line.width() > 1 ? "  " : "", Role.PLAIN).plus(hint(binding));
        if (longer.width() >= room) {
          break;
        }
        line = longer;
      }
    }
    return help.spans().isEmpty() ? line : line.plus("", Role.PLAIN).pad(room).plus(help);
  }

  private static boolean isHelp(Binding<?> binding) {
    return binding.help().equals(HELP);
  }

  private static Line hint(Binding<?> binding) {
    String key = binding.keys().get(0);
    return Line.of(
        new Span(shown(key), Role.KEY, key), new Span(" " + binding.help(), Role.MUTED, key));
  }

  /** Returns a key as people write it: arrows as arrows. */
  static String shown(String key) {
    return switch (key) {
      case "Up" -> "↑";
      case "Down" -> "↓";
      case "Left" -> "←";
      case "Right" -> "→";
      case "WheelUp" -> "wheel↑";
      case "WheelDown" -> "wheel↓";
      default -> key;
    };
  }
}
