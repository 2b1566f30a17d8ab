package dossier.question;

import static dossier.question.Verdict.CORRECT;
import static dossier.question.Verdict.INCOMPLETE;
import static dossier.question.Verdict.INCORRECT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of every key of several parts, every order shown and every response. */
class TypesLawsTest {
  private static final List<String> NAMES = List.of(
      "Baku",
      "Ganja",
      "Barda",
      "a long text, with a comma and \"quotes\"",
      "this; and that",
      "up > down = level",
      "Nagorno-Karabakh",
      "Çavuşoğlu",
      "Лавров",
      "2,657.1 km",
      "x",
      "1992");

  private static List<Key> keys() {
    var keys = new ArrayList<Key>();
    for (int n = 2; n <= NAMES.size(); n++) {
      keys.add(choices(NAMES.subList(0, n), List.of()));
      keys.add(choices(NAMES.subList(0, n - 1), NAMES.subList(n - 1, n)));
      keys.add(choices(NAMES.subList(0, n / 2), NAMES.subList(n / 2, n)));
      keys.add(order(NAMES.subList(0, n)));
      keys.add(new OrderKey(List.of(NAMES.subList(0, n / 2), NAMES.subList(n / 2, n))));
      var pairs = new ArrayList<MatchKey.Pair>();
      for (int i = 0; i < n; i++) {
        pairs.add(new MatchKey.Pair("left " + i, NAMES.get(n - 1 - i)));
      }
      keys.add(new MatchKey(pairs, List.of("spare")));
      keys.add(new MatchKey(pairs, List.of()));
    }
    keys.add(cloze());
    keys.add(new ClozeKey("Only {one}.", List.of(new ClozeKey.Gap("one", date("2020-09-27")))));
    return keys;
  }

  private static ChoicesKey choices(List<String> right, List<String> wrong) {
    return new ChoicesKey(
        right,
        wrong.stream().map(t -> new ChoiceKey.Option(t, Optional.empty())).toList());
  }

  private static OrderKey order(List<String> items) {
    return new OrderKey(items.stream().map(List::of).toList());
  }

  private static DateKey date(String edtf) {
    return new DateKey(edtf, false);
  }

  private static ClozeKey cloze() {
    var sum = new BigDecimal("2657.1");
    return new ClozeKey(
        "On {day} about {sum} of {place} was {what}.",
        List.of(
            new ClozeKey.Gap("day", date("2020-11-10")),
            new ClozeKey.Gap(
                "sum",
                new NumberKey(
                    sum, sum, Optional.of("km"), Optional.empty(), NumberKey.Tolerance.NONE)),
            new ClozeKey.Gap("place", new TextKey("Baku", List.of(), List.of(), List.of())),
            new ClozeKey.Gap(
                "what",
                new ChoiceKey(List.of(
                    new ChoiceKey.Option("lost", Optional.empty()),
                    new ChoiceKey.Option("won", Optional.empty()))))));
  }

  private static int offered(Key key) {
    return key instanceof ChoicesKey c
        ? c.options().size()
        : key instanceof OrderKey o
            ? o.items().size()
            : key instanceof MatchKey m ? m.rights().size() : ((ClozeKey) key).options();
  }

  private static List<Integer> shuffled(int n, Random random) {
    var order = IntStream.range(0, n).boxed().collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(order, random);
    return order;
  }

  private static Mark mark(Key key, String text, List<Integer> shown) {
    return key.mark(new Response(text, shown));
  }

  @Test
  void everyKeyIsCorrectAsItIsShownInAnyOrder() {
    var random = new Random(42);
    for (Key key : keys()) {
      for (int i = 0; i < 5; i++) {
        var shown = shuffled(offered(key), random);
        Mark mark = mark(key, key.shown(), shown);
        assertEquals(CORRECT, mark.verdict(), () -> key + " shown as " + shown + ": " + mark);
        assertEquals(1, mark.score());
        String lines = key.shown().replace("; ", "\n").replace(" > ", "\n");
        if (!lines.contains("this") && !lines.contains("up")) {
          assertEquals(CORRECT, mark(key, lines, shown).verdict(), lines);
        }
      }
    }
  }

