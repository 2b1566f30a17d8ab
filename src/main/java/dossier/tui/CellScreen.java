package dossier.tui;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.terminal.Terminal;
import dossier.tui.Frame.Cursor;
import dossier.tui.Theme.Style;
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

  private final Terminal terminal;
  private final Theme theme;
  private Optional<Cells> shown = Optional.empty();
  private Optional<Cursor> cursor = Optional.empty();
  private boolean cursorKnown;

  private final StringBuilder run = new StringBuilder();
  private int column;
  private int row;
  private Role role = Role.PLAIN;

  CellScreen(Terminal terminal, Theme theme) {
    this.terminal = terminal;
    this.theme = theme;
  }

  /** Forgets what the terminal shows: the next frame is written whole. */
  void forget() {
    shown = Optional.empty();
    cursorKnown = false;
  }

  /** Shows a frame on a screen of a size. */
  void show(Frame frame, Size size) throws IOException {
    Cells next = Cells.of(frame, size);
    Optional<Cells> before = shown.filter(cells -> cells.size().equals(size));
    // If writing fails half way, nobody knows what is shown.
    shown = Optional.empty();
    boolean written = write(before, next);
    place(frame.cursor().map(wanted -> within(wanted, size)), written);
    terminal.flush();
    shown = Optional.of(next);
  }

  private boolean write(Optional<Cells> before, Cells next) throws IOException {
    boolean any = false;
    for (int y = 0; y < next.size().rows(); y++) {
      for (int x = 0; x < next.size().columns(); x++) {
        int here = x;
        int there = y;
        if (next.text(x, y).equals(Cells.RIGHT_HALF)
            || before.map(old -> old.same(next, here, there)).orElse(false)) {
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
        terminal.resetColorAndSGR();
      }
    }
    return any;
  }

  private void restart(int x, int y) throws IOException {
    terminal.resetColorAndSGR();
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
      style(theme.style(role));
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

  private void style(Style style) throws IOException {
    terminal.resetColorAndSGR();
    if (!style.colour().equals(Theme.DEFAULT)) {
      terminal.setForegroundColor(style.colour());
    }
    for (SGR attribute : style.attributes()) {
      terminal.enableSGR(attribute);
    }
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

  private void place(Optional<Cursor> wanted, boolean moved) throws IOException {
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
