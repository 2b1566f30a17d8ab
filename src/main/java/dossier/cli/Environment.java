package dossier.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * What the program takes from the world it runs in.
 *
 * @param variables the environment variables
 * @param home the folder of the program, with its banks; empty when it was not started by its
 *     launcher
 * @param terminal whether both input and output are a terminal
 * @param clock the time and the learner's zone
 */
record Environment(
    Map<String, String> variables,
    Optional<Path> home,
    boolean terminal,
    Clock clock,
    InputStream in,
    PrintWriter out,
    PrintWriter err) {

  Environment {
    variables = Map.copyOf(variables);
  }

  /** Returns a variable that is set to something. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
  }

  /** Returns whether a full-screen program can run here. */
  boolean isFullScreen() {
    return terminal
        && !variable("TERM").orElse("dumb").equals("dumb")
        && variable("ACCESSIBLE").isEmpty();
  }
}
