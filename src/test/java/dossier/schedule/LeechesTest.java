package dossier.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeechesTest {

  /** Worked out by hand. */
  @ParameterizedTest
  @CsvSource({
    "0, 0.3, 1",
    "1, 0.3, 0.3",
    "2, 0.3, 0",
    "1, 0.5 0.2, 0.6",
    "2, 0.5 0.2, 0.1",
    "2, 0.1 0.2 0.3, 0.098",
    "3, 0.1 0.2 0.3, 0.006",
    "1, 0 1, 1",
    "2, 0 1, 0",
  })
  void tailIsThatOfThePoissonBinomial(int count, String probabilities, double expected) {
    double[] p =
        Arrays.stream(probabilities.split(" ")).mapToDouble(Double::parseDouble).toArray();
    assertEquals(expected, Leeches.atLeast(count, p), 1e-15);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 10, 40})
  void tailOfEqualProbabilitiesIsTheBinomial(int reviews) {
    double[] p = new double[reviews];
    Arrays.fill(p, 0.1);
    for (int count = 0; count <= reviews; count++) {
      double binomial = 0;
      for (int k = reviews; k >= count; k--) {
        binomial += choose(reviews, k) * Math.pow(0.1, k) * Math.pow(0.9, reviews - k);
      }
      assertEquals(binomial, Leeches.atLeast(count, p), 1e-12 * binomial);
    }
  }

  private static double choose(int n, int k) {
    double ways = 1;
    for (int i = 1; i <= k; i++) {
      ways = ways * (n - k + i) / i;
    }
    return ways;
  }

  @Test
  void tailFallsWithTheCountAndRisesWithEachProbability() {
    var random = new Random(42);
    for (int run = 0; run < 200; run++) {
      double[] p = random.doubles(1 + random.nextInt(30)).toArray();
      double[] more = p.clone();
      int raised = random.nextInt(p.length);
      more[raised] += (1 - p[raised]) * random.nextDouble();
      for (int count = 1; count <= p.length; count++) {
        double tail = Leeches.atLeast(count, p);
        assertTrue(tail <= Leeches.atLeast(count - 1, p) + 1e-15);
        assertTrue(tail <= Leeches.atLeast(count, more) + 1e-15);
      }
    }
  }

  /**
   * At a recall of .9: P(4 or more of 8) is .0050, of 10 .0128; P(5 or more of 12) .0043, of 15
   * .0127; P(8 or more of 40) .0419, P(10 or more of 40) .0051.
   */
  @ParameterizedTest
  @CsvSource({
    " 3,  3, false",
    " 4,  4, true",
    " 4,  8, true",
    " 4, 10, false",
    " 5, 12, true",
    " 5, 15, false",
    " 8, 40, false",
    "10, 40, true",
  })
  void cardIsLeechWhereChanceIsNoExplanation(int lapses, int reviews, boolean isLeech) {
    var leeches = alike(200);
    add(leeches, "it", 0.9, reviews, lapses);
    // Others as bad: among so many, one alone could be there by luck.
    for (int i = 0; i < 12; i++) {
      add(leeches, "bad" + i, 0.9, 4, 4);
    }
    assertEquals(isLeech, leeches.found().contains("it"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10, 1000})
  void moreLapsesNeverMakeALeechOneNoMore(int others) {
    for (int reviews = 4; reviews <= 30; reviews++) {
      boolean was = false;
      for (int lapses = 0; lapses <= reviews; lapses++) {
        var leeches = new Leeches(new Scheduler(Settings.DEFAULT).model());
        add(leeches, "others", 0.9, others, others / 10);
        add(leeches, "it", 0.9, reviews, lapses);
        boolean is = leeches.found().contains("it");
        assertTrue(is || !was, reviews + " reviews, " + lapses + " lapses");
        was = is;
      }
      assertTrue(was, "a card never recalled in " + reviews + " reviews");
    }
  }

  @Test
  void fewOfManyCardsAreLeechesByLuck() {
    var random = new Random(42);
    var leeches = new Leeches(new Scheduler(Settings.DEFAULT).model());
    for (int card = 0; card < 5000; card++) {
      for (int review = 0; review < 15; review++) {
        leeches.add("c" + card, 0.9, random.nextDouble() < 0.1);
      }
    }
    for (int card = 0; card < 50; card++) {
      for (int review = 0; review < 15; review++) {
        leeches.add("bad" + card, 0.9, random.nextDouble() < 0.6);
      }
    }
    Set<String> found = leeches.found();
    long bad = found.stream().filter(id -> id.startsWith("bad")).count();
    assertTrue(bad >= 40, bad + " of 50 found");
    assertTrue(found.size() - bad <= 0.2 * found.size(), found::toString);
  }

  @Test
  void whatIsForgottenAltogetherMoreThanForetoldIsNoFaultOfACard() {
    var leeches = new Leeches(new Scheduler(Settings.DEFAULT).model());
    for (int card = 0; card < 100; card++) {
      add(leeches, "c" + card, 0.95, 10, 4);
    }
    assertEquals(Set.of(), leeches.found());
  }

  @Test
  void reviewsWithinTheDayAndOfCardsInLearningTellNothing() {
    var scheduler = new Scheduler(Settings.DEFAULT);
    var leeches = new Leeches(scheduler.model());
    var at = new Moment(Instant.parse("2026-11-20T12:00:00Z"), 100);
    for (int card = 0; card < 20; card++) {
      Card fresh = Card.unseen("c" + card);
      Card known = scheduler.review(fresh, Rating.EASY, at);
      for (int i = 0; i < 9; i++) {
        leeches.review(known, Rating.AGAIN, at);
        leeches.review(fresh, Rating.AGAIN, at);
      }
    }
    assertEquals(Set.of(), leeches.found());

    var later = new Moment(at.instant().plus(Duration.ofDays(1)), 101);
    Card known = scheduler.review(Card.unseen("it"), Rating.EASY, at);
    for (int i = 0; i < 4; i++) {
      leeches.review(known, Rating.AGAIN, later);
    }
    assertEquals(Set.of("it"), leeches.found());
  }

  private static Leeches alike(int cards) {
    var leeches = new Leeches(new Scheduler(Settings.DEFAULT).model());
    for (int card = 0; card < cards; card++) {
      add(leeches, "c" + card, 0.9, 20, 0);
    }
    return leeches;
  }

  private static void add(Leeches to, String card, double recall, int reviews, int lapses) {
    for (int i = 0; i < reviews; i++) {
      to.add(card, recall, i < lapses);
    }
  }
}
