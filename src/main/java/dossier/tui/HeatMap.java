package dossier.tui;

import dossier.stats.Chapter;
import dossier.stats.Chapters;
import dossier.stats.Stats;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A year of days, a column a week: how much was reviewed on each, by how dense its glyph is. What
 * the glyphs mean stands under it, and what is marked is said in figures.
 *
 * @param days whole weeks from a Monday on, but for the last, which may be cut
 * @param marked the place of the day marked
 * @param step the counts that one glyph stands for
 */
record HeatMap(List<Chapter.Row> days, long firstDay, int marked, int step) {
  private static final int WEEK = 7;

  /** Before each row: the mark, and the weekday. */
  private static final int LABEL = 7;

  private static final int MONTH = 3;
  private static final String NONE = "∙";
  private static final String[] GLYPHS = {"░", "▒", "▓", "█"};

  static HeatMap of(List<Chapter.Row> days, long today, int marked) {
    int[] counts =
        days.stream().mapToInt(HeatMap::count).filter(n -> n > 0).sorted().toArray();
    // Not by the most: one day of many would make all others look alike.
    int high = counts.length == 0 ? 0 : counts[(counts.length - 1) * 9 / 10];
    int step = Math.max(1, (high + GLYPHS.length - 1) / GLYPHS.length);
    return new HeatMap(days, today - days.size() + 1, marked, step);
  }

  private static int count(Chapter.Row day) {
    return Integer.parseInt(day.cells().get(0));
  }

  /** Draws it; returns the line, from the first drawn, that says what is marked. */
  int draw(Body body, int columns) {
    int weeks = (days.size() + WEEK - 1) / WEEK;
    int cell = columns - 1 >= LABEL + 2 * weeks ? 2 : 1;
    int shown = Math.min(weeks, (columns - LABEL) / cell);
    int from = Math.min(weeks - shown, marked / WEEK);
    int before = body.size();
    body.line(Line.of(" ".repeat(LABEL) + months(from, shown, cell), Role.MUTED));
    for (int weekday = 0; weekday < WEEK; weekday++) {
      body.line(row(weekday, from, shown, cell));
    }
    String below = " ".repeat(LABEL + (marked / WEEK - from) * cell) + "^";
    body.line(Line.of(below, Role.ACCENT));
    Chapter.Row day = days.get(marked);
    int said = body.size() - before;
    body.line(Line.of(" > ", Role.ACCENT)
        .plus(day.label() + ": " + Page.count(count(day), "review"), Role.TITLE));
    body.line(legend(columns));
    return said;
  }

  private Line row(int weekday, int from, int shown, int cell) {
    boolean here = marked % WEEK == weekday;
    Line line = Line.of(
        (here ? " > " : "   ") + Chapters.weekday(firstDay + weekday) + " ",
        here ? Role.ACCENT : Role.MUTED);
    for (int week = from; week < from + shown; week++) {
      int place = week * WEEK + weekday;
      if (place < days.size()) {
        String glyph = glyph(count(days.get(place)));
        Role role = place == marked ? Role.SELECTED : glyph.equals(NONE) ? Role.MUTED : Role.BAR;
        line = line.plus(new Span(glyph, role, place == marked ? "Enter" : Keys.ofRow(place)));
        line = cell == 2 ? line.plus(" ", Role.PLAIN) : line;
      }
    }
    return line;
  }

  private String glyph(int count) {
    return count == 0 ? NONE : GLYPHS[Math.min(GLYPHS.length, (count + step - 1) / step) - 1];
  }

  /** The months, each over the first week that begins in it, where there is room. */
  private String months(int from, int shown, int cell) {
    var line = new StringBuilder();
    int before = -1;
    for (int week = from; week < from + shown; week++) {
      LocalDate monday = LocalDate.ofEpochDay(firstDay + (long) week * WEEK);
      int month = monday.getMonthValue();
      int at = (week - from) * cell;
      boolean fits = line.length() <= at && at + MONTH <= shown * cell;
      if (month != before && fits && (week > from || monday.getDayOfMonth() <= WEEK)) {
        String name = monday.getMonth().name().substring(0, MONTH);
        line.append(" ".repeat(at - line.length()))
            .append(name.charAt(0))
            .append(name.substring(1).toLowerCase(Locale.ROOT))
            .append(' ');
      }
      before = month;
    }
    return line.toString().stripTrailing();
  }

  private Line legend(int columns) {
    String gap = columns < Page.NARROW_COLUMNS ? " " : "   ";
    Line line = Line.of(" ", Role.PLAIN).plus(NONE, Role.MUTED).plus(" 0", Role.MUTED);
    for (int level = 0; level < GLYPHS.length; level++) {
      int low = level * step + 1;
      boolean isLast = level == GLYPHS.length - 1;
      String counts = isLast ? low + "+" : step == 1 ? "" + low : low + "-" + (low + step - 1);
      line =
          line.plus(gap, Role.PLAIN).plus(GLYPHS[level], Role.BAR).plus(" " + counts, Role.MUTED);
    }
    return line;
  }

  /** Returns the study day of a place. */
  String date(int place) {
    return Stats.date(firstDay + place);
  }
}
