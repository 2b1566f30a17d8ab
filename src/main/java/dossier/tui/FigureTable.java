package dossier.tui;

import dossier.stats.Chapter;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of figures as wide as it may be: with bars where there is room, with short heads where
 * there is little, and without its last columns where there is less.
 *
 * @param label the columns of the labels
 * @param heads of the columns of figures that there is room for
 * @param widths of these columns
 * @param bar the columns of the bars; 0 for none
 */
record FigureTable(
    Chapter.Table table, int label, List<String> heads, List<Integer> widths, int gap, int bar) {
  private static final int MARK = 3;
  private static final int MOST_LABEL = 30;
  private static final int LEAST_BAR = 8;
  private static final int MOST_BAR = 24;

  static FigureTable of(Chapter.Table table, int columns) {
    int room = columns - 1 - MARK;
    int longest = Text.width(table.title());
    for (Chapter.Row row : table.rows()) {
      longest = Math.max(longest, Text.width(row.label()));
    }
    int label = Math.min(longest, MOST_LABEL);
    List<String> words = table.heads().stream().map(Chapter.Head::words).toList();
    List<String> brief = table.heads().stream().map(Chapter.Head::brief).toList();
    FigureTable found = with(table, label, words, 2, room);
    if (found.width() > room) {
      found = with(table, label, brief, 2, room);
    }
    if (found.width() > room) {
      found = with(table, label, brief, 1, room);
    }
    for (int kept = brief.size() - 1; found.width() > room && kept > 0; kept--) {
      found = with(table, label, brief.subList(0, kept), 1, room);
    }
    return found;
  }

  private static FigureTable with(
      Chapter.Table table, int label, List<String> heads, int gap, int room) {
    var widths = new ArrayList<Integer>();
    for (int i = 0; i < heads.size(); i++) {
      int column = i;
      int widest = table.rows().stream()
          .mapToInt(row -> Text.width(row.cells().get(column)))
          .max()
          .orElse(0);
      widths.add(Math.max(widest, Text.width(heads.get(i))));
    }
    var bare = new FigureTable(table, label, heads, widths, gap, 0);
    boolean barred = table.rows().stream().anyMatch(row -> row.bar().isPresent());
    int left = Math.min(MOST_BAR, room - bare.width() - 2);
    return barred && left >= LEAST_BAR
        ? new FigureTable(table, label, heads, widths, gap, left)
        : bare;
  }

  private int width() {
    return label + widths.stream().mapToInt(w -> gap + w).sum() + (bar == 0 ? 0 : 2 + bar);
  }

  /** Returns the line over the rows. */
  Line head() {
    Line line = Line.of(" ".repeat(MARK) + Text.pad(table.title(), label), Role.TITLE);
    for (int i = 0; i < heads.size(); i++) {
      line = line.plus(right(heads.get(i), gap + widths.get(i)), Role.MUTED);
    }
    return line;
  }

  /** Returns the line of a row. */
  Line row(Chapter.Row row, boolean here, String key) {
    Role role = here ? Role.SELECTED : Role.PLAIN;
    Line line = Line.of(here ? " > " : "   ", role)
        .plus(Text.pad(Text.cut(row.label(), label), label), role);
    for (int i = 0; i < heads.size(); i++) {
      line = line.plus(right(row.cells().get(i), gap + widths.get(i)), role);
    }
    if (bar > 0) {
      double share = row.bar().orElse(0);
      int full = share == 0 ? 0 : Math.max(1, (int) Math.round(share * bar));
      line = line.plus("  ", role)
          .plus("█".repeat(full), here ? role : Role.BAR)
          .plus(" ".repeat(bar - full), role);
    }
    return line.clicked(key);
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - Text.width(text))) + text;
  }
}
