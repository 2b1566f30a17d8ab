package dossier.question;

/**
 * What a key does not know of itself and a mark depends on.
 *
 * @param stem what was asked: its words do no harm in an answer, and are none
 * @param names the words that a slip may not turn an answer into
 */
public record Context(String stem, Lexicon names) {
  /** No stem, and the names that are always known. */
  public static final Context NONE = new Context("", Lexicon.standard());
}
