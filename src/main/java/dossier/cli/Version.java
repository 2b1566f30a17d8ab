package dossier.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as its jar has it. */
final class Version implements IVersionProvider {
  static final String NUMBER = Optional.ofNullable(
          Version.class.getPackage().getImplementationVersion())
      .orElse("development");

  @Override
  public String[] getVersion() {
    return new String[] {"dossier " + NUMBER};
  }
}
