package dossier.tui;

import java.util.Locale;

/** How well what is typed fits a text: words at their beginnings best, then parts, then letters. */
final class Fuzzy {
  private static final int BEGINNING = 100;
  private static final int PART = 10;
  private static final int LETTERS = 1;

  private Fuzzy() {}

  /** Returns how well each word of a query is found in a text; 0 if one is not at all. */
  static int score(String query, String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    int sum = 1;
    for (String word : query.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
      int score = word.isEmpty() ? LETTERS : ofWord(word, folded);
      if (score == 0) {
        return 0;
      }
      sum += score;
    }
    return sum;
  }

  private static int ofWord(String word, String text) {
    int at = text.indexOf(word);
    if (at < 0) {
      return hasLetters(word, text) ? LETTERS : 0;
    }
    while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
      int next = text.indexOf(word, at + 1);
      if (next < 0) {
        return PART;
      }
      at = next;
    }
    return BEGINNING;
  }

  /** Returns whether the letters of a word stand in a text in their order. */
  private static boolean hasLetters(String word, String text) {
    int at = -1;
    for (int i = 0; i < word.length(); i++) {
      at = text.indexOf(word.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }
}
