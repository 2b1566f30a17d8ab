package dossier.check;

import dossier.question.Bank;
import dossier.question.ClozeKey;
import dossier.question.MatchKey;
import dossier.question.OrderKey;
import dossier.question.Question;
import dossier.question.TextKey;
import dossier.question.TruthKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds questions of a bank that ask the same, or nearly.
 *
 * <p>Two ask nearly the same when their stems have the same words, but for those that only say how it
 * is asked; or when their answers are the same and most of their words are, and what else they have
 * is no name and no figure. Candidates share one of their rarest words, so that a bank of 20,000 is
 * not compared with itself.
 */
final class Stems {
  /** So much of two stems' words must be shared, twice the shared over all, where answers agree. */
  private static final double ALIKE = 0.65;

  /** Half of all statements are true, so that they agree says less. */
  private static final double STATEMENTS_ALIKE = 0.85;

  /** A word that so many stems have as one of their rarest tells none from another. */
  private static final int MOST_SHARING = 200;

  private static final Pattern GENERIC =
      Pattern.compile("(?i)\\b(?:which|what) (?:of (?:these|the following)|statement)\\b");

  private final List<Stem> stems = new ArrayList<>();

  /** What two questions are compared by. */
  private record Stem(
      Question question, String whole, Set<String> content, Set<String> names, String answer) {}

  private Stems(Bank bank) {
    bank.questions().forEach(question -> stems.add(of(question)));
  }

