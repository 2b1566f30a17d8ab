package dossier.cli;

import dossier.check.Checker;
import dossier.check.Finding;
import dossier.check.Seals;
import dossier.check.Severity;
import dossier.check.SourceCheck;
import dossier.find.Facts;
import dossier.find.Query;
import dossier.find.Vocabulary;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    Reading reading = program.reading(read());
    List<Diagnostic> unpinned = List.of();
    if (pin) {
      unpinned = pinned(reading);
      reading = program.reading(read());
    }
    Findings every =
        Findings.of(reading, found(reading, sources), sources.isPresent()).and(unpinned);
    return say(reading, strict ? every : every.withoutAdvice(), query);
  }

  /** Writes pins and then seals, which hold the pins, and returns what could not be written. */
  private List<Diagnostic> pinned(Reading before) throws IOException {
    List<Path> files = program.bankPaths(banks.paths);
    List<Diagnostic> problems = new ArrayList<>();
    Reading reading = before;
    if (sources.isPresent()) {
      Pins.Written written = Pins.write(files, held(reading, sources).pinned());
      program.err().println(Words.count(written.count(), "citation") + " pinned");
      problems.addAll(written.problems());
      reading = program.reading(read());
    }
    Set<String> beside = beside();
    Reading pinned = reading;
    var due = new HashMap<>(Seals.due(reading.banks(), reading.seals()));
    due.keySet().removeIf(id -> isIn(beside, pinned, id));
    Pins.Written sealed = Pins.seal(files, due);
    program.err().println(Words.count(sealed.count(), "question") + " sealed");
    // What is sealed anew may hold a slip that nobody saw.
    Map<String, String> anew = Seals.changed(before.banks(), before.seals());
    anew.keySet().retainAll(due.keySet());
    anew.forEach((id, parts) -> program.err().println(id + ": sealed anew, with other " + parts));
    problems.addAll(sealed.problems());
    return problems;
  }

  private int say(Reading reading, Findings all, Query query) throws IOException {
    Set<String> wanted = wanted(reading, query);
    Set<String> beside = beside();
    wanted.removeIf(id -> isIn(beside, reading, id));
    Findings here = all.notIn(beside);
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

  /**
   * Returns what is read: with a file named also those beside it that are of the same bank, since
   * sources and ids are the bank's.
   */
  private List<Path> read() throws IOException {
    return program.bankPaths(banks.paths).stream()
        .flatMap(path -> Files.isDirectory(path) ? Stream.of(path) : BankPaths.read(path).stream())
        .distinct()
        .toList();
  }

  /** Returns the files read for the sake of others; what is in them was not asked about. */
  private Set<String> beside() throws IOException {
    var beside = new HashSet<Path>(read());
    program.bankPaths(banks.paths).forEach(path -> {
      beside.remove(path);
      beside.removeAll(BankPaths.files(path));
    });
    return beside.stream().map(Path::toString).collect(Collectors.toSet());
  }

  private static boolean isIn(Set<String> files, Reading reading, String question) {
    return files.contains(reading.places().at("", question, "").file());
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
