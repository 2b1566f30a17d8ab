package dossier.plan;

import static java.lang.StrictMath.exp;

import dossier.schedule.Card;
import dossier.schedule.Parameters;
import dossier.schedule.Scheduler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the parameters of FSRS-6 that expect the same recall as another model, over histories drawn
 * by that model: least squares by the method of Levenberg and Marquardt, in the logarithms of the
 * parameters.
 */
final class Fit {
  private static final int HISTORIES = 160;
  private static final int REVIEWS = 6;

  /** Reviews follow when recall has fallen so far; a plan seldom lets it fall further. */
  private static final double[] FALLEN = {0.95, 0.9, 0.8, 0.65};

  private static final int MOST_GAP_DAYS = 120;

  /** So many days after each review recall is compared. */
  private static final int[] COMPARED = {1, 4, 15, 45};

  /** What is fitted: all but w7, which hardly matters, and w17 to w19, of reviews within the day. */
  private static final int[] FREE = {0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20};

  /** A difference of recall that counts as much as a parameter that is e times another. */
  private static final double TOLERANCE = 0.02;

  private static final int MOST_ROUNDS = 12;
  private static final int MOST_TRIES = 8;
  private static final double ENOUGH = 1e-3;
  private static final double ASIDE = 1e-4;
  private static final double MOST_STEP = 0.7;

  /** The days between a card's reviews, their ratings, and recall some days after each. */
  private static final class History {
    final int[] gaps = new int[REVIEWS];
    final int[] ratings = new int[REVIEWS];
    final double[][] recall = new double[REVIEWS][COMPARED.length];
  }

  private final List<History> histories = new ArrayList<>();
  private final Parameters guess;
  private double[] best = new double[FREE.length];
  private double[] errors;
  private double loss;
  private double damping = 0.01;

  private Fit(Scheduler scheduler, Parameters guess) {
    for (int number = 0; number < HISTORIES; number++) {
      histories.add(drawn(scheduler, number));
    }
    this.guess = guess.clamped(true, 1);
    this.errors = errors(best);
    this.loss = loss(best, errors);
  }

  /**
   * Returns the parameters of FSRS-6 that come closest to the model of a scheduler.
   *
   * @param guess those to begin with, which others are taken for only as far as it pays
   */
  static Parameters to(Scheduler scheduler, Parameters guess) {
    var fit = new Fit(scheduler, guess);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Planner.stopIfAsked();
      double before = fit.loss;
      fit.improve();
      if (before - fit.loss < ENOUGH * before) {
        break;
      }
    }
    return fit.at(fit.best);
  }

  private static History drawn(Scheduler scheduler, int number) {
    var dice = new Dice(number);
    var history = new History();
    Card card = Card.unseen("card");
    long day = 0;
    for (int i = 0; i < REVIEWS; i++) {
      if (i == 0) {
        history.ratings[i] = number % Memory.RATINGS;
      } else {
        double share = FALLEN[(int) (dice.roll(i, 0) * FALLEN.length)];
        double days = scheduler.model().intervalDays(card.memory().orElseThrow(), share);
        history.gaps[i] = (int) Math.min(Math.max(1, Math.round(days)), MOST_GAP_DAYS);
        day += history.gaps[i];
        history.ratings[i] = dice.roll(i, 1) < ScheduledMind.recall(scheduler, card, day)
            ? Dice.drawn(dice.roll(i, 2), Trainee.DEFAULT.recalled(), Memory.HARD)
            : Memory.AGAIN;
      }
      card = ScheduledMind.shown(scheduler, card, day, history.ratings[i]);
      for (int k = 0; k < COMPARED.length; k++) {
        history.recall[i][k] = ScheduledMind.recall(scheduler, card, day + COMPARED[k]);
      }
    }
    return history;
  }

  /** Takes a step that lessens the loss, if one is found. */
  private void improve() {
    var slopes = new double[FREE.length][];
    for (int i = 0; i < FREE.length; i++) {
      double[] aside = best.clone();
      aside[i] += ASIDE;
      slopes[i] = errors(aside);
      for (int k = 0; k < errors.length; k++) {
        slopes[i][k] = (slopes[i][k] - errors[k]) / ASIDE;
      }
    }

    var normal = new double[FREE.length][FREE.length];
    var gradient = new double[FREE.length];
    for (int i = 0; i < FREE.length; i++) {
      for (int j = 0; j < FREE.length; j++) {
        normal[i][j] = product(slopes[i], slopes[j]);
      }
      normal[i][i] += 1;
      gradient[i] = product(slopes[i], errors) + best[i];
    }

    for (int i = 0; i < MOST_TRIES; i++) {
      double[] next = best.clone();
      double[] step = solved(normal, gradient, damping);
      for (int j = 0; j < next.length; j++) {
        next[j] -= Math.min(Math.max(step[j], -MOST_STEP), MOST_STEP);
      }
      double[] nextErrors = errors(next);
      double nextLoss = loss(next, nextErrors);
      if (nextLoss < loss) {
        best = next;
        errors = nextErrors;
        loss = nextLoss;
        damping /= 5;
        return;
      }
      damping *= 5;
    }
  }

  /** Returns the parameters that are so far from the guess, in logarithms. */
  private Parameters at(double[] away) {
    var w = new ArrayList<>(guess.w());
    for (int i = 0; i < FREE.length; i++) {
      w.set(FREE[i], w.get(FREE[i]) * exp(away[i]));
    }
    for (int rating = 1; rating < Memory.RATINGS; rating++) {
      w.set(rating, Math.max(w.get(rating), w.get(rating - 1)));
    }
    return new Parameters(w).clamped(true, 1);
  }

  private double[] errors(double[] away) {
    var memory = new Memory(at(away));
    var off = new double[HISTORIES * REVIEWS * COMPARED.length];
    int at = 0;
    for (History history : histories) {
      double s = memory.firstStability(history.ratings[0]);
      double d = memory.difficultyAtFirst(history.ratings[0]);
      for (int i = 0; i < REVIEWS; i++) {
        if (i > 0) {
          double recall = memory.recall(s, history.gaps[i]);
          s = memory.stability(s, d, recall, history.ratings[i]);
          d = memory.difficulty(d, history.ratings[i]);
        }
        for (int k = 0; k < COMPARED.length; k++) {
          off[at++] = (memory.recall(s, COMPARED[k]) - history.recall[i][k]) / TOLERANCE;
        }
      }
    }
    return off;
  }

  private static double loss(double[] away, double[] errors) {
    return product(errors, errors) + product(away, away);
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** Gauss's method; no rows are exchanged, since the matrix is positive definite. */
  private static double[] solved(double[][] normal, double[] gradient, double damping) {
    int n = gradient.length;
    double[][] a = Arrays.stream(normal).map(double[]::clone).toArray(double[][]::new);
    double[] x = gradient.clone();
    for (int i = 0; i < n; i++) {
      a[i][i] *= 1 + damping;
    }
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        double times = a[j][i] / a[i][i];
        for (int k = i; k < n; k++) {
          a[j][k] -= times * a[i][k];
        }
        x[j] -= times * x[i];
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        x[i] -= a[i][k] * x[k];
      }
      x[i] /= a[i][i];
    }
    return x;
  }
}
