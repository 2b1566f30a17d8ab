package dossier.cli;

import dossier.format.Skeletons;
import java.util.Iterator;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints banks and questions to begin with. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Print a bank or a question to write over; right as it stands.",
    synopsisSubcommandLabel = "bank | question [TYPE]")
final class NewCommand implements Callable<Integer> {
  private final Program program;

  @Spec
  private CommandSpec spec;

  NewCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "What is to be new? Say 'dossier new bank' or 'dossier new question'.");
  }

  @Command(name = "bank", mixinStandardHelpOptions = true, description = "Print a bank.")
  int bank() {
    program.out().print(Skeletons.bank());
    return Program.DONE;
  }

  @Command(
      name = "question",
      mixinStandardHelpOptions = true,
      description = "Print a question, indented as it stands under 'questions'.")
  int question(
      @Parameters(
              arity = "0..1",
              paramLabel = "TYPE",
              defaultValue = "text",
              completionCandidates = Types.class,
              description = "One of ${COMPLETION-CANDIDATES}. Default: text.")
          String type) {
    if (!Skeletons.types().contains(type)) {
      CommandLine command = spec.subcommands().get("question");
      throw new ParameterException(
          command,
          "there is no type '" + type + "'; expected one of "
              + String.join(", ", Skeletons.types()));
    }
    program.out().print(Skeletons.question(type));
    return Program.DONE;
  }

  /** The types of questions. */
  private static final class Types implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Skeletons.types().iterator();
    }
  }
}
