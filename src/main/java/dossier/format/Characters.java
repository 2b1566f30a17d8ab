package dossier.format;

import java.util.Locale;

/** Which characters a bank may hold, and how the others are written about. */
final class Characters {
  /** What stands in the text for a character that was refused. */
  static final char REFUSED = '\ufffd';

  /** The refused characters of the basic plane, as they stand in a class of a pattern. */
  static final String REFUSED_CLASS =
      "\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069\\ud800-\\udfff"
          + "\\ufeff\\ufffd-\\uffff";

  private static final int LONGEST_FOUND = 60;

  private Characters() {}

  /**
   * Returns whether a character could steer a terminal, reorder a line, or split one: C0 but tab
   * and line feed, DEL, C1, line and paragraph separators, the bidirectional embeddings, overrides
   * and isolates, a byte-order mark, the replacement character of a text damaged before, halves of
   * surrogate pairs and non-characters.
   */
  static boolean isRefused(int c) {
    if (c < 0x2028) {
      return (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7f && c < 0xa0);
    }
    return c <= 0x202e
        || (c >= 0x2066 && c <= 0x2069)
        || (c >= 0xd800 && c <= 0xdfff)
        || c == 0xfeff
        || c == REFUSED
        || (c & 0xfffe) == 0xfffe;
  }

  /** Returns the index of the first refused character from an index on, or -1. */
  static int firstRefused(CharSequence text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x7f ? c < 0x20 && c != '\t' && c != '\n' : c < 0xa0 || c >= 0x2028) {
        int point = Character.codePointAt(text, i);
        if (isRefused(point)) {
          return i;
        }
        i += Character.charCount(point) - 1;
      }
    }
    return -1;
  }

  /** Returns whether each square bracket of a text has its other half. */
  static boolean isBalanced(String text) {
    int open = 0;
    for (int i = 0; i < text.length() && open >= 0; i++) {
      char c = text.charAt(i);
      open += c == '[' ? 1 : c == ']' ? -1 : 0;
    }
    return open == 0;
  }

  /** Returns the name of a character, such as {@code U+001B (escape)}. */
  static String name(int c) {
    String code = String.format(Locale.ROOT, "U+%04X", c);
    if (c == 0) {
      return code + " (NUL)";
    }
    if (c == 0x1b) {
      return code + " (escape)";
    }
    if (c == '\r') {
      return code + " (carriage return)";
    }
    if (c == 0x2028 || c == 0x2029) {
      return code + " (a separator of lines)";
    }
    if (c > 0x2029 && c <= 0x2069) {
      return code + " (changes the direction of writing)";
    }
    if (c == REFUSED) {
      return code + " (left by a faulty conversion)";
    }
    if (c == 0xfeff) {
      return code + " (a byte-order mark)";
    }
    if (c > 0x206f) {
      return code + " (no character)";
    }
    return code + " (a control character)";
  }

  /** Returns a text with what {@link #isRefused} names, tabs and line ends written as escapes. */
  static String escape(String text) {
    StringBuilder escaped = null;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean raw = !(c == '\t' || c == '\n' || (isRefused(c) && c != REFUSED));
      if (!raw && escaped == null) {
        escaped = new StringBuilder(text.substring(0, i));
      }
      if (escaped != null) {
        if (raw) {
          escaped.appendCodePoint(c);
        } else if (c == '\n' || c == '\t') {
          escaped.append(c == '\n' ? "\\n" : "\\t");
        } else {
          escaped.append(String.format(Locale.ROOT, c > 0xffff ? "\\U%08x" : "\\u%04x", c));
        }
      }
      i += Character.charCount(c);
    }
    return escaped == null ? text : escaped.toString();
  }

  /** Returns a found text in quotes, cut where it is long. */
  static String found(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST_FOUND) {
      return "'" + text + "'";
    }
    return "'" + text.substring(0, text.offsetByCodePoints(0, LONGEST_FOUND)) + "…'";
  }
}