  @Test
  void rightPlacesAreCorrectInAnyOrderShown() {
    var random = new Random(42);
    for (int n = 2; n <= 12; n++) {
      List<String> texts =
          IntStream.range(0, n).mapToObj(i -> "text " + (char) ('A' + i)).toList();
      for (int i = 0; i < 20; i++) {
        var shown = shuffled(n, random);
        int right = 1 + random.nextInt(n);
        Key choices = choices(texts.subList(0, right), texts.subList(right, n));
        Key order = order(texts);
        for (String by : List.of(" ", ", ", ";", "\n", " and ")) {
          for (boolean letters : List.of(true, false)) {
            assertEquals(
                1, mark(choices, places(right, shown, letters, by), shown).score());
            assertEquals(1, mark(order, places(n, shown, letters, by), shown).score());
          }
        }
        assertEquals(1, mark(order, places(n, shown, true, ""), shown).score());
      }
    }
  }

  /** The places where the first {@code n} are shown. */
  private static String places(int n, List<Integer> shown, boolean letters, String by) {
    return IntStream.range(0, n)
        .map(shown::indexOf)
        .mapToObj(p -> letters ? Character.toString('a' + p) : Integer.toString(p + 1))
        .collect(Collectors.joining(by));
  }

  @Test
  void rightPickNeverCostsAndWrongPickNeverEarns() {
    var random = new Random(42);
    for (int right = 1; right <= 6; right++) {
      for (int wrong = 0; wrong <= 6; wrong++) {
        if (right + wrong < 2) {
          continue;
        }
        int n = right + wrong;
        var texts = IntStream.range(0, n).mapToObj(i -> "text " + i).toList();
        Key key = choices(texts.subList(0, right), texts.subList(right, n));
        for (int i = 0; i < 40; i++) {
          var picks = shuffled(n, random).subList(0, 1 + random.nextInt(n));
          double score = mark(key, letters(picks), List.of()).score();
          long good = picks.subList(0, picks.size() - 1).stream()
              .filter(p -> p < texts.size())
              .count();
          int last = picks.get(picks.size() - 1);
          double before = good == 0
              ? 0
              : mark(key, letters(picks.subList(0, picks.size() - 1)), List.of())
                  .score();
          if (picks.size() == n && wrong > 0) {
            assertEquals(0, score, "everything ticked");
          } else if (last < right) {
            assertTrue(score >= before, () -> key + " " + picks);
          } else {
            assertTrue(score <= before, () -> key + " " + picks);
          }
          assertEquals(
              score, mark(key, letters(picks) + " " + letters(picks), List.of()).score());
        }
      }
    }
  }

  private static String letters(List<Integer> picks) {
    return picks.stream().map(p -> Character.toString('a' + p)).collect(Collectors.joining(" "));
  }

  @Test
  void expectedRunIsThatOfAllOrders() {
    for (int n = 2; n <= 7; n++) {
      for (int cuts = 0; cuts < 1 << (n - 1); cuts++) {
        int[] ranks = new int[n];
        for (int i = 1; i < n; i++) {
          ranks[i] = ranks[i - 1] + (cuts >> (i - 1) & 1);
        }
        int[] sizes = new int[ranks[n - 1] + 1];
        for (int rank : ranks) {
          sizes[rank]++;
        }
        long[] all = new long[2];
        permute(ranks.clone(), 0, all);
        var expected = OrderMarker.expectedRun(sizes);
        assertEquals(all[0] * expected.of(), all[1] * expected.part(), () -> List.of(sizes) + "");
      }
    }
    // OEIS A003316: the sum of the longest increasing runs of all orders of n.
    assertEquals(new OrderMarker.Share(58, 24), OrderMarker.expectedRun(1, 1, 1, 1));
    assertEquals(152_020, OrderMarker.expectedRun(1, 1, 1, 1, 1, 1, 1, 1).part());
  }

