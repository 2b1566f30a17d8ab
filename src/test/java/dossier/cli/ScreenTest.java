package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real program in a real terminal. */
class ScreenTest {
  private static final Path BANK = Machine.resource("five-types.yaml");
  private static final String MORNING = "--now=2026-11-22T09:00:00Z";
  private static final String A_MINUTE_LATER = "--now=2026-11-22T09:01:00Z";
  private static final String NEXT_MORNING = "--now=2026-11-23T09:00:00Z";
  private static final String FIRST = "On which day did the first ferry cross";

  /** A colour in a sequence of attributes: foreground or background, of 8, of 16, indexed, RGB. */
  private static final Pattern COLOUR =
      Pattern.compile("\u001B\\[([\\d;:]*;)?(3[0-8]|4[0-8]|9[0-7]|10[0-7])[;:m]");

  @TempDir
  private Path root;

  private Machine machine;

  @BeforeEach
  void makeMachine() {
    machine = new Machine(root);
  }

  @Test
  void questionIsAnsweredCitedRatedAndNotAskedAgainBeforeItIsDue() {
    try (var pane = new Pane(machine, 80, 24)) {
      String modes = modes(pane);
      pane.start(MORNING, BANK);
      pane.await("Lake ferries (5)", "Enter starts: 5 to answer today.");
      pane.press("Enter");
      pane.await(FIRST, "5 new");
      pane.type("4 June 1901");
      pane.await("> 4 June 1901");
      pane.press("Enter");
      String revealed = pane.await("Correct", "Source", "Ida Brandt", "paragraph 2", "9d");
      assertTrue(revealed.contains("search for “4 June 1901”"), revealed);
      pane.press("4");
      pane.await("How many boats", "4 new");
      assertFalse(pane.screen().contains(FIRST));
      pane.press("Escape");
      pane.await("1 answer: 1 recalled, 0 to learn again.");
      pane.press("q");
      pane.await(
          "home or shell",
          screen -> screen.contains("Lake ferries (5)") || screen.contains("exit 0"));
      if (!pane.screen().contains("exit 0")) {
        pane.press("q");
      }
      assertClean(pane, modes, 0);

      pane.start("drill", A_MINUTE_LATER, BANK);
      pane.await("How many boats", "4 new");
      pane.press("C-c");
      assertClean(pane, modes, 0);

      // A tenth day: nine days after the rating.
      pane.start("drill", "--now=2026-12-02T09:00:00Z", BANK);
      pane.await("4 new · 0 learning · 1 due");
      pane.press("C-c");
      assertClean(pane, modes, 0);
    }
  }

  @Test
  void shippedBankIsDrilledAndAskedAgainADayLater() {
    try (var pane = new Pane(machine, 80, 24)) {
      pane.start(MORNING);
      pane.await("The 2020 Karabakh war (292)", "20");
      pane.press("Enter");
      pane.await("20 new");
      pane.press("Enter");
      pane.await("Nothing is given");
      pane.press("Enter");
      String revealed = pane.await("Incorrect", "Source", "search for “");
      String stem =
          revealed.lines().filter(line -> line.endsWith("?")).findFirst().orElseThrow();
      pane.press("3");
      pane.await("19 new", "1 learning");
      pane.press("C-c");
      pane.await("exit 0");

      pane.start("drill", A_MINUTE_LATER);
      pane.await("19 new · 1 learning");
      assertFalse(pane.screen().contains(stem), pane::screen);
      pane.press("C-c");
      pane.await("exit 0");

      pane.start("drill", NEXT_MORNING);
      pane.await("20 new · 1 learning");
      assertTrue(pane.screen().contains(stem), pane::screen);
    }
  }

