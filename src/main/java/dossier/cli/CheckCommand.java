package dossier.cli;

import dossier.question.Bank;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads banks and says everything that is wrong with them. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Read banks and list every problem as file:line:column.")
final class CheckCommand implements Callable<Integer> {
  private final Program program;

  @Mixin
  private Options.Banks banks = new Options.Banks();

  CheckCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    Library library = program.library(banks.paths);
    library.problems().forEach(program.out()::println);
    int questions =
        library.banks().stream().map(Bank::questions).mapToInt(q -> q.size()).sum();
    program
        .err()
        .println(Words.count(questions, "question") + " read, "
            + Words.count(library.problems().size(), "problem") + " found");
    return library.problems().isEmpty() ? Program.DONE : Program.FOUND;
  }
}
