package dossier.tui;

/** A cited paragraph in the reader's own copy of a source. */
public sealed interface Passage {
  /**
   * The paragraph.
   *
   * @param text as it stands in the copy
   * @param warning what does not fit: a term that the paragraph lacks; empty when all is well
   */
  record Found(String text, String warning) implements Passage {}

  /**
   * It cannot be shown.
   *
   * @param why in words that say the repair
   */
  record Absent(String why) implements Passage {}

  /** Returns what {@code cases} says of this passage. */
  default <T> T match(Cases<T> cases) {
    if (this instanceof Found found) {
      return cases.found(found);
    }
    return cases.absent((Absent) this);
  }

  /** One method a case; Java 17 has no switch over types. */
  interface Cases<T> {
    T found(Found passage);

    T absent(Absent passage);
  }
}
