package dossier.store;

import java.nio.file.Path;

/**
 * A part of a log that cannot be trusted, and is passed over.
 *
 * @param line from 1
 */
public record Damage(Path file, long line, String what) {
  @Override
  public String toString() {
    return file + ":" + line + ": " + what;
  }
}
