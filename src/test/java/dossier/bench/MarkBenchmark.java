package dossier.bench;

import com.sun.management.ThreadMXBean;
import dossier.format.BankReader;
import dossier.question.Catalogue;
import dossier.question.Question;
import dossier.question.Response;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Times the marking of a million responses to the shipped bank, by type of answer, and what each
 * allocates: to every item its own answer, the answers of others, and answers with a letter lost.
 *
 * <p>Run it by {@code docs/BENCHMARKS.md}.
 */
public final class MarkBenchmark {
  private static final int RESPONSES = 1_000_000;

  private record Trial(Question question, Response response) {}

  private MarkBenchmark() {}

  /** Runs it. */
  public static void main(String[] args) {
    List<Question> questions = BankReader.read(List.of(Path.of("questions"))).banks().stream()
        .flatMap(bank -> bank.questions().stream())
        .toList();
    Catalogue catalogue = Catalogue.of(questions);
    Map<String, List<Trial>> trials = trials(questions);
    int each = RESPONSES / trials.size();
    trials.forEach((type, some) -> run(some, catalogue, each / 10));
    for (var some : trials.entrySet()) {
      System.out.println(some.getKey() + ": " + run(some.getValue(), catalogue, each));
    }
  }

  private static Map<String, List<Trial>> trials(List<Question> questions) {
    Map<String, List<Trial>> trials = new TreeMap<>();
    for (Question question : questions) {
      List<Trial> some = trials.computeIfAbsent(question.key().type(), type -> new ArrayList<>());
      String answer = question.key().shown();
      for (String text : List.of(answer, answer.substring(1), answer + " or so", "no idea")) {
        some.add(new Trial(question, Response.typed(text)));
      }
      for (Question other : questions.subList(0, 8)) {
        some.add(new Trial(question, Response.typed(other.key().shown())));
      }
    }
    return trials;
  }

  private static String run(List<Trial> trials, Catalogue catalogue, int times) {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long allocated = threads.getCurrentThreadAllocatedBytes();
    long began = System.nanoTime();
    double score = 0;
    for (int i = 0; i < times; i++) {
      Trial trial = trials.get(i % trials.size());
      score += trial.question().mark(trial.response(), catalogue.names()).score();
    }
    double micros = (System.nanoTime() - began) / 1e3 / times;
    long bytes = (threads.getCurrentThreadAllocatedBytes() - allocated) / times;
    return String.format(
        "%d responses, %.1f µs and %d bytes each (%.0f right)", times, micros, bytes, score);
  }
}
