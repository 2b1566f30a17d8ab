package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real program, studying toward a date. */
class PlanTest {
  private static final Path BANK = Machine.resource("five-types.yaml");
  private static final String MONDAY = "2026-11-23T09:00:00Z";

  @TempDir
  private Path root;

  private Machine machine;

  @BeforeEach
  void makeMachine() {
    machine = new Machine(root);
  }

  private Machine.Ran plan(String now, Object... arguments) {
    var all = new Object[arguments.length + 4];
    all[0] = "plan";
    all[1] = BANK;
    all[2] = "--now";
    all[3] = now;
    System.arraycopy(arguments, 0, all, 4, arguments.length);
    return machine.run("", all);
  }

  @Test
  void planIsMadeShownChangedAndCancelled() {
    assertEquals(
        "There is no plan. Make one: dossier plan --by DATE --minutes N\n",
        plan(MONDAY).out());

    Machine.Ran made = plan(MONDAY, "--by", "2026-11-25", "--minutes", "1");
    assertEquals(0, made.code(), made::toString);
    List<String> lines = made.out().lines().toList();
    assertTrue(
        lines
            .get(0)
            .matches("By 2026-11-25\\. Briefing in 2 days: expected recall \\d+ % \\(\\d+ to \\d+"
                + " %\\) at 1 minute a day\\."),
        made::toString);
    assertEquals("Today: 3 new questions and 0 reviews, about 1 minute.", lines.get(1));

    assertEquals(made.out(), plan(MONDAY).out());
    assertTrue(plan(MONDAY, "--minutes", "20").out().contains("at 20 minutes a day"));
    assertEquals(
        "The plan for 2026-11-25 is cancelled; questions are spaced as usual again.\n",
        plan(MONDAY, "--cancel").out());
    assertEquals("There is no plan.\n", plan(MONDAY, "--cancel").out());
    assertEquals("{\"by\":null}\n", plan(MONDAY, "--json").out());
    assertEquals("{\"by\":null}\n", plan(MONDAY, "--cancel", "--json").out());
  }

  @Test
  void drillTakesWhatIsPlannedWithinTheDaysMinutes() {
    plan(MONDAY, "--by", "2026-12-23", "--minutes", "1");
    Machine.Ran drill = machine.run("", "drill", BANK, "--plain", "--now", MONDAY);
    assertTrue(drill.out().startsWith("3 to answer: 3 new, 0 learning, 0 due."), drill::toString);
  }

  @Test
  void afterTheDateSpacingIsTheUsualAgain() {
    plan(MONDAY, "--by", "2026-11-25", "--minutes", "1");
    String later = "2026-11-25T09:00:00Z";
    assertEquals(
        "The briefing is today; questions are spaced as usual again.\n",
        plan(later).out());
    Machine.Ran drill = machine.run("", "drill", BANK, "--plain", "--now", later);
    assertTrue(
        drill
            .out()
            .startsWith("The briefing is today; questions are spaced as usual again.\n"
                + "5 to answer: 5 new"),
        drill::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--by 2026-11-20 | 2026-11-20 is past; today is 2026-11-23",
        "--by 2026-11-23 | 2026-11-23 is today; a plan needs a day before its date",
        "--by 2029-01-01"
            + " | 2029-01-01 is too far; 2027-11-23 is the last date that can be planned for",
        "--by tomorrow | --by 'tomorrow' is no date; write it as 2026-12-31",
        "--by 2026-02-30 | --by '2026-02-30' is no date; write it as 2026-12-31",
        "--minutes 10 | --by DATE is missing; there is no plan to change",
        "--by 2026-12-01 --minutes 0 | 0 minutes a day; above 0, at most 1440, is possible",
        "--by 2026-12-01 --minutes NaN | NaN minutes a day; above 0, at most 1440, is possible",
        "--by 2026-12-01 --minutes 5,5 | --minutes '5,5' is no number; write it as 7.5",
        "--by 2026-12-01 --minutes 1440.5"
            + " | 1440.5 minutes a day; above 0, at most 1440, is possible",
        "--by 2026-12-1 | --by '2026-12-1' is no date; write it as 2026-12-31",
        "--cancel --minutes 3 | --cancel goes without --by and --minutes",
        "--simulate --by 2026-12-01 | --simulate is for no date; it goes with --days",
        "--simulate --cards 0 | --cards 0; from 1 to 10000 is possible",
        "--simulate --days 366 | --days 366; from 1 to 365 is possible",
        "--simulate --minutes -1 | --minutes -1.0; above 0, at most 1440, is possible",
        "--simulate --seeds 0 | --seeds 0; from 1 to 10000 is possible",
        "--simulate --spread 2 | --spread 2.0; from 0 to 1 is possible",
        "--simulate --truth 1,x | --truth: 'x' is no number",
        "--simulate --truth 1,2"
            + " | --truth has 2 numbers; the parameters of FSRS-6 are 21, of FSRS-7 34, of both 56",
        "--simulate --known | --known goes with --truth",
      })
  void whatCannotBePlannedIsSaid(String arguments, String said) {
    Machine.Ran ran = plan(MONDAY, (Object[]) arguments.split(" "));
    assertEquals("dossier: " + said + "\n", ran.err());
    assertEquals("", ran.out());
    assertEquals(2, ran.code());
  }

  @Test
  void simulationNamesEachPolicy() {
    Machine.Ran ran = machine.run(
        "",
        "plan",
        "--simulate",
        "--cards",
        "60",
        "--days",
        "10",
        "--minutes",
        "3",
        "--seeds",
        "5",
        "--json");
    assertEquals("""
        {"policy":"plan","mean_recall":N,"low":N,"high":N}
        {"policy":"greedy","mean_recall":N,"low":N,"high":N}
        {"policy":"fixed-0.90","mean_recall":N,"low":N,"high":N}
        """, ran.out().replaceAll("0\\.\\d+(?=[,}])", "N"));
  }
}
