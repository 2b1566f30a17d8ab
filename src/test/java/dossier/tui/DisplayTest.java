package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.googlecode.lanterna.terminal.Terminal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The display in a real terminal: {@link DisplayProbe} in a pane of tmux. */
class DisplayTest {
  private Tmux tmux;

  @BeforeEach
  void openShell() {
    assumeTrue(Tmux.isHere(), "tmux is not installed");
    tmux = new Tmux(60, 12);
  }

  @AfterEach
  void closeShell() {
    if (tmux != null) {
      tmux.close();
    }
  }

  @Test
  void whatIsTypedAndPastedIsSeenAndAnswersOfTheTerminalAreNot() {
    start();
    tmux.type("Erdoğan 中😀");
    tmux.awaitRow(">Erdoğan 中😀");
    assertEquals("13,1", tmux.ask("cursor_x") + "," + tmux.ask("cursor_y"));

    tmux.type("\u001B[?62;22c\u001B]11;rgb:0000/0000/0000\u0007\u001B[I\u001B[97;99;1X!");
    tmux.awaitRow(">Erdoğan 中😀!");

    tmux.press("C-u");
    tmux.awaitRow("last: Ctrl-U");
    tmux.paste("one\ntwo\u001B[31m");
    tmux.awaitRow(">one two[31m");
    tmux.awaitRow("last: Paste 11");

    tmux.press("Escape");
    tmux.awaitRow("last: Esc");
    tmux.press("Up");
    tmux.awaitRow("last: Up");
    tmux.press("C-s");
    tmux.awaitRow("last: Ctrl-S");
    tmux.press("C-\\");
    tmux.awaitRow("last: Ctrl-\\");
  }

  @Test
  void aLongPasteIsOneInput() {
    start();
    tmux.paste("Karabakh\n".repeat(5_555) + "12345");
    tmux.awaitRow("last: Paste 50000");
  }

  @Test
  void aPasteOfTenMillionCharsIsCutAndHoldsNothingUp() {
    start();
    tmux.paste("0123456789".repeat(1_000_000));
    tmux.awaitRow("last: Paste 20000");
    tmux.press("C-u");
    tmux.type("next");
    tmux.awaitRow(">next");
  }

  @Test
  void theMouseIsReportedOnceAskedFor() {
    String before = modes();
    start();
    assertEquals("0", tmux.ask("mouse_any_flag"));
    tmux.press("F6");
    tmux.await("the mouse", rows -> tmux.ask("mouse_sgr_flag").equals("1"));
    tmux.type("\u001B[<0;3;4M");
    tmux.awaitRow("last: Mouse[gesture=PRESS, column=2, row=3]");
    tmux.press("C-c");
    tmux.awaitRow("bye");
    assertEquals("0", tmux.ask("mouse_any_flag"));
    assertRestored(before);
  }

  @Test
  void resizeRepaintsAtOnceAndKeepsWhatIsTyped() {
    start();
    tmux.type("half an ans");
    tmux.awaitRow(">half an ans");
    tmux.resize(90, 20);
    List<String> rows = tmux.awaitRow("probe 90x20");
    assertEquals(">half an ans", rows.get(1));
    assertEquals("·".repeat(89), rows.get(19));
    tmux.type("wer");
    tmux.awaitRow(">half an answer");
    tmux.resize(8, 2);
    tmux.awaitRow("probe 8x");
    assertEquals(List.of("probe 8x", ">…nswer"), tmux.rows());
    // The size that Lanterna guesses before it knows.
    tmux.resize(80, 24);
    tmux.awaitRow("probe 80x24");
    tmux.resize(60, 12);
    tmux.awaitRow(">half an answer");
    tmux.awaitRow("·".repeat(59));
  }

  @Test
  void programEndsWithItsTerminal() {
    start();
    ProcessHandle java = tmux.java();
    tmux.press("F4");
    tmux.awaitRow("last: F4");
    tmux.close();
    tmux = null;
    assertDoesNotThrow(() -> java.onExit().get(10, TimeUnit.SECONDS));
  }

  @Test
  void aWorkerWakesTheScreen() {
    start();
    tmux.press("F2");
    tmux.awaitRow("last: posted");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          C-c | bye                                                       | 0
          F1  | failed: F1 was pressed                                    | 3
          F3  | failed: java.lang.IllegalStateException: the worker fell  | 3
          F5  | bye                                                       | 0
          """)
  void terminalComesBackAfterKeysThatEndTheProgram(String key, String said, int code) {
    String before = modes();
    start();
    tmux.press(key);
    tmux.awaitRow("exit " + code);
    assertTrue(tmux.rows().contains(said), () -> String.join("\n", tmux.rows()));
    assertRestored(before);
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "HUP, 129", "INT, 130"})
  void terminalComesBackAfterSignals(String signal, int code) {
    String before = modes();
    start();
    tmux.type("some");
    tmux.awaitRow(">some");
    tmux.signal(signal);
    tmux.awaitRow("exit " + code);
    assertRestored(before);
  }

  @Test
  void stoppingGivesTheTerminalBackAndGoingOnRepaints() {
    String before = modes();
    start();
    tmux.type("kept");
    tmux.awaitRow(">kept");
    tmux.press("C-z");
    tmux.await("the shell", rows -> tmux.ask("alternate_on").equals("0"));
    assertRestored(before);
    tmux.run("clear");
    tmux.resize(70, 15);
    tmux.run("fg");
    tmux.awaitRow("probe 70x15");
    tmux.awaitRow(">kept");
    tmux.type("!");
    tmux.awaitRow(">kept!");
    tmux.press("C-c");
    tmux.awaitRow("bye");
    assertRestored(before);
  }

  @ParameterizedTest
  @CsvSource({"</dev/null", "| cat", "TERM=dumb"})
  void noTerminalIsToldApart(String where) {
    if (where.startsWith("TERM")) {
      tmux.run(where + " " + probe());
    } else {
      tmux.run(probe() + " " + where);
    }
    tmux.awaitRow("no terminal");
  }

  private void start() {
    tmux.run("clear; " + probe() + "; echo exit $?");
    tmux.awaitRow("probe 60x12");
    assertEquals("1", tmux.ask("alternate_on"));
  }

  /** Returns the modes of the terminal as the shell sees them. */
  private String modes() {
    tmux.run("clear; stty -g; echo end");
    String rows = String.join("", tmux.awaitRow("end"));
    return rows.substring(0, rows.indexOf("end"));
  }

  private void assertRestored(String before) {
    assertEquals("0", tmux.ask("alternate_on"));
    assertEquals("1", tmux.ask("cursor_flag"));
    assertEquals(before, modes());
    // Were pasting still bracketed, the brackets would be seen.
    tmux.run("clear");
    tmux.await("a clear screen", rows -> String.join("", rows).equals("$"));
    tmux.paste("#pasted");
    tmux.awaitRow("$ #pasted");
    tmux.press("C-u");
  }

  private static String probe() {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return "'%s' -XX:TieredStopAtLevel=1 -cp '%s:%s:%s' %s"
        .formatted(
            java,
            home(Display.class),
            home(DisplayProbe.class),
            home(Terminal.class),
            DisplayProbe.class.getName());
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
