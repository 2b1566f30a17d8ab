package dossier.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Times what a learner feels: from the launcher to the first frame and to the day's counts, from a
 * key to the screen, a whole large screen; and what the trainer uses while nothing happens. Each
 * start is one of a round in which every program has its turn, a bare Java too.
 *
 * <p>Run it by {@code docs/BENCHMARKS.md}. It needs {@code script} and {@code /proc}; vim, tig and fzf
 * are measured where they are.
 */
public final class TerminalBenchmark {
  private static final int KEYS = 500;
  private static final int IDLE_SECONDS = 5;
  private static final String FRAME = "\u001B[?2026l";
  private static final String COUNTS = "to answer today";

  private final Path folder;
  private final Map<String, List<Double>> starts = new LinkedHashMap<>();

  private TerminalBenchmark(Path folder) {
    this.folder = folder;
  }

  /** Runs it; the argument is how many rounds are counted, 11 without one. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 11;
    var benchmark = new TerminalBenchmark(Files.createTempDirectory("dossier-terminal"));
    for (int round = 0; round <= rounds; round++) {
      benchmark.round(round > 0);
    }
    benchmark.printStarts();
    benchmark.keys();
    benchmark.largeScreen();
    benchmark.idle();
  }

  private void round(boolean counted) throws IOException, InterruptedException {
    start(counted, "bare Java", "java -cp target/test-classes " + Bare.class.getName(), "x");
    start(counted, "trainer, first frame", "target/dossier", FRAME);
    start(counted, "trainer, shipped bank and counts", "target/dossier", COUNTS);
    // Where no cache can be, every start is the first one after a change of the bank.
    start(
        counted,
        "the same, bank never read before",
        "env XDG_CACHE_HOME=/dev/null target/dossier",
        COUNTS);
    start(counted, "dossier drill, first frame", "target/dossier drill", FRAME);
    for (String peer : List.of("vim -u NONE", "tig", "fzf")) {
      if (isHere(peer.split(" ", -1)[0])) {
        start(counted, peer, peer, "");
      }
    }
  }

  private void start(boolean counted, String name, String command, String text)
      throws IOException, InterruptedException {
    try (Session session = open(command, 80, 24)) {
      double millis = text.isEmpty() ? session.untilQuiet() : session.until(text);
      if (counted) {
        starts.computeIfAbsent(name, key -> new ArrayList<>()).add(millis);
      }
    }
  }

  private Session open(String command, int columns, int rows) throws IOException {
    return new Session(
        command,
        columns,
        rows,
        Map.of(
            "DOSSIER_DATA",
            folder.resolve("data").toString(),
            "XDG_CONFIG_HOME",
            "" + folder,
            "XDG_CACHE_HOME",
            "" + folder));
  }

  private static boolean isHere(String program) {
    return Arrays.stream(System.getenv("PATH").split(":", -1))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
  }

  private void printStarts() {
    double bare = median(starts.get("bare Java"));
    starts.forEach((name, millis) -> System.out.printf(
        "%-33s %6.1f ms, %.2f of a bare Java, least %.1f%n",
        name,
        median(millis),
        median(millis) / bare,
        millis.stream().min(Double::compare).get()));
  }

  /** Types into an answer; every letter changes a few cells. */
  private void keys() throws IOException {
    try (Session session = open("target/dossier drill " + bank(), 80, 24)) {
      session.until("What is typed");
      System.out.printf("first key %.1f ms%n", session.press("a", FRAME));
      var millis = new ArrayList<Double>();
      for (int i = 0; i < 2 * KEYS; i++) {
        double one = session.press(i % 2 == 0 ? "b" : "\u007F", FRAME);
        if (i >= KEYS) {
          millis.add(one);
        }
      }
      System.out.printf(
          "key to screen %.2f ms, p99 %.2f ms%n", median(millis), percentile(millis, 99));
    }
  }

  /** Ctrl-L has every cell of the screen written again. */
  private void largeScreen() throws IOException {
    try (Session session = open("target/dossier", 200, 60)) {
      session.until(COUNTS);
      var millis = new ArrayList<Double>();
      for (int i = 0; i < KEYS; i++) {
        session.press("\f", FRAME);
      }
      long writes = session.kept("io", "syscw");
      for (int i = 0; i < KEYS; i++) {
        millis.add(session.press("\f", FRAME));
      }
      System.out.printf(
          "200x60 written whole %.2f ms, p99 %.2f ms, %d bytes, %.2f writes%n",
          median(millis),
          percentile(millis, 99),
          session.bytes(),
          (session.kept("io", "syscw") - writes) / (double) KEYS);
    }
  }

  private void idle() throws IOException, InterruptedException {
    try (Session session = open("target/dossier", 80, 24)) {
      session.until(COUNTS);
      Thread.sleep(1000);
      long bytes = session.kept("io", "wchar");
      long processor = session.processor();
      Thread.sleep(1000L * IDLE_SECONDS);
      System.out.printf(
          "idle for %d s: %d bytes written, %d ms of processor; %d MiB%n",
          IDLE_SECONDS,
          session.kept("io", "wchar") - bytes,
          session.processor() - processor,
          session.kept("status", "VmRSS") / 1024);
    }
  }

  private Path bank() throws IOException {
    return Files.writeString(folder.resolve("bank.yaml"), """
        bank: one
        title: One
        sources:
          brandt: {author: Ida Brandt, title: Letters}
        questions:
          - {id: q, ask: What is typed?, text: letters, cite: brandt 1 "letters"}
        """);
  }

  private static double median(List<Double> values) {
    return percentile(values, 50);
  }

  private static double percentile(List<Double> values, int percent) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }
}
