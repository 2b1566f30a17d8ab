package dossier.tui;

import java.util.ArrayList;
import java.util.List;

/**
 * Dots on a field of braille cells, two across and four down in each, counted from the top left;
 * what lies beyond the field is left out.
 */
final class Dots {
  static final int ACROSS = 2;
  static final int DOWN = 4;

  /** The bits of a braille cell's dots, by row and column (Unicode 15, block 2800). */
  private static final int[][] BITS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};

  private final int[][] cells;

  /** Returns a field of so many cells, none of them dotted. */
  Dots(int columns, int rows) {
    cells = new int[rows][columns];
  }

  /** Returns how many dots there are from left to right. */
  int width() {
    return cells[0].length * ACROSS;
  }

  /** Returns how many dots there are from top to bottom. */
  int height() {
    return cells.length * DOWN;
  }

  void set(int x, int y) {
    if (x >= 0 && x < width() && y >= 0 && y < height()) {
      cells[y / DOWN][x / ACROSS] |= BITS[y % DOWN][x % ACROSS];
    }
  }

  /** Writes a character over a cell. */
  void write(int column, int row, char sign) {
    cells[row][column] = -sign;
  }

  /** Returns the rows, the first on top. */
  List<String> rows() {
    var rows = new ArrayList<String>();
    for (int[] row : cells) {
      var text = new StringBuilder();
      for (int cell : row) {
        text.appendCodePoint(cell < 0 ? -cell : cell == 0 ? ' ' : 0x2800 + cell);
      }
      rows.add(text.toString());
    }
    return rows;
  }
}
