package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dossier check} as a script sees it: its lines, its object, its exit code. */
class CheckTest {
  private static final String HEAD = """
      bank: lakes
      title: Ferries
      sources:
        brandt: {author: Ida Brandt, title: A life afloat}
      questions:
      """;

  private static final String FUEL = """
        - id: fuel
          ask: What did the steamer burn?
          text: oil
          cite: brandt 9 "oil"
      """;

  private static final String FOG = """
        - id: fog
          ask: What did the captain do in fog?
          choice: [He rang the bell, He stayed ashore]
          why: The bell hangs in the museum.
          cite: brandt 14 "bell"
      """;

  @TempDir
  private Path root;

  private Machine machine;

  @BeforeEach
  void setUp() {
    machine = new Machine(root);
  }

  @Test
  void everythingOfAllFilesIsToldInTheirOrder() {
    Path two = machine.write("two.yaml", HEAD.replace("lakes", "seas") + FOG + "  - id: x\n");
    Path one = machine.write("one.yaml", HEAD + FUEL);
    var ran = machine.run("", "check", "--strict", two, one);
    assertEquals(
        two + ":8:5: advice: one distractor; expected two or three that are wrong but tempting;"
            + " add one, or ask for true or false [one-distractor]\n"
            + two + ":11:5: error: no 'ask'; expected a question to have it; add it: the stem"
            + " [missing-field]\n"
            + one + ":6:5: warning: no 'why'; expected what the answer means, in a sentence or"
            + " two; add it [no-why]\n",
        ran.out());
    assertEquals("2 questions read, 3 problems found\n", ran.err());
    assertEquals(1, ran.code());
  }

  @Test
  void oneFileOfABankIsReadWithThoseBesideItAndToldAlone() {
    machine.write("head.yaml", HEAD + FUEL);
    Path part = machine.write("part.yaml", "bank: lakes\nquestions:\n" + FOG + "  - id: x\n");
    machine.write("other.yaml", HEAD.replace("lakes", "seas") + "  - id: y\n");

    var ran = machine.run("", "check", part);

    assertEquals(
        part + ":8:5: error: no 'ask'; expected a question to have it; add it: the stem"
            + " [missing-field]\n",
        ran.out());
    assertEquals("1 question read, 1 problem found\n", ran.err());
    assertEquals(
        "Ferries: 1 new, 0 learning, 0 due, of 1 question",
        machine.run("", "due", part).out().lines().findFirst().orElseThrow());
  }

  @Test
  void adviceIsGivenWhereItIsAskedFor() {
    Path bank = machine.write("bank.yaml", HEAD + FOG);
    var ran = machine.run("", "check", bank);
    assertEquals("", ran.out());
    assertEquals("1 question read, 0 problems found\n", ran.err());
    assertEquals(0, ran.code());
    assertEquals(1, machine.run("", "check", "--strict", bank).code());
  }

  @Test
  void jsonIsOneObject() {
    Path bank = machine.write("bank.yaml", HEAD + FUEL);
    var ran = machine.run("", "check", "--json", bank);
    assertEquals(
        "{\"questions\":1,\"counts\":{\"error\":0,\"warning\":1,\"advice\":0},\"findings\":["
            + "{\"code\":\"no-why\",\"severity\":\"warning\",\"file\":\"" + bank
            + "\",\"line\":6,\"column\":5,\"question\":\"fuel\",\"message\":\"no 'why'; expected"
            + " what the answer means, in a sentence or two; add it\"}]}\n",
        ran.out());
    assertEquals("", ran.err());
    assertEquals(1, ran.code());
  }

  @Test
  void whatIsAllowedWithAReasonIsNotTold() {
    Path bank =
        machine.write("bank.yaml", HEAD + FUEL + "    allow: {no-why: the stem says it all}\n");
    var ran = machine.run("", "check", bank);
    assertEquals("", ran.out());
    assertEquals(0, ran.code());
  }

  @Test
  void whatIsAllowedWithoutAReasonIsAnError() {
    Path bank = machine.write("bank.yaml", HEAD + FUEL + "    allow: {no-why: }\n");
    var ran = machine.run("", "check", bank);
    assertEquals(
        bank + ":10:20: error: 'no-why' is empty; expected text; write it, or remove the field"
            + " [empty]\n",
        ran.out());
    assertEquals(1, ran.code());
  }

  @Test
  void anUnknownOptionIsWrongUsage() {
    assertEquals(2, machine.run("", "check", "--stirct").code());
  }
}
