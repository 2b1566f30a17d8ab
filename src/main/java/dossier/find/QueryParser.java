package dossier.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a query, from left to right, by this grammar.
 *
 * <pre>
 *   any  = all {"or" all}
 *   all  = one {["and"] one}
 *   one  = "-" one | "(" any ")" | [field ":"] (word | '"' words '"')
 * </pre>
 */
final class QueryParser {
  /** Deeper brackets are no query of a person. */
  private static final int DEEPEST = 50;

  private static final int MOST_DAYS = 36_500;

  private final String text;
  private final boolean log;
  private int at;
  private int depth;

  /**
   * Makes a reader.
   *
   * @param log whether there is a review log to be asked
   */
  QueryParser(String text, boolean log) {
    this.text = text;
    this.log = log;
  }

  /** What is wrong, on its way out. */
  private static final class Wrong extends Exception {
    private static final long serialVersionUID = 1;
    private final int at;

    Wrong(int at, String message) {
      super(message, null, false, false);
      this.at = at;
    }
  }

  Parsed parsed() {
    try {
      skip();
      if (isOver()) {
        return new Parsed.Whole(Query.EVERYTHING);
      }
      Query query = any();
      if (!isOver()) {
        throw new Wrong(at, "')' closes nothing; expected a word or a field");
      }
      return new Parsed.Whole(query);
    } catch (Wrong wrong) {
      return new Parsed.Broken(text, wrong.at, wrong.getMessage());
    }
  }

  private Query any() throws Wrong {
    var queries = new ArrayList<Query>();
    add(all(), queries);
    while (isWord("or")) {
      int or = at;
      at += 2;
      skip();
      if (isEnd() || isWord("or")) {
        throw new Wrong(or, "nothing follows 'or'; expected a word or a field");
      }
      add(all(), queries);
    }
    return queries.size() == 1 ? queries.get(0) : new Query.Any(queries);
  }

  private static void add(Query query, List<Query> queries) {
    if (query instanceof Query.Any any) {
      queries.addAll(any.queries());
    } else {
      queries.add(query);
    }
  }

  private Query all() throws Wrong {
    var queries = new ArrayList<Query>();
    do {
      if (isWord("or") || isWord("and")) {
        String word = text.substring(at, at + (isWord("or") ? 2 : 3));
        throw new Wrong(
            at,
            "nothing stands before '" + word
                + "'; expected a word or a field, or the word in quotes");
      }
      Query one = one();
      if (one instanceof Query.All all) {
        queries.addAll(all.queries());
      } else {
        queries.add(one);
      }
      if (isWord("and")) {
        int and = at;
        at += 3;
        skip();
        if (isEnd()) {
          throw new Wrong(and, "nothing follows 'and'; expected a word or a field");
        }
      }
    } while (!isEnd() && !isWord("or"));
    return queries.size() == 1 ? queries.get(0) : new Query.All(queries);
  }

  private Query one() throws Wrong {
    int start = at;
    if (++depth > DEEPEST) {
      throw new Wrong(start, "this is more than " + DEEPEST + " brackets and signs deep");
    }
    Query query =
        switch (text.charAt(at)) {
          case '-' -> not();
          case '(' -> bracket();
          default -> term();
        };
    depth--;
    skip();
    return query;
  }

  private Query not() throws Wrong {
    int sign = at++;
    if (isEnd() || isBlank(text.charAt(at))) {
      throw new Wrong(sign, "'-' stands before nothing; expected a word or a field right after it");
    }
    return new Query.Not(one());
  }

  private Query bracket() throws Wrong {
    int open = at++;
    skip();
    if (!isOver() && text.charAt(at) == ')') {
      throw new Wrong(at, "nothing is in the brackets; expected a word or a field");
    }
    if (isOver()) {
      throw new Wrong(open, "'(' is not closed; expected ')'");
    }
    Query query = any();
    if (isOver()) {
      throw new Wrong(open, "'(' is not closed; expected ')'");
    }
    at++;
    return query;
  }

  private Query term() throws Wrong {
    int start = at;
    if (isQuote(text.charAt(at))) {
      return new Query.Words(searchable(quoted(), start), true);
    }
    String word = bare();
    int colon = word.indexOf(':');
    if (colon < 1 || !word.substring(0, colon).chars().allMatch(Character::isLetter)) {
      return new Query.Words(searchable(word, start), false);
    }
    Field field = field(word.substring(0, colon), start);
    at = start + colon + 1;
    return value(field, start);
  }

