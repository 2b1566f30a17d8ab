package dossier.optimize;

import java.util.Arrays;

/**
 * Finds the stability after a first review before all else is trained: each is one number, and its
 * reviews tell it directly.
 *
 * <p>As fsrs-rs does it for FSRS-6: of each first rating the stability under which the first recall on
 * another day was likeliest, held to the default by a sixteenth of the distance. Here it is found
 * through the model itself, reviews within the first day included, so that it serves FSRS-7 as well.
 */
final class FirstStability {
  private static final double LEAST = 0.001;
  private static final double MOST = 100;
  private static final double HELD = 1.0 / 16;
  private static final int SEARCH_STEPS = 25;
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  private final Recurrence model;
  private final Reviews reviews;
  private final double[] recall;
  private final int[][] places = new int[5][]; // by first rating

  private FirstStability(Recurrence model, Recalls recalls, int size) {
    this.model = model;
    this.reviews = recalls.reviews();
    this.recall = new double[reviews.size()];
    for (int rating = 1; rating <= 4; rating++) {
      int wanted = rating;
      places[rating] = Arrays.stream(recalls.places(), 0, size)
          .filter(place -> recalls.nth()[place] == 2
              && reviews.rating(reviews.from(reviews.card(place))) == wanted)
          .toArray();
    }
  }

  /** Returns parameters whose first four are found from the first reviews to be predicted. */
  static double[] found(Recurrence model, Recalls recalls, int size, double[] start) {
    return new FirstStability(model, recalls, size).found(start);
  }

  private double[] found(double[] start) {
    double[] w = start.clone();
    double ratios = 0;
    int known = 0;
    for (int rating = 1; rating <= 4; rating++) {
      int n = places[rating].length;
      if (n > 0) {
        w[rating - 1] = search(start, rating);
        ratios += n * Math.log(w[rating - 1] / start[rating - 1]);
        known += n;
      }
    }
    for (int rating = 1; rating <= 4; rating++) {
      if (places[rating].length == 0 && known > 0) {
        w[rating - 1] = start[rating - 1] * Math.exp(ratios / known);
      }
    }
    inOrder(w);
    model.clip(w);
    return w;
  }

  /** A better first rating never means less stability; of two, the one seen more often holds. */
  private void inOrder(double[] w) {
    int[][] pairs = {{1, 2}, {2, 3}, {3, 4}, {1, 3}, {2, 4}, {1, 4}};
    for (int[] pair : pairs) {
      int low = pair[0];
      int high = pair[1];
      if (w[low - 1] > w[high - 1]) {
        if (places[low].length > places[high].length) {
          w[high - 1] = w[low - 1];
        } else {
          w[low - 1] = w[high - 1];
        }
      }
    }
  }

  /** Golden-section search on a logarithmic scale. */
  private double search(double[] start, int rating) {
    double low = Math.log(LEAST);
    double high = Math.log(MOST);
    double left = high - GOLDEN * (high - low);
    double right = low + GOLDEN * (high - low);
    double lossLeft = loss(start, rating, Math.exp(left));
    double lossRight = loss(start, rating, Math.exp(right));
    for (int i = 0; i < SEARCH_STEPS; i++) {
      if (lossLeft < lossRight) {
        high = right;
        right = left;
        lossRight = lossLeft;
        left = high - GOLDEN * (high - low);
        lossLeft = loss(start, rating, Math.exp(left));
      } else {
        low = left;
        left = right;
        lossLeft = lossRight;
        right = low + GOLDEN * (high - low);
        lossRight = loss(start, rating, Math.exp(right));
      }
    }
    return Math.exp((low + high) / 2);
  }

  private double loss(double[] start, int rating, double stability) {
    double[] w = start.clone();
    w[rating - 1] = stability;
    model.load(w);
    double loss = 0;
    for (int place : places[rating]) {
      model.predict(reviews, reviews.from(reviews.card(place)), place + 1, recall);
      loss += Score.logLoss(recall[place], reviews.isRecalled(place));
    }
    return loss + HELD * Math.abs(stability - start[rating - 1]);
  }
}