  /** What the banks held is kept from start to start; it must never be seen of another bank. */
  @Test
  void countsAreThoseOfTheBankAsItIsNow() throws IOException {
    Path bank = Files.copy(BANK, root.resolve("bank.yaml"));
    Path kept = root.resolve("home/.cache/dossier/contents");
    try (var pane = new Pane(machine, 80, 24)) {
      startAndLeave(pane, bank, "5 to answer today.");
      assertTrue(Files.exists(kept));
      startAndLeave(pane, bank, "5 to answer today.");

      String text = Files.readString(bank);
      Files.writeString(bank, text.substring(0, text.lastIndexOf("  - id:")));
      startAndLeave(pane, bank, "4 to answer today.");
      Files.writeString(bank, text + "  - id: unfinished\n");
      startAndLeave(pane, bank, "in the bank files; p lists them.");
      startAndLeave(pane, bank, "in the bank files; p lists them.");

      Files.writeString(kept, "no contents");
      startAndLeave(pane, bank, "5 to answer today.");
      Files.delete(kept);
      Files.createDirectories(kept.resolve("in the way"));
      startAndLeave(pane, bank, "5 to answer today.");
    }
  }

  private static void startAndLeave(Pane pane, Path bank, String seen) {
    pane.start(MORNING, bank);
    pane.await(seen);
    pane.press("q");
    pane.await("exit 0");
  }

  @Test
  void resizingKeepsWhatIsTyped() {
    try (var pane = new Pane(machine, 80, 24)) {
      pane.start("drill", MORNING, BANK);
      pane.await(FIRST);
      pane.type("4 Jun");
      pane.await("> 4 Jun");
      pane.resize(40, 15);
      pane.await("5 new · 0 learning", "> 4 Jun");
      pane.type("e 19");
      pane.await("> 4 June 19");
      pane.resize(20, 5);
      pane.await("Enlarge the window");
      pane.resize(1, 1);
      pane.resize(2, 2);
      pane.resize(200, 60);
      pane.await("5 new · 0 learning", "> 4 June 19");
      pane.type("01");
      pane.press("Enter");
      pane.await("Correct");
      pane.resize(3, 1);
      pane.resize(40, 15);
      pane.await("Correct", "3 g 10m");
      pane.press("C-c");
      pane.await("exit 0");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"BANK", "--data"})
  void whatCannotBeOpenedIsToldOnAClearTerminal(String what) {
    try (var pane = new Pane(machine, 80, 24)) {
      String modes = modes(pane);
      Path file = machine.write("file", "");
      if (what.equals("BANK")) {
        pane.start(file);
        pane.await(":1:1: ");
        assertClean(pane, modes, 1);
      } else {
        pane.start("--data", file.resolve("log"), BANK);
        pane.await("dossier: ");
        assertClean(pane, modes, 3);
      }
    }
  }

  @Test
  void noColorShowsNone() {
    try (var pane = new Pane(machine, 80, 24)) {
      pane.start(MORNING, BANK);
      pane.await("Lake ferries");
      assertTrue(COLOUR.matcher(pane.painted()).find(), pane::painted);
    }
    try (var pane = new Pane(machine.with("NO_COLOR", "1"), 80, 24)) {
      pane.start(MORNING, BANK);
      pane.await("Lake ferries");
      assertFalse(COLOUR.matcher(pane.painted()).find(), pane::painted);
      pane.press("Enter");
      pane.await(FIRST);
      pane.type("x");
      pane.press("Enter");
      pane.await("Incorrect", "Source");
      assertFalse(COLOUR.matcher(pane.painted()).find(), pane::painted);
    }
  }

  @Test
  void whatATerminalSendsByItselfAnswersNothing() {
    try (var pane = new Pane(machine, 80, 24)) {
      pane.start("drill", MORNING, BANK);
      pane.await(FIRST);
      pane.send("1b 5b 49"); // focus
      pane.send("1b 5b 39 37 3b 35 75"); // kitty: Ctrl-a
      pane.send("1b 5b 3f 36 32 3b 32 32 63"); // device attributes
      pane.send("1b 5b 3c 30 3b 35 3b 35 4d"); // mouse
      pane.send("1b 5d 31 31 3b 72 67 62 3a 30 07"); // colour report
      pane.send("1b 5b 31 32 3b 33 34 52"); // cursor report
      pane.type("x");
      String screen = pane.await("> x");
      assertTrue(screen.lines().anyMatch(line -> line.stripTrailing().equals(" > x")), screen);
      assertTrue(screen.contains(FIRST), screen);

      // At options, where a digit alone would answer.
      pane.press("Escape");
      pane.await("No question was answered.");
    }
    machine.run("x\n4\nx\n4\nx\n4\n", "drill", MORNING, BANK);
    try (var pane = new Pane(machine, 80, 24)) {
      pane.start("drill", A_MINUTE_LATER, BANK);
      pane.await("one captain to each boat", "2  False");
      String before = pane.screen();
      pane.send("1b 5b 49");
      pane.send("1b 5b 31 3b 31 3b 31 58");
      pane.send("1b 5b 32 3b 31 30 52");
      pane.send("1b 50 31 24 72 30 6d 1b 5c");
      pane.press("Down");
      String after = pane.await("> 2  False");
      assertEquals(before.lines().count(), after.lines().count());
      assertTrue(after.contains("one captain to each boat"), after);
    }
  }

