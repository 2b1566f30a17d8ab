package dossier.store;

import static dossier.store.Events.DEVICE;
import static dossier.store.Events.START;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.schedule.Moment;
import dossier.schedule.Rating;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Which cards are to be seen again for a confident error, by what the log says. */
class ErrorsTest {
  private static final List<String> NONE = List.of();
  private static final long DAY = day(START);

  /** A log being written: each event a minute after the one before. */
  private static final class Writing {
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final int device;
    private int n = 1;
    private OffsetDateTime at = START;

    Writing(int device) {
      this.device = device;
      log.writeBytes(Events.header(device));
    }

    EventId add(Event event) {
      at = at.plusMinutes(1);
      byte[] line = Line.of(++n, at, event);
      log.writeBytes(line);
      return new EventId(device, n, Line.crcOf(line));
    }

    /** An answer, and its review. */
    EventId answer(String card, String verdict, int percent) {
      EventId id = add(answered(card, verdict, percent, 1, false));
      add(new Event.Reviewed(card, Rating.AGAIN, Rating.AGAIN, Optional.of(id)));
      return id;
    }

    EventId extra(String card, String verdict) {
      return add(answered(card, verdict, 0, 1, true));
    }

    Writing daysLater(int days) {
      at = at.plusDays(days);
      return this;
    }

    List<String> again(long day) throws IOException {
      return ErrorsTest.again(day, this);
    }
  }

  private static long day(OffsetDateTime at) {
    return Moment.of(at.toInstant(), at.getOffset(), Moment.ROLLOVER_HOUR).day();
  }

  private static List<String> again(long day, Writing... logs) throws IOException {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    for (Writing writing : logs) {
      Path name = Path.of("reviews-" + EventId.hex(writing.device) + ".jsonl");
      files.put(name, writing.log.toByteArray());
    }
    return Histories.read(files).again(new Moment(START.toInstant(), day), 80, 6);
  }

  /** An answer; 0 per cent is none said. */
  private static Event.Answered answered(
      String card, String verdict, int percent, int attempt, boolean extra) {
    return new Event.Answered(
        card,
        "120 km",
        List.of(),
        Optional.empty(),
        verdict,
        verdict.equals("correct") ? 1 : 0,
        5321,
        percent == 0 ? OptionalInt.empty() : OptionalInt.of(percent),
        "0123456789abcdef",
        "150 km",
        attempt,
        "s1",
        extra);
  }

  private static Event.SittingAnswered sat(String card, String verdict, int band) {
    return new Event.SittingAnswered(
        "sit",
        card,
        "120 km",
        NONE_SHOWN,
        Optional.empty(),
        OptionalInt.of(band),
        false,
        verdict,
        0,
        1,
        2,
        "0123456789abcdef",
        "150 km");
  }

  private static final List<Integer> NONE_SHOWN = List.of();

  @Test
  void itIsSeenAgainTheSameDayAndALaterOne() throws IOException {
    var log = new Writing(DEVICE);
    log.answer("range", "incorrect", 88);
    assertEquals(List.of("range"), log.again(DAY));

    log.extra("range", "correct");
    assertEquals(NONE, log.again(DAY));
    assertEquals(List.of("range"), log.again(DAY + 1));
    assertEquals(List.of("range"), log.again(DAY + 9), "whenever the learner comes");

    log.daysLater(1).extra("range", "correct");
    assertEquals(NONE, log.again(DAY + 1));
    assertEquals(NONE, log.again(DAY + 2));
  }

  @Test
  void whatTheScheduleAskedForIsSeenAgainAsWell() throws IOException {
    var log = new Writing(DEVICE);
    log.answer("range", "incorrect", 97);
    log.answer("range", "incorrect", 50);
    assertEquals(NONE, log.again(DAY));
    log.daysLater(1).answer("range", "correct", 0);
    assertEquals(NONE, log.again(DAY + 1));
  }

  @Test
  void whoeverIsConfidentlyWrongOnceMoreOwesOnceMore() throws IOException {
    var log = new Writing(DEVICE);
    log.answer("range", "incorrect", 88);
    log.daysLater(1).answer("range", "partial", 88);
    assertEquals(List.of("range"), log.again(DAY + 1));
    log.extra("range", "correct");
    assertEquals(NONE, log.again(DAY + 1));
    assertEquals(List.of("range"), log.again(DAY + 2));
  }

