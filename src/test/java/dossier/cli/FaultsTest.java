package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * However the program ends, the terminal is as it was: its modes, the screen of before, a cursor, no
 * mouse, no brackets around a paste; and what there is to say can be read.
 *
 * <p>Faults come from a Java that is told to have them: its class path begins with a folder in which
 * a class is broken, or its memory is small. The program knows nothing of it.
 */
class FaultsTest {
  private static final Path BANK = Machine.resource("five-types.yaml");
  private static final String MORNING = "--now=2026-11-22T09:00:00Z";
  private static final String HOME = "Enter starts: 5 to answer today.";
  private static final String FIRST = "On which day did the first ferry cross";

  @TempDir
  private Path root;

  private Machine machine;
  private Path broken;

  @BeforeEach
  void makeMachine() throws IOException {
    machine = new Machine(root);
    broken = Files.createDirectory(root.resolve("broken"));
  }

  @ParameterizedTest
  @CsvSource({"q, 0", "C-c, 0", "C-\\, 0"})
  void keysThatLeave(String key, int code) {
    try (var pane = new Pane(machine, 80, 24)) {
      String modes = modes(pane);
      pane.start(MORNING, BANK);
      pane.await(HOME);
      pane.press(key);
      if (key.equals("C-\\")) {
        // Sends no signal: it is a key like others, and no screen knows it.
        pane.press("q");
      }
      pane.await("exit " + code);
      assertClean(pane, modes);
    }
  }

