package dossier.tui;

/**
 * Where a question stands.
 *
 * @param line from 1
 */
public record Place(String file, int line) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
