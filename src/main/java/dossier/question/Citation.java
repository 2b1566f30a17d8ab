package dossier.question;

import java.util.List;
import java.util.Optional;

/**
 * What justifies a key: a work, the place in it, and words that stand there.
 *
 * @param paragraph the locator: the Nth non-empty line of the reader's copy, its title being 1
 * @param terms key terms of a few words each that stand in that paragraph, to search for; at least
 *     one
 * @param pin the first 16 hex digits of the SHA-256 of the normalised paragraph, where pinned
 */
public record Citation(Source source, int paragraph, List<String> terms, Optional<String> pin) {
  /** Copies the list. */
  public Citation {
    terms = List.copyOf(terms);
    if (paragraph < 1) {
      throw new IllegalArgumentException(source.id() + ": paragraph " + paragraph);
    }
  }

  /** Returns the place in a few words, such as "Lardner (paragraph 45)". */
  public String brief() {
    return source.shortAuthor() + " (paragraph " + paragraph + ")";
  }

  /** Returns the whole reference and what to search the page for. */
  public String full() {
    return source.reference()
        + ", paragraph "
        + paragraph
        + ": search for "
        + String.join(" and ", terms.stream().map(term -> "“" + term + "”").toList());
  }
}