  /** Sums the longest runs of all orders, and counts the orders: sum before count. */
  private static void permute(int[] ranks, int from, long[] all) {
    if (from == ranks.length) {
      all[0] += longest(ranks);
      all[1]++;
      return;
    }
    for (int i = from; i < ranks.length; i++) {
      swap(ranks, from, i);
      permute(ranks, from + 1, all);
      swap(ranks, from, i);
    }
  }

  private static void swap(int[] ranks, int i, int j) {
    int kept = ranks[i];
    ranks[i] = ranks[j];
    ranks[j] = kept;
  }

  /** The longest subsequence that never falls, by trying all of them. */
  private static int longest(int[] ranks) {
    int best = 0;
    for (int chosen = 0; chosen < 1 << ranks.length; chosen++) {
      int last = -1;
      int length = 0;
      for (int i = 0; i < ranks.length && length >= 0; i++) {
        if ((chosen >> i & 1) == 1) {
          length = ranks[i] < last ? -1 : length + 1;
          last = ranks[i];
        }
      }
      best = Math.max(best, length);
    }
    return best;
  }

  @Test
  void orderedAtRandomEarnsNoMoreThanChanceLeaves() {
    var random = new Random(42);
    var key = order(List.of("p", "q", "r", "s", "t", "u"));
    double[] byRun = new double[7];
    for (int i = 0; i < 500; i++) {
      var order = i == 0 ? List.of(0, 1, 2, 3, 4, 5) : shuffled(6, random);
      int run = OrderMarker.longestRun(order.stream().mapToInt(x -> x).toArray());
      double score = mark(key, letters(order), List.of()).score();
      assertTrue(byRun[run] == 0 || byRun[run] == score);
      byRun[run] = score;
    }
    for (int run = 1; run <= 6; run++) {
      assertTrue(byRun[run] >= byRun[run - 1]);
    }
    assertEquals(1, byRun[6]);
    assertEquals(0, byRun[3]);
  }

  @Test
  void matchEarnsTheFractionOfItsPairs() {
    var random = new Random(42);
    for (int n = 2; n <= 10; n++) {
      var pairs = new ArrayList<MatchKey.Pair>();
      for (int i = 0; i < n; i++) {
        pairs.add(new MatchKey.Pair("left " + i, "right " + i));
      }
      Key key = new MatchKey(pairs, List.of("spare", "more"));
      for (int i = 0; i < 20; i++) {
        var shown = shuffled(n + 2, random);
        var answers = shuffled(n + 2, random).subList(0, n);
        long right = IntStream.range(0, n).filter(l -> answers.get(l) == l).count();
        String codes = IntStream.range(0, n)
            .mapToObj(l -> (l + 1) + Character.toString('a' + shown.indexOf(answers.get(l))))
            .collect(Collectors.joining(" "));
        String alone = IntStream.range(0, n)
            .mapToObj(l -> Character.toString('a' + shown.indexOf(answers.get(l))))
            .collect(Collectors.joining(", "));
        assertEquals(right / (double) n, mark(key, codes, shown).score(), 1e-12);
        assertEquals(right / (double) n, mark(key, alone, shown).score(), 1e-12);
      }
    }
  }

  @Test
  void caseAccentsAndOuterBlanksChangeNothing() {
    for (Key key : keys()) {
      for (String response : List.of(key.shown(), "a, c", "1 2", "1b 2a", "Baku; Ganja", "none")) {
        Mark mark = mark(key, response, List.of());
        for (String same : List.of(
            response.toUpperCase(Locale.ROOT),
            response.toLowerCase(Locale.ROOT),
            " \t\u00a0" + response + "\n \u200b",
            response.replaceAll("(\\p{L})", "$1\u0301"))) {
          Mark other = mark(key, same, List.of());
          assertEquals(mark.verdict(), other.verdict(), () -> key + ": " + same + " " + other);
          assertEquals(mark.score(), other.score(), () -> key + ": " + same);
        }
      }
    }
  }

