package dossier.tui;

import dossier.tui.Text.Glyph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A frame painted into cells. The painter takes text only through {@link Text#glyphs}, so nothing
 * that a bank, a paragraph or a learner wrote reaches the terminal raw.
 */
final class Cells {

  /** The second column of a wide glyph. */
  static final String RIGHT_HALF = "";

  private final Size size;
  private final String[] texts;
  private final Role[] roles;
  private final String[] keys;

  private Cells(Size size) {
    this.size = size;
    this.texts = new String[size.columns() * size.rows()];
    this.roles = new Role[texts.length];
    Arrays.fill(texts, " ");
    Arrays.fill(roles, Role.PLAIN);
    this.keys = new String[texts.length];
    Arrays.fill(keys, "");
  }

  /** Returns a frame in cells, what lies beyond the edges cut. */
  static Cells of(Frame frame, Size size) {
    var cells = new Cells(size);
    for (int row = 0; row < Math.min(size.rows(), frame.lines().size()); row++) {
      cells.paint(row, frame.lines().get(row));
    }
    return cells;
  }

  private void paint(int row, Line line) {
    int column = 0;
    for (Span span : line.spans()) {
      for (Glyph glyph : Text.glyphs(span.text())) {
        // A wide glyph in the last column would be wrapped into the next row by the terminal.
        if (column + glyph.width() > size.columns()) {
          return;
        }
        int at = row * size.columns() + column;
        texts[at] = glyph.text();
        roles[at] = span.role();
        keys[at] = span.key();
        if (glyph.width() == 2) {
          texts[at + 1] = RIGHT_HALF;
          roles[at + 1] = span.role();
          keys[at + 1] = span.key();
        }
        column += glyph.width();
      }
    }
  }

  Size size() {
    return size;
  }

  /** Returns what is drawn in a cell; {@link #RIGHT_HALF} if what is left of it reaches into it. */
  String text(int column, int row) {
    return texts[row * size.columns() + column];
  }

  Role role(int column, int row) {
    return roles[row * size.columns() + column];
  }

  /** Returns the key that a click on a cell stands for; empty for none, and beyond the edges. */
  String key(int column, int row) {
    boolean within = column >= 0 && row >= 0 && column < size.columns() && row < size.rows();
    return within ? keys[row * size.columns() + column] : "";
  }

  /** Returns whether a cell looks the same here and there. */
  boolean same(Cells other, int column, int row) {
    int at = row * size.columns() + column;
    return texts[at].equals(other.texts[at]) && roles[at] == other.roles[at];
  }

  /** Returns the rows as text, without the blanks at their ends. */
  List<String> rows() {
    var rows = new ArrayList<String>();
    for (int row = 0; row < size.rows(); row++) {
      int from = row * size.columns();
      String text = String.join("", Arrays.asList(texts).subList(from, from + size.columns()));
      rows.add(text.stripTrailing());
    }
    return rows;
  }
}
