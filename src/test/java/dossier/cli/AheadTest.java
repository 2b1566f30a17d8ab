package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program, saying what coming days bring. */
class AheadTest {
  private static final Path BANK = Machine.resource("five-types.yaml");

  @TempDir
  private Path root;

  @Test
  void daysAreSimulatedOneByOneThenByThirties() {
    Machine.Ran ran = new Machine(root).run("", "due", BANK, "--ahead", 50);
    List<String> lines = ran.out().lines().toList();
    assertEquals(
        "Simulated, 20 new questions a day while there are any:", lines.get(2), ran::toString);
    assertTrue(
        lines.get(3).matches("  today +\\d+ cards \\(\\d+ to \\d+\\), \\d+ minutes"), lines.get(3));
    assertTrue(lines.get(17).startsWith("  days 14 to 43 "), ran::toString);
    assertTrue(lines.get(18).startsWith("  days 44 to 49 "), ran::toString);
    assertEquals(19, lines.size());
  }

  @Test
  void numberOfDaysHasItsRange() {
    Machine.Ran ran = new Machine(root).run("", "due", BANK, "--ahead", "0");
    assertEquals("dossier: --ahead 0; from 1 to 3650 is possible\n", ran.err());
    assertEquals(2, ran.code());
  }
}
