package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The terminal lent to an editor, in a real terminal. */
class EditTest {
  /** Says how it was called and how the terminal is, takes a line, and rewrites the file with it. */
  private static final String EDITOR = """
      #!/bin/sh
      echo "opened $*"
      stty -a | grep -o -e '-*icanon' -e '-*isig'
      printf 'ask: '
      read -r line
      sed -i "s/    ask: On which day.*/    ask: $line/" "$2"
      """;

  @TempDir
  private Path root;

  private Machine machine;
  private Path bank;

  @BeforeEach
  void makeMachine() throws Exception {
    Path editor = Files.writeString(root.resolve("myed"), EDITOR);
    assertTrue(editor.toFile().setExecutable(true));
    machine = new Machine(root.resolve("m")).with("EDITOR", editor.toString());
    String text = Files.readString(Machine.resource("five-types.yaml"));
    bank = machine.write("bank.yaml", text);
  }

  @Test
  void previewLendsTheTerminalAndShowsWhatWasSaved() {
    try (var pane = new Pane(machine, 80, 24)) {
      pane.start("preview", bank);
      pane.await("bank.yaml:", "On which day", "1/5");
      pane.press("e");
      String lent = pane.await("opened +", "ask:");
      assertTrue(lent.contains("\nicanon\n") || lent.contains("\nisig\n"), lent);
      pane.type("q jk, when did the first ferry cross?");
      pane.press("Enter");
      pane.await("q jk, when did the first ferry cross?", "1/5");
      pane.press("Down");
      pane.await("2/5");
      pane.press("q");
      pane.await("exit 0");
      assertEquals("0", pane.ask("alternate_on"));
    }
  }

  @Test
  void aQuestionThatWasFoundIsReadAgainOnceItIsEdited() {
    try (var pane = new Pane(machine, 80, 24)) {
      pane.start(bank);
      pane.await("Lake ferries (5)");
      pane.press("/", "Down", "e");
      pane.await("opened +", "ask:");
      pane.type("When did the first ferry cross?");
      pane.press("Enter");
      pane.await("> When did the first ferry cross?");
      pane.press("e");
      pane.await("opened +", "ask:");
      // It is the editor's own affair.
      pane.press("C-c", "Enter");
      pane.await("> ", "5 questions");
      pane.press("Escape");
      pane.await("Enter starts: 5 to answer today.");
      pane.press("C-c");
      pane.await("exit 0");
    }
  }

  @Test
  void whereNoEditorIsNamedALineSaysSo() {
    try (var pane = new Pane(machine.with("EDITOR", ""), 80, 24)) {
      pane.start("preview", bank);
      pane.await("1/5");
      pane.press("e");
      pane.await("Set $EDITOR to open bank.yaml:17 here.");
      pane.press("q");
      pane.await("exit 0");
    }
  }
}
