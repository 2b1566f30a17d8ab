package dossier.question;

import java.util.ArrayList;
import java.util.List;

/**
 * Items to put in order. The score is how far the longest run of the response that is in order goes
 * beyond what chance would reach: max(0, (L − E) / (n − E)), where n is the number of items, L the
 * length of the longest common subsequence of response and key, and E its expectation over all
 * orders of the items, exact. Items are indexed in the order of the key, and shown shuffled.
 *
 * <p>The items of one group are tied: any order of them is right. So L is the longest subsequence
 * of the response in which no item stands before one of an earlier group, and E is that of a random
 * order under the same rule: it is greater, since ties make it easier to be right by chance.
 *
 * @param groups at least two, each of one item or of several that are tied; {@link #MOST} items in
 *     all at most, no two the same
 */
public record OrderKey(List<List<String>> groups) implements Key {
  /** The most items, so that the expectation can be counted exactly. */
  public static final int MOST = 12;

  /** Copies the lists. */
  public OrderKey {
    groups = groups.stream().map(List::copyOf).toList();
    int items = groups.stream().mapToInt(List::size).sum();
    if (groups.size() < 2 || items > MOST || groups.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("an order of " + groups);
    }
  }

  /** Returns all items, first to last. */
  public List<String> items() {
    var items = new ArrayList<String>();
    groups.forEach(items::addAll);
    return List.copyOf(items);
  }

  @Override
  public Mark mark(Response response, Context context) {
    return new OrderMarker(this, response.shown(), context).mark(response.text());
  }

  /** Returns the items in order, such as "a &gt; b = c &gt; d", where b and c are tied. */
  @Override
  public String shown() {
    return String.join(" > ", groups.stream().map(g -> String.join(" = ", g)).toList());
  }

  @Override
  public String canonical() {
    var form = Canon.of("order");
    for (var group : groups) {
      form.field("item", group.get(0)).fields("tied", group.subList(1, group.size()));
    }
    return form.form();
  }

  @Override
  public String type() {
    return "order";
  }

  @Override
  public int shuffled() {
    return items().size();
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.order(this);
  }
}
