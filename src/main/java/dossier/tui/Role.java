package dossier.tui;

/** What a piece of text is on a screen; the {@link Theme} says how that looks. */
enum Role {
  PLAIN,
  /** Of less weight than what is around it. */
  MUTED,
  /** What a screen is about: a stem, a heading. */
  TITLE,
  /** The bar on top. */
  HEADER,
  ACCENT,
  CORRECT,
  INCORRECT,
  WARNING,
  /** A key to press, in a hint. */
  KEY,
  /** What the next key acts on. */
  SELECTED,
  /** A bar of a chart. */
  BAR,
  /** A term that was looked for. */
  MATCH
}
