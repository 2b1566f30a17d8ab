package dossier.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a user set once for all: each value where it was set, and nothing of what holds otherwise.
 *
 * @param banks files and folders of banks; empty where none was set
 * @param sources the folder of the reader's own copies of the sources
 * @param data the folder of the review log
 * @param newPerDay new cards a day, 0 to 9999
 * @param desiredRetention the probability of recall at which a card falls due, 0.70 to 0.99
 * @param confidence whether drills ask before each verdict how sure the learner is
 * @param attribution whether questions are made from the claims of others, too
 */
public record Config(
    List<Path> banks,
    Optional<Path> sources,
    Optional<Path> data,
    Optional<Integer> newPerDay,
    Optional<Double> desiredRetention,
    Optional<Boolean> confidence,
    Optional<Boolean> attribution) {

  /** Nothing set. */
  public static final Config NONE = new Config(
      List.of(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty());

  /** Copies the list. */
  public Config {
    banks = List.copyOf(banks);
  }
}
