package dossier.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "2026-11-21T00:59:59Z, +03:00, 2026-11-20",
    "2026-11-21T01:00:00Z, +03:00, 2026-11-21",
    "2026-11-21T03:59:59.999Z, Z, 2026-11-20",
    "2026-11-21T04:00:00Z, Z, 2026-11-21",
    "2026-11-21T08:59:00Z, -05:00, 2026-11-20",
    "1970-01-01T03:59:00Z, Z, 1969-12-31",
  })
  void studyDayTurnsAtFourLocalTime(Instant instant, ZoneOffset offset, LocalDate day) {
    assertEquals(
        day.toEpochDay(), Moment.of(instant, offset, Moment.ROLLOVER_HOUR).day());
  }

  @Test
  void reviewIsDueAllDayLongAndAfter() {
    Card card = inReview(new Moment(NOON, 100), 3);

    assertFalse(card.isDue(new Moment(NOON.plus(Duration.ofDays(9)), 102)));
    assertTrue(card.isDue(new Moment(NOON, 103)));
    assertTrue(card.isDue(new Moment(NOON, 104)));
  }

  @Test
  void forecastCountsOverdueAndLearningCardsTodayAndNewOnesNever() {
    var today = new Moment(NOON, 100);
    List<Card> cards = List.of(
        Card.unseen("new"),
        inReview(new Moment(NOON, 90), 3),
        inReview(new Moment(NOON, 97), 3),
        inReview(new Moment(NOON, 98), 3),
        inReview(new Moment(NOON, 99), 5),
        inReview(new Moment(NOON, 99), 6),
        new Scheduler(Settings.DEFAULT).review(Card.unseen("a"), Rating.AGAIN, today));

    assertEquals(new Forecast(100, List.of(3, 1, 0, 0, 1)), Forecast.of(cards, today, 5));
    assertEquals(new Forecast(100, List.of()), Forecast.of(cards, today, 0));
  }

  private static Card inReview(Moment last, int intervalDays) {
    return new Card(
        "r",
        Phase.REVIEW,
        0,
        Optional.of(new MemoryState(3, 5)),
        Optional.of(last),
        Optional.of(last.instant().plus(Duration.ofDays(intervalDays))),
        intervalDays,
        2,
        0);
  }
}