  static void check(Bank bank, List<Finding> findings) {
    var stems = new Stems(bank);
    Map<Integer, Finding> found = new HashMap<>();
    stems.duplicates(bank, found);
    stems.similar(bank, found);
    found.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> findings.add(entry.getValue()));
  }

  private static Stem of(Question question) {
    String text = question.stem() + shown(question);
    return new Stem(
        question,
        String.join(" ", Terms.of(text)),
        Terms.content(text),
        Terms.names(text),
        question.key() instanceof TextKey key
            ? String.join(" ", Terms.of(key.answer()))
            : String.join(" ", Terms.of(question.key().shown())));
  }

  /** What is asked is also what the stem is shown with. */
  private static String shown(Question question) {
    if (question.key() instanceof ClozeKey cloze) {
      return " " + String.join(" ", cloze.around());
    }
    if (question.key() instanceof OrderKey order) {
      return " " + String.join(" ", order.items());
    }
    if (question.key() instanceof MatchKey match) {
      return " " + String.join(" ", match.lefts());
    }
    return GENERIC.matcher(question.stem()).find() ? " " + question.key().shown() : "";
  }

  private void duplicates(Bank bank, Map<Integer, Finding> found) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < stems.size(); i++) {
      Integer before = first.putIfAbsent(stems.get(i).whole(), i);
      if (before != null) {
        found.put(
            i,
            Rule.DUPLICATE_STEM.at(
                Spot.of(bank, stems.get(i).question(), "ask"),
                "the stem of '"
                    + stems.get(before).question().id()
                    + "' again; expected one question for one thing; remove one, or say what differs"));
      }
    }
  }

  private void similar(Bank bank, Map<Integer, Finding> found) {
    Map<String, Integer> uses = new HashMap<>();
    stems.forEach(stem -> stem.content().forEach(word -> uses.merge(word, 1, Integer::sum)));
    int[][] words = numbered();
    Map<String, List<Integer>> sharing = new HashMap<>();
    for (int i = 0; i < stems.size(); i++) {
      Set<Integer> candidates = new HashSet<>();
      for (String word : rarest(stems.get(i).content(), uses)) {
        List<Integer> others = sharing.computeIfAbsent(word, w -> new ArrayList<>());
        if (others.size() < MOST_SHARING) {
          candidates.addAll(others);
          others.add(i);
        }
      }
      if (!found.containsKey(i)) {
        int at = i;
        Optional<Integer> like = candidates.stream()
            .filter(other -> mayBeAlike(words, other, at))
            .sorted()
            .filter(other -> !found.containsKey(other))
            .filter(other -> alike(stems.get(other), stems.get(at)))
            .findFirst();
        like.ifPresent(other -> found.put(
            at,
            Rule.SIMILAR_STEM.at(
                Spot.of(bank, stems.get(at).question(), "ask"),
                "asks nearly what '"
                    + stems.get(other).question().id()
                    + "' asks; expected one question for one thing; remove one, or make clear what"
                    + " differs")));
      }
    }
  }

  /** Returns the words of each stem as sorted numbers, which are compared the soonest. */
  private int[][] numbered() {
    Map<String, Integer> numbers = new HashMap<>();
    return stems.stream()
        .map(stem -> stem.content().stream()
            .mapToInt(word -> number(numbers, word))
            .sorted()
            .toArray())
        .toArray(int[][]::new);
  }

  private static int number(Map<String, Integer> numbers, String word) {
    int next = numbers.size();
    Integer known = numbers.putIfAbsent(word, next);
    return known == null ? next : known;
  }

  /** Returns whether two stems share enough to be looked at, one word being perhaps a slip. */
  private boolean mayBeAlike(int[][] words, int one, int other) {
    int[] a = words[one];
    int[] b = words[other];
    int shared = 1;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      int order = Integer.compare(a[i], b[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return stems.get(one).answer().equals(stems.get(other).answer())
        ? 2 * shared >= ALIKE * (a.length + b.length)
        : shared >= Math.max(a.length, b.length);
  }

  /** Returns as many of a stem's words as one that is alike must share one of. */
  private static List<String> rarest(Set<String> content, Map<String, Integer> uses) {
    int most = content.size() - (int) Math.ceil(content.size() * ALIKE / 2) + 1;
    return content.stream()
        .sorted(Comparator.<String>comparingInt(uses::get).thenComparing(word -> word))
        .limit(Math.min(most, content.size()))
        .toList();
  }

  private static boolean alike(Stem a, Stem b) {
    Set<String> onlyA = without(a.content(), b.content());
    Set<String> onlyB = without(b.content(), a.content());
    forgiveSlips(onlyA, onlyB);
    boolean sameAnswer = a.answer().equals(b.answer());
    if (onlyA.isEmpty() && onlyB.isEmpty()) {
      return a.content().size() > 1 && (sameAnswer || sameOrder(a, b));
    }
    boolean truth = a.question().key() instanceof TruthKey;
    if (!sameAnswer
        || a.content().size() < 3
        || b.content().size() < 3
        || (truth && !(b.question().key() instanceof TruthKey))) {
      return false;
    }
    boolean namesA = onlyA.stream().anyMatch(a.names()::contains);
    boolean namesB = onlyB.stream().anyMatch(b.names()::contains);
    if ((namesA && !onlyB.isEmpty()) || (namesB && !onlyA.isEmpty())) {
      return false;
    }
    int shared = a.content().size() - onlyA.size();
    double alike = 2.0 * shared / (a.content().size() + b.content().size());
    return alike >= (truth ? STATEMENTS_ALIKE : ALIKE);
  }

  /** Who did what to whom is told by the order of the names. */
  private static boolean sameOrder(Stem a, Stem b) {
    List<String> one = names(a);
    List<String> other = names(b);
    return one.size() == other.size()
        && IntStream.range(0, one.size())
            .allMatch(i -> one.get(i).equals(other.get(i)) || isSlip(one.get(i), other.get(i)));
  }

  private static List<String> names(Stem stem) {
    return Terms.of(stem.question().stem()).stream()
        .map(Terms::stem)
        .filter(stem.names()::contains)
        .toList();
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    Set<String> left = new HashSet<>(some);
    left.removeAll(others);
    return left;
  }

  /** Takes away the words that are one slip from a word of the other stem. */
  private static void forgiveSlips(Set<String> a, Set<String> b) {
    if (a.size() > 3 || b.size() > 3) {
      return;
    }
    for (String word : List.copyOf(a)) {
      Optional<String> meant = b.stream().filter(other -> isSlip(word, other)).findFirst();
      meant.ifPresent(other -> {
        a.remove(word);
        b.remove(other);
      });
    }
  }

  /** Returns whether two words of five letters or more differ by one letter, or two that swapped. */
  static boolean isSlip(String a, String b) {
    if (Math.min(a.length(), b.length()) < 5 || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int start = 0;
    while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    String restA = a.substring(start);
    String restB = b.substring(start);
    if (restA.isEmpty() || restB.isEmpty()) {
      return true;
    }
    boolean letters = Character.isLetter(restA.charAt(0)) && Character.isLetter(restB.charAt(0));
    boolean changed = restA.substring(1).equals(restB.substring(1))
        || restA.equals(restB.substring(1))
        || restA.substring(1).equals(restB);
    boolean swapped = restA.length() > 1
        && restB.length() > 1
        && restA.charAt(0) == restB.charAt(1)
        && restA.charAt(1) == restB.charAt(0)
        && restA.substring(2).equals(restB.substring(2));
    return letters && (changed || swapped);
  }
}
