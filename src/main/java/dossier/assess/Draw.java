package dossier.assess;

import dossier.assess.Blueprint.Quota;
import dossier.assess.Sample.Shortfall;
import dossier.question.Catalogue;
import dossier.question.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The drawing of one {@link Sample}: what is left, what is drawn, and how much of each stratum. */
final class Draw {
  private static final List<Facet> SHARED = List.of(Facet.TAG, Facet.TYPE, Facet.SOURCE);

  private final Catalogue catalogue;
  private final Blueprint blueprint;
  private final List<Wish> wishes;
  private final List<Candidate> pool = new ArrayList<>();
  private final List<Candidate> left;
  private final List<Candidate> drawn = new ArrayList<>();

  /** The items of the pool that have a value. */
  private static final class Stratum {
    private int there;
    private int left;
    private int drawn;
    private double worth;

    /** How far it is behind its share of the sitting. */
    private double owed;
  }

  /** A quota and what it asks of; a pool may be large, so nothing is looked up while drawing. */
  private record Wish(Quota quota, Stratum of) {
    int missing() {
      return Math.max(0, quota.count() - of.drawn);
    }
  }

  /** An item of the pool. A draw looks at each many times, hence the arrays. */
  private static final class Candidate {
    private final Question question;

    /** What it counts for. */
    private final Stratum[] strata;

    /** All its tags as one: items with several tags have their share as such, too. */
    private final Stratum tags;

    /** Its strata facet by facet, of the facets that have their share. */
    private final Stratum[][] shared;

    Candidate(Question question, List<Stratum> strata, Stratum tags, List<Stratum[]> shared) {
      this.question = question;
      this.strata = strata.toArray(Stratum[]::new);
      this.tags = tags;
      this.shared = shared.toArray(Stratum[][]::new);
    }
  }

  Draw(
      Catalogue catalogue,
      Blueprint blueprint,
      Function<Question, Difficulty> difficulty,
      List<Question> questions) {
    this.catalogue = catalogue;
    this.blueprint = blueprint;
    Map<String, Stratum> strata = new HashMap<>();
    for (Question question : questions) {
      var all = new ArrayList<Stratum>();
      var shared = new ArrayList<Stratum[]>();
      for (Facet facet : Facet.values()) {
        List<Stratum> of = facet.values(question, difficulty.apply(question)).stream()
            .map(value -> strata.computeIfAbsent(name(facet, value), n -> new Stratum()))
            .toList();
        all.addAll(of);
        if (SHARED.contains(facet) && !of.isEmpty()) {
          shared.add(of.toArray(Stratum[]::new));
        }
      }
      String together = "\n" + String.join("\n", question.tags());
      Stratum tags = strata.computeIfAbsent(together, n -> new Stratum());
      pool.add(new Candidate(question, all, tags, shared));
      all.forEach(stratum -> stratum.there++);
      tags.there++;
    }
    left = new ArrayList<>(pool);
    pool.forEach(candidate -> count(candidate, 0));
    wishes = blueprint.quotas().stream()
        .map(quota -> new Wish(
            quota, strata.computeIfAbsent(name(quota.facet(), quota.value()), n -> new Stratum())))
        .toList();
  }

  private static String name(Facet facet, String value) {
    return facet.word() + " " + value;
  }

  /** Draws, and returns what was drawn. */
  List<Question> run() {
    do {
      fill();
    } while (exchange());
    return drawn.stream().map(candidate -> candidate.question).toList();
  }

  private void fill() {
    while (drawn.size() < blueprint.size() && !left.isEmpty()) {
      weigh();
      Candidate best = left.get(0);
      double bestWorth = -1;
      double bestOwed = 0;
      for (Candidate candidate : left) {
        double worth = worth(candidate);
        double owed = worth < bestWorth ? 0 : owed(candidate);
        if (worth > bestWorth || (worth == bestWorth && owed > bestOwed)) {
          best = candidate;
          bestWorth = worth;
          bestOwed = owed;
        }
      }
      take(best);
    }
  }

