package dossier.bench;

import dossier.optimize.Optimizer;
import dossier.optimize.Reviews;
import dossier.schedule.Moment;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;

/**
 * Times the training of FSRS-6 on a log, as fsrs-rs's binding for npm trains it, on one thread.
 *
 * <p>Run it, and that binding beside it, by {@code docs/BENCHMARKS.md}.
 */
public final class OptimizeBenchmark {
  private static final int WARM_UP = 40;
  private static final int ROUNDS = 41;

  private OptimizeBenchmark() {}

  /** Runs it on a CSV file whose first columns are card_id, review_time and rating. */
  public static void main(String[] args) throws IOException {
    var log = new Reviews.Builder();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      String[] fields = line.split(",", -1);
      if (!fields[0].equals("card_id")) {
        Instant at = Instant.ofEpochMilli(Long.parseLong(fields[1]));
        long day = Moment.of(at, ZoneOffset.UTC, Moment.ROLLOVER_HOUR).day();
        log.add(fields[0], at.toEpochMilli(), day, Integer.parseInt(fields[2]));
      }
    }
    Reviews reviews = log.build();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    double[] wall = new double[ROUNDS];
    double[] processor = new double[ROUNDS];
    double sum = 0;
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long began = System.nanoTime();
      long used = threads.getCurrentThreadCpuTime();
      sum += Optimizer.fsrs6(reviews).w().get(0);
      if (round >= 0) {
        wall[round] = (System.nanoTime() - began) / 1e6;
        processor[round] = (threads.getCurrentThreadCpuTime() - used) / 1e6;
      }
    }
    Arrays.sort(wall);
    Arrays.sort(processor);
    System.out.println(String.format(
        Locale.ROOT,
        "%d reviews, 5 epochs: wall %.1f ms, processor %.1f ms (w0 %.4f)",
        reviews.size(),
        wall[ROUNDS / 2],
        processor[ROUNDS / 2],
        sum / (WARM_UP + ROUNDS)));
  }
}
