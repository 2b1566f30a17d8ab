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
  static final Training FSRS_6 =
      new Training(5, 512, 0.04, 0.9, 0.999, 1, Recency.FSRS_6, true);

  /** As srs-benchmark trains FSRS-7. */
  static final Training FSRS_7 =
      new Training(9, 512, 0.0118, 0.7, 0.98, 0.3333, Recency.FSRS_7, true);
}
