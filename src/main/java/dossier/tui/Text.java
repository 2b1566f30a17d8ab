package dossier.tui;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as a terminal shows it: how many columns it takes, and nothing in it that could command the
 * terminal.
 *
 * <p>{@link #glyphs} is the one gate. Control characters become their pictures (ESC is ␛) or U+FFFD;
 * so do characters that reorder text, lone surrogates, private use and what this Java does not know.
 * What is never seen is left out. Sequences on whose width terminals differ are taken apart: joined
 * emoji stand side by side, skin tones and variation selectors are left out.
 */
final class Text {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int UNSEEN = -1;

  /** Marks on one character beyond which more are left out; no script needs as many. */
  private static final int MOST_MARKS = 6;

  private static final String UNBREAKABLE = "\u00A0\u2007\u202F";

  private static final Glyph[] ASCII = new Glyph[0x7F];

  static {
    for (char c = ' '; c < ASCII.length; c++) {
      ASCII[c] = new Glyph(String.valueOf(c), 1, c == ' ');
    }
  }

  private Text() {}

  /**
   * What is drawn as one: a character with its marks.
   *
   * @param width the columns it takes, 1 or 2
   * @param blank whether a line may be broken here, and the glyph be lost at its end
   */
  record Glyph(String text, int width, boolean blank) {

    /** Returns whether it is written without blanks around it, so that lines break beside it. */
    boolean ideograph() {
      return width == 2 && text.codePointAt(0) < 0x1F000;
    }

    boolean letter() {
      return Character.isLetter(text.codePointAt(0));
    }

    boolean dash() {
      return text.equals("-") || text.equals("–") || text.equals("—") || text.equals("‐");
    }

    /** Returns whether it must not start a line. */
    boolean closing() {
      return switch (Character.getType(text.codePointAt(0))) {
        case Character.END_PUNCTUATION,
            Character.FINAL_QUOTE_PUNCTUATION,
            Character.OTHER_PUNCTUATION -> true;
        default -> false;
      };
    }

    /** Returns whether it must not end a line. */
    boolean opening() {
      return switch (Character.getType(text.codePointAt(0))) {
        case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> true;
        default -> false;
      };
    }
  }

  /** Returns the columns that text takes. */
  static int width(String text) {
    return isAscii(text) ? text.length() : width(glyphs(text));
  }

  /** Returns the columns that glyphs take. */
  static int width(List<Glyph> glyphs) {
    int width = 0;
    for (Glyph glyph : glyphs) {
      width += glyph.width();
    }
    return width;
  }

  /** Returns text as it is shown, on one line. */
  static String clean(String text) {
    return isAscii(text) ? text : joined(glyphs(text));
  }

  /** Returns the text of glyphs. */
  static String joined(List<Glyph> glyphs) {
    var text = new StringBuilder();
    for (Glyph glyph : glyphs) {
      text.append(glyph.text());
    }
    return text.toString();
  }

  /** Returns at most {@code width} columns of text, ending in an ellipsis if cut. */
  static String cut(String text, int width) {
    return Line.of(text).cut(width).text();
  }

  /** Returns text with blanks up to {@code width} columns. */
  static String pad(String text, int width) {
    return Line.of(text).pad(width).text();
  }

  /** Returns text broken between words into lines of at most {@code width} columns. */
  static List<String> wrap(String text, int width) {
    return Line.of(text).wrap(width, 0).stream().map(Line::text).toList();
  }

  /** Returns the parts of text between its line separators; one if there are none. */
  static List<String> lines(String text) {
    var lines = new ArrayList<String>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029) {
        lines.add(text.substring(from, i));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        from = i + 1;
      }
    }
    lines.add(text.substring(from));
    return lines;
  }

  /**
   * Returns where the characters of text end as its reader counts them, each an index into it: the
   * extended grapheme clusters of this Java.
   */
  static List<Integer> clusterEnds(String text) {
    var ends = new ArrayList<Integer>();
    if (isSimple(text)) {
      for (int i = 1; i <= text.length(); i++) {
        ends.add(i);
      }
      return ends;
    }
    Matcher cluster = Clusters.ONE.matcher(text);
    while (cluster.find()) {
      ends.add(cluster.end());
    }
    return ends;
  }

  /** Compiled only for text that needs it. */
  private static final class Clusters {
    static final Pattern ONE = Pattern.compile("\\X");
  }

  /** Returns text as what is drawn, from left to right. */
  static List<Glyph> glyphs(String text) {
    var glyphs = new ArrayList<Glyph>(text.length());
    String composed = composed(text);
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      i += Character.charCount(c);
      if (c >= ' ' && c < ASCII.length) {
        glyphs.add(ASCII[c]);
      } else if (isRegional(c) && i < composed.length() && isRegional(composed.codePointAt(i))) {
        i += 2;
        glyphs.add(new Glyph(composed.substring(i - 4, i), 2, false));
      } else {
        add(c, glyphs);
      }
    }
    return glyphs;
  }

  private static void add(int c, List<Glyph> glyphs) {
    int shown = shown(c);
    if (shown == UNSEEN || (isSkinTone(c) && endsInEmoji(glyphs))) {
      return;
    }
    String text = Character.toString(shown);
    if (isMark(shown)) {
      mark(text, glyphs);
    } else if (shown == ' ') {
      glyphs.add(new Glyph(text, 1, UNBREAKABLE.indexOf(c) < 0));
    } else {
      glyphs.add(new Glyph(text, Wide.is(shown) ? 2 : 1, false));
    }
  }

  private static void mark(String mark, List<Glyph> glyphs) {
    if (glyphs.isEmpty()) {
      glyphs.add(new Glyph("◌" + mark, 1, false));
      return;
    }
    int last = glyphs.size() - 1;
    Glyph base = glyphs.get(last);
    if (base.text().codePointCount(0, base.text().length()) <= MOST_MARKS) {
      glyphs.set(last, new Glyph(base.text() + mark, base.width(), false));
    }
  }

  /** Returns the code point that is drawn for another. */
  private static int shown(int c) {
    if (c < ' ') {
      return c == '\t' ? ' ' : 0x2400 + c;
    }
    if (c < 0x7F) {
      return c;
    }
    if (c < 0xA0) {
      return c == 0x7F ? 0x2421 : REPLACEMENT;
    }
    return switch (Character.getType(c)) {
      case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> REPLACEMENT;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> 0x2424;
      case Character.SPACE_SEPARATOR -> ' ';
      case Character.FORMAT -> format(c);
      default -> isUnseen(c) ? UNSEEN : isRegional(c) ? REPLACEMENT : c;
    };
  }

  private static int format(int c) {
    boolean unseen = c == 0xAD // soft hyphen
        || c == 0x61C // Arabic letter mark
        || c == 0x180E
        || c == 0x200B // zero width space
        || (c >= 0x200D && c <= 0x200F) // joiner, direction marks
        || (c >= 0x2060 && c <= 0x2064) // word joiner, invisible operators
        || (c >= 0x206A && c <= 0x206F)
        || c == 0xFEFF
        || c >= 0xE0000; // tags
    return unseen ? UNSEEN : c == 0x200C ? c : REPLACEMENT;
  }

  /** Returns whether it selects a variant, or fills the place of a Hangul letter. */
  private static boolean isUnseen(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0100 && c <= 0xE01EF)
        || (c >= 0x180B && c <= 0x180F)
        || c == 0x115F
        || c == 0x1160
        || c == 0x3164
        || c == 0xFFA0
        || c == 0x17B4
        || c == 0x17B5;
  }

  private static boolean isMark(int c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || c == 0x200C // keeps letters unjoined
        || (c >= 0x1161 && c <= 0x11FF) // Hangul vowels and finals
        || (c >= 0xD7B0 && c <= 0xD7FB)
        || (c >= 0x1D165 && c <= 0x1D172 && type == Character.COMBINING_SPACING_MARK); // stems
  }

  private static boolean isRegional(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  private static boolean isSkinTone(int c) {
    return c >= 0x1F3FB && c <= 0x1F3FF;
  }

  private static boolean endsInEmoji(List<Glyph> glyphs) {
    if (glyphs.isEmpty()) {
      return false;
    }
    int base = glyphs.get(glyphs.size() - 1).text().codePointAt(0);
    return base >= 0x1F000 || (base >= 0x2600 && base <= 0x27BF);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  /** Returns whether each char is a character that nothing combines with, Enter left out. */
  private static boolean isSimple(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x300 || c == '\r') {
        return false;
      }
    }
    return true;
  }

  /** Returns text in normal form C; the tables for that are loaded only where it may matter. */
  private static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean stays = c < 0x300
          || (c >= 0x400 && c < 0x483)
          || (c >= 0x2010 && c < 0x2030)
          || (c >= 0x2190 && c < 0x2300)
          || (c >= 0x2500 && c < 0x2A00);
      if (!stays) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }
}
