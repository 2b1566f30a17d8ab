package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program, sat line by line through pipes. */
class AssessTest {
  private static final Path BANK = Machine.resource("five-types.yaml");
  private static final Pattern LEFT = Pattern.compile("question[^\\n]*?, (\\d+):(\\d\\d) left");
  private static final Pattern ASKED = Pattern.compile("Question (\\d+) of (\\d+)");

  @TempDir
  private Path root;

  private static String bank(int questions) {
    var text = new StringBuilder("bank: numbers\ntitle: Numbers\nsources:\n");
    text.append("  brandt: {author: Ida Brandt, title: Numbers}\nquestions:\n");
    for (int i = 1; i <= questions; i++) {
      text.append("  - id: n%d\n    ask: What is the number %d?\n".formatted(i, i));
      text.append("    truth: true\n    cite: brandt %d \"number\"\n".formatted(i));
    }
    return text.toString();
  }

  @Test
  void noVerdictIsSeenBeforeTheEndAndThenEveryKeyAndSource() {
    var machine = new Machine(root);
    String input = "1\n7\n".repeat(5) + "y\n";
    Machine.Ran ran = machine.run(input, "assess", "--plain", "--seed", 1, BANK);
    assertEquals(0, ran.code(), ran::toString);
    int end = ran.out().indexOf("\nScore: ");
    assertTrue(end > 0, ran::toString);
    String before = ran.out().substring(0, end);
    assertFalse(before.contains("Answer: Correct") || before.contains("Source: "), before);
    String after = ran.out().substring(end);
    assertTrue(after.split("\nSource: ", -1).length - 1 >= 5, after);
    assertEquals(5, after.split("\nAnswer: ", -1).length - 1, after);
    assertEquals(5, after.split("\nClaim: ", -1).length - 1, after);
  }

  @Test
  void theSameSeedAsksTheSame() {
    String first = new Machine(root.resolve("a")).run("", "assess", "--seed", 9).out();
    String second =
        new Machine(root.resolve("b")).run("", "assess", "--seed", 9).out();
    assertEquals(first, second);
  }

  @Test
  void aSittingMovesNoDueDate() {
    var machine = new Machine(root);
    machine.run("x\n3\n".repeat(5), "--now=2026-11-22T09:00:00Z", BANK);
    String before =
        machine.run("", "due", "--json", "--now=2026-11-24T09:00:00Z", BANK).out();
    String input = "1\n7\n".repeat(5) + "y\n";
    machine.run(input, "assess", "--now=2026-11-23T09:00:00Z", BANK);
    String after =
        machine.run("", "due", "--json", "--now=2026-11-24T09:00:00Z", BANK).out();
    assertEquals(
        before.replaceAll("\"now\":\"[^\"]*\"|\"again\":0", ""),
        after.replaceAll("\"now\":\"[^\"]*\"|\"again\":0", ""));
    assertTrue(machine.log().contains("\"how\":\"submitted\""));
  }

  @Test
  void jsonIsOneObjectOnStandardOutput() {
    var machine = new Machine(root);
    Machine.Ran ran =
        machine.run("1\n7\n".repeat(5) + "y\n", "assess", "--json", "--cbm", "--seed", 1, BANK);
    assertTrue(
        ran.out().startsWith("{\"format\":\"dossier-report\",\"version\":1,"), ran::toString);
    assertEquals(1, ran.out().lines().count());
    assertTrue(ran.err().contains("Question 1 of 5"), ran::toString);
  }

  @Test
  void aWrongBlueprintIsReportedAtItsPlace() {
    var machine = new Machine(root);
    Path plan = machine.write("plan.yaml", "minuets: 5\n");
    Machine.Ran ran = machine.run("", "assess", "--blueprint", plan, BANK);
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("plan.yaml:1:1: "), ran::toString);
    Machine.Ran range = machine.run("", "assess", "--questions", 501, BANK);
    assertEquals(2, range.code());
    assertTrue(range.err().contains("--questions is 501; expected 1 to 500"), range::toString);
  }

  /** Killed at random moments, every acknowledged answer is there and the time left is right. */
  @Test
  void aSittingThatIsKilledGoesOn() {
    var machine = new Machine(root);
    Path bank = machine.write("bank.yaml", bank(60));
    var random = new Random(42);
    int acknowledged = 0;
    double left = 0;
    for (int kill = 0; kill < 12; kill++) {
      try (Dialogue child =
          machine.start("assess", "--plain", "--questions", 60, "--minutes", 20, bank)) {
        String said = child.hear();
        long begin = System.nanoTime();
        if (kill > 0) {
          assertTrue(said.contains(": " + acknowledged + " of 60 answered."), said);
          assertEquals(left, seconds(said), 1.1, said);
        }
        left = seconds(said);
        int answers = random.nextInt(4);
        for (int i = 0; i < answers; i++) {
          child.ask("1");
          said = child.ask("6");
          acknowledged++;
        }
        assertTrue(ASKED.matcher(said).find(), said);
        // The program's own clock goes on while nobody types.
        LockSupport.parkNanos((1 + random.nextInt(1500)) * 1_000_000L);
        child.kill();
        left -= (System.nanoTime() - begin) / 1e9;
        child.rest();
      }
    }
    assertTrue(acknowledged > 5);
  }

  private static double seconds(String said) {
    Matcher m = LEFT.matcher(said);
    assertTrue(m.find(), said);
    return Double.parseDouble(m.group(1)) * 60 + Double.parseDouble(m.group(2));
  }
}
