package dossier.tui;

import java.util.Map;
import java.util.Set;

/**
 * The colours of a theme, each role on the background it stands on. The contrast of every pair is
 * at least 4.5 to 1, in the last theme 7 to 1; a test computes it, also for the nearest of 256.
 */
enum Palette {
  DARK(0x16181d, 0xd7dae0, 0x262a33, 0x2f4a73),
  LIGHT(0xfbfaf6, 0x24272c, 0xe9e7df, 0x1f4f96),
  HIGH_CONTRAST(0x000000, 0xffffff, 0x000000, 0xffff00);

  /** Of the sixteen colours. */
  private static final Set<String> LIGHT_BACKGROUNDS =
      Set.of("7", "9", "10", "11", "12", "13", "14", "15");

  private final int page;
  private final int ink;
  private final int bar;
  private final int marked;

  Palette(int page, int ink, int bar, int marked) {
    this.page = page;
    this.ink = ink;
    this.bar = bar;
    this.marked = marked;
  }

  /**
   * Returns the theme for an environment: what DOSSIER_THEME asks for, else light where COLORFGBG
   * says that the terminal's background is, else dark.
   */
  static Palette of(Map<String, String> environment) {
    String asked = environment.getOrDefault("DOSSIER_THEME", "auto");
    return switch (asked) {
      case "dark" -> DARK;
      case "light" -> LIGHT;
      case "high-contrast" -> HIGH_CONTRAST;
      default -> isLight(environment.getOrDefault("COLORFGBG", "")) ? LIGHT : DARK;
    };
  }

  /** COLORFGBG is "foreground;background" in the sixteen colours; 7 and 9 to 15 are light. */
  private static boolean isLight(String colours) {
    String background = colours.substring(colours.lastIndexOf(';') + 1);
    return colours.contains(";") && LIGHT_BACKGROUNDS.contains(background);
  }

  /** Returns the colour that text of a role stands on. */
  Rgb background(Role role) {
    return Rgb.of(
        switch (role) {
          case SELECTED -> marked;
          case HEADER -> bar;
          case MATCH -> this == LIGHT ? 0xffe38a : 0xf2d16b;
          case PLAIN, MUTED, TITLE, ACCENT, CORRECT, INCORRECT, WARNING, KEY, BAR -> page;
        });
  }

  /** Returns the colour of text of a role. */
  Rgb foreground(Role role) {
    return Rgb.of(
        switch (this) {
          case DARK -> dark(role);
          case LIGHT -> light(role);
          case HIGH_CONTRAST -> contrasting(role);
        });
  }

  private int dark(Role role) {
    return switch (role) {
      case PLAIN -> ink;
      case MUTED -> 0x9aa2af;
      case TITLE, HEADER, SELECTED -> 0xffffff;
      case ACCENT -> 0x8ab8ff;
      case CORRECT -> 0x7fd88f;
      case INCORRECT -> 0xff9590;
      case WARNING -> 0xf0b866;
      case KEY -> 0x86d6e8;
      case BAR -> 0x6f9fe0;
      case MATCH -> 0x16181d;
    };
  }

  private int light(Role role) {
    return switch (role) {
      case PLAIN -> ink;
      case MUTED -> 0x5a606b;
      case TITLE, HEADER, MATCH -> 0x0d0f12;
      case SELECTED -> 0xffffff;
      case ACCENT -> 0x1c57ab;
      case CORRECT -> 0x14632c;
      case INCORRECT -> 0xa3211a;
      case WARNING -> 0x7d4a00;
      case KEY -> 0x075c73;
      case BAR -> 0x2c66bd;
    };
  }

  private int contrasting(Role role) {
    return switch (role) {
      case PLAIN, TITLE, HEADER -> ink;
      case MUTED -> 0xd7d7d7;
      case SELECTED, MATCH -> 0x000000;
      case ACCENT, KEY, BAR -> 0x5fd7ff;
      case CORRECT -> 0x5fff87;
      case INCORRECT -> 0xffafaf;
      case WARNING -> 0xffd75f;
    };
  }
}
