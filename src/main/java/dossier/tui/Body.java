package dossier.tui;

import java.util.ArrayList;
import java.util.List;

/** Lines of a page's body, wrapped to a width as they are added. */
final class Body {
  private static final int LABEL = 10;

  /** From this width on labels have a column of their own. */
  private static final int LABELLED_COLUMNS = 50;

  /** Longer lines are hard to read back from. */
  private static final int MOST_COLUMNS = 100;

  private final List<Line> lines = new ArrayList<>();
  private final int columns;

  Body(int columns) {
    this.columns = Math.min(columns, MOST_COLUMNS);
  }

  Body blank() {
    lines.add(Line.EMPTY);
    return this;
  }

  Body text(String text, Role role) {
    return text(text, role, " ");
  }

  /** Adds text whose every line begins with the same indent. */
  Body text(String text, Role role, String indent) {
    for (String part : Text.wrap(text, columns - indent.length() - 1)) {
      lines.add(Line.of(indent, Role.PLAIN).plus(part, role));
    }
    return this;
  }

  /** Adds text behind a marker; further lines stand under the text. */
  Body item(String marker, Role markerRole, String text, Role role) {
    return item(marker, markerRole, text, role, "");
  }

  /**
   * Adds text behind a marker; further lines stand under the text. What is selected is a bar from
   * edge to edge.
   *
   * @param key the key that a click on it stands for
   */
  Body item(String marker, Role markerRole, String text, Role role, String key) {
    String indent = " ".repeat(Text.width(marker));
    boolean bar = markerRole == Role.SELECTED;
    Line lead = Line.of(marker, markerRole);
    for (String part : Text.wrap(text, columns - indent.length() - 1)) {
      Line line = lead.plus(part, role);
      lines.add((bar ? line.pad(columns) : line).clicked(key));
      lead = Line.of(indent, bar ? markerRole : Role.PLAIN);
    }
    return this;
  }

  /** Adds a labelled row: the label in a column of its own, but where the window is narrow. */
  Body row(String label, String text, Role role) {
    if (columns < LABELLED_COLUMNS) {
      Line whole = Line.of(" " + label + "  ", Role.MUTED).plus(text, role);
      lines.addAll(whole.wrap(columns - 1, 3));
      return this;
    }
    return item(" " + Text.pad(label, LABEL), Role.MUTED, text, role);
  }

  /**
   * Returns two bodies side by side, a rule between them.
   *
   * @param left the columns of the left one
   */
  static Body beside(Body one, Body other, int left) {
    var both = new Body(Integer.MAX_VALUE);
    for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
      Line first = i < one.size() ? one.lines.get(i) : Line.EMPTY;
      Line second = i < other.size() ? other.lines.get(i) : Line.EMPTY;
      int missing = Math.max(0, left - first.width());
      both.line(first
          .cut(left)
          .plus(" ".repeat(missing), Role.PLAIN)
          .plus("│", Role.MUTED)
          .plus(second));
    }
    return both;
  }

  Body line(Line line) {
    lines.add(line);
    return this;
  }

  int columns() {
    return columns;
  }

  int size() {
    return lines.size();
  }

  List<Line> lines() {
    return lines;
  }
}
