package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.optimize.Progress;
import dossier.schedule.FsrsVersion;
import dossier.schedule.Parameters;
import dossier.schedule.Rating;
import dossier.schedule.Scheduler;
import dossier.schedule.Settings;
import dossier.store.Event;
import dossier.store.Holder;
import dossier.store.Ledger;
import dossier.store.Log;
import dossier.store.Opening;
import dossier.store.Trained;
import dossier.store.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real program, training on a learner's log and measuring models on other logs. */
class OptimizeTest {
  private static final OffsetDateTime START = OffsetDateTime.parse("2026-01-05T10:00:00+03:00");
  private static final String NOW = "2026-11-22T10:00:00Z";

  @TempDir
  private Path root;

  private Machine machine;

  @BeforeEach
  void makeMachine() {
    machine = new Machine(root);
  }

  @Test
  void aShortLogIsRefused() throws IOException {
    assertEquals(
        new Machine.Ran(1, "", "dossier: the log has 0 reviews; training needs at least 300\n"),
        machine.run("", "optimize"));
    log(10, 3);
    assertEquals(
        new Machine.Ran(1, "", "dossier: the log has 30 reviews; training needs at least 300\n"),
        machine.run("", "optimize"));
  }

  @Test
  void aLogOfOneDayIsRefused() throws IOException {
    log(300, 1);
    assertEquals(
        new Machine.Ran(
            1,
            "",
            "dossier: of 300 reviews in the log 0 can be predicted: those on a later day than the one"
                + " before, of cards with a usual first interval; training needs at least 60\n"),
        machine.run("", "optimize"));
  }

  @Test
  void parametersThatPredictBetterComeIntoUse() throws IOException {
    log(150, 6);
    Machine.Ran dry = machine.run("", "optimize", "--dry-run", "--now", NOW);
    assertEquals(0, dry.code(), dry::toString);
    assertTrue(
        dry.out().endsWith("The chosen model predicts better. Nothing was kept.\n"), dry::toString);
    assertEquals(Optional.empty(), Versions.read(machine.data()).current());

    Machine.Ran ran = machine.run("", "optimize", "--now", NOW);
    assertEquals(0, ran.code(), ran::toString);
    assertEquals("", ran.err());
    assertTrue(
        ran.out().startsWith("900 reviews of 150 cards; held out and predicted: "), ran::toString);
    assertTrue(
        ran.out().endsWith("The chosen model predicts better, and is in use from now on.\n"),
        ran::toString);
    Trained trained = Versions.read(machine.data()).current().orElseThrow();
    assertEquals(FsrsVersion.BLEND, trained.parameters().version());
    assertEquals(900, trained.reviews());
    assertEquals("trained on 900 reviews", trained.note());
    assertEquals(0, machine.run("", "due").code());
  }

  @Test
  void parametersThatLoseToThoseInUseAreNotTaken() throws IOException {
    log(150, 6);
    machine.run("", "optimize", "--now", NOW);
    Parameters before = Versions.read(machine.data()).parameters();

    Machine.Ran ran = machine.run("", "optimize", "--json", "--now", "2026-11-22T11:00:00Z");
    assertEquals(0, ran.code(), ran::toString);
    // Trained on all of it, those in use cannot be beaten on any of it that was held out.
    assertTrue(ran.out().contains("\"better\":false,\"taken\":false"), ran::toString);
    assertTrue(ran.out().contains("{\"model\":\"current\",\"n\":"), ran::toString);
    assertEquals(before, Versions.read(machine.data()).parameters());
    assertEquals(
        "those in use stay after training on 900 reviews",
        Versions.read(machine.data()).current().orElseThrow().note());
  }

