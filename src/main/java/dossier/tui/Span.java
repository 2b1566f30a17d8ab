package dossier.tui;

/**
 * A piece of text in one role. The text may hold anything; drawing makes it harmless.
 *
 * @param key the chord that a click on it stands for; empty for none
 */
record Span(String text, Role role, String key) {

  Span(String text, Role role) {
    this(text, role, "");
  }

  /** Returns text in no particular role. */
  static Span of(String text) {
    return new Span(text, Role.PLAIN);
  }
}
