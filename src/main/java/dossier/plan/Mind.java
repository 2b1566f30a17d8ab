package dossier.plan;

/** What one simulated trainee really remembers of each card. Days are counted from today. */
interface Mind {
  /** Takes note of the first showing of a card. */
  void begin(int card, int day, int rating);

  /** Returns the probability that a card is recalled on a day; it has been shown before. */
  double recall(int card, int day);

  /** Takes note of a review, after which the card is known at the end of the day. */
  void review(int card, int day, int rating);
}
