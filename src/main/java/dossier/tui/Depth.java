package dossier.tui;

import java.util.Map;

/** How many colours a terminal shows. */
enum Depth {
  /** None: attributes only. */
  NONE,
  /** The terminal's own sixteen. */
  SIXTEEN,
  /** The 256 of xterm: sixteen, a cube of 216, and 24 greys. */
  INDEXED,
  /** 24 bits a colour. */
  TRUE;

  /**
   * Returns the depth for an environment: what DOSSIER_COLOR asks for, else none where NO_COLOR says
   * something (no-color.org), else what COLORTERM and TERM promise.
   */
  static Depth of(Map<String, String> environment) {
    String asked = environment.getOrDefault("DOSSIER_COLOR", "auto");
    return switch (asked) {
      case "never" -> NONE;
      case "16" -> SIXTEEN;
      case "256" -> INDEXED;
      case "true" -> TRUE;
      default -> promised(environment);
    };
  }

  private static Depth promised(Map<String, String> environment) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return NONE;
    }
    String colours = environment.getOrDefault("COLORTERM", "");
    String terminal = environment.getOrDefault("TERM", "");
    if (colours.equals("truecolor") || colours.equals("24bit") || terminal.endsWith("-direct")) {
      return TRUE;
    }
    if (terminal.contains("256color")) {
      return INDEXED;
    }
    // DEC's terminals and the like had one colour, and what is sent to them must be theirs.
    return terminal.startsWith("vt") && terminal.length() > 2 ? NONE : SIXTEEN;
  }
}
