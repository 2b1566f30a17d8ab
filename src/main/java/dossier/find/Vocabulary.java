package dossier.find;

import dossier.question.Fold;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The words of many questions, each with a number, so that a query looks at a word once and not
 * wherever it stands. Several threads may use one.
 */
public final class Vocabulary {
  /** Shorter words that sound alike are different words. */
  private static final int SHORTEST_NAME = 5;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Word> words = new ArrayList<>();

  /**
   * A folded word.
   *
   * @param name the word once its romanisation does not count; empty for one too short for a name
   */
  record Word(String text, String name) {
    static Word of(String text) {
      return new Word(text, text.length() < SHORTEST_NAME ? "" : Fold.skeleton(text));
    }
  }

  /** Returns the number of a word, from 0; a new word has the next. */
  synchronized int number(String word) {
    return numbers.computeIfAbsent(word, text -> {
      words.add(Word.of(text));
      return words.size() - 1;
    });
  }

  /**
   * Adds the numbers of all words that fit.
   *
   * @param from the first word to look at
   * @return how many words there are
   */
  synchronized int fitting(Predicate<Word> wanted, int from, BitSet to) {
    for (int i = from; i < words.size(); i++) {
      if (wanted.test(words.get(i))) {
        to.set(i);
      }
    }
    return words.size();
  }
}
