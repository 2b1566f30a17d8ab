package dossier.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BacklogTest {
  private static final long TODAY = 1000;
  private static final MemoryModel MODEL = new Scheduler(Settings.DEFAULT).model();
  private static final Moment NOW = new Moment(Instant.parse("2026-11-20T12:00:00Z"), TODAY);

  @ParameterizedTest
  @CsvSource({
    // due, done today, usual day, days with reviews: share left, or none
    "212, 0, 60, 10, 60",
    "192, 20, 60, 10, 40",
    "152, 60, 60, 10, 0",
    "140, 72, 60, 10, 0",
    "121, 0, 60, 10, 60",
    "120, 0, 60, 10, -1",
    "100, 21, 60, 10, 39",
    "50, 0, 20, 10, 20",
    "49, 0, 10, 10, -1",
    "50, 0, 3, 10, 20",
    "41, 20, 3, 10, 0",
    "500, 0, 60, 7, 60",
    "500, 0, 60, 6, -1",
    "0, 100, 20, 10, -1",
  })
  void shareIsTheUsualDayWhereMoreThanTwiceAsManyAreDue(
      int due, int done, int usual, int days, int share) {
    List<Card> cards = new ArrayList<>(due(due, 10));
    for (int i = 0; i < done; i++) {
      cards.add(card("done" + i, 10, TODAY, 5));
    }
    Optional<Backlog> backlog =
        Backlog.of(cards, MODEL, () -> days(days, usual, 12), () -> done, NOW);
    assertEquals(share, backlog.map(b -> b.today().size()).orElse(-1));
    backlog.ifPresent(b -> assertEquals(due, b.due()));
  }

  @Test
  void usualDayIsTheMedianOfTheLastThirtyWithReviews() {
    SortedMap<Long, Integer> days = days(30, 25, 3);
    for (int day = 100; day < 200; day++) {
      days.put((long) day, 400);
    }
    days.put(TODAY - 5, 900);
    days.put(TODAY, 7);
    days.put(TODAY + 1, 7);
    Backlog backlog = Backlog.of(due(200, 10), MODEL, () -> days, () -> 0, NOW).orElseThrow();
    assertEquals(25, backlog.today().size());
    assertEquals(3, backlog.awayDays());
  }

  @Test
  void whatAReviewGainsMostComesFirst() {
    var cards = new ArrayList<Card>();
    for (int i = 0; i < 60; i++) {
      cards.add(card("c" + i, 2, TODAY - 2 - 3L * (i * 37 % 60), 2 + i % 7 * 20));
    }
    Backlog backlog =
        Backlog.of(cards, MODEL, () -> days(10, 20, 12), () -> 0, NOW).orElseThrow();
    List<Double> best = cards.stream()
        .map(BacklogTest::gain)
        .sorted((a, b) -> Double.compare(b, a))
        .limit(20)
        .toList();
    List<Double> chosen = backlog.today().stream()
        .map(id -> gain(cards.get(Integer.parseInt(id.substring(1)))))
        .toList();
    assertEquals(best, chosen);
  }

  /** Recall in thirty days with a review now, less that without. */
  private static double gain(Card card) {
    MemoryState memory = card.memory().orElseThrow();
    double days = (double) (TODAY - card.last().orElseThrow().day());
    double recall = MODEL.retrievability(memory, days);
    double known = MODEL.retrievability(MODEL.next(memory, days, Rating.GOOD), 30);
    double missed = MODEL.retrievability(MODEL.next(memory, days, Rating.AGAIN), 30);
    return recall * known + (1 - recall) * missed - MODEL.retrievability(memory, days + 30);
  }

  /** What is reviewed of a share makes it shorter, and puts nothing else in. */
  @Test
  void shareStaysTheSameAllDayLong() {
    var cards = new ArrayList<Card>(due(212, 10));
    Backlog morning =
        Backlog.of(cards, MODEL, () -> days(10, 60, 12), () -> 0, NOW).orElseThrow();
    var left = new ArrayList<>(morning.today());
    var scheduler = new Scheduler(Settings.DEFAULT);
    for (int done = 1; done <= 60; done++) {
      String id = left.remove(0);
      cards.replaceAll(c -> c.id().equals(id) ? scheduler.review(c, Rating.GOOD, NOW) : c);
      int times = done;
      Backlog later =
          Backlog.of(cards, MODEL, () -> days(10, 60, 12), () -> times, NOW).orElseThrow();
      assertEquals(left, later.today());
    }
    assertEquals(List.of(), left);
    assertEquals(60, new HashSet<>(morning.today()).size());
  }

  @ParameterizedTest
  @CsvSource({
    // due, falling due on each later day: days more
    "212, 0, 2",
    "300, 0, 3",
    "300, 30, 6",
    "300, 59, -1",
    "500, 60, -1",
  })
  void restIsCountedWithWhatFallsDueMeanwhile(int due, int daily, int days) {
    var cards = new ArrayList<Card>(due(due, 10));
    for (int day = 1; day <= 60; day++) {
      for (int i = 0; i < daily; i++) {
        cards.add(card("later" + day + "-" + i, 80, TODAY - 80 + day, 80));
      }
    }
    Backlog backlog =
        Backlog.of(cards, MODEL, () -> days(10, 60, 12), () -> 0, NOW).orElseThrow();
    assertEquals(days, backlog.moreDays().orElse(-1));
  }

  @Test
  void logIsNotAskedWhereFewAreDue() {
    assertEquals(
        Optional.empty(),
        Backlog.of(due(49, 10), MODEL, () -> fail("asked"), () -> fail("asked"), NOW));
  }

  @Test
  void newAndLearningCardsAreNoBacklog() {
    var scheduler = new Scheduler(Settings.DEFAULT);
    var cards = new ArrayList<Card>();
    for (int i = 0; i < 100; i++) {
      cards.add(Card.unseen("n" + i));
      cards.add(scheduler.review(Card.unseen("l" + i), Rating.AGAIN, NOW));
    }
    assertTrue(Backlog.of(cards, MODEL, () -> days(10, 20, 1), () -> 0, NOW).isEmpty());
  }

  /** Days with reviews, the last of them so many days before yesterday. */
  private static SortedMap<Long, Integer> days(int count, int reviews, int away) {
    var days = new TreeMap<Long, Integer>();
    for (int i = 0; i < count; i++) {
      days.put(TODAY - 1 - away - i, reviews);
    }
    return days;
  }

  private static List<Card> due(int count, int intervalDays) {
    return IntStream.range(0, count)
        .mapToObj(i -> card("c" + i, intervalDays, TODAY - intervalDays - i % 12, intervalDays))
        .toList();
  }

  private static Card card(String id, int intervalDays, long lastDay, double stabilityDays) {
    var last = new Moment(NOW.instant().minus(Duration.ofDays(TODAY - lastDay)), lastDay);
    return new Card(
        id,
        Phase.REVIEW,
        0,
        Optional.of(new MemoryState(stabilityDays, 5)),
        Optional.of(last),
        Optional.of(last.instant().plus(Duration.ofDays(intervalDays))),
        intervalDays,
        3,
        0);
  }
}
