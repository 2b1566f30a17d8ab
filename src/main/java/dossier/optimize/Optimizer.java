package dossier.optimize;

import dossier.schedule.Parameters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Trains the parameters of a learner's own log, and says whether they are better than those in use.
 *
 * <p>Better is what predicts better where neither was trained: each sixth of the log but the first is
 * predicted by what was trained on all before it. Reviews that the parameters in use were trained on
 * are left out of that, where a hundred others are left.
 */
public final class Optimizer {
  /** A log must have so many reviews to be trained on. */
  public static final int LEAST_REVIEWS = 300;

  /** And so many of them on a later day than the review before. */
  public static final int LEAST_RECALLS = 60;

  private static final int LEAST_COMPARED = 100;

  /**
   * What came of it.
   *
   * @param rows what was measured; among them "current" and "chosen", on the same reviews
   * @param parameters trained on the whole log
   * @param overDefault the lead of what was chosen over the defaults
   * @param overCurrent and over those in use, where that are others
   */
  public record Outcome(
      List<Evaluation.Row> rows,
      Parameters parameters,
      Evaluation.Lead overDefault,
      Optional<Evaluation.Lead> overCurrent) {
    /** Copies the list. */
    public Outcome {
      rows = List.copyOf(rows);
    }

    /**
     * Returns whether what was chosen predicted better than those in use, and than the defaults, by
     * more than the standard error of the gain: parameters are not changed on what chance brings.
     */
    public boolean isBetter() {
      return overDefault.isSure() && overCurrent.map(Evaluation.Lead::isSure).orElse(true);
    }

    /** Returns what was measured of the model that was chosen. */
    public Evaluation.Row chosen() {
      return rows.stream()
          .filter(row -> row.model().equals(Evaluation.CHOSEN))
          .findFirst()
          .orElseThrow();
    }
  }

  private Optimizer() {}

  /** Returns how many reviews can be predicted: those on a later day than the review before. */
  public static int recalls(Reviews reviews) {
    return Recalls.of(reviews).size();
  }

  /**
   * Returns FSRS-6 alone, trained on all of a log as fsrs-rs's compute_parameters does it: first
   * stabilities, then five epochs in batches of 512. For comparing the time it takes.
   */
  public static Parameters fsrs6(Reviews reviews) {
    Recalls recalls = Recalls.of(reviews);
    var model = new Fsrs6Recurrence(Fsrs6Recurrence.Time.STUDY_DAYS);
    double[] start = FirstStability.found(model, recalls, recalls.size(), model.defaults());
    double[] w =
        Trainer.train(model, Training.FSRS_RS.byCards(), recalls, recalls.size(), start, 2023);
    return new Parameters(Arrays.stream(w).boxed().toList());
  }

  /**
   * Trains on a log that is long enough.
   *
   * @param current the parameters in use; empty for the defaults
   * @param seen how many reviews, from the first on, those were trained on
   */
  public static Outcome optimize(
      Reviews reviews, Optional<Parameters> current, int seen, Progress progress) {
    Recalls recalls = Recalls.of(reviews);
    if (recalls.size() < LEAST_RECALLS) {
      throw new IllegalArgumentException(recalls.size() + " reviews to predict");
    }
    var evaluation = new Evaluation(recalls);
    double whole = Fitted.effort(recalls.size());
    double measured = evaluation.effort() / (evaluation.effort() + whole);
    evaluation.run(current, progress.part(0, measured));
    long unseen = Arrays.stream(recalls.places())
        .filter(place -> reviews.rank(place) >= seen)
        .count();
    int from = unseen >= LEAST_COMPARED ? seen : 0;
    Fitted fitted = Fitted.to(recalls, recalls.size(), progress.part(measured, 1));
    return new Outcome(
        evaluation.rows(from),
        fitted.chosen(),
        evaluation.lead(Evaluation.DEFAULT, from),
        current.map(other -> evaluation.lead(Evaluation.CURRENT, from)));
  }
}