  @Test
  void noTextIsTooStrangeToMark() {
    var random = new Random(42);
    var texts = new ArrayList<>(List.of(
        "",
        " ",
        "\0",
        "\ud800",
        "\u202e1b",
        "a".repeat(10_000),
        "1".repeat(10_000),
        ";".repeat(10_000)));
    texts.add("a,".repeat(5_000));
    texts.add("1b ".repeat(1_300));
    texts.add("= ".repeat(1_900));
    texts.add("left 1 = ".repeat(400));
    texts.add("Baku and ".repeat(400));
    texts.add("claimed ".repeat(450));
    texts.add("not claimed by ".repeat(250));
    texts.add("(".repeat(3_900));
    texts.add("1) ".repeat(1_300));
    for (String often : List.of("the ", "1-", "1b", "and ", "not yet ", "1. a ", "a.", "x;")) {
      texts.add(often.repeat(3_990 / often.length()));
    }
    texts.add("1" + " ".repeat(20_000) + "2");
    texts.add("99999999999999999999");
    texts.add("1-99999999999");
    String likely = " 0123456789abcdxyz;,|>=-()\n.:'/&?and claimed Baku left not all but";
    for (int i = 0; i < 500; i++) {
      var text = new StringBuilder();
      int length = random.nextInt(24);
      for (int j = 0; j < length; j++) {
        if (random.nextInt(8) == 0) {
          text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        } else {
          text.append(likely.charAt(random.nextInt(likely.length())));
        }
      }
      texts.add(text.toString());
    }
    var keys = keys();
    var orders = List.of(List.<Integer>of(), List.of(1, 0), List.of(-1, 99), List.of(0, 0, 0));
    for (String text : texts) {
      for (int i = 0; i < 3; i++) {
        Key key = keys.get(random.nextInt(keys.size()));
        var response = new Response(text, orders.get(random.nextInt(orders.size())));
        assertNotNull(key.mark(response), text);
        assertNotNull(asked(key, Claim.Status.CLAIMED).mark(response), text);
      }
    }
  }

  private static Question asked(Key key, Claim.Status status) {
    var claim = new Claim(Optional.of("Ilham Aliyev"), status, Optional.empty(), true);
    return Corpus.question("What?", key, Optional.of(claim));
  }

  @Test
  void statusIsAskedForWithoutBeingSaid() {
    for (Key key : keys().subList(keys().size() - 16, keys().size())) {
      for (var status : Claim.Status.values()) {
        Question question = asked(key, status);
        String value = key.shown();
        var none = question.mark(Response.typed(value));
        assertEquals(INCOMPLETE, none.verdict(), () -> value + " " + none);
        for (var said : Claim.Status.values()) {
          Mark mark = question.mark(Response.typed(value + "; " + said.word()));
          boolean right = said == status || (isHedge(said) && isHedge(status));
          assertEquals(right ? CORRECT : INCOMPLETE, mark.verdict(), () -> value + " " + said);
          String shown = mark.reason() + mark.prompt().orElse("");
          assertFalse(!right && shown.contains(status.word()), shown);
        }
        assertFalse(none.reason().contains(status.word()), none.reason());
      }
    }
  }

  private static boolean isHedge(Claim.Status status) {
    return switch (status) {
      case REPORTED, CLAIMED, ALLEGED, UNCONFIRMED -> true;
      case STATED, DISPUTED, OPINION, RETRACTED -> false;
    };
  }

  @Test
  void wrongValueIsIncorrectWhateverTheStatus() {
    Question question = asked(date("2020-09-27"), Claim.Status.CLAIMED);
    for (var said : Claim.Status.values()) {
      Mark mark = question.mark(Response.typed("28 September 2020; " + said.word()));
      assertEquals(INCORRECT, mark.verdict(), said.word());
    }
  }

