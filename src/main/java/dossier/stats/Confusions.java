package dossier.stats;

import dossier.question.Catalogue;
import dossier.question.Fold;
import dossier.question.Question;
import dossier.question.Response;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** Collects wrong answers, and finds what was taken for what. */
final class Confusions {
  /** Once is an accident, where it is no answer to anything. */
  private static final int REPEATED = 2;

  /** A wrong answer to a card, folded. */
  private record Slip(String card, String folded) {}

  /** Two questions, the lesser id first. */
  private record Pair(String one, String other) {}

  /** What is known of a slip: how often, and how it was written first. */
  private static final class Seen {
    private int times;
    private long firstMillis;
    private long lastMillis;
    private String said;
    private String key;
    private Response response;
  }

  /** How often either of two questions was answered with the other's answer. */
  private static final class Mixed {
    /** The slip seen most often, when the lesser id was asked, and when the other was. */
    private final Seen[] most = new Seen[2];

    private final int[] times = new int[2];

    void add(int direction, Seen seen) {
      times[direction] += seen.times;
      if (most[direction] == null || most[direction].times < seen.times) {
        most[direction] = seen;
      }
    }
  }

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private final Map<Slip, Seen> slips = new HashMap<>();

  /** What is said again is folded once. */
  private final Map<String, String> folds = new HashMap<>();

  void add(Given given) {
    String said = given.said();
    String folded = folds.computeIfAbsent(said, Fold::plain);
    if (folded.isEmpty()) {
      return;
    }
    Seen seen = slips.computeIfAbsent(new Slip(given.card(), folded), slip -> new Seen());
    if (seen.times == 0 || isBefore(given, said, seen)) {
      seen.firstMillis = given.millis();
      seen.said = said;
      seen.response = given.response();
    }
    if (seen.times == 0 || given.millis() >= seen.lastMillis) {
      seen.lastMillis = given.millis();
      seen.key = given.keyShown();
    }
    seen.times++;
  }

  private static boolean isBefore(Given given, String said, Seen seen) {
    return given.millis() < seen.firstMillis
        || (given.millis() == seen.firstMillis && said.compareTo(seen.said) < 0);
  }

  /** What was typed is one line, and what was pasted becomes one. */
  private static String oneLine(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /**
   * Returns what was taken for what, most often first.
   *
   * @param names the id of every number
   * @param numbers the number of an id; one may be new, since it may never have been asked
   */
  List<Stats.Confusion> found(
      Catalogue catalogue, List<String> names, ToIntFunction<String> numbers) {
    var found = new ArrayList<Stats.Confusion>();
    var pairs =
        new TreeMap<Pair, Mixed>(Comparator.comparing(Pair::one).thenComparing(Pair::other));
    var sorted =
        new TreeMap<Slip, Seen>(Comparator.comparing(Slip::card).thenComparing(Slip::folded));
    sorted.putAll(slips);
    sorted.forEach((slip, seen) -> {
      Optional<Question> asked = catalogue.find(slip.card());
      Optional<String> other = asked
          .flatMap(question -> catalogue.answeredBy(seen.response, question))
          .map(question -> question.id().value());
      if (other.isPresent()) {
        boolean isLess = slip.card().compareTo(other.get()) < 0;
        var pair = isLess ? new Pair(slip.card(), other.get()) : new Pair(other.get(), slip.card());
        pairs.computeIfAbsent(pair, p -> new Mixed()).add(isLess ? 0 : 1, seen);
      } else if (seen.times >= REPEATED) {
        found.add(new Stats.Confusion(
            slip.card(),
            stem(catalogue, slip.card()),
            key(catalogue, slip.card(), seen),
            oneLine(seen.said),
            Optional.empty(),
            seen.times,
            0,
            behind(names, numbers, slip.card())));
      }
    });
    pairs.forEach((pair, mixed) -> found.add(
        confusion(pair, mixed, catalogue, behind(names, numbers, pair.one(), pair.other()))));
    found.sort(Comparator.comparingInt(Stats.Confusion::total)
        .reversed()
        .thenComparing(Stats.Confusion::asked)
        .thenComparing(Stats.Confusion::said));
    return found;
  }

  private static Stats.Confusion confusion(
      Pair pair, Mixed mixed, Catalogue catalogue, Behind behind) {
    int asked = mixed.times[0] >= mixed.times[1] ? 0 : 1;
    String[] ids = {pair.one(), pair.other()};
    Seen seen = mixed.most[asked];
    return new Stats.Confusion(
        ids[asked],
        stem(catalogue, ids[asked]),
        key(catalogue, ids[asked], seen),
        oneLine(seen.said),
        Optional.of(ids[1 - asked]),
        mixed.times[asked],
        mixed.times[1 - asked],
        behind);
  }

  private static String stem(Catalogue catalogue, String card) {
    return catalogue.find(card).map(q -> oneLine(q.stem())).orElse(card);
  }

  private static String key(Catalogue catalogue, String card, Seen seen) {
    return catalogue
        .find(card)
        .map(q -> oneLine(q.key().shown()))
        .orElseGet(() -> oneLine(seen.key));
  }

  private static Behind behind(List<String> names, ToIntFunction<String> numbers, String... cards) {
    var set = new BitSet();
    for (String card : cards) {
      set.set(numbers.applyAsInt(card));
    }
    return new Behind(names, set);
  }
}
