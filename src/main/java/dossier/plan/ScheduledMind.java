package dossier.plan;

import dossier.schedule.Card;
import dossier.schedule.MemoryModel;
import dossier.schedule.Moment;
import dossier.schedule.Phase;
import dossier.schedule.Rating;
import dossier.schedule.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * A trainee whose memory is any model's. A showing is what it is at a screen: where a rating leads to
 * steps within the day, each is taken when it is due, and is GOOD.
 */
final class ScheduledMind implements Mind {
  private static final Duration DAY = Duration.ofDays(1);

  private final Scheduler scheduler;
  private final Card[] cards;

  /** Takes a trainee who has seen nothing. */
  ScheduledMind(Scheduler scheduler, int cards) {
    this.scheduler = scheduler;
    this.cards = new Card[cards];
    Arrays.fill(this.cards, Card.unseen("card"));
  }

  @Override
  public void begin(int card, int day, int rating) {
    review(card, day, rating);
  }

  @Override
  public double recall(int card, int day) {
    return recall(scheduler, cards[card], day);
  }

  @Override
  public void review(int card, int day, int rating) {
    cards[card] = shown(scheduler, cards[card], day, rating);
  }

  /** Returns the recall of a card on a study day, at the hour of its last review. */
  static double recall(Scheduler scheduler, Card card, long day) {
    MemoryModel model = scheduler.model();
    double elapsed = model.elapsedDays(card.last().orElseThrow(), moment(card, day));
    return model.retrievability(card.memory().orElseThrow(), elapsed);
  }

  /** Returns a card as it is at the end of a study day on which it was shown. */
  static Card shown(Scheduler scheduler, Card card, long day, int rating) {
    Card after = scheduler.review(card, Rating.of(rating + 1), moment(card, day));
    while (after.phase() != Phase.REVIEW) {
      after = scheduler.review(after, Rating.GOOD, new Moment(after.due().orElseThrow(), day));
    }
    return after;
  }

  private static Moment moment(Card card, long day) {
    return card.last()
        .map(last -> new Moment(last.instant().plus(DAY.multipliedBy(day - last.day())), day))
        .orElseGet(() -> new Moment(Instant.EPOCH.plus(DAY.multipliedBy(day)), day));
  }
}
