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
  public record Row(String model, Score score, List<Calibration.Bin> calibration) {
    /** Copies the list. */
    public Row {
      calibration = List.copyOf(calibration);
    }
  }

  /**
   * By how much one model predicted better than another.
   *
   * @param n the reviews that both predicted
   * @param gain the mean of what each gained in log loss; below 0 where it lost
   * @param error the standard error of that mean
   */
  public record Lead(int n, double gain, double error) {
    /** Returns whether it is more than chance makes likely: above its standard error. */
    public boolean isSure() {
      return gain > error;
    }
  }

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
    double done = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      int from = from(fold);
      double before = done;
      done += Fitted.effort(from);
      Fitted fitted =
          Fitted.to(recalls, from, progress.part(before / effort(), Math.min(1, done / effort())));
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

  /** Returns how many reviews are before a test part. */
  private int from(int fold) {
    return recalls.size() - (FOLDS - fold) * part;
  }

  /** Returns about how long {@link #run} takes, as {@link Fitted#effort} counts. */
  double effort() {
    return IntStream.range(0, FOLDS)
        .mapToDouble(fold -> Fitted.effort(from(fold)))
        .sum();
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
      rows.add(new Row(model, Score.of(recalls, of, where), calibration(of, where)));
    });
    return rows;
  }

  /**
   * Returns by how much what was chosen predicted better than another model.
   *
   * @param seen as {@link #rows} takes it
   */
  Lead lead(String model, int seen) {
    double[] chosen = predicted.get(CHOSEN);
    double[] other = predicted.get(model);
    double[] gains = IntStream.range(0, places.length)
        .filter(i -> recalls.reviews().rank(places[i]) >= seen)
        .mapToDouble(i -> {
          boolean recalled = recalls.reviews().isRecalled(places[i]);
          return Score.logLoss(other[i], recalled) - Score.logLoss(chosen[i], recalled);
        })
        .toArray();
    int n = gains.length;
    double mean = Arrays.stream(gains).average().orElse(0);
    double squares =
        Arrays.stream(gains).map(gain -> (gain - mean) * (gain - mean)).sum();
    return new Lead(n, mean, n == 0 ? 0 : Math.sqrt(squares) / n);
  }

  private List<Calibration.Bin> calibration(double[] recall, int[] of) {
    boolean[] recalled = new boolean[of.length];
    for (int i = 0; i < of.length; i++) {
      recalled[i] = recalls.reviews().isRecalled(of[i]);
    }
    return Calibration.of(recall, recalled);
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
