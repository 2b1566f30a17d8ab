package dossier.tui;

import dossier.tui.Text.Glyph;
import java.util.ArrayList;
import java.util.List;

/** One row of a screen, of any width. */
record Line(List<Span> spans) {

  static final Line EMPTY = new Line(List.of());

  Line {
    spans = List.copyOf(spans);
  }

  /** Returns a line of plain text. */
  static Line of(String text) {
    return of(text, Role.PLAIN);
  }

  /** Returns a line in one role. */
  static Line of(String text, Role role) {
    return new Line(List.of(new Span(text, role)));
  }

  /** Returns a line of several spans. */
  static Line of(Span... spans) {
    return new Line(List.of(spans));
  }

  /** Returns this line with text after it. */
  Line plus(String text, Role role) {
    return plus(new Span(text, role));
  }

  /** Returns this line with a span after it. */
  Line plus(Span span) {
    var longer = new ArrayList<>(spans);
    longer.add(span);
    return new Line(longer);
  }

  /** Returns this line as one whose every part a click takes for a key. */
  Line clicked(String key) {
    return new Line(spans.stream().map(s -> new Span(s.text(), s.role(), key)).toList());
  }

  /** Returns this line with another after it. */
  Line plus(Line more) {
    var longer = new ArrayList<>(spans);
    longer.addAll(more.spans);
    return new Line(longer);
  }

  /** Returns the columns this line takes. */
  int width() {
    int width = 0;
    for (Span span : spans) {
      width += Text.width(span.text());
    }
    return width;
  }

  /** Returns the text as it is shown, without roles. */
  String text() {
    var text = new StringBuilder();
    for (Span span : spans) {
      text.append(Text.clean(span.text()));
    }
    return text.toString();
  }

  /**
   * Returns this line broken between words into lines of at most {@code width} columns, and at
   * line separators. A word wider than a line is broken where the line is full.
   *
   * @param hang the blanks before every line but the first; none where less than half would be left
   */
  List<Line> wrap(int width, int hang) {
    return new Wrap(width, hang).lines(this);
  }

  /** Returns at most {@code width} columns of this line, ending in an ellipsis if cut. */
  Line cut(int width) {
    return width() <= width ? this : take(width - 1).plus(width > 0 ? "…" : "", lastRole());
  }

  /** Returns this line with blanks up to {@code width} columns, in the role it ends in. */
  Line pad(int width) {
    int missing = width - width();
    return missing <= 0 ? this : plus(" ".repeat(missing), lastRole());
  }

  private Line take(int width) {
    var built = new Builder();
    int left = width;
    for (Cell cell : cells()) {
      left -= cell.glyph().width();
      if (left < 0) {
        break;
      }
      built.add(cell);
    }
    return built.line();
  }

  private Role lastRole() {
    return spans.isEmpty() ? Role.PLAIN : spans.get(spans.size() - 1).role();
  }

  private List<Cell> cells() {
    var cells = new ArrayList<Cell>();
    for (Span span : spans) {
      for (Glyph glyph : Text.glyphs(span.text())) {
        cells.add(new Cell(glyph, span.role(), span.key()));
      }
    }
    return cells;
  }

  /** A glyph in its role, and the key that a click on it stands for. */
  record Cell(Glyph glyph, Role role, String key) {}

  /** A line under construction, a glyph at a time. */
  static final class Builder {
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Role role = Role.PLAIN;
    private String key = "";

    Builder add(Cell cell) {
      if (cell.role() != role || !cell.key().equals(key)) {
        endSpan();
        role = cell.role();
        key = cell.key();
      }
      text.append(cell.glyph().text());
      return this;
    }

    Line line() {
      endSpan();
      return new Line(spans);
    }

    private void endSpan() {
      if (text.length() > 0) {
        spans.add(new Span(text.toString(), role, key));
        text.setLength(0);
      }
    }
  }
}
