package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The painter against Lanterna's terminal in memory. */
class CellScreenTest {
  private static final List<Role> ROLES = List.copyOf(EnumSet.allOf(Role.class));

  private final DefaultVirtualTerminal terminal =
      new DefaultVirtualTerminal(new TerminalSize(20, 4));
  private final CellScreen screen = new CellScreen(terminal, this::take);
  private final Size size = new Size(20, 4);

  @Test
  void frameIsShown() throws IOException {
    screen.show(
        Frame.of(List.of(
                Line.of(new Span("Correct", Role.CORRECT), Span.of(" 150 km")),
                Line.EMPTY,
                Line.of("> one", Role.SELECTED)))
            .withCursor(2, 2),
        size);

    assertEquals(List.of("Correct 150 km", "", "> one", ""), rows());
    assertEquals(Role.CORRECT, roleOf(0, 0));
    assertEquals(Role.CORRECT, roleOf(6, 0));
    assertEquals(Role.PLAIN, roleOf(7, 0));
    assertEquals(Role.SELECTED, roleOf(4, 2));
    assertEquals(Role.PLAIN, roleOf(5, 2));
    assertEquals(new TerminalPosition(2, 2), terminal.getCursorPosition());
  }

  @Test
  void whatIsBeyondTheEdgesIsCut() throws IOException {
    Line wide = Line.of("0123456789012345678中");
    screen.show(Frame.of(List.of(wide, wide, wide, wide, wide, wide)).withCursor(99, 99), size);

    String row = "0123456789012345678";
    assertEquals(List.of(row, row, row, row), rows());
    assertEquals(new TerminalPosition(19, 3), terminal.getCursorPosition());
  }

  @Test
  void nothingRawIsWritten() throws IOException {
    screen.show(Frame.of(List.of(Line.of("a\u001B[2Jb\u009Bc\nd\u202Ee"))), size);
    assertEquals(List.of("a␛[2Jb�c␊d�e", "", "", ""), rows());
  }

  @Test
  void showingOneFrameAfterAnotherIsShowingTheOther() throws IOException {
    var random = new Random(42);
    for (int i = 0; i < 800; i++) {
      Frame frame = randomFrame(random);
      if (random.nextInt(50) == 0) {
        screen.forget();
      }
      screen.show(frame, size);
      assertEquals(Headless.render(frame, 20, 4), rows());
      Cells cells = Cells.of(frame, size);
      for (int y = 0; y < 4; y++) {
        for (int x = 0; x < 20; x++) {
          assertEquals(cells.role(x, y), roleOf(x, y));
        }
      }
    }
  }

  @Test
  void everySizeWorks() throws IOException {
    var random = new Random(42);
    for (int i = 0; i < 40; i++) {
      Size any = new Size(1 + random.nextInt(500), 1 + random.nextInt(200));
      Size small = new Size(1 + random.nextInt(4), 1 + random.nextInt(3));
      for (Size now : List.of(any, small)) {
        terminal.setTerminalSize(new TerminalSize(now.columns(), now.rows()));
        screen.forget();
        Frame frame = randomFrame(random).withCursor(random.nextInt(600), random.nextInt(300));
        screen.show(frame, now);
      }
    }
  }

  /** A colour of its own for each role. */
  private void take(Role role) {
    terminal.resetColorAndSGR();
    terminal.setForegroundColor(new TextColor.Indexed(ROLES.indexOf(role)));
  }

  private Role roleOf(int column, int row) {
    TextColor colour = terminal.getCharacter(column, row).getForegroundColor();
    // What was never written has no colour of ours.
    return ROLES.stream()
        .filter(role -> new TextColor.Indexed(ROLES.indexOf(role)).equals(colour))
        .findFirst()
        .orElse(Role.PLAIN);
  }

  private List<String> rows() {
    var rows = new ArrayList<String>();
    for (int y = 0; y < 4; y++) {
      var row = new StringBuilder();
      for (int x = 0; x < 20; x++) {
        row.append(terminal.getCharacter(x, y).getCharacterString());
      }
      rows.add(row.toString().stripTrailing());
    }
    return rows;
  }

  /** A frame of what Lanterna's terminal in memory takes for as wide as it is. */
  private static Frame randomFrame(Random random) {
    var lines = new ArrayList<Line>();
    for (int y = random.nextInt(6); y > 0; y--) {
      Line line = Line.EMPTY;
      for (int i = random.nextInt(6); i > 0; i--) {
        String text = "Erdoğan 2020 ".substring(random.nextInt(13));
        line = line.plus(text, ROLES.get(random.nextInt(ROLES.size())));
      }
      lines.add(line);
    }
    return Frame.of(lines);
  }
}
