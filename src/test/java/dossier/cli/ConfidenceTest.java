package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How sure a learner is, and what comes back for it: the real program, line by line. */
class ConfidenceTest {
  private static final String BANK = """
      bank: numbers
      title: Numbers
      sources:
        brandt: {author: Ida Brandt, title: Numbers}
      questions:
        - id: range
          ask: What range has the drone, in km?
          number: {value: 150, unit: km}
          why: She gives it once.
          cite: brandt 1 "150 km"
        - id: ceiling
          ask: What ceiling has the drone, in km?
          number: {value: 8, unit: km}
          cite: brandt 2 "8 km"
      """;
  private static final String MORNING = "--now=2026-11-22T09:00:00Z";
  private static final String NOON = "--now=2026-11-22T12:00:00Z";
  private static final String NEXT_DAY = "--now=2026-11-23T09:00:00Z";
  private static final String SURE = "--confidence";

  @TempDir
  private Path root;

  private Machine machine;
  private Path bank;

  @BeforeEach
  void write() {
    machine = new Machine(root);
    bank = machine.write("bank.yaml", BANK);
  }

  @Test
  void theWholeDialogue() {
    Machine.Ran ran =
        machine.run("8 km\nsure\n6\n4\n8\n\n\n150\n5\n\n", "drill", SURE, MORNING, bank);
    assertEquals("""
        2 to answer: 2 new, 0 learning, 0 due. Type :? for help.

        Question: What range has the drone, in km?
        Answer:   How sure are you?
          1. almost no chance 1-5 %
          2. very unlikely 5-20 %
          3. unlikely 20-45 %
          4. roughly even chance 45-55 %
          5. likely 55-80 %
          6. very likely 80-95 %
          7. almost certain 95-99 %
        How sure, 1-7, Enter skips: 'sure' is no band; expected 1 to 7, or an empty line.
        How sure, 1-7, Enter skips: Incorrect.
        You said: 8 km (read as 8) · very likely, 80-95 %
        Answer: 150 km
        Claim: 150 km · stated by Brandt (paragraph 1) · 1 source
        Differs: 142 km less, 5.3 % of the figure
        Mix-up: What you said answers: What ceiling has the drone, in km?
        Why: She gives it once.
        Again: You were very sure, so it is asked again today and the next day, whatever the schedule.
        Source: Ida Brandt, “Numbers”, paragraph 1: search for “150 km”
        Rate: 1 again <1m, 2 hard 6m, 3 good 10m, 4 easy 9d, Enter again:\s
        Question: What ceiling has the drone, in km?
        Answer: How sure, 1-7, Enter skips: Correct.
        You said: 8
        Answer: 8 km
        Claim: 8 km · stated by Brandt (paragraph 2) · 1 source
        Source: Ida Brandt, “Numbers”, paragraph 2: search for “8 km”
        Rate: 1 again <1m, 2 hard 6m, 3 good 10m, 4 easy 7d, Enter good:\s
        Question: What ceiling has the drone, in km?
        Answer: How sure, 1-7, Enter skips: Incorrect.
        You said: 150 · likely, 55-80 %
        Answer: 8 km
        Claim: 8 km · stated by Brandt (paragraph 2) · 1 source
        Source: Ida Brandt, “Numbers”, paragraph 2: search for “8 km”
        Rate: 1 again <1m, 2 hard 6m, 3 good 2d, 4 easy 5d, Enter again:\s
        Question: What ceiling has the drone, in km?
        Answer:\s

        3 answers: 2 recalled, 1 to learn again.
        Missed: What ceiling has the drone, in km? Answer: 8 km
        2 questions left for today.
        Confidence: 2 answers with a confidence; fewer than 20 show nothing about calibration
        """, ran.out());
    assertEquals("", ran.err());
    assertEquals(0, ran.code());
  }

  /** Whoever is killed, or drills elsewhere, is asked again all the same. */
  @Test
  void aConfidentErrorOutlivesTheProcessThatSawIt() {
    try (Dialogue drill = machine.start("drill", SURE, MORNING, bank)) {
      drill.hear();
      drill.ask("15 km");
      String seen = drill.ask("7");
      assertTrue(seen.contains("\nDiffers: 135 km less, 10 % of the figure\n"), seen);
      drill.ask("4");
      drill.kill();
    }
    assertTrue(due(NOON).contains("\"again\":1,"), due(NOON));
    try (Dialogue drill = machine.start("drill", NOON, bank)) {
      String said = drill.hear();
      assertTrue(said.contains("1 confident error to be seen again"), said);
      drill.ask("8 km");
      said = drill.ask("4");
      assertTrue(said.contains("Seen again after a confident error; the schedule stays."), said);
      assertTrue(said.contains("Question: What range"), said);
      drill.ask("150 km");
      drill.kill();
    }
    assertTrue(machine.log().contains(",\"extra\":true,"), machine.log());
    assertTrue(due(NOON).contains("\"again\":0,"), due(NOON));
    assertTrue(due(NEXT_DAY).contains("\"again\":1,"), due(NEXT_DAY));

    Machine.Ran next = machine.run("150 km\n\n", "drill", NEXT_DAY, bank);
    assertEquals(1, reviews("range"), "only the first answer was rated");
    assertTrue(next.out().contains("Enter next: \n1 answer: 1 recalled"), next::toString);
    assertTrue(due(NEXT_DAY).contains("\"again\":0,"), due(NEXT_DAY));
  }

  @Test
  void theConfigurationAsksAndTheCommandLineOverrulesIt() {
    machine.write("config/dossier/config.yaml", "confidence: true\n");
    assertTrue(machine.run("1 km\n", "drill", MORNING, bank).out().contains("How sure"));
    assertFalse(
        machine.run("1 km\n", "drill", "--no-confidence", NOON, bank).out().contains("How sure"));
    assertFalse(machine.run("1 km\n", "drill", SURE, NOON, bank).err().contains("nknown"));
  }

  @Test
  void theErrorsOfASittingComeBackInDrills() {
    String answers = "1 km\n7\n".repeat(2) + "y\n";
    machine.run(answers, "assess", MORNING, bank);
    machine.write("config/dossier/config.yaml", "new-per-day: 0\n");
    assertTrue(due(NOON).contains("\"again\":2,"), due(NOON));
    Machine.Ran ran = machine.run("150 km\n\n8 km\n\n", "drill", NOON, bank);
    assertTrue(
        ran.out()
            .startsWith(
                "2 to answer: 0 new, 0 learning, 0 due, 2 confident errors to be seen again."),
        ran::toString);
    assertTrue(due(NOON).contains("\"again\":0,"), due(NOON));
    assertTrue(due(NOON).contains("\"cards\":[]"), "no card was reviewed");
  }

  private String due(String when) {
    return machine.run("", "due", "--json", when, bank).out();
  }

  private long reviews(String card) {
    return machine
        .log()
        .lines()
        .filter(line -> line.contains("\"e\":\"review\"") && line.contains("\"" + card + "\""))
        .count();
  }
}
