package dossier.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text as far as they tell one question from another: lower case, without accents,
 * possessive endings and articles, figures without separators.
 */
final class Terms {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Letters that do not decompose. */
  private static final Map<Character, String> LETTERS = Map.of(
      'ə', "a", 'ı', "i", 'ø', "o", 'ł', "l", 'đ', "d", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'ð', "d",
      'þ', "th");

  /** The end of a word whose plural takes "es". */
  private static final Pattern SIBILANT = Pattern.compile("(?:[sxzo]|ch|sh)$");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /** Words that say how a thing is asked, and not what is asked. */
  private static final Set<String> FUNCTION = Set.of(
      "the",
      "a",
      "an",
      "of",
      "in",
      "on",
      "at",
      "to",
      "by",
      "for",
      "from",
      "with",
      "as",
      "and",
      "or",
      "that",
      "this",
      "these",
      "those",
      "it",
      "its",
      "he",
      "she",
      "they",
      "his",
      "her",
      "their",
      "is",
      "was",
      "were",
      "are",
      "be",
      "been",
      "being",
      "has",
      "have",
      "had",
      "do",
      "does",
      "did",
      "which",
      "what",
      "who",
      "whom",
      "whose",
      "when",
      "where",
      "why",
      "how",
      "there",
      "then",
      "than",
      "into",
      "according",
      "account",
      "accounts",
      "say",
      "says",
      "said",
      "name",
      "names",
      "give",
      "gives",
      "tell",
      "tells",
      "would",
      "will",
      "can",
      "could",
      "one",
      "please",
      "many",
      "much",
      "whether",
      "if");

  private Terms() {}

  /** Returns the words of a text, in order. */
  static List<String> of(String text) {
    String plain = plain(text);
    var terms = new ArrayList<String>();
    var word = new StringBuilder();
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (isPossessive(plain, i)) {
        i++;
      } else if (!word.isEmpty() && !isInside(plain, i)) {
        if (!ARTICLES.contains(word.toString())) {
          terms.add(word.toString());
        }
        word.setLength(0);
      }
    }
    return terms;
  }

  /** Returns a text in lower case, without accents. */
  private static String plain(String text) {
    boolean ascii = text.chars().allMatch(c -> c < 0x80);
    return ascii
        ? text.toLowerCase(Locale.ROOT)
        : letters(MARKS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT))
            .replaceAll(""));
  }

  private static String letters(String plain) {
    var out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c < 0x80) {
        out.append(c);
      } else {
        out.append(LETTERS.getOrDefault(c, String.valueOf(c)));
      }
    }
    return out.toString();
  }

  /** Returns whether "'s" stands there, at the end of a word. */
  private static boolean isPossessive(String plain, int i) {
    return isApostrophe(at(plain, i))
        && Character.isLetter(at(plain, i - 1))
        && at(plain, i + 1) == 's'
        && !Character.isLetterOrDigit(at(plain, i + 2));
  }

  /** Returns whether a sign joins what is around it, as in "don't", "5,000" and "U.S.A.". */
  private static boolean isInside(String plain, int i) {
    char c = at(plain, i);
    char before = at(plain, i - 1);
    char after = at(plain, i + 1);
    boolean letters = Character.isLetter(before) && Character.isLetter(after);
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    boolean initials =
        c == '.' && !Character.isLetter(at(plain, i - 2)) && !Character.isLetter(at(plain, i + 2));
    return (letters && (isApostrophe(c) || initials)) || (digits && (c == ',' || c == '.'));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  private static char at(String text, int i) {
    return i < 0 || i >= text.length() ? ' ' : text.charAt(i);
  }

  /** Returns the words of a text that say what it is about, each reduced to its stem. */
  static Set<String> content(String text) {
    var content = new java.util.LinkedHashSet<String>();
    for (String word : of(text)) {
      if (!FUNCTION.contains(word)) {
        content.add(stem(word));
      }
    }
    return content;
  }

  /** Verbs whose tenses have no common stem, each with the others that stand for it. */
  private static final Map<String, String> VERBS = verbs("""
      begin began begun start starts started|break broke broken|bring brought|build built|buy bought|choose chose chosen
      come came|fall fell fallen|fight fought|find found|flee fled|fly flew flown|get got|go went gone
      hold held|keep kept|know knew known|lead led|leave left|lose lost|make made|meet met|pay paid
      rise rose risen|see saw seen|seek sought|sell sold|send sent|shoot shot|speak spoke spoken
      spend spent|stand stood|strike struck|take took taken|win won|write wrote written""");

  private static Map<String, String> verbs(String rows) {
    var verbs = new java.util.HashMap<String, String>();
    for (String row : rows.split("[|\\n]", -1)) {
      String[] forms = row.strip().split(" ", -1);
      for (String form : forms) {
        verbs.put(form, forms[0]);
      }
    }
    return Map.copyOf(verbs);
  }

  /** Returns a word without the ending of a plural, a tense or an adverb: crude, but alike for all. */
  static String stem(String word) {
    String verb = VERBS.get(word);
    if (verb != null) {
      return verb;
    }
    for (String ending : List.of(
        "ations", "ation", "ments", "ment", "ings", "ing", "ied", "ies", "ed", "es", "ly", "s", "e",
        "y")) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /** Returns the words of a text that have a capital or a digit, but for its first, folded. */
  static Set<String> names(String text) {
    var names = new HashSet<String>();
    boolean first = true;
    for (String chunk : text.strip().split("[\\s\\p{Pd}/]+", -1)) {
      boolean marked = chunk
          .codePoints()
          .filter(Character::isLetterOrDigit)
          .limit(1)
          .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
      if ((marked && !first) || chunk.chars().anyMatch(Character::isDigit)) {
        of(chunk).forEach(word -> names.add(stem(word)));
      }
      first = false;
    }
    return names;
  }

  /**
   * Returns whether some words stand in others as a run, however they are joined: "king-maker" in "a
   * kingmaker". The last may be a plural.
   */
  static boolean contain(List<String> words, List<String> run) {
    return find(words, run) >= 0;
  }

  /** Returns where a run begins, or -1. */
  static int find(List<String> words, List<String> run) {
    String whole = String.join("", run);
    if (whole.isEmpty()) {
      return -1;
    }
    for (int i = 0; i < words.size(); i++) {
      var joined = new StringBuilder();
      for (int j = i; j < words.size() && joined.length() < whole.length(); j++) {
        joined.append(words.get(j));
        if (same(joined, whole)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Returns whether a word is another, or its plural. */
  private static boolean same(CharSequence found, String whole) {
    String word = found.toString();
    if (word.equals(whole)) {
      return true;
    }
    // A decade is another thing than its first year.
    boolean figure = whole.chars().allMatch(Character::isDigit);
    if (figure || whole.length() < 3 || !word.endsWith("s")) {
      return false;
    }
    return word.equals(whole + "s")
        || (SIBILANT.matcher(whole).find() && word.equals(whole + "es"))
        || (whole.endsWith("y") && word.equals(whole.substring(0, whole.length() - 1) + "ies"));
  }
}
