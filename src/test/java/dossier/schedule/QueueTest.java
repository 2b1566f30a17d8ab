package dossier.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueueTest {

  private static final long TODAY = 20_000;
  private static final Moment NOON =
      new Moment(Instant.EPOCH.plus(Duration.ofDays(TODAY)).plus(Duration.ofHours(12)), TODAY);

  @Test
  void reviewsComeByFallingRelativeOverdueness() {
    var cards = List.of(
        review("tenfold", 10, 1),
        review("on the day", 10, 10),
        review("not due", 2, 10),
        review("long overdue, long remembered", 100, 90),
        review("half over", 15, 10));

    assertEquals(
        List.of("tenfold", "half over", "long overdue, long remembered", "on the day"),
        order(queue(cards, 20)));
  }

  @Test
  void equallyOverdueReviewsComeInAnOrderDrawnEachDay() {
    var cards = IntStream.range(0, 10).mapToObj(i -> review("r" + i, 10, 10)).toList();
    var reversed = new ArrayList<Card>(cards);
    Collections.reverse(reversed);
    List<String> today = order(queue(cards, 20));

    assertEquals(today, order(queue(reversed, 20)));
    assertFalse(today.equals(cards.stream().map(Card::id).toList()), today::toString);
  }

  @Test
  void newCardsComeInAuthorsOrderUpToTheDaysNumber() {
    var cards = IntStream.range(0, 30).mapToObj(i -> Card.unseen("n" + i)).toList();

    assertEquals(List.of("n0", "n1", "n2"), order(queue(cards, 3)));
    assertEquals(
        List.of("n0"),
        order(Queue.of(cards, 2, Settings.DEFAULT.withNewPerDay(3), QueueTest::noneApart, NOON)));
    assertEquals(
        List.of(),
        order(Queue.of(cards, 5, Settings.DEFAULT.withNewPerDay(3), QueueTest::noneApart, NOON)));
  }

  @Test
  void chosenCardsComeInTheirOrderDueOrNotAndOthersDoNot() {
    var cards = List.of(
        Card.unseen("n0"),
        Card.unseen("n1"),
        review("due", 30, 3),
        review("not due", 1, 20),
        review("left out", 50, 3),
        review("asked today", 0, 20));
    Queue queue = Queue.ofChosen(
        cards,
        List.of("not due", "asked today", "n1", "due", "unknown"),
        Settings.DEFAULT.withNewPerDay(0),
        QueueTest::noneApart,
        NOON);

    assertEquals(new Queue.Counts(1, 0, 2), queue.counts());
    assertEquals(List.of("not due", "n1", "due"), order(queue));
  }

  @ParameterizedTest
  @CsvSource({"0, 5", "5, 0", "1, 100", "100, 1", "20, 7", "7, 20", "20, 200", "13, 13"})
  void newCardsAreSpreadEvenlyAmongReviews(int unseen, int reviews) {
    var cards = new ArrayList<Card>();
    IntStream.range(0, unseen).forEach(i -> cards.add(Card.unseen("n" + i)));
    IntStream.range(0, reviews).forEach(i -> cards.add(review("r" + i, 10, 10)));

    List<String> order = order(queue(cards, unseen));

    assertEquals(unseen + reviews, order.size());
    int come = 0;
    for (int k = 1; k <= order.size(); k++) {
      come += order.get(k - 1).startsWith("n") ? 1 : 0;
      double share = (double) k * unseen / order.size();
      assertTrue(Math.abs(come - share) <= 0.5 + 1e-9, come + " new among the first " + k);
    }
  }

  @Test
  void learningCardComesFirstOnceItsMinuteHasCome() {
    var cards = List.of(learning("later", 3), learning("soon", 1), review("r", 10, 1));
    Queue queue = queue(cards, 20);

    assertEquals(Optional.of("r"), queue.next(NOON));
    assertEquals(Optional.of("soon"), queue.next(after(60)));
    assertEquals(Optional.of("soon"), queue.next(after(300)));
    assertEquals(Optional.of("r"), queue.next(after(59)));
  }

  @Test
  void learningCardComesBeforeItsMinuteWhenNothingElseIsLeft() {
    Queue queue = queue(List.of(learning("a", 21), Card.unseen("new")), 20).without("new");

    assertEquals(Optional.empty(), queue.next(NOON));
    assertEquals(Optional.of(after(60).instant()), queue.wakes(NOON));
    assertEquals(Optional.empty(), queue.next(after(59)));
    assertEquals(Optional.of("a"), queue.next(after(60)));
    assertEquals(Optional.empty(), queue.wakes(after(60)));
  }

  @Test
  void whoeverComesBackIsNotAskedBeforeTheMinute() {
    Queue queue = queue(List.of(learning("a", 9)), 20);

    assertEquals(Optional.empty(), queue.next(NOON));
    assertEquals(Optional.of(after(540).instant()), queue.wakes(NOON));
    assertEquals(Optional.of("a"), queue.next(after(540)));
  }

  @Test
  void emptyQueueNeverWakes() {
    Queue queue = queue(List.of(review("not due", 1, 10)), 20);

    assertEquals(Optional.empty(), queue.next(NOON));
    assertEquals(Optional.empty(), queue.wakes(NOON));
    assertEquals(new Queue.Counts(0, 0, 0), queue.counts());
  }

  @Test
  void cardThatWouldStandBesideARelatedOneWaitsForAnother() {
    var cards = List.of(review("a1", 10, 1), review("a2", 10, 2), review("b", 10, 3));
    Queue queue = Queue.of(cards, 0, Settings.DEFAULT, sharing("a"), NOON);

    assertEquals(List.of("a1", "b", "a2"), order(queue));
    assertEquals(Optional.of("b"), queue.after("a9").next(NOON));
  }

  @Test
  void relatedCardsFollowEachOtherWhenNoOtherIsLeft() {
    var cards = List.of(review("a1", 10, 1), review("a2", 10, 2), review("a3", 10, 3));

    assertEquals(
        List.of("a1", "a2", "a3"), order(Queue.of(cards, 0, Settings.DEFAULT, sharing("a"), NOON)));
  }

  @Test
  void learningCardWhoseMinuteHasComeAlsoWaitsForAnUnrelatedOne() {
    var cards = List.of(review("a1", 10, 1), review("b", 10, 10), learning("a2", 1));
    Queue queue = Queue.of(cards, 0, Settings.DEFAULT, sharing("a"), NOON);

    Queue then = queue.answered(review("a1", 0, 3));

    assertEquals(Optional.of("b"), then.next(after(120)));
    assertEquals(Optional.of("a2"), then.answered(review("b", 0, 3)).next(after(120)));
  }

  @Test
  void cardIsNotAskedTwiceRunningWhileThereIsAnother() {
    var scheduler = new Scheduler(Settings.DEFAULT);
    Queue queue = queue(List.of(Card.unseen("a"), learning("b", 15)), 20);

    Queue then = queue.answered(scheduler.review(Card.unseen("a"), Rating.AGAIN, NOON));

    assertEquals(Optional.of("b"), then.next(NOON));
    assertEquals(Optional.of("b"), then.next(after(60)));
    assertEquals(Optional.of("a"), then.without("b").next(NOON));
  }

  @Test
  void countsAreOfWhatIsLeft() {
    var scheduler = new Scheduler(Settings.DEFAULT);
    Queue queue = queue(
        List.of(Card.unseen("n1"), Card.unseen("n2"), review("r", 10, 1), learning("l", 5)), 1);
    assertEquals(new Queue.Counts(1, 1, 1), queue.counts());

    queue = queue.answered(scheduler.review(Card.unseen("n1"), Rating.GOOD, NOON));
    assertEquals(new Queue.Counts(0, 2, 1), queue.counts());

    queue = queue.answered(scheduler.review(review("r", 10, 1), Rating.AGAIN, NOON));
    assertEquals(new Queue.Counts(0, 3, 0), queue.counts());

    queue = queue.answered(review("l", 0, 2)).without("r");
    assertEquals(new Queue.Counts(0, 1, 0), queue.counts());
  }

  @Test
  void answerIsUndoneByTheQueueFromBefore() {
    Queue before = queue(List.of(review("a", 10, 1), review("b", 10, 2)), 20);
    Queue after = before.answered(review("a", 0, 5));

    assertEquals(Optional.of("b"), after.next(NOON));
    assertEquals(Optional.of("a"), before.next(NOON));
    assertEquals(after, before.answered(review("a", 0, 5)));
    assertFalse(before.equals(after));
  }

  @Test
  void answerRatedAnewReplacesTheOneBefore() {
    var scheduler = new Scheduler(Settings.DEFAULT);
    Card card = review("a", 10, 1);
    Queue queue = queue(List.of(card), 20);

    Queue again = queue.answered(scheduler.review(card, Rating.AGAIN, NOON));
    Queue good = again.answered(scheduler.review(card, Rating.GOOD, NOON));

    assertEquals(new Queue.Counts(0, 1, 0), again.counts());
    assertEquals(new Queue.Counts(0, 0, 0), good.counts());
  }

  @Test
  void queueIsOfOneStudyDay() {
    Queue queue = queue(List.of(), 20);

    assertTrue(queue.isOf(after(3_600)));
    assertFalse(queue.isOf(new Moment(NOON.instant(), TODAY + 1)));
  }

  @Test
  void cardTwiceIsRefused() {
    var cards = List.of(Card.unseen("a"), Card.unseen("a"));

    assertEquals(
        "two cards a",
        assertThrows(IllegalArgumentException.class, () -> queue(cards, 20)).getMessage());
  }

  /** Whole days, against the rule told the long way round, one card at a time. */
  @Test
  void everyChoiceOfARandomDayIsByTheRule() {
    var random = new Random(42);
    for (int day = 0; day < 60; day++) {
      List<Card> cards = randomCards(random);
      int groups = 1 + random.nextInt(12);
      BiPredicate<String, String> apart =
          (a, b) -> Math.floorMod(a.hashCode(), groups) == Math.floorMod(b.hashCode(), groups);
      walkThrough(cards, apart, random);
    }
  }

  private static void walkThrough(
      List<Card> cards, BiPredicate<String, String> apart, Random random) {
    var scheduler = new Scheduler(Settings.DEFAULT);
    Queue queue = Queue.of(cards, 0, Settings.DEFAULT, apart, NOON);
    List<String> plan =
        new ArrayList<>(order(Queue.of(cards, 0, Settings.DEFAULT, QueueTest::noneApart, NOON)));
    Map<String, Card> now = new HashMap<>();
    cards.forEach(card -> now.put(card.id(), card));
    plan.removeIf(id -> now.get(id).isLearning());

    Moment moment = NOON;
    Optional<String> last = Optional.empty();
    while (true) {
      Optional<String> next = queue.next(moment);
      assertEquals(expected(plan, now.values(), last, apart, moment), next);
      if (next.isEmpty()) {
        Optional<Instant> wakes = queue.wakes(moment);
        if (wakes.isEmpty()) {
          return;
        }
        assertTrue(wakes.get().isAfter(moment.instant()));
        moment = new Moment(wakes.get(), TODAY);
        assertTrue(queue.next(moment).isPresent());
        continue;
      }

      moment = new Moment(moment.instant().plusSeconds(random.nextInt(90)), TODAY);
      Rating rating = Rating.of(1 + random.nextInt(4));
      Card card = scheduler.review(now.get(next.get()), rating, moment);
      now.put(card.id(), card);
      plan.remove(card.id());
      queue = queue.answered(card);
      last = next;
      long learning = now.values().stream().filter(Card::isLearning).count();
      assertEquals(plan.size() + learning, total(queue.counts()));
    }
  }

  private static Optional<String> expected(
      List<String> plan,
      Collection<Card> cards,
      Optional<String> last,
      BiPredicate<String, String> apart,
      Moment now) {
    var choices = new ArrayList<String>();
    int ahead = last.isPresent() ? 20 * 60 : 0;
    List<Card> learning = cards.stream()
        .filter(Card::isLearning)
        .filter(c -> !c.due().orElseThrow().isAfter(now.instant().plusSeconds(ahead)))
        .sorted(Comparator.comparing((Card c) -> c.due().orElseThrow()).thenComparing(Card::id))
        .toList();
    learning.stream().filter(c -> c.isDue(now)).forEach(c -> choices.add(c.id()));
    choices.addAll(plan);
    learning.stream().filter(c -> !c.isDue(now)).forEach(c -> choices.add(c.id()));

    Optional<String> free = choices.stream()
        .filter(id -> last.isEmpty() || (!id.equals(last.get()) && !apart.test(id, last.get())))
        .findFirst();
    return free.or(() -> choices.stream().findFirst());
  }

  private static List<Card> randomCards(Random random) {
    var cards = new ArrayList<Card>();
    for (int i = 0; i < 5 + random.nextInt(40); i++) {
      cards.add(
          switch (random.nextInt(4)) {
            case 0 -> Card.unseen("c" + i);
            case 1 -> learning("c" + i, random.nextInt(40) - 5);
            default -> review("c" + i, 1 + random.nextInt(30), 1 + random.nextInt(20));
          });
    }
    return cards;
  }

  /** Every card the queue asks for, each answered for good. */
  private static List<String> order(Queue queue) {
    var order = new ArrayList<String>();
    Set<String> seen = new HashSet<>();
    for (var next = queue.next(NOON); next.isPresent(); next = queue.next(NOON)) {
      assertTrue(seen.add(next.get()), () -> "asked again: " + order);
      order.add(next.get());
      queue = queue.answered(review(next.get(), 0, 9));
    }
    return order;
  }

  private static Queue queue(List<Card> cards, int newPerDay) {
    return Queue.of(
        cards, 0, Settings.DEFAULT.withNewPerDay(newPerDay), QueueTest::noneApart, NOON);
  }

  private static boolean noneApart(String a, String b) {
    return false;
  }

  private static BiPredicate<String, String> sharing(String prefix) {
    return (a, b) -> a.startsWith(prefix) && b.startsWith(prefix);
  }

  private static Moment after(int seconds) {
    return new Moment(NOON.instant().plusSeconds(seconds), TODAY);
  }

  private static int total(Queue.Counts counts) {
    return counts.unseen() + counts.learning() + counts.due();
  }

  private static Card learning(String id, int dueInMinutes) {
    Moment last = after(-10 * 60);
    return new Card(
        id,
        Phase.LEARNING,
        0,
        Optional.of(new MemoryState(1, 5)),
        Optional.of(last),
        Optional.of(after(60 * dueInMinutes).instant()),
        0,
        1,
        0);
  }

  private static Card review(String id, int daysAgo, int stabilityDays) {
    Instant last = NOON.instant().minus(Duration.ofDays(daysAgo));
    return new Card(
        id,
        Phase.REVIEW,
        0,
        Optional.of(new MemoryState(stabilityDays, 5)),
        Optional.of(new Moment(last, TODAY - daysAgo)),
        Optional.of(last.plus(Duration.ofDays(stabilityDays))),
        stabilityDays,
        3,
        0);
  }
}