  private void take(Candidate taken) {
    drawn.add(taken);
    count(taken, 1);
    left.removeIf(other -> other == taken || isAgainst(taken, other));
  }

  private void count(Candidate candidate, int by) {
    count(candidate.tags, by);
    for (Stratum stratum : candidate.strata) {
      count(stratum, by);
    }
  }

  private void count(Stratum stratum, int by) {
    double due = (double) stratum.there / pool.size() * blueprint.size();
    stratum.drawn += by;
    stratum.owed = (due - stratum.drawn) / Math.max(due, 1);
  }

  private boolean isAgainst(Candidate one, Candidate other) {
    return catalogue.giveAway(one.question.id().value(), other.question.id().value());
  }

  /** Finds what an item of each stratum is worth: more, the fewer are left for what is missing. */
  private void weigh() {
    wishes.forEach(wish -> {
      wish.of().worth = 0;
      wish.of().left = 0;
    });
    if (missing() > 0) {
      for (Candidate candidate : left) {
        for (Stratum stratum : candidate.strata) {
          stratum.left++;
        }
      }
    }
    for (Wish wish : wishes) {
      if (wish.missing() > 0 && wish.of().left > 0) {
        wish.of().worth += 1 + Math.min(1, (double) wish.missing() / wish.of().left);
      }
    }
  }

  private static double worth(Candidate candidate) {
    double sum = 0;
    for (Stratum stratum : candidate.strata) {
      sum += stratum.worth;
    }
    return sum;
  }

  /** Returns how far, on average, an item's strata are behind their shares of the sitting. */
  private static double owed(Candidate candidate) {
    double sum = candidate.tags.owed;
    for (Stratum[] facet : candidate.shared) {
      double of = 0;
      for (Stratum stratum : facet) {
        of += stratum.owed;
      }
      sum += of / facet.length;
    }
    return sum;
  }

  // -- what is still short

  /**
   * Exchanges one item for another if that fills more of the quotas; returns whether it did. What is
   * missing becomes less each time, so that this comes to an end.
   */
  private boolean exchange() {
    int missing = missing();
    if (missing == 0) {
      return false;
    }
    for (Candidate in : pool) {
      if (!isWanted(in) || isDrawn(in)) {
        continue;
      }
      List<Candidate> against = drawn.stream().filter(out -> isAgainst(out, in)).toList();
      if (against.size() > 1) {
        continue;
      }
      for (Candidate out : List.copyOf(against.isEmpty() ? drawn : against)) {
        count(out, -1);
        count(in, 1);
        if (missing() < missing) {
          drawn.removeIf(other -> other == out);
          drawn.add(in);
          leave();
          return true;
        }
        count(out, 1);
        count(in, -1);
      }
    }
    return false;
  }

  /** Finds again what can be drawn beside what is. */
  private void leave() {
    left.clear();
    pool.stream()
        .filter(c -> drawn.stream().noneMatch(d -> d == c || isAgainst(d, c)))
        .forEach(left::add);
  }

  /** Returns how many items the quotas are short of; one that two are short of counts twice. */
  private int missing() {
    int sum = 0;
    for (Wish wish : wishes) {
      sum += wish.missing();
    }
    return sum;
  }

  private boolean isWanted(Candidate candidate) {
    return wishes.stream()
        .anyMatch(wish -> wish.missing() > 0 && List.of(candidate.strata).contains(wish.of()));
  }

  private boolean isDrawn(Candidate candidate) {
    return drawn.stream().anyMatch(other -> other == candidate);
  }

  /** Returns what is short now. */
  List<Shortfall> shortfalls() {
    boolean full = drawn.size() == blueprint.size();
    var shortfalls = new ArrayList<Shortfall>();
    for (Wish wish : wishes) {
      if (wish.missing() > 0) {
        Quota quota = wish.quota();
        shortfalls.add(
            new Shortfall(quota.name(), quota.count(), wish.of().there, wish.of().drawn, full));
      }
    }
    if (!full) {
      shortfalls.add(
          new Shortfall(Sample.QUESTIONS, blueprint.size(), pool.size(), drawn.size(), false));
    }
    return shortfalls;
  }
}
