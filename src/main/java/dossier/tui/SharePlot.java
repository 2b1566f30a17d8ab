package dossier.tui;

import dossier.assess.Interval;
import java.util.List;

/**
 * Shares against shares, both from 0 to 100 %, in braille dots, with their intervals. What should
 * agree does so on the diagonal, which is dotted.
 *
 * @param points drawn in their order
 * @param up what goes up, in a word
 * @param across what goes to the right, in a few
 */
record SharePlot(List<Point> points, String up, String across) {
  private static final int HEIGHT = 9;
  private static final int LEAST_LABEL = 7;
  private static final int LEAST_COLUMNS = 20;
  private static final int MOST_COLUMNS = 50;

  /** Every how many dots the diagonal has one. */
  private static final int STEP = 4;

  /**
   * A point.
   *
   * @param x from 0 to 1, to the right
   * @param y from 0 to 1, up
   * @param interval of {@code y}
   * @param sign stands at the point
   */
  record Point(double x, double y, Interval interval, char sign) {}

  /** Draws the points and their axes. */
  void draw(Body body) {
    int beside = Math.max(LEAST_LABEL, up.length() + 1);
    int width = Math.min(MOST_COLUMNS, Math.max(LEAST_COLUMNS, body.columns() - beside - 3));
    List<String> rows = dots(width).rows();
    for (int row = 0; row < HEIGHT; row++) {
      String label = row == 0 ? "100 %" : row == HEIGHT / 2 ? up : row == HEIGHT - 1 ? "0 %" : "";
      body.line(Line.of(" ".repeat(beside - label.length()) + label + " │", Role.MUTED)
          .plus(rows.get(row), Role.BAR));
    }
    body.line(Line.of(" ".repeat(beside + 2) + axis(width), Role.MUTED));
  }

  private String axis(int width) {
    var line = new StringBuilder(" ".repeat(width));
    line.replace(0, 3, "0 %").replace(width - 5, width, "100 %");
    int at = (width - across.length()) / 2;
    return line.replace(at, at + across.length(), across).toString();
  }

  private Dots dots(int width) {
    var dots = new Dots(width, HEIGHT);
    for (int x = 0; x < dots.width(); x += STEP) {
      dots.set(x, y(dots, x / (double) (dots.width() - 1)));
    }
    for (Point point : points) {
      int x = x(dots, point.x());
      for (int y = y(dots, point.interval().high());
          y <= y(dots, point.interval().low());
          y++) {
        dots.set(x, y);
      }
    }
    for (Point point : points) {
      int x = x(dots, point.x());
      dots.write(x / Dots.ACROSS, y(dots, point.y()) / Dots.DOWN, point.sign());
    }
    return dots;
  }

  private static int x(Dots dots, double share) {
    return (int) Math.round(share * (dots.width() - 1));
  }

  private static int y(Dots dots, double share) {
    return (int) Math.round((1 - share) * (dots.height() - 1));
  }
}
