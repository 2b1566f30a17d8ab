package dossier.find;

import dossier.question.Fold;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * Texts folded to words, to be looked through fast.
 *
 * @param words every word between blanks; a bar between two texts
 * @param names what words become once their romanisation does not count, where that differs
 */
record FoldedText(String words, String names) {

  private static final String BAR = " | ";

  static FoldedText of(List<String> texts, Names memo) {
    var words = new StringBuilder(" ");
    var names = new LinkedHashSet<String>();
    for (String text : texts) {
      if (words.length() > 1) {
        words.append(BAR, 1, BAR.length());
      }
      words(Fold.plain(text), words, word -> memo.name(word).ifPresent(names::add));
    }
    return new FoldedText(
        words.toString(), names.isEmpty() ? "" : " " + String.join(" ", names) + " ");
  }

  /** Returns the words of a text, each followed by a blank. */
  static String words(String text) {
    var words = new StringBuilder();
    words(Fold.plain(text), words, word -> {});
    return words.toString();
  }

  private static void words(String plain, StringBuilder words, Consumer<String> word) {
    int start = words.length();
    int length = plain.length();
    for (int i = 0; i < length; i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        words.append(c);
      } else if (!isInside(plain, i) && words.length() > start) {
        end(words, start, word);
        start = words.length();
      }
    }
    if (words.length() > start) {
      end(words, start, word);
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

  private static void end(StringBuilder words, int start, Consumer<String> word) {
    word.accept(words.substring(start));
    words.append(' ');
  }
}
