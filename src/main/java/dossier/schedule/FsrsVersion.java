package dossier.schedule;

/** A version of the FSRS memory model, told by how many parameters it has. */
public enum FsrsVersion {
  FSRS_6("FSRS-6", 21),
  FSRS_7("FSRS-7", 34),

  /** The two of them averaged: their parameters, and the share of FSRS-7. */
  BLEND("FSRS-6 with FSRS-7", 21 + 34 + 1);

  private final String title;
  private final int parameters;

  FsrsVersion(String title, int parameters) {
    this.title = title;
    this.parameters = parameters;
  }

  /** Returns its name, such as {@code FSRS-6}. */
  public String title() {
    return title;
  }

  /** Returns how many parameters it has. */
  public int parameters() {
    return parameters;
  }
}
