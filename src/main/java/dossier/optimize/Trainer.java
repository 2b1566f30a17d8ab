package dossier.optimize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Trains a model on the first so many of a learner's reviews. */
final class Trainer {
  /** Reviews of a card that are trained on; the memory of later ones is too well known to teach. */
  private static final int LONGEST_HISTORY = 64;

  private static final double EPSILON = 1e-8;

  /** First stabilities were found before; training moves them by about so much of what they are. */
  private static final double FIRST_SPREAD = 0.5;

  private static final double LEAST_FIRST_STABILITY = 0.1;

  private final Recurrence model;
  private final Training training;
  private final Reviews reviews;
  private final int n; // reviews trained on
  private final double[] weight; // by place; 0 for what is not trained on
  private final List<int[]> batches; // of places, each standing for itself or for its card's
  private final double[] single; // by place; all 0 between two runs

  private Trainer(Recurrence model, Training training, Recalls recalls, int size) {
    this.model = model;
    this.training = training;
    this.reviews = recalls.reviews();
    this.weight = new double[reviews.size()];
    this.single = new double[training.byCard() ? 0 : reviews.size()];
    int[] places = Arrays.stream(recalls.places(), 0, size)
        .filter(place -> place - reviews.from(reviews.card(place)) <= LONGEST_HISTORY)
        .toArray();
    this.n = places.length;
    for (int k = 0; k < n; k++) {
      weight[places[k]] = training.recency().weight(k, n);
    }
    this.batches = training.byCard() ? cards(places) : alike(places);
  }

  /**
   * Returns parameters trained on reviews.
   *
   * @param size how many of the reviews to be predicted, from the first on, are learned from
   * @param start the parameters to begin with, and to be held to
   * @param seed of the order in which batches come
   */
  static double[] train(
      Recurrence model, Training training, Recalls recalls, int size, double[] start, long seed) {
    return train(model, training, recalls, size, start, seed, Progress.NONE);
  }

  /** Returns the same, telling after every step how far it is. */
  static double[] train(
      Recurrence model,
      Training training,
      Recalls recalls,
      int size,
      double[] start,
      long seed,
      Progress progress) {
    return new Trainer(model, training, recalls, size).run(start, seed, progress);
  }

  /** The last trained place of each card, batched so that a batch has about as many reviews. */
  private List<int[]> cards(int[] places) {
    int[] last = new int[reviews.cards()];
    int[] count = new int[reviews.cards()];
    for (int place : places) {
      last[reviews.card(place)] = Math.max(place, last[reviews.card(place)]);
      count[reviews.card(place)]++;
    }
    // Cards of every age in every batch: they are dealt out as cards are to players.
    int batchCount = Math.max(1, (int) Math.round((double) n / training.batch()));
    int[] order = IntStream.range(0, reviews.cards())
        .filter(card -> count[card] > 0)
        .boxed()
        .sorted(Comparator.comparingInt((Integer card) -> -count[card])
            .thenComparing(Comparator.naturalOrder()))
        .mapToInt(Integer::intValue)
        .toArray();
    var dealt = new ArrayList<List<Integer>>();
    for (int b = 0; b < batchCount; b++) {
      dealt.add(new ArrayList<>());
    }
    for (int k = 0; k < order.length; k++) {
      int round = k / batchCount;
      int at = round % 2 == 0 ? k % batchCount : batchCount - 1 - k % batchCount;
      dealt.get(at).add(last[order[k]]);
    }
    return dealt.stream()
        .map(b -> b.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }

  /** Reviews by the length of their histories, as the references have them. */
  private List<int[]> alike(int[] places) {
    int[] sorted = Arrays.stream(places)
        .boxed()
        .sorted(Comparator.comparingInt(place -> place - reviews.from(reviews.card(place))))
        .mapToInt(Integer::intValue)
        .toArray();
    var made = new ArrayList<int[]>();
    for (int from = 0; from < n; from += training.batch()) {
      made.add(Arrays.copyOfRange(sorted, from, Math.min(from + training.batch(), n)));
    }
    return made;
  }

  private double[] run(double[] start, long seed, Progress progress) {
    double[] w = start.clone();
    if (n == 0) {
      return w;
    }
    double[] spread = model.spread();
    for (int rating = 1; rating <= 4; rating++) {
      double found = Math.max(start[rating - 1], LEAST_FIRST_STABILITY);
      spread[rating - 1] = Math.min(spread[rating - 1], FIRST_SPREAD * found);
    }
    double[] gradient = new double[w.length];
    double[] mean = new double[w.length];
    double[] square = new double[w.length];
    int steps = batches.size() * training.epochs();
    var shuffle = new Shuffle(seed);
    int step = 0;
    for (int epoch = 0; epoch < training.epochs(); epoch++) {
      for (int b : shuffle.order(batches.size())) {
        int[] batch = batches.get(b);
        double rate = training.rate() * (1 + Math.cos(Math.PI * step / steps)) / 2;
        step++;
        Arrays.fill(gradient, 0);
        int learned = learn(w, batch, gradient);
        double hold = training.hold() * learned / n;
        double fade1 = 1 - Math.pow(training.momentum(), step);
        double fade2 = 1 - Math.pow(training.memory(), step);
        for (int i = 0; i < w.length; i++) {
          double g = gradient[i] + 2 * hold * (w[i] - start[i]) / (spread[i] * spread[i]);
          mean[i] = training.momentum() * mean[i] + (1 - training.momentum()) * g;
          square[i] = training.memory() * square[i] + (1 - training.memory()) * g * g;
          w[i] -= rate * (mean[i] / fade1) / (Math.sqrt(square[i] / fade2) + EPSILON);
        }
        model.clip(w);
        progress.at((double) step / steps);
      }
    }
    return w;
  }

  /** Adds the gradient of a batch, and returns how many reviews it was of. */
  private int learn(double[] w, int[] batch, double[] gradient) {
    model.load(w);
    int learned = 0;
    for (int place : batch) {
      int from = reviews.from(reviews.card(place));
      if (training.byCard()) {
        model.learn(reviews, from, place + 1, weight, gradient);
        for (int p = from; p <= place; p++) {
          learned += weight[p] > 0 ? 1 : 0;
        }
      } else {
        single[place] = weight[place];
        model.learn(reviews, from, place + 1, single, gradient);
        single[place] = 0;
        learned++;
      }
    }
    return learned;
  }
}
