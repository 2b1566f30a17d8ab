package dossier.format;

import java.util.List;

/**
 * What became of a configuration file: what is right in it, and everything wrong with the rest.
 *
 * @param problems in the order of the lines
 */
public record ConfigReading(Config config, List<Diagnostic> problems) {
  /** Copies the list. */
  public ConfigReading {
    problems = List.copyOf(problems);
  }
}
