package dossier.question;

import java.util.Locale;

/** What a response was found to be. */
public enum Verdict {
  /** All that was asked. */
  CORRECT,
  /** A fraction of it. */
  PARTIAL,
  /** True but not enough: a prompt follows, then one more try. */
  INCOMPLETE,
  /** Finer than the source supports. */
  OVER_PRECISE,
  INCORRECT,
  /** Truly ambiguous input: asked back before it is marked; not a try. */
  ASK;

  /** Returns the word on screens and in logs, such as {@code over-precise}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
