package dossier.check;

import dossier.check.CitationVerdict.Kind;
import dossier.question.Citation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the pinned paragraphs of an article in a copy of it.
 *
 * <p>A paragraph that has its pin is found beyond doubt. Of one that was edited only its terms are
 * known, and that those found around it keep their order: between two that stand as far apart as they
 * are cited nothing came or went. So a paragraph is taken for the edited one where it has the terms,
 * is no other cited paragraph, and can have come there; where there are as many paragraphs fewer as
 * were not found, these are gone.
 */
final class Alignment {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Article article;

  /** Where each paragraph with a pin is found that is the only one with it, by its number. */
  private final NavigableMap<Integer, Integer> order;

  private final Set<Integer> claimed = new HashSet<>();
  private final Map<String, List<Integer>> byPin = new HashMap<>();

  /** The numbers of the paragraphs whose pin no paragraph has. */
  private final TreeSet<Integer> missing = new TreeSet<>();

  /**
   * Aligns an article.
   *
   * @param citations all that cite it
   */
  Alignment(Article article, Collection<Citation> citations) {
    this.article = article;
    for (int number = 1; number <= article.size(); number++) {
      byPin.computeIfAbsent(article.pin(number), pin -> new ArrayList<>()).add(number);
    }
    var found = new TreeMap<Integer, Integer>();
    for (Citation citation : citations) {
      if (citation.pin().isPresent()) {
        List<Integer> places = places(citation);
        claimed.addAll(places);
        if (places.contains(citation.paragraph())) {
          found.put(citation.paragraph(), citation.paragraph());
        } else if (places.size() == 1) {
          found.putIfAbsent(citation.paragraph(), places.get(0));
        } else if (places.isEmpty()) {
          missing.add(citation.paragraph());
        }
      }
    }
    order = inOrder(found);
  }

  /** Returns what became of a cited paragraph. */
  CitationVerdict verdict(Citation citation) {
    if (citation.pin().isEmpty()) {
      return new CitationVerdict(Kind.UNPINNED, citation.paragraph());
    }
    List<Integer> places = places(citation);
    if (!places.isEmpty()) {
      int at = nearest(places, citation.paragraph());
      return new CitationVerdict(at == citation.paragraph() ? Kind.AS_CITED : Kind.MOVED, at);
    }
    return split(citation)
        .or(() -> joined(citation))
        .or(() -> edited(citation))
        .map(at -> new CitationVerdict(
            at == citation.paragraph() ? Kind.EDITED : Kind.EDITED_AND_MOVED, at))
        .orElse(new CitationVerdict(Kind.LOST, 0));
  }

  /** Returns the paragraphs that have a citation's pin. */
  private List<Integer> places(Citation citation) {
    return byPin.getOrDefault(citation.pin().orElseThrow(), List.of());
  }

  /** Returns the part with the terms, of a paragraph that was split into two. */
  private Optional<Integer> split(Citation citation) {
    for (int number = 1; number < article.size(); number++) {
      String joined = article.paragraph(number) + " " + article.paragraph(number + 1);
      if (Article.pinOf(joined).equals(citation.pin().orElseThrow())) {
        boolean second = share(citation, number + 1) > share(citation, number);
        return Optional.of(second ? number + 1 : number);
      }
    }
    return Optional.empty();
  }

