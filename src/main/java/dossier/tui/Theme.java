package dossier.tui;

import java.util.EnumMap;
import java.util.Map;

/**
 * How roles look, resolved once: a palette on its own background where the terminal has 256 colours
 * or more, else the terminal's own sixteen on its own background, so that what is read on a light
 * screen is read on a dark one. Views say in words or signs what colour says.
 *
 * <p>Looks are parameters of SGR (ECMA-48). Lanterna's colours make the same by way of the locale,
 * which takes 20 ms at the start and gives digits that are no ASCII where the language has others.
 */
final class Theme {
  private final Map<Role, String> looks = new EnumMap<>(Role.class);

  private Theme(Palette palette, Depth depth) {
    for (Role role : Role.values()) {
      looks.put(role, joined(colours(role, palette, depth), attributes(role, depth)));
    }
  }

  /** Returns the theme for an environment: see {@link Palette#of} and {@link Depth#of}. */
  static Theme of(Map<String, String> environment) {
    return new Theme(Palette.of(environment), Depth.of(environment));
  }

  /** Returns the SGR parameters of a role, from a terminal without any; empty for none. */
  String look(Role role) {
    return looks.get(role);
  }

  private static String joined(String colours, String attributes) {
    String between = colours.isEmpty() || attributes.isEmpty() ? "" : ";";
    return colours.concat(between).concat(attributes);
  }

  private static String colours(Role role, Palette palette, Depth depth) {
    return switch (depth) {
      case NONE -> "";
      case SIXTEEN -> sixteen(role);
      case INDEXED ->
        "38;5;" + palette.foreground(role).index() + ";48;5;"
            + palette.background(role).index();
      case TRUE ->
        "38;2;" + parts(palette.foreground(role)) + ";48;2;" + parts(palette.background(role));
    };
  }

  private static String parts(Rgb colour) {
    return colour.red() + ";" + colour.green() + ";" + colour.blue();
  }

  private static String sixteen(Role role) {
    return switch (role) {
      case ACCENT, BAR -> "36"; // cyan
      case CORRECT -> "32"; // green
      case INCORRECT -> "31"; // red
      case WARNING, MATCH -> "35"; // magenta: yellow is lost on white
      case PLAIN, MUTED, TITLE, HEADER, KEY, SELECTED -> "";
    };
  }

  private static String attributes(Role role, Depth depth) {
    boolean coloured = depth == Depth.INDEXED || depth == Depth.TRUE;
    return switch (role) {
      case TITLE, HEADER, CORRECT, INCORRECT, WARNING, KEY -> "1"; // bold
      case MATCH -> "1;4"; // bold, underlined
      case SELECTED -> coloured ? "1" : "7"; // reverse
      case MUTED -> coloured ? "" : "2"; // faint: bright black is the background in some palettes
      case PLAIN, ACCENT, BAR -> "";
    };
  }
}
