package dossier.stats;

import dossier.assess.Interval;

/**
 * Reviews of cards in the review phase, and how many of them were not rated AGAIN.
 *
 * @param reviews all of them
 * @param recalled from 0 to {@code reviews}
 */
public record Recall(int reviews, int recalled) {
  /** Of fewer reviews nothing is claimed. */
  public static final int LEAST = 20;

  /** Checks the range. */
  public Recall {
    if (recalled < 0 || recalled > reviews) {
      throw new IllegalArgumentException(recalled + " of " + reviews);
    }
  }

  /** Returns the true retention, from 0 to 1; there must be a review. */
  public double share() {
    return (double) recalled / reviews;
  }

  /** Returns the 95 % interval of that share; there must be a review. */
  public Interval interval() {
    return Interval.wilson(share(), reviews);
  }

  /** Returns these and others together. */
  Recall plus(Recall other) {
    return new Recall(reviews + other.reviews, recalled + other.recalled);
  }
}
