package dossier.tui;

import java.util.List;
import java.util.Optional;

/**
 * A whole screen as a view wants it, from the top left. What lies beyond the edges is not shown.
 *
 * @param cursor where the terminal's cursor stands; none hides it
 */
record Frame(List<Line> lines, Optional<Cursor> cursor) {

  /** A cell, counted from 0. */
  record Cursor(int column, int row) {

    // As Size has it, and for its reason.
    @Override
    public boolean equals(Object other) {
      return other instanceof Cursor cursor && column == cursor.column && row == cursor.row;
    }

    @Override
    public int hashCode() {
      return 31 * column + row;
    }
  }

  Frame {
    lines = List.copyOf(lines);
  }

  /** Returns a frame without a cursor. */
  static Frame of(List<Line> lines) {
    return new Frame(lines, Optional.empty());
  }

  /** Returns this frame with the cursor at a cell. */
  Frame withCursor(int column, int row) {
    return new Frame(lines, Optional.of(new Cursor(column, row)));
  }
}
