package dossier.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.schedule.Card;
import dossier.schedule.Moment;
import dossier.schedule.Parameters;
import dossier.schedule.Rating;
import dossier.schedule.Scheduler;
import dossier.schedule.Settings;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartTest {
  private static Moment day(long day) {
    return new Moment(Instant.ofEpochSecond(day * 86_400 + 43_200), day);
  }

  private static Card reviewed(Scheduler scheduler) {
    Card card = scheduler.review(Card.unseen("item"), Rating.EASY, day(20_000));
    return scheduler.review(card, Rating.GOOD, day(20_006));
  }

  @Test
  void cardOfTheSameModelIsTakenAsItIs() {
    var scheduler = new Scheduler(Settings.DEFAULT);
    Card card = reviewed(scheduler);
    assertEquals(
        new Start.Known(
            card.memory().orElseThrow().stabilityDays(),
            card.memory().orElseThrow().difficulty(),
            4),
        Start.Known.of(card, scheduler, 20_010, 30));
  }

  /** Recall on the date is what a plan is about, so that is what is kept. */
  @Test
  void cardOfAnotherModelHasItsRecallOnTheDate() {
    var scheduler = new Scheduler(Settings.DEFAULT, Parameters.DEFAULT_FSRS_7);
    Card card = reviewed(scheduler);
    var memory = new Memory(Parameters.DEFAULT);
    for (int days : List.of(1, 10, 90)) {
      Start.Known known = Start.Known.of(card, scheduler, 20_010, days);
      double expected = scheduler.model().retrievability(card.memory().orElseThrow(), 4 + days);
      assertEquals(expected, memory.recall(known.stabilityDays(), 4 + days), 1e-9);
    }
  }
}
