package dossier.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Marks an order of items by the longest run of it that is right, beyond chance. */
final class OrderMarker {
  private final OrderKey key;
  private final Offered offered;
  private final PickList list;
  private final int[] ranks;

  OrderMarker(OrderKey key, List<Integer> shown, Context context) {
    this.key = key;
    offered = new Offered(key.items(), shown);
    list = new PickList(offered, context, false);
    ranks = new int[offered.size()];
    int item = 0;
    for (int rank = 0; rank < key.groups().size(); rank++) {
      for (int i = 0; i < key.groups().get(rank).size(); i++) {
        ranks[item++] = rank;
      }
    }
  }

  Mark mark(String text) {
    PickList.Picks picks = list.read(text);
    if (picks.refused().isPresent()) {
      return picks.refused().get();
    }
    Mark first = marked(picks.first());
    Mark second = picks.isClear() ? first : marked(picks.second());
    if (first.verdict() == second.verdict() && first.score() == second.score()) {
      return first;
    }
    return Mark.ask("this can be read in two ways", "Type the letters of the items, in order.");
  }

  private Mark marked(List<Integer> picks) {
    var order = List.copyOf(new LinkedHashSet<>(picks));
    int run = longestRun(order.stream().mapToInt(i -> ranks[i]).toArray());
    String read = String.join(" > ", order.stream().map(offered::text).toList());
    return Mark.share(score(run), run == ranks.length ? "" : reason(run, order.size()))
        .understoodAs(read);
  }

  private String reason(int run, int given) {
    int missing = ranks.length - given;
    return run + " of " + ranks.length + " in order"
        + (missing > 0 ? "; " + missing + " missing" : "");
  }

  private double score(int run) {
    int n = ranks.length;
    Share chance = expectedRun(key.groups().stream().mapToInt(List::size).toArray());
    long above = run * chance.of() - chance.part();
    return run == n ? 1 : Math.max(0, above) / (double) (n * chance.of() - chance.part());
  }

  /** Returns the length of the longest subsequence that never falls. */
  static int longestRun(int[] ranks) {
    int[] longest = new int[ranks.length];
    int best = 0;
    for (int i = 0; i < ranks.length; i++) {
      longest[i] = 1;
      for (int j = 0; j < i; j++) {
        if (ranks[j] <= ranks[i]) {
          longest[i] = Math.max(longest[i], longest[j] + 1);
        }
      }
      best = Math.max(best, longest[i]);
    }
    return best;
  }

  /** A fraction, exact. */
  record Share(long part, long of) {}

  /**
   * Returns the expected length of the longest subsequence that never falls, over all orders of a
   * multiset with {@code sizes} equal items each, at most {@link OrderKey#MOST} in all.
   *
   * <p>By the Robinson-Schensted-Knuth correspondence (Knuth 1970), a word with the content μ is a
   * pair of a semistandard tableau of content μ and a standard one of the same shape λ, and its
   * longest weakly increasing subsequence is as long as the first row of λ. So there are K(λ,μ) ·
   * f(λ) words of each shape, K being the Kostka number and f that of content 1, 1, …, 1.
   */
  static Share expectedRun(int... sizes) {
    int n = Arrays.stream(sizes).sum();
    int[] ones = new int[n];
    Arrays.fill(ones, 1);
    Map<List<Integer>, Long> standard = tableaux(ones);
    long words = 0;
    long sum = 0;
    for (var shape : tableaux(sizes).entrySet()) {
      long of = shape.getValue() * standard.get(shape.getKey());
      words += of;
      sum += of * shape.getKey().get(0);
    }
    return new Share(sum, words);
  }

  /** Counts the semistandard tableaux of a content, by shape: rows from the longest. */
  private static Map<List<Integer>, Long> tableaux(int[] content) {
    Map<List<Integer>, Long> shapes = Map.of(List.of(), 1L);
    for (int size : content) {
      var grown = new HashMap<List<Integer>, Long>();
      shapes.forEach((shape, count) -> grow(shape, 0, size, new ArrayList<>(), count, grown));
      shapes = grown;
    }
    return shapes;
  }

  /** Adds cells to a shape, from a row on, no two in one column. */
  private static void grow(
      List<Integer> shape,
      int row,
      int cells,
      List<Integer> above,
      long count,
      Map<List<Integer>, Long> grown) {
    if (row > shape.size()) {
      if (cells == 0) {
        grown.merge(above.stream().filter(r -> r > 0).toList(), count, Long::sum);
      }
      return;
    }
    int length = row < shape.size() ? shape.get(row) : 0;
    int most = row == 0 ? cells : Math.min(cells, shape.get(row - 1) - length);
    for (int add = 0; add <= most; add++) {
      above.add(length + add);
      grow(shape, row + 1, cells - add, above, count, grown);
      above.remove(above.size() - 1);
    }
  }
}
