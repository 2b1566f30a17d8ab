package dossier.find;

import dossier.find.Vocabulary.Word;
import dossier.question.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is looked for in a text: words one after the other, the last perhaps only begun. It keeps
 * which words of a vocabulary fit, and is for one thread.
 */
final class Needle {
  private final List<Sought> words;

  private Needle(List<Sought> words) {
    this.words = words;
  }

  /**
   * Returns what a text looks for; empty where it has no letter, no digit and no star.
   *
   * @param whole whether every word must be as it is written; else the last may be only begun
   */
  static Optional<Needle> of(String text, boolean whole) {
    var words = new ArrayList<String>();
    FoldedText.words(text, true, words::add);
    var sought = new ArrayList<Sought>();
    for (int i = 0; i < words.size(); i++) {
      boolean begun = !whole && i + 1 == words.size();
      sought.add(new Sought(wanted(words.get(i), begun, whole)));
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(new Needle(sought));
  }

  private static Predicate<Word> wanted(String text, boolean begun, boolean whole) {
    if (text.indexOf('*') >= 0) {
      Pattern pattern = stars(begun ? text + "*" : text);
      return word -> pattern.matcher(word.text()).matches();
    }
    String name = whole ? "" : Word.of(text).name();
    return word -> (begun ? word.text().startsWith(text) : word.text().equals(text))
        || (!name.isEmpty() && word.name().equals(name));
  }

  private static Pattern stars(String text) {
    return Pattern.compile(Arrays.stream(text.split("\\*+", -1))
        .map(Pattern::quote)
        .collect(Collectors.joining(".*")));
  }

  /** A word that is looked for, and the numbers of those that fit. */
  private static final class Sought {
    private final Predicate<Word> wanted;
    private final BitSet fitting = new BitSet();
    private Optional<Vocabulary> of = Optional.empty();
    private int known;

    Sought(Predicate<Word> wanted) {
      this.wanted = wanted;
    }

    void know(FoldedText text) {
      if (of.isEmpty() || of.get() != text.vocabulary()) {
        of = Optional.of(text.vocabulary());
        fitting.clear();
        known = 0;
      }
      if (known < text.limit()) {
        known = text.vocabulary().fitting(wanted, known, fitting);
      }
    }

    boolean is(int word) {
      return word >= 0 && fitting.get(word);
    }
  }

  boolean in(FoldedText text) {
    for (Sought word : words) {
      word.know(text);
    }
    Sought first = words.get(0);
    for (int i = 0; i + words.size() <= text.size(); i++) {
      if (first.is(text.word(i)) && goesOn(text, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOn(FoldedText text, int from) {
    for (int i = 1; i < words.size(); i++) {
      if (!words.get(i).is(text.word(from + i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns what a whole value must be, once folded: a tag, an id, the name of a bank. */
  static Pattern whole(String value) {
    return stars(Fold.plain(value));
  }
}
