package dossier.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is to be predicted of a log, and what is left out as unusual. */
class RecallsTest {

  @Test
  void aReviewOnALaterDayIsToBePredicted() {
    var log = new Reviews.Builder();
    add(log, "a", 0, 1);
    add(log, "a", 0.01, 3); // the same day
    add(log, "a", 1, 3);
    add(log, "a", 4, 1);
    add(log, "a", 4.01, 3);
    add(log, "a", 5, 1);
    add(log, "a", 9, 3);
    Recalls recalls = without(log);
    assertEquals(List.of(2, 3, 5, 6), Logs.places(recalls));
    assertEquals(List.of(2, 3, 4, 5), at(recalls, recalls.nth()));
    assertEquals(List.of(0, 0, 1, 2), at(recalls, recalls.lapses()));
  }

  @Test
  void reviewsComeInTheOrderOfTimeAndCardsInThatOfTheirFirst() {
    var log = new Reviews.Builder();
    add(log, "b", 3, 3);
    add(log, "a", 2, 1);
    add(log, "b", 1, 2);
    add(log, "a", 4, 3);
    Reviews reviews = log.build();
    assertEquals(2, reviews.cards());
    assertEquals(List.of(2, 3, 1, 3), ratings(reviews)); // b: 1, 3; a: 2, 4
    assertEquals(2, reviews.days(1));
    assertEquals(2.0, reviews.exactDays(3), 1e-9);
  }

  @Test
  void noMoreThan128ReviewsOfACardCount() {
    var log = new Reviews.Builder();
    for (int i = 0; i < 200; i++) {
      add(log, "a", i, 3);
    }
    assertEquals(128, log.build().size());
  }

  /**
   * First intervals after GOOD: how many of one day, of two, and of a long one; and how many of each
   * stay. Left out are the rarest, up to 20 or a twentieth, and of the rest those under six or over
   * 100 days.
   */
  @ParameterizedTest
  @CsvSource({
    "100, 19, 50,   0, 100,  0,   0", // 19 are below 20: left out
    "100, 20, 50,   0, 100, 20,   0", // 20 are not
    "100, 10, 50,   9, 100,  0,   0", // the rarest 9, and 10 more are 19
    "100, 11, 50,   9, 100, 11,   0", // 11 more are 20
    "600, 29, 50,   0, 600,  0,   0", // a twentieth of 629 is 31
    "600, 40, 50,   0, 600, 40,   0",
    "100, 30, 101, 40, 100, 30,   0", // however many, over 100 days is unusual
    "100, 30, 100, 40, 100, 30,  40"
  })
  void rareFirstIntervalsAreLeftOut(
      int one, int two, int longDays, int longOnes, int keptOne, int keptTwo, int keptLong) {
    var log = new Reviews.Builder();
    int card = 0;
    for (int i = 0; i < one; i++) {
      pair(log, card++, 1, 3);
    }
    for (int i = 0; i < two; i++) {
      pair(log, card++, 2, 3);
    }
    for (int i = 0; i < longOnes; i++) {
      pair(log, card++, longDays, 3);
    }
    Recalls recalls = Recalls.of(log.build());
    assertEquals(keptOne, count(recalls, 1));
    assertEquals(keptTwo, count(recalls, 2));
    assertEquals(keptLong, count(recalls, longDays));
  }

  @Test
  void ofAFirstEasyAYearIsNotUnusual() {
    var log = new Reviews.Builder();
    for (int card = 0; card < 40; card++) {
      pair(log, card, 365, 4);
      pair(log, 100 + card, 366, 4);
    }
    Recalls recalls = Recalls.of(log.build());
    assertEquals(40, count(recalls, 365));
    assertEquals(0, count(recalls, 366));
  }

  @Test
  void aCardWithoutItsFirstIntervalIsLeftOutWhole() {
    var log = new Reviews.Builder();
    for (int card = 0; card < 50; card++) {
      pair(log, card, 1, 3);
    }
    add(log, "rare", 0, 3);
    add(log, "rare", 77, 3);
    add(log, "rare", 78, 3);
    assertEquals(50, Recalls.of(log.build()).size());
  }

  private static void pair(Reviews.Builder log, int card, int days, int rating) {
    add(log, "card" + card, 0, rating);
    add(log, "card" + card, days, 3);
  }

  private static void add(Reviews.Builder log, String card, double day, int rating) {
    long millis = (long) ((20_000 + day + 0.4) * Logs.DAY);
    log.add(card, millis, Logs.day(millis), rating);
  }

  /** Enough cards with the same first interval that it is not unusual, and not counted. */
  private static Recalls without(Reviews.Builder log) {
    Reviews reviews = log.build();
    for (int card = 0; card < 40; card++) {
      add(log, "other" + card, 1000, 1);
      add(log, "other" + card, 1001, 3);
    }
    Recalls all = Recalls.of(log.build());
    int[] places =
        Arrays.stream(all.places()).filter(place -> place < reviews.size()).toArray();
    return new Recalls(all.reviews(), places, all.nth(), all.lapses());
  }

  private static int count(Recalls recalls, int days) {
    return (int) Logs.places(recalls).stream()
        .filter(place -> recalls.reviews().days(place) == days)
        .count();
  }

  private static List<Integer> at(Recalls recalls, int[] values) {
    return Logs.places(recalls).stream().map(place -> values[place]).toList();
  }

  private static List<Integer> ratings(Reviews reviews) {
    var ratings = new ArrayList<Integer>();
    for (int place = 0; place < reviews.size(); place++) {
      ratings.add(reviews.rating(place));
    }
    return ratings;
  }
}
