package dossier.schedule;

/** Where a card stands between being unseen and being spaced by days. */
public enum Phase {
  NEW,
  LEARNING,
  REVIEW,
  RELEARNING
}