  /** To the launcher, which passes them on; to Java alone; to all, as a terminal does that is closed. */
  @ParameterizedTest
  @CsvSource({
    "TERM, launcher, 143",
    "HUP,  launcher, 129",
    "INT,  launcher, 130",
    "TERM, java,     143",
    "HUP,  java,     129",
    "TERM, group,    143",
    "INT,  group,    130"
  })
  void signals(String signal, String to, int code) {
    try (var pane = new Pane(machine, 80, 24)) {
      String modes = modes(pane);
      pane.start("drill", MORNING, BANK);
      pane.await(FIRST);
      pane.type("half");
      pane.await("> half");
      long java = pane.java().pid();
      long launcher = pane.java().parent().orElseThrow().pid();
      switch (to) {
        case "java" -> pane.kill(signal, java);
        case "launcher" -> pane.kill(signal, launcher);
        default -> pane.kill(signal, -launcher);
      }
      pane.await("exit " + code);
      assertClean(pane, modes);
      assertFalse(pane.screen().contains("dossier:"), pane::screen);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "drill"})
  void killedJavaIsToldAndTheTerminalGivenBack(String verb) {
    try (var pane = new Pane(machine, 80, 24)) {
      String modes = modes(pane);
      if (verb.isEmpty()) {
        pane.start();
        pane.await("The 2020 Karabakh war (");
      } else {
        pane.start(verb, MORNING, BANK);
        pane.await(FIRST);
      }
      pane.kill("KILL", pane.java().pid());
      pane.await("dossier: Java was killed (signal 9); what was answered is in the log\nexit 137");
      assertClean(pane, modes);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sh -i", "bash --norc --noprofile -i"})
  void stoppedAndTakenUpAgain(String shell) {
    machine.with("PS1", "$ ").with("ENV", "");
    try (var pane = new Pane(machine, 80, 24)) {
      pane.run("exec " + shell);
      String modes = modes(pane);
      pane.start("drill", MORNING, BANK);
      pane.await(FIRST);
      pane.type("half");
      pane.await("> half");
      for (int times = 0; times < 2; times++) {
        pane.press("C-z");
        pane.await("the shell", screen -> pane.ask("alternate_on").equals("0"));
        assertClean(pane, modes);
        pane.resize(90 + times, 20);
        pane.run("clear; fg; echo exit $?");
        pane.await("> half", FIRST);
        assertEquals("1", pane.ask("alternate_on"));
      }
      pane.type("!");
      pane.await("> half!");
      pane.press("C-c");
      pane.await("exit 0");
      assertClean(pane, modes);
    }
  }

  @Test
  void stoppedFromElsewhereAndTakenUpAgain() {
    try (var pane = new Pane(machine, 80, 24)) {
      String modes = modes(pane);
      pane.start("drill", MORNING, BANK);
      pane.await(FIRST);
      pane.kill("TSTP", -pane.java().parent().orElseThrow().pid());
      pane.await("the shell", screen -> pane.ask("alternate_on").equals("0"));
      assertClean(pane, modes);
      pane.run("clear; fg; echo exit $?");
      pane.await(FIRST);
      pane.type("!");
      pane.await("> !");
      pane.press("C-c");
      pane.await("exit 0");
      assertClean(pane, modes);
    }
  }

  /** A class of the screens, of the loading worker, and what the keyboard is read into. */
  @ParameterizedTest
  @ValueSource(strings = {"tui/HomeScreen", "format/BankReader", "tui/KeyDecoder", "tui/Tui"})
  void brokenClassIsToldAsABug(String name) throws IOException {
    Path file = Files.createDirectories(broken.resolve("dossier")).resolve(name + ".class");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "no class");
    try (var pane = new Pane(machine.with("JAVA_HOME", java().toString()), 80, 24)) {
      String modes = modes(pane);
      pane.start(MORNING, BANK);
      String screen = pane.await("exit 3");
      assertTrue(
          screen.contains("dossier: this is a bug, please report it: java.lang.ClassFormatError"),
          screen);
      assertClean(pane, modes);
    }
  }

  @Test
  void tooLittleMemoryIsTold() throws IOException {
    var bank = new StringBuilder("bank: big\ntitle: Big\nsources:\n  a: {title: A}\nquestions:\n");
    for (int i = 0; i < 30_000; i++) {
      bank.append("  - {id: n%d, ask: Is it %d?, truth: true, cite: a}\n".formatted(i, i));
    }
    Path file = machine.write("big.yaml", bank.toString());
    machine.with("JAVA_HOME", java("-Xmx16m").toString());
    try (var pane = new Pane(machine, 80, 24)) {
      String modes = modes(pane);
      pane.start(MORNING, file);
      pane.await("dossier: not enough memory for these banks and this log\nexit 3");
      assertClean(pane, modes);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "drill"})
  void endsWithItsTerminal(String verb) {
    ProcessHandle java;
    ProcessHandle launcher;
    try (var pane = new Pane(machine, 80, 24)) {
      if (verb.isEmpty()) {
        pane.start(MORNING, BANK);
      } else {
        pane.start(verb, MORNING, BANK);
      }
      pane.await(verb.isEmpty() ? HOME : FIRST);
      java = pane.java();
      launcher = java.parent().orElseThrow();
    }
    assertDoesNotThrow(() -> java.onExit().get(20, TimeUnit.SECONDS));
    assertDoesNotThrow(() -> launcher.onExit().get(20, TimeUnit.SECONDS));
  }

  @ParameterizedTest
  @CsvSource({
    "</dev/null, '',  'No question was answered.',          0",
    "<&-,        '',  'No question was answered.',          0",
    "| cat,      C-d, 'Question:',                          0",
    ">&-,        '',  'dossier: standard output is closed', 3"
  })
  void withoutATerminalNothingOfOneIsTouched(String streams, String end, String said, int code) {
    try (var pane = new Pane(machine, 80, 24)) {
      String modes = modes(pane);
      pane.run("clear; { '%s' drill %s '%s'; echo exit $?; } %s"
          .formatted(machine.launcher(), MORNING, BANK, streams)
          .replace("; echo exit $?; } >&-", "; } >&-; echo exit $?"));
      pane.await(said);
      if (!end.isEmpty()) {
        pane.press(end);
      }
      pane.await("\nexit " + code);
      assertClean(pane, modes);
    }
  }

  /** An old terminal, no locale, a terminal in a terminal. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "TERM=vt100 LC_ALL=C",
        "LC_ALL=POSIX NO_COLOR=1",
        "env -u TMUX tmux -S inner -f /dev/null new-session -x 80 -y 24"
      })
  void usableWhereLittleIsGiven(String where) {
    try (var pane = new Pane(machine, 80, 26)) {
      pane.run("clear; cd '%s'; %s '%s' drill %s '%s'; echo exit $?"
          .formatted(root, where, machine.launcher(), MORNING, BANK));
      pane.await(FIRST);
      pane.type("4 June 1901");
      pane.await("> 4 June 1901");
      pane.press("Enter");
      pane.await("Correct", "Ida Brandt");
      pane.press("C-c");
      pane.await("exit 0");
    }
  }

  /** Returns a home of a Java that takes classes from the broken folder first. */
  private Path java(String... options) throws IOException {
    Path home = Files.createDirectories(root.resolve("java"));
    Path real = Path.of(System.getProperty("java.home"));
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, """
        #!/bin/sh
        for argument; do
          shift
          case $argument in
            */lib/dossier.jar) argument='%s':$argument ;;
          esac
          set -- "$@" "$argument"
        done
        exec '%s/bin/java' %s "$@"
        """.formatted(broken, real, String.join(" ", options)));
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.copy(real.resolve("release"), home.resolve("release"));
    return home;
  }

  /** Returns the modes of the terminal as the shell sees them. */
  private static String modes(Pane pane) {
    pane.run("clear; stty -g; echo end");
    String screen = pane.await("\nend");
    return screen.substring(0, screen.indexOf("\nend")).replace("\n", "");
  }

  private static void assertClean(Pane pane, String modes) {
    assertEquals("0", pane.ask("alternate_on"));
    assertEquals("1", pane.ask("cursor_flag"));
    assertEquals("0", pane.ask("mouse_any_flag"));
    assertEquals("0", pane.ask("mouse_sgr_flag"));
    assertEquals(modes, modes(pane));
    // Were pasting still bracketed, the brackets would be seen.
    pane.run("clear");
    pane.await("a clear screen", screen -> screen.strip().equals("$"));
    pane.paste("#pasted");
    pane.await("$ #pasted");
    pane.press("C-u");
    pane.await("a clear line", screen -> screen.strip().equals("$"));
  }
}
