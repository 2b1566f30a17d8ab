package dossier.bench;

import dossier.schedule.Card;
import dossier.schedule.Load;
import dossier.schedule.Moment;
import dossier.schedule.Rating;
import dossier.schedule.Scheduler;
import dossier.schedule.Settings;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/**
 * Simulates what it gains to put each interval, within its fuzz, on a day that has less to do.
 *
 * <p>A learner with FSRS-6's default memory begins 10 cards a day and does all that is due on each of
 * 200 days. First ratings and recalled ones are in the shares that fsrs-rs simulates by. Days are
 * compared, from the 31st on, with the mean of the seven around them, days kept easy left out: so a
 * load that grows or falls counts for nothing.
 */
final class BalanceBenchmark {
  private static final int DAYS = 200;
  private static final int FROM = 30;
  private static final int NEW_A_DAY = 10;
  private static final int SEEDS = 20;
  private static final double[] FIRST = {.24, .094, .495, .171};
  private static final double[] RECALLED = {.224, .631, .145};
  private static final long START = 20_000;
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /** How the day within the fuzz is chosen. */
  private enum Way {
    EXACT,
    DRAWN,
    BALANCED
  }

  private final Settings settings;
  private final Scheduler scheduler;
  private final Way way;
  private final Random random;
  private final List<Card> cards = new ArrayList<>();
  private final int[] reviews = new int[DAYS];
  private double recalls;

  private BalanceBenchmark(Settings settings, Way way, long seed) {
    this.settings = settings.withFuzz(way != Way.EXACT);
    this.scheduler = new Scheduler(this.settings);
    this.way = way;
    this.random = new Random(seed);
  }

  public static void main(String[] arguments) {
    System.out.println("cards, easy days: reviews a day, deviation, peak, recall at reviews");
    for (int many : new int[] {60, 300, 1000}) {
      for (Set<DayOfWeek> easy : List.of(Set.<DayOfWeek>of(), WEEKEND)) {
        for (Way way : Way.values()) {
          print(many, Settings.DEFAULT.withEasyDays(easy), way);
        }
      }
    }
  }

  private static void print(int many, Settings settings, Way way) {
    double[] means = new double[4];
    for (int seed = 0; seed < SEEDS; seed++) {
      double[] figures = new BalanceBenchmark(settings, way, seed).lived(many).figures();
      for (int i = 0; i < means.length; i++) {
        means[i] += figures[i] / SEEDS;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d, %d, %s: %.1f, %.2f, %.1f, %.4f%n",
        many,
        settings.easyDays().size(),
        way,
        means[0],
        means[1],
        means[2],
        means[3]);
  }

  private BalanceBenchmark lived(int many) {
    for (int day = 0; day < DAYS; day++) {
      long today = START + day;
      Moment now = new Moment(Instant.ofEpochSecond(today * 86_400 + 43_200), today);
      for (int i = 0; i < cards.size(); i++) {
        Card card = cards.get(i);
        if (card.isDue(now)) {
          double elapsed = scheduler.model().elapsedDays(card.last().orElseThrow(), now);
          double recall = scheduler.model().retrievability(card.memory().orElseThrow(), elapsed);
          boolean recalled = random.nextDouble() < recall;
          cards.set(
              i, learned(card, recalled ? Rating.of(2 + drawn(RECALLED)) : Rating.AGAIN, now));
          recalls += recall;
          reviews[day]++;
        }
      }
      for (int i = 0; i < NEW_A_DAY && cards.size() < many; i++) {
        Card unseen = Card.unseen("card-" + random.nextLong());
        cards.add(learned(unseen, Rating.of(1 + drawn(FIRST)), now));
      }
    }
    return this;
  }

  /** Rates a card, and GOOD from then on until it is spaced by days. */
  private Card learned(Card before, Rating rating, Moment now) {
    Card card = rated(before, rating, now);
    while (card.isLearning()) {
      card = rated(card, Rating.GOOD, now);
    }
    return card;
  }

  private Card rated(Card card, Rating rating, Moment now) {
    OptionalInt place =
        way == Way.BALANCED ? scheduler.place(card, now, Load.of(cards, now)) : OptionalInt.empty();
    return scheduler.review(card, rating, now, place);
  }

  private double[] figures() {
    double sum = 0;
    double squares = 0;
    double peak = 0;
    int days = 0;
    for (int day = FROM; day < DAYS - 3; day++) {
      if (!isEasy(day)) {
        double above = reviews[day] - around(day);
        sum += reviews[day];
        squares += above * above;
        peak = Math.max(peak, above);
        days++;
      }
    }
    int all = 0;
    for (int day : reviews) {
      all += day;
    }
    return new double[] {sum / days, Math.sqrt(squares / days), peak, recalls / all};
  }

  private double around(int day) {
    double sum = 0;
    int days = 0;
    for (int near = day - 3; near <= day + 3; near++) {
      sum += isEasy(near) ? 0 : reviews[near];
      days += isEasy(near) ? 0 : 1;
    }
    return sum / days;
  }

  private boolean isEasy(int day) {
    return settings.easyDays().contains(LocalDate.ofEpochDay(START + day).getDayOfWeek());
  }

  private int drawn(double[] shares) {
    double left = random.nextDouble();
    for (int i = 0; i < shares.length - 1; i++) {
      left -= shares[i];
      if (left < 0) {
        return i;
      }
    }
    return shares.length - 1;
  }
}
