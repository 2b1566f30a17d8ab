package dossier.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A history folded without the intervals between, by random settings and each of the models. */
class PassedTest {
  private static final List<Duration> STEPS = List.of(
      Duration.ofMinutes(1),
      Duration.ofMinutes(10),
      Duration.ofHours(8),
      Duration.ofDays(1),
      Duration.ofDays(3));

  @Test
  void leavesWhatTheReviewsOneByOneLeave() {
    var random = new Random(42);
    for (int i = 0; i < 1500; i++) {
      var scheduler = new Scheduler(settings(random), parameters(i % 3, random));
      Card whole = Card.unseen("card-" + random.nextInt());
      Card passing = whole;
      Moment now = at(random.nextInt(1_000_000_000));
      for (int review = random.nextInt(12); review >= 0; review--) {
        Rating rating = Rating.of(1 + random.nextInt(4));
        Card before = passing;
        passing = scheduler.passed(before, rating, now);
        OptionalInt place = OptionalInt.of(random.nextInt(100));
        whole = scheduler.review(whole, rating, now, place);

        assertEquals(whole, scheduler.review(before, rating, now, place));
        assertEquals(withoutDue(whole), passing);
        now = later(whole, now, random);
      }
    }
  }

  private static Parameters parameters(int kind, Random random) {
    return switch (kind) {
      case 0 -> Parameters.DEFAULT;
      case 1 -> Parameters.DEFAULT_FSRS_7;
      default ->
        Parameters.blend(Parameters.DEFAULT, Parameters.DEFAULT_FSRS_7, random.nextDouble());
    };
  }

  private static Settings settings(Random random) {
    var easyDays = EnumSet.noneOf(DayOfWeek.class);
    for (int days = random.nextInt(3); days > 0; days--) {
      easyDays.add(DayOfWeek.of(1 + random.nextInt(7)));
    }
    return new Settings(
        0.70 + 0.29 * random.nextDouble(),
        steps(random),
        steps(random),
        random.nextInt(4) == 0 ? 1 + random.nextInt(100) : 36_500,
        random.nextInt(4) > 0,
        random.nextInt(4) > 0,
        20,
        easyDays,
        Duration.ZERO);
  }

  private static List<Duration> steps(Random random) {
    var steps = new ArrayList<Duration>();
    for (int many = random.nextInt(4); many > 0; many--) {
      steps.add(STEPS.get(random.nextInt(STEPS.size())));
    }
    return steps;
  }

  private static Card withoutDue(Card card) {
    return new Card(
        card.id(),
        card.phase(),
        card.step(),
        card.memory(),
        card.last(),
        Optional.empty(),
        0,
        card.reviews(),
        card.lapses());
  }

  /** About when it is due, or the same day, or before the last review, as clocks set back have it. */
  private static Moment later(Card card, Moment now, Random random) {
    long wait = Duration.between(now.instant(), card.due().orElseThrow()).toSeconds();
    return switch (random.nextInt(8)) {
      case 0 -> at(now.instant().getEpochSecond() - random.nextInt(200_000));
      case 1, 2 -> at(now.instant().getEpochSecond() + random.nextInt(20_000));
      default -> at(now.instant().getEpochSecond() + (long) (wait * (0.5 + random.nextDouble())));
    };
  }

  private static Moment at(long second) {
    return Moment.of(Instant.ofEpochSecond(second), ZoneOffset.UTC, Moment.ROLLOVER_HOUR);
  }
}
