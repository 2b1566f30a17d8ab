package dossier.cli;

import dossier.tui.Tui;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

  @Mixin
  private Options.Show show = new Options.Show();

  DrillCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    return program.open(banks, learner, show, Tui.Start.DRILL, find.query());
  }
}
