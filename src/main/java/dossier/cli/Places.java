package dossier.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where things are: the learner's log, the configuration, the banks.
 *
 * <p>As the XDG Base Directory Specification 0.8 has it: a relative path in its variables is not
 * followed.
 */
final class Places {
  private static final String NAME = "dossier";

  private final Environment environment;

  Places(Environment environment) {
    this.environment = environment;
  }

  /**
   * Returns the folder of the review log.
   *
   * @param named what the command line names
   * @param configured what the configuration names
   */
  Path data(Optional<Path> named, Optional<Path> configured) {
    return named
        .or(() -> environment.variable("DOSSIER_DATA").map(Path::of))
        .or(() -> configured)
        .orElseGet(() -> base("XDG_DATA_HOME", ".local/share").resolve(NAME));
  }

  Path config() {
    return base("XDG_CONFIG_HOME", ".config").resolve(NAME).resolve("config.yaml");
  }

  /**
   * Returns the banks to read: those named, else {@code ./questions}, else those of the
   * configuration, else the ones shipped.
   */
  List<Path> banks(List<Path> named, List<Path> configured) {
    if (!named.isEmpty()) {
      return named;
    }
    Path here = Path.of("questions");
    if (Files.isDirectory(here)) {
      return List.of(here);
    }
    if (!configured.isEmpty()) {
      return configured;
    }
    return environment.home().map(home -> home.resolve("questions")).stream().toList();
  }

  /** Returns the folder of what can be made anew at any time. */
  Path cache() {
    return base("XDG_CACHE_HOME", ".cache").resolve(NAME);
  }

  /** Returns the learner's home folder. */
  Path home() {
    return Path.of(environment.variable("HOME").orElse(System.getProperty("user.home")));
  }

  private Path base(String variable, String underHome) {
    return environment
        .variable(variable)
        .map(Path::of)
        .filter(Path::isAbsolute)
        .orElseGet(() -> home().resolve(underHome));
  }
}
