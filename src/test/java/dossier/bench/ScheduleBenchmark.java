package dossier.bench;

import dossier.schedule.Card;
import dossier.schedule.MemoryModel;
import dossier.schedule.MemoryState;
import dossier.schedule.Moment;
import dossier.schedule.Parameters;
import dossier.schedule.Rating;
import dossier.schedule.Scheduler;
import dossier.schedule.Settings;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Measures what a review costs, warm, in one thread: the memory alone, and the whole card with its
 * steps, interval and fuzz. Prints the median and the least of some rounds, in turn.
 */
final class ScheduleBenchmark {
  private static final int REVIEWS = 200_000;
  private static final int ROUNDS = 15;

  private ScheduleBenchmark() {}

  public static void main(String[] arguments) {
    var six = new Scheduler(Settings.DEFAULT, Parameters.DEFAULT);
    var seven = new Scheduler(Settings.DEFAULT, Parameters.DEFAULT_FSRS_7);
    var both = new Scheduler(
        Settings.DEFAULT, Parameters.blend(Parameters.DEFAULT, Parameters.DEFAULT_FSRS_7, 0.5));
    List<Scheduler> schedulers = List.of(six, seven, both);
    double[][] times = new double[9][ROUNDS];
    double sum = 0;
    for (int round = -5; round < ROUNDS; round++) {
      for (int kind = 0; kind < times.length; kind++) {
        Scheduler scheduler = schedulers.get(kind % 3);
        long start = System.nanoTime();
        sum += kind < 3
            ? memories(scheduler.model())
            : cards(kind < 6 ? scheduler::passed : scheduler::review);
        long took = System.nanoTime() - start;
        if (round >= 0) {
          times[kind][round] = took / 1e3 / REVIEWS;
        }
      }
    }
    String[] names = {
      "memory, FSRS-6",
      "memory, FSRS-7",
      "memory, both",
      "passed, FSRS-6",
      "passed, FSRS-7",
      "passed, both",
      "card, FSRS-6",
      "card, FSRS-7",
      "card, both"
    };
    for (int kind = 0; kind < times.length; kind++) {
      Arrays.sort(times[kind]);
      System.out.printf(
          Locale.ROOT,
          "%-15s %.3f us a review, least %.3f%n",
          names[kind],
          times[kind][ROUNDS / 2],
          times[kind][0]);
    }
    System.out.println("(checksum " + sum + ")");
  }

  private interface Fold {
    Card review(Card card, Rating rating, Moment now);
  }

  private static double memories(MemoryModel model) {
    var random = new Random(42);
    MemoryState memory = model.first(Rating.GOOD);
    double sum = 0;
    for (int i = 0; i < REVIEWS; i++) {
      int draw = random.nextInt();
      memory = i % 8 == 0
          ? model.first(rating(draw))
          : model.next(memory, (draw >>> 8) % 60, rating(draw));
      sum += memory.stabilityDays();
    }
    return sum;
  }

  private static double cards(Fold fold) {
    var random = new Random(42);
    Card unseen = Card.unseen("item");
    Card card = unseen;
    long day = 20_000;
    double sum = 0;
    for (int i = 0; i < REVIEWS; i++) {
      int draw = random.nextInt();
      day += (draw >>> 8) % 60;
      card = i % 8 == 0 ? unseen : card;
      card = fold.review(
          card, rating(draw), Moment.of(Instant.ofEpochSecond(day * 86_400), ZoneOffset.UTC, 4));
      sum += card.intervalDays() + card.memory().orElseThrow().stabilityDays();
    }
    return sum;
  }

  private static Rating rating(int draw) {
    int of = (draw & 0xff) % 10;
    return of == 0 ? Rating.AGAIN : of == 1 ? Rating.HARD : of < 8 ? Rating.GOOD : Rating.EASY;
  }
}
