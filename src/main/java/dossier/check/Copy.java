package dossier.check;

import java.util.Optional;

/**
 * What a reader's folder has for a source.
 *
 * @param article the copy; empty where there is none to read
 * @param problem what was found instead; what was expected; how to repair it; empty where all is well
 */
public record Copy(Optional<Article> article, String problem) {
  /** Returns a copy that was read. */
  public static Copy of(Article article) {
    return new Copy(Optional.of(article), "");
  }

  /** Returns a copy that cannot be read. */
  public static Copy absent(String problem) {
    return new Copy(Optional.empty(), problem);
  }
}
