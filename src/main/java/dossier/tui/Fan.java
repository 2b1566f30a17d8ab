package dossier.tui;

import dossier.plan.Band;
import dossier.plan.Prospect;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The recall of a deck from today to a date, in braille dots: its mean, and its band dotted. */
record Fan(List<Prospect.Point> points) {
  private static final int HEIGHT = 6;
  private static final int LABEL = 7;
  private static final int MOST_COLUMNS = 70;

  /** Draws the curves, their axes and what stands on them. */
  void draw(Body body) {
    int width = Math.min(MOST_COLUMNS, Math.max(2, body.columns() - LABEL - 3));
    var dots = new Dots(width, HEIGHT);
    curve(dots, Band::low, 3);
    curve(dots, Band::high, 3);
    curve(dots, Band::mean, 1);
    List<String> rows = dots.rows();
    for (int row = 0; row < HEIGHT; row++) {
      String label = row == 0 ? "100 %" : row == HEIGHT - 1 ? "0 %" : "";
      body.line(Line.of(" " + " ".repeat(LABEL - 1 - label.length()) + label + " │", Role.MUTED)
          .plus(rows.get(row), Role.BAR));
    }
    String end = "day " + days();
    body.line(Line.of(
        " ".repeat(LABEL + 2) + Text.pad("today", Math.max(6, width - end.length())) + end,
        Role.MUTED));
  }

  private void curve(Dots dots, ToDoubleFunction<Band> value, int every) {
    int across = dots.width();
    int down = dots.height();
    int before = -1;
    for (int x = 0; x < across; x++) {
      double share = at(days() * x / (double) (across - 1), value);
      int y = (int) Math.round((1 - share) * (down - 1));
      if (x % every == 0) {
        int from = before < 0 || every > 1 ? y : Math.min(y, y < before ? before - 1 : before + 1);
        for (int dot = Math.min(from, y); dot <= Math.max(from, y); dot++) {
          dots.set(x, dot);
        }
      }
      before = y;
    }
  }

  private int days() {
    return points.get(points.size() - 1).day();
  }

  /** What lies between two days is drawn straight. */
  private double at(double day, ToDoubleFunction<Band> value) {
    int next = 1;
    while (next < points.size() - 1 && points.get(next).day() < day) {
      next++;
    }
    Prospect.Point a = points.get(next - 1);
    Prospect.Point b = points.get(next);
    double share = (day - a.day()) / (b.day() - a.day());
    return value.applyAsDouble(a.recall())
        + share * (value.applyAsDouble(b.recall()) - value.applyAsDouble(a.recall()));
  }
}
