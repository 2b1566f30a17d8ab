package dossier.plan;

import static java.lang.StrictMath.exp;

import java.util.concurrent.CancellationException;

/**
 * What memory is worth at each sitting, in recall on the date, under a price of a second at each
 * sitting: by backward induction over the points of a lattice.
 *
 * <p>Right after a review nothing is learned of a card until its next one, so the only choice is when
 * that is to be, if ever. The worth of a point is the best of these choices: the recall expected on
 * the date, less the price of the time of all reviews until then.
 */
final class Outlook {
  /** Fewer cards, or less of a choice, than this are not followed. */
  private static final double NEGLIGIBLE = 1e-3;

  private final Lattice lattice;
  private final Sittings when;
  private final Held held;
  private final int unseen;
  private final int sittings;
  private final Lattice.Spot[] first = new Lattice.Spot[Memory.RATINGS];

  private double[] prices;
  private final double[][] rest;
  private final double[][] worth;
  private final float[][] net;
  private final double[][] heldNet;
  private final double[] heldWorth;
  private final double[] fresh;

  Outlook(Lattice lattice, Sittings when, Held held, int unseen) {
    this.lattice = lattice;
    this.when = when;
    this.held = held;
    this.unseen = unseen;
    this.sittings = when.count();
    for (int rating = 0; rating < Memory.RATINGS; rating++) {
      first[rating] = Lattice.Spot.of(
          lattice.memory.firstStability(rating), lattice.memory.difficultyAtFirst(rating));
    }
    rest = new double[sittings][Lattice.POINTS];
    worth = new double[sittings][Lattice.POINTS];
    net = new float[sittings][];
    for (int at = 0; at < sittings; at++) {
      net[at] = new float[(sittings - at - 1) * Lattice.POINTS];
      for (int p = 0; p < Lattice.POINTS; p++) {
        rest[at][p] =
            lattice.memory.recall(Lattice.stability(p / Lattice.WIDTH), when.days - when.day[at]);
      }
    }
    heldNet = new double[held.cards()][sittings];
    heldWorth = new double[held.cards()];
    fresh = new double[sittings];
  }

  /**
   * Works out what everything is worth under prices.
   *
   * @throws CancellationException if the thread is interrupted
   */
  void under(double[] newPrices) {
    Planner.stopIfAsked();
    prices = newPrices.clone();
    for (int last = sittings - 1; last >= 0; last--) {
      System.arraycopy(rest[last], 0, worth[last], 0, Lattice.POINTS);
      for (int next = last + 1; next < sittings; next++) {
        price(last, next);
      }
    }
    for (int at = 0; at < sittings; at++) {
      fresh[at] = worthOfFirst(at) - prices[at] * lattice.trainee.newSeconds();
    }
    for (int card = 0; card < held.cards(); card++) {
      heldWorth[card] = held.rest(card);
      for (int at = 0; at < sittings; at++) {
        heldNet[card][at] = held.canBeAsked(card, at)
            ? held.expected(lattice, worth[at], card, at)
                - prices[at] * lattice.trainee.reviewSeconds(held.recall(card, at))
            : Double.NEGATIVE_INFINITY;
        heldWorth[card] = Math.max(heldWorth[card], heldNet[card][at]);
      }
    }
  }

  /** Works out what the points at one sitting are worth if they are next reviewed at another. */
  private void price(int last, int next) {
    Lattice.Gap gap = lattice.gap(when.day[next] - when.day[last]);
    double[] best = worth[last];
    float[] out = net[last];
    int from = (next - last - 1) * Lattice.POINTS;
    for (int p = 0; p < Lattice.POINTS; p++) {
      double seconds = lattice.trainee.reviewSeconds(gap.recall[p / Lattice.WIDTH]);
      double value = lattice.expected(worth[next], gap, p) - prices[next] * seconds;
      out[from + p] = (float) value;
      if (value > best[p]) {
        best[p] = value;
      }
    }
  }

  private double worthOfFirst(int at) {
    double sum = 0;
    for (int rating = 0; rating < Memory.RATINGS; rating++) {
      sum += lattice.trainee.first().get(rating) * first[rating].in(worth[at]);
    }
    return sum;
  }

  /**
   * Returns the recall of the whole deck that no policy can exceed in expectation, were cards without
   * number: the value of the dual problem. It holds for any prices, and the right ones make it least.
   */
  double bound() {
    double best = 0;
    for (double value : fresh) {
      best = Math.max(best, value);
    }
    double sum = unseen * best;
    for (double value : heldWorth) {
      sum += held.weight * value;
    }
    for (int at = 0; at < sittings; at++) {
      sum += prices[at] * when.seconds[at];
    }
    return sum / (unseen + held.weight * held.cards());
  }