  /** Returns the paragraph that begins or ends with all that was pinned. */
  private Optional<Integer> joined(Citation citation) {
    for (int number : article.having(citation.terms())) {
      String text = Normal.text(article.paragraph(number));
      for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
        if (Article.pinOf(text.substring(0, blank)).equals(citation.pin().orElseThrow())
            || Article.pinOf(text.substring(blank)).equals(citation.pin().orElseThrow())) {
          return Optional.of(number);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> edited(Citation citation) {
    int number = citation.paragraph();
    Gap own = gap(number);
    List<Integer> candidates = article.having(citation.terms()).stream()
        .filter(at -> !claimed.contains(at))
        .toList();
    List<Integer> near = candidates.stream().filter(own::holds).toList();
    boolean fewer = own.isClosed() && -own.gained() >= missingWithin(number);
    if (!near.isEmpty() && !fewer) {
      return Optional.of(nearest(near, number));
    }
    List<Integer> far = candidates.stream().filter(at -> gapAt(at).gained() > 0).toList();
    if (!far.isEmpty() && (own.gained() < 0 || !own.isClosed())) {
      return Optional.of(nearest(far, number));
    }
    return fewer ? Optional.empty() : withoutItsTerms(citation, own);
  }

  /** Returns how many cited paragraphs between the two that were found around one were not. */
  private int missingWithin(int number) {
    Integer before = order.lowerKey(number);
    Integer after = order.higherKey(number);
    return missing
        .subSet(
            before == null ? 0 : before, false, after == null ? Integer.MAX_VALUE : after, false)
        .size();
  }

  /** Returns the paragraph that lost its terms, where none else can stand at its place. */
  private Optional<Integer> withoutItsTerms(Citation citation, Gap own) {
    var open = new ArrayList<Integer>();
    for (int at = own.from() + 1; at < own.to(); at++) {
      if (!claimed.contains(at)) {
        open.add(at);
      }
    }
    if (open.isEmpty()) {
      return Optional.empty();
    }
    int expected = nearest(open, citation.paragraph());
    if (own.isClosed() && own.gained() == 0) {
      return Optional.of(expected);
    }
    return open.stream()
        .max((a, b) -> Double.compare(share(citation, a), share(citation, b)))
        .filter(at -> share(citation, at) >= 0.5);
  }

  /** Returns the share of the words of a citation's terms that stand in a paragraph. */
  private double share(Citation citation, int number) {
    List<String> words = citation.terms().stream()
        .flatMap(term -> WORD.matcher(term).results().map(r -> r.group()))
        .distinct()
        .toList();
    return 1.0 - (double) article.lacking(number, words).size() / Math.max(1, words.size());
  }

  /** Returns the one of some places where a paragraph is likeliest, from those found around it. */
  private int nearest(List<Integer> places, int number) {
    var before = order.floorEntry(number);
    var after = order.ceilingEntry(number);
    int best = places.get(0);
    int distance = Integer.MAX_VALUE;
    for (int place : places) {
      int fromBefore =
          Math.abs(place - number - (before == null ? 0 : before.getValue() - before.getKey()));
      int fromAfter =
          after == null ? fromBefore : Math.abs(place - number - after.getValue() + after.getKey());
      int far = Math.min(fromBefore, fromAfter);
      if (far < distance || (far == distance && place == number)) {
        best = place;
        distance = far;
      }
    }
    return best;
  }

  /**
   * The paragraphs between two that were found.
   *
   * @param from the number of the one before, 0 for none
   * @param to the number of the one after, or one more than there are
   * @param gained how many more they are than they were; 0 where that is not known
   * @param isClosed whether both were found
   */
  private record Gap(int from, int to, int gained, boolean isClosed) {
    boolean holds(int at) {
      return at > from && at < to;
    }
  }

  private Gap gap(int number) {
    return between(order.lowerEntry(number), order.higherEntry(number));
  }

  /** Returns the gap in which a paragraph of the copy stands. */
  private Gap gapAt(int at) {
    Map.Entry<Integer, Integer> before = null;
    for (var entry : order.entrySet()) {
      if (entry.getValue() >= at) {
        return between(before, entry);
      }
      before = entry;
    }
    // Behind the last that was found, anything can have come.
    Gap last = between(before, null);
    return new Gap(last.from(), last.to(), 1, false);
  }

  private Gap between(Map.Entry<Integer, Integer> before, Map.Entry<Integer, Integer> after) {
    int from = before == null ? 0 : before.getValue();
    if (after == null) {
      return new Gap(from, article.size() + 1, 0, false);
    }
    int was = after.getKey() - (before == null ? 0 : before.getKey());
    return new Gap(from, after.getValue(), after.getValue() - from - was, true);
  }

  /** Returns the most of what was found that is in the order in which it is cited. */
  private static NavigableMap<Integer, Integer> inOrder(NavigableMap<Integer, Integer> found) {
    List<Map.Entry<Integer, Integer>> entries = List.copyOf(found.entrySet());
    int[] length = new int[entries.size()];
    int[] previous = new int[entries.size()];
    int last = -1;
    for (int i = 0; i < entries.size(); i++) {
      length[i] = 1;
      previous[i] = -1;
      for (int j = 0; j < i; j++) {
        if (entries.get(j).getValue() < entries.get(i).getValue() && length[j] >= length[i]) {
          length[i] = length[j] + 1;
          previous[i] = j;
        }
      }
      if (last < 0 || length[i] > length[last]) {
        last = i;
      }
    }
    var kept = new TreeMap<Integer, Integer>();
    for (int i = last; i >= 0; i = previous[i]) {
      kept.put(entries.get(i).getKey(), entries.get(i).getValue());
    }
    return kept;
  }
}