  private Field field(String name, int start) throws Wrong {
    String folded = name.toLowerCase(Locale.ROOT);
    Optional<Field> field = Field.of(folded);
    if (field.isEmpty()) {
      String meant = near(folded, Field.names())
          .map(n -> "did you mean '" + n + ":'?")
          .orElse("fields are " + listed(Field.names()));
      throw new Wrong(start, "'" + name + ":' is no field; " + meant);
    }
    if (field.get().isLogged() && !log) {
      throw new Wrong(
          start, "'" + folded + ":' asks the review log, and none is read here; leave it out");
    }
    return field.get();
  }

  private Query value(Field field, int start) throws Wrong {
    int place = at;
    boolean quoted = !isOver() && isQuote(text.charAt(at));
    String value = quoted ? quoted() : bare();
    if (value.isBlank()) {
      throw new Wrong(
          quoted ? place : start,
          "'" + field.word() + ":' names nothing; expected " + field.value() + " after it");
    }
    return switch (field) {
      case IS, TYPE, STATUS -> new Query.In(field, choice(field, value, place), false);
      case FLAG -> new Query.In(field, number(field, value, 0, 7, place), false);
      case RATED, AGAIN -> new Query.In(field, number(field, value, 1, MOST_DAYS, place), false);
      case BY, ASK, ANSWER -> new Query.In(field, searchable(value, place), quoted);
      case TAG, SOURCE, BANK, ID -> new Query.In(field, value, quoted);
    };
  }

  private static String choice(Field field, String value, int place) throws Wrong {
    String folded = value.strip().toLowerCase(Locale.ROOT);
    List<String> choices = field.choices();
    if (choices.contains(folded)) {
      return folded;
    }
    String meant = near(folded, choices)
        .map(n -> "did you mean '" + field.word() + ":" + n + "'?")
        .orElse("expected " + listed(choices));
    throw new Wrong(place, "'" + value + "' is not " + field.value() + "; " + meant);
  }

  private static String number(Field field, String value, int from, int to, int place)
      throws Wrong {
    String figure = value.strip();
    boolean isNumber = figure.matches("[0-9]{1,9}");
    int number = isNumber ? Integer.parseInt(figure) : -1;
    if (!isNumber || number < from || number > to) {
      throw new Wrong(
          place,
          "'" + value + "' does not go with '" + field.word() + ":'; expected a number from " + from
              + " to " + to);
    }
    return Integer.toString(number);
  }

  private static String searchable(String value, int place) throws Wrong {
    if (Needle.of(value, true).isEmpty()) {
      throw new Wrong(place, "'" + value + "' has no letter and no digit to look for");
    }
    return value;
  }

  // -- characters

  /** Returns what stands in quotes, and moves on behind them. */
  private String quoted() throws Wrong {
    int open = at++;
    int from = at;
    while (!isOver() && !isQuote(text.charAt(at))) {
      at++;
    }
    if (isOver()) {
      throw new Wrong(open, "the quotation mark is not closed; expected another");
    }
    return text.substring(from, at++);
  }

  /** Returns what goes on to a blank, a bracket or a quotation mark, and moves on behind it. */
  private String bare() {
    int from = at;
    while (!isOver() && !isBlank(text.charAt(at)) && !isMark(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  private boolean isWord(String word) {
    int end = at + word.length();
    return text.regionMatches(true, at, word, 0, word.length())
        && (end == text.length() || isBlank(text.charAt(end)) || isMark(text.charAt(end)));
  }

  private void skip() {
    while (!isOver() && isBlank(text.charAt(at))) {
      at++;
    }
  }

  private boolean isOver() {
    return at >= text.length();
  }

  private boolean isEnd() {
    return isOver() || text.charAt(at) == ')';
  }

  private static boolean isMark(char c) {
    return c == '(' || c == ')' || isQuote(c);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  // -- what was meant

  private static String listed(List<String> names) {
    return String.join(", ", names.subList(0, names.size() - 1)) + " or "
        + names.get(names.size() - 1);
  }

  private static Optional<String> near(String word, List<String> names) {
    return names.stream()
        .filter(name -> distance(word, name) <= Math.max(1, name.length() / 3))
        .min(Comparator.comparing((String name) -> distance(word, name))
            .thenComparing(name -> name.charAt(0) == word.charAt(0) ? 0 : 1));
  }

  /** The letters to add, drop, change or swap with a neighbour to make one word of the other. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int changed = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(changed, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped = i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
