package dossier.tui;

/** A piece of text in one role. The text may hold anything; drawing makes it harmless. */
record Span(String text, Role role) {

  /** Returns text in no particular role. */
  static Span of(String text) {
    return new Span(text, Role.PLAIN);
  }
}
