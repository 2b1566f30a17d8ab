package dossier.schedule;

import java.util.ArrayList;
import java.util.List;

/**
 * The 21 parameters of FSRS-6, w0 to w20, as given.
 *
 * <p>Where one lies outside what the model allows, {@link Fsrs} uses the nearest allowed value.
 */
public record Parameters(List<Double> w) {

  // Above DEFAULT, whose making reads them.
  private static final double[] LOW = {
    0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1,
    0, 0, 0, 0.1
  };

  private static final double[] HIGH = {
    100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8
  };

  /** The defaults of FSRS-6, trained by its authors on some hundred million reviews. */
  public static final Parameters DEFAULT = new Parameters(List.of(
      0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
      0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542));

  /** The least w19 where a review within the day counts: stability must not only grow by it. */
  private static final double LOW_W19_SHORT_TERM = 0.01;

  /**
   * Takes 21 finite numbers.
   *
   * @throws IllegalArgumentException if there are more or fewer, or one is not finite
   */
  public Parameters {
    w = List.copyOf(w);
    if (w.size() != LOW.length) {
      throw new IllegalArgumentException(
          w.size() + " parameters; FSRS-6 has " + LOW.length + ", w0 to w20");
    }
    for (int i = 0; i < w.size(); i++) {
      if (!Double.isFinite(w.get(i))) {
        throw new IllegalArgumentException("parameter w" + i + " is " + w.get(i));
      }
    }
  }

  /**
   * Returns these parameters, each moved to the nearest value the model allows.
   *
   * @param shortTerm whether reviews within the day change the memory by a formula of their own
   * @param relearningSteps how many there are: with two or more, w17 and w18 are held so low that
   *     the steps after a lapse do not lift stability above what it was before
   */
  Parameters clamped(boolean shortTerm, int relearningSteps) {
    var clamped = new ArrayList<Double>(w.size());
    for (int i = 0; i < LOW.length; i++) {
      clamped.add(Math.min(Math.max(w.get(i), LOW[i]), HIGH[i]));
    }

    if (relearningSteps > 1) {
      double ceiling = ceilingOfW17AndW18(clamped, relearningSteps);
      clamped.set(17, Math.min(clamped.get(17), ceiling));
      clamped.set(18, Math.min(clamped.get(18), ceiling));
    }
    if (shortTerm) {
      clamped.set(19, Math.max(clamped.get(19), LOW_W19_SHORT_TERM));
    }
    return new Parameters(clamped);
  }

  /** √(−(ln w11 + ln(2^w13 − 1) + 0.3·w14) / n), from 0.01 to 2. */
  private static double ceilingOfW17AndW18(List<Double> w, int relearningSteps) {
    double growth = StrictMath.log(w.get(11))
        + StrictMath.log(StrictMath.pow(2, w.get(13)) - 1)
        + w.get(14) * 0.3;
    double ceiling = Fsrs.rounded(Math.sqrt(Math.max(-growth / relearningSteps, 0)));
    return Math.min(Math.max(ceiling, 0.01), 2);
  }
}
