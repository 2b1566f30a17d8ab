package dossier.format;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A blueprint as a file has it: what a sitting is drawn to.
 *
 * @param parts how many questions at least of each kind, in the order of the file
 * @param minutes the time limit
 * @param pass the pass mark, 0 to 100
 */
public record Plan(
    OptionalInt questions,
    List<Part> parts,
    OptionalInt minutes,
    OptionalInt pass,
    OptionalLong seed) {

  /**
   * At least so many questions of a kind.
   *
   * @param facet tag, type, source or difficulty
   */
  public record Part(String facet, String value, int count) {}

  /** Copies the list. */
  public Plan {
    parts = List.copyOf(parts);
  }
}
