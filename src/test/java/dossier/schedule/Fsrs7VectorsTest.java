package dossier.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds FSRS-7 to review histories of another implementation, and to the vector that its authors
 * published.
 *
 * <p>The file has a header with named parameter sets, then one history a line: of each review the
 * rating, the days since the one before, recall at that time, the memory afterwards and the
 * intervals to three shares of recall.
 */
class Fsrs7VectorsTest {
  private static final double RELATIVE = 1e-9;
  private static final double[] RETENTIONS = {0.8, 0.9, 0.95};

  @Test
  void everyReviewOfEveryHistoryIsReproduced() throws IOException {
    Path file = Vectors.file("dossier.fsrs7.vectors", "fsrs7-vectors.jsonl");
    var differences = new ArrayList<String>();
    int histories = 0;
    Map<String, Object> parameterSets = Map.of();

    for (String line : Files.readAllLines(file)) {
      if (line.isBlank()) {
        continue;
      }
      Map<String, Object> record = Vectors.object(Vectors.json(line));
      if (record.containsKey("params")) {
        parameterSets = Vectors.object(record.get("params"));
      }
      if (record.containsKey("reviews")) {
        histories++;
        compare(record, parameterSets, differences);
      }
    }

    assertTrue(histories > 0, "no history in " + file);
    String first = String.join("\n", differences.subList(0, Math.min(differences.size(), 40)));
    assertEquals("", first, differences.size() + " figures differ; " + file);
  }

  private static void compare(
      Map<String, Object> history, Map<String, Object> parameterSets, List<String> differences) {
    Object named = history.get("w");
    Object w = named instanceof String name ? parameterSets.get(name) : named;
    var model =
        new Fsrs7(new Parameters(Vectors.list(w).stream().map(Vectors::number).toList()));
    MemoryState memory = null;
    int number = 0;
    for (Object each : Vectors.list(history.get("reviews"))) {
      Map<String, Object> review = Vectors.object(each);
      Rating rating = Rating.of(Vectors.integer(review.get("g")));
      String where = "history " + history.get("id") + ", review " + ++number + ", ";
      if (memory == null) {
        memory = model.first(rating);
      } else {
        double days = Vectors.number(review.get("t"));
        compare(where + "R", model.retrievability(memory, days), review.get("r"), differences);
        memory = model.next(memory, days, rating);
      }
      compare(where + "S", memory.stabilityDays(), review.get("S"), differences);
      compare(where + "S_f", memory.fastStabilityDays(), review.get("Sf"), differences);
      compare(where + "D", memory.difficulty(), review.get("D"), differences);
      List<Object> intervals = Vectors.list(review.get("ivl"));
      for (int i = 0; i < RETENTIONS.length; i++) {
        double days = model.intervalDays(memory, RETENTIONS[i]);
        compare(where + "days to " + RETENTIONS[i], days, intervals.get(i), differences);
      }
    }
  }

  private static void compare(
      String what, double actual, Object expected, List<String> differences) {
    double value = Vectors.number(expected);
    if (!(Math.abs(actual - value) <= RELATIVE * Math.abs(value))) {
      differences.add(what + ": " + actual + ", expected " + value);
    }
  }

  /** The doc test of fsrs-rs's next_states: single precision, default parameters, retention 0.9. */
  @ParameterizedTest
  @CsvSource({
    "1, 0.1104, 0.08832, 6.1686, 3.8275626e-5",
    "2, 2.2395, 1.7916001, 5.261278, 0.5974598",
    "3, 3.9221, 3.13768, 3.5307243, 4.7777247",
    "4, 11.7841, 9.427279, 1.0, 53.869392"
  })
  void aNewCardIsAsThePublishedVectorHasIt(
      int rating, double slow, double fast, double difficulty, double days) {
    var model = new Fsrs7(Parameters.DEFAULT_FSRS_7);
    MemoryState memory = model.first(Rating.of(rating));

    assertEquals(slow, memory.stabilityDays(), 3e-6 * slow);
    assertEquals(fast, memory.fastStabilityDays(), 3e-6 * fast);
    assertEquals(difficulty, memory.difficulty(), 3e-6 * difficulty);
    assertEquals(days, model.intervalDays(memory, 0.9), 3e-6 * days);
  }
}
