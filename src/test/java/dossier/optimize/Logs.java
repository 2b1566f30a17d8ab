package dossier.optimize;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.schedule.MemoryModel;
import dossier.schedule.MemoryState;
import dossier.schedule.Moment;
import dossier.schedule.Rating;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Review logs to learn from: a real one, and made ones. */
final class Logs {
  static final long DAY = 86_400_000;

  private Logs() {}

  /**
   * Returns the log of py-fsrs's tests, from the file that the property names; the study days of its
   * learner turn at 4 in the morning UTC.
   */
  static Reviews real() throws IOException {
    Path file = Path.of(System.getProperty("dossier.fsrs.log", "../shared/fsrs/josh.csv"));
    assumeTrue(Files.isReadable(file), "no review log " + file + "; name one: -Ddossier.fsrs.log");
    var log = new Reviews.Builder();
    for (String line : Files.readAllLines(file)) {
      String[] fields = line.split(",", -1);
      if (!fields[0].equals("card_id")) {
        long millis = Long.parseLong(fields[1]);
        log.add(fields[0], millis, day(millis), Integer.parseInt(fields[2]));
      }
    }
    return log.build();
  }

  static long day(long millis) {
    return Moment.of(Instant.ofEpochMilli(millis), ZoneOffset.UTC, Moment.ROLLOVER_HOUR)
        .day();
  }

  /** Returns one card's reviews, at random times, some on the same day. */
  static Reviews card(Random random, int reviews) {
    var log = new Reviews.Builder();
    long millis = 20_000 * DAY;
    for (int i = 0; i < reviews; i++) {
      millis += random.nextInt(4) == 0
          ? random.nextInt(36_000_000)
          : (long) (DAY * Math.exp(5 * random.nextDouble()));
      log.add("card", millis, day(millis), 1 + random.nextInt(4));
    }
    return log.build();
  }

  /** Returns a log of a learner whose memory is a model's, over cards seen at widening intervals. */
  static Reviews of(MemoryModel truth, int cards, int reviewsEach, long seed) {
    var random = new Random(seed);
    var log = new Reviews.Builder();
    for (int card = 0; card < cards; card++) {
      long millis =
          (20_000L + card * 200L / cards) * DAY + 8 * 3_600_000 + random.nextInt(9_000_000);
      Rating rating = random.nextInt(3) == 0 ? Rating.AGAIN : Rating.GOOD;
      MemoryState memory = truth.first(rating);
      log.add("card" + card, millis, day(millis), rating.number());
      double interval = 1 + random.nextInt(8);
      for (int i = 1; i < reviewsEach; i++) {
        long wait = Math.round(interval * (0.7 + 0.6 * random.nextDouble()));
        long then = millis + Math.max(1, wait) * DAY;
        double elapsed = truth.elapsedDays(moment(millis), moment(then));
        boolean recalled = random.nextDouble() < truth.retrievability(memory, elapsed);
        rating = !recalled ? Rating.AGAIN : rated(random.nextInt(10));
        memory = truth.next(memory, elapsed, rating);
        interval = recalled ? interval * 2.2 : 1;
        millis = then;
        log.add("card" + card, millis, day(millis), rating.number());
      }
    }
    return log.build();
  }

  private static Rating rated(int draw) {
    return draw == 0 ? Rating.HARD : draw == 1 ? Rating.EASY : Rating.GOOD;
  }

  static Moment moment(long millis) {
    return new Moment(Instant.ofEpochMilli(millis), day(millis));
  }

  /** Returns the places of all reviews of a log that are to be predicted. */
  static List<Integer> places(Recalls recalls) {
    var places = new ArrayList<Integer>();
    for (int place : recalls.places()) {
      places.add(place);
    }
    return places;
  }
}
