package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.schedule.Rating;
import dossier.store.Event;
import dossier.store.EventId;
import dossier.store.Holder;
import dossier.store.Log;
import dossier.store.Opening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of the logs of two devices, worked out by hand. */
class StatsTest {
  private static final String NOON = "--now=2026-11-12T12:00:00Z";

  @TempDir
  private Path root;

  private Machine machine;
  private Path bank;

  @BeforeEach
  void writeBankAndLogs() throws IOException {
    machine = new Machine(root);
    bank = machine.write("bank.yaml", """
        bank: capitals
        title: Capitals
        sources:
          atlas: {author: An Atlas, title: The atlas}
        questions:
          - id: baku
            was: old-baku
            ask: What is the capital of Azerbaijan?
            text: Baku
            cite: atlas 2 "Baku"
            tags: [caucasus]
          - id: ankara
            ask: What is the capital of Türkiye?
            text: Ankara
            cite: atlas 3 "Ankara"
            tags: [anatolia]
        """);
    try (Log log = log("0000000a")) {
      EventId said = answer(log, "2026-11-01T10:00:00Z", "old-baku", "Ankara", false, 3000, 97);
      EventId again = review(log, "2026-11-01T10:00:05Z", "old-baku", Rating.AGAIN, said);
      log.append(new Event.Undone(again), OffsetDateTime.parse("2026-11-01T10:00:06Z"));
      review(log, "2026-11-01T10:00:07Z", "old-baku", Rating.EASY, said);
      said = answer(log, "2026-11-01T10:01:00Z", "ankara", "Ankara", true, 2000, -1);
      review(log, "2026-11-01T10:01:05Z", "ankara", Rating.EASY, said);
    }
    // By its own clock, half past three at night: the study day is still that of the evening.
    try (Log log = log("0000000b")) {
      EventId said = answer(log, "2026-11-12T03:30:00+03:00", "baku", "ankara", false, 5000, -1);
      review(log, "2026-11-12T03:30:05+03:00", "baku", Rating.AGAIN, said);
      said = answer(log, "2026-11-12T03:31:00+03:00", "ankara", "Baku", false, 4001, -1);
      log.append(
          new Event.Overruled(said, "correct", ""),
          OffsetDateTime.parse("2026-11-12T03:31:04+03:00"));
      review(log, "2026-11-12T03:31:05+03:00", "ankara", Rating.GOOD, said);
    }
  }

  /** Opens the log of another device, whose folder then is of none. */
  private Log log(String device) throws IOException {
    Files.createDirectories(machine.data());
    Files.deleteIfExists(machine.data().resolve("device"));
    var who = new Holder("0.1.0", 7, "desk", OffsetDateTime.parse("2026-11-01T09:00:00Z"));
    return ((Opening.Opened) Log.open(machine.data(), () -> device, who)).log();
  }

  private static EventId answer(
      Log log, String at, String card, String response, boolean isRight, int took, int sure)
      throws IOException {
    return log.append(
        new Event.Answered(
            card,
            response,
            List.of(),
            Optional.empty(),
            isRight ? "correct" : "incorrect",
            isRight ? 1 : 0,
            took,
            sure < 0 ? OptionalInt.empty() : OptionalInt.of(sure),
            "0123456789abcdef",
            "then",
            1,
            "s",
            false),
        OffsetDateTime.parse(at));
  }

  private static EventId review(Log log, String at, String card, Rating rating, EventId answer)
      throws IOException {
    return log.append(
        new Event.Reviewed(card, rating, rating, Optional.ofNullable(answer)),
        OffsetDateTime.parse(at));
  }

