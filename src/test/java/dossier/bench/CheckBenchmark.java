package dossier.bench;

import dossier.check.Checker;
import dossier.check.Finding;
import dossier.format.BankReader;
import dossier.format.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Times the reading of a large bank alone, beside reading and checking it, each in a process of its
 * own with the launcher's options, in turn, with the most memory that it held.
 *
 * <p>Run it by {@code docs/BENCHMARKS.md}. It needs {@code /proc} for the memory.
 */
public final class CheckBenchmark {
  private static final int QUESTIONS = 20_000;

  private static final String[] ACTORS =
      "Armenia Baku Brandt Canada Dagestan Estonia France Georgia Hungary Iran Japan Keller Lardner"
          .split(" ", -1);
  private static final String[] DEEDS =
      "bought sold promised delivered lost returned repaired inspected refused counted hid moved"
          .split(" ", -1);
  private static final String[] THINGS =
      "aircraft bridges cranes drones engines ferries guns helmets islands jeeps lorries mines tanks"
          .split(" ", -1);
  private static final String[] TIMES =
      "spring summer autumn winter May June September October".split(" ", -1);

  private CheckBenchmark() {}

  /** Runs it; the argument is how many runs of each are counted, 5 without one. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 2) {
      run(args[0], Path.of(args[1]));
      return;
    }
    int runs = args.length > 0 ? Integer.parseInt(args[0]) : 5;
    Path file = Files.createTempDirectory("dossier-check").resolve("bank.yaml");
    Files.writeString(file, bank(new Random(42)));
    List<List<double[]>> results = List.of(new ArrayList<>(), new ArrayList<>());
    List<String> kinds = List.of("read", "check");
    for (int run = 0; run <= runs; run++) {
      for (int kind = 0; kind < kinds.size(); kind++) {
        double[] result = child(kinds.get(kind), file);
        if (run > 0) {
          results.get(kind).add(result);
        }
      }
    }
    for (int kind = 0; kind < kinds.size(); kind++) {
      print(kinds.get(kind), results.get(kind));
    }
  }

  private static void run(String kind, Path file) throws IOException {
    long began = System.nanoTime();
    Reading reading = BankReader.read(List.of(file));
    List<Finding> found = kind.equals("check")
        ? Checker.check(
            reading.banks(), id -> reading.places().fileName(id.value()), reading.seals())
        : List.of();
    double millis = (System.nanoTime() - began) / 1e6;
    double mebibytes = Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
        .findFirst()
        .orElseThrow();
    int questions = reading.banks().get(0).questions().size();
    System.out.printf(Locale.ROOT, "%f %f %d %d%n", millis, mebibytes, questions, found.size());
  }

  private static double[] child(String kind, Path file) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            CheckBenchmark.class.getName(),
            kind,
            file.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    String out =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IOException(kind + " failed: " + out);
    }
    return Arrays.stream(out.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
  }

  private static void print(String kind, List<double[]> results) {
    double[] millis = results.stream().mapToDouble(r -> r[0]).sorted().toArray();
    double[] mebibytes = results.stream().mapToDouble(r -> r[1]).sorted().toArray();
    double[] last = results.get(results.size() - 1);
    System.out.printf(
        Locale.ROOT,
        "%s %,d questions: %.0f ms (%s), %.0f MiB, %.0f findings%n",
        kind,
        (int) last[2],
        millis[millis.length / 2],
        Arrays.toString(Arrays.stream(millis).mapToLong(Math::round).toArray()),
        mebibytes[mebibytes.length / 2],
        last[3]);
  }

  private static String bank(Random random) {
    var text = new StringBuilder("bank: large\ntitle: Generated\nsources:\n");
    text.append("  brandt: {author: Ida Brandt, title: Numbers}\nquestions:\n");
    for (int i = 0; i < QUESTIONS; i++) {
      String actor = pick(random, ACTORS);
      String deed = pick(random, DEEDS);
      String thing = pick(random, THINGS);
      String place = word(random);
      String about = actor + " " + deed + " the " + thing + " of " + place + " in the "
          + pick(random, TIMES) + " of " + (1950 + random.nextInt(70));
      text.append("  - id: item-").append(i).append("\n    ask: ");
      switch (i % 5) {
        case 0 ->
          text.append("How many times, according to Brandt, it is said that ")
              .append(about)
              .append("?\n    number: {value: ")
              .append(100 + random.nextInt(9000))
              .append(", unit: km, bound: over}\n");
        case 1 ->
          text.append("On what date was it that ")
              .append(about)
              .append("?\n    date: {value: 2020-")
              .append(10 + random.nextInt(3))
              .append('-')
              .append(10 + random.nextInt(18))
              .append(", inferred: year}\n");
        case 2 ->
          text.append("Which town heard first that ")
              .append(about)
              .append("?\n    text: {answer: ")
              .append(word(random))
              .append(", accepts: [")
              .append(word(random))
              .append(' ')
              .append(word(random))
              .append("], prompts: {a town: Which one?}, rejects: [")
              .append(word(random))
              .append("]}\n");
        case 3 ->
          text.append("What does Brandt conclude from it that ")
              .append(about)
              .append("?\n    choice: [")
              .append(phrase(random))
              .append(", ")
              .append(phrase(random))
              .append(", ")
              .append(phrase(random))
              .append("]\n");
        default ->
          text.append("It is not disputed that ")
              .append(about)
              .append(".\n    truth: ")
              .append(random.nextBoolean())
              .append('\n');
      }
      text.append("    why: The list of ").append(phrase(random)).append(" counts on from it.\n");
      text.append("    cite: brandt ").append(1 + i).append(" \"").append(thing).append("\"\n");
      text.append("    claim: {by: ")
          .append(actor)
          .append(", status: claimed, credibility: ")
          .append(1 + random.nextInt(6))
          .append("}\n    tags: [figures]\n");
    }
    return text.toString();
  }

  private static String phrase(Random random) {
    return word(random) + " and the " + pick(random, THINGS) + " of " + word(random);
  }

  private static String word(Random random) {
    String[] parts = "ba ke li mo nu ra se ti vo zu dan gor hel".split(" ", -1);
    String word = pick(random, parts) + pick(random, parts) + pick(random, parts);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String pick(Random random, String[] some) {
    return some[random.nextInt(some.length)];
  }
}
