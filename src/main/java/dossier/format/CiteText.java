package dossier.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A citation as an author writes it: {@code source PARAGRAPH "term" ["term"...] [@16hex]}.
 *
 * @param problem the first thing wrong with it; where there is one, the rest does not count
 */
record CiteText(
    String source,
    int paragraph,
    List<String> terms,
    Optional<String> pin,
    Optional<Problem> problem) {
  private static final int MOST_TERMS = 12;
  private static final int LONGEST_TERM = 120;
  /** What {@link #parse} takes, as a pattern that editors know, too. */
  static final String FORM = "^" + Shape.Name.FORM.pattern()
      + "\\s+[1-9][0-9]{0,5}\\s+(\"\\s*[^\"\\s]([^\"]{0,118}[^\"\\s])?\\s*\"\\s*){1,12}(@[0-9a-f]{16}\\s*)?$";

  /** Quotes that word processors put in the place of straight ones. */
  private static final String TYPOGRAPHIC = "“”„‟«»‹›‘’‚‛′″";

  private static final Pattern PIN = Pattern.compile("[0-9a-f]{16}");

  /**
   * What is wrong.
   *
   * @param index where, from 0
   */
  record Problem(int index, String message) {}

  static CiteText parse(String text) {
    return new Parser(text).parse();
  }

  private static final class Parser {
    private final String text;
    private int i;

    Parser(String text) {
      this.text = text;
    }

    CiteText parse() {
      String source = word();
      if (!Shape.Name.FORM.matcher(source).matches()) {
        return wrong(
            0, found(source) + "; expected the id of a source first; write: source 12 \"term\"");
      }
      int at = blanks();
      String paragraph = word();
      if (!paragraph.matches("[1-9][0-9]{0,5}")) {
        return wrong(
            at,
            found(paragraph)
                + "; expected the number of a paragraph after the source; write: "
                + source
                + " 12 \"term\"");
      }
      List<String> terms = new ArrayList<>();
      for (at = blanks(); i < text.length() && text.charAt(i) == '"'; at = blanks()) {
        int end = text.indexOf('"', i + 1);
        if (end < 0) {
          return wrong(at, "a term that is not closed; expected its end; close the quote");
        }
        String term = text.substring(i + 1, end).strip();
        if (term.isEmpty() || term.length() > LONGEST_TERM) {
          return wrong(
              at,
              (term.isEmpty() ? "an empty term" : "a term of " + term.length() + " characters")
                  + "; expected a few words that stand in the paragraph; write them");
        }
        terms.add(term.replaceAll("\\s+", " "));
        i = end + 1;
      }
      if (terms.isEmpty() && i < text.length() && TYPOGRAPHIC.indexOf(text.charAt(i)) >= 0) {
        return wrong(
            at,
            found(text.substring(i, i + 1))
                + "; expected straight double quotes around each term; write: "
                + source
                + " "
                + paragraph
                + " \"term\"");
      }
      if (terms.isEmpty() || terms.size() > MOST_TERMS) {
        return wrong(
            at,
            (terms.isEmpty() ? found(word()) : terms.size() + " terms")
                + "; expected 1 to "
                + MOST_TERMS
                + " terms in double quotes after the paragraph; write: "
                + source
                + " "
                + paragraph
                + " \"term\"");
      }
      Optional<String> pin = Optional.empty();
      if (i < text.length() && text.charAt(i) == '@') {
        i++;
        pin = Optional.of(word());
        if (!PIN.matcher(pin.get()).matches()) {
          return wrong(
              at,
              found("@" + pin.get())
                  + "; expected '@' and 16 hex digits; let the checker write the pin");
        }
        at = blanks();
      }
      if (i < text.length() && text.charAt(i) == ',') {
        return wrong(at, "a comma after a term; expected a blank; remove the comma");
      }
      if (i < text.length()) {
        return wrong(
            at,
            Characters.found(text.substring(i))
                + " after the terms; expected the end; put each term in double quotes");
      }
      return new CiteText(
          source, Integer.parseInt(paragraph), List.copyOf(terms), pin, Optional.empty());
    }

    private CiteText wrong(int index, String message) {
      return new CiteText(
          "", 0, List.of(), Optional.empty(), Optional.of(new Problem(index, message)));
    }

    private static String found(String word) {
      return word.isEmpty() ? "nothing" : Characters.found(word);
    }

    /** Reads up to the next blank. */
    private String word() {
      int start = i;
      while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
        i++;
      }
      return text.substring(start, i);
    }

    private int blanks() {
      while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
        i++;
      }
      return i;
    }
  }
}