  @Test
  void earlierParametersAreListedAndComeBackIntoUse() throws IOException {
    log(150, 6);
    machine.run("", "optimize", "--now", NOW);
    assertEquals("""
        1  2026-11-22  FSRS-6 with FSRS-7, trained on 900 reviews (in use)
        0  FSRS-6, as published
        """, machine.run("", "optimize", "--versions").out());
    Machine.Ran ran = machine.run("", "optimize", "--use", "0", "--now", "2026-11-22T11:00:00Z");
    assertEquals(new Machine.Ran(0, "In use from now on: the published ones.\n", ""), ran);
    assertEquals(Parameters.DEFAULT, Versions.read(machine.data()).parameters());
    assertEquals("""
        {"version":2,"since":"2026-11-22","model":"FSRS-6","note":"back to the published ones",\
        "in_use":true}
        {"version":1,"since":"2026-11-22","model":"FSRS-6 with FSRS-7","note":"trained on 900 reviews",\
        "in_use":false}
        {"version":0,"model":"FSRS-6","note":"as published","in_use":false}
        """, machine.run("", "optimize", "--versions", "--json").out());
    assertEquals(
        "These parameters are in use already.\n",
        machine.run("", "optimize", "--use", "2").out());
    assertEquals(
        new Machine.Ran(
            2, "", "dossier: --use is 3; expected a number that --versions lists, 0 to 2\n"),
        machine.run("", "optimize", "--use", "3"));
    // A clock that was set back makes no version an earlier one.
    machine.run("", "optimize", "--use", "1", "--now", "2026-10-01T00:00:00Z");
    Versions now = Versions.read(machine.data());
    assertEquals(FsrsVersion.BLEND, now.parameters().version());
    assertEquals(900, now.seen());
    assertEquals(Optional.empty(), offer());
  }

  @Test
  void ctrlCEndsTrainingWithNothingChanged() throws IOException {
    log(400, 8);
    try (var pane = new Pane(machine, 80, 10)) {
      pane.run("clear; '" + machine.launcher() + "' optimize; echo exit $?");
      pane.await("Training [");
      pane.press("C-c");
      String seen = pane.await("exit 130");
      assertTrue(seen.contains("Cancelled; nothing was changed.\nexit 130"), seen);
      // The terminal still shows what is typed, and takes a line at a time.
      pane.run("echo again");
      pane.await("$ echo again\nagain");
    }
    assertEquals(Optional.empty(), Versions.read(machine.data()).current());
  }

  @Test
  void aFolderThatTakesNothingIsFoundBeforeTraining() throws IOException {
    try (var disk = new SmallDisk(machine.data())) {
      log(50, 6);
      disk.fill();
      assertRefused("No space left on device");
      disk.giveRoom();
      disk.lock();
      assertRefused("Read-only file system; --data DIR names a folder that you may write");
      assertEquals(0, machine.run("", "optimize", "--dry-run").code());
    }
  }

  private void assertRefused(String reason) throws IOException {
    Machine.Ran ran = machine.run("", "optimize");
    assertEquals(new Machine.Ran(3, "", "dossier: " + machine.data() + ": " + reason + "\n"), ran);
    assertEquals(new Versions(List.of(), List.of()), Versions.read(machine.data()));
    try (var files = Files.newDirectoryStream(machine.data(), "*.unfinished")) {
      assertFalse(files.iterator().hasNext());
    }
  }

  /** Of 300 reviews of a card 128 are trained on; that must not look like growth. */
  @Test
  void reviewsLeftOutAreCountedAsTheOfferCountsThem() throws IOException {
    log(100, 6);
    var who = new Holder("0.1.0", 1, "test", START);
    var opened = (Opening.Opened) Log.open(machine.data(), () -> "0a0b0c0d", who);
    try (Log log = opened.log()) {
      for (int i = 0; i < 300; i++) {
        log.append(
            new Event.Reviewed("often", Rating.GOOD, Rating.GOOD, Optional.empty()),
            START.plusDays(i));
      }
    }
    assertTrue(offer().orElseThrow().startsWith("900 reviews so far"));
    machine.run("", "optimize", "--now", NOW);
    assertEquals(900, Versions.read(machine.data()).current().orElseThrow().reviews());
    assertEquals(Optional.empty(), offer());
  }

  /** Nor does it matter in what order lines were written, as where a clock was set back. */
  @Test
  void logsOfTwoDevicesAreTrainedOnAsOne() throws IOException {
    log(100, 6);
    String one = machine.run("", "optimize", "--dry-run", "--json").out();
    Path log = machine.data().resolve("reviews-0a0b0c0d.jsonl");
    Files.delete(log);

    List<long[]> all = reviews(100, 6);
    Path other = machine.path("other");
    var first = new ArrayList<long[]>();
    var second = new ArrayList<long[]>();
    for (int i = 0; i < all.size(); i++) {
      (i % 3 == 0 ? first : second).add(all.get(i));
    }
    Collections.reverse(second);
    log(machine.data(), "0a0b0c0d", first);
    log(other, "1a0b0c0d", second);
    String name = "reviews-1a0b0c0d.jsonl";
    Files.copy(other.resolve(name), machine.data().resolve(name));
    // As a program that keeps folders alike leaves it behind.
    Files.copy(log, machine.data().resolve("reviews-0a0b0c0d (copy).jsonl"));
    assertTrue(one.startsWith("{\"reviews\":600,"), one);
    assertEquals(one, machine.run("", "optimize", "--dry-run", "--json").out());
  }

