package dossier.plan;

import static java.lang.StrictMath.cos;
import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.log;
import static java.lang.StrictMath.sqrt;

import dossier.schedule.Parameters;
import java.util.ArrayList;

/**
 * The memories that simulated trainees really have, which the policy's model need not know.
 *
 * @param parameters of FSRS-6, around which they lie
 * @param spread how far apart trainees are: 0 for all alike, 1 for as far as learners are
 */
public record Truth(Parameters parameters, double spread) {

  /**
   * How much each parameter differs among learners: its standard deviation over its default, from
   * the weights of fsrs-rs's regularisation, at most a half.
   */
  private static final double[] RELATIVE = {
    0.5, 0.5, 0.5, 0.5, 0.09, 0.34, 0.2, 0.5, 0.1, 0.5, 0.41, 0.2, 0.5, 0.34, 0.35, 0.42, 0.5, 0.5,
    0.5, 0.5, 0.5
  };

  /** The same of the stability that the model makes of a learner's history so far. */
  private static final double START = 0.5;

  /** How unsure the parameters are that were found for others, and those trained on a log. */
  private static final double UNTRAINED = 1;

  private static final double TRAINED = 0.5;

  /** Checks the range of the spread. */
  public Truth {
    if (!(spread >= 0 && spread <= 1)) {
      throw new IllegalArgumentException("spread " + spread);
    }
  }

  /** Returns what may be true of a learner whose parameters are these. */
  static Truth around(Parameters parameters, boolean trained) {
    return new Truth(parameters, trained ? TRAINED : UNTRAINED);
  }

  /** Returns what one trainee remembers. */
  Mind mind(long seed, Start start) {
    return new PlainMind(new Memory(of(seed)), start, startFactor(seed));
  }

  /** Returns the parameters of one trainee: each multiplied by a lognormal factor of its own. */
  public Parameters of(long seed) {
    if (spread == 0) {
      return parameters;
    }
    var dice = new Dice(~seed);
    var drawn = new ArrayList<Double>();
    for (int i = 0; i < parameters.w().size(); i++) {
      drawn.add(parameters.w().get(i) * exp(spread * RELATIVE[i] * normal(dice, i)));
    }
    for (int rating = 1; rating < Memory.RATINGS; rating++) {
      drawn.set(rating, Math.max(drawn.get(rating), drawn.get(rating - 1)));
    }
    return new Parameters(drawn).clamped(true, 1);
  }

  /**
   * Returns by what factor the stability of every card in memory at the start is other than the model
   * has it.
   */
  double startFactor(long seed) {
    return spread == 0 ? 1 : exp(spread * START * normal(new Dice(~seed), RELATIVE.length));
  }

  /** Box and Muller's method. */
  private static double normal(Dice dice, int i) {
    double radius = sqrt(-2 * log(1 - dice.roll(i, 0)));
    return radius * cos(2 * Math.PI * dice.roll(i, 1));
  }
}
