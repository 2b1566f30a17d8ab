package dossier.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * One trainee, simulated from the start to the date.
 *
 * <p>The trainee's own memory decides what is recalled. The policy sees ratings only, and has its own
 * model make of them what it can. A card is begun while the time it is expected to take is left, and
 * shown at most once a day.
 */
final class Run {
  private static final int NEVER = Integer.MIN_VALUE;
  private static final float UNWANTED = 0;

  private final Task task;
  private final Sittings when;
  private final Memory model;
  private final Mind mind;
  private final Dice dice;
  private final int known;
  private final int cards;

  /** The day of the last review; below 0 before the start. */
  private final int[] last;

  /** The sitting of the last review; -1 before the start. */
  private final int[] lastSitting;

  private final int[] reviews;
  private final int[] due;
  private final double[] stability;
  private final double[] difficulty;
  private final Lattice.Spot[] spot;
  private final long[] order;

  Run(Task task, Sittings when, Memory model, Mind mind, long seed) {
    this.task = task;
    this.when = when;
    this.model = model;
    this.mind = mind;
    this.dice = new Dice(seed);
    this.known = task.start().known().size();
    this.cards = task.start().cards();
    last = new int[cards];
    Arrays.fill(last, NEVER);
    lastSitting = new int[cards];
    Arrays.fill(lastSitting, -1);
    reviews = new int[cards];
    due = new int[cards];
    stability = new double[cards];
    difficulty = new double[cards];
    spot = new Lattice.Spot[cards];
    order = new long[cards];
    for (int card = 0; card < known; card++) {
      Start.Known k = task.start().known().get(card);
      last[card] = -k.elapsedDays();
      stability[card] = k.stabilityDays();
      difficulty[card] = k.difficulty();
      due[card] = last[card] + interval(card);
    }
  }

  /** Lets the time pass until the date. */
  Run played(Policy policy, Ranks ranks) {
    for (int at = 0; at < when.count(); at++) {
      play(at, policy, ranks);
    }
    return this;
  }

  /** Plays one sitting. */
  void play(int at, Policy policy, Ranks ranks) {
    Planner.stopIfAsked();
    // Unseen cards rank alike: those that time does not reach need no place in the order.
    int fresh = (int) Math.min(when.seconds[at] / task.trainee().newSeconds() + 1, cards);
    int wanted = order(at, policy, ranks, fresh);
    double left = when.seconds[at];
    double least = Math.min(task.trainee().newSeconds(), task.trainee().recalledSeconds());
    for (int i = 0; i < wanted && left >= least; i++) {
      int card = (int) order[i];
      double recall = recall(card, at);
      if (left >= expectedSeconds(card, recall)) {
        left -= shown(card, at, recall);
      }
    }
  }

  /** Returns the open cards that today takes if each takes the time that is expected of it. */
  List<Integer> chosen(Ranks ranks, IntPredicate open) {
    int wanted = order(0, Policy.PLAN, ranks, cards);
    var chosen = new ArrayList<Integer>();
    double left = when.seconds[0];
    for (int i = 0; i < wanted; i++) {
      int card = (int) order[i];
      double seconds = expectedSeconds(card, recall(card, 0));
      if (left >= seconds && open.test(card)) {
        left -= seconds;
        chosen.add(card);
      }
    }
    return chosen;
  }

  /**
   * Puts the cards that are wanted at a sitting in their order; returns how many there are.
   *
   * @param most so many unseen cards at most
   */
  private int order(int at, Policy policy, Ranks ranks, int most) {
    int wanted = 0;
    int fresh = 0;
    for (int card = 0; card < cards; card++) {
      if (last[card] == NEVER && fresh++ >= most) {
        continue;
      }
      float rank = policy == Policy.FIXED ? fixedRank(card, at) : (float) rank(card, at, ranks);
      if (rank > UNWANTED) {
        // Positive floats sort as their bits do; descending, then by card.
        order[wanted++] = ((long) ~Float.floatToIntBits(rank) << 32) | card;
      }
    }
    Arrays.sort(order, 0, wanted);
    return wanted;
  }

  private double rank(int card, int at, Ranks ranks) {
    if (last[card] == NEVER) {
      return ranks.fresh(at);
    }
    return lastSitting[card] < 0
        ? ranks.known(card, at)
        : ranks.later(lastSitting[card], spot[card], at);
  }

  private float fixedRank(int card, int at) {
    if (last[card] == NEVER) {
      return 1;
    }
    return due[card] <= when.day[at] ? (float) (3 - recall(card, at)) : UNWANTED;
  }

  private double recall(int card, int at) {
    return last[card] == NEVER ? 0 : model.recall(stability[card], when.day[at] - last[card]);
  }

  /** Returns the seconds that a showing of a card is expected to take. */
  double expectedSeconds(int card, int at) {
    return expectedSeconds(card, recall(card, at));
  }

  private double expectedSeconds(int card, double recall) {
    return last[card] == NEVER ? task.trainee().newSeconds() : task.trainee().reviewSeconds(recall);
  }

  /** Shows a card, and returns the seconds it took. */
  private double shown(int card, int at, double recall) {
    Trainee trainee = task.trainee();
    double luck = dice.roll(card, 2 * reviews[card]);
    double more = dice.roll(card, 2 * reviews[card] + 1);
    double seconds;
    if (last[card] == NEVER) {
      int rating = Dice.drawn(luck, trainee.first(), Memory.AGAIN);
      seconds = trainee.newSeconds();
      stability[card] = model.firstStability(rating);
      difficulty[card] = model.difficultyAtFirst(rating);
      mind.begin(card, when.day[at], rating);
    } else {
      boolean recalled = luck < mind.recall(card, when.day[at]);
      int rating = recalled ? Dice.drawn(more, trainee.recalled(), Memory.HARD) : Memory.AGAIN;
      seconds = recalled ? trainee.recalledSeconds() : trainee.forgottenSeconds();
      stability[card] = model.stability(stability[card], difficulty[card], recall, rating);
      difficulty[card] = model.difficulty(difficulty[card], rating);
      mind.review(card, when.day[at], rating);
    }
    reviews[card]++;
    last[card] = when.day[at];
    lastSitting[card] = at;
    due[card] = last[card] + interval(card);
    spot[card] = Lattice.Spot.of(stability[card], difficulty[card]);
    return seconds;
  }

  /** At a desired retention of .90 the interval is the stability. */
  private int interval(int card) {
    return (int) Math.max(1, Math.round(stability[card]));
  }

  boolean isIntroduced(int card) {
    return last[card] != NEVER;
  }

  /** Returns the true recall of a card on a day, 0 where it was never seen. */
  double trueRecall(int card, int day) {
    return last[card] == NEVER ? 0 : mind.recall(card, day);
  }

  /** Returns the mean true recall of the whole deck on a day. */
  double meanRecall(int day) {
    double sum = 0;
    for (int card = 0; card < cards; card++) {
      sum += trueRecall(card, day);
    }
    return sum / cards;
  }
}
