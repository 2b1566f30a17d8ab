package dossier.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a log whose bytes are not those that were written. */
class DamageTest {
  private static final Path NAME = Path.of("reviews-a1b2c3d4.jsonl");
  private static final byte[] LOG = Events.log(Events.DEVICE, 199, new Random(42));
  private static final int[] ENDS = ends(LOG);

  @Test
  void noFlippedBitIsAcceptedOrCostsAnotherLine() throws IOException {
    byte[] log = LOG.clone();
    var check = new Check(log);
    for (int i = 0; i < log.length; i++) {
      int line = lineOf(i);
      boolean newline = i == ENDS[line];
      for (int bit = 0; bit < 8; bit++) {
        log[i] ^= (byte) (1 << bit);
        check.run(newline ? -1 : line, ENDS.length);
        assertTrue(check.damages >= 1, () -> "unnoticed: " + Events.text(log));
        log[i] = LOG[i];
      }
    }
  }

  @Test
  void noCutCostsAWholeLine() throws IOException {
    for (int size = 0; size <= LOG.length; size++) {
      var check = new Check(Arrays.copyOf(LOG, size));
      boolean lacksNewline = Arrays.binarySearch(ENDS, size) >= 0;
      boolean afterNewline = size == 0 || Arrays.binarySearch(ENDS, size - 1) >= 0;
      check.run(-1, lacksNewline ? lineOf(size) + 1 : lineOf(size));
      assertEquals(lacksNewline || afterNewline ? 0 : 1, check.damages);
    }
  }

  @Test
  void noHoleOfNulsCostsALineOutsideIt() throws IOException {
    var random = new Random(42);
    for (int i = 0; i < 2000; i++) {
      int from = random.nextInt(LOG.length);
      int to = Math.min(LOG.length, from + 1 + random.nextInt(600));
      byte[] log = LOG.clone();
      Arrays.fill(log, from, to, (byte) 0);
      var expected = new ArrayList<String>();
      for (int line = 0; line < ENDS.length; line++) {
        int start = line == 0 ? 0 : ENDS[line - 1] + 1;
        if (to <= start || from >= ENDS[line]) {
          expected.add(new String(LOG, start, ENDS[line] - start, StandardCharsets.UTF_8));
        }
      }
      var found = new ArrayList<String>();
      Scan.bytes(log, new LineTest.Found(found));
      assertEquals(expected, found);
    }
  }

  @Test
  void aDamagedLineIsReportedByItsPlace() throws IOException {
    byte[] log = LOG.clone();
    log[ENDS[10] + 30] ^= 1;
    log[ENDS[20]] ^= 1;
    Ledger ledger = Histories.read(Map.of(NAME, log));
    int length = ENDS[11] - ENDS[10] - 1;
    assertEquals(
        List.of(
            NAME + ":12: damaged, " + length + " bytes skipped",
            NAME + ":21: damaged, 1 byte skipped"),
        ledger.damages().stream().map(Damage::toString).toList());
    assertEquals(2, ledger.damageCount());
    assertEquals(198, ledger.events());
  }

  @Test
  void aDamagedLineIsAsIfItHadNotBeen() throws IOException {
    for (int line = 1; line < ENDS.length; line++) {
      byte[] damaged = LOG.clone();
      damaged[ENDS[line] - 40] ^= 4;
      Ledger ledger = Histories.read(Map.of(NAME, damaged));
      assertEquals(1, ledger.damageCount());
      assertEquals(
          Histories.state(Histories.read(Map.of(NAME, without(line)))), Histories.state(ledger));
    }
  }

  @Test
  void aMissingLineLeavesAGap() throws IOException {
    Ledger ledger = Histories.read(Map.of(NAME, without(50)));
    assertEquals(
        List.of(NAME + ":51: 1 line missing before this"),
        ledger.damages().stream().map(Damage::toString).toList());
  }

  @Test
  void aTornLastLineIsReportedAndSkipped() throws IOException {
    Ledger ledger = Histories.read(Map.of(NAME, Arrays.copyOf(LOG, ENDS[100] + 38)));
    assertEquals(
        List.of(NAME + ":102: unfinished last line, 37 bytes"),
        ledger.damages().stream().map(Damage::toString).toList());
    assertEquals(100, ledger.events());
  }

  @Test
  void aDamagedHeaderIsReportedAndTheRestRead() throws IOException {
    byte[] log = LOG.clone();
    log[60] ^= 1;
    Ledger ledger = Histories.read(Map.of(NAME, log));
    assertEquals(
        List.of(NAME + ":1: damaged, " + ENDS[0] + " bytes skipped"),
        ledger.damages().stream().map(Damage::toString).toList());
    assertEquals(Histories.state(Histories.read(Map.of(NAME, LOG))), Histories.state(ledger));
  }

