package dossier.check;

import dossier.question.Citation;
import java.util.List;

/**
 * What became of a cited paragraph since it was pinned.
 *
 * @param paragraph the number of the paragraph where it stands now, from 1; 0 where it is lost, and
 *     the cited number where it is not pinned
 */
public record CitationVerdict(Kind kind, int paragraph) {
  /** The verdicts. */
  public enum Kind {
    /** It has no pin: nothing is known of what stood there when it was cited. */
    UNPINNED,
    /** It stands where it is cited, as it was. */
    AS_CITED,
    /** It stands elsewhere, as it was. */
    MOVED,
    /** It stands where it is cited, but not as it was. */
    EDITED,
    /** It stands elsewhere, and not as it was. */
    EDITED_AND_MOVED,
    /** It stands nowhere. */
    LOST
  }

  /** Returns what became of a citation in a copy of which nothing else is known. */
  public static CitationVerdict of(Citation citation, Article article) {
    return new Alignment(article, List.of(citation)).verdict(citation);
  }
}
