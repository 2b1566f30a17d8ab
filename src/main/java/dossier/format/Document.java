package dossier.format;

import java.util.Arrays;
import java.util.Optional;

/**
 * The text of a file, with refused characters replaced by {@link Characters#REFUSED} one for one,
 * so that every place in it is a place in the file. Lines end with {@code \n} or {@code \r\n}.
 */
final class Document {
  private final String text;
  private final int[] lineStarts;

  /** The indices of characters that take two chars: a line may be as long as the file. */
  private final int[] pairs;

  private Document(String text, int[] lineStarts) {
    this.text = text;
    this.lineStarts = lineStarts;
    this.pairs = pairs(text);
  }

  private static int[] pairs(String text) {
    int[] pairs = new int[0];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == pairs.length) {
          pairs = Arrays.copyOf(pairs, Math.max(16, 2 * count));
        }
        pairs[count++] = i - 1;
      }
    }
    return Arrays.copyOf(pairs, count);
  }

  /** Returns the document of a text, and reports each line's first refused character. */
  static Document of(String text, Problems problems) {
    int[] starts = new int[Math.max(16, text.length() / 24)];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = i + 1;
      }
    }
    Document raw = new Document(text, Arrays.copyOf(starts, lines));
    return raw.cleaned(problems);
  }

  private Document cleaned(Problems problems) {
    int first = nextRefused(0);
    if (first < 0) {
      return this;
    }
    StringBuilder cleaned = new StringBuilder(text);
    int line = 0;
    for (int i = first; i >= 0; i = nextRefused(i + 1)) {
      Place at = place(i);
      int c = text.codePointAt(i);
      if (at.line() != line) {
        line = at.line();
        problems.error(
            "control-character",
            at,
            Characters.name(c)
                + (c == Characters.REFUSED
                    ? "; expected the character that was meant; write it anew"
                    : "; expected text that a terminal can show as it stands; remove it"));
      }
      // A non-character outside the basic plane takes two chars; both are replaced.
      cleaned.setCharAt(i, Characters.REFUSED);
      if (Character.charCount(c) == 2) {
        cleaned.setCharAt(i + 1, Characters.REFUSED);
      }
    }
    return new Document(cleaned.toString(), lineStarts);
  }

  private int nextRefused(int from) {
    int i = Characters.firstRefused(text, from);
    while (i >= 0 && text.startsWith("\r\n", i)) {
      i = Characters.firstRefused(text, i + 1);
    }
    return i;
  }

  String text() {
    return text;
  }

  /** Returns the number of lines; a text that ends with a line end has an empty last one. */
  int lines() {
    return lineStarts.length;
  }

  /** Returns the number of chars of a line, from 1, with its end. */
  int length(int line) {
    return (line < lines() ? lineStarts[line] : text.length()) - lineStarts[line - 1];
  }

  /** Returns a line, from 1, without its end. */
  String line(int line) {
    int end = line < lines() ? lineStarts[line] - 1 : text.length();
    if (end > lineStarts[line - 1] && text.charAt(end - 1) == '\r') {
      end--;
    }
    return text.substring(lineStarts[line - 1], end);
  }

  /** Returns the lines from the first, inclusive, to the last, exclusive, both from 1. */
  String lines(int from, int to) {
    int end = to <= lines() ? lineStarts[to - 1] : text.length();
    return text.substring(lineStarts[from - 1], end);
  }

  /** Returns the place of an index. */
  Place place(int index) {
    int found = Arrays.binarySearch(lineStarts, index);
    int line = found >= 0 ? found : -found - 2;
    int start = lineStarts[line];
    return new Place(line + 1, index - start - (pairsBefore(index) - pairsBefore(start)) + 1);
  }

  /** Returns the place of a line, from 1, and a column, from 1, that counts chars. */
  Place placeInChars(int line, int column) {
    if (line > lines()) {
      return new Place(line, column);
    }
    return place(Math.min(text.length(), lineStarts[line - 1] + column - 1));
  }

  /** Returns the index of the first character of a line, from 1. */
  int start(int line) {
    return lineStarts[line - 1];
  }

  /** Returns the index of a place, at most the length of the text. */
  int index(Place place) {
    if (place.line() > lines()) {
      return text.length();
    }
    int start = lineStarts[place.line() - 1];
    int end = place.line() < lines() ? lineStarts[place.line()] : text.length();
    int index = start + place.column() - 1;
    int first = pairsBefore(start);
    int low = first;
    int high = pairs.length;
    // Each pair before it shifts it by one.
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] < index + (middle - first)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.min(end, index + (low - first));
  }

  private int pairsBefore(int index) {
    int found = Arrays.binarySearch(pairs, index);
    return found >= 0 ? found : -found - 1;
  }

  /**
   * Returns where a plain text goes on with a line that begins with a dash: an item of a list that
   * is indented too far, and so has become part of the one before it.
   */
  Optional<Place> dashInside(Node.Scalar scalar) {
    if (scalar.quoted() || !scalar.text().contains(" - ")) {
      return Optional.empty();
    }
    int i = index(scalar.at());
    for (int k = 0; k < scalar.text().length(); k++) {
      boolean lineEnd = false;
      if (scalar.text().charAt(k) != ' ') {
        i++;
        continue;
      }
      while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
        lineEnd |= text.charAt(i) == '\n';
        i++;
      }
      if (lineEnd && text.startsWith("- ", i)) {
        return Optional.of(place(i));
      }
      while (k + 1 < scalar.text().length() && scalar.text().charAt(k + 1) == ' ') {
        k++;
      }
    }
    return Optional.empty();
  }

  /**
   * Returns where a plain text is cut off by a '#' with a blank before it and none after it, as in
   * "the #1 of the list": a comment to YAML, a text to who wrote it.
   */
  Optional<Place> hashAfter(Node.Scalar scalar) {
    int i = index(scalar.at());
    if (scalar.quoted() || !text.startsWith(scalar.text(), i)) {
      return Optional.empty();
    }
    int end = i + scalar.text().length();
    for (i = end; i < text.length() && text.charAt(i) == ' '; i++) {
      // to what stands after the blanks
    }
    boolean cut = i > end
        && i + 1 < text.length()
        && text.charAt(i) == '#'
        && Character.isLetterOrDigit(text.codePointAt(i + 1));
    return cut ? Optional.of(place(i)) : Optional.empty();
  }

  /** Returns the place of a character inside a scalar, or of the scalar where it is rewritten. */
  Place inside(Node.Scalar scalar, int index) {
    int start = index(scalar.at());
    if (scalar.quoted()) {
      start++;
    }
    return text.startsWith(scalar.text(), start) ? place(start + index) : scalar.at();
  }
}
