package dossier.find;

import dossier.question.Fold;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Texts folded to words, as numbers in a vocabulary; a bar stands between two texts. */
final class FoldedText {
  private static final int BAR = -1;

  private final Vocabulary vocabulary;
  private final int[] words;
  private final int limit;

  private FoldedText(Vocabulary vocabulary, int... words) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.limit = IntStream.of(words).max().orElse(BAR) + 1;
  }

  static FoldedText of(List<String> texts, Vocabulary vocabulary) {
    IntStream.Builder words = IntStream.builder();
    for (String text : texts) {
      words(text, false, word -> words.add(vocabulary.number(word)));
      words.add(BAR);
    }
    return new FoldedText(vocabulary, words.build().toArray());
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  int size() {
    return words.length;
  }

  /** Returns the number of a word, or one below 0 for a bar. */
  int word(int place) {
    return words[place];
  }

  /** Returns a number that all its words are below. */
  int limit() {
    return limit;
  }

  /**
   * Tells the words of a text, in order.
   *
   * @param stars whether a star is a letter of a word
   */
  static void words(String text, boolean stars, Consumer<String> to) {
    String plain = Fold.plain(text);
    var word = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || (stars && c == '*')) {
        word.append(c);
      } else if (!isInside(plain, i)) {
        end(word, to);
      }
    }
    end(word, to);
  }

  private static void end(StringBuilder word, Consumer<String> to) {
    if (word.length() > 0) {
      to.accept(word.toString());
      word.setLength(0);
    }
  }

  /** A word goes on after an apostrophe, but for "'s", and a figure after the comma in it. */
  private static boolean isInside(String plain, int i) {
    if (i == 0 || i + 1 == plain.length()) {
      return false;
    }
    char before = plain.charAt(i - 1);
    char after = plain.charAt(i + 1);
    if (plain.charAt(i) == '\'') {
      boolean owner =
          after == 's' && (i + 2 == plain.length() || !Character.isLetter(plain.charAt(i + 2)));
      return Character.isLetter(before) && Character.isLetter(after) && !owner;
    }
    return plain.charAt(i) == ',' && isDigit(before) && isDigit(after);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
