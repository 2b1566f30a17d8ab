package dossier.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in an author's words, and at the author's place, what a parser found wrong. */
final class SyntaxWords {
  static final String JSON_COMMENT = "a comment; expected JSON, which has none; remove it";

  private static final Pattern OWN_NAME = Pattern.compile("\\s*(-\\s+)*[\\w-]+\\s*");
  private static final Pattern NAME_WITHOUT_BLANK = Pattern.compile("\\s*(-\\s+)*[\\w-]+:\\S.*");
  private static final Pattern SPECIAL_BLANK = Pattern.compile(
      "^(?<before>\\s*(-\\s+)*([\\w-]+:\\s*)?)[\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u3000\\uFEFF]");
  private static final Pattern JSON_EXPECTED = Pattern.compile(
      "Unexpected (character|close marker) \\(?('.+?')\\)?.*?expect(?:ing|ed):? (.*)");
  private static final Pattern JSON_TOKEN =
      Pattern.compile("(?:Unrecognized|Non-standard) token ('.+?').*");

  private SyntaxWords() {}

  /**
   * Returns the slip of a YAML parser's problem.
   *
   * @param problem the problem as snakeyaml-engine 3.0 words it
   * @param at where it noticed
   * @param context where what it was reading began
   */
  static Slip.Found yaml(Document document, String problem, Place at, Optional<Place> context) {
    int tab = tabInIndentation(document.line(at.line()));
    if (tab >= 0) {
      return new Slip.Found(
          "tab",
          new Place(at.line(), tab + 1),
          "a tab in the indentation; expected blanks; replace it with blanks");
    }
    Optional<Place> noBreak =
        noBreakBlank(document, at).or(() -> context.flatMap(c -> noBreakBlank(document, c)));
    if (noBreak.isPresent()) {
      return syntax(
          noBreak.get(),
          "a no-break or otherwise special blank; expected a plain blank; type it anew");
    }
    if (problem.startsWith("unexpected character found *")) {
      return syntax(
          context.orElse(at),
          "a text that begins with '*'; expected a letter, a digit or a quote; put the text in"
              + " quotes");
    }
    if (problem.startsWith("found character")) {
      if (charAt(document, at).equals("\t")) {
        return new Slip.Found(
            "tab", at, "a tab before a value; expected blanks; replace it with blanks");
      }
      return syntax(
          at,
          "a text that begins with "
              + Characters.found(charAt(document, at))
              + "; expected a letter, a digit or a quote; put the text in quotes");
    }
    if (problem.startsWith("could not find expected ':'")) {
      return syntax(
          context.orElse(at),
          "a line without ': '; expected 'name: value'; write the ':', or indent the line"
              + " below the text it goes on with");
    }
    if (problem.startsWith("found unexpected end of stream")
        || problem.startsWith("found unexpected document separator")) {
      return syntax(
          context.orElse(at), "a quote that is not closed; expected its end; close the quote");
    }
    if (problem.startsWith("expected ',' or")) {
      return syntax(
          context.filter(c -> c.line() < at.line()).orElse(at),
          "a list or mapping in brackets that is not closed; expected ',' or the closing bracket;"
              + " write it, or put texts in quotes");
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return strayColon(document, at);
    }
    if (problem.contains("but found '<scalar>'")) {
      Optional<Place> quote = quoteOfEarlierLine(document, at);
      if (quote.isPresent()) {
        return syntax(
            quote.get(),
            "a quote that closes only in line "
                + at.line()
                + "; expected its end before that; close the quote");
      }
      return syntax(
          at,
          "text that belongs to no field; expected the end of the value before it; put the whole"
              + " value in one pair of quotes, or align the line with its fields");
    }
    if (problem.startsWith("expected <block end>")) {
      return syntax(
          at,
          "a line out of line with those it belongs to; expected the same indentation; align it");
    }
    if (problem.startsWith("found unknown escape character")) {
      return syntax(
          at,
          "a backslash before "
              + Characters.found(charAt(document, at))
              + " in double quotes; expected an escape such as \\\" or \\n; write \\\\ for a"
              + " backslash, or use single quotes");
    }
    if (problem.startsWith("sequence entries are not allowed")) {
      return syntax(
          at, "a '-' where no list can begin; expected a value; begin the list on a new line");
    }
    return syntax(at, problem + "; expected YAML; put the text in quotes, or align the line");
  }

