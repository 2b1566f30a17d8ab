package dossier.tui;

import java.util.List;

/** A cited paragraph in the reader's own copy of a source. */
public sealed interface Passage {
  /**
   * The paragraph.
   *
   * @param pieces the paragraph as it stands in the copy, cut where a cited term begins or ends
   * @param warning what does not fit: a term that the paragraph lacks; empty when all is well
   */
  record Found(List<Piece> pieces, String warning) implements Passage {
    /** Copies the list. */
    public Found {
      pieces = List.copyOf(pieces);
    }

    /** Returns the whole paragraph. */
    public String text() {
      return String.join("", pieces.stream().map(Piece::text).toList());
    }
  }

  /** A stretch of a paragraph, and whether it belongs to a cited term. */
  record Piece(String text, boolean isTerm) {}

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
