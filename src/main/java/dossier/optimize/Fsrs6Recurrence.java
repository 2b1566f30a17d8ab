package dossier.optimize;

import static java.lang.Math.exp;
import static java.lang.Math.log;

/** FSRS-6 as it is trained: 21 parameters, stability and difficulty in double precision. */
final class Fsrs6Recurrence implements Recurrence {
  /** How time between reviews is counted. */
  enum Time {
    /** In whole study days, as FSRS-6 is meant. */
    STUDY_DAYS,
    /** Exactly; less than half a day moves the memory as a review on the same day does. */
    EXACT
  }

  private static final double HALF_A_DAY = 0.5;

  static final double[] DEFAULTS = {
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
  };
  private static final double[] SPREAD = {
    6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25,
    1.03, 0.31, 0.32, 0.14, 0.27
  };
  private static final double[] LOW = {
    0.1, 0.1, 0.1, 0.1, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0,
    0.01, 0.1
  };
  private static final double[] HIGH = {
    100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8
  };
  private static final double LEAST_S = 0.001;
  private static final double MOST_S = 36_500;
  private static final double MINUS_LN_09 = -log(0.9);

  private final Time time;
  private double[] w = DEFAULTS;
  private double factor;
  private double growth; // e^w8
  private double divisor; // e^(w17·w18)
  private double easiest; // D_0(4), not bounded
  private final double[] firstDifficulty = new double[5]; // by rating, not bounded

  // One step of a run, by its number from the card's first review.
  private double[] s = new double[0]; // stability before the review, bounded
  private double[] d = new double[0]; // difficulty before the review, bounded
  private double[] lnS = new double[0];
  private double[] r = new double[0]; // recall at the review
  private double[] lnU = new double[0]; // ln(1 + factor·t/S)
  private double[] gain = new double[0]; // what the stability after it is made of, by its case
  private double[] part = new double[0];
  private double[] nextS = new double[0]; // after the review, not bounded
  private double[] nextD = new double[0];

  Fsrs6Recurrence(Time time) {
    this.time = time;
  }

  @Override
  public double[] defaults() {
    return DEFAULTS.clone();
  }

  @Override
  public double[] spread() {
    return SPREAD.clone();
  }

  @Override
  public Training training(int size) {
    return Training.of(size, 0.03, 3);
  }

  @Override
  public double effort() {
    return 1;
  }

  @Override
  public void clip(double[] v) {
    for (int i = 0; i < v.length; i++) {
      v[i] = Math.min(Math.max(v[i], LOW[i]), HIGH[i]);
    }
  }

  @Override
  public void load(double[] v) {
    w = v.clone();
    factor = exp(MINUS_LN_09 / w[20]) - 1;
    growth = exp(w[8]);
    divisor = exp(w[17] * w[18]);
    for (int g = 1; g <= 4; g++) {
      firstDifficulty[g] = w[4] - exp(w[5] * (g - 1)) + 1;
    }
    easiest = firstDifficulty[4];
  }

  @Override
  public void predict(Reviews reviews, int from, int to, double[] recall) {
    run(reviews, from, to);
    for (int place = from + 1; place < to; place++) {
      recall[place] = r[place - from];
    }
  }

  private void run(Reviews reviews, int from, int to) {
    int n = to - from;
    room(n);
    int g = reviews.rating(from);
    nextS[0] = w[g - 1];
    nextD[0] = firstDifficulty[g];
    for (int k = 1; k < n; k++) {
      double stability = Math.min(Math.max(nextS[k - 1], LEAST_S), MOST_S);
      double difficulty = Math.min(Math.max(nextD[k - 1], 1), 10);
      s[k] = stability;
      d[k] = difficulty;
      g = reviews.rating(from + k);
      double t = days(reviews, from + k);
      double ln = log(stability);
      double lu = t == 0 ? 0 : log(1 + factor * t / stability);
      double recall = t == 0 ? 1 : exp(-w[20] * lu);
      lnS[k] = ln;
      lnU[k] = lu;
      r[k] = recall;
      if (k + 1 == n) {
        return;
      }
      if (isWithinDay(t)) {
        double increase = exp(w[17] * (g - 3 + w[18]) - w[19] * ln);
        gain[k] = increase;
        nextS[k] = stability * (g >= 2 ? Math.max(increase, 1) : increase);
      } else if (g == 1) {
        double grown = exp(w[13] * log(stability + 1)); // (S+1)^w13
        double forgotten =
            w[11] * exp(w[14] * (1 - recall) - w[12] * log(difficulty)) * (grown - 1);
        gain[k] = forgotten;
        part[k] = grown;
        nextS[k] = Math.min(forgotten, stability / divisor);
      } else {
        double button = g == 2 ? w[15] : g == 4 ? w[16] : 1;
        double base = growth * (11 - difficulty) * exp(-w[9] * ln) * button;
        double spacing = exp(w[10] * (1 - recall));
        gain[k] = base;
        part[k] = spacing;
        nextS[k] = stability * (1 + base * (spacing - 1));
      }
      double delta = -w[6] * (g - 3);
      nextD[k] = w[7] * easiest + (1 - w[7]) * (difficulty + delta * (10 - difficulty) / 9);
    }
  }

