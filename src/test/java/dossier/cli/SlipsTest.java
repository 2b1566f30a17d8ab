package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.format.BankReader;
import dossier.format.Diagnostic;
import dossier.format.RandomEdits;
import dossier.format.RandomEdits.Change;
import dossier.format.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A slip in the shipped bank is reported by {@code dossier check}, beside it and once, and costs a
 * question at most. {@code dossier.bench.SlipBenchmark} makes 100,000.
 */
class SlipsTest {
  private static final Path BANK = Path.of("questions/karabakh-2020");

  @TempDir
  Path folder;

  @Test
  void slipIsReportedBesideItAndCostsAQuestion() throws IOException {
    var edits = new RandomEdits(BANK, new SlipJudge(BANK));

    edits.make(1500, new Random(42));

    var grave = edits.sum(EnumSet.range(Change.NUMBER, Change.SYNTAX));
    var all = edits.sum(EnumSet.allOf(Change.class));
    assertTrue(grave.edits() > 900, grave.edits() + " that matter");
    assertTrue(grave.reported() >= grave.edits() * 0.99, grave.samples().toString());
    assertTrue(all.near() >= all.reported() * 0.95, all.near() + " of " + all.reported());
    assertTrue(all.lost() <= all.reported(), all.lost() + " lost by " + all.reported());
    assertTrue(all.overTwo() <= all.reported() * 0.01, all.overTwo() + " with over two findings");
    assertEquals(0, all.silentLosses(), "lost in silence");
  }

  /** What is quicker to ask of many edits is what the program says of each. */
  @Test
  void judgeSaysWhatTheProgramSays() throws IOException {
    List<Path> files = new ArrayList<>();
    try (var all = Files.list(BANK)) {
      for (Path file : all.sorted().toList()) {
        files.add(Files.copy(file, folder.resolve(file.getFileName())));
      }
    }
    SlipJudge judge = new SlipJudge(folder);
    RandomEdits edits = new RandomEdits(folder, judge);
    Random random = new Random(42);
    for (int i = 0; i < 20; i++) {
      Path file = files.get(random.nextInt(files.size()));
      String text = Files.readString(file);
      String edited = RandomEdits.edited(text, random);
      Files.writeString(file, edited);
      Reading whole = BankReader.read(List.of(folder));
      List<Diagnostic> said = SlipJudge.whole(whole);
      assertEquals(said, judge.apply(edits.read(file, edited)), edited);
      Files.writeString(file, text);
    }
  }
}
