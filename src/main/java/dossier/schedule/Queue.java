package dossier.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * What is asked next on one study day; a value, so that an answer is undone by keeping the queue
 * from before it.
 *
 * <p>Learning cards come first, once their minute has come. Then due reviews, the most overdue
 * first, with the day's new cards spread evenly among them. When nothing else is left of a sitting
 * that has begun, learning cards come up to {@link Settings#learnAhead} before their minute. A card is put off behind any
 * other choice while it is the card shown last, or must not stand beside that one.
 */
public final class Queue {

  /**
   * What is left for the day.
   *
   * @param unseen new cards still to be introduced
   * @param learning cards on a learning or relearning step, whether their minute has come or not
   * @param due reviews
   */
  public record Counts(int unseen, int learning, int due) {}

  /** The day's new cards and reviews, in the order laid at its start; all its queues share it. */
  private record Plan(
      List<String> order,
      Map<String, Integer> places,
      BitSet unseen,
      BiPredicate<String, String> apart,
      Duration learnAhead,
      long day) {

    /**
     * Spreads new cards among reviews: of the first k, the share of each kind is its share of all,
     * to half a card.
     */
    static Plan of(
        List<String> due,
        List<String> unseen,
        BiPredicate<String, String> apart,
        Duration learnAhead,
        long day) {
      var order = new ArrayList<String>(due.size() + unseen.size());
      var isUnseen = new BitSet();
      int nextDue = 0;
      int nextUnseen = 0;
      while (nextDue < due.size() || nextUnseen < unseen.size()) {
        // The middle of each card's share of the day, (2i + 1) / 2n, decides which comes first.
        if ((2L * nextDue + 1) * unseen.size() <= (2L * nextUnseen + 1) * due.size()) {
          order.add(due.get(nextDue++));
        } else {
          isUnseen.set(order.size());
          order.add(unseen.get(nextUnseen++));
        }
      }

      var places = new HashMap<String, Integer>();
      for (int i = 0; i < order.size(); i++) {
        places.put(order.get(i), i);
      }
      return new Plan(List.copyOf(order), places, isUnseen, apart, learnAhead, day);
    }
  }

  /**
   * A card in review that is due, and how overdue: study days since the last review over stability.
   *
   * <p>That is Anki's "relative overdueness" under FSRS, (R^(1/decay) − 1) / (r^(1/decay) − 1) with
   * R the retrievability and r the desired retention: elapsed days over the interval before it was
   * rounded and fuzzed. What r contributes is the same for all cards, and left out. Equals come in
   * an order drawn anew each day, or the order itself would be learned.
   */
  private record Due(String id, double overdueness, double draw) {
    /** Without Comparator's helpers, whose lambdas no class-data archive holds. */
    static int mostOverdueFirst(Due a, Due b) {
      int byOverdueness = Double.compare(b.overdueness, a.overdueness);
      int byDraw = byOverdueness != 0 ? byOverdueness : Double.compare(a.draw, b.draw);
      return byDraw != 0 ? byDraw : a.id.compareTo(b.id);
    }

    static Due of(Card card, Moment now) {
      double elapsedDays = (double) (now.day() - card.last().orElseThrow().day());
      double stabilityDays = card.memory().orElseThrow().stabilityDays();
      return new Due(card.id(), elapsedDays / stabilityDays, Draw.of(card.id(), now.day()));
    }
  }

  private static final Comparator<Card> BY_MINUTE = (a, b) -> {
    int byMinute = minute(a).compareTo(minute(b));
    return byMinute != 0 ? byMinute : a.id().compareTo(b.id());
  };

  private final Plan plan;
  private final BitSet gone; // places in the plan; never changed once the queue is made
  private final List<Card> learning; // by minute
  private final Optional<String> shown;

  private Queue(Plan plan, BitSet gone, List<Card> learning, Optional<String> shown) {
    this.plan = plan;
    this.gone = gone;
    this.learning = List.copyOf(learning);
    this.shown = shown;
  }

  /**
   * Lays the queue of a study day.
   *
   * @param cards all that may be asked, none suspended or buried, in author's order, in which new
   *     ones are introduced
   * @param introducedToday how many new cards have been introduced on this study day already
   * @param apart whether two cards, by their ids, must not stand beside each other: siblings, or one
   *     gives the other away; symmetric
   */
  public static Queue of(
      Collection<Card> cards,
      int introducedToday,
      Settings settings,
      BiPredicate<String, String> apart,
      Moment now) {
    int allowance = Math.max(settings.newPerDay() - introducedToday, 0);
    var unseen = new ArrayList<String>();
    var due = new ArrayList<Due>();
    var learning = new ArrayList<Card>();
    var ids = new HashSet<String>();
    for (Card card : cards) {
      if (!ids.add(card.id())) {
        throw new IllegalArgumentException("two cards " + card.id());
      }
      switch (card.phase()) {
        case NEW -> {
          if (unseen.size() < allowance) {
            unseen.add(card.id());
          }
        }
        case LEARNING, RELEARNING -> learning.add(card);
        case REVIEW -> {
          if (card.isDue(now)) {
            due.add(Due.of(card, now));
          }
        }
      }
    }

    due.sort(Due::mostOverdueFirst);
    learning.sort(BY_MINUTE);
    List<String> reviews = due.stream().map(Due::id).toList();
    Plan plan = Plan.of(reviews, unseen, apart, settings.learnAhead(), now.day());
    return new Queue(plan, new BitSet(), learning, Optional.empty());
  }

  /**
   * Lays the queue of a study day of cards that were chosen for it, due or not, and of those on a
   * learning step. A card that was reviewed on this day already is not asked again.
   *
   * @param cards all that may be asked, as in {@link #of}
   * @param chosen ids, in the order in which reviews, and new cards among them, are to come
   */
  public static Queue ofChosen(
      Collection<Card> cards,
      List<String> chosen,
      Settings settings,
      BiPredicate<String, String> apart,
      Moment now) {
    var byId = new HashMap<String, Card>();
    cards.forEach(card -> byId.put(card.id(), card));
    var unseen = new ArrayList<String>();
    var reviews = new ArrayList<String>();
    for (String id : chosen) {
      Card card = byId.get(id);
      if (card == null || card.last().map(last -> last.day() >= now.day()).orElse(false)) {
        continue;
      }
      switch (card.phase()) {
        case NEW -> unseen.add(id);
        case REVIEW -> reviews.add(id);
        case LEARNING, RELEARNING -> {} // comes by its minute
      }
    }
    var learning = new ArrayList<Card>(cards);
    learning.removeIf(card -> !card.isLearning());
    learning.sort(BY_MINUTE);
    Plan plan = Plan.of(reviews, unseen, apart, settings.learnAhead(), now.day());
    return new Queue(plan, new BitSet(), learning, Optional.empty());
  }

  /** Returns the card to ask now; empty when nothing is left, or learning cards must wait. */
  public Optional<String> next(Moment now) {
    Predicate<String> any = id -> true;
    Predicate<String> free =
        shown.<Predicate<String>>map(last -> id -> mayFollow(last, id)).orElse(any);
    return first(now, free).or(() -> first(now, any));
  }

  /**
   * Returns when {@link #next} has a card again: the minute of the first learning card, less the
   * learn-ahead; empty when it has one now, or none are learning.
   */
  public Optional<Instant> wakes(Moment now) {
    return next(now).isPresent()
        ? Optional.empty()
        : learning.stream().findFirst().map(card -> minute(card).minus(learnAhead()));
  }

  /** Returns what is left for the day. */
  public Counts counts() {
    var left = new BitSet();
    left.set(0, plan.order.size());
    left.andNot(gone);
    int both = left.cardinality();
    left.and(plan.unseen);
    int unseen = left.cardinality();
    return new Counts(unseen, learning.size(), both - unseen);
  }

  /** Returns whether a card is still to be asked on this day, now or when its minute comes. */
  public boolean holds(String id) {
    Integer place = plan.places.get(id);
    return (place != null && !gone.get(place))
        || learning.stream().anyMatch(card -> card.id().equals(id));
  }

  /** Returns whether it is still the study day of this queue; when not, another is to be laid. */
  public boolean isOf(Moment now) {
    return plan.day == now.day();
  }

  /** Returns the queue after a card was shown and answered, the card being as it then stands. */
  public Queue answered(Card card) {
    List<Card> others = learningBut(card.id());
    if (card.isLearning()) {
      int place = Collections.binarySearch(others, card, BY_MINUTE);
      others.add(-place - 1, card);
    }
    return new Queue(plan, goneWith(card.id()), others, Optional.of(card.id()));
  }

  /** Returns the queue after a card was shown and then set aside: suspended, buried or skipped. */
  public Queue without(String id) {
    return new Queue(plan, goneWith(id), learningBut(id), Optional.of(id));
  }

  /** Returns the queue as it goes on after a card that was shown outside it, such as before it. */
  public Queue after(String id) {
    return new Queue(plan, gone, learning, Optional.of(id));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Queue queue
        && plan.equals(queue.plan)
        && gone.equals(queue.gone)
        && learning.equals(queue.learning)
        && shown.equals(queue.shown);
  }

  @Override
  public int hashCode() {
    return Objects.hash(gone, learning, shown);
  }

  private Optional<String> first(Moment now, Predicate<String> fits) {
    return firstLearning(now.instant(), fits)
        .or(() -> firstOfPlan(fits))
        .or(() -> firstLearning(now.instant().plus(learnAhead()), fits));
  }

  /**
   * Learning cards come ahead of their minute only in a sitting that has begun: whoever comes back
   * is not asked before a card is due.
   */
  private Duration learnAhead() {
    return shown.isPresent() ? plan.learnAhead : Duration.ZERO;
  }

  private Optional<String> firstLearning(Instant until, Predicate<String> fits) {
    return learning.stream()
        .takeWhile(card -> !minute(card).isAfter(until))
        .map(Card::id)
        .filter(fits)
        .findFirst();
  }

  private Optional<String> firstOfPlan(Predicate<String> fits) {
    int size = plan.order.size();
    for (int i = gone.nextClearBit(0); i < size; i = gone.nextClearBit(i + 1)) {
      if (fits.test(plan.order.get(i))) {
        return Optional.of(plan.order.get(i));
      }
    }
    return Optional.empty();
  }

  private boolean mayFollow(String last, String id) {
    return !last.equals(id) && !plan.apart.test(last, id);
  }

  private BitSet goneWith(String id) {
    Integer place = plan.places.get(id);
    if (place == null) {
      return gone;
    }
    var more = (BitSet) gone.clone();
    more.set(place);
    return more;
  }

  private List<Card> learningBut(String id) {
    var others = new ArrayList<Card>(learning);
    others.removeIf(card -> card.id().equals(id));
    return others;
  }

  private static Instant minute(Card card) {
    return card.due().orElseThrow();
  }
}
