package dossier.store;

import static dossier.store.Events.DEVICE;
import static dossier.store.Events.START;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.schedule.Card;
import dossier.schedule.Moment;
import dossier.schedule.Parameters;
import dossier.schedule.Rating;
import dossier.schedule.Scheduler;
import dossier.schedule.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  private static final String GOOD = ",\"card\":\"a\",\"rating\":\"good\",\"proposed\":\"good\"";
  private static final Path NAME = Path.of("reviews-a1b2c3d4.jsonl");
  private static final long DAY =
      Moment.of(START.toInstant(), START.getOffset(), 4).day();

  /** A log being written: each event a minute after the one before. */
  private static final class Writing {
    final ByteArrayOutputStream log = new ByteArrayOutputStream();
    final int device;
    int n = 1;
    OffsetDateTime at = START;

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

    EventId review(String card, Rating rating) {
      return add(new Event.Reviewed(card, rating, rating, Optional.empty()));
    }

    Ledger read() throws IOException {
      return Histories.read(Map.of(NAME, log.toByteArray()));
    }
  }

  @Test
  void handsOverTheReviewsThatStandEachWithTheCardBeforeIt(@TempDir Path folder)
      throws IOException {
    var writing = new Writing(DEVICE);
    writing.review("old", Rating.GOOD);
    EventId wrong = writing.review("item", Rating.AGAIN);
    writing.review("item", Rating.EASY);
    writing.add(new Event.Undone(wrong));
    Files.write(folder.resolve(NAME), writing.log.toByteArray());
    var scheduler = new Scheduler(Settings.DEFAULT);
    Ledger ledger = Ledger.read(folder, scheduler, Map.of("old", "item"));
    var rows = new ArrayList<String>();
    var last = new ArrayList<Card>();
    ledger.reviews((before, rating, at) -> {
      rows.add(before.id() + " " + before.reviews() + " " + rating.word() + " " + at.day());
      last.clear();
      last.add(scheduler.review(before, rating, at));
    });
    assertEquals(List.of("item 0 good " + DAY, "item 1 easy " + DAY), rows);
    assertEquals(ledger.card("item"), last.get(0));
  }

  /** The intervals between reviews are not worked out; no card shows it. */
  @Test
  void cardsAreAsTheirReviewsOneByOneLeaveThem(@TempDir Path folder) throws IOException {
    var scheduler = new Scheduler(
        Settings.DEFAULT, Parameters.blend(Parameters.DEFAULT, Parameters.DEFAULT_FSRS_7, 0.5));
    var random = new Random(42);
    var writing = new Writing(DEVICE);
    Ledger applied = Ledger.read(folder, scheduler);
    for (int i = 0; i < 400; i++) {
      writing.at = writing.at.plusHours(random.nextInt(24));
      Rating rating = Rating.of(1 + random.nextInt(4));
      Event event = new Event.Reviewed("c" + random.nextInt(20), rating, rating, Optional.empty());
      EventId review = writing.add(event);
      applied.apply(review, writing.at, event);
      if (random.nextInt(5) == 0) {
        event = new Event.Undone(review);
        applied.apply(writing.add(event), writing.at, event);
      }
    }
    Files.write(folder.resolve(NAME), writing.log.toByteArray());
    Ledger ledger = Ledger.read(folder, scheduler);
    var cards = new TreeMap<String, Card>();
    ledger.reviews((before, rating, at) -> {
      assertEquals(cards.getOrDefault(before.id(), Card.unseen(before.id())), before);
      cards.put(before.id(), scheduler.review(before, rating, at));
    });
    assertEquals(List.copyOf(cards.values()), ledger.cards());
    assertEquals(ledger.cards(), applied.cards());
  }

  @Test
  void anIntervalIsPutWhereItsReviewSays(@TempDir Path folder) throws IOException {
    var scheduler = new Scheduler(Settings.DEFAULT);
    var writing = new Writing(DEVICE);
    Ledger applied = Ledger.read(folder, scheduler);
    Card card = Card.unseen("item");
    for (int place : new int[] {10, 95, 0, 99}) {
      writing.at = writing.at.plusDays(9);
      var event = new Event.Reviewed(
          "item", Rating.EASY, Rating.GOOD, Optional.empty(), OptionalInt.of(place));
      applied.apply(writing.add(event), writing.at, event);
      Moment at = Moment.of(writing.at.toInstant(), writing.at.getOffset(), 4);
      card = scheduler.review(card, Rating.EASY, at, OptionalInt.of(place));
      Files.write(folder.resolve(NAME), writing.log.toByteArray());
      assertEquals(card, Ledger.read(folder, scheduler).card("item"));
      assertEquals(card, applied.card("item"));
    }
  }

  @Test
  void anInterruptedThreadIsHandedNothingMore() throws IOException {
    var writing = new Writing(DEVICE);
    writing.review("item", Rating.GOOD);
    Ledger ledger = writing.read();
    Thread.currentThread().interrupt();
    assertThrows(CancellationException.class, () -> ledger.reviews((b, r, at) -> {}));
    assertTrue(Thread.interrupted());
  }

  @Test
  void noFolderIsAnEmptyLedger(@TempDir Path folder) throws IOException {
    Ledger ledger = Ledger.read(folder.resolve("none"), new Scheduler(Settings.DEFAULT));
    assertEquals(0, ledger.events());
    assertEquals(Card.unseen("item"), ledger.card("item"));
    assertEquals(List.of(), ledger.cards());
    assertEquals(OptionalDouble.empty(), ledger.totals(0, 100_000).retention());
    assertFalse(Files.exists(folder.resolve("none")));
  }

  @Test
  void aCardIsWhatItsReviewsMakeOfIt() throws IOException {
    var writing = new Writing(DEVICE);
    writing.review("a", Rating.AGAIN);
    writing.review("b", Rating.GOOD);
    writing.review("a", Rating.GOOD);
    Ledger ledger = writing.read();
    assertEquals(2, ledger.card("a").reviews());
    assertEquals(1, ledger.card("a").lapses());
    assertEquals(List.of("a", "b"), ledger.cards().stream().map(Card::id).toList());
    assertEquals(2, ledger.newOn(DAY));
    assertEquals(3, ledger.reviewsOn(DAY));
    assertEquals(Map.of(DAY, 3), ledger.reviewsByDay());
  }

  @Test
  void theLastPlanStands() throws IOException {
    var plan = new Event.Planned(Optional.of(LocalDate.of(2026, 12, 12)), 10);
    var other = new Event.Planned(Optional.of(LocalDate.of(2026, 12, 24)), 20);
    var writing = new Writing(DEVICE);
    assertEquals(Optional.empty(), writing.read().plan());
    writing.add(plan);
    EventId changed = writing.add(other);
    assertEquals(Optional.of(other), writing.read().plan());
    EventId undo = writing.add(new Event.Undone(changed));
    assertEquals(Optional.of(plan), writing.read().plan());
    writing.add(new Event.Undone(undo));
    assertEquals(Optional.of(other), writing.read().plan());
    writing.add(new Event.Planned(Optional.empty(), 20));
    assertEquals(Optional.empty(), writing.read().plan());
  }

  @Test
  void anUndoneReviewIsAsIfItHadNotBeenAndCanComeBack() throws IOException {
    var writing = new Writing(DEVICE);
    writing.review("a", Rating.GOOD);
    String before = writing.read().card("a").toString();
    EventId again = writing.review("a", Rating.AGAIN);
    String after = writing.read().card("a").toString();
    EventId undo = writing.add(new Event.Undone(again));
    assertEquals(before, writing.read().card("a").toString());
    assertEquals(1, writing.read().reviewsOn(DAY));
    EventId redo = writing.add(new Event.Undone(undo));
    assertEquals(after, writing.read().card("a").toString());
    writing.add(new Event.Undone(redo));
    assertEquals(before, writing.read().card("a").toString());
  }

  @Test
  void aCardWhoseReviewsAreAllUndoneIsNew() throws IOException {
    var writing = new Writing(DEVICE);
    writing.add(new Event.Undone(writing.review("a", Rating.GOOD)));
    Ledger ledger = writing.read();
    assertEquals(Card.unseen("a"), ledger.card("a"));
    assertEquals(List.of(), ledger.cards());
    assertEquals(0, ledger.newOn(DAY));
  }

  @Test
  void aReviewCanBeUndoneBeforeItIsKnown() throws IOException {
    var first = new Writing(DEVICE);
    EventId review = first.review("a", Rating.GOOD);
    var second = new Writing(7);
    second.add(new Event.Undone(review));
    var logs = new LinkedHashMap<Path, byte[]>();
    logs.put(Path.of("reviews-00000007.jsonl"), second.log.toByteArray());
    logs.put(NAME, first.log.toByteArray());
    assertEquals(Card.unseen("a"), Histories.read(logs).card("a"));
  }

  @Test
  void undosInARingUndoNothing() throws IOException {
    var undos = new Undos();
    var one = new EventId(DEVICE, 1, 1);
    var two = new EventId(DEVICE, 2, 2);
    undos.add(one, two);
    undos.add(two, one);
    undos.add(new EventId(DEVICE, 3, 3), new EventId(DEVICE, 3, 3));
    assertEquals(0, undos.resolve().size());
  }

  @Test
  void undoingALongChainOfUndosEnds() throws IOException {
    var writing = new Writing(DEVICE);
    EventId last = writing.review("a", Rating.GOOD);
    for (int i = 0; i < 50_000; i++) {
      last = writing.add(new Event.Undone(last));
    }
    assertEquals(1, writing.read().card("a").reviews());
  }

  @Test
  void theLastReviewsOfThisDeviceCanBeUndone() throws IOException {
    var other = new Writing(7);
    other.review("theirs", Rating.GOOD);
    var writing = new Writing(DEVICE);
    var ids = new ArrayList<EventId>();
    for (int i = 0; i < 40; i++) {
      ids.add(writing.review("a" + i, Rating.HARD));
    }
    writing.add(new Event.Undone(ids.get(39)));
    var logs = new LinkedHashMap<Path, byte[]>();
    logs.put(NAME, writing.log.toByteArray());
    logs.put(Path.of("reviews-00000007.jsonl"), other.log.toByteArray());
    var undoable = Histories.read(logs).undoable("a1b2c3d4", 30);
    assertEquals(30, undoable.size());
    assertEquals(
        new Ledger.Undoable(ids.get(38), "a38", "hard", START.plusMinutes(39).toInstant()),
        undoable.get(0));
    assertEquals(ids.get(9), undoable.get(29).id());
  }

  @Test
  void theLatestOfSuspendBuryAndFlagStands() throws IOException {
    var writing = new Writing(DEVICE);
    writing.add(new Event.Suspended("a", true));
    writing.add(new Event.Buried("a", DAY + 1));
    writing.add(new Event.Flagged("a", 2, "look up"));
    EventId on = writing.add(new Event.Suspended("a", false));
    EventId later = writing.add(new Event.Buried("a", DAY + 5));
    EventId none = writing.add(new Event.Flagged("a", 0, ""));
    Ledger ledger = writing.read();
    assertFalse(ledger.isSuspended("a"));
    assertEquals(OptionalLong.of(DAY + 5), ledger.buriedUntil("a"));
    assertEquals(new Ledger.Flag(0, ""), ledger.flag("a"));

    writing.add(new Event.Undone(on));
    writing.add(new Event.Undone(later));
    writing.add(new Event.Undone(none));
    ledger = writing.read();
    assertTrue(ledger.isSuspended("a"));
    assertEquals(OptionalLong.of(DAY + 1), ledger.buriedUntil("a"));
    assertEquals(new Ledger.Flag(2, "look up"), ledger.flag("a"));
    assertFalse(ledger.isSuspended("b"));
    assertEquals(OptionalLong.empty(), ledger.buriedUntil("b"));
  }

  @Test
  void theLastAnswerStaysWithItsKeyAndItsOverruling() throws IOException {
    var writing = new Writing(DEVICE);
    writing.add(answer("150 km", "incorrect"));
    EventId second = writing.add(answer("93 mi", "incorrect"));
    EventId overruling = writing.add(new Event.Overruled(second, "correct", "the same length"));
    Ledger.Given given = writing.read().lastAnswer("tb2-range").orElseThrow();
    assertEquals(second, given.id());
    assertEquals(START.plusMinutes(2), given.at());
    assertEquals(answer("93 mi", "incorrect"), given.answer());
    assertEquals(
        Optional.of(new Event.Overruled(second, "correct", "the same length")), given.overruled());
    assertEquals(
        Map.of("correct", 1, "incorrect", 1), writing.read().totals(DAY, DAY).answers());

    writing.add(new Event.Undone(overruling));
    assertEquals(Map.of("incorrect", 2), writing.read().totals(DAY, DAY).answers());
    assertEquals(
        Optional.empty(), writing.read().lastAnswer("tb2-range").orElseThrow().overruled());
  }

  @Test
  void totalsCountDaysAndOnlyLearnedCardsForRetention() throws IOException {
    var writing = new Writing(DEVICE);
    writing.review("a", Rating.GOOD); // new, so not retention
    writing.review("a", Rating.GOOD); // learning
    writing.review("a", Rating.GOOD);
    writing.review("a", Rating.AGAIN);
    writing.add(answer("150 km", "correct"));
    writing.at = START.plusDays(1);
    writing.review("b", Rating.GOOD);
    writing.add(answer("1 km", "incorrect"));
    Ledger ledger = writing.read();
    assertEquals(
        "Totals[reviews=4, matured=2, recalled=1, answers={correct=1}, tookMillis=5321]",
        ledger.totals(DAY, DAY).toString());
    assertEquals(OptionalDouble.of(0.5), ledger.totals(DAY, DAY).retention());
    assertEquals(
        "Totals[reviews=5, matured=2, recalled=1, answers={correct=1, incorrect=1},"
            + " tookMillis=10642]",
        ledger.totals(DAY, DAY + 1).toString());
    assertEquals(0, ledger.totals(DAY + 2, DAY + 9).reviews());
  }

  /** Clocks went back at 3:00 that night; and a flight west puts an hour of the day twice. */
  @Test
  void aStudyDayIsTheLearnersWhateverTheOffset() throws IOException {
    var times = Map.of(
        "2026-10-25T03:59:00+03:00", "2026-10-24",
        "2026-10-25T03:30:00+02:00", "2026-10-24",
        "2026-10-25T04:00:00+02:00", "2026-10-25",
        "2026-10-26T03:59:59.999+02:00", "2026-10-25",
        "2026-10-25T23:30:00-05:00", "2026-10-25");
    for (var entry : times.entrySet()) {
      var writing = new Writing(DEVICE);
      writing.at = OffsetDateTime.parse(entry.getKey()).minusMinutes(1);
      writing.review("a", Rating.GOOD);
      long day = LocalDate.parse(entry.getValue()).toEpochDay();
      assertEquals(Map.of(day, 1), writing.read().reviewsByDay(), entry.getKey());
    }
  }

  @Test
  void aClockPutBackChangesTheOrderOnlyOneWay() throws IOException {
    var writing = new Writing(DEVICE);
    writing.review("a", Rating.GOOD);
    writing.at = START.minusDays(3);
    writing.review("a", Rating.AGAIN);
    Card card = writing.read().card("a");
    assertEquals(2, card.reviews());
    assertEquals(START.plusMinutes(1).toInstant(), card.last().orElseThrow().instant());
  }

  @Test
  void logsMergeAsASet() throws IOException {
    var random = new Random(42);
    for (int round = 0; round < 60; round++) {
      byte[] a = Events.log(DEVICE, 40, random);
      byte[] b = Events.log(7, 40, random);
      byte[] c = fork(a, random);
      String all = Histories.state(read(a, b, c));
      assertEquals(all, Histories.state(read(c, b, a)), "commutative");
      assertEquals(all, Histories.state(read(b, a, b, c, a, c)), "idempotent");
      assertEquals(all, Histories.state(read(join(a, b), c)), "associative");
      assertEquals(all, Histories.state(read(b, join(c, a))), "associative");
      assertEquals(all, Histories.state(read(shuffled(join(a, b, c), random))), "any order");
    }
  }

  @Test
  void applyingEventsOneByOneIsReadingThemAtOnce() throws IOException {
    var random = new Random(42);
    for (int round = 0; round < 60; round++) {
      Ledger ledger = Histories.read(Map.of());
      var log = new ByteArrayOutputStream();
      log.writeBytes(Events.header(DEVICE));
      var ids = new ArrayList<EventId>();
      var at = START;
      for (int n = 2; n < 60; n++) {
        at = at.plus(Duration.ofMillis(random.nextInt(90_000_000) - 9_000_000));
        Event event = Events.any(random, ids);
        byte[] line = Line.of(n, at, event);
        log.writeBytes(line);
        var id = new EventId(DEVICE, n, Line.crcOf(line));
        ids.add(id);
        ledger.apply(id, at, event);
        ledger.apply(id, at, event);
      }
      Ledger read = Histories.read(Map.of(NAME, log.toByteArray()));
      assertEquals(Histories.state(read), Histories.state(ledger));
    }
  }

  @Test
  void linesOfALaterMinorVersionSayTheSame() throws IOException {
    var random = new Random(42);
    for (int round = 0; round < 40; round++) {
      byte[] log = Events.log(DEVICE, 60, random);
      var later = new StringBuilder();
      for (String line : Events.text(log).lines().toList()) {
        String body = line.substring(0, line.length() - Line.TAIL_BYTES);
        body = body.replace("\"version\":1", "\"version\":1.7");
        body = body.replaceFirst("(\"t\":\"[^\"]*\",)", "$1\"new\":{\"x\":[1,null,{}]},");
        later.append(sealed(body));
      }
      later.append(sealed("{\"e\":\"mood\",\"n\":62,\"t\":\"2026-11-21T10:00:00.123+03:00\""));
      Ledger ledger = read(later.toString().getBytes(StandardCharsets.UTF_8));
      assertEquals(List.of(), ledger.damages());
      assertEquals(61, ledger.events());
      // Its lines have other CRCs, so what an undo or an overruling names is not found in it.
      Ledger plain = read(log);
      assertEquals(plain.events() + 1, ledger.events());
      assertEquals(
          plain.totals(0, 100_000).tookMillis(), ledger.totals(0, 100_000).tookMillis());
      for (int i = 0; i < 12; i++) {
        String card = "item-" + i;
        assertEquals(
            plain.lastAnswer(card).map(Ledger.Given::answer),
            ledger.lastAnswer(card).map(Ledger.Given::answer));
      }
    }
  }

  @Test
  void aVerifiedLineThatSaysNothingKnownIsReported() throws IOException {
    String time = "\"t\":\"2026-11-21T10:00:00.123+03:00\"";
    var bodies = List.of(
        "{\"e\":\"review\",\"n\":2," + time + ",\"card\":\"a\",\"rating\":\"fine\"",
        "{\"e\":\"flag\",\"n\":3," + time + ",\"card\":\"a\",\"flag\":9,\"note\":\"\"",
        "{\"e\":\"undo\",\"n\":4," + time + ",\"of\":\"it\"",
        "{\"e\":\"suspend\",\"n\":5," + time + ",\"card\":7,\"on\":true",
        "{\"e\":\"undo\",\"n\":6,\"t\":\"yesterday\"",
        "{\"e\":\"bury\",\"n\":7," + time + ",\"card\":\"a\",\"until\":\"soon\"",
        "{\"e\":\"bury\",\"n\":8," + time + ",oops",
        "{\"e\":\"review\",\"n\":9," + time + GOOD + ",\"place\":100",
        "{\"e\":\"review\",\"n\":10," + time + GOOD + ",\"place\":\"1\"",
        "{\"e\":\"review\",\"n\":11," + time + GOOD + ",\"place\":4294967301",
        "{\"e\":\"review\",\"n\":12," + time + GOOD + ",\"later\":1,\"place\":1");
    var log = new StringBuilder(Events.text(Events.header(DEVICE)));
    bodies.forEach(body -> log.append(sealed(body)));
    Ledger ledger = read(log.toString().getBytes(StandardCharsets.UTF_8));
    assertEquals(
        """
        2: not understood: no rating 'fine'
        3: not understood: a: flag 9
        4: not understood: no event 'it'
        5: not understood: no text 'card'
        6: not understood: no kind, line number and time
        7: not understood: no whole number 'until'
        8: not understood: not JSON
        9: not understood: place 100
        10: not understood: no whole number 'place'
        11: not understood: place 4294967301
        """,
        String.join(
            "",
            ledger.damages().stream()
                .map(d -> d.line() + ": " + d.what() + "\n")
                .toList()));
    assertEquals(1, ledger.events()); // what a later version adds to a review is passed over
  }

  @Test
  void aLogOfALaterMajorVersionIsRefused(@TempDir Path folder) throws IOException {
    Path log = folder.resolve(NAME);
    String header = Events.text(Events.header(DEVICE)).strip();
    String body = header.substring(0, header.length() - Line.TAIL_BYTES);
    Files.writeString(log, sealed(body.replace("\"version\":1", "\"version\":2")));
    var refused =
        assertThrows(IOException.class, () -> Ledger.read(folder, new Scheduler(Settings.DEFAULT)));
    assertEquals(
        log
            + ": written by a later Dossier, in format 2; this one reads format 1: update Dossier, or name another"
            + " folder with --data",
        refused.getMessage());

    Files.write(log, Events.log(DEVICE, 60_000, new Random(42)), StandardOpenOption.APPEND);
    refused =
        assertThrows(IOException.class, () -> Ledger.read(folder, new Scheduler(Settings.DEFAULT)));
    assertEquals(
        log
            + ": written by a later Dossier, in format 2; this one reads format 1: update Dossier, or name another"
            + " folder with --data",
        refused.getMessage());

    Files.writeString(log, sealed(body.replace("dossier-reviews", "notes")));
    refused =
        assertThrows(IOException.class, () -> Ledger.read(folder, new Scheduler(Settings.DEFAULT)));
    assertEquals(log + ": not a review log, but 'notes'", refused.getMessage());
  }

  @Test
  void whatIsNoFileIsRefused(@TempDir Path folder) throws IOException {
    Path log = Files.createDirectory(folder.resolve(NAME));
    var refused =
        assertThrows(IOException.class, () -> Ledger.read(folder, new Scheduler(Settings.DEFAULT)));
    assertEquals(log + ": not a file", refused.getMessage());
    Files.delete(log);
    Files.createSymbolicLink(log, folder.resolve("gone"));
    refused =
        assertThrows(IOException.class, () -> Ledger.read(folder, new Scheduler(Settings.DEFAULT)));
    assertEquals(log + ": no such file", refused.getMessage());
  }

  private static Event.Answered answer(String response, String verdict) {
    return new Event.Answered(
        "tb2-range",
        response,
        List.of(),
        Optional.empty(),
        verdict,
        verdict.equals("correct") ? 1 : 0,
        5321,
        OptionalInt.empty(),
        "0123456789abcdef",
        "150 km",
        1,
        "s1",
        false);
  }

  /** Returns a line with the CRC that its changed bytes need. */
  static String resealed(String line) {
    String whole = line.strip();
    return sealed(whole.substring(0, whole.length() - Line.TAIL_BYTES));
  }

  private static String sealed(String body) {
    var crc = new CRC32C();
    crc.update(body.getBytes(StandardCharsets.UTF_8));
    return body + ",\"crc\":\"" + EventId.hex((int) crc.getValue()) + "\"}\n";
  }

  /** A copy of a log that went on by itself. */
  private static byte[] fork(byte[] log, Random random) {
    List<String> lines = Events.text(log).lines().toList().subList(0, 20);
    var fork = new ByteArrayOutputStream();
    fork.writeBytes((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    var at = START.plusDays(2);
    for (int n = 21; n < 40; n++) {
      at = at.plusSeconds(random.nextInt(40_000));
      fork.writeBytes(Line.of(n, at, Events.any(random, List.of(new EventId(DEVICE, 1, 1)))));
    }
    return fork.toByteArray();
  }

  private static byte[] join(byte[]... logs) {
    var joined = new ByteArrayOutputStream();
    for (byte[] log : logs) {
      joined.writeBytes(log);
    }
    return joined.toByteArray();
  }

  /** All lines in any order; each device's after its header, which says whose they are. */
  private static byte[] shuffled(byte[] log, Random random) {
    var byDevice = new LinkedHashMap<String, List<String>>();
    String header = "";
    for (String line : Events.text(log).lines().toList()) {
      header = line.startsWith("{\"e\":\"log\"") ? line : header;
      byDevice.computeIfAbsent(header, h -> new ArrayList<>()).add(line);
    }
    var shuffled = new StringBuilder();
    byDevice.forEach((device, lines) -> {
      lines.remove(0);
      Collections.shuffle(lines, random);
      shuffled.append(device).append('\n').append(String.join("\n", lines)).append('\n');
    });
    return shuffled.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Ledger read(byte[]... logs) throws IOException {
    var byName = new LinkedHashMap<Path, byte[]>();
    for (byte[] log : logs) {
      byName.put(Path.of("reviews-" + byName.size() + ".jsonl"), log);
    }
    return Histories.read(byName);
  }
}
