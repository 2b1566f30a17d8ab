package dossier.question;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Takes from a text what never counts: case, accents, width, invisible characters, emoji, and the
 * script a name is written in.
 *
 * <p>Cyrillic is romanised as English newspapers do (BGN/PCGN, no diacritics), Armenian and
 * Georgian by their national romanisations without diacritics.
 */
public final class Fold {
  /** The longest response marked, in characters after folding; no answer is nearly as long. */
  static final int LONGEST = 1_000;

  private static final Map<Integer, String> LETTERS = table("""
          ə a ı i ø o ł l đ d ß ss æ ae œ oe ð d þ th ʻ ' ʼ ' ʹ ' ‘ ' ’ ' ‛ ' ′ ' ` ' ´ '
          а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh
          ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya ә a ғ gh ҹ j һ h ө o ү u ҝ g ј y і i є ye ґ g
          ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y
          ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f
          ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k
          ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h
          """);

  private static final int COMBINING_SOLIDUS = 0x338;
  private static final int MINUS = 0x2212;

  private Fold() {}

  private static Map<Integer, String> table(String rows) {
    var letters = new HashMap<Integer, String>();
    String[] cells = rows.strip().split("\\s+", -1);
    for (int i = 0; i < cells.length; i += 2) {
      letters.put(cells[i].codePointAt(0), cells[i + 1].equals("-") ? "" : cells[i + 1]);
    }
    return Map.copyOf(letters);
  }

  /**
   * Returns a text in lower-case Latin letters without accents, ASCII digits and the punctuation it
   * had; every blank, emoji and control character is one space, and none stands at either end.
   */
  public static String plain(String text) {
    return isAscii(text) ? ascii(text) : unicode(text);
  }

  /**
   * Returns a text without what never counts in the joints of several answers either: accents on
   * Latin letters, invisible characters, and what is blank at its ends. Case, signs, figures and
   * line ends stay.
   */
  static String trimmed(String text) {
    if (isAscii(text)) {
      return text.strip();
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    String bare = INVISIBLE.matcher(ACCENTS.matcher(apart).replaceAll("")).replaceAll("");
    return OUTER.matcher(Normalizer.normalize(bare, Normalizer.Form.NFC)).replaceAll("");
  }

  private static final Pattern ACCENTS = Pattern.compile("(?<=\\p{IsLatin}\\p{Mn}{0,9})\\p{Mn}");
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
  private static final Pattern OUTER = Pattern.compile("^[\\p{Z}\\p{Cc}]+|[\\p{Z}\\p{Cc}]+$");

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x7f) {
        return false;
      }
    }
    return true;
  }

  /** Does as {@link #unicode} does, for most of what is typed. */
  private static String ascii(String text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        out.append((char) (c + 'a' - 'A'));
      } else if (c == '`') {
        out.append('\'');
      } else if (c > ' ') {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  private static String unicode(String text) {
    String wide = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String bare = Normalizer.normalize(wide.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    var out = new StringBuilder(bare.length());
    int before = 0;
    for (int i = 0; i < bare.length(); ) {
      int c = bare.codePointAt(i);
      i += Character.charCount(c);
      append(c, before, out);
      before = c;
    }
    return out.toString().strip();
  }

  private static void append(int c, int before, StringBuilder out) {
    if (c == 'ւ' && before == 'ո') {
      out.setCharAt(out.length() - 1, 'u');
      return;
    }
    String letter = LETTERS.get(c);
    if (letter != null) {
      out.append(letter);
      return;
    }
    switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK -> {
        // A stroke through a sign turns it round: "not equal" must not become "equal".
        if (c == COMBINING_SOLIDUS) {
          out.append(" not ");
        }
      }
      case Character.FORMAT -> {}
      case Character.DECIMAL_DIGIT_NUMBER -> out.append(Character.digit(c, 10));
      case Character.DASH_PUNCTUATION -> out.append('-');
      case Character.MATH_SYMBOL -> out.appendCodePoint(c == MINUS ? '-' : c);
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.OTHER_LETTER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.CURRENCY_SYMBOL,
          Character.CONNECTOR_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION -> out.appendCodePoint(c);
      default -> {
        if (c == '^' || c == '°') {
          out.appendCodePoint(c);
        } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      }
    }
  }

  /**
   * Returns a name's word without what differs between romanisations of Turkish, Azerbaijani,
   * Armenian and Russian: Aliev and Aliyev, Shoygu and Shoigu, Chavushoglu and Çavuşoğlu.
   */
  public static String skeleton(String word) {
    return consonants(word.indexOf('j') < 0 ? word : VOWEL_J.matcher(word).replaceAll("y"));
  }

  private static String consonants(String word) {
    String s = word;
    for (String[] pair : ROMANISATIONS) {
      s = s.replace(pair[0], pair[1]);
    }
    while (s.contains("ii")) {
      s = s.replace("ii", "i");
    }
    return s.endsWith("ff") ? s.substring(0, s.length() - 2) + "v" : s;
  }

  /** Returns whether two words may be two romanisations of one name. */
  static boolean isRomanised(String a, String b) {
    if (skeleton(a).equals(skeleton(b))) {
      return true;
    }
    // A j after a vowel is a y in Alijev, but no more than itself in Hajiyev.
    return (a.indexOf('j') >= 0 || b.indexOf('j') >= 0) && consonants(a).equals(consonants(b));
  }

  private static final Pattern VOWEL_J = Pattern.compile("(?<=[aeiou])j");

  private static final String[][] ROMANISATIONS = {
    {"shch", "s"},
    {"tch", "c"},
    {"dzh", "j"},
    {"dj", "j"},
    {"zh", "z"},
    {"kh", "h"},
    {"sh", "s"},
    {"ch", "c"},
    {"tz", "c"},
    {"ts", "c"},
    {"gh", "g"},
    {"ph", "f"},
    {"x", "h"},
    {"q", "g"},
    {"w", "v"},
    {"j", "c"},
    {"y", "i"},
    {"ii", "i"},
    {"ie", "e"},
    {"iu", "u"},
  };

  /**
   * Returns whether one letter added, lost or changed, or two neighbours swapped, makes one word of
   * the other: a Damerau-Levenshtein distance of exactly 1.
   */
  static boolean oneSlip(String a, String b) {
    if (a.length() > b.length()) {
      return oneSlip(b, a);
    }
    if (b.length() - a.length() > 1 || a.equals(b)) {
      return false;
    }
    int i = 0;
    while (i < a.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    if (a.length() < b.length()) {
      return a.substring(i).equals(b.substring(i + 1));
    }
    boolean changed = a.substring(i + 1).equals(b.substring(i + 1));
    boolean swapped = i + 1 < a.length()
        && a.charAt(i) == b.charAt(i + 1)
        && a.charAt(i + 1) == b.charAt(i)
        && a.substring(i + 2).equals(b.substring(i + 2));
    return changed || swapped;
  }
}
