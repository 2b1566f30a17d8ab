package dossier.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, as its jar has it. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"dossier " + Build.VERSION};
  }
}
