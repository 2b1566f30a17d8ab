package control.tui;

/** What a pure package must not import. */
public enum Shown {
  TEXT
}
