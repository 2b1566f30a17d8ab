package dossier.cli;

import dossier.tui.Tui;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

  @Spec
  private CommandSpec spec;

  HomeCommand(Program program) {
    this.program = program;
  }

  /** Has the log in a folder, as {@code --data} does. */
  HomeCommand in(Path data) {
    learner.data = Optional.of(data);
    return this;
  }

  @Override
  public Integer call() throws IOException {
    if (banks.paths.size() == 1) {
      Mistyped.refuse(spec, banks.paths.get(0));
    }
    return program.open(banks, learner, show, Tui.Start.HOME);
  }

  /** In a class of its own, for Java loads what a method throws before it runs the class. */
  private static final class Mistyped {
    static void refuse(CommandSpec spec, Path word) {
      if (word.toString().matches("[A-Za-z-]+") && Files.notExists(word)) {
        throw new ParameterException(
            spec.commandLine(),
            "'" + word + "' is no command, and no file or folder of that name is here");
      }
    }
  }
}
