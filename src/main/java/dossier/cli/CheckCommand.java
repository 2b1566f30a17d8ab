package dossier.cli;

import dossier.check.Checker;
import dossier.check.Finding;
import dossier.find.Facts;
import dossier.find.Query;
import dossier.find.Vocabulary;
import dossier.format.Diagnostic;
import dossier.format.Reading;
import dossier.question.Bank;
import dossier.question.Question;
import dossier.schedule.Moment;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** Reads banks and says everything that is wrong with them. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Read banks and list every finding as file:line:column, its severity, what was found, what was"
          + " expected, how to repair it, and its code in brackets.",
      "A bank allows a finding on one question by 'allow: {code: reason}'."
    })
final class CheckCommand implements Callable<Integer> {
  private final Program program;

  @Mixin
  private Options.Banks banks = new Options.Banks();

  @Mixin
  private Options.Find find = new Options.Find();

  @Option(names = "--json", description = "One object: questions, counts, findings.")
  private boolean json;

  @Option(names = "--strict", description = "Give advice on writing items, too.")
  private boolean strict;

  CheckCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    Query query = find.queryWithoutLog();
    Reading reading = program.reading(banks.paths);
    Findings every = Findings.of(reading, found(reading));
    Findings all = strict ? every : every.withoutAdvice();
    Set<String> wanted = wanted(reading, query);
    Findings findings = query.equals(Query.EVERYTHING) ? all : all.of(wanted);
    int questions = wanted.size();
    if (json) {
      program.out().println(Json.object(out -> write(out, questions, findings)));
    } else {
      findings.all().forEach(one -> program.out().println(one.text()));
      program
          .err()
          .println(Words.count(questions, "question") + " read, "
              + Words.count(findings.all().size(), "problem") + " found");
    }
    return findings.all().isEmpty() ? Program.DONE : Program.FOUND;
  }

  private static Set<String> wanted(Reading reading, Query query) {
    Predicate<Facts> fits = query.at(new Moment(Instant.EPOCH, 0));
    var vocabulary = new Vocabulary();
    var wanted = new HashSet<String>();
    for (Bank bank : reading.banks()) {
      for (Question question : bank.questions()) {
        if (fits.test(Facts.of(question, bank.name(), vocabulary))) {
          wanted.add(question.id().value());
        }
      }
    }
    return wanted;
  }

  /** Returns what all rules find, allowed or not. */
  private static List<Finding> found(Reading reading) {
    return new ArrayList<>(
        Checker.check(reading.banks(), id -> reading.places().fileName(id.value())));
  }

  private static void write(JsonGenerator out, int questions, Findings findings) {
    out.writeNumberProperty("questions", questions);
    out.writeObjectPropertyStart("counts");
    for (Diagnostic.Severity severity : Diagnostic.Severity.values()) {
      out.writeNumberProperty(Findings.word(severity), findings.count(severity));
    }
    out.writeEndObject();
    out.writeArrayPropertyStart("findings");
    for (Findings.Found one : findings.all()) {
      out.writeStartObject();
      out.writeStringProperty("code", one.at().code());
      out.writeStringProperty("severity", one.word());
      out.writeStringProperty("file", one.at().file());
      out.writeNumberProperty("line", one.at().line());
      out.writeNumberProperty("column", one.at().column());
      if (!one.question().isEmpty()) {
        out.writeStringProperty("question", one.question());
      }
      out.writeStringProperty("message", one.at().message());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
