package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
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
        before.replaceAll("\"now\":\"[^\"]*\"", ""), after.replaceAll("\"now\":\"[^\"]*\"", ""));
    assertTrue(machine.log().contains("\"how\":\"submitted\""));
  }

  @Test
  void anEarlierSittingIsMarkedByTodaysKeys() {
    var machine = new Machine(root);
    String bank = Machine.text(BANK);
    Path file = machine.write("bank.yaml", bank);
    String input = "12\n7\n".repeat(5) + "y\n";
    machine.run(input, "assess", "--now=2026-11-20T09:00:00Z", "--seed", 1, file);
    machine.run(input, "assess", "--now=2026-11-21T09:00:00Z", "--seed", 2, "--minutes", 5, file);
    machine.write("bank.yaml", bank.replace("{value: 12, bound: over}", "12"));
    String said = machine
        .run(input, "assess", "--now=2026-11-22T09:00:00Z", "--seed", 3, file)
        .out();
    assertTrue(
        said.contains(
            "\nBefore: 2026-11-20 09:00: 0 of 5 points, 0 %; by today's keys 1 of 5 points,"
                + " 20 %; 5 of its questions are asked here, too\n"),
        said);
    assertTrue(said.contains("\nOthers: 1 earlier sitting to other blueprints"), said);
    assertTrue(said.contains("\nDrawn: ferries: 20 questions; --seed 3 draws the same"), said);
  }

  /** A sitting that was left for a drill is held to what was expected when it began. */
  @Test
  void whatTheMemoryModelExpectedIsOfTheTimeTheSittingBegan() {
    var predicted = new ArrayList<String>();
    for (boolean drilled : new boolean[] {false, true}) {
      var machine = new Machine(root.resolve("drilled-" + drilled));
      machine.run("x\n3\n".repeat(5), "drill", "--now=2026-11-01T09:00:00Z", BANK);
      machine.run(":q\n", "assess", "--now=2026-11-10T09:00:00Z", "--seed", 1, BANK);
      if (drilled) {
        machine.run("x\n3\n".repeat(5), "drill", "--now=2026-11-11T09:00:00Z", BANK);
      }
      String json = machine
          .run("1\n7\n".repeat(5) + "y\n", "assess", "--json", "--now=2026-11-12T09:00:00Z", BANK)
          .out();
      Matcher m = Pattern.compile("\"predicted\":\\{\"items\":5,\"expected\":3\\.\\d{4}")
          .matcher(json);
      assertTrue(m.find(), json);
      predicted.add(m.group());
    }
    assertEquals(predicted.get(0), predicted.get(1));
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
  void ofSeveralBlueprintsNoneIsUsedUnlessItIsNamed() {
    var machine = new Machine(root);
    Path one = machine.write(
        "one.yaml", bank(9).replace("sources:", "blueprint: {questions: 3}\nsources:"));
    Path two = machine.write(
        "two.yaml",
        bank(9)
            .replace("sources:", "blueprint: {questions: 5, minutes: 9}\nsources:")
            .replace("bank: numbers", "bank: more")
            .replace("- id: n", "- id: m"));

    Machine.Ran open = machine.run("", "assess", "--plain", one, two);
    assertEquals(
        "Several banks have a blueprint (numbers, more) and none is used; --blueprint NAME draws to"
            + " that of one.\n",
        open.err());
    assertTrue(open.out().contains("Question 1 of 18"), open::toString);

    Machine.Ran named = machine.run("", "assess", "--new", "--blueprint", "more", one, two);
    assertEquals("", named.err());
    assertTrue(named.out().contains("Question 1 of 5, 9:00 left"), named::toString);
    assertEquals(2, machine.log().split("\"e\":\"sitting\"", -1).length - 1);
    assertFalse(machine.log().lines().toList().get(3).contains("\"n1\""), machine.log());

    Machine.Ran only = machine.run("", "assess", "--new", "--plain", one);
    assertTrue(only.out().contains("Question 1 of 3:"), only::toString);
  }

  /** From the home screen: begun to a bank's blueprint, killed, gone on with, handed in, reread. */
  @Test
  void aSittingIsBegunAndGoneOnWithFromTheHomeScreen() {
    var machine = new Machine(root);
    Path bank = machine.write(
        "bank.yaml",
        bank(9).replace("sources:", "blueprint: {questions: 2, minutes: 9, pass: 60}\nsources:"));
    try (var pane = new Pane(machine, 80, 24)) {
      pane.start(bank);
      pane.await("Numbers (9)");
      pane.press("a");
      pane.await("> Numbers: 2 questions, in 9 minutes; the pass mark is 60 %");
      pane.press("Enter");
      pane.await("Enter begin", "Take the questions in any order");
      pane.press("Enter");
      pane.await("1/2", "0 answered");
      pane.press("1");
      pane.await("How sure are you?");
      pane.press("7");
      pane.await("2/2", "1 answered");
      pane.kill("KILL", pane.java().pid());
      pane.await("exit 137");

      pane.start(bank);
      pane.await("Numbers (9)");
      pane.press("a");
      pane.await("> Go on with the sitting of ", ": 1 of 2 answered, ");
      pane.press("Enter");
      pane.await("2/2", "1 answered");
      pane.press("Escape");
      pane.await("The clock stands still.");
      pane.press("Escape");
      pane.await("Numbers (9)");
      pane.press("a", "Enter");
      pane.await("2/2", "1 answered");
      pane.press("l");
      pane.await("Hand in?");
      pane.press("y");
      pane.await("1 of 2 points, 50 %", "not passed; the pass mark is 60 %");
      pane.press("Escape");
      pane.await("Numbers (9)");
      pane.press("a");
      pane.await("1 of 2 points, 50 % (9-91 %), not passed");
      pane.press("G", "Enter");
      pane.await("1 of 2 points, 50 %; 95 % interval 9-91 %");
      pane.press("q");
      pane.await("exit 0");
    }
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
