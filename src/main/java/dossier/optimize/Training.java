package dossier.optimize;

/**
 * How a model is trained.
 *
 * @param epochs how often every review is learned from
 * @param batch about how many reviews one step is made for
 * @param rate the length of the first step; later ones are shorter, by a cosine, down to 0
 * @param momentum Adam's beta 1
 * @param memory Adam's beta 2
 * @param hold how strongly parameters are held to the start, by their spread among learners; 0.5 is
 *     what the spread itself says
 * @param recency how much more the last reviews count than the first
 * @param byCard whether a batch is made of cards, so that one run serves all reviews of a card, or of
 *     reviews with histories of like length
 */
record Training(
    int epochs,
    int batch,
    double rate,
    double momentum,
    double memory,
    double hold,
    Recency recency,
    boolean byCard) {

  /** How much a review counts by its place in time, from the first, 0, to the last, 1. */
  record Recency(double least, double power) {
    static final Recency NONE = new Recency(1, 1);
    static final Recency FSRS_6 = new Recency(0.25, 3);
    static final Recency FSRS_7 = new Recency(0.0667, 11.25);

    double weight(int k, int n) {
      double at = n > 1 ? (double) k / (n - 1) : 1;
      return least + (1 - least) * Math.pow(at, power);
    }
  }

  /** As fsrs-rs trains FSRS-6. */
  static final Training FSRS_RS = new Training(5, 512, 0.04, 0.9, 0.999, 1, Recency.FSRS_6, false);

  /** As srs-benchmark trains FSRS-7. */
  static final Training SRS_BENCHMARK =
      new Training(9, 512, 0.0118, 0.7, 0.98, 0.3333, Recency.FSRS_7, false);

  /** Few reviews are learned from more often: so many steps, or epochs, are made at least. */
  private static final int LEAST_STEPS = 240;

  private static final int LEAST_EPOCHS = 5;
  private static final int MOST_EPOCHS = 40;
  private static final int BATCH = 512;

  /** Returns how to train on so many reviews, in batches of cards. */
  static Training of(int reviews, double rate, double hold) {
    int batches = Math.max(1, reviews / BATCH);
    int epochs = Math.min(Math.max(LEAST_STEPS / batches, LEAST_EPOCHS), MOST_EPOCHS);
    return new Training(epochs, BATCH, rate, 0.9, 0.999, hold, Recency.NONE, true);
  }

  /** Returns how many reviews are learned from in all, each time one is: what the time it takes is by. */
  double effort(int reviews) {
    return (double) epochs * reviews;
  }

  /** Returns this in batches of cards. */
  Training byCards() {
    return new Training(epochs, batch, rate, momentum, memory, hold, recency, true);
  }

  /** Returns this with another recency. */
  Training with(Recency other) {
    return new Training(epochs, batch, rate, momentum, memory, hold, other, byCard);
  }
}