  private static Slip.Found syntax(Place at, String message) {
    return new Slip.Found("yaml-syntax", at, message);
  }

  /** Returns the index of a tab before the first character of a line, or -1. */
  private static int tabInIndentation(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i < line.length() && line.charAt(i) == '\t' && !line.isBlank() ? i : -1;
  }

  /** Returns the place of a blank that YAML takes for a letter, where YAML needs a blank. */
  private static Optional<Place> noBreakBlank(Document document, Place at) {
    Matcher m = SPECIAL_BLANK.matcher(document.line(at.line()));
    return m.find() ? Optional.of(new Place(at.line(), m.end("before") + 1)) : Optional.empty();
  }

  /** Returns where the quote opens that closes right before a place, if that is lines earlier. */
  private static Optional<Place> quoteOfEarlierLine(Document document, Place at) {
    String text = document.text();
    int close = document.index(at) - 1;
    while (close > 0 && text.charAt(close) == ' ') {
      close--;
    }
    if (close <= 0 || "\"'".indexOf(text.charAt(close)) < 0) {
      return Optional.empty();
    }
    int open = text.lastIndexOf(text.charAt(close), close - 1);
    return Optional.of(open)
        .filter(i -> i >= 0)
        .map(document::place)
        .filter(place -> place.line() < at.line());
  }

  private static String charAt(Document document, Place at) {
    int i = document.index(at);
    return i < document.text().length()
        ? Character.toString(document.text().codePointAt(i))
        : "nothing";
  }

  private static Slip.Found strayColon(Document document, Place at) {
    String line = document.line(at.line());
    int end = Math.min(line.length(), document.index(at) - document.start(at.line()));
    if (!OWN_NAME.matcher(line.substring(0, end)).matches()) {
      return syntax(
          at, "': ' inside a text; expected one 'name: value' a line; put the text in quotes");
    }
    int before = at.line() - 1;
    if (before >= 1 && NAME_WITHOUT_BLANK.matcher(document.line(before)).matches()) {
      int colon = document.line(before).indexOf(':');
      return syntax(
          new Place(before, colon + 1),
          "no blank after ':'; expected 'name: value'; put a blank after the ':'");
    }
    return syntax(
        new Place(at.line(), indentation(line) + 1),
        "a line out of line with those it belongs to; expected the same indentation; align it");
  }

  private static int indentation(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** Returns the words for a problem of Jackson's JSON parser. */
  static String json(String message) {
    String line = message.split("\n", 2)[0].replaceAll(" \\(code \\d+\\)", "");
    if (line.startsWith("Illegal unquoted character")) {
      return "a text that goes on after the end of its line; expected '\"'; close the quote, or write"
          + " \\n for a new line";
    }
    if (line.contains("(non-standard) comment")) {
      return JSON_COMMENT;
    }
    Matcher token = JSON_TOKEN.matcher(line);
    if (token.matches()) {
      return Characters.found(unquoted(token.group(1)))
          + "; expected a value; put a text in double quotes";
    }
    Matcher expected = JSON_EXPECTED.matcher(line);
    if (expected.matches()) {
      String what = expected.group(3).replaceAll(" ?\\(.*", "");
      return expected.group(2) + "; expected " + what + "; correct it";
    }
    return line + "; expected JSON; correct it";
  }

  private static String unquoted(String quoted) {
    return quoted.substring(1, quoted.length() - 1);
  }
}
