package dossier.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * The last gate before a terminal or a pipe: what a terminal would obey is written as it is spelt,
 * <code>&#92;u001b</code>, which JSON reads as the same character. Only line ends and tabs pass.
 */
final class EscapingWriter extends FilterWriter {
  EscapingWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    if (isHarmful((char) c)) {
      out.write(String.format("\\u%04x", c));
    } else {
      out.write(c);
    }
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(text[i]);
    }
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(text.charAt(i));
    }
  }

  /** Returns whether a terminal may take it for more than text: controls, and turns of direction. */
  private static boolean isHarmful(char c) {
    boolean isControl = (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7f && c < 0xa0);
    boolean turns = (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    return isControl || turns || c == '\u2028' || c == '\u2029';
  }
}
