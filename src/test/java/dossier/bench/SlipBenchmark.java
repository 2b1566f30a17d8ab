package dossier.bench;

import dossier.cli.SlipJudge;
import dossier.format.RandomEdits;
import dossier.format.RandomEdits.Change;
import dossier.format.RandomEdits.Tally;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Makes random single edits of the shipped bank, and prints what {@code dossier check} says of them,
 * by what they changed.
 *
 * <p>Run it by {@code docs/BENCHMARKS.md}: the number of edits, the seed, and, to see edits that are
 * silent, far from their report or dear, how many of each sort to print.
 */
public final class SlipBenchmark {
  private static final int ROUNDS = 20;
  private static final Path BANK = Path.of("questions/karabakh-2020");

  private SlipBenchmark() {}

  /** Two threads, each with its own random numbers, so that the result is one for each seed. */
  public static void main(String[] args) throws Exception {
    int edits = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 42;
    int shown = args.length > 2 ? Integer.parseInt(args[2]) : 0;
    long began = System.nanoTime();
    List<RandomEdits> slips = List.of(
        new RandomEdits(BANK, new SlipJudge(BANK)), new RandomEdits(BANK, new SlipJudge(BANK)));
    List<Random> random = List.of(new Random(seed), new Random(~seed));
    ExecutorService both = Executors.newFixedThreadPool(2);
    int made = 0;
    for (int round = 1; round <= ROUNDS; round++) {
      int each = (int) ((long) edits * round / ROUNDS - made) / 2;
      made += each * 2;
      List<Future<?>> halves = List.of(
          both.submit(() -> slips.get(0).make(each, random.get(0))),
          both.submit(() -> slips.get(1).make(each, random.get(1))));
      for (Future<?> half : halves) {
        half.get();
      }
      report(System.err, made, began, slips);
    }
    both.shutdown();
    report(System.out, made, began, slips);
    for (Change change : Change.values()) {
      RandomEdits.sum(slips, EnumSet.of(change)).samples().stream()
          .limit(shown)
          .forEach(s -> System.out.println(change + " " + s));
    }
  }

  private static void report(PrintStream out, int made, long began, List<RandomEdits> slips) {
    out.printf(
        "%,d edits, no exception, %.1f ms each%n", made, (System.nanoTime() - began) / 1e6 / made);
    out.println("changed     edits  reported  within a line  lost each  worst"
        + "  problems each  over two  lost in silence");
    for (Change change : Change.values()) {
      print(out, change.name(), RandomEdits.sum(slips, EnumSet.of(change)));
    }
    print(out, "NUMBER on", RandomEdits.sum(slips, EnumSet.range(Change.NUMBER, Change.SYNTAX)));
    print(out, "ALL", RandomEdits.sum(slips, EnumSet.allOf(Change.class)));
  }

  private static void print(PrintStream out, String name, Tally t) {
    double reported = Math.max(1, t.reported());
    out.printf(
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
