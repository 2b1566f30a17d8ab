package dossier.optimize;

import static java.lang.Math.exp;
import static java.lang.Math.log;
import static java.lang.Math.max;
import static java.lang.Math.min;

/** FSRS-7 as it is trained: 34 parameters, a long-term and a short-term stability, difficulty. */
final class Fsrs7Recurrence implements Recurrence {
  static final double[] DEFAULTS = {
    0.1104, 2.2395, 3.9221, 11.7841, 6.1686, 0.6457, 3.6807, 1.9795, 0.0, 1.3826, 0.7024, 0.5999,
    0.8146, 0.6398, 1.0, 1.3207, 0.6707, 3.8668, 0.4416, 0.0934, 1.8631, 0.6162, 1.0869, 0.1567,
    0.0801, 0.2421, 0.9464, 0.1433, 0.7145, 0.0, 0.5667, 0.3734, 0.5333, 0.3048
  };
  private static final double[] SPREAD = {
    9999, 9999, 9999, 9999, 0.523, 0.2528, 0.4329, 0.2966, 0.2139, 0.2889, 0.1862, 0.175, 0.3812,
    0.3013, 0.9104, 0.3234, 0.2448, 0.3273, 0.1842, 0.1735, 0.4608, 0.311, 0.864, 0.0418, 0.2596,
    0.0798, 0.0682, 0.1282, 0.1397, 0.1407, 0.1489, 0.2, 0.15, 0.15
  };
  private static final double[] LOW = {
    1e-4, 1e-4, 1e-4, 1e-4, 1, 0.001, 0.1, 0, 0, 0.3, 0.01, 0.1, 0, 0, 1, 0, 0, 0.5, 0.001, 0.001,
    0, 0, 1, 0.01, 0.01, 0.2, 0.5, 0.01, 0.1, 0, 0.1, 0, 0, 0
  };
  private static final double[] HIGH = {
    50, 100, 100, 100, 10, 4, 4, 4, 1.2, 3, 1.5, 1, 3.5, 1, 7, 4, 2, 6, 1.5, 1, 5, 1, 7, 0.25, 0.95,
    0.85, 0.99, 1, 1, 0.9, 1.1, 1, 0.6, 0.6
  };
  private static final double LEAST_S = 1e-4;
  private static final double MOST_S = 36_500;
  private static final double SURE = 1 - 2e-5; // R is held from 1e-5 to 1 − 1e-5

  private static final int LONG = 7; // where the parameters of each stability begin
  private static final int SHORT = 15;

  private double[] w = DEFAULTS;
  private double lnW25;
  private double decay2;
  private double factor2;
  private double growthLong; // e^(w7 − 1.5)
  private double growthShort;
  private double easiest;
  private final double[] firstDifficulty = new double[5];

  // One step of a run, by its number from the card's first review: before the review, bounded.
  private double[] s = new double[0];
  private double[] f = new double[0]; // short-term stability
  private double[] d = new double[0];
  private double[] lnS = new double[0];
  private double[] lnF = new double[0];
  private double[] r = new double[0]; // recall at the review
  private double[] r1 = new double[0]; // its short-term part
  private double[] r2 = new double[0];
  private double[] decay1 = new double[0];
  private double[] factor1 = new double[0];
  private double[] lnV1 = new double[0];
  private double[] lnV2 = new double[0];
  private double[] weight1 = new double[0];
  private double[] weight2 = new double[0];
  private double[] stretch = new double[0]; // e^((D−5)(w32−0.3))
  private double[] gainS = new double[0]; // what the stability after it is made of, by its case
  private double[] partS = new double[0];
  private double[] gainF = new double[0];
  private double[] partF = new double[0];
  private double[] nextS = new double[0]; // after the review, not bounded
  private double[] nextF = new double[0];
  private double[] nextD = new double[0];
  private boolean[] capped = new boolean[0]; // the short-term stability, by the long-term one

