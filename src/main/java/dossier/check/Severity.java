package dossier.check;

/** How much a finding matters. */
public enum Severity {
  /** A key is unfair, or the question is worth nothing as it stands. */
  ERROR,
  /** It should be repaired. */
  WARNING,
  /** What writers of items advise; shown only where that is asked for. */
  ADVICE
}
