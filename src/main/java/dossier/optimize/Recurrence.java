package dossier.optimize;

/**
 * A memory model as it is trained: run over the reviews of a card, with the gradient of its loss.
 *
 * <p>The gradient is worked out backwards through the run, by formulas derived by hand; one run
 * serves every review of the card that is to be predicted. An object holds the arrays of a run and is
 * used by one thread.
 */
interface Recurrence {

  /** Returns the parameters training starts from. */
  double[] defaults();

  /** Returns how far parameters of learners lie from the defaults: their standard deviations. */
  double[] spread();

  /** Returns how it is best trained on so many reviews, as measured on reviews held out. */
  Training training(int size);

  /** Returns about how long a review takes to learn from, where FSRS-6 takes 1. */
  double effort();

  /** Moves each parameter to the nearest value that the model allows. */
  void clip(double[] w);

  /** Takes the parameters of the runs to come, within their limits. */
  void load(double[] w);

  /**
   * Predicts the reviews of a card.
   *
   * @param from the place of the card's first review
   * @param to the place after the last one wanted
   * @param recall by place, the probabilities given to recall; not set for the first review
   */
  void predict(Reviews reviews, int from, int to, double[] recall);

  /**
   * Adds the gradient of the loss of a card's reviews: the sum of weighted −ln of the probability
   * given to what came.
   *
   * @param weight by place; 0 for what is not to be predicted
   * @param gradient by parameter
   */
  void learn(Reviews reviews, int from, int to, double[] weight, double[] gradient);
}