  @Test
  void aLogWithoutItsHeaderIsRead() throws IOException {
    Ledger ledger = Histories.read(Map.of(NAME, without(0)));
    assertEquals(
        List.of(NAME + ":1: the header of the log is missing"),
        ledger.damages().stream().map(Damage::toString).toList());
    assertEquals(199, ledger.events());
  }

  @Test
  void anEmptyFileIsAnEmptyLog() throws IOException {
    Ledger ledger = Histories.read(Map.of(NAME, new byte[0]));
    assertEquals(0, ledger.events());
    assertEquals(List.of(), ledger.damages());
  }

  @Test
  void returnsBeforeNewlinesAreNoDamage() throws IOException {
    byte[] log = Events.text(LOG).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    Ledger ledger = Histories.read(Map.of(NAME, log));
    assertEquals(List.of(), ledger.damages());
    assertEquals(199, ledger.events());
  }

  @Test
  void noiseIsNoLineAndEndsSoon() throws IOException {
    byte[] noise = new byte[1 << 20];
    new Random(42).nextBytes(noise);
    Ledger ledger = Histories.read(Map.of(NAME, noise));
    assertEquals(0, ledger.events());
    assertEquals(1000, ledger.damages().size());

    byte[] heads = "{\"e\":\"".repeat(200_000).getBytes(StandardCharsets.UTF_8);
    assertEquals(1, Histories.read(Map.of(NAME, heads)).damageCount());
    byte[] tails = ",\"crc\":\"00000000\"}".repeat(200_000).getBytes(StandardCharsets.UTF_8);
    assertEquals(1, Histories.read(Map.of(NAME, tails)).damageCount());
  }

  /** Far more than is held in memory at once, without a single newline. */
  @Test
  void linesAreFoundBetweenMegabytesOfNuls(@TempDir Path folder) throws IOException {
    var random = new Random(42);
    var content = new ByteArrayOutputStream();
    int from = 0;
    for (int end : ENDS) {
      content.write(LOG, from, end - from);
      content.writeBytes(new byte[random.nextInt(300_000)]);
      from = end + 1;
    }
    Path file = folder.resolve(NAME);
    Files.write(file, content.toByteArray());
    var found = new ArrayList<String>();
    Scan.file(file, new LineTest.Found(found));
    assertEquals(Events.text(LOG).lines().toList(), found);
  }

  @Test
  void aFileIsReadAsItsBytesAre(@TempDir Path folder) throws IOException {
    byte[] log = Events.log(Events.DEVICE, 60_000, new Random(42));
    Path file = folder.resolve(NAME);
    Files.write(file, log);
    var inFile = new ArrayList<String>();
    Scan.file(file, new LineTest.Found(inFile));
    assertArrayEquals(Events.text(log).lines().toArray(), inFile.toArray());
  }

  /** Scans a log and checks that each line found is the next of the lines that were written. */
  private static final class Check implements Scan.Sink {
    private final byte[] log;
    private int next;
    private int lost;
    private int damages;

    Check(byte[] log) {
      this.log = log;
    }

    void run(int without, int lines) throws IOException {
      next = 0;
      lost = without;
      damages = 0;
      Scan.bytes(log, this);
      next += next == without ? 1 : 0;
      assertEquals(lines, next);
    }

    @Override
    public void line(byte[] b, int from, int to, long line) {
      next += next == lost ? 1 : 0;
      int start = next == 0 ? 0 : ENDS[next - 1] + 1;
      assertTrue(Arrays.equals(b, from, to, LOG, start, ENDS[next]), "line " + line);
      next++;
    }

    @Override
    public void damaged(int bytes, long line, boolean unfinished) {
      damages++;
    }
  }

  private static byte[] without(int line) {
    var rest = new ArrayList<>(Events.text(LOG).lines().toList());
    rest.remove(line);
    return (String.join("\n", rest) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static int[] ends(byte[] log) {
    var ends = new ArrayList<Integer>();
    for (int i = 0; i < log.length; i++) {
      if (log[i] == '\n') {
        ends.add(i);
      }
    }
    return ends.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Returns how many lines end before a byte. */
  private static int lineOf(int offset) {
    int line = Arrays.binarySearch(ENDS, offset);
    return line < 0 ? -line - 1 : line;
  }
}
