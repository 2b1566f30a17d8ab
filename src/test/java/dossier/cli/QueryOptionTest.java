package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --query}, as the real program takes it. */
class QueryOptionTest {
  private static final String MORNING = "--now=2026-11-22T09:00:00Z";
  private static final String NEXT_MORNING = "--now=2026-11-23T09:00:00Z";

  @TempDir
  private Path root;

  private Machine machine;
  private Path bank;

  @BeforeEach
  void writeBank() {
    machine = new Machine(root);
    bank = machine.write("bank.yaml", """
        bank: capitals
        title: Capitals
        sources:
          atlas: {author: An Atlas, title: The atlas}
        questions:
          - id: baku
            ask: What is the capital of Azerbaijan?
            text: Baku
            cite: atlas 2 "Baku"
            tags: [caucasus]
          - id: ankara
            ask: What is the capital of Türkiye?
            text: Ankara
            cite: atlas 3 "Ankara"
            tags: [anatolia]
        """);
  }

  @Test
  void drillAsksOnlyWhatFits() {
    Machine.Ran ran = machine.run("x\n\n", "drill", "--plain", MORNING, "--query", "turkiye", bank);
    assertEquals(0, ran.code(), ran::toString);
    assertTrue(ran.out().startsWith("Only 1 question, by the query: turkiye\n"), ran::toString);
    assertTrue(ran.out().contains("Question: What is the capital of Türkiye?"), ran::toString);
    assertFalse(ran.out().contains("Azerbaijan"), ran::toString);
  }

  @Test
  void drillSaysWhenNothingFits() {
    Machine.Ran ran = machine.run("", "drill", "--plain", "--query", "-tag:*", bank);
    assertEquals(new Machine.Ran(0, "", "No question fits the query: -tag:*\n"), ran);
  }

  /** What the log says of cards is asked of the same log that a drill writes. */
  @Test
  void whatWasFailedIsFoundTheNextDay() {
    machine.run("x\n\n", "drill", "--plain", MORNING, "--query", "id:baku", bank);
    assertEquals("0 new, 1 learning, 0 due, of 1 question", due("again:2"));
    assertEquals("0 new, 0 learning, 0 due, of 0 questions", due("again:1"));
    assertEquals("1 new, 0 learning, 0 due, of 1 question", due("-rated:2"));
    Machine.Ran stats = machine.run("", "stats", NEXT_MORNING, "--query", "is:learning", bank);
    assertTrue(stats.out().contains("30 days: 1 review in "), stats::toString);
    Machine.Ran other = machine.run("", "stats", NEXT_MORNING, "--query", "tag:anatolia", bank);
    assertTrue(other.out().contains("30 days: 0 reviews in 0 min\n"), other::toString);
  }

  private String due(String query) {
    Machine.Ran ran = machine.run("", "due", NEXT_MORNING, "--query", query, bank);
    return ran.out().lines().findFirst().orElse("").replace("Capitals: ", "");
  }

  @Test
  void checkCountsWhatFits() {
    Machine.Ran ran = machine.run("", "check", "--query", "tag:caucasus or ankara", bank);
    assertTrue(ran.err().startsWith("2 questions read, "), ran::toString);
    Machine.Ran none = machine.run("", "check", "--query", "type:date", bank);
    assertEquals(new Machine.Ran(0, "", "0 questions read, 0 problems found\n"), none);
  }

  @Test
  void checkHasNoLogToAsk() {
    assertEquals(
        new Machine.Ran(2, "", """
            dossier: --query: 'is:' asks the review log, and none is read here; leave it out
              baku is:due
                   ^
            """), machine.run("", "check", "--query", "baku is:due", bank));
  }

  @ParameterizedTest
  @ValueSource(strings = {"drill", "due", "stats", "check"})
  void wrongQueryIsShownAtItsPlace(String command) {
    assertEquals(
        new Machine.Ran(2, "", """
            dossier: --query: 'tga:' is no field; did you mean 'tag:'?
              ğ tga:arms
                ^
            """), machine.run("", command, "--query", "g\u0306 tga:arms", bank));
  }
}