  @Test
  void onlyAnErrorThatWasConfidentIsSeenAgain() throws IOException {
    var log = new Writing(DEVICE);
    log.answer("right", "correct", 97);
    log.answer("unsure", "incorrect", 68);
    log.answer("unsaid", "incorrect", 0);
    log.add(answered("prompted", "incomplete", 97, 1, false));
    log.add(answered("unclear", "ask", 97, 1, false));
    assertEquals(NONE, log.again(DAY));
    log.answer("still", "incomplete", 88);
    log.add(answered("vague", "incomplete", 88, 2, false));
    log.add(answered("later", "a verdict of a later version", 88, 1, false));
    assertEquals(List.of("vague", "later"), log.again(DAY));
  }

  /** A prompt for more and a question back are no verdict, so nothing was seen again. */
  @Test
  void whatLedToNoVerdictSettlesNothing() throws IOException {
    var log = new Writing(DEVICE);
    log.answer("range", "incorrect", 88);
    log.add(answered("range", "ask", 0, 1, false));
    log.add(answered("range", "incomplete", 0, 1, false));
    assertEquals(List.of("range"), log.again(DAY));
  }

  @Test
  void anErrorThatIsOverruledOrMarkedRightIsNone() throws IOException {
    var log = new Writing(DEVICE);
    EventId range = log.answer("range", "incorrect", 88);
    EventId base = log.answer("base", "incorrect", 88);
    EventId overruling = log.add(new Event.Overruled(range, "correct", ""));
    log.add(new Event.Remarked(base, "correct", 1, "0123456789abcdef"));
    assertEquals(NONE, log.again(DAY));
    log.add(new Event.Undone(overruling));
    assertEquals(List.of("range"), log.again(DAY));
  }

  /** The rating is taken back, not the answer: that was given. */
  @Test
  void anUndoneReviewLeavesTheErrorAsItWas() throws IOException {
    var log = new Writing(DEVICE);
    EventId answer = log.add(answered("range", "incorrect", 88, 1, false));
    EventId review =
        log.add(new Event.Reviewed("range", Rating.AGAIN, Rating.AGAIN, Optional.of(answer)));
    log.add(new Event.Undone(review));
    assertEquals(List.of("range"), log.again(DAY));
  }

  @Test
  void theErrorsOfASittingCountOnceItIsHandedIn() throws IOException {
    var log = new Writing(DEVICE);
    log.add(sat("range", "incorrect", 6));
    log.add(sat("base", "incorrect", 7));
    log.add(sat("base", "correct", 7));
    log.add(sat("party", "incorrect", 5));
    assertEquals(NONE, log.again(DAY), "no verdict was seen");
    log.add(new Event.SittingEnded("sit", 9000, "submitted"));
    assertEquals(List.of("range"), log.again(DAY));
    log.extra("range", "correct");
    assertEquals(NONE, log.again(DAY));
    assertEquals(List.of("range"), log.again(DAY + 1));
  }

  @Test
  void aSittingThatIsGivenUpOwesNothing() throws IOException {
    var log = new Writing(DEVICE);
    log.add(sat("range", "incorrect", 6));
    log.add(new Event.SittingEnded("sit", 9000, "abandoned"));
    assertEquals(NONE, log.again(DAY));
  }

  @Test
  void theLogsOfTwoDevicesTellTheSameInAnyOrder() throws IOException {
    var desk = new Writing(DEVICE);
    desk.answer("range", "incorrect", 88);
    desk.answer("base", "incorrect", 88);
    var train = new Writing(7).daysLater(1);
    train.answer("range", "correct", 0);
    assertEquals(List.of("base"), again(DAY + 1, desk, train));
    assertEquals(List.of("base"), again(DAY + 1, train, desk));
    assertEquals(List.of("range", "base"), again(DAY + 1, desk));
  }

  /** A field that a later version writes may stand after the confidence. */
  @Test
  void theConfidenceIsFoundWhereverItStands() {
    byte[] line = Line.of(2, START, answered("range", "incorrect", 88, 1, true));
    assertEquals(true, Errors.hasConfidence(line, 0, line.length - 1));
    byte[] later = new String(line, StandardCharsets.UTF_8)
        .replace(",\"crc\"", ",\"later\":[1,2],\"crc\"")
        .getBytes(StandardCharsets.UTF_8);
    assertEquals(true, Errors.hasConfidence(later, 0, later.length - 1));
    byte[] none = Line.of(2, START, answered("confidence", "incorrect", 0, 1, true));
    assertEquals(false, Errors.hasConfidence(none, 0, none.length - 1));
  }
}
