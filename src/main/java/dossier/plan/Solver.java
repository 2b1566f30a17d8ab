package dossier.plan;

import static java.lang.StrictMath.abs;
import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.log;

import java.util.Arrays;

/**
 * Finds the price of a second at each sitting at which the time asked for is the time there is.
 *
 * <p>Each card by itself is a problem of a few numbers; what ties cards together is only that they
 * share the time. A price on time takes that tie apart (Lagrangian relaxation of weakly coupled
 * Markov decision processes: Whittle 1988, Hawkins 2003). Prices follow the demand up and down, each
 * with a step of its own, as in Rprop (Riedmiller and Braun 1993), while the choices that make up the
 * demand harden.
 */
final class Solver {
  private static final int HALVINGS = 12;
  private static final int ROUNDS = 30;
  private static final int ROUNDS_FROM_NEAR = 14;

  /** From this share of the rounds on, choices are as hard as they get. */
  private static final double HARDENED = 0.6;

  private static final double SOFT = 0.05;
  private static final double HARD = 0.02;
  private static final double CHEAPEST = 1e-6;
  private static final double DEAREST = 1;
  private static final double FIRST_STEP = 0.05;
  private static final double LEAST_STEP = 0.002;
  private static final double MOST_STEP = 0.2;

  private Solver() {}

  /** Returns the prices at which demand meets what there is, and leaves the outlook under them. */
  static double[] solve(Outlook outlook, Sittings when, Trainee trainee) {
    return settled(levelled(outlook, when, trainee), ROUNDS, outlook, when, trainee);
  }

  /** Does so from prices that are near already, such as those of a little less time. */
  static double[] solve(double[] near, Outlook outlook, Sittings when, Trainee trainee) {
    return settled(near.clone(), ROUNDS_FROM_NEAR, outlook, when, trainee);
  }

  private static double[] settled(
      double[] prices, int rounds, Outlook outlook, Sittings when, Trainee trainee) {
    int n = when.count();
    var steps = new double[n];
    Arrays.fill(steps, FIRST_STEP);
    var before = new double[n];
    double total = Arrays.stream(when.seconds).sum();
    double stepOfAll = MOST_STEP;
    double excessBefore = 0;
    for (int round = 0; round < rounds; round++) {
      outlook.under(prices);
      double hardness = Math.min(1, round / (HARDENED * rounds));
      double[] demand =
          outlook.demand(softness(SOFT * exp(hardness * log(HARD / SOFT)), prices, trainee));
      double excess = log(Math.max(Arrays.stream(demand).sum(), 1) / Math.max(total, 1));
      stepOfAll = stepped(stepOfAll, excess * excessBefore);
      excessBefore = excess;
      double together = Math.signum(excess) * Math.min(stepOfAll, abs(excess));
      for (int at = 0; at < n; at++) {
        double over = log(Math.max(demand[at], 1) / Math.max(when.seconds[at], 1));
        steps[at] = stepped(steps[at], over * before[at]);
        before[at] = over;
        prices[at] *= exp(Math.signum(over) * Math.min(steps[at], 0.3 * abs(over)) + together);
      }
    }
    outlook.under(prices);
    return prices;
  }

  /** A step grows while the excess keeps its sign, and is halved when it turns. */
  private static double stepped(double step, double turned) {
    double next = step * (turned > 0 ? 1.2 : turned < 0 ? 0.5 : 1);
    return Math.min(Math.max(next, LEAST_STEP), MOST_STEP);
  }

  /** Returns prices of the usual shape at which the demand of all sittings is what there is. */
  private static double[] levelled(Outlook outlook, Sittings when, Trainee trainee) {
    double total = Arrays.stream(when.seconds).sum();
    double low = log(CHEAPEST);
    double high = log(DEAREST);
    double[] prices = shaped(when, exp((low + high) / 2));
    for (int i = 0; i < HALVINGS; i++) {
      outlook.under(prices);
      double demand =
          Arrays.stream(outlook.demand(softness(SOFT, prices, trainee))).sum();
      if (demand > total) {
        low = (low + high) / 2;
      } else {
        high = (low + high) / 2;
      }
      prices = shaped(when, exp((low + high) / 2));
    }
    return prices;
  }

  /** Time is dearest right before the date, when what is reviewed is not forgotten again. */
  private static double[] shaped(Sittings when, double level) {
    return Arrays.stream(when.day)
        .mapToDouble(day -> level * exp(1.2 * exp(-(when.days - 1 - day) / 3.0)))
        .toArray();
  }

  private static double softness(double share, double[] prices, Trainee trainee) {
    return share * trainee.recalledSeconds() * Arrays.stream(prices).average().orElseThrow();
  }
}