  @Test
  void everyFigureIsPrintedLineByLine() {
    Machine.Ran ran = machine.run("", "stats", NOON, bank);
    assertEquals(0, ran.code(), ran::toString);
    String figures = ran.out().replaceAll("(?s)\\nForecast\\n.*?\\nMixed up", "\nMixed up");
    assertEquals("""
        Today: 0 reviews in 0 min
        30 days: 4 reviews in 0 min; 50.0 % of 2 due reviews remembered; 2 correct; 2 incorrect
        All time: 4 reviews in 0 min; 50.0 % of 2 due reviews remembered; 2 correct; 2 incorrect
        Cards: 0 new, 1 learning, 1 in review; 0 suspended, 0 leeches

        Summary
          Remembered is what was not rated again, of the reviews of questions in review.
          Span:
          Today: reviews 0, time 0 s, remembered -, of 0, 95 % interval -
          7 days: reviews 2, time 9 s, remembered 50.0 %, of 2, 95 % interval 9-91 %
          30 days: reviews 4, time 14 s, remembered 50.0 %, of 2, 95 % interval 9-91 %
          365 days: reviews 4, time 14 s, remembered 50.0 %, of 2, 95 % interval 9-91 %
          All time: reviews 4, time 14 s, remembered 50.0 %, of 2, 95 % interval 9-91 %
          Interval before:
          young: under 21 days: remembered 50.0 %, of reviews 2, 95 % interval 9-91 %
          7 to 20 days: remembered 50.0 %, of reviews 2, 95 % interval 9-91 %

        Retention by week
          2026-11-09: remembered 50.0 %, of reviews 2, 95 % interval 9-91 %

        Retention by tag
          anatolia: remembered 100.0 %, of reviews 1, 95 % interval 21-100 %
          caucasus: remembered 0.0 %, of reviews 1, 95 % interval 0-79 %

        Retention by source
          atlas: remembered 50.0 %, of reviews 2, 95 % interval 9-91 %

        Predicted and true
          The memory model predicted 88.7 %, and 50.0 % of 2 reviews were remembered: too few to say\
         anything of the model.
          Higher or lower: the prediction lies outside the 95 % interval of what was remembered.\
         Nothing is claimed of fewer than 20 reviews.
          85-90 %: predicted 88.7 %, remembered 50.0 %, which is too few, of reviews 2, 95 %\
         interval 9-91 %
          all: predicted 88.7 %, remembered 50.0 %, which is too few, of reviews 2, 95 % interval\
         9-91 %

        Reviews by day
          4 reviews on 2 days since 2025-11-10.
          Week from: Monday to Sunday
          2026-10-26: 0 0 0 0 0 0 2
          2026-11-09: 0 0 2 0

        Time spent
          From seeing a question to answering it; reading the answer is not counted.
          Type:
          text: time 14 s, answers 4, median answer 3.5 s
          Week from:
          2026-11-09: time 9 s, answers 2, median answer 4.5 s
          2026-10-26: time 5 s, answers 2, median answer 2.5 s
          Day:
          2026-11-11: time 9 s, answers 2, median answer 4.5 s
          2026-11-01: time 5 s, answers 2, median answer 2.5 s

        Mixed up
          Wrong answers that are right elsewhere, or were given more than once.
          2×  “Ankara” for “Baku”, right elsewhere: What is the capital of Azerbaijan?

        Confidence
          Confidence: 1 answer with a confidence; fewer than 20 show nothing about calibration.
          Sittings have their own reports.
          95-99 % almost certain: right 0.0 %, of answers 1, 95 % interval 0-79 %
        """, figures);
  }

  @Test
  void aQueryLeavesOutTheOtherQuestions() {
    String out = machine.run("", "stats", NOON, "--query", "tag:anatolia", bank).out();
    assertTrue(
        out.contains("All time: reviews 2, time 6 s, remembered 100.0 %, of 1, 95 % interval 21"),
        out);
    assertTrue(!out.contains("caucasus") && !out.contains("Mixed up"), out);
  }

  @Test
  void theObjectHasEveryFigure() {
    String json = machine.run("", "stats", "--json", NOON, bank).out();
    for (String part : List.of(
        "\"study_day\":\"2026-11-12\",\"reviews\":4,\"reviews_ahead\":0",
        "{\"all_reviews\":4,\"answers\":4,\"took_ms\":14001,\"reviews\":2,\"remembered\":1,\"share\":0.5,",
        "\"retention_by_week\":[{\"week\":\"2026-11-09\",\"reviews\":2,\"remembered\":1,",
        "\"days\":[{\"day\":\"2026-11-01\",\"reviews\":2,\"questions\":2},"
            + "{\"day\":\"2026-11-11\",\"reviews\":2,\"questions\":2}]",
        "\"time_by_type\":[{\"type\":\"text\",\"answers\":4,\"took_ms\":14001,\"median_ms\":3501,",
        "\"mixed_up\":[{\"asked\":\"baku\",\"stem\":\"What is the capital of Azerbaijan?\","
            + "\"key\":\"Baku\",\"said\":\"Ankara\",\"answers\":\"ankara\",\"times\":2,\"back\":0}]",
        "\"bands\":[{\"band\":\"almost certain\",\"from_percent\":95,\"to_percent\":99,"
            + "\"answers\":1,\"right\":0,")) {
      assertTrue(json.contains(part), part + "\n" + json);
    }
  }

  /** Forgotten each time it came back after a day, while the other is known each time. */
  @Test
  void aCardForgottenMoreThanChanceExplainsIsALeech() throws IOException {
    try (Log log = log("0000000c")) {
      for (int day = 10; day < 20; day++) {
        String date = "2026-10-" + day;
        if (day > 10) {
          review(log, date + "T10:00:00Z", "baku", Rating.AGAIN, null);
        }
        review(log, date + "T10:20:00Z", "baku", Rating.GOOD, null);
        review(log, date + "T10:40:00Z", "baku", Rating.GOOD, null);
        review(log, date + "T10:41:00Z", "ankara", Rating.GOOD, null);
      }
    }

    String all = machine.run("", "stats", NOON, bank).out();
    assertEquals(
        "Cards: 0 new, 1 learning, 1 in review; 0 suspended, 1 leech",
        all.lines().skip(3).findFirst().orElseThrow());
    String found = machine.run("", "stats", NOON, "--query=is:leech", bank).out();
    assertEquals(
        "Cards: 0 new, 1 learning, 0 in review; 0 suspended, 1 leech",
        found.lines().skip(3).findFirst().orElseThrow());
  }

  @Test
  void aLogWithoutAnythingHasNoChapters() {
    Machine.Ran ran = machine.run("", "stats", NOON, "--data", machine.path("none"), bank);
    assertEquals("""
        Today: 0 reviews in 0 min
        30 days: 0 reviews in 0 min
        All time: 0 reviews in 0 min
        Cards: 2 new, 0 learning, 0 in review; 0 suspended, 0 leeches
        """, ran.out());
  }
}
