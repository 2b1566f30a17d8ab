package dossier.assess;

import dossier.assess.Blueprint.Quota;
import dossier.question.Catalogue;
import dossier.question.ItemId;
import dossier.question.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * The items of a sitting, drawn to a blueprint, in the order they are asked.
 *
 * <p>The quotas are filled first, those that are hardest to fill before the others; then items are
 * taken so that each tag, type and source comes near its share of the pool. Where a quota is still
 * short, items are exchanged as long as that fills more. Among equals the seed decides. No two items
 * are drawn of which one gives the other's answer away.
 *
 * @param shortfalls the quotas that could not be filled, and the number of items, if that could not
 */
public record Sample(List<Question> questions, List<Shortfall> shortfalls) {
  /** How many other items stand at least between two that are easily mixed up, where it can be. */
  static final int APART = 3;

  /** How many orders are tried for one in which they do. */
  private static final int ORDERS = 50;

  private static final String QUESTIONS = "questions";

  private static final List<Facet> SHARED = List.of(Facet.TAG, Facet.TYPE, Facet.SOURCE);

  /**
   * Something asked for of which less was drawn.
   *
   * @param what "tag arms", or "questions" for all
   * @param there how many there are
   * @param full whether there are as many items as the sitting is to have, so that more of this would
   *     be less of something else
   */
  public record Shortfall(String what, int asked, int there, int drawn, boolean full) {
    /** Returns what is short and why, as a sentence. */
    public String text() {
      String asks = "The blueprint asks for " + asked
          + (what.equals(QUESTIONS) ? " questions; " : " of " + what + "; ");
      if (drawn == there) {
        return asks
            + (there == 0
                ? "there is none."
                : there == 1 ? "there is 1." : "there are " + there + ".");
      }
      return asks + drawn + " of the " + there
          + (full
              ? " fit in with the rest of it."
              : " could be drawn, for none may give another's answer away.");
    }
  }

  /** Copies the lists. */
  public Sample {
    questions = List.copyOf(questions);
    shortfalls = List.copyOf(shortfalls);
  }

  /**
   * Draws items. The same pool, in whatever order, and the same seed give the same sample.
   *
   * @param catalogue every item loaded; it knows which give each other away
   */
  public static Sample draw(
      Catalogue catalogue,
      Collection<Question> pool,
      Blueprint blueprint,
      Function<Question, Difficulty> difficulty,
      long seed) {
    var random = new SplittableRandom(seed);
    var draw = new Draw(catalogue, blueprint, difficulty, shuffled(pool, random));
    draw.run();
    return new Sample(order(draw.drawn(), random), draw.shortfalls());
  }

  /** Returns items in an order in which related ones stand apart: the best of some. */
  private static List<Question> order(List<Question> items, SplittableRandom random) {
    List<Question> best = List.of();
    int farthest = -1;
    for (int i = 0; i < ORDERS && farthest < APART; i++) {
      List<Question> order = apart(shuffled(items, random));
      int nearest = APART;
      for (int at = 0; at < order.size(); at++) {
        nearest = Math.min(nearest, distance(order.subList(0, at), order.get(at)));
      }
      if (nearest > farthest) {
        farthest = nearest;
        best = order;
      }
    }
    return best;
  }

  private static List<Question> shuffled(Collection<Question> pool, SplittableRandom random) {
    var items = new ArrayList<>(pool);
    items.sort(Comparator.comparing(Question::id));
    Shuffle.shuffle(items, random);
    return items;
  }

  /** Returns items in an order in which related ones stand apart, as far as that can be. */
  private static List<Question> apart(List<Question> items) {
    var left = new ArrayList<>(items);
    var order = new ArrayList<Question>();
    while (!left.isEmpty()) {
      int best = 0;
      int farthest = -1;
      for (int i = 0; i < left.size() && farthest < APART; i++) {
        int distance = distance(order, left.get(i));
        if (distance > farthest) {
          farthest = distance;
          best = i;
        }
      }
      order.add(left.remove(best));
    }
    return order;
  }

  /** Returns how many items stand between a next one and the last that it is related to. */
  private static int distance(List<Question> order, Question next) {
    int size = order.size();
    for (int back = 0; back < Math.min(size, APART); back++) {
      if (isRelated(order.get(size - 1 - back), next)) {
        return back;
      }
    }
    return APART;
  }

  static boolean isRelated(Question a, Question b) {
    return names(a, b.id()) || names(b, a.id());
  }

  private static boolean names(Question a, ItemId b) {
    return a.differs().contains(b) || a.confusable().contains(b);
  }

  /** A value of a facet. */
  private record Value(Facet facet, String value) {
    static Value of(Quota quota) {
      return new Value(quota.facet(), quota.value());
    }
  }

  /**
   * An item of the pool, with its values.
   *
   * @param tags all its tags as one: items with several tags have their share as such, too
   */
  private record Candidate(Question question, List<Value> values, Value tags) {}

  /** One draw. */
  private static final class Draw {
    private final Catalogue catalogue;
    private final Blueprint blueprint;
    private final List<Candidate> pool = new ArrayList<>();
    private final List<Candidate> left = new ArrayList<>();
    private final List<Candidate> drawn = new ArrayList<>();
    private final Map<Value, Integer> have = new HashMap<>();
    private final Map<Value, Double> share = new HashMap<>();

