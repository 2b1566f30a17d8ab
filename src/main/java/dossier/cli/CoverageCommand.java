package dossier.cli;

import dossier.check.Coverage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what is asked of which paragraph, and of which nothing is. */
@Command(
    name = "coverage",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Print, as Markdown, what is asked by source, paragraph, type, status and theme.")
final class CoverageCommand implements Callable<Integer> {
  private final Program program;

  @Mixin
  private Options.Banks banks = new Options.Banks();

  @Option(
      names = "--sources",
      paramLabel = "DIR",
      description = "Folder of your own copies of the sources, to count their paragraphs.")
  private Optional<Path> sources = Optional.empty();

  CoverageCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    Library library = program.library(banks.paths);
    library.problems().forEach(program.err()::println);
    var copies = new Copies(sources);
    program
        .out()
        .print(Coverage.markdown(
            library.banks(),
            source -> sources.isPresent() && source.copy().isPresent()
                ? copies.copy(source).article()
                : Optional.empty()));
    return library.problems().isEmpty() ? Program.DONE : Program.FOUND;
  }
}
