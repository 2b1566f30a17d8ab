package dossier.cli;

import dossier.check.Checker;
import dossier.check.Finding;
import dossier.check.Seals;
import dossier.check.Severity;
import dossier.check.SourceCheck;
import dossier.find.Facts;
import dossier.find.Query;
import dossier.find.Vocabulary;
import dossier.format.BankReader;
import dossier.format.Diagnostic;
import dossier.format.Pins;
import dossier.format.Reading;
import dossier.question.Bank;
import dossier.question.Question;
import dossier.schedule.Moment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
      "A bank allows a finding on one question by 'allow: {code: reason}'.",
      "With --sources, every citation is held to your own copy of its source: the paragraph, the"
          + " terms, the figure or date of the key; with a pin, what became of the paragraph."
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

  @Option(
      names = "--sources",
      paramLabel = "DIR",
      description = "Hold citations to your own copies of the sources, in this folder.")
  private Optional<Path> sources = Optional.empty();

  @Option(
      names = "--pin",
      description =
          "Write into the bank files a seal of each question as it stands, so that a slip in its id,"
              + " figures, citations or fields is seen; with --sources, also which text each cited"
              + " paragraph has.")
  private boolean pin;

  CheckCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    Query query = find.queryWithoutLog();
    if (sources.isPresent() && !Files.isDirectory(sources.get())) {
      throw new NotDirectoryException(sources.get().toString());
    }
    Asked asked = Asked.of(program.bankPaths(banks.paths));
    Reading reading = BankReader.read(asked.read());
    List<Diagnostic> unpinned = List.of();
    if (pin) {
      unpinned = pinned(reading, asked);
      reading = BankReader.read(asked.read());
    }
    Findings every =
        Findings.of(reading, found(reading, sources), sources.isPresent()).and(unpinned);
    return say(reading, asked, strict ? every : every.withoutAdvice(), query);
  }

  /** Writes pins and then seals, which hold the pins, and returns what could not be written. */
  private List<Diagnostic> pinned(Reading before, Asked asked) throws IOException {
    List<Diagnostic> problems = new ArrayList<>();
    Reading reading = before;
    if (sources.isPresent()) {
      Pins.Written written = Pins.write(asked.named(), held(reading, sources).pinned());
      program.err().println(Words.count(written.count(), "citation") + " pinned");
      problems.addAll(written.problems());
      reading = BankReader.read(asked.read());
    }
    Reading pinned = reading;
    var due = new HashMap<>(Seals.due(reading.banks(), reading.seals()));
    due.keySet().removeIf(id -> asked.isBeside(pinned, id));
    Pins.Written sealed = Pins.seal(asked.named(), due);
    program.err().println(Words.count(sealed.count(), "question") + " sealed");
    // What is sealed anew may hold a slip that nobody saw.
    Map<String, String> anew = Seals.changed(before.banks(), before.seals());
    anew.keySet().retainAll(due.keySet());
    anew.forEach((id, parts) -> program.err().println(id + ": sealed anew, with other " + parts));
    problems.addAll(sealed.problems());
    return problems;
  }

  private int say(Reading reading, Asked asked, Findings all, Query query) throws IOException {
    Set<String> wanted = wanted(reading, query);
    wanted.removeIf(id -> asked.isBeside(reading, id));
    Findings here = all.notIn(asked.beside());
    Findings findings = query.equals(Query.EVERYTHING) ? here : here.of(wanted);
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
  static List<Finding> found(Reading reading, Optional<Path> sources) {
    var found = new ArrayList<Finding>(Checker.check(
        reading.banks(), id -> reading.places().fileName(id.value()), reading.seals()));
    if (sources.isPresent()) {
      // Advice on sources is on what is missing; what could not be read may have it.
      boolean whole = reading.problems().isEmpty();
      held(reading, sources).findings().stream()
          .filter(finding -> whole || finding.severity() != Severity.ADVICE)
          .forEach(found::add);
    }
    return found;
  }

  /** Returns the banks as they are held to the copies of their sources. */
  private static SourceCheck held(Reading reading, Optional<Path> sources) {
    return SourceCheck.of(reading.banks(), new Copies(sources)::copy);
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
