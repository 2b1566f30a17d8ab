package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.schedule.Rating;
import dossier.store.Event;
import dossier.store.Holder;
import dossier.store.Log;
import dossier.store.Opening;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coming back after a break, as the real program shows it. */
class BacklogDrillTest {
  private static final OffsetDateTime FIRST = OffsetDateTime.parse("2026-10-01T10:00:00Z");
  private static final int DAYS = 10;
  private static final int DAILY = 14;

  /** Twelve days without a review lie before it. */
  private static final String BACK = "--now=2026-10-23T09:00:00Z";

  private static final String SAID = "140 reviews are due after 12 days away."
      + " Today: the 28 most worth saving; the rest follows in about 3 days. New questions wait.";

  @TempDir
  private Path root;

  private Machine machine;
  private Path bank;

  @BeforeEach
  void writeBankAndLog() throws IOException {
    machine = new Machine(root);
    bank = machine.numbers(DAYS * DAILY + 5);
    var who = new Holder("0.1.0", 7, "desk", FIRST);
    try (Log log = ((Opening.Opened) Log.open(machine.data(), () -> "0000000a", who)).log()) {
      for (int i = 0; i < DAYS * DAILY; i++) {
        OffsetDateTime at = FIRST.plusDays(i / DAILY).plusMinutes(i % DAILY);
        log.append(good(i), at);
        log.append(good(i), at.plusMinutes(15));
      }
    }
  }

  private static Event good(int card) {
    return new Event.Reviewed("q" + card, Rating.GOOD, Rating.GOOD, Optional.empty());
  }

  @Test
  void drillTakesTheShareOfAUsualDay() {
    List<String> out = drill(BACK);
    assertEquals(SAID, out.get(0));
    assertEquals("28 to answer: 0 new, 0 learning, 28 due. Type :? for help.", out.get(1));
  }

  @Test
  void dueSaysTheSame() {
    assertEquals(
        List.of("Numbers: 0 new, 0 learning, 28 due, of 145 questions", SAID),
        machine.run("", "due", BACK, bank).out().lines().limit(2).toList());
    String json = machine.run("", "due", BACK, "--json", bank).out();
    assertTrue(
        json.contains("\"backlog\":{\"due\":140,\"today\":28,\"away_days\":12,\"more_days\":3}"),
        json);
  }

  @Test
  void allAsksAll() {
    List<String> out = drill(BACK, "--all");
    assertEquals("140 reviews are due after 12 days away; all of them are asked.", out.get(0));
    assertEquals("145 to answer: 5 new, 0 learning, 140 due. Type :? for help.", out.get(1));
  }

  @Test
  void aQueryIsAskedWholeWhereItIsNoBacklogItself() {
    List<String> out = drill(BACK, "--query", "id:q1*");
    assertEquals("Only 56 questions, by the query: id:q1*", out.get(0));
  }

  @Test
  void whatIsAnsweredCountsToTheShareAndTheNextDayHasItsOwn() {
    machine.run("x\n\n".repeat(3), "drill", "--plain", BACK, bank);
    List<String> out = drill("--now=2026-10-23T15:00:00Z");
    assertEquals(SAID.replace("140", "137").replace("28", "25"), out.get(0));
    assertEquals("28 to answer: 0 new, 3 learning, 25 due. Type :? for help.", out.get(1));
    out = drill("--now=2026-10-24T15:00:00Z");
    assertEquals(
        "137 reviews are due. Today: the 28 most worth saving; the rest follows in about 3 days."
            + " New questions wait.",
        out.get(0));
  }

  /** A plan toward a date decides what is asked itself. */
  @Test
  void withAPlanThereIsNoBacklog() {
    machine.run("", "plan", BACK, "--by", "2026-11-20", "--minutes", "10", bank);
    String due = machine.run("", "due", BACK, bank).out();
    assertTrue(due.startsWith("Numbers: 5 new, 0 learning, 140 due, of 145 questions\nNext"), due);
    assertTrue(drill(BACK).stream().noneMatch(line -> line.contains("most worth saving")));
  }

  private List<String> drill(String... more) {
    var arguments = new Object[more.length + 3];
    arguments[0] = "drill";
    arguments[1] = "--plain";
    System.arraycopy(more, 0, arguments, 2, more.length);
    arguments[more.length + 2] = bank;
    return machine.run("", arguments).out().lines().toList();
  }
}
