package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes and one log: one answers, the other may look. */
class TwoProcessesTest {
  private static final Path BANK = Machine.resource("five-types.yaml");
  private static final int REFUSED = 3;

  @TempDir
  private Path root;

  @Test
  void secondIsToldWhoHoldsTheLogAndCanLook() {
    var machine = new Machine(root);
    try (Dialogue first = machine.start("drill", BANK)) {
      first.hear();
      first.ask("x");
      first.ask("4");

      Machine.Ran second = machine.run("x\n\n", "drill", BANK);
      assertEquals(REFUSED, second.code(), second::toString);
      assertEquals("", second.out());
      assertEquals(1, second.err().lines().count(), second::toString);
      assertTrue(second.err().startsWith("dossier: "), second::toString);
      assertTrue(second.err().contains("process " + first.pid() + " on "), second::toString);

      Machine.Ran due = machine.run("", "due", BANK);
      assertEquals(0, due.code(), due::toString);
      assertTrue(due.out().startsWith("Lake ferries: 4 new, 0 learning"), due::toString);
      Machine.Ran stats = machine.run("", "stats", "--json", BANK);
      assertEquals(0, stats.code(), stats::toString);
      assertTrue(stats.out().contains("\"all\":{\"reviews\":1,"), stats::toString);

      first.ask("x");
      assertEquals(0, first.end().code());
    }
    Machine.Ran third = machine.run("x\n4\n", "drill", BANK);
    assertEquals(0, third.code(), third::toString);
  }

  @Test
  void lockOfAKilledProcessHoldsNobodyUp() {
    var machine = new Machine(root);
    try (Dialogue first = machine.start("drill", BANK)) {
      first.hear();
      first.kill();
      first.rest();
    }
    assertEquals(0, machine.run("x\n\n", "drill", BANK).code());
  }
}
