package dossier.plan;

import dossier.schedule.Card;
import dossier.schedule.FsrsVersion;
import dossier.schedule.MemoryState;
import dossier.schedule.Parameters;
import dossier.schedule.Scheduler;

/**
 * The FSRS-6 that stands in for a learner's own memory model, since a plan is worked out on its two
 * numbers a card.
 *
 * <p>Where cards are scheduled by FSRS-6, it is that. Else its parameters are those that expect most
 * nearly the recall which the learner's model expects, over one set of histories. A card in memory
 * has on the date the recall of the learner's model, and half way there gains by a review what it
 * does under that.
 */
public final class StandIn {
  private static final double LEAST_RECALL = 0.02;
  private static final double MOST_RECALL = 0.9999;
  private static final int HALVINGS = 20;

  private final Scheduler scheduler;
  private final Parameters parameters;
  private final Memory memory;

  private StandIn(Scheduler scheduler, Parameters parameters) {
    this.scheduler = scheduler;
    this.parameters = parameters;
    this.memory = new Memory(parameters);
  }

  /** Finds what stands in for the model of a scheduler, which takes some tenths of a second. */
  public static StandIn of(Scheduler scheduler) {
    Parameters own = scheduler.parameters();
    return new StandIn(
        scheduler,
        switch (own.version()) {
          case FSRS_6 -> own;
          case FSRS_7 -> Fit.to(scheduler, Parameters.DEFAULT);
          case BLEND -> Fit.to(scheduler, own.ofFsrs6());
        });
  }

  /** Returns the parameters, of FSRS-6. */
  public Parameters parameters() {
    return parameters;
  }

  /** Returns what may be true of the learner: parameters are the surer for being trained. */
  public Truth truth() {
    Parameters own = scheduler.parameters();
    boolean trained = !own.equals(Parameters.DEFAULT) && !own.equals(Parameters.DEFAULT_FSRS_7);
    return Truth.around(parameters, trained);
  }

  /**
   * Returns a card that has been reviewed.
   *
   * @param today the study day
   * @param days from today to the date, at least 1
   */
  public Start.Known known(Card card, long today, int days) {
    MemoryState state = card.memory().orElseThrow();
    int elapsed = (int) Math.max(0, today - card.last().orElseThrow().day());
    if (scheduler.parameters().version() == FsrsVersion.FSRS_6) {
      return new Start.Known(state.stabilityDays(), state.difficulty(), elapsed);
    }
    double recall = ScheduledMind.recall(scheduler, card, today + days);
    double stability =
        memory.stabilityOf(Math.min(Math.max(recall, LEAST_RECALL), MOST_RECALL), elapsed + days);
    int half = Math.max(days / 2, elapsed == 0 ? 1 : 0);
    double difficulty = half < days
        ? difficulty(card, stability, today + half, elapsed + half, days - half)
        : state.difficulty();
    return new Start.Known(stability, difficulty, elapsed);
  }

  /**
   * Returns the difficulty with which a card, if rated GOOD on a study day, is expected to be
   * recalled as well some days later as under the learner's model.
   */
  private double difficulty(Card card, double stability, long day, int elapsed, int later) {
    Card after = ScheduledMind.shown(scheduler, card, day, Memory.GOOD);
    double wanted = ScheduledMind.recall(scheduler, after, day + later);
    double recall = memory.recall(stability, elapsed);
    double low = 1;
    double high = 10;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      double next = memory.stability(stability, middle, recall, Memory.GOOD);
      if (memory.recall(next, later) > wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
