package dossier.check;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text without what copies of one article print differently. Two paragraphs are the same if and
 * only if these are equal; the case of letters counts.
 *
 * <ol>
 *   <li>The text is put into Unicode's Normalization Form C.
 *   <li>Left out are the soft hyphen U+00AD, the zero-width characters U+200B to U+200D and U+2060,
 *       the marks of direction U+200E and U+200F, and the byte-order mark U+FEFF.
 *   <li>{@code ‘ ’ ‚ ‛ ′ ` ´} and U+02BC become {@code '}; {@code “ ” „ ‟ ″ « »} become {@code "};
 *       {@code …} becomes three dots; the ligatures U+FB00 to U+FB06 become their letters.
 *   <li>Every dash, U+2010 to U+2015, U+2212, U+FE58, U+FE63 and U+FF0D, becomes {@code -}; dashes
 *       that follow one another, with or without blanks between them, become one, and the blanks
 *       beside it are left out.
 *   <li>Every other run of blanks, which are the characters with Unicode's White_Space and so line
 *       ends and no-break spaces as well, becomes one space; none is left at either end.
 * </ol>
 */
final class Normal {
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
  private static final int FIRST_LIGATURE = 0xfb00;

  private final String text;
  private final int[] origin;

  private Normal(Builder builder) {
    text = builder.text.toString();
    origin = Arrays.copyOf(builder.origin, text.length());
  }

  /** Returns what is left of a text. */
  static String text(String text) {
    return of(Normalizer.normalize(text, Normalizer.Form.NFC)).text;
  }

  String text() {
    return text;
  }

  /** Returns the index of the char that one of the text that is left stands for. */
  int origin(int index) {
    return origin[index];
  }

  /** Returns what is left of a text that is in Normalization Form C, with the places of its chars. */
  static Normal of(String composed) {
    var builder = new Builder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      builder.add(composed.charAt(i), i);
    }
    return new Normal(builder);
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static final class Builder {
    private final StringBuilder text;
    private int[] origin;
    private boolean blank;

    Builder(int length) {
      text = new StringBuilder(length);
      origin = new int[length + 8];
    }

    void add(char c, int at) {
      switch (c) {
        case '\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff' -> {}
        case '‘', '’', '‚', '‛', '′', '`', '´', '\u02bc' -> put('\'', at);
        case '“', '”', '„', '‟', '″', '«', '»' -> put('"', at);
        case '…' -> put("...", at);
        case '-', '‐', '‑', '‒', '–', '—', '―', '−', '\ufe58', '\ufe63', '\uff0d' -> dash(at);
        default -> {
          if (isBlank(c)) {
            blank = true;
          } else if (c >= FIRST_LIGATURE && c < FIRST_LIGATURE + LIGATURES.length) {
            put(LIGATURES[c - FIRST_LIGATURE], at);
          } else {
            put(c, at);
          }
        }
      }
    }

    private void put(String letters, int at) {
      for (int i = 0; i < letters.length(); i++) {
        put(letters.charAt(i), at);
      }
    }

    private void dash(int at) {
      blank = false;
      if (!endsWithDash()) {
        append('-', at);
      }
    }

    private void put(char c, int at) {
      if (blank && text.length() > 0 && !endsWithDash()) {
        append(' ', at - 1);
      }
      blank = false;
      append(c, at);
    }

    private boolean endsWithDash() {
      return text.length() > 0 && text.charAt(text.length() - 1) == '-';
    }

    private void append(char c, int at) {
      if (text.length() == origin.length) {
        origin = Arrays.copyOf(origin, 2 * origin.length);
      }
      origin[text.length()] = at;
      text.append(c);
    }
  }
}