  @Test
  void oneThingIsDoneAtATime() {
    assertEquals(
        new Machine.Ran(
            2, "", "dossier: --evaluate, --versions and --use are three things; name one\n"),
        machine.run("", "optimize", "--versions", "--use", "0"));
  }

  @Test
  void anInterruptCancelsTraining() throws IOException {
    log(100, 6);
    Tuner tuner = Tuner.read(machine.data(), Map.of());
    Thread.currentThread().interrupt();
    assertThrows(CancellationException.class, () -> tuner.train(Progress.NONE));
    assertTrue(Thread.interrupted());
  }

  @Test
  void onTheScreenItIsTrainedAcceptedAndTakenBack() throws IOException {
    log(150, 6);
    try (var pane = new Pane(machine, 80, 24)) {
      pane.start("--now", NOW);
      pane.await("900 reviews so far: the schedule can be fitted to your memory. O does it.");
      pane.press("O");
      pane.await("900 reviews of 150 cards", "FSRS-6, as published");
      pane.press("Enter");
      pane.await("The new parameters predict better.");
      assertEquals(Optional.empty(), Versions.read(machine.data()).current());
      pane.press("Enter");
      pane.await("The new parameters are in use.", "1  2026-11-22  FSRS-6 with FSRS-7");
      assertEquals(FsrsVersion.BLEND, Versions.read(machine.data()).parameters().version());
      pane.press("Down", "b");
      pane.await("Enter goes back to it.");
      pane.press("Enter");
      pane.await("Version 0 is in use again.");
      assertEquals(Parameters.DEFAULT, Versions.read(machine.data()).parameters());
      pane.press("Escape");
      String home = pane.await("Enter starts");
      assertFalse(home.contains("O does it"), home);
    }
  }

  @Test
  void whatTheFullDiskRefusesLeavesTheOldParametersInUse() throws IOException {
    try (var disk = new SmallDisk(machine.data())) {
      log(50, 6);
      try (var pane = new Pane(machine, 80, 24)) {
        pane.start("--now", NOW);
        pane.await("O does it");
        pane.press("O", "Enter");
        pane.await("Calibration of 'new'");
        disk.fill();
        pane.press("Escape");
        pane.await("Not kept:", "No space left on device", "FSRS-6, as published");
        disk.giveRoom();
        pane.press("C-c", "C-c");
        pane.await("exit 0");
      }
      assertEquals(new Versions(List.of(), List.of()), Versions.read(machine.data()));
    }
  }

  @Test
  void theHomeScreenOffersTrainingOnceTheLogHasGrownByAFifth() throws IOException {
    log(50, 6);
    assertEquals(
        Optional.of("300 reviews so far: the schedule can be fitted to your memory."), offer());
    write(260);
    assertEquals(Optional.empty(), offer());
    write(250);
    assertEquals(
        Optional.of("50 reviews since the schedule was fitted: it can learn from them."), offer());
  }

  private Optional<String> offer() throws IOException {
    var scheduler = new Scheduler(Settings.DEFAULT);
    return Offer.of(machine.data(), Ledger.read(machine.data(), scheduler, Map.of()));
  }

  private int versions;

  private void write(int reviews) throws IOException {
    var trained =
        new Trained(START.plusDays(300 + versions++), Parameters.DEFAULT, reviews, "test");
    Versions.write(machine.data(), "0a0b0c0d", trained);
  }

  @Test
  void aFileIsMeasuredWhateverItsColumnsOrderAndSeparator() throws IOException {
    List<long[]> reviews = reviews(60, 6);
    String usual = csv(reviews, "card_id,review_time,rating,state,duration", "%d,%d,%d,2,900%n");
    String other = csv(reviews, "\ufeff\"review_rating\";\"card_id\";\"review_time\"", "");
    Machine.Ran first =
        machine.run("", "optimize", "--evaluate", machine.write("a.csv", usual), "--json");
    Machine.Ran second =
        machine.run("", "optimize", "--evaluate", machine.write("b.csv", other), "--json");
    assertEquals(0, first.code(), first::toString);
    assertEquals(first, second);
    String row = "\\{\"model\":\"%s\",\"n\":\\d+,\"log_loss\":0\\.\\d+,"
        + "\"rmse_bins\":0\\.\\d+,\"auc\":0\\.\\d+\\}\n";
    String all = Stream.of(
            "default",
            "trained FSRS-6",
            "trained FSRS-7",
            "chosen",
            "moving average",
            "constant",
            "default FSRS-7")
        .map(row::formatted)
        .collect(Collectors.joining());
    assertTrue(first.out().matches(all), first::toString);
    assertFalse(Files.exists(machine.data()));
  }

