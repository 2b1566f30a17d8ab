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
 * taken so that each tag, type and source comes near its share of the pool. Among equals the seed
 * decides. No two items are drawn of which one gives the other's answer away.
 *
 * @param shortfalls the quotas that could not be filled, and the number of items, if that could not
 */
public record Sample(List<Question> questions, List<Shortfall> shortfalls) {
  /** How many other items stand at least between two that are easily mixed up, where it can be. */
  static final int APART = 3;

  /** How many orders are tried for one in which they do. */
  private static final int ORDERS = 50;

  private static final List<Facet> SHARED = List.of(Facet.TAG, Facet.TYPE, Facet.SOURCE);

  /** Something asked for of which there is less. */
  public record Shortfall(String what, int asked, int drawn) {}

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
  private record Value(Facet facet, String value) {}

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
    private final List<Candidate> left = new ArrayList<>();
    private final List<Question> drawn = new ArrayList<>();
    private final Map<Value, Integer> have = new HashMap<>();
    private final Map<Value, Double> share = new HashMap<>();

    Draw(
        Catalogue catalogue,
        Blueprint blueprint,
        Function<Question, Difficulty> difficulty,
        List<Question> pool) {
      this.catalogue = catalogue;
      this.blueprint = blueprint;
      for (Question question : pool) {
        var values = new ArrayList<Value>();
        for (Facet facet : Facet.values()) {
          facet
              .values(question, difficulty.apply(question))
              .forEach(value -> values.add(new Value(facet, value)));
        }
        var tags = new Value(Facet.TAG, String.join("\n", question.tags()) + "\n");
        left.add(new Candidate(question, values, tags));
        share.merge(tags, 1.0 / pool.size(), Double::sum);
        values.forEach(value -> share.merge(value, 1.0 / pool.size(), Double::sum));
      }
    }

    void run() {
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
      String id = taken.question().id().value();
      drawn.add(taken.question());
      have.merge(taken.tags(), 1, Integer::sum);
      taken.values().forEach(value -> have.merge(value, 1, Integer::sum));
      left.removeIf(other ->
          other.equals(taken) || catalogue.giveAway(id, other.question().id().value()));
    }

    /** Returns what an item of each value is worth: more, the fewer are left for what is missing. */
    private Map<Value, Double> wanted() {
      var wanted = new HashMap<Value, Double>();
      for (Quota quota : blueprint.quotas()) {
        var value = new Value(quota.facet(), quota.value());
        int missing = quota.count() - have.getOrDefault(value, 0);
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
      return drawn;
    }

    List<Shortfall> shortfalls() {
      var shortfalls = new ArrayList<Shortfall>();
      for (Quota quota : blueprint.quotas()) {
        int got = have.getOrDefault(new Value(quota.facet(), quota.value()), 0);
        if (got < quota.count()) {
          shortfalls.add(new Shortfall(quota.name(), quota.count(), got));
        }
      }
      if (drawn.size() < blueprint.size()) {
        shortfalls.add(new Shortfall("questions", blueprint.size(), drawn.size()));
      }
      return shortfalls;
    }
  }
}
