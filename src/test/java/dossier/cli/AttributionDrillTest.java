package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made from claims, as a learner meets it day by day. */
class AttributionDrillTest {
  private static final String BANK = """
      bank: lake
      title: The lake
      sources:
        moreau: {author: Anna Moreau, title: A lake and its ferries}
      questions:
        - id: ferries
          ask: How many ferries crossed the lake in 1931?
          number: 12
          cite: moreau 4 "twelve"
          claim: {by: the harbour master, status: claimed}
        - id: depth
          ask: How deep is the lake?
          number: {value: 90, unit: m}
          cite: moreau 6 "ninety"
          claim: {by: a fishing club, status: alleged}
        - id: steamer
          ask: Which steamer was the first?
          text: Halcyon
          cite: moreau 9 "Halcyon"
      """;

  private static final String DAY_1 = "--now=2026-11-22T09:00:00Z";
  private static final String DAY_2 = "--now=2026-11-23T09:00:00Z";
  private static final String DAY_3 = "--now=2026-11-24T09:00:00Z";

  @TempDir
  private Path root;

  private Machine machine;
  private Path bank;

  @BeforeEach
  void firstDay() throws IOException {
    machine = new Machine(root);
    bank = root.resolve("lake.yaml");
    Files.writeString(bank, BANK);
    machine.run("12\n4\n90 m\n4\nHalcyon\n4\n", "drill", DAY_1, bank);
  }

  private String drill(String input, Object... arguments) {
    var all = new java.util.ArrayList<Object>(List.of("drill", bank));
    all.addAll(List.of(arguments));
    return machine.run(input, all.toArray()).out();
  }

  private static List<String> asked(String out) {
    return out.lines().filter(line -> line.startsWith("Question: ")).toList();
  }

  @Test
  void theDayAfterOneOfEachQuestionIsAsked() {
    assertEquals(
        """
        The lake: 2 new, 0 learning, 0 due, of 3 questions and 4 attribution drills
        """, machine.run("", "due", DAY_2, bank).out().lines().findFirst().orElse("") + "\n");
    String out = drill("The harbour master\n4\nA fishing club\n4\n", DAY_2);
    assertEquals(
        List.of(
            "Question: Whose word is this? In Moreau: “How many ferries crossed the lake in 1931?” –"
                + " “12”.",
            "Question: Whose word is this? In Moreau: “How deep is the lake?” – “90 m”."),
        asked(out));
    assertTrue(out.contains("Correct"), out);
    assertFalse(out.contains("Incorrect"), out);
    assertTrue(out.contains("""
        Answer: The harbour master
        Claim: 12 · claimed by the harbour master, in Moreau (paragraph 4) · 1 source
        Source: Anna Moreau, “A lake and its ferries”, paragraph 4: search for “twelve”
        """), out);
    assertEquals(List.of(), asked(drill("", DAY_2)));
    assertEquals(
        List.of(
            "Question: How is this to be briefed? In Moreau: “How many ferries crossed the lake in"
                + " 1931?” – “12”."),
        asked(drill("As a claim that the author passes on\n4\nq\n", DAY_3)).subList(0, 1));
  }

  @Test
  void aQueryOrTheConfigurationLeavesThemOut() throws IOException {
    assertEquals(List.of(), asked(drill("", DAY_2, "--query=-is:attribution")));
    assertEquals(1, asked(drill("", DAY_2, "--query=is:attribution")).size());

    Path config = root.resolve("config/dossier/config.yaml");
    Files.createDirectories(config.getParent());
    Files.writeString(config, "attribution: false\n");
    assertEquals(List.of(), asked(drill("", DAY_2)));
    assertEquals(
        "The lake: 0 new, 0 learning, 0 due, of 3 questions",
        machine.run("", "due", DAY_2, bank).out().lines().findFirst().orElse(""));
  }

  @Test
  void aRenamedQuestionKeepsWhatWasLearnedOfItsClaim() throws IOException {
    drill("The harbour master\n4\nA fishing club\n4\n", DAY_2);
    Files.writeString(bank, BANK.replace("- id: ferries", "- id: ferry-count\n    was: [ferries]"));
    String due = machine
        .run("", "due", "--json", "--query=id:ferry-count~by", "--now=2027-01-22T09:00:00Z", bank)
        .out();
    assertTrue(due.contains("\"id\":\"ferry-count~by\",\"phase\":\"review\""), due);
  }

  @Test
  void aChangedClaimIsToldAndChangedOptionsAreNot() throws IOException {
    drill("The harbour master\n4\nA fishing club\n4\n", DAY_2);
    String later = "--now=2026-12-22T09:00:00Z";
    Files.writeString(bank, BANK.replace("a fishing club", "an old diver"));
    String out = drill("x\nq\n", later, "--query=id:ferries~by");
    assertTrue(out.contains("Answer: The harbour master"), out);
    assertFalse(out.contains("Changed: "), out);
    out = drill("x\nq\n", later, "--query=id:depth~by");
    assertTrue(out.contains("Changed: The answer was: A fishing club (on 2026-11-23)"), out);
  }

  @Test
  void anInstructorSeesThemUnderTheirQuestion() {
    String out = machine.run("", "preview", "--plain", bank).out();
    assertTrue(
        out.contains("Drill: Whose word is this? In Moreau: “How deep is the lake?” – “90 m”."
            + " [A fishing club | The author, Moreau | The harbour master]"),
        out);
    assertEquals(
        "correct\t1\t\n",
        machine.run("", "mark", bank, "depth~by", "A fishing club").out());
  }
}
