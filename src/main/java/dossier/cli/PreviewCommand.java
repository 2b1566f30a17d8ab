package dossier.cli;

import dossier.tui.PlainPreview;
import dossier.tui.Preview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows questions while they are written. */
@Command(
    name = "preview",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Show questions while you write them: reloads at every save, lists the problems, logs"
            + " nothing.")
final class PreviewCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(paramLabel = "BANK", description = "A bank file or a folder of them.")
  private Path bank = Path.of("");

  @Option(names = "--strict", description = "Give advice on writing items, too.")
  private boolean strict;

  @Mixin
  private Options.Show show = new Options.Show();

  PreviewCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.notExists(bank)) {
      throw new NoSuchFileException(bank.toString());
    }
    try (var watch = new BankWatch(bank, false)) {
      var edits =
          new BankEdits(new DraftReader(bank, strict, show.sources), watch, program.clock());
      Copies copies = program.copies(show);
      if (program.isFullScreen(show)
          && Preview.run(bank.toString(), edits, copies::passage, program.variables(show))) {
        return Program.DONE;
      }
      boolean clean = new PlainPreview(program.in(), program.out()).run(edits);
      return clean ? Program.DONE : Program.FOUND;
    } finally {
      program.out().flush();
    }
  }
}
