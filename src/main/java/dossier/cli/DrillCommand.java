package dossier.cli;

import dossier.tui.Tui;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Drills what is due. */
@Command(
    name = "drill",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Drill what is due, and the day's new questions.")
final class DrillCommand implements Callable<Integer> {
  private final Program program;

  @Mixin
  private Options.Banks banks = new Options.Banks();

  @Mixin
  private Options.Find find = new Options.Find();

  @Mixin
  private Options.Learner learner = new Options.Learner();

  @Option(
      names = "--confidence",
      negatable = true,
      arity = "0",
      fallbackValue = "true",
      description = "Ask before each verdict how sure you are, in seven bands.")
  private Optional<Boolean> confidence = Optional.empty();

  @Option(
      names = "--all",
      description = "Ask all that has piled up during a break, not a day's share of it.")
  private boolean all;

  @Mixin
  private Options.Show show = new Options.Show();

  DrillCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    return program.open(banks, learner, show, Tui.Start.DRILL, find.query(), confidence, all);
  }
}
