package dossier.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What two processes do to one log, and what is left of one that is killed. */
@Timeout(120)
class ProcessTest {
  private static final int KILLS = 30;

  @Test
  void whatIsAcknowledgedOutlivesAnyKill(@TempDir Path folder) throws Exception {
    var random = new Random(42);
    var acknowledged = new HashSet<EventId>();
    for (int kill = 0; kill < KILLS; kill++) {
      Process writer = Writer.start(folder, 1_000_000);
      try (BufferedReader out = writer.inputReader()) {
        assertEquals("open", out.readLine());
        int most = random.nextInt(60);
        for (int i = 0; i < most; i++) {
          acknowledged.add(EventId.parse(out.readLine()).orElseThrow());
        }
        writer.toHandle().destroyForcibly(); // and what it said last can still be heard
        for (String line = out.readLine(); line != null; line = out.readLine()) {
          // What is cut off in mid-line was not said.
          EventId.parse(line).ifPresent(acknowledged::add);
        }
      }
      writer.waitFor();
    }

    Set<EventId> found = ids(folder);
    assertTrue(found.containsAll(acknowledged), "a review is missing");
    assertTrue(acknowledged.size() > KILLS, acknowledged.size() + " reviews");
    Opening opening = Log.open(folder, () -> "00000000", LogTest.WHO);
    assertInstanceOf(Opening.Opened.class, opening).log().close();
    assertEquals(0, Histories.read(folder).damageCount());
  }

  @Test
  void aSecondProcessIsToldWhoHoldsTheLogAndCanRead(@TempDir Path folder) throws Exception {
    Process writer = Writer.start(folder, 3);
    try (BufferedReader out = writer.inputReader()) {
      assertEquals("open", out.readLine());
      for (int i = 0; i < 3; i++) {
        assertNotNull(out.readLine());
      }
      String holder =
          "held by process " + writer.pid() + " on elsewhere since 2026-11-21T10:00:00.123+03:00";
      Opening second = Log.open(folder, () -> "00000000", LogTest.WHO);
      assertEquals(holder, assertInstanceOf(Opening.Held.class, second).message());
      assertEquals(3, Histories.read(folder).events());
      writer.outputWriter().close();
    }
    assertEquals(0, writer.waitFor());

    Opening later = Log.open(folder, () -> "00000000", LogTest.WHO);
    try (Log log = assertInstanceOf(Opening.Opened.class, later).log()) {
      assertEquals("a1b2c3d4", log.device());
      Process other = Writer.start(folder, 0);
      try (BufferedReader out = other.inputReader()) {
        assertEquals("held by " + LogTest.WHO, out.readLine());
      }
      assertEquals(0, other.waitFor());
    }
    assertEquals("", Files.readString(folder.resolve("lock")));
  }

  private static Set<EventId> ids(Path folder) throws IOException {
    var ids = new HashSet<EventId>();
    Scan.file(folder.resolve("reviews-a1b2c3d4.jsonl"), new Scan.Sink() {
      private final Cursor cursor = new Cursor();

      @Override
      public void line(byte[] b, int from, int to, long line) {
        assertTrue(cursor.head(b, from, to));
        assertEquals(line, cursor.n);
        ids.add(new EventId(Events.DEVICE, cursor.n, Line.hex(b, to - 10)));
      }

      @Override
      public void damaged(int bytes, long line, boolean unfinished) {
        assertTrue(unfinished, Optional.of(line).toString());
      }
    });
    return ids;
  }
}