  /**
   * Returns the seconds that would be spent at each sitting, were each choice made with a chance that
   * falls off with what it is worth less than the best.
   *
   * @param softness what a choice is worth less when it is e times less likely
   */
  double[] demand(double softness) {
    var seconds = new double[sittings];
    var cards = new double[sittings][Lattice.POINTS];
    demandOfUnseen(softness, seconds, cards);
    demandOfHeld(softness, seconds, cards);
    var chance = new double[sittings];
    for (int last = 0; last < sittings; last++) {
      for (int p = 0; p < Lattice.POINTS; p++) {
        double amount = cards[last][p];
        if (amount < NEGLIGIBLE) {
          continue;
        }
        double best = worth[last][p];
        double sum = exp((rest[last][p] - best) / softness);
        for (int next = last + 1; next < sittings; next++) {
          double less = net[last][(next - last - 1) * Lattice.POINTS + p] - best;
          chance[next] = less < -10 * softness ? 0 : exp(less / softness);
          sum += chance[next];
        }
        for (int next = last + 1; next < sittings; next++) {
          double part = chance[next] / sum;
          if (part > NEGLIGIBLE) {
            Lattice.Gap gap = lattice.gap(when.day[next] - when.day[last]);
            seconds[next] +=
                amount * part * lattice.trainee.reviewSeconds(gap.recall[p / Lattice.WIDTH]);
            lattice.spread(cards[next], gap, p, amount * part);
          }
        }
      }
    }
    return seconds;
  }

  private void demandOfUnseen(double softness, double[] seconds, double[][] cards) {
    double best = 0;
    for (double value : fresh) {
      best = Math.max(best, value);
    }
    double sum = exp(-best / softness);
    for (double value : fresh) {
      sum += exp((value - best) / softness);
    }
    for (int at = 0; at < sittings; at++) {
      double amount = unseen * exp((fresh[at] - best) / softness) / sum;
      seconds[at] += amount * lattice.trainee.newSeconds();
      for (int rating = 0; rating < Memory.RATINGS; rating++) {
        first[rating].add(cards[at], amount * lattice.trainee.first().get(rating));
      }
    }
  }

  private void demandOfHeld(double softness, double[] seconds, double[][] cards) {
    var chance = new double[sittings];
    for (int card = 0; card < held.cards(); card++) {
      double best = heldWorth[card];
      double sum = exp((held.rest(card) - best) / softness);
      for (int at = 0; at < sittings; at++) {
        double less = heldNet[card][at] - best;
        chance[at] = less < -10 * softness ? 0 : exp(less / softness);
        sum += chance[at];
      }
      for (int at = 0; at < sittings; at++) {
        double part = chance[at] / sum;
        if (part > NEGLIGIBLE) {
          part *= held.weight;
          seconds[at] += part * lattice.trainee.reviewSeconds(held.recall(card, at));
          held.spread(lattice, cards[at], card, at, part);
        }
      }
    }
  }

  /** Returns how much recall a second brings that is spent on a card now rather than later. */
  Ranks ranks() {
    var fresher = new double[sittings];
    double wait = 0;
    for (int at = sittings - 1; at >= 0; at--) {
      fresher[at] = (worthOfFirst(at) - wait) / lattice.trainee.newSeconds();
      wait = Math.max(wait, fresh[at]);
    }

    var known = new double[held.cards()][sittings];
    for (int card = 0; card < held.cards(); card++) {
      wait = held.rest(card);
      for (int at = sittings - 1; at >= 0; at--) {
        double value = heldNet[card][at];
        if (held.canBeAsked(card, at)) {
          double cost = lattice.trainee.reviewSeconds(held.recall(card, at));
          known[card][at] = (value + prices[at] * cost - wait) / cost;
          wait = Math.max(wait, value);
        }
      }
    }

    var later = new float[sittings][];
    for (int last = 0; last < sittings; last++) {
      later[last] = new float[net[last].length];
      for (int p = 0; p < Lattice.POINTS; p++) {
        wait = rest[last][p];
        for (int at = sittings - 1; at > last; at--) {
          int i = (at - last - 1) * Lattice.POINTS + p;
          double recall = lattice.gap(when.day[at] - when.day[last]).recall[p / Lattice.WIDTH];
          double cost = lattice.trainee.reviewSeconds(recall);
          later[last][i] = (float) ((net[last][i] + prices[at] * cost - wait) / cost);
          wait = Math.max(wait, net[last][i]);
        }
      }
    }
    return new Ranks(fresher, known, later);
  }

  /**
   * Returns the ranks that a policy has which looks at nothing but the review in hand: the worth of a
   * point is its recall on the date, and there is nothing to wait for.
   */
  Ranks greedyRanks() {
    var fresher = new double[sittings];
    var known = new double[held.cards()][sittings];
    var later = new float[sittings][];
    for (int at = 0; at < sittings; at++) {
      for (int rating = 0; rating < Memory.RATINGS; rating++) {
        fresher[at] += lattice.trainee.first().get(rating)
            * first[rating].in(rest[at])
            / lattice.trainee.newSeconds();
      }
      for (int card = 0; card < held.cards(); card++) {
        if (held.canBeAsked(card, at)) {
          known[card][at] = (held.expected(lattice, rest[at], card, at) - held.rest(card))
              / lattice.trainee.reviewSeconds(held.recall(card, at));
        }
      }
    }
    for (int last = 0; last < sittings; last++) {
      later[last] = new float[net[last].length];
      for (int at = last + 1; at < sittings; at++) {
        Lattice.Gap gap = lattice.gap(when.day[at] - when.day[last]);
        for (int p = 0; p < Lattice.POINTS; p++) {
          double gain = lattice.expected(rest[at], gap, p) - rest[last][p];
          later[last][(at - last - 1) * Lattice.POINTS + p] =
              (float) (gain / lattice.trainee.reviewSeconds(gap.recall[p / Lattice.WIDTH]));
        }
      }
    }
    return new Ranks(fresher, known, later);
  }
}
