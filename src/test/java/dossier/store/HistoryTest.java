package dossier.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
  @TempDir
  private Path folder;

  private List<History.Entry> all() throws IOException {
    var all = new ArrayList<History.Entry>();
    History.read(folder, all::add);
    return all;
  }

  private List<History.Entry> answers(History.Wanted wanted) throws IOException {
    var answers = new ArrayList<History.Entry>();
    History.answers(folder, wanted, answers::add);
    return answers;
  }

  /** Two logs of all kinds of events, one of them twice, as a copied folder has it. */
  private void logs() throws IOException {
    byte[] one = Events.log(0xa1b2c3d4, 1200, new Random(42));
    Files.write(folder.resolve("reviews-a1b2c3d4.jsonl"), one);
    Files.write(folder.resolve("reviews-a1b2c3d4-copy.jsonl"), one);
    Files.write(
        folder.resolve("reviews-0000000f.jsonl"), Events.log(0x0000000f, 500, new Random(43)));
  }

  @Test
  void theAnswersAreThoseOfTheWholeHistory() throws IOException {
    logs();
    List<History.Entry> expected =
        all().stream().filter(e -> e.event() instanceof Event.Answered).toList();
    assertTrue(expected.size() > 400, "" + expected.size());
    assertEquals(expected, answers((id, verdict) -> true));
  }

  @Test
  void whatIsNotWantedComesOnlyWithAConfidence() throws IOException {
    logs();
    List<History.Entry> expected = all().stream()
        .filter(e -> e.event() instanceof Event.Answered a
            && (a.verdict().equals("incorrect") || a.confidencePercent().isPresent()))
        .toList();
    assertEquals(expected, answers((id, verdict) -> verdict.equals("incorrect")));
  }

  /** A field that a later version adds is passed over, and the answer is read all the same. */
  @Test
  void anAnswerOfAnotherFormIsRead() throws IOException {
    logs();
    Path log = folder.resolve("reviews-a1b2c3d4.jsonl");
    Files.delete(folder.resolve("reviews-a1b2c3d4-copy.jsonl"));
    Files.delete(folder.resolve("reviews-0000000f.jsonl"));
    var longer = new ArrayList<String>();
    for (String line : Files.readAllLines(log)) {
      longer.add(
          line.contains("\"e\":\"answer\"")
              ? sealed(line.substring(0, line.lastIndexOf(",\"crc\"")) + ",\"later\":{\"a\":[1]}")
              : line);
    }
    List<Event> expected =
        answers((id, verdict) -> true).stream().map(History.Entry::event).toList();
    Files.write(log, longer);
    assertEquals(
        expected,
        answers((id, verdict) -> true).stream().map(History.Entry::event).toList());
  }

  private static String sealed(String body) {
    var crc = new java.util.zip.CRC32C();
    byte[] bytes = body.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    crc.update(bytes, 0, bytes.length);
    return body + ",\"crc\":\"" + EventId.hex((int) crc.getValue()) + "\"}";
  }
}
