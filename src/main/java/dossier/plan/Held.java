package dossier.plan;

import java.util.List;

/** The cards a deck starts with that are in memory: what a review at each sitting would do. */
final class Held {
  /** How many cards each is counted for. */
  final double weight;

  private final int sittings;
  private final double[] recall;
  private final double[] rest;
  private final Lattice.Spot[] after;
  private final boolean[] asked;

  Held(List<Start.Known> cardsKnown, double weight, Lattice lattice, Sittings when) {
    this.weight = weight;
    sittings = when.count();
    int cards = cardsKnown.size();
    recall = new double[cards * sittings];
    asked = new boolean[cards * sittings];
    after = new Lattice.Spot[cards * sittings * Memory.RATINGS];
    rest = new double[cards];
    Memory memory = lattice.memory;
    for (int card = 0; card < cards; card++) {
      Planner.stopIfAsked();
      Start.Known known = cardsKnown.get(card);
      double s = known.stabilityDays();
      double d = known.difficulty();
      rest[card] = memory.recall(s, known.elapsedDays() + when.days);
      for (int at = 0; at < sittings; at++) {
        int elapsed = known.elapsedDays() + when.day[at];
        if (elapsed == 0) {
          continue; // reviewed today
        }
        int i = card * sittings + at;
        asked[i] = true;
        recall[i] = memory.recall(s, elapsed);
        for (int rating = 0; rating < Memory.RATINGS; rating++) {
          after[i * Memory.RATINGS + rating] = Lattice.Spot.of(
              memory.stability(s, d, recall[i], rating), memory.difficulty(d, rating));
        }
      }
    }
  }

  int cards() {
    return rest.length;
  }

  /** Returns whether a card can be reviewed at a sitting: not twice on a day. */
  boolean canBeAsked(int card, int at) {
    return asked[card * sittings + at];
  }

  /** Returns the recall of a card on the date, if it is never reviewed again. */
  double rest(int card) {
    return rest[card];
  }

  double recall(int card, int at) {
    return recall[card * sittings + at];
  }

  /** Returns what a table is expected to hold after a review of a card at a sitting. */
  double expected(Lattice lattice, double[] table, int card, int at) {
    int i = (card * sittings + at) * Memory.RATINGS;
    double recalled = 0;
    for (int rating = Memory.HARD; rating < Memory.RATINGS; rating++) {
      recalled += lattice.share(rating) * after[i + rating].in(table);
    }
    double r = recall(card, at);
    return r * recalled + (1 - r) * after[i].in(table);
  }

  /** Adds an amount of a card to a table, where a review at a sitting leads. */
  void spread(Lattice lattice, double[] table, int card, int at, double amount) {
    int i = (card * sittings + at) * Memory.RATINGS;
    double r = recall(card, at);
    for (int rating = 0; rating < Memory.RATINGS; rating++) {
      double part = rating == Memory.AGAIN ? 1 - r : r * lattice.share(rating);
      after[i + rating].add(table, amount * part);
    }
  }
}
