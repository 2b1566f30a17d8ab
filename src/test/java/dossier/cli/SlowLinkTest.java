package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program over a link that takes 300 ms each way and tears keys and frames to pieces. */
class SlowLinkTest {
  private static final Path BANK = Machine.resource("five-types.yaml");

  @TempDir
  private Path root;

  @Test
  void keysArriveWholeAndNothingIsTypedThatWasNot() throws IOException, InterruptedException {
    assumeTrue(
        new ProcessBuilder("python3", "-c", "import os; os.waitstatus_to_exitcode")
                .start()
                .waitFor()
            == 0,
        "no Python 3.9");
    var machine = new Machine(root).with("SSH_CONNECTION", "192.0.2.1 1 192.0.2.2 22");
    try (var pane = new Pane(machine, 80, 24)) {
      pane.run("clear; python3 '" + Machine.resource("link.py") + "' 0.3 '" + machine.launcher()
          + "' --now=2026-11-22T09:00:00Z '" + BANK + "'; echo exit $?");
      pane.await("Enter starts: 5 to answer today.");
      pane.press("Enter");
      pane.await("On which day did the first ferry cross");
      pane.type("4 June 191");
      pane.press("Left", "Left", "End", "Left");
      pane.type("0");
      pane.await("> 4 June 1901");
      // The mouse, reports that nobody asked for, a paste.
      pane.send("1b 5b 3c 36 34 3b 33 3b 34 4d 1b 5b 3f 31 3b 32 63 1b 5d 31 31 3b 72 67 62 07");
      pane.send("1b 5b 32 30 30 7e 32 1b 5b 32 30 31 7e");
      pane.await("> 4 June 19021");
      pane.press("BSpace", "Enter");
      pane.await("Correct");
      pane.press("C-c");
      String left = pane.await("exit 0");
      assertTrue(left.strip().endsWith("exit 0\n$"), left);
    }
  }
}
