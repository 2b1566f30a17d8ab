package dossier.tui;

import java.util.EnumMap;
import java.util.Map;

/**
 * How roles look: the terminal's own sixteen colours on its own background, so that what is read on
 * a light screen is read on a dark one. Views say in words or signs what colour says.
 *
 * <p>Looks are parameters of SGR (ECMA-48). Lanterna's colours make the same by way of the locale,
 * which takes 20 ms at the start and gives digits that are no ASCII where the language has others.
 */
final class Theme {
  private final Map<Role, String> looks = new EnumMap<>(Role.class);

  private Theme(boolean coloured) {
    for (Role role : Role.values()) {
      String colour = coloured ? colour(role) : "";
      String attributes = attributes(role);
      String between = colour.isEmpty() || attributes.isEmpty() ? "" : ";";
      looks.put(role, colour.concat(between).concat(attributes));
    }
  }

  /**
   * Returns the theme for an environment: without colours where NO_COLOR says something, as
   * no-color.org asks.
   */
  static Theme of(Map<String, String> environment) {
    return new Theme(environment.getOrDefault("NO_COLOR", "").isEmpty());
  }

  /** Returns the SGR parameters of a role, from a terminal without any; empty for none. */
  String look(Role role) {
    return looks.get(role);
  }

  private static String colour(Role role) {
    return switch (role) {
      case ACCENT, BAR -> "36"; // cyan
      case CORRECT -> "32"; // green
      case INCORRECT -> "31"; // red
      case WARNING, MATCH -> "35"; // magenta: yellow is lost on white
      case PLAIN, MUTED, TITLE, KEY, SELECTED -> "";
    };
  }

  private static String attributes(Role role) {
    return switch (role) {
      case TITLE, CORRECT, INCORRECT, WARNING, KEY -> "1"; // bold
      case MATCH -> "1;4"; // bold, underlined
      case SELECTED -> "7"; // reverse
      case MUTED -> "2"; // faint: bright black is the background itself in some palettes
      case PLAIN, ACCENT, BAR -> "";
    };
  }
}
