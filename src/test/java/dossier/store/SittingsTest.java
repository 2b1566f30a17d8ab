package dossier.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.schedule.Scheduler;
import dossier.schedule.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SittingsTest {
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T10:00:00+03:00");
  private static final Holder WHO = new Holder("1", 1, "here", NOW);
  private static final Event.SittingBegun BEGUN = new Event.SittingBegun(
      "s1",
      List.of("tb2-range", "who"),
      42,
      OptionalLong.of(900_000),
      OptionalInt.of(70),
      true,
      Optional.of("arms: 2 questions"));

  @TempDir
  private Path folder;

  private static Event.SittingAnswered answered(String response, OptionalInt band, long elapsed) {
    return new Event.SittingAnswered(
        "s1",
        "tb2-range",
        response,
        List.of(),
        Optional.empty(),
        band,
        false,
        "correct",
        1,
        500,
        elapsed,
        "0123456789abcdef",
        "150 km");
  }

  private void append(Event... events) throws IOException {
    var opening = assertInstanceOf(Opening.Opened.class, Log.open(folder, () -> "a1b2c3d4", WHO));
    try (Log log = opening.log()) {
      for (Event event : events) {
        log.append(event, NOW);
      }
    }
  }

  @Test
  void theLastAnswerStandsAndTheLatestTimeCounts() throws IOException {
    append(
        BEGUN,
        answered("150", OptionalInt.empty(), 4000),
        answered("150 km", OptionalInt.of(6), 5000),
        new Event.SittingPaused("s1", 7000));
    List<Sittings.Past> sittings = Sittings.read(folder);
    assertEquals(
        List.of(new Sittings.Past(
            NOW,
            BEGUN,
            Map.of("tb2-range", answered("150 km", OptionalInt.of(6), 5000)),
            7000,
            Optional.empty())),
        sittings);
    append(new Event.SittingEnded("s1", 9000, "submitted"));
    assertEquals(
        Optional.of(new Event.SittingEnded("s1", 9000, "submitted")),
        Sittings.read(folder).get(0).ended());
  }

  @Test
  void aSittingMovesNoCardAndIsNoAnswerOfADrill() throws IOException {
    append(BEGUN, answered("150 km", OptionalInt.of(6), 5000));
    Ledger ledger = Ledger.read(folder, new Scheduler(Settings.DEFAULT));
    assertEquals(List.of(), ledger.cards());
    assertEquals(2, ledger.events());
    assertEquals(List.of(), ledger.damages());
    assertEquals(0, ledger.totals(0, Long.MAX_VALUE).reviews());
    assertEquals(Map.of(), ledger.totals(0, Long.MAX_VALUE).answers());
    assertEquals(Optional.empty(), ledger.lastAnswer("tb2-range"));
  }

  @Test
  void theClockTellsOnlyOfItsSittingAndOnlyWhatIsWhole() throws IOException {
    assertEquals(OptionalLong.empty(), SittingClock.read(folder, "s1"));
    try (SittingClock clock = SittingClock.open(folder)) {
      clock.write("s1", 123_456);
      clock.write("s1", 7);
    }
    assertEquals(OptionalLong.of(7), SittingClock.read(folder, "s1"));
    assertEquals(OptionalLong.empty(), SittingClock.read(folder, "s2"));
    Path file = folder.resolve("sitting.clock");
    Files.writeString(file, Files.readString(file).replace("s1 7", "s1 8"));
    assertTrue(SittingClock.read(folder, "s1").isEmpty());
  }
}