  private double days(Reviews reviews, int place) {
    return switch (time) {
      case STUDY_DAYS -> reviews.days(place);
      case EXACT -> reviews.exactDays(place);
    };
  }

  private boolean isWithinDay(double t) {
    return switch (time) {
      case STUDY_DAYS -> t == 0;
      case EXACT -> t < HALF_A_DAY;
    };
  }

  @Override
  public void learn(Reviews reviews, int from, int to, double[] weight, double[] gradient) {
    run(reviews, from, to);
    double bs = 0; // of the loss by the stability after the review, not bounded
    double bd = 0;
    double bEasiest = 0;
    double bFactor = 0;
    for (int k = to - from - 1; k >= 1; k--) {
      int place = from + k;
      int g = reviews.rating(place);
      double t = days(reviews, place);
      double stability = s[k];
      double difficulty = d[k];
      double recall = r[k];
      double bS = 0; // by the stability before the review
      double bD = 0;
      double bR = 0;

      if (weight[place] != 0) {
        double p = Math.min(Math.max(recall, 1e-12), 1 - 1e-12);
        bR = weight[place] * (g > 1 ? -1 / p : 1 / (1 - p));
      }
      if (bd != 0) {
        double delta = -w[6] * (g - 3);
        double damped = difficulty + delta * (10 - difficulty) / 9;
        gradient[7] += bd * (easiest - damped);
        bEasiest += bd * w[7];
        double bDamped = bd * (1 - w[7]);
        gradient[6] += bDamped * -(g - 3) * (10 - difficulty) / 9;
        bD += bDamped * (1 - delta / 9);
      }
      if (bs != 0) {
        if (isWithinDay(t)) {
          double increase = gain[k];
          if (g == 1 || increase > 1) {
            double b = bs * stability * increase;
            gradient[17] += b * (g - 3 + w[18]);
            gradient[18] += b * w[17];
            gradient[19] -= b * lnS[k];
            bS += bs * increase * (1 - w[19]);
          } else {
            bS += bs;
          }
        } else if (g == 1) {
          double forgotten = gain[k];
          if (forgotten < stability / divisor) {
            double b = bs * forgotten;
            double lnS1 = log(stability + 1);
            double grown = part[k];
            gradient[11] += b / w[11];
            gradient[12] -= b * log(difficulty);
            bD -= b * w[12] / difficulty;
            double bGrown = b * grown / (grown - 1);
            gradient[13] += bGrown * lnS1;
            bS += bGrown * w[13] / (stability + 1);
            gradient[14] += b * (1 - recall);
            bR -= b * w[14];
          } else {
            double kept = 1 / divisor;
            bS += bs * kept;
            double b = -bs * stability * kept;
            gradient[17] += b * w[18];
            gradient[18] += b * w[17];
          }
        } else {
          double spacing = part[k] - 1;
          double more = gain[k] * spacing; // S'/S − 1
          double b = bs * stability * more;
          bS += bs * (1 + more) - b * w[9] / stability;
          gradient[8] += b;
          bD -= b / (11 - difficulty);
          gradient[9] -= b * lnS[k];
          double bSpacing = bs * stability * gain[k] * part[k];
          gradient[10] += bSpacing * (1 - recall);
          bR -= bSpacing * w[10];
          if (g == 2 && w[15] != 0) {
            gradient[15] += b / w[15];
          } else if (g == 2) {
            gradient[15] +=
                bs * stability * growth * (11 - difficulty) * exp(-w[9] * lnS[k]) * spacing;
          } else if (g == 4) {
            gradient[16] += b / w[16];
          }
        }
      }
      if (bR != 0 && t > 0) {
        double b = bR * recall;
        double u = 1 + factor * t / stability;
        double x = t / (stability * u);
        bS += b * w[20] * factor * x / stability;
        gradient[20] -= b * lnU[k];
        bFactor -= b * w[20] * x;
      }
      // To what the review before left, before it was bounded.
      bs = nextS[k - 1] > LEAST_S && nextS[k - 1] < MOST_S ? bS : 0;
      bd = nextD[k - 1] > 1 && nextD[k - 1] < 10 ? bD : 0;
    }
    int g = reviews.rating(from);
    gradient[g - 1] += bs;
    gradient[4] += bd + bEasiest;
    gradient[5] -= bd * (g - 1) * exp(w[5] * (g - 1)) + bEasiest * 3 * exp(3 * w[5]);
    gradient[20] -= bFactor * (factor + 1) * MINUS_LN_09 / (w[20] * w[20]);
  }

  private void room(int n) {
    if (s.length < n) {
      int m = Math.max(n, 2 * s.length);
      s = new double[m];
      d = new double[m];
      lnS = new double[m];
      r = new double[m];
      lnU = new double[m];
      gain = new double[m];
      part = new double[m];
      nextS = new double[m];
      nextD = new double[m];
    }
  }
}
