package dossier.tui;

import java.util.ArrayList;
import java.util.List;

/** Frames as text, for tests of views: the same painter, and no terminal. */
final class Headless {
  private Headless() {}

  /** Returns every row of a screen that shows a frame, without the blanks at their ends. */
  static List<String> render(Frame frame, int columns, int rows) {
    return Cells.of(frame, new Size(columns, rows)).rows();
  }

  /**
   * Returns what stands in one role on a screen that shows a frame: each run of it, rows from the
   * top.
   */
  static List<String> inRole(Role role, Frame frame, int columns, int rows) {
    Cells cells = Cells.of(frame, new Size(columns, rows));
    var runs = new ArrayList<String>();
    for (int y = 0; y < rows; y++) {
      var run = new StringBuilder();
      for (int x = 0; x < columns; x++) {
        if (cells.role(x, y) == role) {
          run.append(cells.text(x, y));
        } else if (run.length() > 0) {
          runs.add(run.toString());
          run.setLength(0);
        }
      }
      if (run.length() > 0) {
        runs.add(run.toString());
      }
    }
    return runs;
  }
}
