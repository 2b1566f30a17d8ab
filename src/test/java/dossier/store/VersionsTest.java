package dossier.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dossier.schedule.Parameters;
import dossier.schedule.Scheduler;
import dossier.schedule.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {
  private static final Trained FIRST =
      trained("2026-11-21T10:00:00.5+03:00", Parameters.DEFAULT_FSRS_7, 412, "trained on 412");
  private static final Trained SECOND =
      trained("2026-11-22T09:00:00Z", Parameters.DEFAULT, 600, "the \"defaults\"\n");
  private static final String FIRST_NAME = "parameters-20261121T070000500Z-a1b2c3d4.json";

  @TempDir
  private Path folder;

  @Test
  void withoutAFolderTheDefaultsAreInUse() throws IOException {
    Versions none = Versions.read(folder.resolve("none"));

    assertEquals(Optional.empty(), none.current());
    assertEquals(Parameters.DEFAULT, none.parameters());
  }

  @Test
  void everyVersionIsAFileOfItsOwnAndTheLatestIsInUse() throws IOException {
    Path data = folder.resolve("a/b");
    assertEquals(data.resolve(FIRST_NAME), Versions.write(data, "a1b2c3d4", FIRST));
    Versions.write(data, "00000001", SECOND);

    Versions read = Versions.read(data);

    assertEquals(new Versions(List.of(FIRST, SECOND), List.of()), read);
    assertEquals(Parameters.DEFAULT, read.parameters());
    assertEquals(2, data.toFile().list().length);
  }

  @Test
  void theLatestCountsWhateverTheOrderAndTheZone() throws IOException {
    Versions.write(folder, "a1b2c3d4", SECOND);
    Versions.write(folder, "ffffffff", FIRST);

    assertEquals(Optional.of(SECOND), Versions.read(folder).current());
  }

  /** Where those in use stay, that is a version and no change. */
  @Test
  void changesAreWhatBroughtOtherParameters() throws IOException {
    Trained stays = trained("2026-11-21T12:00:00Z", Parameters.DEFAULT_FSRS_7, 500, "stay");
    Trained again = trained("2026-11-23T09:00:00Z", Parameters.DEFAULT_FSRS_7, 700, "back");
    var versions = new Versions(List.of(FIRST, stays, SECOND, again), List.of());

    assertEquals(List.of(FIRST, SECOND, again), versions.changes());
    assertEquals(
        List.of(),
        new Versions(List.of(SECOND), List.of()).changes(),
        "the defaults from the start");
    assertEquals(412, versions.seen(), "they were trained on no more");
    assertEquals(0, new Versions(List.of(FIRST, SECOND), List.of()).seen());
    assertEquals(0, new Versions(List.of(), List.of()).seen());
  }

  @Test
  void aVersionIsLaterThanTheLastWhateverTheClock() {
    var versions = new Versions(List.of(FIRST), List.of());
    var later = OffsetDateTime.parse("2026-11-21T07:00:00.501Z");
    assertEquals(later, versions.next(FIRST.at().withOffsetSameInstant(ZoneOffset.UTC)));
    assertEquals(later, versions.next(OffsetDateTime.parse("2020-01-01T00:00:00Z")));
    assertEquals(SECOND.at(), versions.next(SECOND.at()));
  }

  @Test
  void whetherAVersionCanBeWrittenIsFoundOutWithoutATrace() throws IOException {
    Versions.write(folder, "a1b2c3d4", FIRST);
    Versions.probe(folder, "a1b2c3d4");
    assertEquals(1, folder.toFile().list().length);
    Path none = folder.resolve("none");
    assertEquals(
        none + ": no such file",
        assertThrows(IOException.class, () -> Versions.probe(none, "a1b2c3d4")).getMessage());
  }

  @Test
  void aVersionIsNeverOverwritten() throws IOException {
    Path file = Versions.write(folder, "a1b2c3d4", FIRST);
    String before = Files.readString(file);

    IOException refused = assertThrows(
        IOException.class,
        () ->
            Versions.write(folder, "a1b2c3d4", new Trained(FIRST.at(), Parameters.DEFAULT, 1, "")));

    assertEquals(file + ": exists already", refused.getMessage());
    assertEquals(before, Files.readString(file));
  }

  @Test
  void noChangedByteIsTrusted() throws IOException {
    Path file = Versions.write(folder, "a1b2c3d4", FIRST);
    Versions.write(folder, "00000001", trained("2026-11-20T00:00Z", Parameters.DEFAULT, 1, ""));
    byte[] whole = Files.readAllBytes(file);
    var damage =
        new Damage(file, 1, "damaged: the check sum does not fit; these parameters are not used");
    for (int i = 0; i < whole.length; i++) {
      byte[] changed = whole.clone();
      changed[i] ^= 1;
      Files.write(file, changed);

      Versions read = Versions.read(folder);

      assertEquals(List.of(damage), read.damages());
      assertEquals(Parameters.DEFAULT, read.parameters());
    }
    Files.write(file, new byte[0]);
    assertEquals(List.of(damage), Versions.read(folder).damages());
    Ledger ledger = Ledger.read(folder, new Scheduler(Settings.DEFAULT));
    assertEquals(List.of(damage), ledger.damages());
  }

  private static Trained trained(String at, Parameters parameters, int reviews, String note) {
    return new Trained(OffsetDateTime.parse(at), parameters, reviews, note);
  }
}
