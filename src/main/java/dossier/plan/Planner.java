package dossier.plan;

import dossier.schedule.Scheduler;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A task worked out: what a second is worth on each day, and so which cards to take. */
public final class Planner {
  private final Task task;
  private final Sittings when;
  private final Memory model;
  private final Ground ground;
  private final double[] prices;
  private final double bound;
  private final Ranks planned;
  private final Outlook outlook;

  /**
   * Works a task out. For 1,500 cards and 60 days that takes some half a second.
   *
   * @throws CancellationException if the thread is interrupted, as from all that takes time here
   */
  public Planner(Task task) {
    this(task, Ground.of(task, Sittings.MOST), Optional.empty());
  }

  /** Works a task out on a ground, from the prices of one that differs in its time only. */
  Planner(Task task, Ground ground, Optional<Planner> near) {
    this.task = task;
    this.ground = ground;
    when = Sittings.until(task.days(), task.todaySeconds(), task.daySeconds(), ground.sittings());
    model = ground.model();
    var sketch = new Outlook(ground.lattice(), when, ground.sample(), ground.unseen());
    prices = near.isPresent()
        ? Solver.solve(near.get().pricesFor(when), sketch, when, task.trainee())
        : Solver.solve(sketch, when, task.trainee());
    if (ground.sample() == ground.all()) {
      outlook = sketch;
    } else {
      outlook = new Outlook(ground.lattice(), when, ground.all(), ground.unseen());
      outlook.under(prices);
    }
    bound = outlook.bound();
    planned = outlook.ranks();
  }

  private double[] pricesFor(Sittings others) {
    return others.taken(prices, when);
  }

  /**
   * Returns the mean recall of the deck on the date that no policy exceeds in expectation, if the
   * model is right; as exact as the points it is worked out for are dense.
   */
  public double bound() {
    return bound;
  }

  /**
   * Returns how much more recall is expected on the date with so many more seconds on every day; as
   * exact as {@link #bound}.
   */
  public double gain(double seconds) {
    var more = new Task(
        task.start(),
        task.days(),
        task.todaySeconds() + seconds,
        task.daySeconds() + seconds,
        task.parameters(),
        task.trainee());
    return Math.max(0, new Planner(more, ground, Optional.of(this)).bound() - bound);
  }

  /**
   * Simulates trainees, each from now to the date.
   *
   * @param progress told how many runs are done
   * @return for each seed from 0 on, the mean true recall of the whole deck on the date; cards never
   *     introduced count as 0
   */
  public double[] simulated(Policy policy, Truth truth, int seeds, IntConsumer progress) {
    return simulated(policy, seed -> truth.mind(seed, task.start()), seeds, progress);
  }

  /** Simulates trainees who have seen nothing and remember as the model of a scheduler has it. */
  public double[] simulated(Policy policy, Scheduler truth, int seeds, IntConsumer progress) {
    if (!task.start().known().isEmpty()) {
      throw new IllegalArgumentException(task.start().known().size() + " cards in memory");
    }
    return simulated(
        policy, seed -> new ScheduledMind(truth, task.start().unseen()), seeds, progress);
  }

  private double[] simulated(
      Policy policy, IntFunction<Mind> trainees, int seeds, IntConsumer progress) {
    Ranks ranks = policy == Policy.GREEDY ? outlook.greedyRanks() : planned;
    var results = new double[seeds];
    for (int seed = 0; seed < seeds; seed++) {
      results[seed] = new Run(task, when, model, trainees.apply(seed), seed)
          .played(policy, ranks)
          .meanRecall(task.days());
      progress.accept(seed + 1);
    }
    return results;
  }

  /**
   * Returns the cards to take today, what gains most first, in the time that is left of today.
   *
   * @param open whether a card can be asked today at all
   */
  public Today today(IntPredicate open) {
    var run = new Run(task, when, model, new Truth(task.parameters(), 0).mind(0, task.start()), 0);
    List<Integer> cards = run.chosen(planned, open);
    double seconds =
        cards.stream().mapToDouble(card -> run.expectedSeconds(card, 0)).sum();
    return new Today(cards, seconds);
  }

  /**
   * What is to be done today.
   *
   * @param cards by their place in the deck
   * @param seconds what that is expected to take
   */
  public record Today(List<Integer> cards, double seconds) {
    /** Copies the list. */
    public Today {
      cards = List.copyOf(cards);
    }
  }

  /** Returns what is to be expected, from trainees simulated from now to the date. */
  public Prospect prospect(Truth truth, int runs) {
    int points = when.count() + 1;
    int cards = task.start().cards();
    var results = new double[points][runs];
    var recall = new double[cards];
    var introduced = new double[cards];
    for (int seed = 0; seed < runs; seed++) {
      var run = new Run(task, when, model, truth.mind(seed, task.start()), seed);
      for (int at = 0; at < when.count(); at++) {
        results[at][seed] = run.meanRecall(when.day[at]);
        run.play(at, Policy.PLAN, planned);
      }
      results[points - 1][seed] = run.meanRecall(task.days());
      for (int card = 0; card < cards; card++) {
        recall[card] += run.trueRecall(card, task.days()) / runs;
        introduced[card] += run.isIntroduced(card) ? 1.0 / runs : 0;
      }
    }
    List<Prospect.Point> curve = IntStream.range(0, points)
        .mapToObj(i -> new Prospect.Point(
            i < when.count() ? when.day[i] : task.days(), Band.safelyOf(results[i])))
        .toList();
    return new Prospect(
        curve,
        Arrays.stream(recall).boxed().toList(),
        IntStream.range(0, cards).filter(c -> introduced[c] < 0.5).boxed().toList(),
        IntStream.range(0, cards)
            .filter(c -> introduced[c] >= 0.5 && recall[c] < Prospect.POOR)
            .boxed()
            .toList());
  }

  /**
   * Returns the least whole minutes a day with which every card is introduced and none is expected
   * below a recall of one half; empty where a whole day would not do.
   */
  public static OptionalInt minutesToReachAll(Task task) {
    return Reach.of(task);
  }

  /** Returns how many cards are not reached, as {@link #prospect} has it. */
  int unreached(int runs) {
    int cards = task.start().cards();
    var recall = new double[cards];
    var introduced = new int[cards];
    var truth = new Truth(task.parameters(), 0);
    for (int seed = 0; seed < runs; seed++) {
      var run = new Run(task, when, model, truth.mind(seed, task.start()), seed);
      run.played(Policy.PLAN, planned);
      for (int card = 0; card < cards; card++) {
        recall[card] += run.trueRecall(card, task.days()) / runs;
        introduced[card] += run.isIntroduced(card) ? 1 : 0;
      }
    }
    return (int) IntStream.range(0, cards)
        .filter(card -> 2 * introduced[card] < runs || recall[card] < Prospect.POOR)
        .count();
  }

  /** Whoever does not wait for a plan any more interrupts the thread that works it out. */
  static void stopIfAsked() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted");
    }
  }
}
