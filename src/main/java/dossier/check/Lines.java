package dossier.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The paragraphs of a copy: its lines that are not empty, each without the blanks around it, and
 * joined first where the copy is wrapped.
 *
 * <p>A line break is that of a wrap where neither line is empty and the first word of the second
 * would not have fitted into the first: it would then be longer than the longest line that has more
 * than one word, of the copy, or, where that is longer than {@value #WIDEST} characters, of the lines
 * up to the empty ones around. Lines that are longer than that are never wrapped. By chance such
 * breaks stand between paragraphs, too; so they count only in a copy where most of them stand
 * within a sentence.
 */
final class Lines {
  /** The widest lines that are taken for wrapped ones, in characters. */
  private static final int WIDEST = 160;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:][\"'”’»)\\]]*$");

  private final List<List<String>> blocks = new ArrayList<>();
  private final int width;

  private Lines(String text) {
    var block = new ArrayList<String>();
    for (String line : text.lines().toList()) {
      String stripped = stripped(line);
      if (!stripped.isEmpty()) {
        block.add(stripped);
      } else if (!block.isEmpty()) {
        blocks.add(List.copyOf(block));
        block.clear();
      }
    }
    if (!block.isEmpty()) {
      blocks.add(List.copyOf(block));
    }
    width = blocks.stream().mapToInt(Lines::width).max().orElse(0);
  }

  /** Returns the paragraphs of a text. */
  static List<String> paragraphs(String text) {
    var lines = new Lines(text);
    boolean wrapped = lines.isWrapped();
    var paragraphs = new ArrayList<String>();
    for (List<String> block : lines.blocks) {
      int most = lines.widthOf(block);
      var paragraph = new StringBuilder(block.get(0));
      for (int i = 1; i < block.size(); i++) {
        if (wrapped && isTight(block.get(i - 1), block.get(i), most)) {
          paragraph.append(' ');
        } else {
          paragraphs.add(paragraph.toString());
          paragraph.setLength(0);
        }
        paragraph.append(block.get(i));
      }
      paragraphs.add(paragraph.toString());
    }
    return paragraphs;
  }

  private boolean isWrapped() {
    int within = 0;
    int tight = 0;
    for (List<String> block : blocks) {
      int most = widthOf(block);
      for (int i = 1; i < block.size(); i++) {
        if (isTight(block.get(i - 1), block.get(i), most)) {
          tight++;
          within += SENTENCE_END.matcher(block.get(i - 1)).find() ? 0 : 1;
        }
      }
    }
    return 2 * within > tight;
  }

  private int widthOf(List<String> block) {
    return width <= WIDEST ? width : width(block);
  }

  private static int width(List<String> block) {
    return block.stream()
        .filter(line -> line.indexOf(' ') > 0)
        .mapToInt(Lines::length)
        .max()
        .orElse(0);
  }

  private static boolean isTight(String line, String next, int width) {
    int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
    return width <= WIDEST && length(line) + 1 + length(next.substring(0, word)) > width;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String stripped(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && isNothing(line.charAt(from))) {
      from++;
    }
    while (to > from && isNothing(line.charAt(to - 1))) {
      to--;
    }
    return line.substring(from, to);
  }

  private static boolean isNothing(char c) {
    return Normal.isBlank(c) || c == '\ufeff' || c == '\u200b';
  }
}