  @Test
  void reasonsSayWhatWasRightAndWhatWasNot() {
    var choices = new ChoicesKey(
        List.of("France", "Russia", "United States"),
        List.of(
            new ChoiceKey.Option("Turkey", Optional.of("It never was.")),
            new ChoiceKey.Option("Germany", Optional.empty())));
    assertEquals("2 of 3 right", mark(choices, "a b", List.of()).reason());
    assertEquals(
        "3 of 3 right; Turkey is not one: It never was.",
        mark(choices, "abcd", List.of()).reason());
    assertEquals(
        "1 of 3 right; not Turkey, not Germany",
        mark(choices, "a d e", List.of()).reason());
    assertEquals(
        "all are picked; not Turkey, not Germany",
        mark(choices, "all", List.of()).reason());
    assertEquals(
        Optional.of("France; Russia"), mark(choices, "2, a, 2", List.of()).understood());
    assertEquals(
        "no option of this question: Italy",
        mark(choices, "France, Italy", List.of()).reason());
    var order = order(List.of("p", "q", "r", "s"));
    assertEquals("3 of 4 in order", mark(order, "1 2 4 3", List.of()).reason());
    assertEquals("2 of 4 in order; 2 missing", mark(order, "a b", List.of()).reason());
    assertEquals(Optional.of("p > q"), mark(order, "a b", List.of()).understood());
    var match = new MatchKey(
        List.of(new MatchKey.Pair("Paris", "France"), new MatchKey.Pair("Rome", "Italy")),
        List.of("Spain"));
    assertEquals("1 of 2 right; not Rome", mark(match, "1a 2c", List.of()).reason());
    assertEquals(
        Optional.of("Paris = France; Rome = Spain"),
        mark(match, "a c", List.of()).understood());
    assertEquals(
        "2 of 4 gaps right; not gap 1: true, but not enough; not gap 2",
        mark(cloze(), "2020; 5 km; Baku; lost", List.of()).reason());
    Mark ask = mark(cloze(), "10/11/2020; 5 km; Baku; lost", List.of());
    assertEquals("gap 1: the figures can be read as two dates", ask.reason());
    assertEquals(
        Optional.of("Gap 1: Which is the month? Type its name. Then type all the gaps again."),
        ask.prompt());
    Mark lacking = asked(date("2020"), Claim.Status.CLAIMED).mark(Response.typed("2020"));
    assertEquals("right value; its status is missing", lacking.reason());
    assertEquals(Optional.of("How firmly does the source put it?"), lacking.prompt());
  }

  @Test
  void whatCanChangeAVerdictIsInTheCanonicalForm() {
    assertEquals(
        "choices\nright 1:a\nright 1:b\nwrong 1:c\n",
        choices(List.of("a", "b"), List.of("c")).canonical());
    assertEquals(
        "order\nitem 1:a\nitem 1:b\ntied 1:c\n",
        new OrderKey(List.of(List.of("a"), List.of("b", "c"))).canonical());
    assertEquals(
        "match\nleft 1:a\nright 1:b\nleft 1:c\nright 1:b\nspare 1:d\n",
        new MatchKey(
                List.of(new MatchKey.Pair("a", "b"), new MatchKey.Pair("c", "b")), List.of("d"))
            .canonical());
    var cloze = new ClozeKey("In {year}.", List.of(new ClozeKey.Gap("year", date("2020"))));
    assertEquals(
        "cloze\ntext 6:In {}.\ngap 29:date\nedtf 4:2020\ninferred 0:\n\n", cloze.canonical());
    assertEquals(
        "date\nedtf 4:2020\ninferred 0:\nasked\nstatus 7:claimed\n",
        asked(date("2020"), Claim.Status.CLAIMED).canonical());
    assertEquals(
        date("2020").canonical(),
        Corpus.question("?", date("2020"), Optional.empty()).canonical());
  }

  @Test
  void clozeIsTheTextAroundItsGaps() {
    var key = cloze();
    assertEquals(List.of("On ", " about ", " of ", " was ", "."), key.around());
    assertEquals("On 10 November 2020 about 2,657.1 km of Baku was lost.", key.filled());
    assertEquals(2, key.options());
    assertEquals(List.of(1, 0), key.shown(3, List.of(1, 0)));
    assertEquals(List.of(), key.shown(0, List.of(1, 0)));
    assertThrows(IllegalArgumentException.class, () -> new ClozeKey("No {gap}", List.of()));
  }
}
