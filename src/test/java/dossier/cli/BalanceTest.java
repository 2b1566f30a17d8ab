package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.schedule.Rating;
import dossier.store.Event;
import dossier.store.Holder;
import dossier.store.Log;
import dossier.store.Opening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Intervals are put on days with little to do, as the real program logs it. */
class BalanceTest {
  private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-11-22T08:00:00Z");

  /** A new card rated EASY comes again in 6 to 10 days, each a fifth of its places. */
  private static final int DAYS = 5;

  @TempDir
  private Path root;

  /** A drill of some questions fills no day that the others have filled. */
  @Test
  void whatIsDueOfOtherQuestionsCountsInADrillByAQuery() throws IOException {
    var machine = new Machine(root);
    Path bank = machine.numbers(4 * DAYS + 1);
    for (int free = 0; free < DAYS; free++) {
      Path data = root.resolve("data" + free);
      var who = new Holder("0.1.0", 7, "desk", MORNING);
      try (Log log = ((Opening.Opened) Log.open(data, () -> "0000000a", who)).log()) {
        for (int i = 0; i < 4 * DAYS; i++) {
          if (i % DAYS != free) {
            var place = OptionalInt.of(i % DAYS * 100 / DAYS);
            log.append(
                new Event.Reviewed("q" + i, Rating.EASY, Rating.EASY, Optional.empty(), place),
                MORNING);
          }
        }
      }
      Machine.Ran ran = machine.run(
          "Name20\n4\n",
          "drill",
          "--plain",
          "--now=2026-11-22T09:00:00Z",
          "--data=" + data,
          "--query=id:q20",
          bank);
      assertEquals(0, ran.code(), ran::toString);
      String log = Files.readString(data.resolve("reviews-0000000a.jsonl"));
      String last = log.lines()
          .filter(line -> line.startsWith("{\"e\":\"review\"") && line.contains("\"q20\""))
          .findFirst()
          .orElseThrow(() -> new AssertionError(ran));
      int place = Pattern.compile("\"place\":(\\d+)")
          .matcher(last)
          .results()
          .map(MatchResult::group)
          .mapToInt(found -> Integer.parseInt(found.substring(8)))
          .findFirst()
          .orElseThrow(() -> new AssertionError(last));
      assertEquals(free, place / (100 / DAYS), "place " + place);
    }
  }
}