    Draw(
        Catalogue catalogue,
        Blueprint blueprint,
        Function<Question, Difficulty> difficulty,
        List<Question> questions) {
      this.catalogue = catalogue;
      this.blueprint = blueprint;
      for (Question question : questions) {
        var values = new ArrayList<Value>();
        for (Facet facet : Facet.values()) {
          facet
              .values(question, difficulty.apply(question))
              .forEach(value -> values.add(new Value(facet, value)));
        }
        var tags = new Value(Facet.TAG, String.join("\n", question.tags()) + "\n");
        pool.add(new Candidate(question, values, tags));
        share.merge(tags, 1.0 / questions.size(), Double::sum);
        values.forEach(value -> share.merge(value, 1.0 / questions.size(), Double::sum));
      }
      left.addAll(pool);
    }

    void run() {
      do {
        fill();
      } while (exchange());
    }

    private void fill() {
      while (drawn.size() < blueprint.size() && !left.isEmpty()) {
        Map<Value, Double> wanted = wanted();
        Candidate best = null;
        double bestQuota = -1;
        double bestShare = 0;
        for (Candidate candidate : left) {
          double quota = quota(candidate, wanted);
          double owed = quota < bestQuota ? 0 : owed(candidate);
          if (quota > bestQuota || (quota == bestQuota && owed > bestShare)) {
            best = candidate;
            bestQuota = quota;
            bestShare = owed;
          }
        }
        take(best);
      }
    }

    private void take(Candidate taken) {
      drawn.add(taken);
      count(taken, 1);
      left.removeIf(other -> other.equals(taken) || isAgainst(taken, other));
    }

    private void count(Candidate candidate, int by) {
      have.merge(candidate.tags(), by, Integer::sum);
      candidate.values().forEach(value -> have.merge(value, by, Integer::sum));
    }

    private boolean isAgainst(Candidate one, Candidate other) {
      return catalogue.giveAway(
          one.question().id().value(), other.question().id().value());
    }

    /**
     * Exchanges one item for another if that fills more of the quotas; returns whether it did. What
     * is missing becomes less each time, so that this comes to an end.
     */
    private boolean exchange() {
      int missing = missing();
      if (missing == 0) {
        return false;
      }
      for (Candidate in : pool) {
        if (!isWanted(in) || drawn.contains(in)) {
          continue;
        }
        List<Candidate> against =
            drawn.stream().filter(out -> isAgainst(out, in)).toList();
        List<Candidate> outs = against.isEmpty() ? drawn : against;
        for (Candidate out : against.size() > 1 ? List.<Candidate>of() : outs) {
          count(out, -1);
          count(in, 1);
          if (missing() < missing) {
            drawn.remove(out);
            drawn.add(in);
            left.clear();
            pool.stream()
                .filter(c -> drawn.stream().noneMatch(d -> d.equals(c) || isAgainst(d, c)))
                .forEach(left::add);
            return true;
          }
          count(out, 1);
          count(in, -1);
        }
      }
      return false;
    }

    /** Returns how many items the quotas are short of, an item that two are short of counting twice. */
    private int missing() {
      return blueprint.quotas().stream().mapToInt(this::missing).sum();
    }

    private int missing(Quota quota) {
      return Math.max(0, quota.count() - have.getOrDefault(Value.of(quota), 0));
    }

    private boolean isWanted(Candidate candidate) {
      return blueprint.quotas().stream()
          .anyMatch(q -> missing(q) > 0 && candidate.values().contains(Value.of(q)));
    }

    /** Returns what an item of each value is worth: more, the fewer are left for what is missing. */
    private Map<Value, Double> wanted() {
      var wanted = new HashMap<Value, Double>();
      for (Quota quota : blueprint.quotas()) {
        Value value = Value.of(quota);
        int missing = missing(quota);
        long open = left.stream().filter(c -> c.values().contains(value)).count();
        if (missing > 0 && open > 0) {
          wanted.merge(value, 1 + Math.min(1, (double) missing / open), Double::sum);
        }
      }
      return wanted;
    }

    private static double quota(Candidate candidate, Map<Value, Double> wanted) {
      return wanted.isEmpty()
          ? 0
          : candidate.values().stream()
              .mapToDouble(v -> wanted.getOrDefault(v, 0.0))
              .sum();
    }

    /** Returns how far, on average, an item's values are behind their shares of the sitting. */
    private double owed(Candidate candidate) {
      double sum = owed(candidate.tags());
      for (Facet facet : SHARED) {
        double of = 0;
        int count = 0;
        for (Value value : candidate.values()) {
          if (value.facet() == facet) {
            of += owed(value);
            count++;
          }
        }
        sum += count == 0 ? 0 : of / count;
      }
      return sum;
    }

    private double owed(Value value) {
      double due = share.get(value) * blueprint.size();
      return (due - have.getOrDefault(value, 0)) / Math.max(due, 1);
    }

    List<Question> drawn() {
      return drawn.stream().map(Candidate::question).toList();
    }

    List<Shortfall> shortfalls() {
      var shortfalls = new ArrayList<Shortfall>();
      boolean full = drawn.size() == blueprint.size();
      for (Quota quota : blueprint.quotas()) {
        int missing = missing(quota);
        if (missing > 0) {
          Value value = Value.of(quota);
          int there =
              (int) pool.stream().filter(c -> c.values().contains(value)).count();
          shortfalls.add(
              new Shortfall(quota.name(), quota.count(), there, quota.count() - missing, full));
        }
      }
      if (!full) {
        shortfalls.add(
            new Shortfall(QUESTIONS, blueprint.size(), pool.size(), drawn.size(), false));
      }
      return shortfalls;
    }
  }
}
