package dossier.find;

import dossier.question.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is looked for in a text: words one after the other, the last perhaps only begun. */
final class Needle {
  private static final String ANY_LETTERS = "[^ |]*";

  private final String begun;
  private final Optional<String> name;
  private final Optional<Pattern> pattern;

  private Needle(String begun, Optional<String> name, Optional<Pattern> pattern) {
    this.begun = begun;
    this.name = name;
    this.pattern = pattern;
  }

  /**
   * Returns what a text looks for; empty where it has no letter and no digit.
   *
   * @param whole whether the last word must end where the text does
   */
  static Optional<Needle> of(String text, boolean whole) {
    List<String> pieces = pieces(text);
    if (String.join("", pieces).isBlank()) {
      return Optional.empty();
    }
    boolean open = !whole || text.endsWith("*");
    if (pieces.size() == 1) {
      String words = pieces.get(0);
      boolean one = words.indexOf(' ') == words.length() - 1;
      Optional<String> name =
          open && one ? Names.of(words.strip()).map(n -> " " + n + " ") : Optional.empty();
      return Optional.of(
          new Needle(" " + (open ? words.stripTrailing() : words), name, Optional.empty()));
    }
    return Optional.of(new Needle("", Optional.empty(), Optional.of(pattern(pieces, open))));
  }

  /** Returns what stands between the stars, folded; a star at the end only leaves the word open. */
  private static List<String> pieces(String text) {
    String trimmed = text.replaceAll("\\*+$", "");
    return Arrays.stream(trimmed.split("\\*+", -1)).map(FoldedText::words).toList();
  }

  private static Pattern pattern(List<String> pieces, boolean open) {
    var regex = new StringBuilder(pieces.get(0).isEmpty() ? "" : " ");
    for (int i = 0; i < pieces.size(); i++) {
      boolean last = i + 1 == pieces.size();
      String piece = last && !open ? pieces.get(i) : pieces.get(i).stripTrailing();
      regex
          .append(Pattern.quote(piece))
          .append(last || (i == 0 && piece.isEmpty()) ? "" : ANY_LETTERS);
    }
    return Pattern.compile(regex.toString());
  }

  boolean in(FoldedText text) {
    if (pattern.isPresent()) {
      return pattern.get().matcher(text.words()).find();
    }
    return text.words().contains(begun)
        || name.filter(n -> text.names().contains(n) || text.words().contains(n))
            .isPresent();
  }

  /** What a whole value must be: a tag, an id, the name of a bank. */
  static Pattern whole(String value) {
    var regex = new ArrayList<String>();
    for (String piece : value.split("\\*+", -1)) {
      regex.add(Pattern.quote(Fold.plain(piece)));
    }
    return Pattern.compile(String.join(".*", regex));
  }
}
