package dossier.tui;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.TextColor.ANSI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How roles look: the terminal's own colours, so that what is read on a light background is read on
 * a dark one. No role is told from another by colour alone where it matters: the views say it in
 * words as well.
 */
final class Theme {

  /**
   * A look.
   *
   * @param colour of the letters
   */
  record Style(TextColor colour, List<SGR> attributes) {}

  /** Half intensity; Lanterna has no name for it. Bright black is invisible in some palettes. */
  private static final TextColor DIM = new TextColor.Indexed(8) {
    @Override
    public byte[] getForegroundSGRSequence() {
      return "2".getBytes(StandardCharsets.US_ASCII);
    }
  };

  /** The colour the terminal writes in by itself. */
  static final TextColor DEFAULT = ANSI.DEFAULT;

  private final Map<Role, Style> styles = new EnumMap<>(Role.class);

  private Theme(boolean coloured) {
    for (Role role : Role.values()) {
      TextColor colour = coloured || role == Role.MUTED ? colour(role) : DEFAULT;
      styles.put(role, new Style(colour, attributes(role)));
    }
  }

  /**
   * Returns the theme for an environment: without colours where NO_COLOR says something, as
   * no-color.org asks.
   */
  static Theme of(Map<String, String> environment) {
    return new Theme(environment.getOrDefault("NO_COLOR", "").isEmpty());
  }

  Style style(Role role) {
    return styles.get(role);
  }

  private static TextColor colour(Role role) {
    return switch (role) {
      case MUTED -> DIM;
      case ACCENT, BAR -> ANSI.CYAN;
      case CORRECT -> ANSI.GREEN;
      case INCORRECT -> ANSI.RED;
      case WARNING, MATCH -> ANSI.MAGENTA;
      case PLAIN, TITLE, KEY, SELECTED -> DEFAULT;
    };
  }

  private static List<SGR> attributes(Role role) {
    return switch (role) {
      case TITLE, CORRECT, INCORRECT, WARNING, KEY -> List.of(SGR.BOLD);
      case MATCH -> List.of(SGR.BOLD, SGR.UNDERLINE);
      case SELECTED -> List.of(SGR.REVERSE);
      case PLAIN, MUTED, ACCENT, BAR -> List.of();
    };
  }
}
