package dossier.cli;

import dossier.question.Lexicon;
import dossier.question.Mark;
import dossier.question.Question;
import dossier.question.Response;
import dossier.store.Event;
import dossier.store.History;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Marks the raw answers of the log again, against the keys as they are today. */
@Command(
    name = "remark",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Mark every answer of the log again, by today's keys, and show what would change.",
      "Ratings and due dates stay: they are what the scheduler was told. An answer whose mark the"
          + " learner overruled is left as it was ruled."
    })
final class RemarkCommand implements Callable<Integer> {
  private final Program program;

  @Mixin
  private Options.Banks banks = new Options.Banks();

  @Mixin
  private Options.Learner learner = new Options.Learner();

  @Option(names = "--apply", description = "Log the new marks. The old ones stay in the log.")
  private boolean apply;

  @Option(
      names = "--json",
      description = "One object a line: answer, id, at, response, was, verdict, score, reason.")
  private boolean json;

  RemarkCommand(Program program) {
    this.program = program;
  }

  /** An answer whose verdict is another by today's key. */
  private record Change(History.Entry entry, Event.Answered answer, String was, Mark now) {}

  @Override
  public Integer call() throws IOException {
    Report report = program.report(banks, learner);
    Library library = report.library();
    library.problems().forEach(program.err()::println);
    var changes = new ArrayList<Change>();
    int[] answers = new int[1];
    Map<String, Question> questions = library.questions();
    Map<String, String> renamed = library.renamed();
    Lexicon names = Lexicon.of(questions.values());
    History.read(program.data(learner), entry -> {
      if (entry.event() instanceof Event.Answered answer) {
        String id = renamed.getOrDefault(answer.card(), answer.card());
        Question question = questions.get(id);
        answers[0]++;
        if (question != null && !report.ledger().isOverruled(entry.id())) {
          var response = new Response(answer.response(), answer.shown());
          Mark now = question.mark(response, names);
          String was = report.ledger().verdict(entry.id()).orElse(answer.verdict());
          if (!now.verdict().word().equals(was)) {
            changes.add(new Change(entry, answer, was, now));
          }
        }
      }
    });
    changes.forEach(change -> program.out().println(json ? json(change) : text(change)));
    program
        .err()
        .println(Words.count(answers[0], "answer") + " marked again, "
            + Words.count(changes.size(), "verdict") + " would change");
    if (apply && !changes.isEmpty()) {
      return applied(changes, questions, renamed);
    }
    return library.problems().isEmpty() ? Program.DONE : Program.FOUND;
  }

  private int applied(
      List<Change> changes, Map<String, Question> questions, Map<String, String> renamed)
      throws IOException {
    try (Journal journal = program.journal(learner, renamed)) {
      if (journal.heldBy().isPresent()) {
        program.err().println("dossier: " + journal.heldBy().get());
        return Program.REFUSED;
      }
      for (Change change : changes) {
        String id = renamed.getOrDefault(change.answer().card(), change.answer().card());
        var remarked = new Event.Remarked(
            change.entry().id(),
            change.now().verdict().word(),
            change.now().score(),
            KeyHash.of(questions.get(id)));
        journal.append(remarked, program.time(learner));
      }
    }
    program.err().println(Words.count(changes.size(), "new mark") + " logged");
    return Program.DONE;
  }

  private static String text(Change change) {
    return change.answer().card() + "\t" + change.was() + " -> "
        + change.now().verdict().word() + "\t" + change.answer().response().replace('\n', ';')
        + "\t" + change.now().reason();
  }

  private static String json(Change change) {
    return Json.object(json -> {
      json.writeStringProperty("answer", change.entry().id().toString());
      json.writeStringProperty("id", change.answer().card());
      json.writeStringProperty("at", change.entry().at().toString());
      json.writeStringProperty("response", change.answer().response());
      json.writeStringProperty("was", change.was());
      json.writeStringProperty("verdict", change.now().verdict().word());
      json.writeNumberProperty("score", change.now().score());
      json.writeStringProperty("reason", change.now().reason());
    });
  }
}
