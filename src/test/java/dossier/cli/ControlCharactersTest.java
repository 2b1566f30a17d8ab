package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a bank, a file, its name or a learner holds, nothing commands the terminal. */
class ControlCharactersTest {
  private static final Path BANK = Machine.resource("five-types.yaml");

  /** Every control character that a line of text can hold. */
  private static final String CONTROLS = IntStream.concat(
          IntStream.range(1, 0x20), IntStream.range(0x7f, 0xa0))
      .filter(c -> c != '\n' && c != '\r')
      .mapToObj(Character::toString)
      .collect(Collectors.joining("x"));

  private static final String EVIL =
      "\u001B[31mred\u001B]0;title\u0007\u009B2J\u001BP1$r\u001B\\ \u202Eback\u2028" + CONTROLS;

  @TempDir
  private Path root;

  private Machine machine;

  @BeforeEach
  void makeMachine() {
    machine = new Machine(root);
  }

  @Test
  void typedAnswerIsShownAndLoggedWithoutHarm() {
    Machine.Ran ran =
        machine.run(EVIL + "\n:f " + EVIL + "\n" + EVIL + "\n\n" + EVIL + "\n\n", "drill", BANK);
    assertTrue(ran.out().contains("\nYou said: "), ran::toString);
    assertTrue(ran.out().contains("\nFlag: ") || ran.out().contains("\nFlagged: "), ran::toString);
    assertEquals(0, ran.code(), ran::toString);
    String log = machine.log();
    assertTrue(log.chars().noneMatch(c -> c < 0x20 && c != '\n'), log);
  }

  @Test
  void escapesOfABankAreProblemsToldWithoutHarm() {
    Path bank = machine.write("bank.yaml", """
        bank: evil
        title: "E\\e[31mvil\\x07"
        sources:
          brandt: {author: "Ida\\e[2J Brandt", title: "F\\x9berries"}
        questions:
          - id: q
            ask: "Red \\e[31m?"
            text: "a\\e]0;t\\a"
            why: "be\\x85cause"
            cite: brandt 1 "\\e[31m"
          - id: "q\\e[31m"
            ask: Two?
            "tru\\e[31mth": true
        """);
    for (String command : new String[] {"check", "due", "drill", "stats"}) {
      Machine.Ran ran = machine.run("\n\n\n", command, bank);
      assertEquals(1, ran.code(), ran::toString);
    }
    assertEquals(1, machine.run("x\n", "mark", bank, "q").code());
  }

  @Test
  void rawControlsOfABankAreProblemsToldWithoutHarm() {
    Path bank = machine.write("bank.yaml", Machine.text(BANK).replace("Lake", "La" + EVIL + "ke"));
    Path json = machine.write("bank.json", "{\"bank\": \"" + EVIL + "\", \"" + EVIL + "\": 1}");
    Machine.Ran ran = machine.run("", "check", bank, json);
    assertEquals(1, ran.code(), ran::toString);
    assertTrue(ran.out().contains("U+001B"), ran::toString);
    machine.run("\n\n", "drill", bank, json);
  }

  @Test
  void fileNameIsToldWithoutHarm() {
    String name = "b\u001B[31m\u0007\u0085\u202E.yaml";
    Path bad = machine.write(name, "bank: [");
    Path good = machine.write("good-" + name, Machine.text(BANK));
    for (String command : new String[] {"check", "due", "drill"}) {
      Machine.Ran ran = machine.run("", command, bad, good);
      assertEquals(1, ran.code(), ran::toString);
    }
    machine.run("", "mark", good, "nobody\u001B[31m", "x");
    machine.run("nobody\u001B[31m\tx\n\u001B[31m\n", "mark", good);
    machine.run("", "check", root.resolve("absent" + name));
    machine.run("", "drill", "--data", good.resolve(name), good);
    machine.run("", "drill", "--sources", bad, "--data", root.resolve("\u001B[2Jdata"), good);
    machine.run("", "due", "--now", name);
    machine.run("", "--" + name);
  }

  @Test
  void markedResponsesAreToldWithoutHarm() {
    for (String id : new String[] {"first-crossing", "boats", "captains", "owner", "end-cause"}) {
      Machine.Ran ran = machine.run(EVIL + "\n", "mark", BANK, id);
      assertEquals(1, ran.out().lines().count(), ran::toString);
      machine.run(EVIL + "\n", "mark", "--json", BANK, id);
    }
  }

  @Test
  void citedParagraphIsShownWithoutHarm() {
    Path sources = machine
        .write("copies/brandt.txt", "Ferries\n\nOn 4 June 1901 " + EVIL + " it crossed.\n")
        .getParent();
    Machine.Ran ran = machine.run("x\ns\n\n", "drill", "--sources", sources, BANK);
    assertTrue(ran.out().contains("it crossed."), ran::toString);
    assertTrue(ran.out().contains("On 4 June 1901"), ran::toString);
  }

  @Test
  void bytesThatAreNoTextAreAnAnswerLikeAnother() {
    byte[] bytes = "\377\376\200x\n\nx\n\n".getBytes(StandardCharsets.ISO_8859_1);
    Machine.Ran ran = machine.raw(bytes, "drill", BANK);
    assertEquals(0, ran.code(), ran::toString);
    assertTrue(ran.out().contains("2 answers: "), ran::toString);
  }
}
