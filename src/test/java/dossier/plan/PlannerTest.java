package dossier.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.schedule.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannerTest {
  /** Forgets twice as fast as the model has it, by another curve, and gains less from a review. */
  private static final Parameters FORGETFUL = new Parameters(List.of(
      0.1, 0.6, 1.2, 4.0, 6.4133, 0.8334, 3.0194, 0.001, 1.5, 0.1666, 0.796, 1.0, 0.0614, 0.2629,
      1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.25));

  private static final Truth AS_MODELLED = new Truth(Parameters.DEFAULT, 0);

  private static Task task(int cards, int days, double minutes) {
    return new Task(
        Start.fresh(cards), days, minutes * 60, minutes * 60, Parameters.DEFAULT, Trainee.DEFAULT);
  }

  /** The four settings; docs/BENCHMARKS.md has them with 30 seeds. */
  @ParameterizedTest
  @CsvSource({
    "600, 30, 10, 0.860, 0.647, 0.005",
    "1000, 30, 20, 0.921, 0.780, 0.010",
    "500, 14, 20, 0.942, 0.880, 0.004",
    "1500, 60, 20, 0.938, 0.870, 0.025",
  })
  void planBeatsGreedyWhichBeatsFixedSpacing(
      int cards, int days, double minutes, double greedyMean, double fixedMean, double margin) {
    var planner = new Planner(task(cards, days, minutes));
    double plan = mean(planner, Policy.PLAN, AS_MODELLED);
    double greedy = mean(planner, Policy.GREEDY, AS_MODELLED);
    double fixed = mean(planner, Policy.FIXED, AS_MODELLED);
    assertEquals(greedyMean, greedy, 0.008);
    assertEquals(fixedMean, fixed, 0.025);
    assertTrue(plan > greedy + margin, plan + " by plan, " + greedy + " by greedy");
    assertTrue(plan < planner.bound() + 0.005, plan + " above " + planner.bound());
    assertTrue(plan > planner.bound() - 0.01, plan + " far below " + planner.bound());
  }

  @ParameterizedTest
  @CsvSource({"600, 30, 10", "1000, 30, 20", "500, 14, 20", "1500, 60, 20"})
  void planBeatsGreedyAlsoWhereTheModelIsWrong(int cards, int days, double minutes) {
    var planner = new Planner(task(cards, days, minutes));
    for (Truth truth : List.of(new Truth(FORGETFUL, 0), new Truth(Parameters.DEFAULT, 0.5))) {
      double plan = mean(planner, Policy.PLAN, truth);
      double greedy = mean(planner, Policy.GREEDY, truth);
      assertTrue(plan > greedy, truth + ": " + plan + " by plan, " + greedy + " by greedy");
    }
  }

  @Test
  void moreMinutesNeverLowerTheBound() {
    double before = 0;
    for (double minutes : new double[] {0.5, 1, 2, 5, 10, 20, 40, 120, 600}) {
      double bound = new Planner(task(200, 20, minutes)).bound();
      assertTrue(bound > before - 1e-3, minutes + " minutes: " + bound + " after " + before);
      before = bound;
    }
  }

  /** Runs whose luck and memory the forecast has not seen. */
  @ParameterizedTest
  @CsvSource({"0", "1"})
  void bandHoldsNineTimesOfTen(double spread) {
    Task task = task(150, 14, 5);
    var planner = new Planner(task);
    Band band = planner.prospect(new Truth(Parameters.DEFAULT, 1), 100).onTheDate();
    var later = new Truth(Parameters.DEFAULT, spread);
    double[] runs = planner.simulated(Policy.PLAN, later, 1100, done -> {});
    long held = Arrays.stream(runs).skip(100).filter(band::holds).count();
    assertTrue(held >= 850, held + " of 1000 in " + band);
  }

  @Test
  void whatIsOutOfReachIsCountedAndReachedByMoreMinutes() {
    Task task = task(60, 2, 5);
    var planner = new Planner(task);
    Prospect prospect = planner.prospect(AS_MODELLED, 20);
    assertEquals(30, prospect.never().size());
    int enough = Planner.minutesToReachAll(task).orElseThrow();
    assertEquals(10, enough);
    assertEquals(
        List.of(),
        new Planner(task.taking(enough * 60)).prospect(AS_MODELLED, 20).unreached());
  }

  /** Also where far days are taken in blocks, and cards in memory by a sample. */
  @ParameterizedTest
  @CsvSource({"0, 400, 40", "600, 200, 60", "0, 300, 100", "20, 10, 3", "0, 1, 1"})
  void fewerMinutesDoNotReachAll(int known, int unseen, int days) {
    var random = new Random(42);
    List<Start.Known> cards = new ArrayList<>();
    for (int i = 0; i < known; i++) {
      cards.add(new Start.Known(
          Math.exp(5 * random.nextDouble()), 1 + 9 * random.nextDouble(), random.nextInt(20)));
    }
    var task =
        new Task(new Start(cards, unseen), days, 60, 60, Parameters.DEFAULT, Trainee.DEFAULT);
    int enough = Planner.minutesToReachAll(task).orElseThrow();
    assertTrue(
        unreached(task, enough + 1) <= 1, enough + " minutes leave " + unreached(task, enough + 1));
    assertTrue(enough == 1 || unreached(task, enough - 1) > 0, enough + " minutes");
  }

  private static int unreached(Task task, int minutes) {
    return new Planner(task.taking(minutes * 60.0))
        .prospect(AS_MODELLED, 6)
        .unreached()
        .size();
  }

  @Test
  void wholeDaysMayNotReachAll() {
    assertEquals(OptionalInt.empty(), Planner.minutesToReachAll(task(4321, 1, 10)));
    assertEquals(OptionalInt.of(1440), Planner.minutesToReachAll(task(4320, 1, 10)));
  }

  /** What the same time would have brought, simulated. */
  @Test
  void moreTimeGainsWhatSimulationsSay() {
    Task task = task(300, 10, 5);
    var planner = new Planner(task);
    double more = mean(new Planner(task.taking(420)), Policy.PLAN, AS_MODELLED);
    assertEquals(more - mean(planner, Policy.PLAN, AS_MODELLED), planner.gain(120), 0.02);
    assertEquals(0, planner.gain(0), 0.003);
  }

  @Test
  void whatIsKnownIsReviewedWhenItPaysAndNotTwiceADay() {
    var known =
        List.of(new Start.Known(2, 5, 0), new Start.Known(2, 5, 6), new Start.Known(900, 3, 2));
    var task = new Task(new Start(known, 1), 5, 30, 30, Parameters.DEFAULT, Trainee.DEFAULT);
    Planner.Today today = new Planner(task).today(card -> true);
    assertTrue(today.seconds() <= 30, today::toString);
    assertTrue(!today.cards().contains(0), "reviewed today: " + today);
    assertTrue(today.cards().get(0) != 2, "known for years: " + today);
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "30", "90", "91", "180", "365"})
  void sittingsCoverEveryDayOnce(int days) {
    Sittings when = Sittings.until(days, 60, 60);
    assertEquals(60.0 * days, Arrays.stream(when.seconds).sum(), 1e-6);
    assertEquals(0, when.day[0]);
    assertEquals(days - 1, when.day[when.count() - 1]);
    assertTrue(when.count() <= Sittings.MOST);
    for (int i = 1; i < when.count(); i++) {
      assertTrue(when.day[i] > when.day[i - 1], days + " days, sitting " + i);
    }
  }

  @Test
  void sameSeedSameRun() {
    double[] once = runs(new Planner(task(100, 10, 5)), Policy.PLAN, AS_MODELLED);
    double[] again = runs(new Planner(task(100, 10, 5)), Policy.PLAN, AS_MODELLED);
    assertArrayEquals(once, again);
  }

  /** One day, two minutes: six new cards of 20 s each, recalled the day after. */
  @Test
  void oneDayIntroducesWhatFits() {
    var memory = new Memory(Parameters.DEFAULT);
    double each = 0;
    for (int rating = 0; rating < Memory.RATINGS; rating++) {
      each += Trainee.DEFAULT.first().get(rating) * memory.recall(memory.firstStability(rating), 1);
    }
    var planner = new Planner(task(10, 1, 2));
    double[] runs = planner.simulated(Policy.PLAN, AS_MODELLED, 2000, done -> {});
    assertEquals(0.6 * each, Arrays.stream(runs).average().orElseThrow(), 0.005);
  }

  private static double mean(Planner planner, Policy policy, Truth truth) {
    return Arrays.stream(runs(planner, policy, truth)).average().orElseThrow();
  }

  private static double[] runs(Planner planner, Policy policy, Truth truth) {
    return planner.simulated(policy, truth, 6, done -> {});
  }
}
