package dossier.cli;

import dossier.format.BankSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the JSON schema of a bank, for editors. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Print the JSON schema of a bank.",
      "Editors that know it complete fields, show what each is, and underline what does not fit."
          + " Save it beside a bank, and begin the bank with the line"
          + " '# yaml-language-server: $$schema=bank.schema.json'."
    })
final class SchemaCommand implements Callable<Integer> {
  private final Program program;

  SchemaCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    program.out().print(BankSchema.json());
    return Program.DONE;
  }
}
