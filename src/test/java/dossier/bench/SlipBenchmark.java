package dossier.bench;

import dossier.format.RandomEdits;
import dossier.format.RandomEdits.Change;
import dossier.format.RandomEdits.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Random;

/**
 * Makes random single edits of the shipped bank, and prints what the reader says of them, by what
 * they changed.
 *
 * <p>Run it by {@code docs/BENCHMARKS.md}: the number of edits, the seed, and, to see edits that are
 * silent, far from their report or dear, how many of each sort to print.
 */
public final class SlipBenchmark {
  private static final int STEP = 5000;

  private SlipBenchmark() {}

  /** Runs it. */
  public static void main(String[] args) throws IOException {
    int edits = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 42;
    int shown = args.length > 2 ? Integer.parseInt(args[2]) : 0;
    var slips = new RandomEdits(
        Path.of("questions/karabakh-2020"), Files.createTempDirectory("dossier-slips"));
    long began = System.nanoTime();
    var random = new Random(seed);
    for (int made = 0; made < edits; made += STEP) {
      slips.make(Math.min(STEP, edits - made), random);
      System.err.printf("%,d of %,d%n", made + Math.min(STEP, edits - made), edits);
    }
    System.out.printf(
        "%,d edits, no exception, %.1f ms each%n",
        edits, (System.nanoTime() - began) / 1e6 / edits);
    System.out.println("changed     edits  reported  within a line  lost each  worst"
        + "  problems each  over two  lost in silence");
    for (Change change : Change.values()) {
      print(change.name(), slips.sum(EnumSet.of(change)));
    }
    print("ALL", slips.sum(EnumSet.allOf(Change.class)));
    for (Change change : Change.values()) {
      slips.tallies().get(change).samples().stream()
          .limit(shown)
          .forEach(s -> System.out.println(change + " " + s));
    }
  }

  private static void print(String name, Tally t) {
    double reported = Math.max(1, t.reported());
    System.out.printf(
        "%-10s %,7d %8.2f%% %13.2f%% %10.3f %6d %14.3f %9d %16d%n",
        name,
        t.edits(),
        100.0 * t.reported() / Math.max(1, t.edits()),
        100 * t.near() / reported,
        t.lost() / reported,
        t.worst(),
        t.problems() / reported,
        t.overTwo(),
        t.silentLosses());
  }
}
