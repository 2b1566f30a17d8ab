package dossier.question;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * Left sides, each with its right side, and right sides that belong to none. The score is the
 * fraction of left sides that got their own. Left sides are shown in the author's order, numbered
 * from 1; right sides are shown shuffled, lettered from a.
 *
 * @param pairs at least two, no two with the same left side; several may share a right side
 * @param spare right sides of no pair
 */
public record MatchKey(List<Pair> pairs, List<String> spare) implements Key {
  /** A left side and its right side. */
  public record Pair(String left, String right) {}

  /** Copies the lists. */
  public MatchKey {
    pairs = List.copyOf(pairs);
    spare = List.copyOf(spare);
    if (pairs.size() < 2) {
      throw new IllegalArgumentException("a match of " + pairs.size());
    }
  }

  /** Returns the left sides, in the author's order. */
  public List<String> lefts() {
    return pairs.stream().map(Pair::left).toList();
  }

  /** Returns the right sides by index: those of the pairs, each once, then the spare ones. */
  public List<String> rights() {
    var rights = new LinkedHashSet<String>();
    pairs.forEach(pair -> rights.add(pair.right()));
    rights.addAll(spare);
    return List.copyOf(rights);
  }

  @Override
  public Mark mark(Response response, Context context) {
    return new MatchMarker(this, response.shown(), context).mark(response.text());
  }

  /** Returns the pairs, such as "Paris = France; Rome = Italy". */
  @Override
  public String shown() {
    return String.join(
        "; ", pairs.stream().map(p -> p.left() + " = " + p.right()).toList());
  }

  @Override
  public String canonical() {
    var form = Canon.of("match");
    for (Pair pair : pairs) {
      form.field("left", pair.left()).field("right", pair.right());
    }
    return form.fields("spare", spare).form();
  }

  @Override
  public String type() {
    return "match";
  }

  @Override
  public int shuffled() {
    return rights().size();
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.match(this);
  }
}
