package dossier.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.schedule.Rating;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {
  private static final EventId ANSWER = new EventId(0xa1b2c3d4, 12, 0x1f2e3d4c);

  /** What a log holds is read in ten years; so this text never changes, it only grows. */
  @Test
  void everyKindIsWrittenAsFormatOneSays() {
    var answered = new Event.Answered(
        "tb2-range",
        "150\tkm",
        List.of(2, 0, 1),
        Optional.of("150 km"),
        "correct",
        1,
        5321,
        OptionalInt.of(70),
        "0123456789abcdef",
        "150 km",
        1,
        "s1",
        false);
    var events = List.of(
        answered,
        new Event.Reviewed("tb2-range", Rating.HARD, Rating.GOOD, Optional.of(ANSWER)),
        new Event.Undone(ANSWER),
        new Event.Suspended("tb2-range", true),
        new Event.Buried("tb2-range", 20_779),
        new Event.Flagged("tb2-range", 3, "ask \"why\""),
        new Event.Overruled(ANSWER, "correct", "Erdoğan"),
        new Event.Remarked(ANSWER, "partial", 0.5, "0123456789abcdef"),
        new Event.SittingBegun(
            "s2",
            List.of("tb2-range", "who"),
            -7,
            OptionalLong.of(900_000),
            OptionalInt.of(70),
            false,
            Optional.of("arms: 2 questions")),
        new Event.SittingAnswered(
            "s2",
            "who",
            "2",
            List.of(1, 0),
            Optional.of("Israel"),
            OptionalInt.of(6),
            true,
            "correct",
            1,
            400,
            5000,
            "0123456789abcdef",
            "Israel"),
        new Event.SittingPaused("s2", 6000),
        new Event.SittingEnded("s2", 900_000, "time"),
        new Event.Planned(Optional.of(LocalDate.of(2026, 12, 12)), 7.5),
        new Event.Planned(Optional.empty(), 10),
        new Event.Reviewed(
            "who", Rating.GOOD, Rating.GOOD, Optional.of(ANSWER), OptionalInt.of(37)));
    var log = new StringBuilder(Events.text(Events.header(0xa1b2c3d4)));
    int n = 2;
    for (Event event : events) {
      log.append(Events.text(Line.of(n++, Events.START, event)));
    }

    String time = "\"t\":\"2026-11-21T10:00:00.123+03:00\"";
    String expected = """
        {"e":"log","n":1,TIME,"format":"dossier-reviews","version":1,"device":"a1b2c3d4",\
        "program":"0.1.0"
        {"e":"answer","n":2,TIME,"card":"tb2-range","verdict":"correct","took":5321,"score":1,\
        "key":"0123456789abcdef","attempt":1,"session":"s1","is":"150 km","response":"150\\u0009km",\
        "shown":[2,0,1],"understood":"150 km","confidence":70
        {"e":"review","n":3,TIME,"card":"tb2-range","rating":"hard","proposed":"good",\
        "answer":"a1b2c3d4-12-1f2e3d4c"
        {"e":"undo","n":4,TIME,"of":"a1b2c3d4-12-1f2e3d4c"
        {"e":"suspend","n":5,TIME,"card":"tb2-range","on":true
        {"e":"bury","n":6,TIME,"card":"tb2-range","until":20779
        {"e":"flag","n":7,TIME,"card":"tb2-range","flag":3,"note":"ask \\"why\\""
        {"e":"overrule","n":8,TIME,"answer":"a1b2c3d4-12-1f2e3d4c","verdict":"correct",\
        "note":"Erdoğan"
        {"e":"remark","n":9,TIME,"answer":"a1b2c3d4-12-1f2e3d4c","verdict":"partial",\
        "score":0.5,"key":"0123456789abcdef"
        {"e":"sitting","n":10,TIME,"sitting":"s2","seed":-7,"limit":900000,"pass":70,\
        "certainty":false,"blueprint":"arms: 2 questions","cards":["tb2-range","who"]
        {"e":"sittinganswer","n":11,TIME,"sitting":"s2","card":"who","verdict":"correct","score":1,\
        "key":"0123456789abcdef","is":"Israel","response":"2","shown":[1,0],"understood":"Israel","band":6,\
        "marked":true,"spent":400,"elapsed":5000
        {"e":"sittingpause","n":12,TIME,"sitting":"s2","elapsed":6000
        {"e":"sittingend","n":13,TIME,"sitting":"s2","elapsed":900000,"how":"time"
        {"e":"plan","n":14,TIME,"by":"2026-12-12","minutes":7.5
        {"e":"plan","n":15,TIME,"minutes":10
        {"e":"review","n":16,TIME,"card":"who","rating":"good","proposed":"good",\
        "answer":"a1b2c3d4-12-1f2e3d4c","place":37
        """.replace("TIME", time);
    var sealed = new StringBuilder();
    for (String body : expected.lines().toList()) {
      var crc = new CRC32C();
      crc.update(body.getBytes(StandardCharsets.UTF_8));
      sealed.append(body).append(String.format(",\"crc\":\"%08x\"}\n", (int) crc.getValue()));
    }
    assertEquals(sealed.toString(), log.toString());
  }

  @Test
  void everyEventComesBackAsItWas() throws Exception {
    var random = new Random(42);
    for (int n = 1; n < 5000; n++) {
      Event event = Events.any(random, List.of(ANSWER));
      byte[] line = Line.of(n, Events.START, event);
      assertTrue(Scan.verifies(line, 0, line.length - 1));
      assertEquals(Optional.of(event), Line.event(line, 0, line.length - 1));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"e\":\"review\",\"crc\":\"00000000\"}",
        ",\"crc\":\"12345678\"}",
        "\\\\\"",
        "\u0000\u0007\u001b[2J\u0085\u009b31m\r\n",
        "𝔊 and \ud800 and \udc00",
        "\u2028\u202e\ufeff"
      })
  void anyTextComesBackAsItWas(String text) throws Exception {
    var event = new Event.Flagged("item", 1, text);
    byte[] line = Line.of(2, Events.START, event);
    assertEquals(Optional.of(event), Line.event(line, 0, line.length - 1));
    for (int i = 0; i < line.length - 1; i++) {
      assertTrue(line[i] < 0 || line[i] >= 0x20, "a raw control in " + Events.text(line));
    }
    var found = new ArrayList<String>();
    Scan.bytes(line, new Found(found));
    assertEquals(List.of(Events.text(line).strip()), found);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21T10:00:00.123456789+03:00, 2026-11-21T10:00:00.123+03:00",
    "2026-11-21T10:00:00Z,                2026-11-21T10:00:00.000+00:00",
    "2026-02-28T23:59:59.999-03:30,       2026-02-28T23:59:59.999-03:30",
    "2024-02-29T00:00:00+14:00,           2024-02-29T00:00:00.000+14:00",
    "1968-12-31T23:59:59.9999+02:30:17,   1968-12-31T23:59:42.999+02:30",
    "2000-03-01T00:00:00-18:00,           2000-03-01T00:00:00.000-18:00",
  })
  void timeIsKeptToTheMillisecondWithItsOffset(OffsetDateTime at, String written) {
    assertEquals(written, Line.time(at));
    byte[] line = Line.of(7, at, new Event.Suspended("item", true));
    var cursor = new Cursor();
    assertTrue(cursor.head(line, 0, line.length - 1));
    assertEquals(7, cursor.n);
    assertEquals(at.toInstant().toEpochMilli(), cursor.millis);
    assertEquals(OffsetDateTime.parse(written), Line.time(cursor.millis, cursor.offsetMinutes));
  }

  @Test
  void everyDayOfFourCenturiesIsReadAsItIsWritten() {
    var cursor = new Cursor();
    for (var at = OffsetDateTime.parse("1799-12-31T12:34:56.789-07:00");
        at.getYear() < 2201;
        at = at.plusDays(1)) {
      byte[] line = Line.of(1, at, new Event.Suspended("item", true));
      assertTrue(cursor.head(line, 0, line.length - 1));
      assertEquals(at.toInstant().toEpochMilli(), cursor.millis);
    }
  }

  @Test
  void idComesBackFromItsPrintedForm() {
    assertEquals("a1b2c3d4-12-1f2e3d4c", ANSWER.toString());
    assertEquals(Optional.of(ANSWER), EventId.parse("a1b2c3d4-12-1f2e3d4c"));
    assertEquals("00000001-1-0000000a", new EventId(1, 1, 10).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12-1f2e3d4c",
        "a1b2c3d4-0-1f2e3d4c",
        "a1b2c3d4-012-1f2e3d4c",
        "A1b2c3d4-12-1f2e3d4c",
        "a1b2c3d4-9999999999-1f2e3d4c",
        "a1b2c3d4-12-1f2e3d4c "
      })
  void otherFormsAreNoId(String text) {
    assertEquals(Optional.empty(), EventId.parse(text));
  }

  @Test
  void anEventLongerThanAnyLineIsABug() {
    var event = new Event.Flagged("item", 1, "x".repeat(Line.MOST_BYTES));
    assertThrows(IllegalArgumentException.class, () -> Line.of(2, Events.START, event));
  }

  /** Collects the lines that verify. */
  record Found(List<String> lines) implements Scan.Sink {
    @Override
    public void line(byte[] b, int from, int to, long line) {
      lines.add(new String(b, from, to - from, StandardCharsets.UTF_8));
    }

    @Override
    public void damaged(int bytes, long line, boolean unfinished) {
      // what is lost is told by what is found
    }
  }
}
