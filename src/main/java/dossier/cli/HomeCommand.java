package dossier.cli;

import dossier.tui.Tui;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Without a verb: the home screen. */
@Command(
    name = "dossier",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "A terminal trainer for people who must brief from sources.",
    footer = {
      "",
      "Exit codes: 0 done, 1 problems found, 2 wrong usage, 3 the machine refused.",
      "NO_COLOR, XDG_DATA_HOME, XDG_CONFIG_HOME and TERM are obeyed. There is no network, ever."
    })
final class HomeCommand implements Callable<Integer> {
  private final Program program;

  @Mixin
  private Options.Banks banks = new Options.Banks();

  @Mixin
  private Options.Learner learner = new Options.Learner();

  @Mixin
  private Options.Show show = new Options.Show();

  HomeCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    return program.open(banks, learner, show, Tui.Start.HOME);
  }
}
