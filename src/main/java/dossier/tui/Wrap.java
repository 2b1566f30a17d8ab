package dossier.tui;

import dossier.tui.Line.Cell;
import dossier.tui.Text.Glyph;
import java.util.ArrayList;
import java.util.List;

/** Breaks lines between words. See {@link Line#wrap}. */
final class Wrap {
  private static final Glyph TOO_WIDE = new Glyph("\uFFFD", 1, false);

  private static final int WIDEST = 2;

  private final int width;
  private final int hang;

  Wrap(int width, int hang) {
    this.width = Math.max(1, width);
    this.hang = hang < 0 || hang * 2 > this.width || this.width - hang < WIDEST ? 0 : hang;
  }

  List<Line> lines(Line line) {
    var lines = new ArrayList<Line>();
    for (List<Cell> paragraph : paragraphs(line)) {
      int from = 0;
      do {
        int indent = lines.isEmpty() ? 0 : hang;
        int to = lineEnd(paragraph, from, width - indent);
        lines.add(built(indent, paragraph, from, to));
        from = afterBlanks(paragraph, to);
      } while (from < paragraph.size());
    }
    return lines;
  }

  private List<List<Cell>> paragraphs(Line line) {
    var paragraphs = new ArrayList<List<Cell>>();
    var cells = new ArrayList<Cell>();
    for (Span span : line.spans()) {
      List<String> parts = Text.lines(span.text());
      for (int i = 0; i < parts.size(); i++) {
        if (i > 0) {
          paragraphs.add(List.copyOf(cells));
          cells.clear();
        }
        for (Glyph glyph : Text.glyphs(parts.get(i))) {
          cells.add(new Cell(glyph.width() > width ? TOO_WIDE : glyph, span.role(), span.key()));
        }
      }
    }
    paragraphs.add(cells);
    return paragraphs;
  }

  /** Returns where the line that starts at {@code from} ends, within {@code room} columns. */
  private int lineEnd(List<Cell> cells, int from, int room) {
    int used = 0;
    int wordEnd = from;
    for (int i = from; i < cells.size(); i++) {
      Glyph glyph = cells.get(i).glyph();
      if (!glyph.blank() && used + glyph.width() > room) {
        return wordEnd > from ? wordEnd : Math.max(i, from + 1);
      }
      used += glyph.width();
      if (breaksAfter(cells, i)) {
        wordEnd = i + 1;
      }
    }
    return cells.size();
  }

  private static boolean breaksAfter(List<Cell> cells, int i) {
    Glyph glyph = cells.get(i).glyph();
    if (i + 1 == cells.size()) {
      return true;
    }
    Glyph next = cells.get(i + 1).glyph();
    if (next.blank() || glyph.blank()) {
      return !glyph.blank() || !startsWithBlanks(cells, i);
    }
    if (glyph.ideograph() || next.ideograph()) {
      return !next.closing() && !glyph.opening();
    }
    return glyph.dash() && next.letter() && i > 0 && cells.get(i - 1).glyph().letter();
  }

  /** Indentation is no place to break: the first word would leave it behind. */
  private static boolean startsWithBlanks(List<Cell> cells, int end) {
    for (int i = 0; i <= end; i++) {
      if (!cells.get(i).glyph().blank()) {
        return false;
      }
    }
    return true;
  }

  private static int afterBlanks(List<Cell> cells, int from) {
    int i = from;
    while (i < cells.size() && cells.get(i).glyph().blank()) {
      i++;
    }
    return i;
  }

  private Line built(int indent, List<Cell> cells, int from, int to) {
    int end = to;
    while (end > from && cells.get(end - 1).glyph().blank()) {
      end--;
    }
    var built = new Line.Builder();
    if (indent > 0 && end > from) {
      built.add(new Cell(new Glyph(" ".repeat(indent), indent, true), Role.PLAIN, ""));
    }
    for (Cell cell : cells.subList(from, end)) {
      built.add(cell);
    }
    return built.line();
  }
}
