package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The width of each character against a table made elsewhere: that of glibc, which tmux uses. */
class WideTest {
  private static final Path LIBC = Path.of("src/test/resources/dossier/tui/widths-libc.txt");

  /**
   * Where the two differ: what is never seen is left out, what reorders text or is none of it is
   * shown as U+FFFD, every space is one blank, and trigrams, counting rods and the signs of the Tai
   * Xuan Jing are wide only since Unicode 16. Of the rest terminals say different things: Hangul tone
   * marks, the Khitan filler's marks, the numbers on black squares, the stems of notes.
   */
  private static final String DIFFERENCES = """
      00AD..00AD 0, there 1
      115F..115F 0, there 2
      202A..202E 1, there 0
      2066..2069 1, there 0
      2630..2637 2, there 1
      268A..268F 2, there 1
      3000..3000 1, there 2
      302E..302F 1, there 2
      3164..3164 0, there 2
      3248..324F 1, there 2
      FFA0..FFA0 0, there 1
      FFF9..FFFB 1, there 0
      13430..13438 1, there 0
      16FF0..16FF1 1, there 2
      1BCA0..1BCA3 1, there 0
      1D165..1D166 0, there 1
      1D16D..1D172 0, there 1
      1D173..1D17A 1, there 0
      1D300..1D356 2, there 1
      1D360..1D376 2, there 1
      """;

  /** Marks to some versions of Unicode, spacing marks to others, and so to some versions of Java. */
  private static final Set<Integer> RECLASSED = Set.of(0x1734, 0x1171E);

  @Test
  void everyCharacterIsAsWideAsTheLibrarySays() throws IOException {
    int[] widths = widths();
    var differing = new ArrayList<Integer>();
    for (int c = 0xA0; c < widths.length; c++) {
      boolean known = widths[c] >= 0 && Character.getType(c) != Character.UNASSIGNED;
      if (known && !RECLASSED.contains(c) && width(c) != widths[c]) {
        differing.add(c);
      }
    }
    assertEquals(DIFFERENCES, String.join("\n", ranges(differing, widths)) + "\n");
  }

  /** Returns the columns a character adds to a letter before it: a mark has none of its own. */
  private static int width(int c) {
    return Text.width("a" + Character.toString(c)) - 1;
  }

  private static List<String> ranges(List<Integer> points, int[] widths) {
    var ranges = new ArrayList<String>();
    for (int i = 0; i < points.size(); ) {
      int first = points.get(i);
      int last = first;
      i++;
      while (i < points.size() && points.get(i) == last + 1 && width(last + 1) == width(first)) {
        last++;
        i++;
      }
      ranges.add("%04X..%04X %d, there %d".formatted(first, last, width(first), widths[first]));
    }
    return ranges;
  }

  private static int[] widths() throws IOException {
    var widths = new int[Character.MAX_CODE_POINT + 1];
    Arrays.fill(widths, -1);
    for (String line : Files.readAllLines(LIBC)) {
      if (!line.startsWith("#")) {
        String[] parts = line.split(" ", -1);
        for (int i = 1; i < parts.length; i++) {
          String[] ends = parts[i].split("-", -1);
          int first = Integer.parseInt(ends[0], 16);
          int last = Integer.parseInt(ends[ends.length - 1], 16);
          Arrays.fill(widths, first, last + 1, Integer.parseInt(parts[0]));
        }
      }
    }
    return widths;
  }
}
