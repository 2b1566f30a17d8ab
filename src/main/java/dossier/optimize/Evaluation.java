package dossier.optimize;

import dossier.schedule.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Measures models on reviews that they were not trained on.
 *
 * <p>The recipe is srs-benchmark's: the reviews to be predicted are cut in six by their order; each
 * of the last five sixths is predicted by models trained on all before it.
 */
public final class Evaluation {
  static final String DEFAULT = "default";
  static final String CURRENT = "current";
  static final String CHOSEN = "chosen";

  private static final int FOLDS = 5;

  /** A moving average: where it begins, as the log of odds, and how far each review moves it. */
  private static final double AVERAGE_FROM = 1.2;

  private static final double AVERAGE_STEP = 0.3;

  /** Fewer reviews to predict cannot be cut in six. */
  private static final int LEAST = FOLDS + 1;

  /**
   * What was measured of one model.
   *
   * @param model its name; "default" is FSRS-6 as it is used while nothing is trained
   */
  public record Row(String model, Score score) {}

  private final Recalls recalls;
  private final int[] places; // of all test parts
  private final int part;
  private final Map<String, double[]> predicted = new LinkedHashMap<>();

  Evaluation(Recalls recalls) {
    this.recalls = recalls;
    this.part = recalls.size() / LEAST;
    int n = recalls.size();
    this.places = Arrays.copyOfRange(recalls.places(), n - FOLDS * part, n);
  }

  /**
   * Measures the default models, the trained ones, the one that would be chosen, and two that know
   * nothing of memory. None where there are fewer than six reviews to predict.
   */
  public static List<Row> of(Reviews reviews, Progress progress) {
    Recalls recalls = Recalls.of(reviews);
    if (recalls.size() < LEAST) {
      return List.of();
    }
    var evaluation = new Evaluation(recalls);
    evaluation.run(Optional.empty(), progress);
    return evaluation.rows(0);
  }

  /** Trains for every part, and predicts it. */
  void run(Optional<Parameters> current, Progress progress) {
    int n = recalls.size();
    for (int fold = 0; fold < FOLDS; fold++) {
      int from = n - (FOLDS - fold) * part;
      Fitted fitted =
          Fitted.to(recalls, from, progress.part(fold / (double) FOLDS, (fold + 1.0) / FOLDS));
      add(DEFAULT, fold, Parameters.DEFAULT);
      if (current.isPresent()) {
        add(CURRENT, fold, current.get());
      }
      add("trained FSRS-6", fold, fitted.fsrs6());
      add("trained FSRS-7", fold, fitted.fsrs7());
      add(CHOSEN, fold, fitted.chosen());
      add("moving average", fold, movingAverage(from));
      add("constant", fold, constant(from));
      add("default FSRS-7", fold, Parameters.DEFAULT_FSRS_7);
    }
  }

  /**
   * Returns what was measured.
   *
   * @param seen how many reviews, from the first of the log on, are left out
   */
  List<Row> rows(int seen) {
    int[] kept = IntStream.range(0, places.length)
        .filter(i -> recalls.reviews().rank(places[i]) >= seen)
        .toArray();
    int[] where = Arrays.stream(kept).map(i -> places[i]).toArray();
    var rows = new ArrayList<Row>();
    predicted.forEach((model, p) -> {
      double[] of = Arrays.stream(kept).mapToDouble(i -> p[i]).toArray();
      rows.add(new Row(model, Score.of(recalls, of, where)));
    });
    return rows;
  }

  /**
   * Returns whether what was chosen predicted better than another model by more than chance makes
   * likely: the mean of what each review gains in log loss is above its standard error.
   *
   * @param seen as {@link #rows} takes it
   */
  boolean isChosenBetterThan(String model, int seen) {
    double[] chosen = predicted.get(CHOSEN);
    double[] other = predicted.get(model);
    double sum = 0;
    double squares = 0;
    int n = 0;
    for (int i = 0; i < places.length; i++) {
      if (recalls.reviews().rank(places[i]) >= seen) {
        boolean recalled = recalls.reviews().isRecalled(places[i]);
        double gain = Score.logLoss(other[i], recalled) - Score.logLoss(chosen[i], recalled);
        sum += gain;
        squares += gain * gain;
        n++;
      }
    }
    // The mean above its standard error, without a division: no review, or none that differs, is
    // no.
    return sum > 0 && sum * sum > squares - sum * sum / n;
  }

  /** Returns predicted and actual recall of what was chosen. */
  List<Calibration.Bin> calibration() {
    boolean[] recalled = new boolean[places.length];
    for (int i = 0; i < places.length; i++) {
      recalled[i] = recalls.reviews().isRecalled(places[i]);
    }
    return Calibration.of(predicted.get(CHOSEN), recalled);
  }

  private void add(String model, int fold, Parameters parameters) {
    int[] test = Arrays.copyOfRange(places, fold * part, (fold + 1) * part);
    add(model, fold, Predictor.predict(recalls, parameters, test));
  }

  private void add(String model, int fold, double[] p) {
    double[] all = predicted.computeIfAbsent(model, name -> new double[places.length]);
    System.arraycopy(p, 0, all, fold * part, part);
  }

  /** Recall as it was of late, whatever the card; the only one that learns within a test part. */
  private double[] movingAverage(int from) {
    double[] p = new double[part];
    double x = AVERAGE_FROM;
    for (int i = 0; i < from + part; i++) {
      double recall = 1 / (1 + Math.exp(-x));
      if (i >= from) {
        p[i - from] = recall;
      }
      x += AVERAGE_STEP * (isRecalled(i) ? 1 - recall : -recall);
    }
    return p;
  }

  private double[] constant(int from) {
    int recalled = 0;
    for (int i = 0; i < from; i++) {
      recalled += isRecalled(i) ? 1 : 0;
    }
    double[] p = new double[part];
    Arrays.fill(p, (double) recalled / from);
    return p;
  }

  private boolean isRecalled(int i) {
    return recalls.reviews().isRecalled(recalls.places()[i]);
  }
}