  private double gain; // of the last call of stability()
  private double part;
  private double bStability; // of the last call of learnStability()
  private double bDifficulty;
  private double bRecall;

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
    return Training.of(size, 0.01, 0.5);
  }

  @Override
  public double effort() {
    return 3;
  }

  @Override
  public void clip(double[] v) {
    for (int i = 0; i < v.length; i++) {
      v[i] = min(max(v[i], LOW[i]), HIGH[i]);
    }
    v[1] = max(v[1], v[0]);
    v[2] = max(v[2], v[1]);
    v[3] = max(v[3], v[2]);
    v[26] = max(v[26], v[25]);
  }

  @Override
  public void load(double[] v) {
    w = v.clone();
    lnW25 = log(w[25]);
    decay2 = -w[24];
    factor2 = exp(log(w[26]) / decay2) - 1;
    growthLong = exp(w[LONG] - 1.5);
    growthShort = exp(w[SHORT] - 1.5);
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
    nextF[0] = 0.8 * w[g - 1];
    nextD[0] = firstDifficulty[g];
    for (int k = 1; k < n; k++) {
      s[k] = min(max(nextS[k - 1], LEAST_S), MOST_S);
      f[k] = min(max(nextF[k - 1], LEAST_S), MOST_S);
      d[k] = min(max(nextD[k - 1], 1), 10);
      lnS[k] = log(s[k]);
      lnF[k] = log(f[k]);
      g = reviews.rating(from + k);
      recall(k, reviews.exactDays(from + k));
      if (k + 1 < n) {
        nextS[k] = stability(LONG, growthLong, s[k], lnS[k], d[k], r[k], g);
        gainS[k] = gain;
        partS[k] = part;
        nextF[k] = stability(SHORT, growthShort, f[k], lnF[k], d[k], r1[k], g);
        gainF[k] = gain;
        partF[k] = part;
        capped[k] = g == 1 && nextF[k] > 0.8 * nextS[k];
        if (capped[k]) {
          nextF[k] = 0.8 * nextS[k];
        }
        double delta = g == 1 ? 2 * w[6] * (r[k] + 0.1) : -w[6] * (g - 3);
        nextD[k] = 0.01 * easiest + 0.99 * (d[k] + delta * (10 - d[k]) / 9);
      }
    }
  }

  /** R = (a·r1 + b·r2) / (a + b), held a little from 0 and 1. */
  private void recall(int k, double t) {
    double d1 = -min(max(w[23] * exp((w[33] - 0.3) * lnF[k]), 0.01), 0.95);
    double f1 = exp(min(lnW25 / d1, 60)) - 1;
    decay1[k] = d1;
    factor1[k] = f1;
    lnV1[k] = t == 0 ? 0 : log(1 + f1 * t / f[k]);
    r1[k] = t == 0 ? 1 : exp(d1 * lnV1[k]);

    stretch[k] = exp((d[k] - 5) * (w[32] - 0.3));
    lnV2[k] = t == 0 ? 0 : log(1 + factor2 * stretch[k] * t / s[k]);
    r2[k] = t == 0 ? 1 : exp(decay2 * lnV2[k]);

    weight1[k] = w[27] * exp(-w[29] * lnF[k]);
    weight2[k] = w[28] * exp(w[30] * lnS[k] + (d[k] - 5) * (w[31] - 0.5));
    double q = (weight1[k] * r1[k] + weight2[k] * r2[k]) / (weight1[k] + weight2[k]);
    r[k] = q * SURE + 1e-5;
  }

  private double stability(
      int block, double growth, double x, double lnX, double difficulty, double recall, int g) {
    if (g == 1) {
      double grown = exp(w[block + 4] * log(x + 1)); // (S+1)^w
      double forgotten = w[block + 3] * (grown - 1) * exp((1 - recall) * w[block + 5]);
      gain = forgotten;
      part = grown;
      return min(x, forgotten);
    }
    double button = g == 2 ? w[block + 6] : g == 4 ? w[block + 7] : 1;
    gain = growth * (11 - difficulty) * exp(-w[block + 1] * lnX) * button;
    part = exp((1 - recall) * w[block + 2]);
    return x * (1 + gain * (part - 1));
  }

  @Override
  public void learn(Reviews reviews, int from, int to, double[] weight, double[] gradient) {
    run(reviews, from, to);
    double bs = 0; // of the loss by the states after the review, not bounded
    double bf = 0;
    double bd = 0;
    double bEasiest = 0;
    double bFactor2 = 0;
    double bDecay2 = 0;
    for (int k = to - from - 1; k >= 1; k--) {
      int place = from + k;
      int g = reviews.rating(place);
      double t = reviews.exactDays(place);
      double bS = 0; // by the states before the review
      double bF = 0;
      double bD = 0;
      double bR = 0;
      double bR1 = 0;

      if (weight[place] != 0) {
        double p = r[k];
        bR = weight[place] * (g > 1 ? -1 / p : 1 / (1 - p));
      }
      if (bd != 0) {
        double damping = (10 - d[k]) / 9;
        double surprise = g == 1 ? r[k] + 0.1 : 1;
        double delta = -w[6] * (g - 3) * surprise;
        bEasiest += 0.01 * bd;
        double b = 0.99 * bd;
        bD += b * (1 - delta / 9);
        gradient[6] += b * damping * -(g - 3) * surprise;
        if (g == 1) {
          bR += b * damping * 2 * w[6];
        }
      }
      if (bf != 0 && capped[k]) {
        bs += 0.8 * bf;
        bf = 0;
      }
      if (bf != 0) {
        learnStability(SHORT, bf, k, g, f[k], lnF[k], r1[k], gainF[k], partF[k], gradient);
        bF += bStability;
        bD += bDifficulty;
        bR1 += bRecall;
      }
      if (bs != 0) {
        learnStability(LONG, bs, k, g, s[k], lnS[k], r[k], gainS[k], partS[k], gradient);
        bS += bStability;
        bD += bDifficulty;
        bR += bRecall;
      }

      double bq = bR * SURE;
      if (bq != 0) {
        double sum = weight1[k] + weight2[k];
        double q = (weight1[k] * r1[k] + weight2[k] * r2[k]) / sum;
        double b1 = bq * (r1[k] - q) / sum * weight1[k]; // by ln of the weight
        double b2 = bq * (r2[k] - q) / sum * weight2[k];
        gradient[27] += b1 / w[27];
        gradient[29] -= b1 * lnF[k];
        bF -= b1 * w[29] / f[k];
        gradient[28] += b2 / w[28];
        gradient[30] += b2 * lnS[k];
        bS += b2 * w[30] / s[k];
        gradient[31] += b2 * (d[k] - 5);
        bD += b2 * (w[31] - 0.5);
        bR1 += bq * weight1[k] / sum;
        if (t > 0) {
          double bR2 = bq * weight2[k] / sum;
          double x = factor2 * stretch[k] * t / s[k];
          double b = bR2 * r2[k];
          double bx = b * decay2 / (1 + x) * x; // by ln x
          bS -= bx / s[k];
          bD += bx * (w[32] - 0.3);
          gradient[32] += bx * (d[k] - 5);
          bFactor2 += bx / factor2;
          bDecay2 += b * lnV2[k];
        }
      }
      if (bR1 != 0 && t > 0) {
        double b = bR1 * r1[k];
        double y = factor1[k] * t / f[k];
        double by = b * decay1[k] / (1 + y);
        bF -= by * y / f[k];
        double bDecay = b * lnV1[k];
        double l = lnW25 / decay1[k];
        if (l < 60) {
          double bl = by * t / f[k] * (factor1[k] + 1);
          gradient[25] += bl / (decay1[k] * w[25]);
          bDecay -= bl * l / decay1[k];
        }
        double raw = -decay1[k];
        if (raw > 0.01 && raw < 0.95) {
          double ba = -bDecay * raw; // by ln of the decay's size
          gradient[23] += ba / w[23];
          gradient[33] += ba * lnF[k];
          bF += ba * (w[33] - 0.3) / f[k];
        }
      }
      bs = nextS[k - 1] > LEAST_S && nextS[k - 1] < MOST_S ? bS : 0;
      bf = nextF[k - 1] > LEAST_S && nextF[k - 1] < MOST_S ? bF : 0;
      bd = nextD[k - 1] > 1 && nextD[k - 1] < 10 ? bD : 0;
    }
    int g = reviews.rating(from);
    gradient[g - 1] += bs + 0.8 * bf;
    gradient[4] += bd + bEasiest;
    gradient[5] -= bd * (g - 1) * exp(w[5] * (g - 1)) + bEasiest * 3 * exp(3 * w[5]);
    gradient[26] += bFactor2 * (factor2 + 1) / (decay2 * w[26]);
    bDecay2 -= bFactor2 * (factor2 + 1) * log(w[26]) / (decay2 * decay2);
    gradient[24] -= bDecay2;
  }

  private void learnStability(
      int block,
      double b,
      int k,
      int g,
      double x,
      double lnX,
      double recall,
      double made,
      double partOfIt,
      double[] gradient) {
    bStability = 0;
    bDifficulty = 0;
    bRecall = 0;
    if (g == 1) {
      if (made >= x) {
        bStability = b;
        return;
      }
      double bMade = b * made; // by its ln
      if (w[block + 3] > 0) {
        gradient[block + 3] += bMade / w[block + 3];
      }
      if (partOfIt > 1) {
        double bGrown = bMade * partOfIt / (partOfIt - 1);
        gradient[block + 4] += bGrown * log(x + 1);
        bStability = bGrown * w[block + 4] / (x + 1);
      }
      gradient[block + 5] += bMade * (1 - recall);
      bRecall = -bMade * w[block + 5];
      return;
    }
    double more = made * (partOfIt - 1);
    double bMore = b * x * more; // by its ln
    bStability = b * (1 + more) - bMore * w[block + 1] / x;
    gradient[block] += bMore;
    bDifficulty = -bMore / (11 - d[k]);
    gradient[block + 1] -= bMore * lnX;
    double bPart = b * x * made * partOfIt;
    gradient[block + 2] += bPart * (1 - recall);
    bRecall = -bPart * w[block + 2];
    if (g == 2 && w[block + 6] > 0) {
      gradient[block + 6] += bMore / w[block + 6];
    } else if (g == 4) {
      gradient[block + 7] += bMore / w[block + 7];
    }
  }

  private void room(int n) {
    if (s.length >= n) {
      return;
    }
    int m = max(n, 2 * s.length);
    s = new double[m];
    f = new double[m];
    d = new double[m];
    lnS = new double[m];
    lnF = new double[m];
    r = new double[m];
    r1 = new double[m];
    r2 = new double[m];
    decay1 = new double[m];
    factor1 = new double[m];
    lnV1 = new double[m];
    lnV2 = new double[m];
    weight1 = new double[m];
    weight2 = new double[m];
    stretch = new double[m];
    gainS = new double[m];
    partS = new double[m];
    gainF = new double[m];
    partF = new double[m];
    nextS = new double[m];
    nextF = new double[m];
    nextD = new double[m];
    capped = new boolean[m];
  }
}
