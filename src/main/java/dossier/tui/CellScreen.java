package dossier.tui;

import com.googlecode.lanterna.terminal.Terminal;
import dossier.tui.Frame.Cursor;
import java.io.IOException;
import java.util.Optional;

/**
 * Brings a terminal from one frame to the next by writing the cells that differ. It never clears,
 * so nothing flickers.
 *
 * <p>Lanterna's own screen is not used: its cells hold no letter with a combining mark in one
 * column, take some narrow characters for wide and some wide ones for narrow.
 */
final class CellScreen {

  /** Rewriting as many unchanged cells is no longer than moving the cursor over them. */
  private static final int SHORT_GAP = 5;

  private static final Optional<Cells> NONE = Optional.empty();

  private final Terminal terminal;
  private final Brush brush;
  private Optional<Cells> shown = NONE;
  private Optional<Cursor> cursor = Optional.empty();
  private boolean cursorKnown;

  private final StringBuilder run = new StringBuilder();
  private int column;
  private int row;
  private Role role = Role.PLAIN;

  /** Makes what is written from now on look as a role does. */
  interface Brush {
    void take(Role role) throws IOException;
  }

  CellScreen(Terminal terminal, Brush brush) {
    this.terminal = terminal;
    this.brush = brush;
  }

  /** Forgets what the terminal shows: the next frame is written whole. */
  void forget() {
    shown = NONE;
    cursorKnown = false;
  }

  /** Shows a frame on a screen of a size. */
  void show(Frame frame, Size size) throws IOException {
    Cells next = Cells.of(frame, size);
    Optional<Cells> before = shown.isPresent() && shown.get().size().equals(size) ? shown : NONE;
    // If writing fails half way, nobody knows what is shown.
    shown = NONE;
    boolean written = write(before, next);
    place(frame.cursor(), size, written);
    terminal.flush();
    shown = Optional.of(next);
  }

  private boolean write(Optional<Cells> before, Cells next) throws IOException {
    boolean any = false;
    for (int y = 0; y < next.size().rows(); y++) {
      for (int x = 0; x < next.size().columns(); x++) {
        if (next.text(x, y).equals(Cells.RIGHT_HALF)
            || (before.isPresent() && before.get().same(next, x, y))) {
          continue;
        }
        if (!any) {
          restart(x, y);
          any = true;
        }
        reach(next, x, y);
        put(next, x, y);
      }
    }
    if (any) {
      endRun();
      if (role != Role.PLAIN) {
        brush.take(Role.PLAIN);
      }
    }
    return any;
  }

  private void restart(int x, int y) throws IOException {
    brush.take(Role.PLAIN);
    role = Role.PLAIN;
    terminal.setCursorPosition(x, y);
    column = x;
    row = y;
  }

  /** Moves to a cell: over a few unchanged cells by writing them again, else by a command. */
  private void reach(Cells next, int x, int y) throws IOException {
    if (row == y && column <= x && x - column <= SHORT_GAP && plainGap(next, x, y)) {
      for (; column < x; column++) {
        run.append(next.text(column, y));
      }
    } else {
      endRun();
      terminal.setCursorPosition(x, y);
      column = x;
      row = y;
    }
  }

  private boolean plainGap(Cells next, int x, int y) {
    for (int i = column; i < x; i++) {
      if (!isPredictable(next.text(i, y)) || next.role(i, y) != role) {
        return false;
      }
    }
    return true;
  }

  private void put(Cells next, int x, int y) throws IOException {
    String text = next.text(x, y);
    if (next.role(x, y) != role) {
      endRun();
      role = next.role(x, y);
      brush.take(role);
    }
    run.append(text);
    if (isPredictable(text) && !endsInRightHalf(next, x, y)) {
      column++;
    } else {
      // Terminals differ on how far this went: say where the next cell is.
      column = Integer.MAX_VALUE;
    }
  }

  private static boolean endsInRightHalf(Cells cells, int x, int y) {
    return x + 1 < cells.size().columns() && cells.text(x + 1, y).equals(Cells.RIGHT_HALF);
  }

  private static boolean isPredictable(String text) {
    return text.length() == 1;
  }

  private void endRun() throws IOException {
    if (run.length() > 0) {
      terminal.putString(run.toString());
      run.setLength(0);
    }
  }

  private static Cursor within(Cursor wanted, Size size) {
    return new Cursor(
        Math.max(0, Math.min(wanted.column(), size.columns() - 1)),
        Math.max(0, Math.min(wanted.row(), size.rows() - 1)));
  }

  private void place(Optional<Cursor> asked, Size size, boolean moved) throws IOException {
    // No lambdas on the way to the first frame: each takes a millisecond to set up.
    Optional<Cursor> wanted =
        asked.isPresent() ? Optional.of(within(asked.get(), size)) : Optional.empty();
    if (cursorKnown && !moved && wanted.equals(cursor)) {
      return;
    }
    if (!cursorKnown || wanted.isPresent() != cursor.isPresent()) {
      terminal.setCursorVisible(wanted.isPresent());
    }
    if (wanted.isPresent()) {
      terminal.setCursorPosition(wanted.get().column(), wanted.get().row());
    }
    cursor = wanted;
    cursorKnown = true;
  }
}
