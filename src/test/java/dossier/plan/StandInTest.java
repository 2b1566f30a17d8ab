package dossier.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.schedule.Card;
import dossier.schedule.Moment;
import dossier.schedule.Parameters;
import dossier.schedule.Rating;
import dossier.schedule.Scheduler;
import dossier.schedule.Settings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandInTest {
  /** Trained on a log of 6,276 reviews, to four decimals. */
  private static final Parameters TRAINED_6 = new Parameters(List.of(
      0.1021, 0.5664, 2.3401, 3.6337, 6.5233, 0.8478, 2.9417, 0.0055, 1.7419, 0.1403, 0.6627,
      1.5645, 0.0366, 0.369, 1.7332, 0.6017, 1.8729, 0.6533, 0.1629, 0.173, 0.4492));

  private static final Parameters TRAINED_7 = new Parameters(List.of(
      0.0458, 0.4098, 0.6761, 2.1565, 6.0622, 0.691, 3.4422, 2.1303, 0.0458, 1.5193, 0.7863, 0.7296,
      0.9071, 0.6447, 1.0, 1.6107, 0.6635, 4.0779, 0.4656, 0.1378, 2.0299, 0.6166, 1.0869, 0.1919,
      0.5715, 0.2, 0.9217, 0.1115, 0.7083, 0.0, 0.365, 0.4391, 0.4798, 0.5905));

  private static final Parameters BLEND = Parameters.blend(TRAINED_6, TRAINED_7, 0.875);

  private static final long TODAY = 20_010;

  private static Stream<Parameters> others() {
    return Stream.of(
        BLEND,
        TRAINED_7,
        Parameters.DEFAULT_FSRS_7,
        Parameters.blend(Parameters.DEFAULT, Parameters.DEFAULT_FSRS_7, 0.5));
  }

  private static Moment day(long day) {
    return new Moment(Instant.ofEpochSecond(day * 86_400 + 43_200), day);
  }

  private static Scheduler scheduler(Parameters parameters) {
    return new Scheduler(Settings.DEFAULT, parameters);
  }

  private static Card reviewed(Scheduler scheduler) {
    Card card = scheduler.review(Card.unseen("item"), Rating.EASY, day(TODAY - 10));
    return scheduler.review(card, Rating.GOOD, day(TODAY - 4));
  }

  @Test
  void cardOfFsrs6IsTakenAsItIs() {
    Scheduler scheduler = scheduler(TRAINED_6);
    StandIn standIn = StandIn.of(scheduler);
    Card card = reviewed(scheduler);
    assertEquals(TRAINED_6, standIn.parameters());
    assertEquals(
        new Start.Known(
            card.memory().orElseThrow().stabilityDays(),
            card.memory().orElseThrow().difficulty(),
            4),
        standIn.known(card, TODAY, 30));
  }

  /** Recall on the date is what a plan is about, so that is what is kept. */
  @ParameterizedTest
  @MethodSource("others")
  void cardOfAnotherModelHasItsRecallOnTheDate(Parameters parameters) {
    Scheduler scheduler = scheduler(parameters);
    StandIn standIn = StandIn.of(scheduler);
    Card card = reviewed(scheduler);
    var memory = new Memory(standIn.parameters());
    for (int days : List.of(1, 2, 10, 90, 365)) {
      Start.Known known = standIn.known(card, TODAY, days);
      double expected = scheduler.model().retrievability(card.memory().orElseThrow(), 4 + days);
      assertEquals(expected, memory.recall(known.stabilityDays(), 4 + days), 1e-9);
    }
  }

  /** New cards, after the steps of their first day. */
  @ParameterizedTest
  @MethodSource("others")
  void firstRatingsLeadToTheRecallOfTheModel(Parameters parameters) {
    Scheduler scheduler = scheduler(parameters);
    var memory = new Memory(StandIn.of(scheduler).parameters());
    for (int rating = 0; rating < Memory.RATINGS; rating++) {
      Card card = ScheduledMind.shown(scheduler, Card.unseen("item"), TODAY, rating);
      for (int days : List.of(1, 3, 10, 30)) {
        assertEquals(
            ScheduledMind.recall(scheduler, card, TODAY + days),
            memory.recall(memory.firstStability(rating), days),
            0.07,
            "rated " + rating + ", after " + days);
      }
    }
  }

  /** Histories that the fit has not seen, as a plan has them. */
  @ParameterizedTest
  @MethodSource("others")
  void recallIsThatOfTheModelAlsoAfterReviews(Parameters parameters) {
    Scheduler scheduler = scheduler(parameters);
    double fitted = off(scheduler, StandIn.of(scheduler).parameters());
    double unfitted = off(scheduler, Parameters.DEFAULT);
    assertTrue(fitted < 0.03, parameters + ": off by " + fitted);
    assertTrue(fitted < 0.8 * unfitted, fitted + " by the fit, " + unfitted + " by the defaults");
  }

  /** Returns the root of the mean square of what expected recall is off. */
  private static double off(Scheduler scheduler, Parameters parameters) {
    var random = new Random(42);
    var memory = new Memory(parameters);
    var off = new ArrayList<Double>();
    for (int history = 0; history < 200; history++) {
      int rating = random.nextInt(Memory.RATINGS);
      long day = TODAY;
      Card card = ScheduledMind.shown(scheduler, Card.unseen("item"), day, rating);
      double s = memory.firstStability(rating);
      double d = memory.difficultyAtFirst(rating);
      for (int review = 0; review < 5; review++) {
        int gap = 1 + random.nextInt(1 + 4 * review);
        double recall = ScheduledMind.recall(scheduler, card, day + gap);
        off.add(recall - memory.recall(s, gap));
        day += gap;
        rating = random.nextDouble() < recall ? 1 + random.nextInt(3) : Memory.AGAIN;
        card = ScheduledMind.shown(scheduler, card, day, rating);
        double expected = memory.recall(s, gap);
        s = memory.stability(s, d, expected, rating);
        d = memory.difficulty(d, rating);
      }
    }
    return Math.sqrt(off.stream().mapToDouble(x -> x * x).average().orElseThrow());
  }

  /** Trainees who remember as the model has it; docs/BENCHMARKS.md has more. */
  @ParameterizedTest
  @MethodSource("others")
  void planIsBetterAndItsForecastNearerThanByTheDefaults(Parameters parameters) {
    Scheduler scheduler = scheduler(parameters);
    StandIn standIn = StandIn.of(scheduler);
    double[] own = runs(scheduler, standIn.parameters());
    double[] usual = runs(scheduler, Parameters.DEFAULT);
    assertTrue(mean(own) > mean(usual) - 0.001, mean(own) + " by its own, " + mean(usual));

    Band forecast =
        new Planner(task(standIn.parameters())).prospect(standIn.truth(), 60).onTheDate();
    Band before = new Planner(task(Parameters.DEFAULT))
        .prospect(new Truth(Parameters.DEFAULT, 1), 60)
        .onTheDate();
    double off = Math.abs(forecast.mean() - mean(own));
    assertTrue(off < 0.02, forecast + " where it is " + mean(own));
    assertTrue(off < Math.abs(before.mean() - mean(usual)), before + " where it is " + mean(usual));
    assertTrue(Arrays.stream(own).allMatch(forecast::holds), forecast::toString);
  }

  private static Task task(Parameters parameters) {
    return new Task(Start.fresh(300), 30, 300, 300, parameters, Trainee.DEFAULT);
  }

  private static double[] runs(Scheduler truth, Parameters parameters) {
    return new Planner(task(parameters)).simulated(Policy.PLAN, truth, 6, done -> {});
  }

  private static double mean(double[] runs) {
    return Arrays.stream(runs).average().orElseThrow();
  }
}