  @Test
  void secondTerminalLooksUntilTheFirstIsGone() {
    Machine other = new Machine(root.resolve("other"));
    other.with("DOSSIER_DATA", machine.data().toString());
    try (var first = new Pane(machine, 80, 24);
        var second = new Pane(other, 80, 24)) {
      first.start("drill", MORNING, BANK);
      first.await(FIRST);
      second.start(MORNING, BANK);
      second.await("Only looking: the log is held by process ", "Lake ferries");
      second.press("Enter");
      second.await("twice told", screen -> screen.split("Only looking", -1).length > 2);
      assertFalse(second.screen().contains(FIRST));

      first.type("4 June 1901");
      first.press("Enter");
      first.await("Correct");
      first.press("4");
      first.await("How many boats");
      second.press("r");
      second.await("4 to answer");
      first.press("C-c");
      first.await("exit 0");

      second.press("r");
      second.await("the lock", screen -> !screen.contains("Only looking"));
      second.press("Enter");
      second.await("How many boats", "4 new");
    }
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "40, 15"})
  void fullDiskIsToldAndTheSameRatingTakenOnceThereIsRoom(int columns, int rows) throws Exception {
    try (var disk = new SmallDisk(machine.data());
        var pane = new Pane(machine, columns, rows)) {
      pane.start("drill", MORNING, BANK);
      pane.await("On which day");
      disk.fill();
      pane.type("4 June 1901");
      pane.press("Enter");
      pane.await("Correct");
      // Every overruling is a line of the log: in the end the page that it has is full.
      pane.press("o ".repeat(60).split(" "));
      pane.await("Not kept:");
      disk.giveRoom();
      pane.press("4");
      pane.await("How many boats");
      pane.press("C-c");
      pane.await("exit 0");
      Machine.Ran stats = machine.run("", "stats", "--json", MORNING, BANK);
      assertTrue(stats.out().contains("\"all\":{\"reviews\":1,"), stats::toString);
      assertTrue(stats.out().contains("\"damaged\":0"), stats::toString);
      assertEquals(0, stats.code());
    }
  }

  @Test
  void controlCharactersAreShownAsPictures() {
    Path sources = machine
        .write(
            "copies/brandt.txt",
            "Ferries\nOn 4 June 1901 \u001B[31mit\u0007 \u009B2J crossed.\u001B[?1049l\n")
        .getParent();
    try (var pane = new Pane(machine, 80, 24)) {
      pane.start("drill", "--sources", sources, MORNING, BANK);
      pane.await(FIRST);
      pane.send("01 02 78 16 c2 9b 79");
      pane.await("> ", "x");
      pane.press("Enter");
      pane.await("Source");
      pane.press("s");
      String screen = pane.await("On 4 June 1901", "crossed.");
      assertTrue(screen.contains("␛[31mit␇"), screen);
      assertEquals("1", pane.ask("alternate_on"));
      pane.press("C-c");
    }
  }

  /** Returns the modes of the terminal as the shell sees them. */
  private static String modes(Pane pane) {
    pane.run("clear; stty -a; echo end");
    String screen = pane.await("\nend");
    return screen.substring(0, screen.indexOf("\nend"));
  }

  private static void assertClean(Pane pane, String modes, int code) {
    pane.await("exit " + code + "\n$");
    assertEquals("0", pane.ask("alternate_on"));
    assertEquals("1", pane.ask("cursor_flag"));
    assertEquals("0", pane.ask("mouse_any_flag"));
    assertEquals(modes, modes(pane));
  }
}
