package dossier.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text, folded: no articles, one spelling of British and American, figures for
 * number words; with what joined each to the word before.
 */
final class Words {
  /** What stands between two words. */
  enum Break {
    NONE,
    HYPHEN,
    COMMA,
    AND,
    SLASH,
    OR,
    BUT,
    BRACKET;

    /** Returns whether another answer may begin after it. */
    boolean joins() {
      return this == AND || this == SLASH || this == OR;
    }
  }

  /**
   * A word.
   *
   * @param initial whether it stands for a longer word: "I." for "Ilham"
   * @param owner whether it stands with "'s", which is left out
   */
  record Word(String text, Break before, boolean initial, boolean owner) {
    boolean isFigure() {
      return Character.isDigit(text.charAt(0));
    }
  }

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Pattern GROUPED =
      Pattern.compile("(?<![\\d,.])\\d{1,3}(,\\d{3})+(?![\\d,])");
  private static final Pattern DOTTED =
      Pattern.compile("(?<![\\p{L}\\d])(\\p{L}\\.){2,}\\p{L}?(?!\\p{L})");
  private static final Pattern POSSESSIVE =
      Pattern.compile("(?<=[\\p{L}\\d.])'s(?![\\p{L}\\d])|(?<=s)'(?= |$)");
  private static final Pattern LOOSE_DASH = Pattern.compile("(^| )[-_]+( |$)");

  private static final Map<String, String> FIGURES = figures();

  private Words() {}

  private static Map<String, String> figures() {
    var figures = new java.util.HashMap<String, String>();
    String[] ones =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen twenty")
            .split(" ", -1);
    for (int i = 0; i < ones.length; i++) {
      figures.put(ones[i], String.valueOf(i));
    }
    String[] tens = "thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
    for (int i = 0; i < tens.length; i++) {
      figures.put(tens[i], String.valueOf(30 + 10 * i));
    }
    String[] ordinals =
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
            .split(" ", -1);
    String[] endings = {"st", "nd", "rd", "th"};
    for (int i = 0; i < ordinals.length; i++) {
      figures.put(ordinals[i], i + 1 + endings[Math.min(i, 3)]);
    }
    // Not "xi", nor letters by themselves, which are names and initials, too.
    String[] roman = (". . ii iii iv . vi vii viii ix . . xii xiii xiv xv xvi xvii xviii xix xx"
            + " xxi xxii xxiii")
        .split(" ", -1);
    for (int i = 0; i < roman.length; i++) {
      if (!roman[i].equals(".")) {
        figures.put(roman[i], String.valueOf(i));
      }
    }
    String[] teenths = "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
        .split(" ", -1);
    for (int i = 0; i < teenths.length; i++) {
      figures.put(teenths[i], String.valueOf(i + 13));
    }
    return Map.copyOf(figures);
  }

  /** Returns the words of a text; empty when it has no letter and no digit. */
  static List<Word> of(String text) {
    String plain = Fold.plain(text);
    if (plain.indexOf('\'') >= 0) {
      plain =
          POSSESSIVE.matcher(plain).replaceAll("\uE001").replace("n't", " not").replace("'", "");
    }
    if (plain.indexOf(',') >= 0) {
      plain = GROUPED.matcher(plain).replaceAll(m -> m.group().replace(",", ""));
    }
    if (plain.indexOf('.') >= 0) {
      plain = DOTTED.matcher(plain).replaceAll(m -> " " + m.group().replace(".", "") + "\uE000");
    }
    if (plain.indexOf('-') >= 0 || plain.indexOf('_') >= 0) {
      plain = LOOSE_DASH.matcher(plain).replaceAll(" , ");
    }

    var all = new ArrayList<Word>();
    var kept = new ArrayList<Word>();
    scan(plain, all, kept);
    return List.copyOf(kept.isEmpty() ? all : kept);
  }

  private static void scan(String plain, List<Word> all, List<Word> kept) {
    Break pending = Break.NONE;
    int i = 0;
    while (i < plain.length()) {
      int c = plain.codePointAt(i);
      if (!Character.isLetterOrDigit(c)) {
        pending = stronger(pending, breakAt(c));
        i += Character.charCount(c);
        continue;
      }
      int end = i;
      while (end < plain.length() && Character.isLetterOrDigit(plain.codePointAt(end))) {
        end += Character.charCount(plain.codePointAt(end));
      }
      String raw = plain.substring(i, end);
      char next = end < plain.length() ? plain.charAt(end) : ' ';
      boolean dotted = next == '\uE000';
      boolean initial = dotted || (raw.length() == 1 && next == '.' && Character.isLetter(c));
      boolean owner = next == '\uE001';
      i = initial || owner ? end + 1 : end;

      if (raw.equals("and")) {
        pending = stronger(pending, Break.AND);
      } else if (raw.equals("or")) {
        pending = stronger(pending, Break.OR);
      } else if (raw.equals("but")) {
        pending = stronger(pending, Break.BUT);
      } else {
        add(raw, pending, initial, owner, all, kept);
        pending = !initial && ARTICLES.contains(raw) ? pending : Break.NONE;
      }
    }
  }

