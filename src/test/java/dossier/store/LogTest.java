package dossier.store;

import static dossier.store.Events.START;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTest {
  static final Holder WHO =
      new Holder("0.1.0", 4711, "laptop", OffsetDateTime.parse("2026-11-21T10:00:00+03:00"));

  private static final String NAME = "reviews-a1b2c3d4.jsonl";
  private static final Event EVENT = new Event.Suspended("item", true);

  @TempDir
  private Path folder;

  @Test
  void aNewLogIsItsOwnersAlone() throws IOException {
    Path data = folder.resolve("a/b");
    try (Log log = open(data)) {
      assertEquals("a1b2c3d4", log.device());
      assertEquals(data.resolve(NAME), log.file());
      assertEquals("a1b2c3d4\n", Files.readString(data.resolve("device")));
      assertEquals(WHO + "\n", Files.readString(data.resolve("lock")));
      assertEquals(
          Events.text(Line.header(1, WHO.since(), Events.DEVICE, "0.1.0")),
          Files.readString(log.file()));
      assumeTrue(data.getFileSystem().supportedFileAttributeViews().contains("posix"), "no owners");
      assertEquals("rwx------", rights(folder.resolve("a")));
      assertEquals("rwx------", rights(data));
      for (String name : List.of(NAME, "device", "lock")) {
        assertEquals("rw-------", rights(data.resolve(name)));
      }
    }
  }

  @Test
  void linesAreNumberedOnAcrossOpenings() throws IOException {
    var ids = new ArrayList<String>();
    for (int i = 0; i < 3; i++) {
      try (Log log = open(folder)) {
        ids.add(log.append(EVENT, START.plusMinutes(i)).toString().substring(0, 10));
      }
    }
    assertEquals(List.of("a1b2c3d4-2", "a1b2c3d4-3", "a1b2c3d4-4"), ids);
    assertEquals(3, read().events());
    assertEquals(0, read().damageCount());
  }

  @Test
  void theIdIsThatOfTheLine() throws IOException {
    try (Log log = open(folder)) {
      EventId review = log.append(reviewed(), START);
      log.append(new Event.Undone(review), START.plusMinutes(1));
    }
    assertEquals(0, read().card("item").reviews());
  }

  @Test
  void theDeviceIsRememberedAndADamagedOneReplaced() throws IOException {
    open(folder).close();
    try (Log log = open(folder, "00000007")) {
      assertEquals("a1b2c3d4", log.device());
    }
    Files.writeString(folder.resolve("device"), "../../etc\n");
    try (Log log = open(folder, "00000007")) {
      assertEquals("00000007", log.device());
    }
    assertEquals("00000007\n", Files.readString(folder.resolve("device")));
  }

  @Test
  void aTornLastLineIsMovedAside() throws IOException {
    try (Log log = open(folder)) {
      log.append(EVENT, START);
    }
    byte[] whole = Files.readAllBytes(log());
    byte[] next = Line.of(3, START, reviewed());
    append(Arrays.copyOf(next, 37));
    assertEquals(1, read().damageCount());

    var notices = new ArrayList<String>();
    try (Log log = open(folder, "00000007", notices)) {
      assertEquals("a1b2c3d4-3-", log.append(EVENT, START).toString().substring(0, 11));
    }
    assertEquals(
        List.of(NAME + " ended in an unfinished line;"
            + " its 37 bytes were moved to reviews-a1b2c3d4.torn"),
        notices);
    assertEquals(
        "# 2026-11-21T10:00:00.000+03:00: 37 bytes from " + whole.length + " of " + NAME + "\n"
            + Events.text(next).substring(0, 37)
            + "\n",
        Files.readString(folder.resolve("reviews-a1b2c3d4.torn")));
    assertEquals(2, read().events());
    assertEquals(0, read().damageCount());
  }

  @Test
  void aSecondTornLineJoinsTheFirst() throws IOException {
    for (int i = 0; i < 2; i++) {
      open(folder).close();
      append(new byte[] {'{', '"'});
    }
    open(folder).close();
    assertEquals(
        4, Files.readString(folder.resolve("reviews-a1b2c3d4.torn")).lines().count());
  }

  @Test
  void aLogCutAnywhereIsOpenedAndWrittenOn() throws IOException {
    byte[] whole = Events.log(Events.DEVICE, 2, new Random(42));
    for (int size = 0; size <= whole.length; size += 7) {
      Path data = folder.resolve("cut" + size);
      Files.createDirectories(data);
      Files.writeString(data.resolve("device"), "a1b2c3d4");
      Files.write(data.resolve(NAME), Arrays.copyOf(whole, size));
      int before = Histories.read(data).events();
      try (Log log = open(data)) {
        log.append(EVENT, START);
      }
      Ledger after = Histories.read(data);
      assertEquals(before + 1, after.events());
      assertEquals(List.of(), after.damages());
    }
  }

  @Test
  void nulsThatAPowerCutLeftAreMovedAside() throws IOException {
    open(folder).close();
    append(new byte[300_000]);
    try (Log log = open(folder)) {
      log.append(EVENT, START);
    }
    assertEquals(1, read().events());
    assertEquals(0, read().damageCount());
    assertTrue(Files.size(folder.resolve("reviews-a1b2c3d4.torn")) > 300_000);
  }

  @Test
  void aLogOfNothingButNulsBeginsAnew() throws IOException {
    Files.writeString(folder.resolve("device"), "a1b2c3d4");
    Files.write(log(), new byte[5000]);
    try (Log log = open(folder)) {
      log.append(EVENT, START);
    }
    assertEquals(1, read().events());
    assertEquals(0, read().damageCount());
  }

  @Test
  void aLastLineWithoutItsNewlineIsKept() throws IOException {
    try (Log log = open(folder)) {
      log.append(EVENT, START);
    }
    byte[] whole = Files.readAllBytes(log());
    Files.write(log(), Arrays.copyOf(whole, whole.length - 1));
    var notices = new ArrayList<String>();
    try (Log log = open(folder, "00000007", notices)) {
      log.append(EVENT, START);
    }
    assertEquals(List.of(), notices);
    assertEquals(2, read().events());
    assertEquals(0, read().damageCount());
  }

  @Test
  void damageBeforeTheEndIsLeftAsItIs() throws IOException {
    try (Log log = open(folder)) {
      log.append(EVENT, START);
      log.append(EVENT, START);
    }
    byte[] bytes = Files.readAllBytes(log());
    bytes[170] ^= 1;
    Files.write(log(), bytes);
    try (Log log = open(folder)) {
      log.append(EVENT, START);
    }
    assertEquals(Events.text(bytes), Files.readString(log()).substring(0, bytes.length));
    assertEquals(2, read().events());
    assertEquals(1, read().damageCount());
  }

  @Test
  void aLogOpenInThisProcessIsHeld() throws IOException {
    try (Log log = open(folder)) {
      Path link = Files.createSymbolicLink(folder.resolve("link"), folder);
      Opening second = Log.open(link, () -> "00000007", WHO);
      assertEquals(
          "held by process 4711 on laptop since 2026-11-21T10:00:00.000+03:00",
          assertInstanceOf(Opening.Held.class, second).message());
      log.append(EVENT, START);
      log.close();
      log.close();
      assertThrows(IllegalStateException.class, () -> log.append(EVENT, START));
    }
    open(folder).close();
  }

  @Test
  void aFolderThatCannotBeOneIsRefusedByItsPath() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    var refused = assertThrows(IOException.class, () -> open(file));
    assertEquals(file + ": not a folder", refused.getMessage());
    refused = assertThrows(IOException.class, () -> open(file.resolve("data")));
    assertTrue(refused.getMessage().startsWith(file + ""), refused.getMessage());
    refused = assertThrows(IOException.class, () -> Versions.read(file));
    assertEquals(file + ": not a folder", refused.getMessage());
  }

  @Test
  void aLogOfALaterMajorVersionIsNotWrittenTo() throws IOException {
    Files.writeString(folder.resolve("device"), "a1b2c3d4");
    String header = Events.text(Events.header(Events.DEVICE));
    String later = LedgerTest.resealed(header.replace("\"version\":1", "\"version\":2"));
    Files.writeString(log(), later);
    var refused = assertThrows(IOException.class, () -> open(folder));
    assertEquals(
        log()
            + ": written by a later Dossier, in format 2; this one reads format 1: update Dossier, or name another"
            + " folder with --data",
        refused.getMessage());
    assertEquals(later, Files.readString(log()));
    Files.delete(log());
    open(folder).close(); // the lock was given up
  }

  @Test
  void whereAnotherDevicesLogIsOfALaterMajorVersionNoLogIsBegun() throws IOException {
    Path other = folder.resolve("reviews-00000001.jsonl");
    String header = Events.text(Events.header(1));
    Files.writeString(other, LedgerTest.resealed(header.replace("\"version\":1", "\"version\":2")));

    var refused = assertThrows(IOException.class, () -> open(folder));

    assertTrue(refused.getMessage().startsWith(other + ": written by a later Dossier"));
    assertTrue(Files.notExists(log()));
    assertTrue(Files.notExists(folder.resolve("device")));
  }

  @Test
  void aLogChangedByOthersIsNotWrittenTo() throws IOException {
    try (Log log = open(folder)) {
      log.append(EVENT, START);
      byte[] whole = Files.readAllBytes(log());

      append("hello\n".getBytes(StandardCharsets.UTF_8));
      assertEquals(
          log() + ": the log was written to by another program; nothing was written", refusal(log));
      Files.write(log(), Arrays.copyOf(whole, 40));
      assertEquals(
          log() + ": the log was cut short while in use; nothing was written", refusal(log));
      Files.write(log(), whole);
      log.append(EVENT, START);

      Path copy = Files.copy(log(), folder.resolve("copy"));
      Files.delete(log());
      assertEquals(log() + ": the log was removed while in use; nothing was written", refusal(log));
      Files.move(copy, log());
      assertEquals(
          log() + ": the log was replaced while in use; nothing was written", refusal(log));
    }
    assertEquals(2, read().events());
  }

  @Test
  void anInterruptIsKeptAndCostsNothing() throws IOException {
    try (Log log = open(folder)) {
      Thread.currentThread().interrupt();
      log.append(EVENT, START);
      assertTrue(Thread.interrupted());
      log.append(EVENT, START);
    }
    assertEquals(2, read().events());
  }

  /** What fails once, or from now on, on a disk that is otherwise sound. */
  private static final class Faults implements Disk.Opener {
    int writable = Integer.MAX_VALUE;
    boolean noForce;
    boolean noTruncate;

    @Override
    public Disk open(Path file) throws IOException {
      Disk disk = Disk.open(file);
      return new Disk() {
        @Override
        public int write(ByteBuffer bytes) throws IOException {
          if (writable == 0) {
            throw new IOException("No space left on device");
          }
          int size = Math.min(writable, bytes.remaining());
          writable -= writable == Integer.MAX_VALUE ? 0 : size;
          ByteBuffer part = bytes.duplicate().limit(bytes.position() + size);
          bytes.position(bytes.position() + size);
          return disk.write(part);
        }

        @Override
        public void force() throws IOException {
          if (noForce) {
            throw new IOException("Input/output error");
          }
          disk.force();
        }

        @Override
        public void truncate(long size) throws IOException {
          if (noTruncate) {
            throw new IOException("Operation not permitted");
          }
          disk.truncate(size);
        }

        @Override
        public long size() throws IOException {
          return disk.size();
        }

        @Override
        public boolean isOpen() {
          return disk.isOpen();
        }

        @Override
        public void close() throws IOException {
          disk.close();
        }
      };
    }
  }

  @Test
  void aFullDiskLeavesTheLogAsItWas() throws IOException {
    var faults = new Faults();
    try (Log log = open(folder, faults)) {
      log.append(EVENT, START);
      String before = Files.readString(log());
      for (int room = 0; room < 90; room++) {
        faults.writable = room;
        assertEquals(log() + ": No space left on device", refusal(log));
        assertEquals(before, Files.readString(log()));
      }
      faults.writable = Integer.MAX_VALUE;
      log.append(EVENT, START.plusMinutes(1));
    }
    assertEquals(2, read().events());
    assertEquals(0, read().damageCount());
  }

  @Test
  void aShortWriteIsCarriedOn() throws IOException {
    var faults = new Faults();
    try (Log log = open(folder, faults)) {
      faults.writable = 1000;
      log.append(EVENT, START);
    }
    assertEquals(1, read().events());
  }

  @Test
  void whatCannotBeForcedIsTakenBack() throws IOException {
    var faults = new Faults();
    try (Log log = open(folder, faults)) {
      String before = Files.readString(log());
      faults.noForce = true;
      assertEquals(log() + ": Input/output error", refusal(log));
      assertEquals(before, Files.readString(log()));
      faults.noForce = false;
      log.append(EVENT, START);
    }
    assertEquals(1, read().events());
    assertEquals(0, read().damageCount());
  }

  @Test
  void whatCannotBeTakenBackIsKeptOff() throws IOException {
    var faults = new Faults();
    try (Log log = open(folder, faults)) {
      faults.writable = 20;
      faults.noTruncate = true;
      assertEquals(log() + ": No space left on device", refusal(log));
      faults.writable = 30;
      assertEquals(log() + ": No space left on device", refusal(log));
      faults.writable = Integer.MAX_VALUE;
      log.append(EVENT, START);
      log.append(reviewed(), START);
    }
    assertEquals(2, read().events());
    assertEquals(1, read().card("item").reviews());
    assertEquals(2, read().damageCount());
  }

  @Test
  void aWholeLineThatCannotBeTakenBackCountsOnceWhenRepeated() throws IOException {
    var faults = new Faults();
    try (Log log = open(folder, faults)) {
      faults.noForce = true;
      faults.noTruncate = true;
      assertThrows(IOException.class, () -> log.append(reviewed(), START));
      assertThrows(IOException.class, () -> log.append(reviewed(), START));
      faults.noForce = false;
      log.append(reviewed(), START);
      log.append(EVENT, START);
    }
    assertEquals(2, read().events());
    assertEquals(1, read().card("item").reviews());
    assertEquals(0, read().damageCount());
  }

  @Test
  void aFullFileSystemIsToldAndLivedWith() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()), "no mount");
    try (Log log = open(disk)) {
      Path filler = disk.resolve("filler");
      Files.write(filler, new byte[40_000]);
      int events = 0;
      String refusal = null;
      for (var at = START; refusal == null; at = at.plusMinutes(1)) {
        try {
          log.append(EVENT, at);
          events++;
        } catch (IOException e) {
          refusal = e.getMessage();
        }
      }
      assertEquals(log.file() + ": No space left on device", refusal);
      assertEquals(events, Histories.read(disk).events());
      assertEquals(List.of(), Histories.read(disk).damages());

      Files.delete(filler);
      log.append(reviewed(), START);
      assertEquals(events + 1, Histories.read(disk).events());
      assertEquals(1, Histories.read(disk).card("item").reviews());
    } finally {
      assertTrue(run("umount", disk.toString()));
    }
  }

  @Test
  void aFullFileSystemRefusesANewLogCleanly() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", disk.toString()), "no mount");
    try {
      Path filler = disk.resolve("filler");
      try {
        Files.write(filler, new byte[20_000]);
      } catch (IOException e) {
        assertTrue(Files.exists(filler));
      }
      var refused = assertThrows(IOException.class, () -> open(disk));
      assertTrue(refused.getMessage().endsWith(": No space left on device"), refused.getMessage());
      Files.delete(filler);
      try (Log log = open(disk)) {
        log.append(EVENT, START);
      }
      assertEquals(1, Histories.read(disk).events());
      assertEquals(List.of(), Histories.read(disk).damages());
    } finally {
      assertTrue(run("umount", disk.toString()));
    }
  }

  private static boolean run(String... command) throws Exception {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String refusal(Log log) {
    return assertThrows(IOException.class, () -> log.append(EVENT, START)).getMessage();
  }

  private static Event reviewed() {
    return Events.reviewed("item", new Random(42), Optional.empty());
  }

  private static Log open(Path folder) throws IOException {
    return open(folder, "a1b2c3d4");
  }

  private static Log open(Path folder, String device) throws IOException {
    return open(folder, device, new ArrayList<>());
  }

  private static Log open(Path folder, String device, List<String> notices) throws IOException {
    Opening opening = Log.open(folder, () -> device, WHO);
    var opened = assertInstanceOf(Opening.Opened.class, opening);
    notices.addAll(opened.notices());
    return opened.log();
  }

  private static Log open(Path folder, Disk.Opener opener) throws IOException {
    Opening opening = Log.open(folder, () -> "a1b2c3d4", WHO, opener);
    return assertInstanceOf(Opening.Opened.class, opening).log();
  }

  private Path log() {
    return folder.resolve(NAME);
  }

  private Ledger read() throws IOException {
    return Histories.read(folder);
  }

  private void append(byte[] bytes) throws IOException {
    Files.write(log(), bytes, StandardOpenOption.APPEND);
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
