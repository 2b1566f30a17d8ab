package dossier.question;

import java.util.Optional;

/** How a typed text differs from the answer, letter by letter. */
public final class Difference {
  /** Beyond this share of letters that differ, a comparison says nothing. */
  private static final double MOST = 0.4;

  /** Longer texts are not compared. */
  private static final int LONGEST = 80;

  private Difference() {}

  /**
   * Returns the typed text with what is too much in brackets and what is missing in braces, such as
   * {@code Na{k}hichevan[n]}; empty where the two are the same or hardly alike. Case does not count.
   */
  public static Optional<String> of(String typed, String answer) {
    int[] a = typed.strip().codePoints().toArray();
    int[] b = answer.codePoints().toArray();
    if (a.length == 0 || a.length > LONGEST || b.length > LONGEST) {
      return Optional.empty();
    }
    int[][] common = common(a, b);
    int differing = a.length + b.length - 2 * common[0][0];
    return differing == 0 || differing > MOST * (a.length + b.length) / 2
        ? Optional.empty()
        : Optional.of(marked(a, b, common));
  }

  /** Returns the lengths of the longest common subsequences of what follows each pair of places. */
  private static int[][] common(int[] a, int[] b) {
    int[][] common = new int[a.length + 1][b.length + 1];
    for (int i = a.length - 1; i >= 0; i--) {
      for (int j = b.length - 1; j >= 0; j--) {
        common[i][j] = same(a[i], b[j])
            ? common[i + 1][j + 1] + 1
            : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static boolean same(int a, int b) {
    return Character.toLowerCase(a) == Character.toLowerCase(b);
  }

  private static String marked(int[] a, int[] b, int[][] common) {
    var text = new StringBuilder();
    var extra = new StringBuilder();
    var missing = new StringBuilder();
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && same(a[i], b[j])) {
        flush(text, extra, missing);
        text.appendCodePoint(a[i++]);
        j++;
      } else if (j == b.length || (i < a.length && common[i + 1][j] >= common[i][j + 1])) {
        extra.appendCodePoint(a[i++]);
      } else {
        missing.appendCodePoint(b[j++]);
      }
    }
    flush(text, extra, missing);
    return text.toString();
  }

  private static void flush(StringBuilder text, StringBuilder extra, StringBuilder missing) {
    if (extra.length() > 0) {
      text.append('[').append(extra).append(']');
      extra.setLength(0);
    }
    if (missing.length() > 0) {
      text.append('{').append(missing).append('}');
      missing.setLength(0);
    }
  }
}
