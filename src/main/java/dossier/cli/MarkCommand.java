package dossier.cli;

import dossier.question.Lexicon;
import dossier.question.Mark;
import dossier.question.Question;
import dossier.question.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Marks responses, for instructors trying a key. */
@Command(
    name = "mark",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Print verdict, score and reason of each response.",
      "A response is what one would type in a drill. Options count in the order of the bank.",
      "Without a response, lines of ID, tab, RESPONSE (or RESPONSE alone, after an ID) are read"
          + " from standard input."
    })
final class MarkCommand implements Callable<Integer> {
  private final Program program;
  private boolean found;
  private Lexicon names = Lexicon.standard();

  @Parameters(index = "0", paramLabel = "BANK", description = "A bank file or folder.")
  private Path bank;

  @Parameters(index = "1", arity = "0..1", paramLabel = "ID", description = "A question's id.")
  private Optional<String> id = Optional.empty();

  @Parameters(
      index = "2..*",
      arity = "0..*",
      paramLabel = "RESPONSE",
      description = "Responses to mark.")
  private List<String> responses = List.of();

  @Option(
      names = "--json",
      description = "One object a line: id, response, verdict, score, reason.")
  private boolean json;

  MarkCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    Library library = program.attributed(List.of(bank));
    library.problems().forEach(program.err()::println);
    found = !library.problems().isEmpty();
    Map<String, Question> questions = library.questions();
    names = Lexicon.of(questions.values());
    if (id.isPresent() && !questions.containsKey(id.get())) {
      program.err().println("dossier: there is no question '" + id.get() + "' in " + bank);
      return Program.FOUND;
    }
    if (responses.isEmpty()) {
      lines(questions);
    } else {
      responses.forEach(response -> mark(questions.get(id.get()), response));
    }
    return found ? Program.FOUND : Program.DONE;
  }

  private void lines(Map<String, Question> questions) throws IOException {
    BufferedReader in = program.in();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (id.isPresent()) {
        mark(questions.get(id.get()), line);
      } else {
        line(questions, line, number);
      }
    }
  }

  private void line(Map<String, Question> questions, String line, int number) {
    int tab = line.indexOf('\t');
    Question question = tab < 0 ? null : questions.get(line.substring(0, tab));
    if (question != null) {
      mark(question, line.substring(tab + 1));
      return;
    }
    found = true;
    String what = tab < 0
        ? "no tab; expected ID, tab, RESPONSE"
        : "there is no question '" + line.substring(0, tab) + "'";
    program.err().println("standard input:" + number + ": " + what);
  }

  private void mark(Question question, String response) {
    Mark mark = question.mark(Response.typed(response), names);
    program
        .out()
        .println(
            json
                ? json(question, response, mark)
                : mark.verdict().word() + "\t" + score(mark) + "\t" + reason(mark));
  }

  /** Returns the reason, and what would be asked then, which is what an author tries. */
  private static String reason(Mark mark) {
    String asked = mark.prompt().filter(p -> !p.isEmpty()).map(p -> " -> " + p).orElse("");
    return mark.reason() + asked;
  }

  private static String json(Question question, String response, Mark mark) {
    return Json.object(json -> {
      json.writeStringProperty("id", question.id().value());
      json.writeStringProperty("response", response);
      json.writeStringProperty("verdict", mark.verdict().word());
      json.writeNumberProperty("score", mark.score());
      json.writeStringProperty("reason", mark.reason());
    });
  }

  /** Returns a whole score without its fraction. */
  private static String score(Mark mark) {
    double score = mark.score();
    return score == Math.rint(score) ? Long.toString((long) score) : Double.toString(score);
  }
}
