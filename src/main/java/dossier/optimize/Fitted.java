package dossier.optimize;

import dossier.optimize.Fsrs6Recurrence.Time;
import dossier.schedule.Parameters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Models trained on the first so many of a learner's reviews, and the one chosen.
 *
 * <p>How much more recent reviews count, and how FSRS-6 and FSRS-7 are weighed against each other,
 * is settled within the training reviews alone: models trained on the first third predict the
 * second, those trained on two thirds the last.
 *
 * @param fsrs6 FSRS-6 alone, told whole study days
 * @param fsrs7 FSRS-7 alone
 * @param chosen the average of FSRS-7 with FSRS-6 told the exact time
 */
record Fitted(Parameters fsrs6, Parameters fsrs7, Parameters chosen) {
  private static final List<Training.Recency> RECENCIES = List.of(
      new Training.Recency(1, 3),
      new Training.Recency(0.5, 3),
      new Training.Recency(0.25, 3),
      new Training.Recency(0.1, 3));

  /** What is chosen where too little speaks for another. */
  private static final int USUAL = 1;

  /** Fewer reviews than this in a third tell nothing of how to train. */
  private static final int LEAST_OF_A_THIRD = 100;

  /**
   * How strongly the average is held to halves: what a share of 0 or 1 must gain in the log of
   * likelihood.
   */
  private static final double HELD_TO_HALVES = 4;

  private static final int SHARES = 8;

  private static final long SEED = 2023;

  /** Trains on the first so many reviews to be predicted. */
  static Fitted to(Recalls recalls, int size, Progress progress) {
    var steps = new Steps(progress, effort(size));
    int third = size / 3;
    Training.Recency recency = RECENCIES.get(USUAL);
    double share = 0.5;
    if (third >= LEAST_OF_A_THIRD) {
      Choice choice = Choice.of(recalls, size, steps);
      recency = choice.recency();
      share = choice.share();
    }
    double[] exact = trained(new Fsrs6Recurrence(Time.EXACT), recalls, size, recency, steps);
    double[] seven = trained(new Fsrs7Recurrence(), recalls, size, recency, steps);
    double[] six = trained(new Fsrs6Recurrence(Time.STUDY_DAYS), recalls, size, recency, steps);
    progress.at(1);
    Parameters both = Parameters.blend(parameters(exact), parameters(seven), share);
    return new Fitted(parameters(six), parameters(seven), both);
  }

  /** Returns about how long that takes, in a unit of its own. */
  static double effort(int size) {
    int third = size / 3;
    double choice = third < LEAST_OF_A_THIRD
        ? 0
        : RECENCIES.size() * (effortOfBoth(size - 2 * third) + effortOfBoth(size - third));
    return choice + effortOfBoth(size) + effort(new Fsrs6Recurrence(Time.STUDY_DAYS), size);
  }

  private static double effortOfBoth(int size) {
    return effort(new Fsrs6Recurrence(Time.EXACT), size) + effort(new Fsrs7Recurrence(), size);
  }

  private static double effort(Recurrence model, int size) {
    return model.effort() * model.training(size).effort(size);
  }

  /** One training after another, each a part of the whole by its effort. */
  private static final class Steps {
    private final Progress progress;
    private final double all;
    private double done;

    Steps(Progress progress, double all) {
      this.progress = progress;
      this.all = all;
    }

    Progress next(double effort) {
      double from = done;
      done += effort;
      return progress.part(from / all, Math.min(1, done / all));
    }
  }

  /** How to train, found on reviews held out. */
  private record Choice(Training.Recency recency, double share, double loss) {
    static Choice of(Recalls recalls, int size, Steps steps) {
      int third = size / 3;
      int[] heldOut = Arrays.copyOfRange(recalls.places(), size - 2 * third, size);
      return IntStream.range(0, RECENCIES.size())
          .mapToObj(i -> {
            Training.Recency recency = RECENCIES.get(i);
            double[] six = new double[heldOut.length];
            double[] seven = new double[heldOut.length];
            for (int part = 0; part < 2; part++) {
              int end = size - (2 - part) * third;
              int[] places = Arrays.copyOfRange(recalls.places(), end, end + third);
              double[] w6 = trained(new Fsrs6Recurrence(Time.EXACT), recalls, end, recency, steps);
              predicted(new Fsrs6Recurrence(Time.EXACT), w6, recalls, places, part, six);
              double[] w7 = trained(new Fsrs7Recurrence(), recalls, end, recency, steps);
              predicted(new Fsrs7Recurrence(), w7, recalls, places, part, seven);
            }
            return weighed(recalls, recency, heldOut, six, seven);
          })
          .min(Comparator.comparingDouble(Choice::loss))
          .orElseThrow();
    }

    private static void predicted(
        Recurrence model, double[] w, Recalls recalls, int[] places, int part, double[] to) {
      double[] recall = recalls.predict(model, w, places);
      System.arraycopy(recall, 0, to, part * recall.length, recall.length);
    }

    private static Choice weighed(
        Recalls recalls, Training.Recency recency, int[] places, double[] six, double[] seven) {
      Choice best = new Choice(recency, 0.5, Double.MAX_VALUE);
      for (int k = 0; k <= SHARES; k++) {
        double share = (double) k / SHARES;
        double loss = HELD_TO_HALVES * 4 * (share - 0.5) * (share - 0.5);
        for (int i = 0; i < places.length; i++) {
          double recall = (1 - share) * six[i] + share * seven[i];
          loss += Score.logLoss(recall, recalls.reviews().isRecalled(places[i]));
        }
        if (loss < best.loss()) {
          best = new Choice(recency, share, loss);
        }
      }
      return best;
    }
  }

  private static double[] trained(
      Recurrence model, Recalls recalls, int size, Training.Recency recency, Steps steps) {
    Progress progress = steps.next(effort(model, size));
    double[] start = FirstStability.found(model, recalls, size, model.defaults());
    Training training = model.training(size).with(recency);
    return Trainer.train(model, training, recalls, size, start, SEED, progress);
  }

  private static Parameters parameters(double[] w) {
    return new Parameters(Arrays.stream(w).boxed().toList());
  }
}
