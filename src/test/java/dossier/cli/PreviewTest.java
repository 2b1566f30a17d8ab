package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program on files under edit: every save is seen, and no log is made. */
class PreviewTest {
  @TempDir
  private Path root;

  private Machine machine;
  private Path bank;
  private String text;

  @BeforeEach
  void makeMachine() throws IOException {
    machine = new Machine(root);
    text = Files.readString(Machine.resource("five-types.yaml"))
        .replaceAll(
            "(  - id: (boats|owner|end-cause)\n)", "$1    why: It is told beside the rest.\n");
    bank = machine.write("banks/ferries.yaml", text);
  }

  @Test
  void savesAreSeenHoweverTheEditorWrites() {
    try (var pane = new Pane(machine, 80, 24)) {
      pane.start("preview", bank);
      pane.await("On which day did the first ferry cross", "ferries.yaml:", "1/5", "no problems");

      // In place, as nano and VS Code do.
      save("the first ferry", "the oldest ferry");
      pane.await("On which day did the oldest ferry cross", "Reloaded");
      // Under another name, then renamed, as sed -i and IntelliJ do.
      replace("the oldest ferry", "the very first ferry");
      pane.await("On which day did the very first ferry cross");
      // The old file put aside, then a new one written, as vim does.
      putAside("the very first ferry", "the earliest ferry");
      pane.await("On which day did the earliest ferry cross");

      pane.press("q");
      pane.await("exit 0");
      assertNoLog();
    }
  }

  @Test
  void answerTypedStaysAndIsMarkedAnewWhenTheKeyIsRewritten() {
    try (var pane = new Pane(machine, 80, 24)) {
      pane.start("preview", bank);
      pane.await("On which day");
      pane.press("t");
      pane.type("5 June 19");
      pane.await("> 5 June 19");
      save("On which day", "On what day");
      pane.await("On what day", "> 5 June 19");
      pane.type("01");
      pane.await("> 5 June 1901");
      pane.press("Enter");
      pane.await("✗ Incorrect", "You said  5 June 1901");
      save("1901-06-04", "1901-06-05");
      pane.await("✓ Correct", "You said  5 June 1901");
      assertNoLog();
    }
  }

  @Test
  void brokenQuestionStaysAsItWasWithWhatIsWrongBesideIt() {
    try (var pane = new Pane(machine, 120, 40)) {
      pane.start("preview", bank);
      pane.await("On which day", "No problem in this question");
      save("ask: On which day", "aks: On which day");
      pane.await("Not loaded as it stands now", "On which day", "'aks'", "problem");
      save("aks: On which day", "ask: On which day");
      pane.await("no problems", "No problem in this question");
      assertFalse(pane.screen().contains("Not loaded"), pane::screen);

      delete();
      pane.await("no such file", "Not loaded as it stands now", "On which day");
      save("ferry", "ferry");
      pane.await("no problems");
      assertNoLog();
    }
  }

  @Test
  void newFilesOfAFolderAreShownAsTheyCome() {
    try (var pane = new Pane(machine, 80, 24)) {
      pane.start("preview", bank.getParent());
      pane.await("1/5");
      machine.write(
          "banks/more/piers.yaml",
          text.replace("bank: ferries", "bank: piers").replace("id: ", "id: pier-"));
      pane.await("piers.yaml:", "6/10");
      assertNoLog();
    }
  }

  @Test
  void withoutATerminalProblemsAndQuestionsArePrintedUntilTheInputEnds() {
    Machine.Ran ran = machine.run("", "preview", bank);
    assertEquals(0, ran.code(), ran.toString());
    assertTrue(ran.out().contains("Question: On which day did the first ferry cross"), ran.out());
    assertTrue(ran.out().endsWith(": no problems\n"), ran.out());

    save("ask: On which day", "aks: On which day");
    Machine.Ran broken = machine.run("", "preview", "--plain", bank);
    assertEquals(1, broken.code(), broken.toString());
    assertTrue(broken.out().contains("unknown field 'aks'"), broken.out());
    assertNoLog();
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    Machine.Ran ran = machine.run("", "preview", root.resolve("nothing.yaml"));
    assertEquals(Program.REFUSED, ran.code());
    assertEquals(
        "dossier: " + root.resolve("nothing.yaml") + ": no such file or folder\n", ran.err());
  }

  private void assertNoLog() {
    assertFalse(Files.exists(machine.data()), "a data folder was made");
    try (var share = Files.list(machine.path("share"))) {
      assertEquals(0, share.count());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void save(String old, String now) {
    text = text.replace(old, now);
    try {
      Files.writeString(bank, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void replace(String old, String now) {
    text = text.replace(old, now);
    Path other = machine.write("banks/.ferries.yaml.tmp", text);
    try {
      Files.move(other, bank, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void putAside(String old, String now) {
    try {
      Files.move(bank, bank.resolveSibling("ferries.yaml~"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    save(old, now);
  }

  private void delete() {
    try {
      Files.delete(bank);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
