package dossier.cli;

import java.util.Optional;

/** What the program knows of itself; apart from picocli, which most sessions need not load. */
final class Build {
  /** The version, as the jar has it. */
  static final String VERSION = Optional.ofNullable(
          Build.class.getPackage().getImplementationVersion())
      .orElse("development");

  private Build() {}
}
