package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bytes that a terminal gets; ^ stands for ESC. */
class DossierTerminalTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Size size = new Size(12, 2);
  private DossierTerminal terminal;
  private CellScreen screen;

  @BeforeEach
  void enter() throws IOException {
    terminal = new DossierTerminal(null, out);
    Theme theme = Theme.of(Map.of());
    screen = new CellScreen(terminal, role -> terminal.look(theme.look(role)));
    terminal.enterPrivateMode();
  }

  @AfterEach
  void leave() throws IOException {
    terminal.close();
  }

  @Test
  void screenIsEnteredOnceAndLeftOnce() throws IOException {
    terminal.enterPrivateMode();
    terminal.flush();
    assertEquals("^[?2026h^[?1049h^[?2004h^[?2026l", written());
    terminal.exitPrivateMode();
    terminal.exitPrivateMode();
    terminal.close();
    assertEquals("^[?2026h^[?2004l^[?25h^[?1049l^[0m^[?2026l", written());
  }

  @Test
  void firstFrameIsWholeAndTheNextOnlyWhatDiffers() throws IOException {
    screen.show(frame("Correct", "150 km"), size);
    assertEquals(
        "^[?2026h^[?1049h^[?2004h^[1;1H^[0;32;1mCorrect^[0m     ^[2;1H150 km      ^[?25h^[2;3H^[?2026l",
        written());

    screen.show(frame("Correct", "151 km"), size);
    assertEquals("^[?2026h^[2;3H^[0m1^[2;3H^[?2026l", written());

    screen.show(frame("Correct", "151 km"), size);
    assertEquals("", written());

    screen.show(frame("Correct", "251 nm"), size);
    assertEquals("^[?2026h^[2;1H^[0m251 n^[2;3H^[?2026l", written());
  }

  @Test
  void cellAfterWhatTerminalsMeasureDifferentlyIsPlaced() throws IOException {
    terminal.flush();
    written();
    screen.show(frame("中", "g\u0306ğx"), size);
    assertEquals(
        "^[?2026h^[1;1H^[0;32;1m中^[1;3H^[0m          ^[2;1Hğğx         ^[?25h^[2;3H^[?2026l",
        written());
    screen.show(frame("中", "а\u0301x"), size);
    assertEquals("^[?2026h^[2;1H^[0mа\u0301^[2;2Hx ^[2;3H^[?2026l", written());
  }

  private static Frame frame(String first, String second) {
    return Frame.of(List.of(Line.of(first, Role.CORRECT), Line.of(second))).withCursor(2, 1);
  }

  private String written() {
    String written = out.toString(StandardCharsets.UTF_8).replace('\u001B', '^');
    out.reset();
    return written;
  }
}
