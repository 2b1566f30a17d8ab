package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.schedule.Parameters;
import dossier.store.Event;
import dossier.store.Holder;
import dossier.store.Log;
import dossier.store.Opening;
import dossier.store.Trained;
import dossier.store.Versions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A trainee's days until a briefing, as the real program has them; the model is both averaged. */
class PlanLifeTest {
  private static final OffsetDateTime BEFORE = OffsetDateTime.parse("2026-11-01T09:00:00Z");
  private static final String SPACED = "questions are spaced as usual again.\n";

  @TempDir
  private Path root;

  private Machine machine;
  private Path bank;

  @BeforeEach
  void writeBankAndParameters() throws IOException {
    machine = new Machine(root);
    bank = machine.numbers(60);
    Parameters both = Parameters.blend(Parameters.DEFAULT, Parameters.DEFAULT_FSRS_7, 0.6);
    Versions.write(machine.data(), "0000000a", new Trained(BEFORE, both, 500, "trained"));
  }

  private String run(String now, String input, String... arguments) {
    var all = new ArrayList<Object>(Arrays.asList(arguments));
    all.add(bank);
    all.add("--now=" + (now.length() == 10 ? now + "T09:00:00Z" : now));
    Machine.Ran ran = machine.run(input, all.toArray());
    return ran.out() + ran.err();
  }

  /** Returns what {@code dossier plan} says, each figure that is simulated as N. */
  private String plan(String now, String... arguments) {
    var all = new ArrayList<>(List.of("plan"));
    all.addAll(Arrays.asList(arguments));
    return run(now, "", all.toArray(String[]::new))
        .replaceAll("\\(\\d+ to (over )?\\d+ %\\)", "(N)")
        .replaceAll(
            "(recall|about|more than|and) (over )?\\d+(?= %| points?| minutes?| reviews?)", "$1 N")
        .replaceAll("Today: \\d+", "Today: N");
  }

  /** Answers all that is asked, rated GOOD, and returns what the drill says first. */
  private String drill(String now) {
    return run(now, "x\n3\n".repeat(200), "drill", "--plain").replaceFirst("(?s)Type.*", "");
  }

  @Test
  void daysUntilABriefing() {
    String expected = "expected recall N % (N) at ";
    String today = "Today: N new questions and N reviews, about N minutes.\n";
    String all = "Every question is reached.\n";
    assertEquals(
        "By 2026-12-03. Briefing in 10 days: " + expected + "3 minutes a day.\n" + today + all,
        plan("2026-11-23", "--by", "2026-12-03", "--minutes", "3"));
    assertEquals("9 to answer: 9 new, 0 learning, 0 due. ", drill("2026-11-23"));
    drill("2026-11-24");

    String missed = "Missed: 2 days, about N points of recall; 1 minute more a day"
        + " would make up for it.\n";
    assertEquals(
        "By 2026-12-03. Briefing in 6 days: " + expected + "3 minutes a day.\n" + missed + today
            + all,
        plan("2026-11-27"));
    assertTrue(run("2026-11-27", "", "plan", "--json").contains("\"missed_days\":2,"));

    assertEquals(
        "By 2026-12-01. Briefing in 4 days: " + expected + "6 minutes a day.\n" + today + all,
        plan("2026-11-27", "--by", "2026-12-01", "--minutes", "6"));
    drill("2026-11-27");
    assertTrue(plan("2026-11-28").startsWith("By 2026-12-01. Briefing in 3 days: "));
    assertTrue(plan("2026-11-30").contains("\nMissed: 2 days, "), () -> plan("2026-11-30"));

    assertEquals("The briefing is today; " + SPACED, plan("2026-12-01"));
    String past = "The briefing of 2026-12-01 is past; " + SPACED;
    String drilled = drill("2026-12-02");
    assertTrue(drilled.startsWith(past), drilled);
    String once = drill("2026-12-02T10:00:00Z");
    assertTrue(once.startsWith("Nothing is due now"), once);
    assertEquals(past, plan("2026-12-02"));
    assertEquals("{\"by\":null}\n", plan("2026-12-02", "--json"));
    assertEquals(
        "dossier: 2026-12-01 is past; today is 2026-12-02\n", plan("2026-12-02", "--minutes", "5"));
    assertEquals("The plan for 2026-12-01 is cancelled; " + SPACED, plan("2026-12-02", "--cancel"));
    assertEquals(
        "There is no plan. Make one: dossier plan --by DATE --minutes N\n", plan("2026-12-02"));
  }

  /** Days are study days: they turn at 4 in the morning local time, also where a clock is set. */
  @ParameterizedTest
  @CsvSource({
    "America/New_York, 2026-10-31T16:00:00Z, 2026-11-02, in 2 days",
    "America/New_York, 2026-11-01T08:30:00Z, 2026-11-02, in 2 days",
    "America/New_York, 2026-11-01T09:30:00Z, 2026-11-02, tomorrow",
    "Europe/Berlin, 2027-03-28T01:30:00Z, 2027-03-29, in 2 days",
    "Europe/Berlin, 2027-03-28T02:30:00Z, 2027-03-29, tomorrow",
    "Pacific/Kiritimati, 2026-11-23T13:30:00Z, 2026-11-24, tomorrow",
    "Pacific/Kiritimati, 2026-11-23T14:30:00Z, 2026-11-26, in 2 days",
  })
  void daysAreThoseOfTheTrainee(String zone, String now, String by, String said) {
    machine.with("TZ", zone);
    String plan = run(now, "", "plan", "--by", by);
    assertTrue(plan.startsWith("By " + by + ". Briefing " + said + ": "), plan);
  }

  @Test
  void oneQuestionIsPlannedFor() {
    bank = machine.numbers(1);
    String plan = plan("2026-11-23", "--by", "2026-11-24");
    assertTrue(plan.contains("\nToday: N new question and N reviews, about N minute.\n"), plan);
  }

  @Test
  void deckWithoutAnOpenQuestionHasNoPlanAndItCanBeCancelled() throws IOException {
    plan("2026-11-23", "--by", "2026-11-30");
    var who = new Holder("0.1.0", 7, "desk", BEFORE);
    try (Log log = ((Opening.Opened) Log.open(machine.data(), () -> "0000000b", who)).log()) {
      for (int i = 0; i < 60; i++) {
        log.append(new Event.Suspended("q" + i, true), BEFORE.plusDays(22).plusMinutes(i));
      }
    }
    assertEquals("No plan: there is no question to plan for.\n", plan("2026-11-24"));
    assertEquals(
        "dossier: there is no question to plan for\n", plan("2026-11-24", "--minutes", "5"));
    assertEquals("The plan for 2026-11-30 is cancelled; " + SPACED, plan("2026-11-24", "--cancel"));
  }
}
