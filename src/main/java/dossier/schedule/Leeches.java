package dossier.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the cards that are forgotten more often than chance explains, so that another review helps
 * less than a better question would: leeches.
 *
 * <p>A fixed count of lapses, as Anki's 8, catches every card that is asked for long enough: at 90 %
 * retention one review in ten is a lapse. Here what the memory model foretold at each review is the
 * measure: if the probability of so many lapses or more, each review failing with its own foretold
 * probability (the Poisson binomial distribution; leechkit and FSRS Helper, 2025), is below {@link
 * #LEVEL}, the card is a leech. What keeps that honest:
 *
 * <ul>
 *   <li>Reviews of cards in review on a later day count: for recall within the day the models were
 *       not made.
 *   <li>No recall is foretold surer than {@link #SUREST}, or one slip of the finger would convict.
 *   <li>Where the learner forgets other cards more than foretold, the odds of forgetting this one
 *       are raised in that proportion: what the model gets wrong is no fault of a question.
 *   <li>Of many cards some fare badly by luck alone. So of those that could be found at all, having
 *       {@link #LEAST} reviews, only as many are as keep the expected share of lucky ones among the
 *       found at {@link #FALSE_SHARE} (Benjamini and Hochberg, 1995).
 * </ul>
 */
public final class Leeches {
  /** Fewer lapses are too little to blame a question by. */
  static final int LEAST = 4;

  /** The probability below which chance is no explanation. */
  static final double LEVEL = 0.01;

  /** Of the cards found, the share that may be expected to be there by bad luck. */
  static final double FALSE_SHARE = 0.1;

  /** The highest recall that is taken at its word. */
  static final double SUREST = 0.99;

  /** So many lapses, all foretold, are counted along: a few lapses do not disprove the model. */
  private static final double PRIOR = 5;

  private final MemoryModel model;
  private final Map<String, Past> pasts = new HashMap<>();
  private int lapses;
  private double foretold;

  /** What was foretold of a card, as the odds of forgetting it, and what came of it. */
  private static final class Past {
    private double[] odds = new double[8];
    private int reviews;
    private int lapses;
    private double foretold;

    void add(double failure, boolean lapsed) {
      if (reviews == odds.length) {
        odds = Arrays.copyOf(odds, 2 * reviews);
      }
      odds[reviews++] = failure / (1 - failure);
      lapses += lapsed ? 1 : 0;
      foretold += failure;
    }

    /** Returns how probable so many lapses or more are; 1 where they are too few to tell. */
    double probability(double times) {
      if (lapses < LEAST) {
        return 1;
      }
      double[] failures = new double[reviews];
      for (int i = 0; i < reviews; i++) {
        failures[i] = times * odds[i] / (1 + times * odds[i]);
      }
      return atLeast(lapses, failures);
    }
  }

  /** Makes a search by what a memory model foretells; nothing is known of any card yet. */
  public Leeches(MemoryModel model) {
    this.model = model;
  }

  /** Takes in a review, the card being as those before had left it. */
  public void review(Card before, Rating rating, Moment at) {
    Moment last = before.last().orElse(at);
    if (before.phase() == Phase.REVIEW && at.day() > last.day()) {
      double recall =
          model.retrievability(before.memory().orElseThrow(), model.elapsedDays(last, at));
      add(before.id(), recall, rating == Rating.AGAIN);
    }
  }

  /**
   * Takes in a review.
   *
   * @param recall the foretold probability of recall, from 0 to 1
   */
  void add(String card, double recall, boolean lapsed) {
    double failure = 1 - Math.min(Math.max(recall, 1 - SUREST), SUREST);
    pasts.computeIfAbsent(card, id -> new Past()).add(failure, lapsed);
    lapses += lapsed ? 1 : 0;
    foretold += failure;
  }

  /** Returns the ids of the leeches among the cards taken in. */
  public Set<String> found() {
    var probabilities = new HashMap<String, Double>();
    pasts.forEach((card, past) -> {
      if (past.reviews >= LEAST) {
        probabilities.put(card, past.probability(excess(past)));
      }
    });
    double level = level(probabilities.values());
    var found = new HashSet<String>();
    probabilities.forEach((card, probability) -> {
      if (probability <= level) {
        found.add(card);
      }
    });
    return Collections.unmodifiableSet(found);
  }

  /** Returns the ratio of all lapses to those foretold, at least 1; all but those of one card. */
  private double excess(Past but) {
    double ratio = (lapses - but.lapses + PRIOR) / (foretold - but.foretold + PRIOR);
    return Math.max(1, ratio);
  }

  /** Returns the probability up to which cards are leeches; below 0 where none is. */
  private static double level(Collection<Double> probabilities) {
    List<Double> sorted = new ArrayList<>(probabilities);
    Collections.sort(sorted);
    for (int i = sorted.size() - 1; i >= 0; i--) {
      double allowed = Math.min(LEVEL, FALSE_SHARE * (i + 1) / sorted.size());
      if (sorted.get(i) < allowed) {
        return sorted.get(i);
      }
    }
    return -1;
  }

  /**
   * Returns the probability that at least so many of some independent events happen, each with its
   * own probability: the upper tail of the Poisson binomial distribution.
   *
   * <p>Summed from the tail itself, not as 1 less the rest: it is exact where it is small.
   */
  static double atLeast(int count, double[] probabilities) {
    if (count <= 0) {
      return 1;
    }
    double[] exactly = new double[count];
    exactly[0] = 1;
    double reached = 0;
    for (double p : probabilities) {
      reached += exactly[count - 1] * p;
      for (int k = count - 1; k > 0; k--) {
        exactly[k] = exactly[k] * (1 - p) + exactly[k - 1] * p;
      }
      exactly[0] *= 1 - p;
    }
    return reached;
  }
}