  @Test
  void whatIsWrongWithALineIsSaidAndTheOthersAreMeasured() throws IOException {
    List<long[]> reviews = reviews(60, 6);
    String good = csv(reviews, "card_id,review_time,rating", "%d,%d,%d%n");
    String bad = good
        + "7,1767596400000\n"
        + ",1767596400000,3\n"
        + "7,17675964,3\n"
        + "7,soon,3\n"
        + "7,1767596400000,5\n"
        + "7,1767596400000,0\n"
        + good.lines().skip(1).findFirst().orElseThrow() + "\n\n";
    Path file = machine.write("bad.csv", bad);
    Machine.Ran ran = machine.run("", "optimize", "--evaluate", file, "--json");
    assertEquals(1, ran.code(), ran::toString);
    assertEquals("""
        FILE:362: 2 columns; expected at least 3, as line 1 names them; complete the line or remove it
        FILE:363: an empty card_id; expected the id of a card; fill it in or remove the line
        FILE:364: review_time '17675964'; expected milliseconds since 1970, such as 1711744352250; \
        correct it or remove the line
        FILE:365: review_time 'soon'; expected milliseconds since 1970, such as 1711744352250; \
        correct it or remove the line
        FILE:366: rating '5'; expected 1 (again), 2 (hard), 3 (good), 4 (easy), or 0 for a change by \
        hand; correct it or remove the line
        FILE: 1 line with rating 0 left out
        FILE: 1 line left out: an earlier line is the same
        """, ran.err().replace(file.toString(), "FILE"));
    assertEquals(
        machine
            .run("", "optimize", "--evaluate", machine.write("good.csv", good), "--json")
            .out(),
        ran.out());
  }

  @Test
  void aSeparatorWithinQuotesIsPartOfItsField() throws IOException {
    List<long[]> reviews = reviews(60, 6);
    String plain = csv(reviews, "card_id,review_time,rating", "%d,%d,%d%n");
    String quoted =
        csv(reviews, "deck,card_id,review_time,rating", "\"a, \"\"b\"\"\",\"c,%d\",%d,%d%n");
    assertEquals(
        machine.run("", "optimize", "--evaluate", machine.write("plain.csv", plain), "--json"),
        machine.run("", "optimize", "--evaluate", machine.write("quoted.csv", quoted), "--json"));
  }

