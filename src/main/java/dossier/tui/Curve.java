package dossier.tui;

import dossier.schedule.Card;
import dossier.schedule.MemoryModel;
import dossier.schedule.MemoryState;
import dossier.schedule.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The forgetting curve of a card: how likely it is recalled, from its last review to as long again
 * after it is due, in braille dots.
 *
 * @param elapsedDays study days since the last review
 * @param days how many days the curve spans
 */
record Curve(MemoryModel model, MemoryState memory, Card card, int elapsedDays, int days) {
  private static final int MOST_DAYS = 36_500;
  private static final int HEIGHT = 6;
  private static final int LABEL = 7;
  private static final int MOST_COLUMNS = 70;

  /** Returns the curve of a card that was reviewed. */
  static Curve of(CardFile file, Moment now) {
    Card card = file.facts().card();
    long since = now.day() - card.last().orElseThrow().day();
    int elapsed = (int) Math.max(0, Math.min(MOST_DAYS, since));
    int days = Math.max(7, 2 * Math.max(card.intervalDays(), elapsed));
    return new Curve(file.model(), card.memory().orElseThrow(), card, elapsed, days);
  }

  /** Returns the probability of recall, from 0 to 1, some days after the last review. */
  private double recall(double afterDays) {
    return model.retrievability(memory, afterDays);
  }

  /** Returns the figures of the curve in words. */
  String said() {
    var parts = new ArrayList<String>();
    parts.add(percent(recall(elapsedDays)) + " now");
    if (card.intervalDays() > elapsedDays) {
      long day = card.last().orElseThrow().day() + card.intervalDays();
      parts.add(percent(recall(card.intervalDays())) + " when due, " + LocalDate.ofEpochDay(day));
    }
    parts.add(percent(recall(days)) + " " + days + " days after the last review");
    return String.join("; ", parts);
  }

  static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  /** Draws the curve, its axes and what stands on them. */
  void draw(Body body) {
    int width = Math.min(MOST_COLUMNS, Math.max(2, body.columns() - LABEL - 3));
    double floor = Math.min(0.8, Math.floor(recall(days) * 10) / 10);
    var dots = new Dots(width, HEIGHT);
    int across = dots.width();
    int before = dot(0, floor, dots.height());
    for (int x = 0; x < across; x++) {
      int y = dot(days * x / (double) (across - 1), floor, dots.height());
      for (int step = Math.min(before + 1, y); step <= y; step++) {
        dots.set(x, step);
      }
      before = y;
    }
    List<String> rows = dots.rows();
    for (int row = 0; row < HEIGHT; row++) {
      double share = 1 - (1 - floor) * row / (HEIGHT - 1);
      String label = row == 0 || row == HEIGHT - 1 ? percent(share) : "";
      body.line(Line.of(" " + " ".repeat(LABEL - 1 - label.length()) + label + " │", Role.MUTED)
          .plus(rows.get(row), Role.BAR));
    }
    body.line(Line.of(" ".repeat(LABEL) + " " + marks(width), Role.MUTED));
  }

  private int dot(double afterDays, double floor, int down) {
    double share = (recall(afterDays) - floor) / (1 - floor);
    return (int) Math.round((1 - share) * (down - 1));
  }

  /** What stands under the axis; what there is no room for is left out. */
  private String marks(int width) {
    var line = new StringBuilder(" ".repeat(width + 1));
    for (Mark mark : List.of(
        new Mark("^ now", elapsedDays),
        new Mark("^ due", card.intervalDays()),
        new Mark(days + " days", days),
        new Mark("0", 0))) {
      int at = 1 + (int) Math.round(mark.day * (width - 1) / (double) days);
      int from = Math.max(0, Math.min(at, line.length() - mark.text.length()));
      int to = from + mark.text.length();
      int free = Math.max(0, from - 1);
      if (line.substring(free, Math.min(line.length(), to + 1)).isBlank()) {
        line.replace(from, to, mark.text);
      }
    }
    return line.toString().stripTrailing();
  }

  private record Mark(String text, int day) {}
}
