package dossier.question;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a word typed is a word of the answer: the same, another romanisation or number of it, or
 * one slip off and no word of its own.
 */
final class Slips {
  /** The shortest word that a slip is forgiven in. */
  private static final int LONG = 7;

  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}s?");
  private static final Set<String> PARTICLES = Set.of("von", "fon");

  private final Set<String> others;
  private final Set<String> stem;
  private final Lexicon names;

  /**
   * Creates a judge of slips.
   *
   * @param others folded words of what is no answer
   * @param stem folded words of what was asked
   */
  Slips(Set<String> others, Set<String> stem, Lexicon names) {
    this.others = others;
    this.stem = stem;
    this.names = names;
  }

  /**
   * How an accepted text writes its words.
   *
   * @param capitals folded words with a capital
   * @param singular whether no word of it has a plural: a person's name, a place's
   * @param growing whether it has one all the same, and only no singular
   */
  record Style(Set<String> capitals, boolean singular, boolean growing) {
    Style(Set<String> capitals, boolean singular) {
      this(capitals, singular, false);
    }

    static Style of(List<Words.Word> words, Set<String> capitals, boolean thing) {
      boolean names = words.size() <= 2
          && words.stream().allMatch(w -> capitals.contains(w.text()) && !hasFigure(w.text()));
      return new Style(capitals, names, thing);
    }

    boolean isName(String word) {
      return capitals.contains(word);
    }
  }

  /** Returns whether two words are one. */
  boolean same(String wanted, String said, Style style) {
    if (wanted.equals(said)) {
      return true;
    }
    if (hasFigure(wanted) || hasFigure(said)) {
      return hasFigure(wanted)
          && !YEAR.matcher(wanted).matches()
          && (said.equals(wanted + "s") || wanted.equals(said + "s"));
    }
    if (others.contains(said)) {
      return false;
    }
    boolean name = style.isName(wanted);
    boolean fixed =
        name && style.singular() && !(style.growing() && said.length() > wanted.length());
    return (!fixed && Spelling.plural(wanted, said))
        || (name && isRomanised(wanted, said))
        || (PARTICLES.contains(wanted) && PARTICLES.contains(said));
  }

  /** Aliev for Aliyev; in five letters the last counts, for Sunny is not Sunni. */
  private static boolean isRomanised(String wanted, String said) {
    int n = wanted.length();
    boolean comparable =
        n > 5 || (n == 5 && !said.isEmpty() && said.endsWith(wanted.substring(n - 1)));
    return comparable && Fold.isRomanised(wanted, said);
  }

  /** Returns whether a word is one slip off another, and no word of its own. */
  boolean slip(String wanted, String said, Style style) {
    if (wanted.length() < LONG || hasFigure(said) || hasFigure(wanted)) {
      return false;
    }
    boolean name = style.isName(wanted);
    boolean off = Fold.oneSlip(wanted, said) || (name && skeletonSlip(wanted, said));
    if (!off || others.contains(said) || stem.contains(said) || names.knows(said)) {
      return false;
    }
    if (Spelling.plural(wanted, said)) {
      // The Americas are not America; where a plural counts, it is the same word, and no slip.
      return false;
    }
    return !anotherWord(wanted, said, name) && !isReal(wanted, said);
  }

  private static boolean skeletonSlip(String wanted, String said) {
    String a = Fold.skeleton(wanted);
    String b = Fold.skeleton(said);
    return Math.min(a.length(), b.length()) >= LONG - 1 && Fold.oneSlip(a, b);
  }

  static boolean hasFigure(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static final Pattern SURNAME = Pattern.compile(".*([oe]v|in|yn)");
  private static final Pattern VOWEL_LAST = Pattern.compile(".*[aeiou]");
  private static final String ENDINGS = "drsnty";
  private static final String GROWN = "drnyl";

  /** Aliyeva for Aliyev, atypical for typical, observed for observer: words of their own. */
  static boolean anotherWord(String wanted, String said, boolean name) {
    String longer = wanted.length() >= said.length() ? wanted : said;
    String shorter = wanted.length() >= said.length() ? said : wanted;
    if (longer.equals("a" + shorter) || isTurned(wanted, said) || isCompound(wanted, said)) {
      return true;
    }
    if (longer.equals(shorter + "a") && SURNAME.matcher(shorter).matches()) {
      return true;
    }
    boolean ism = wanted.endsWith("ism") && said.endsWith("ist");
    boolean ist = wanted.endsWith("ist") && said.endsWith("ism");
    if (ism || ist) {
      return true;
    }
    if (isOtherSalt(wanted, said)) {
      return true;
    }
    int last = wanted.length() - 1;
    boolean endings = wanted.length() == said.length()
        && wanted.regionMatches(0, said, 0, last)
        && ENDINGS.indexOf(wanted.charAt(last)) >= 0
        && ENDINGS.indexOf(said.charAt(last)) >= 0;
    boolean grown = longer.length() == shorter.length() + 1
        && longer.startsWith(shorter)
        && GROWN.indexOf(longer.charAt(longer.length() - 1)) >= 0
        && VOWEL_LAST.matcher(shorter).matches();
    return !name && (endings || grown);
  }

  /** Chlorite for chloride. */
  private static boolean isOtherSalt(String wanted, String said) {
    int root = wanted.length() - 3;
    return said.length() == wanted.length()
        && wanted.regionMatches(0, said, 0, root)
        && SALTS.contains(wanted.substring(root))
        && SALTS.contains(said.substring(root));
  }

  private static final Set<String> SALTS = Set.of("ide", "ite", "ate", "ine");

  /** Demilitarised and remilitarised: another prefix turns a word, but among those that deny. */
  private static boolean isTurned(String wanted, String said) {
    return prefixes(wanted).anyMatch(of -> prefixes(said)
        .anyMatch(by -> !of.equals(by)
            && !(DENYING.contains(of) && DENYING.contains(by))
            && wanted.substring(of.length()).equals(said.substring(by.length()))));
  }

  private static Stream<String> prefixes(String word) {
    return TURNING.stream().filter(p -> word.length() > p.length() + 3 && word.startsWith(p));
  }

  private static final Set<String> DENYING = Set.of("un", "in", "im", "non");
  private static final Set<String> TURNING =
      Set.of("un", "in", "im", "non", "de", "re", "dis", "mis", "pre", "pro", "ex", "en");

  /** Ringmaker for kingmaker, teasefire for ceasefire: a part of a compound is another word. */
  private static boolean isCompound(String wanted, String said) {
    if (wanted.length() != said.length()) {
      return false;
    }
    for (String last : LAST_PARTS) {
      int at = wanted.length() - last.length();
      if (at >= 3 && wanted.endsWith(last)) {
        return wanted.charAt(0) != said.charAt(0) || wanted.charAt(at) != said.charAt(at);
      }
    }
    return false;
  }

  private static final List<String> LAST_PARTS = List.of(
      "maker",
      "keeper",
      "keeping",
      "breaker",
      "making",
      "breaking",
      "taker",
      "taking",
      "holder",
      "fire",
      "field",
      "ground",
      "line",
      "land",
      "ship",
      "work",
      "force",
      "craft",
      "power",
      "house",
      "head",
      "port",
      "side",
      "stand",
      "hold",
      "guard",
      "man",
      "men",
      "woman",
      "women",
      "lord",
      "boat",
      "plane",
      "weapon",
      "monger",
      "base",
      "way",
      "down",
      "out",
      "back",
      "over",
      "shed");

  private static final List<String> PREFIXES = List.of(
      "un", "non", "dis", "mis", "re", "de", "in", "im", "pre", "inter", "counter", "anti", "over",
      "under");

  /** Conformed for confirmed, and so unconformed for unconfirmed. */
  private static boolean isReal(String wanted, String said) {
    if (RealWords.has(said)) {
      return true;
    }
    for (String prefix : PREFIXES) {
      boolean shared = said.startsWith(prefix) && wanted.startsWith(prefix);
      if (shared && RealWords.has(said.substring(prefix.length()))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the folded words of some texts. */
  static Set<String> words(List<String> texts) {
    var words = new HashSet<String>();
    texts.forEach(text -> Words.of(text).forEach(word -> words.add(word.text())));
    return words;
  }
}
