package dossier.plan;

import java.util.function.IntConsumer;

/** A task worked out: what a second is worth on each day, and so which cards to take. */
public final class Planner {
  private final Task task;
  private final Sittings when;
  private final Memory model;
  private final double bound;
  private final Ranks planned;
  private final Ranks greedy;

  /** Works a task out. For 1,500 cards and 60 days that takes some half a second. */
  public Planner(Task task) {
    this.task = task;
    when = Sittings.until(task.days(), task.todaySeconds(), task.daySeconds());
    model = new Memory(task.parameters());
    var outlook = new Outlook(new Lattice(model, task.trainee(), task.days()), when, task.start());
    Solver.solve(outlook, when, task.trainee());
    bound = outlook.bound();
    planned = outlook.ranks();
    greedy = outlook.greedyRanks();
  }

  /**
   * Returns the mean recall of the deck on the date that no policy exceeds in expectation, if the
   * model is right; as exact as the points it is worked out for are dense.
   */
  public double bound() {
    return bound;
  }

  /**
   * Simulates trainees, each from now to the date.
   *
   * @param progress told how many runs are done
   * @return for each seed from 0 on, the mean true recall of the whole deck on the date; cards never
   *     introduced count as 0
   */
  public double[] simulated(Policy policy, Truth truth, int seeds, IntConsumer progress) {
    var results = new double[seeds];
    for (int seed = 0; seed < seeds; seed++) {
      results[seed] = run(policy, truth, seed).meanRecall(task.days());
      progress.accept(seed + 1);
    }
    return results;
  }

  private Run run(Policy policy, Truth truth, long seed) {
    var memory = new Memory(truth.of(seed));
    return new Run(task, when, model, memory, seed)
        .played(policy, policy == Policy.GREEDY ? greedy : planned);
  }
}
