package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --sources}, {@code check --pin} and {@code coverage}, as they are run. */
class CheckSourcesTest {
  private static final Path SOURCES = Path.of("../shared/sources");

  private static final String ARTICLE = """
      The bridge opens

      In 2015 the council paid $7bn for the bridge.

      The mayor said that nobody would take the ferry again.
      """;

  private static final String BANK = """
      bank: bridge
      title: The bridge
      sources:
        a: {author: A. Author, title: The bridge opens, copy: a.txt, unasked: {1: its title}}
      questions:
        - id: price
          ask: What did the bridge cost?
          number: {value: 7000000000, unit: USD}
          why: It was paid at once.
          cite: a 2 "paid $7bn"   # the price
        - id: speaker
          ask: Who spoke of the boats?
          text: the mayor
          why: Nobody else did.
          cite:
            - a 3 "mayor"
      """;

  @TempDir
  private Path root;

  private Machine machine;
  private Path bank;
  private Path copies;

  @BeforeEach
  void write() {
    machine = new Machine(root);
    bank = machine.write("bank.yaml", BANK);
    copies = machine.write("copies/a.txt", ARTICLE).getParent();
  }

  @Test
  void citationsThatStandAreSilent() {
    assertEquals(
        "exit 0\n--- out\n--- err\n2 questions read, 0 problems found\n",
        machine.run("", "check", "--sources", copies, bank).toString());
  }

  @Test
  void whatDoesNotFitIsToldAtItsPlace() {
    machine.write("bank.yaml", BANK.replace("a 3 \"mayor\"", "a 2 \"mayor\""));
    assertEquals(
        "exit 1\n--- out\n" + bank + ":16:9: warning: 'mayor' does not stand in paragraph 2 of a;"
            + " paragraph 3 has it; write 'a 3' [term-not-cited]\n"
            + "--- err\n2 questions read, 1 problem found\n",
        machine.run("", "check", "--sources", copies, bank).toString());
  }

  @Test
  void missingCopyIsOneFinding() {
    Path none = machine.write("none/b.txt", "x").getParent();
    assertEquals(
        "exit 1\n--- out\n" + bank + ":4:57: warning: no file " + none.resolve("a.txt")
            + "; expected your own copy of 'a', as UTF-8 text; put it there, or correct its name"
            + " [unreadable-copy]\n--- err\n2 questions read, 1 problem found\n",
        machine.run("", "check", "--sources", none, bank).toString());
  }

  @Test
  void copyWithoutATextIsOneFinding() {
    machine.write("copies/a.txt", " \n");
    assertEquals(unreadable("it is empty"), told());
    machine.write("copies/a.txt", ARTICLE.replace("mayor", "may\0or"));
    assertEquals(unreadable("it has NUL characters, as no text has"), told());
  }

  private String unreadable(String why) {
    return "exit 1\n--- out\n" + bank + ":4:57: warning: " + copies.resolve("a.txt")
        + " cannot be read: " + why + "; expected your own copy of 'a', as UTF-8 text; put one"
        + " there [unreadable-copy]\n--- err\n2 questions read, 1 problem found\n";
  }

  private String told() {
    return machine.run("", "check", "--strict", "--sources", copies, bank).toString();
  }

  @Test
  void questionThatIsNotReadLeavesNoParagraphUnasked() {
    machine.write("bank.yaml", BANK.replace("text: the mayor", "text: [the mayor]"));
    assertEquals(
        "exit 1\n--- out\n" + bank + ":13:11: error: 'text' is a list; expected text or a text"
            + " answer with fields (answer, accepts, prompts, rejects); write one of these"
            + " [wrong-type]\n--- err\n1 question read, 1 problem found\n",
        told());
  }

  @Test
  void pinnedParagraphIsFollowed() {
    assertEquals(
        """
        exit 0
        --- out
        --- err
        2 citations pinned
        2 questions sealed
        2 questions read, 0 problems found
        """, machine.run("", "check", "--sources", copies, "--pin", bank).toString());
    assertEquals(
        BANK.replace("paid $7bn\"", "paid $7bn\" @cb811b257a9f96e3")
            .replace("\"mayor\"", "\"mayor\" @83695a40f743770c"),
        Machine.text(bank).replaceAll(" +seal: .*\n", ""));
    machine.write("copies/a.txt", "Advertisement\n\n" + ARTICLE.replace("ferry", "boat"));
    assertEquals(
        "exit 1\n--- out\n"
            + bank
            + ":10:11: warning: paragraph 2 of a stands, as pinned, at 3; expected the number"
            + " where it stands; write 'a 3' [paragraph-moved]\n"
            + bank + ":17:9: warning: paragraph 3 of a is not as it was pinned; it seems to stand,"
            + " edited, at 4; expected the text that the question was written from; read it again,"
            + " write 'a 4' without the pin, and pin it anew with --pin"
            + " [paragraph-edited-and-moved]\n"
            + "--- err\n2 questions read, 2 problems found\n",
        machine.run("", "check", "--sources", copies, bank).toString());
  }

  @Test
  void whatIsAllowedOfSourcesIsNotCalledUnusedWithoutThem() {
    String allowing = BANK.replace(
        "    why: Nobody else did.\n", "    why: Nobody else did.\n    allow: {copied: a motto}\n");
    machine.write("bank.yaml", allowing);
    assertEquals(0, machine.run("", "check", bank).code());
    assertEquals(
        "exit 1\n--- out\n" + bank + ":15:21: warning: 'copied' is not found here; expected the"
            + " code of a finding that stands here otherwise; remove it [unused-allow]\n"
            + "--- err\n2 questions read, 1 problem found\n",
        machine.run("", "check", "--sources", copies, bank).toString());
  }

  @Test
  void pinWithoutSourcesSealsAlone() throws IOException {
    machine.write("bank.yaml", BANK);
    assertEquals(
        "exit 0\n--- out\n--- err\n2 questions sealed\n2 questions read, 0 problems found\n",
        machine.run("", "check", "--pin", bank).toString());
    String sealed = Files.readString(bank);
    assertEquals(BANK, sealed.replaceAll(" +seal: .*\n", ""));

    machine.write("bank.yaml", sealed.replace("    why: Nobody else did.\n", ""));
    assertEquals(1, machine.run("", "check", bank).code());
    assertEquals(
        "1 question sealed",
        machine.run("", "check", "--pin", bank).err().lines().findFirst().orElse(""));
  }

  @Test
  void folderOfTheSourcesIsAFolder() {
    assertEquals(
        "exit 3\n--- out\n--- err\ndossier: " + bank + ": not a folder\n",
        machine.run("", "check", "--sources", bank, bank).toString());
  }

  @Test
  void coverageNamesTheParagraphs() {
    var ran = machine.run("", "coverage", bank, "--sources", copies);
    assertEquals(0, ran.code());
    assertEquals("""
        | 1 | *its title* |
        | 2 | price |
        | 3 | speaker |
        """, ran.out().substring(ran.out().indexOf("| 1 | *")));
  }

  @Test
  void shippedBankIsCleanWhereTheArticlesAreAtHand() {
    assumeTrue(Files.isDirectory(SOURCES), "the articles are not here: " + SOURCES);
    var ran = machine.run("", "check", "--sources", SOURCES.toAbsolutePath(), "questions");
    assertEquals("", ran.out());
    assertEquals(0, ran.code());
  }
}
