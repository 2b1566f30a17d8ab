package dossier.format;

import java.util.Comparator;

/**
 * A problem that an author can repair, and where it stands. Its texts hold no control character,
 * whatever the file held: those are written as {@code \u001b}.
 *
 * @param code the rule, in small letters and dashes; the same in every version
 * @param file the file as the user named it, or as it was found in the folder the user named
 * @param line from 1
 * @param column from 1, in code points
 * @param message what was found; what was expected; how to repair it
 */
public record Diagnostic(
    String code, Severity severity, String file, int line, int column, String message) {

  /** How much a problem matters. */
  public enum Severity {
    /** What it stands in is not loaded. */
    ERROR,
    /** It is loaded all the same. */
    WARNING,
    /** It is loaded, and would teach more if it were otherwise. */
    ADVICE
  }

  /** By line, then column; problems of one place keep the order in which they were found. */
  static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparingInt(Diagnostic::line).thenComparingInt(Diagnostic::column);

  /** Escapes what a terminal must not receive. */
  public Diagnostic {
    file = Characters.escape(file);
    message = Characters.escape(message);
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(file + ":" + line + ":" + column + ": " + message);
    }
  }

  /** Returns {@code file:line:column: message}. */
  public String text() {
    return file + ":" + line + ":" + column + ": " + message;
  }
}
