package dossier.plan;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Looks for the least whole minutes a day with which every card is reached.
 *
 * <p>Time laid in blocks of days tells soon about where that is; from there it goes by single minutes,
 * each worked out from the prices of the one before.
 */
final class Reach {
  private static final int DAY_MINUTES = 1440;

  /** So many simulated trainees tell whether a card is reached. */
  private static final int RUNS = 6;

  private final Task task;

  /** The most minutes that are known not to do, and the least that do. */
  private int low;

  private int high = DAY_MINUTES + 1;

  private Optional<Planner> last = Optional.empty();

  private Reach(Task task) {
    this.task = task;
    // The time of the cards never seen alone tells what is out of reach, without a plan.
    low = Math.min(DAY_MINUTES, Math.max(0, (int) Math.ceil(minutes(task.start().unseen())) - 1));
  }

  /** Returns what is looked for; empty where a whole day would not do. */
  static OptionalInt of(Task task) {
    var reach = new Reach(task);
    reach.roughly(Ground.of(task, Sittings.FEW));
    if (task.days() > Sittings.FEW && reach.high <= DAY_MINUTES) {
      reach.exactly(Ground.of(task, Sittings.MOST));
    }
    return reach.high > DAY_MINUTES ? OptionalInt.empty() : OptionalInt.of(reach.high);
  }

  /** Steps up in strides that double until the answer is between two, and halves the space. */
  private void roughly(Ground ground) {
    int stride = 1;
    while (high - low > 1) {
      last = Optional.empty();
      int left = tried(
          high > DAY_MINUTES ? Math.min(low + stride, DAY_MINUTES) : (low + high) / 2, ground);
      // What is left takes at least the time of its first showings.
      stride = Math.max(2 * stride, (int) minutes(left));
    }
  }

  private void exactly(Ground ground) {
    int guess = high;
    low = 0;
    high = DAY_MINUTES + 1;
    if (tried(guess, ground) == 0) {
      while (high - 1 > low) {
        tried(high - 1, ground);
      }
    } else {
      while (low + 1 < high) {
        tried(low + 1, ground);
      }
    }
  }

  /** Returns how many cards some minutes a day leave out of reach. */
  private int tried(int minutes, Ground ground) {
    var planner = new Planner(task.taking(minutes * 60.0), ground, last);
    last = Optional.of(planner);
    int left = planner.unreached(RUNS);
    if (left == 0) {
      high = minutes;
    } else {
      low = minutes;
    }
    return left;
  }

  /** Returns the minutes a day that introducing so many cards takes. */
  private double minutes(int cards) {
    return cards * task.trainee().newSeconds() / 60 / task.days();
  }
}
