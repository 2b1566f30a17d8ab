package dossier.bench;

import dossier.schedule.Card;
import dossier.schedule.MemoryModel;
import dossier.schedule.MemoryState;
import dossier.schedule.Moment;
import dossier.schedule.Phase;
import dossier.schedule.Rating;
import dossier.schedule.Scheduler;
import dossier.schedule.Settings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;

/**
 * Simulates in which order a day's share of a backlog is best taken: mean recall of all cards over
 * the days after a break, and the first of them without a backlog.
 *
 * <p>Run it by {@code docs/BENCHMARKS.md}.
 */
final class BacklogBenchmark {
  private static final int CARDS = 1000;
  private static final int NEW_A_DAY = 10;
  private static final int DAYS_BEFORE = 100;
  private static final int SHARE = 40;
  private static final double SHARE_SECONDS = 9.2 * SHARE;
  private static final double RECALLED_SECONDS = 8;
  private static final double FORGOTTEN_SECONDS = 20;
  private static final double NEW_FORGOTTEN = 0.3;
  private static final int SEEDS = 10;
  private static final int FIRST_DAY = 10_000;

  private final Scheduler scheduler = new Scheduler(Settings.DEFAULT);
  private final MemoryModel model = scheduler.model();
  private final List<Card> cards = new ArrayList<>();
  private final Random random;

  private BacklogBenchmark(int seed) {
    random = new Random(42 + seed);
    for (int i = 0; i < CARDS; i++) {
      cards.add(Card.unseen(seed + "c" + i));
    }
  }

  /** How much a review now of a card is wanted: the most first. */
  private interface Order {
    double want(BacklogBenchmark of, Card card, Moment now);
  }

  /** What came of a break: a share from 0 to 1, and a day from 1. */
  private record Outcome(double recall, OptionalInt cleared) {}

  /** Takes the days of the break and the days after it. */
  public static void main(String[] arguments) {
    int away = Integer.parseInt(arguments[0]);
    int after = Integer.parseInt(arguments[1]);
    say("least likely recalled first", (of, card, now) -> -of.recall(card, now), away, after);
    say("at random", (of, card, now) -> of.random.nextDouble(), away, after);
    say("likeliest recalled first", BacklogBenchmark::recall, away, after);
    say("most gained in 7 days first", (of, card, now) -> of.gain(card, now, 7), away, after);
    say("most gained in 30 days first", (of, card, now) -> of.gain(card, now, 30), away, after);
  }

  private static void say(String name, Order order, int away, int after) {
    double recall = 0;
    double cleared = 0;
    boolean always = true;
    for (int seed = 0; seed < SEEDS; seed++) {
      Outcome outcome = new BacklogBenchmark(seed).outcome(order, away, after);
      recall += outcome.recall() / SEEDS;
      cleared += outcome.cleared().orElse(0) / (double) SEEDS;
      always &= outcome.cleared().isPresent();
    }
    String day = always ? String.format(Locale.ROOT, "%.0f", cleared) : "-";
    System.out.printf(Locale.ROOT, "%-30s %.3f, no backlog on day %s%n", name, recall, day);
  }

  private Outcome outcome(Order order, int away, int after) {
    int begun = 0;
    for (int day = 1; day <= DAYS_BEFORE; day++) {
      Moment now = at(day);
      due(now).forEach(place -> review(place, now));
      for (int i = 0; i < NEW_A_DAY && begun < CARDS; i++) {
        begin(begun++, now);
      }
    }

    double recall = 0;
    OptionalInt cleared = OptionalInt.empty();
    for (int day = 1; day <= after; day++) {
      Moment now = at(DAYS_BEFORE + away + day);
      List<Integer> due = ordered(order, now);
      boolean late = due.size() > 2 * SHARE;
      if (!late && cleared.isEmpty()) {
        cleared = OptionalInt.of(day);
      }
      double seconds = 0;
      for (int place : due) {
        if (late && seconds >= SHARE_SECONDS) {
          break;
        }
        seconds += review(place, now) ? RECALLED_SECONDS : FORGOTTEN_SECONDS;
      }
      recall += cards.stream().mapToDouble(card -> recall(card, now)).sum() / CARDS / after;
    }
    return new Outcome(recall, cleared);
  }

  private List<Integer> due(Moment now) {
    var due = new ArrayList<Integer>();
    for (int i = 0; i < CARDS; i++) {
      if (cards.get(i).phase() == Phase.REVIEW && cards.get(i).isDue(now)) {
        due.add(i);
      }
    }
    return due;
  }

  private List<Integer> ordered(Order order, Moment now) {
    List<Integer> due = due(now);
    Map<Integer, Double> wants = new HashMap<>();
    due.forEach(place -> wants.put(place, order.want(this, cards.get(place), now)));
    due.sort(Collections.reverseOrder((a, b) -> Double.compare(wants.get(a), wants.get(b))));
    return due;
  }

  /** Reviews a card, and again until it has left its steps; returns whether it was recalled. */
  private boolean review(int place, Moment now) {
    boolean recalled = random.nextDouble() < recall(cards.get(place), now);
    step(place, recalled ? Rating.GOOD : Rating.AGAIN, now);
    return recalled;
  }

  private void begin(int place, Moment now) {
    step(place, random.nextDouble() < NEW_FORGOTTEN ? Rating.AGAIN : Rating.GOOD, now);
  }

  private void step(int place, Rating rating, Moment now) {
    Card card = scheduler.review(cards.get(place), rating, now);
    for (int i = 1; card.phase() != Phase.REVIEW; i++) {
      var later = new Moment(now.instant().plusSeconds(600L * i), now.day());
      card = scheduler.review(card, Rating.GOOD, later);
    }
    cards.set(place, card);
  }

  private double recall(Card card, Moment now) {
    return model.retrievability(card.memory().orElseThrow(), elapsed(card, now));
  }

  /** How much likelier a card is recalled some days on for a review now. */
  private double gain(Card card, Moment now, int days) {
    MemoryState memory = card.memory().orElseThrow();
    double elapsed = elapsed(card, now);
    double recall = model.retrievability(memory, elapsed);
    Function<Rating, Double> then =
        rating -> model.retrievability(model.next(memory, elapsed, rating), days);
    return recall * then.apply(Rating.GOOD)
        + (1 - recall) * then.apply(Rating.AGAIN)
        - model.retrievability(memory, elapsed + days);
  }

  private double elapsed(Card card, Moment now) {
    return model.elapsedDays(card.last().orElseThrow(), now);
  }

  private static Moment at(int day) {
    int study = FIRST_DAY + day;
    return new Moment(Instant.ofEpochSecond(86_400L * study), study);
  }
}
