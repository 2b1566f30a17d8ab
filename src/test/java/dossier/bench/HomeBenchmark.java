package dossier.bench;

import dossier.store.Events;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Times the whole program from its start to a home screen with the day's counts, on a terminal, and
 * its memory then; small and large in turn, so that a machine that slows down slows both.
 *
 * <p>Run it by {@code docs/BENCHMARKS.md}. It needs {@code script} (util-linux) for the terminal,
 * and {@code /proc} for the memory.
 */
public final class HomeBenchmark {
  private static final String READY = "to answer today";

  /** So much was asked and answered. */
  private record Load(int questions, int reviews) {
    @Override
    public String toString() {
      return questions + " questions, " + reviews + " reviews";
    }
  }

  /** What one start took. */
  private record Start(double millis, double mebibytes) {}

  private HomeBenchmark() {}

  /** Runs it; the argument is how many starts of each are counted, 5 without one. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int runs = args.length > 0 ? Integer.parseInt(args[0]) : 5;
    Path folder = Files.createTempDirectory("dossier-home");
    Map<Load, List<Start>> starts = new LinkedHashMap<>();
    for (Load load : List.of(new Load(60, 10), new Load(20_000, 1_000_000))) {
      Path home = Files.createDirectory(folder.resolve("" + load.questions()));
      bank(home.resolve("bank.yaml"), load.questions());
      log(Files.createDirectory(home.resolve("data")), load);
      starts.put(load, new ArrayList<>());
    }
    for (int run = 0; run <= runs; run++) {
      for (var load : starts.entrySet()) {
        Start start = start(folder.resolve("" + load.getKey().questions()));
        if (run > 0) {
          load.getValue().add(start);
        }
      }
    }
    starts.forEach(HomeBenchmark::print);
  }

  static void bank(Path file, int questions) throws IOException {
    var text = new StringBuilder("bank: large\ntitle: Generated\nsources:\n");
    text.append("  brandt: {author: Ida Brandt, title: Numbers}\nquestions:\n");
    for (int i = 0; i < questions; i++) {
      text.append("  - id: karabakh-item-%d\n".formatted(i));
      text.append("    ask: Which number does Brandt give to item %d of her list?\n".formatted(i));
      text.append("    number: {value: %d, unit: km}\n".formatted(1000 + 7 * i));
      text.append("    why: Her list counts on from one item to the next.\n");
      text.append("    cite: brandt %d \"%d km\"\n".formatted(1 + i, 1000 + 7 * i));
      text.append("    tags: [figures]\n");
    }
    Files.writeString(file, text);
  }

  private static void log(Path data, Load load) throws IOException {
    Path file = data.resolve("reviews-a1b2c3d4.jsonl");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      Events.large(out, load.reviews(), load.questions());
    }
  }

  private static Start start(Path home) throws IOException, InterruptedException {
    String command =
        "target/dossier --data " + home.resolve("data") + " " + home.resolve("bank.yaml");
    var builder = new ProcessBuilder("script", "-qfec", command, "/dev/null");
    builder.environment().put("TERM", "xterm-256color");
    builder.redirectErrorStream(true);
    long began = System.nanoTime();
    Process script = builder.start();
    var screen =
        new BufferedReader(new InputStreamReader(script.getInputStream(), StandardCharsets.UTF_8));
    var seen = new StringBuilder();
    while (seen.indexOf(READY) < 0) {
      int c = screen.read();
      if (c < 0) {
        throw new IOException("it ended before its home screen: " + seen);
      }
      seen.append((char) c);
    }
    double millis = (System.nanoTime() - began) / 1e6;
    double mebibytes = memory(script);
    script.getOutputStream().write('q');
    script.getOutputStream().flush();
    while (screen.read() >= 0) {
      // Until it has left.
    }
    script.waitFor();
    return new Start(millis, mebibytes);
  }

  /** Returns the most memory the program has held, of the one process that is the program. */
  private static double memory(Process script) throws IOException {
    ProcessHandle java = script
        .descendants()
        .filter(p -> p.info().command().orElse("").endsWith("java"))
        .findFirst()
        .orElseThrow();
    return Files.readAllLines(Path.of("/proc/" + java.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }

  private static void print(Load load, List<Start> starts) {
    double[] millis = starts.stream().mapToDouble(Start::millis).sorted().toArray();
    double[] mebibytes = starts.stream().mapToDouble(Start::mebibytes).sorted().toArray();
    System.out.printf(
        "%s: %.0f ms to the home screen (%s), %.0f MiB%n",
        load,
        millis[millis.length / 2],
        Arrays.toString(Arrays.stream(millis).mapToLong(Math::round).toArray()),
        mebibytes[mebibytes.length / 2]);
  }
}
