package dossier.tui;

import dossier.tui.Draft.Fault;
import dossier.tui.Draft.Item;
import dossier.tui.Draft.Level;
import java.util.ArrayList;
import java.util.List;

/** What stands beside a question under edit, or below it: what is wrong, and the other questions. */
final class PreviewPanes {
  /** Faults outside of questions that are shown beside each; the list of problems has all. */
  private static final int MOST_OUTSIDE = 3;

  private PreviewPanes() {}

  /** Returns the columns of the question where there are two panes. */
  static int left(int columns) {
    return columns * 3 / 5;
  }

  /** Returns a frame with a second pane over the right part of its body. */
  static Frame beside(PreviewScreen screen, Frame whole, int columns, int rows) {
    int left = left(columns);
    int width = columns - left - 1;
    int first = Page.isRuled(rows) ? 2 : 1;
    int height = rows - first - 2;

    var side = new Body(width);
    findings(side, screen);
    side.blank().text("Questions", Role.MUTED);
    int room = Math.max(1, height - side.size());
    side.lines().addAll(around(screen, room, width));

    var lines = new ArrayList<>(whole.lines());
    for (int i = 0; i < height; i++) {
      Line right = i < side.size() ? side.lines().get(i) : Line.EMPTY;
      lines.set(
          first + i,
          lines
              .get(first + i)
              .cut(left)
              .plus("", Role.PLAIN)
              .pad(left)
              .plus("│", Role.MUTED)
              .plus(right));
    }
    return new Frame(lines, whole.cursor());
  }

  /** Returns the rows of the list around the question shown. */
  private static List<Line> around(PreviewScreen screen, int room, int width) {
    List<Item> items = screen.draft().items();
    int from = Math.max(0, Math.min(screen.at() - room / 2, items.size() - room));
    var lines = new ArrayList<Line>();
    for (int i = from; i < Math.min(items.size(), from + room); i++) {
      lines.add(row(items.get(i), i == screen.at(), width));
    }
    return lines;
  }

  /** Returns an item in one line: whether it has faults, its id, and how it begins. */
  static Line row(Item item, boolean marked, int width) {
    Role role = marked ? Role.SELECTED : Role.PLAIN;
    String stem = item.question().map(q -> "  " + q.stem()).orElse("  not loaded");
    return Line.of(marked ? " > " : "   ", role)
        .plus(item.worst().map(PreviewPanes::sign).orElse(" "), marked ? role : worst(item))
        .plus(" " + item.id(), role)
        .plus(stem, marked ? role : Role.MUTED)
        .cut(width);
  }

  /** Returns how many faults an item has, behind the sign of the worst; nothing where none. */
  static String signs(Item item) {
    return item.worst().map(worst -> sign(worst) + item.faults().size() + "  ").orElse("");
  }

  private static String none(PreviewScreen screen) {
    return screen.draft().isChecked() ? "No problem in this question" : "Checking…";
  }

  private static Role worst(Item item) {
    return item.worst().map(PreviewPanes::role).orElse(Role.PLAIN);
  }

  /** Adds what is wrong with the question shown, and how much there is elsewhere. */
  static void findings(Body body, PreviewScreen screen) {
    List<Fault> here = screen.item().map(Item::faults).orElse(List.of());
    List<Fault> outside = screen.draft().outside();
    if (screen.item().isPresent()) {
      body.blank().text(here.isEmpty() ? none(screen) : "Problems", Role.MUTED);
    }
    here.forEach(fault -> fault(body, fault, fault.line() + ":" + fault.column()));

    if (!outside.isEmpty()) {
      body.blank().text("Outside of the questions", Role.MUTED);
      outside.stream()
          .limit(MOST_OUTSIDE)
          .forEach(fault ->
              fault(body, fault, name(fault.file()) + ":" + fault.line() + ":" + fault.column()));
    }
    int elsewhere =
        screen.draft().faults().size() - here.size() - Math.min(outside.size(), MOST_OUTSIDE);
    if (elsewhere > 0) {
      String count = elsewhere + (elsewhere == 1 ? " problem" : " problems");
      body.blank().text("Elsewhere: " + count + "; p lists all, n goes there", Role.MUTED);
    }
  }

  /** Returns the last name of a path; the list of problems has it whole. */
  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private static void fault(Body body, Fault fault, String place) {
    Role role = role(fault.level());
    body.item(" " + sign(fault.level()) + " ", role, place + " " + fault.message(), Role.PLAIN);
  }

  private static String sign(Level level) {
    return switch (level) {
      case ERROR -> "✗";
      case WARNING -> "!";
      case ADVICE -> "·";
    };
  }

  private static Role role(Level level) {
    return switch (level) {
      case ERROR -> Role.INCORRECT;
      case WARNING -> Role.WARNING;
      case ADVICE -> Role.ACCENT;
    };
  }
}
