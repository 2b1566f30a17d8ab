package dossier.cli;

import dossier.assess.Blueprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A scored sitting. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Sit a scored assessment: no verdict before the end, then every answer with its source.",
      "One that was left goes on where it was. It moves no due date."
    })
final class AssessCommand implements Callable<Integer> {
  private final Program program;

  @Spec
  private picocli.CommandLine.Model.CommandSpec spec;

  @Mixin
  private Options.Banks banks = new Options.Banks();

  @Mixin
  private Options.Learner learner = new Options.Learner();

  @Mixin
  private Options.Show show = new Options.Show();

  @Option(
      names = "--blueprint",
      paramLabel = "FILE|BANK",
      description =
          "Draw to this blueprint, of a file or of a bank. Default: the bank's own, where one bank has"
              + " one; else 20 questions with each theme, type and source in its share.")
  private Optional<Path> blueprint = Optional.empty();

  @Option(names = "--questions", paramLabel = "N", description = "How many questions, 1 to 500.")
  private Optional<Integer> questions = Optional.empty();

  @Option(names = "--minutes", paramLabel = "M", description = "The time limit, 1 to 1440.")
  private Optional<Integer> minutes = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "What the draw follows from: the same seed draws the same from the same banks.")
  private Optional<Long> seed = Optional.empty();

  @Option(
      names = "--cbm",
      description =
          "Give points by certainty as well: right 1, 2 or 3, wrong 0, -2 or -6, by how sure you are.")
  private boolean byCertainty;

  @Option(names = "--new", description = "Give up a sitting that was left, and begin another.")
  private boolean anew;

  @Option(
      names = "--json",
      description = "Print the result as one object; everything else goes to standard error.")
  private boolean json;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Write the result, with every answer, key and source, to a file.html, .md or .json.")
  private Optional<Path> report = Optional.empty();

  @Option(
      names = "--sitting",
      paramLabel = "WHEN",
      description = "With --report or --json: of the sitting handed in that began then, such as"
          + " '2026-11-22 09:30'; the day or its id will do. None is begun.")
  private Optional<String> sitting = Optional.empty();

  AssessCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    within("--questions", questions.orElse(1), Blueprint.MOST_QUESTIONS);
    within("--minutes", minutes.orElse(1), Blueprint.MOST_MINUTES);
    Optional<String> refusal = report.flatMap(ReportFile::refusal);
    if (refusal.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "--report is " + report.get() + "; " + refusal.get());
    }
    if (sitting.isPresent() && report.isEmpty() && !json) {
      throw new ParameterException(
          spec.commandLine(), "--sitting shows an earlier result; add --report FILE or --json");
    }
    return program.assess(
        banks,
        learner,
        show,
        new Asked(
            blueprint,
            questions.map(OptionalInt::of).orElse(OptionalInt.empty()),
            minutes.map(OptionalInt::of).orElse(OptionalInt.empty()),
            seed.map(OptionalLong::of).orElse(OptionalLong.empty()),
            byCertainty,
            anew,
            json,
            report,
            sitting));
  }

  private void within(String option, int value, int most) {
    if (value < 1 || value > most) {
      throw new ParameterException(
          spec.commandLine(), option + " is " + value + "; expected 1 to " + most);
    }
  }

  /** What the command line asks for. */
  record Asked(
      Optional<Path> blueprint,
      OptionalInt questions,
      OptionalInt minutes,
      OptionalLong seed,
      boolean byCertainty,
      boolean anew,
      boolean json,
      Optional<Path> report,
      Optional<String> sitting) {}
}
