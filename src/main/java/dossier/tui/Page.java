package dossier.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page: a title bar, a body that scrolls, and what stays at the foot.
 *
 * @param scroll how many lines of the body are above the window, as far as the body and the cursor
 *     allow it
 * @param cursor where the cursor stands, in lines of the body
 * @param loose whether the cursor may be out of sight, as when the learner scrolls
 */
record Page(
    Line title,
    List<Line> body,
    int scroll,
    List<Line> foot,
    Optional<Frame.Cursor> cursor,
    boolean loose) {
  /** The smallest window that shows a question with its options. */
  static final int MIN_COLUMNS = 40;

  static final int MIN_ROWS = 12;

  /** From this width on there is room for two panes. */
  static final int WIDE_COLUMNS = 100;

  /** Below this width words are shortened. */
  static final int NARROW_COLUMNS = 60;

  /** From this height on there is room for a rule under the title. */
  private static final int RULED_ROWS = 20;

  Page {
    body = withoutBlankEnd(body);
    foot = List.copyOf(foot);
  }

  private static List<Line> withoutBlankEnd(List<Line> body) {
    int end = body.size();
    while (end > 0 && body.get(end - 1).spans().isEmpty()) {
      end--;
    }
    return List.copyOf(body.subList(0, end));
  }

  static Page of(Line title, List<Line> body, int scroll, Line... foot) {
    return new Page(title, body, scroll, List.of(foot), Optional.empty(), true);
  }

  /** Returns a title bar: what the screen is, and at the right end how much of it there is. */
  static Line title(String what, String amount, int columns) {
    return Line.of(" " + what, Role.HEADER)
        .pad(columns - Text.width(amount) - 1)
        .plus(amount + " ", Role.HEADER);
  }

  /** Returns a number of things, as words. */
  static String count(int n, String thing) {
    return n + " " + thing + (n == 1 ? "" : "s");
  }

  /** Returns whether a window is large enough for a page. */
  static boolean isShown(int columns, int rows) {
    return columns >= MIN_COLUMNS && rows >= MIN_ROWS;
  }

  Frame frame(int columns, int rows) {
    if (!isShown(columns, rows)) {
      return tooSmall(columns, rows);
    }
    boolean ruled = isRuled(rows);
    int height = height(rows);
    int top = top(rows);

    var lines = new ArrayList<Line>();
    lines.add(title.cut(columns).pad(columns));
    if (ruled) {
      lines.add(Line.of("─".repeat(columns), Role.MUTED));
    }
    List<Line> seen = body.subList(top, Math.min(body.size(), top + height));
    lines.addAll(seen);
    for (int i = seen.size(); i < height; i++) {
      lines.add(Line.EMPTY);
    }
    lines.add(more(top, height));
    lines.addAll(foot);
    for (int i = 0; i < lines.size(); i++) {
      lines.set(i, lines.get(i).cut(columns));
    }

    int shift = (ruled ? 2 : 1) - top;
    return new Frame(
        lines,
        cursor
            .filter(c -> c.row() >= top && c.row() < top + height)
            .map(c -> new Frame.Cursor(c.column(), c.row() + shift)));
  }

  /** Returns whether there is a rule under the title. */
  static boolean isRuled(int rows) {
    return rows >= RULED_ROWS;
  }

  /** Returns how many lines of the body are in the window. */
  private int height(int rows) {
    return height(rows, foot.size());
  }

  /** Returns how many lines of a body are in the window over a foot of some lines. */
  static int height(int rows, int foot) {
    return rows - 2 - foot - (isRuled(rows) ? 1 : 0);
  }

  /** Returns how many lines of the body are above the window: the cursor and a line after it show. */
  int top(int rows) {
    int height = height(rows);
    int limit = Math.max(0, body.size() - height);
    int top = Math.max(0, Math.min(scroll, limit));
    if (loose || cursor.isEmpty()) {
      return top;
    }
    int row = cursor.get().row();
    int least = Math.min(limit, row + 2 - height);
    return Math.max(0, Math.max(least, Math.min(top, row)));
  }

  /** Says what is above and below the window, in the line between body and foot. */
  private Line more(int top, int height) {
    int below = body.size() - top - height;
    if (top == 0 && below <= 0) {
      return Line.EMPTY;
    }
    String above = top > 0 ? " ↑ " + top + " above " : "";
    return Line.of(above + (below > 0 ? " ↓ " + below + " more" : ""), Role.MUTED);
  }

  private static Frame tooSmall(int columns, int rows) {
    String text = "Enlarge the window: Dossier needs " + MIN_COLUMNS + "x" + MIN_ROWS + ", this is "
        + columns + "x" + rows + ".";
    List<Line> lines = new ArrayList<>();
    for (String part : Text.wrap(text, columns)) {
      lines.add(Line.of(part, Role.WARNING));
    }
    return new Frame(lines.subList(0, Math.min(lines.size(), rows)), Optional.empty());
  }
}
