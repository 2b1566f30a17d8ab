package dossier.find;

import dossier.question.Fold;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What words become once their romanisation does not count; each is worked out once. */
public final class Names {
  /** Shorter words that sound alike are different words. */
  private static final int SHORTEST = 5;

  private final Map<String, String> known = new HashMap<>();

  /** Returns a word as a name, where that differs from the word. */
  Optional<String> name(String word) {
    return word.length() < SHORTEST
        ? Optional.empty()
        : Optional.of(known.computeIfAbsent(word, Fold::skeleton)).filter(n -> !n.equals(word));
  }

  /** Returns a word as a name, also where that is the word; empty where it is too short for one. */
  static Optional<String> of(String word) {
    return word.length() < SHORTEST ? Optional.empty() : Optional.of(Fold.skeleton(word));
  }
}
