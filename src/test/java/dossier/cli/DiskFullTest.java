package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.schedule.Scheduler;
import dossier.schedule.Settings;
import dossier.store.Ledger;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fills up in the middle of a drill: told, nothing lost, and on with it after. */
class DiskFullTest {
  private static final Path BANK = Machine.resource("five-types.yaml");

  @TempDir
  private Path root;

  @Test
  void refusedAnswerIsToldAndTakenOnceThereIsRoom() throws Exception {
    var machine = new Machine(root);
    try (var disk = new SmallDisk(machine.data());
        Dialogue drill = machine.start("drill", BANK)) {
      drill.hear();
      disk.fill();
      int answers = 0;
      String said = "";
      // A long note is an answer like another, and fills the page that the log has.
      while (!said.contains("Not kept: ")) {
        said = drill.ask(":f " + "note ".repeat(100));
        answers++;
        assertTrue(answers < 64, "the disk does not fill up");
      }
      assertEquals(1, said.lines().filter(line -> line.contains("Not kept: ")).count());
      assertTrue(said.contains("No space left on device"), said);
      assertTrue(said.contains(machine.data().toString()), said);
      assertTrue(said.endsWith("Answer: "), said);

      disk.giveRoom();
      assertFalse(drill.ask("4 June 1901").contains("Not kept"));
      assertFalse(drill.ask("4").contains("Not kept"));
      assertEquals(0, drill.end().code());

      Ledger ledger = Ledger.read(machine.data(), new Scheduler(Settings.DEFAULT));
      assertTrue(ledger.damages().isEmpty(), ledger.damages()::toString);
      assertEquals(1, ledger.card("first-crossing").reviews());
      assertEquals(answers - 1 + 2, ledger.events());
    }
  }

  @Test
  void diskThatIsFullFromTheStartIsOneLine() throws Exception {
    var machine = new Machine(root);
    try (var disk = new SmallDisk(machine.data())) {
      disk.fill();
      Machine.Ran ran = machine.run("x\n\n", "drill", BANK);
      assertEquals(3, ran.code(), ran::toString);
      assertEquals(1, ran.err().lines().count(), ran::toString);
      assertTrue(ran.err().contains("No space left on device"), ran::toString);
      disk.giveRoom();
      assertEquals(0, machine.run("x\n\n", "drill", BANK).code());
    }
  }
}