  @Test
  void numbersMayBeWrittenAsADataFrameWritesThem() throws IOException {
    List<long[]> reviews = reviews(60, 6);
    String plain = csv(reviews, "card_id,review_time,rating", "%d,%d,%d%n");
    String floats = csv(reviews, "card_id,review_time,rating", "%d,%d.0e+0,%d.0%n");
    assertEquals(
        machine.run("", "optimize", "--evaluate", machine.write("plain.csv", plain), "--json"),
        machine.run("", "optimize", "--evaluate", machine.write("floats.csv", floats), "--json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%1$d,%2$d000,%3$d%n", "%1$d,%2$d.25,%3$d%n", "%1$d,%4$d,%3$d%n"})
  void timesMayBeMicrosecondsOrSecondsOrHaveAFraction(String format) throws IOException {
    List<long[]> reviews = reviews(60, 6);
    String plain = csv(reviews, "card_id,review_time,rating", "%d,%d,%d%n");
    var other = new StringBuilder("\n\ncard_id,review_time,rating\n");
    reviews.forEach(r -> other.append(String.format(format, r[0], r[1], r[2], r[1] / 1000)));
    Machine.Ran ran = machine.run(
        "", "optimize", "--evaluate", machine.write("other.csv", other.toString()), "--json");
    assertEquals(
        machine
            .run("", "optimize", "--evaluate", machine.write("plain.csv", plain), "--json")
            .out(),
        ran.out());
    String said = format.contains(".25")
        ? ""
        : machine.path("other.csv") + ": 360 review_times taken as seconds or microseconds\n";
    assertEquals(said, ran.err());
  }

  @Test
  void twoAnswersToACardAtOneTimeAreBothRead() throws IOException {
    String coarse = csv(reviews(60, 6), "card_id,review_time,rating", "%d,%d,%d%n")
        + "0,1767596400001,1\n0,1767596400001,3\n";
    Machine.Ran ran =
        machine.run("", "optimize", "--evaluate", machine.write("coarse.csv", coarse), "--json");
    assertEquals("", ran.err());
  }

  @Test
  void ofManyBadLinesThreeOfAKindAreShown() {
    Path file = machine.write("bad.csv", "card_id,review_time,rating\n" + "x\n".repeat(50));
    Machine.Ran ran = machine.run("", "optimize", "--evaluate", file);
    assertEquals(5, ran.err().lines().count(), ran::toString);
    assertTrue(ran.err().contains(file + ": 47 more lines like these passed over\n"));
    assertTrue(ran.err()
        .endsWith(
            file + ": of 0 reviews 0 can be predicted: those on a later day than the one before, of"
                + " cards with a usual first interval; expected at least 6; name a longer log\n"));
    assertEquals(1, ran.code());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ''                | card_id, review_time, rating
      card_id,rating    | review_time
      1,1711744352250,3 | card_id, review_time, rating
      """)
  void aFileWithoutNamesOfColumnsIsRefused(String header, String missing) {
    String found = header.isEmpty() ? "nothing" : "'" + header + "'";
    Path file = machine.write("none.csv", header);
    assertEquals(
        new Machine.Ran(
            1,
            "",
            file + ":1: " + found
                + "; the names of columns were expected, among them card_id, review_time and rating;"
                + " add " + missing + "\n"),
        machine.run("", "optimize", "--evaluate", file));
  }

  @Test
  void aFileThatIsNotThereAndAZoneThatIsNoneAreToldInALine() {
    Path file = machine.path("absent.csv");
    assertEquals(
        new Machine.Ran(3, "", "dossier: " + file + ": no such file or folder\n"),
        machine.run("", "optimize", "--evaluate", file));
    assertEquals(
        new Machine.Ran(3, "", "dossier: " + root + ": a folder; name a CSV file\n"),
        machine.run("", "optimize", "--evaluate", root));
    assertEquals(
        new Machine.Ran(
            2,
            "",
            "dossier: --zone is 'Mars'; expected a time zone such as UTC, Asia/Tbilisi or +04:00\n"),
        machine.run("", "optimize", "--evaluate", file, "--zone", "Mars"));
  }

  /** Card, milliseconds, rating, in the order of time: a learner who forgets fast at first. */
  private static List<long[]> reviews(int cards, int reviewsEach) {
    var random = new Random(42);
    var reviews = new ArrayList<long[]>();
    for (int card = 0; card < cards; card++) {
      long day = card / 4;
      long interval = 1;
      for (int i = 0; i < reviewsEach; i++) {
        long millis = START.plusDays(day).toInstant().toEpochMilli() + card * 1000L;
        boolean recalled = i > 0 && random.nextDouble() < 0.55 + 0.07 * i;
        reviews.add(new long[] {card, millis, recalled ? 3 : 1});
        interval = recalled ? 2 * interval : 1;
        day += interval;
      }
    }
    reviews.sort(Comparator.comparingLong(r -> r[1]));
    return reviews;
  }

  private static String csv(List<long[]> reviews, String header, String format) {
    var text = new StringBuilder(header).append('\n');
    for (long[] r : reviews) {
      text.append(
          format.isEmpty()
              ? r[2] + ";\"" + r[0] + "\";" + r[1] + "\n"
              : String.format(format, r[0], r[1], r[2]));
    }
    return text.toString();
  }

  private void log(int cards, int reviewsEach) throws IOException {
    log(machine.data(), "0a0b0c0d", reviews(cards, reviewsEach));
  }

  private static void log(Path folder, String device, List<long[]> reviews) throws IOException {
    var who = new Holder("0.1.0", 1, "test", START);
    var opened = (Opening.Opened) Log.open(folder, () -> device, who);
    try (Log log = opened.log()) {
      for (long[] r : reviews) {
        Rating rating = Rating.of((int) r[2]);
        log.append(
            new Event.Reviewed("card" + r[0], rating, rating, Optional.empty()),
            OffsetDateTime.ofInstant(Instant.ofEpochMilli(r[1]), START.getOffset()));
      }
    }
  }
}
