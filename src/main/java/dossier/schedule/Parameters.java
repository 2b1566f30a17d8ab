package dossier.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The parameters of a memory model as given: the 21 of FSRS-6, w0 to w20, or the 34 of FSRS-7, w0
 * to w33; or both in this order and the share of FSRS-7, 0 to 1, which makes 56.
 *
 * <p>Where one lies outside what the model allows, it uses the nearest allowed value.
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

  private static final double[] LOW_FSRS_7 = {
    1e-4, 1e-4, 1e-4, 1e-4, 1, 0.001, 0.1, 0, 0, 0.3, 0.01, 0.1, 0, 0, 1, 0, 0, 0.5, 0.001, 0.001,
    0, 0, 1, 0.01, 0.01, 0.2, 0.5, 0.01, 0.1, 0, 0.1, 0, 0, 0
  };

  private static final double[] HIGH_FSRS_7 = {
    50, 100, 100, 100, 10, 4, 4, 4, 1.2, 3, 1.5, 1, 3.5, 1, 7, 4, 2, 6, 1.5, 1, 5, 1, 7, 0.25, 0.95,
    0.85, 0.99, 1, 1, 0.9, 1.1, 1, 0.6, 0.6
  };

  /** The defaults of FSRS-6, trained by its authors on some hundred million reviews. */
  public static final Parameters DEFAULT = new Parameters(List.of(
      0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
      0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542));

  /** The defaults of FSRS-7, as published with srs-benchmark. */
  public static final Parameters DEFAULT_FSRS_7 = new Parameters(List.of(
      0.1104, 2.2395, 3.9221, 11.7841, 6.1686, 0.6457, 3.6807, 1.9795, 0.0, 1.3826, 0.7024, 0.5999,
      0.8146, 0.6398, 1.0, 1.3207, 0.6707, 3.8668, 0.4416, 0.0934, 1.8631, 0.6162, 1.0869, 0.1567,
      0.0801, 0.2421, 0.9464, 0.1433, 0.7145, 0.0, 0.5667, 0.3734, 0.5333, 0.3048));

  /** The least w19 where a review within the day counts: stability must not only grow by it. */
  private static final double LOW_W19_SHORT_TERM = 0.01;

  /**
   * Takes 21, 34 or 56 finite numbers.
   *
   * @throws IllegalArgumentException if there are more or fewer, or one is not finite
   */
  public Parameters {
    w = List.copyOf(w);
    int size = w.size();
    if (Arrays.stream(FsrsVersion.values()).noneMatch(v -> v.parameters() == size)) {
      throw new IllegalArgumentException(size + " parameters; FSRS-6 has " + LOW.length
          + ", w0 to w20, and FSRS-7 " + LOW_FSRS_7.length + ", w0 to w33");
    }
    for (int i = 0; i < w.size(); i++) {
      if (!Double.isFinite(w.get(i))) {
        throw new IllegalArgumentException("parameter w" + i + " is " + w.get(i));
      }
    }
  }

  /** Returns the version of the model they belong to. */
  public FsrsVersion version() {
    return Arrays.stream(FsrsVersion.values())
        .filter(v -> v.parameters() == w.size())
        .findFirst()
        .orElseThrow();
  }

  /**
   * Returns the parameters of both models averaged.
   *
   * @param share of FSRS-7, 0 to 1
   */
  public static Parameters blend(Parameters fsrs6, Parameters fsrs7, double share) {
    var all = new ArrayList<>(fsrs6.require(FsrsVersion.FSRS_6).w());
    all.addAll(fsrs7.require(FsrsVersion.FSRS_7).w());
    all.add(share);
    return new Parameters(all);
  }

  /** Returns those of FSRS-6 among the parameters of both. */
  public Parameters ofFsrs6() {
    return new Parameters(require(FsrsVersion.BLEND).w.subList(0, LOW.length));
  }

  /** Returns those of FSRS-7 among the parameters of both. */
  Parameters ofFsrs7() {
    return new Parameters(require(FsrsVersion.BLEND).w.subList(LOW.length, w.size() - 1));
  }

  /** Returns the share of FSRS-7 among the parameters of both, 0 to 1. */
  double share() {
    return Math.min(Math.max(require(FsrsVersion.BLEND).w.get(w.size() - 1), 0), 1);
  }

  /** Returns these parameters if they are those of a version. */
  Parameters require(FsrsVersion version) {
    if (version() != version) {
      throw new IllegalArgumentException(
          "parameters of " + version().title() + " given to " + version.title());
    }
    return this;
  }

  /**
   * Returns the numbers of FSRS-7, each moved to the nearest value the model allows: also so that
   * the first stabilities do not fall from AGAIN to EASY, and w26 is not below w25.
   */
  double[] clampedOfFsrs7() {
    require(FsrsVersion.FSRS_7);
    double[] clamped = new double[LOW_FSRS_7.length];
    for (int i = 0; i < clamped.length; i++) {
      clamped[i] = Math.min(Math.max(w.get(i), LOW_FSRS_7[i]), HIGH_FSRS_7[i]);
    }
    for (int rating = 1; rating <= 3; rating++) {
      clamped[rating] = Math.max(clamped[rating], clamped[rating - 1]);
    }
    clamped[26] = Math.max(clamped[26], clamped[25]);
    return clamped;
  }

  /**
   * Returns these parameters, each moved to the nearest value the model allows.
   *
   * @param shortTerm whether reviews within the day change the memory by a formula of their own
   * @param relearningSteps how many there are: with two or more, w17 and w18 are held so low that
   *     the steps after a lapse do not lift stability above what it was before
   */
  public Parameters clamped(boolean shortTerm, int relearningSteps) {
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
    double ceiling = Fsrs6.rounded(Math.sqrt(Math.max(-growth / relearningSteps, 0)));
    return Math.min(Math.max(ceiling, 0.01), 2);
  }
}