  private static Break stronger(Break a, Break b) {
    return a == Break.OR
            || a == Break.SLASH
            || (a != Break.NONE && a != Break.HYPHEN && b == Break.COMMA)
        ? a
        : b.compareTo(Break.HYPHEN) <= 0 && a != Break.NONE ? a : b;
  }

  private static Break breakAt(int c) {
    return switch (c) {
      case '-', '_' -> Break.HYPHEN;
      case '/', '|', '\\' -> Break.SLASH;
      case '&', '+' -> Break.AND;
      case '(', ')', '[', ']', '{', '}', '<', '>' -> Break.BRACKET;
      case ',', ';', ':', '.', '!', '?', '=', '~' -> Break.COMMA;
      default -> Break.NONE;
    };
  }

  private static void add(
      String raw, Break before, boolean initial, boolean owner, List<Word> all, List<Word> kept) {
    switch (raw) {
      case "wwii", "ww2" -> List.of("world", "war", "2").forEach(w -> kept.add(word(w, before)));
      case "wwi", "ww1" -> List.of("world", "war", "1").forEach(w -> kept.add(word(w, before)));
      default -> {
        int n = kept.size();
        String text = Spelling.american(
            initial
                ? raw
                : FIGURES.getOrDefault(raw, LONG_ORDINAL.matcher(raw).replaceFirst("$1")));
        if (raw.equals("i") && n > 0 && kept.get(n - 1).text().equals("war")) {
          text = "1";
        }
        if (before == Break.HYPHEN
            && n > 0
            && TENS.matcher(kept.get(n - 1).text()).matches()
            && SHORT_ORDINAL.matcher(text).matches()) {
          Word tens = kept.remove(n - 1);
          all.remove(all.size() - 1);
          add(tens.text().charAt(0) + text, tens.before(), initial, owner, all, kept);
          return;
        }
        var word = new Word(text, before, initial, owner);
        all.add(word);
        if (initial || !ARTICLES.contains(raw)) {
          kept.add(word);
        }
        foldSecondWorldWar(kept);
      }
    }
  }

  private static final Pattern TENS = Pattern.compile("[2-9]0");
  private static final Pattern SHORT_ORDINAL = Pattern.compile("[1-9](?:st|nd|rd|th)");

  /** "102nd" is "102", as "Louis XVI" is the sixteenth. */
  private static final Pattern LONG_ORDINAL = Pattern.compile("^(\\d{2,})(?:st|nd|rd|th)$");

  private static Word word(String text, Break before) {
    return new Word(text, text.equals("world") ? before : Break.NONE, false, false);
  }

  /** "Second World War" is "World War 2". */
  private static void foldSecondWorldWar(List<Word> kept) {
    int n = kept.size();
    if (n < 3
        || !kept.get(n - 1).text().equals("war")
        || !kept.get(n - 2).text().equals("world")) {
      return;
    }
    String which = kept.get(n - 3).text();
    if (which.equals("1st") || which.equals("2nd")) {
      Break before = kept.get(n - 3).before();
      kept.subList(n - 3, n).clear();
      kept.add(word("world", before));
      kept.add(word("war", before));
      kept.add(word(which.substring(0, 1), before));
    }
  }

  /** Returns the words that a text writes with a capital, folded. */
  static Set<String> capitals(String text) {
    var capitals = new HashSet<String>();
    for (int from = 0; from < text.length(); ) {
      int to = from;
      while (to < text.length() && !parts(text.charAt(to))) {
        to++;
      }
      int first = from;
      while (first < to && !Character.isLetter(text.charAt(first))) {
        first++;
      }
      if (first < to && isCapital(text.charAt(first))) {
        of(text.substring(from, to)).forEach(word -> capitals.add(word.text()));
      }
      from = to + 1;
    }
    return capitals;
  }

  /** Returns whether a character stands between words that are written each by itself. */
  private static boolean parts(char c) {
    return Character.isWhitespace(c)
        || Character.getType(c) == Character.DASH_PUNCTUATION
        || "/,;()".indexOf(c) >= 0;
  }

  /** A letter of a script without capitals may be one. */
  private static boolean isCapital(char c) {
    return Character.isUpperCase(c) || Character.getType(c) == Character.OTHER_LETTER;
  }
}
