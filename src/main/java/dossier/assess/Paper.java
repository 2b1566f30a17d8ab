package dossier.assess;

import dossier.question.Question;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is asked in a sitting, and its rules.
 *
 * @param limit the time there is; empty for no limit
 * @param passPercent the pass mark, 0 to 100; empty for none
 * @param byCertainty whether points are given by certainty as well
 * @param seed what the order of the options follows from
 */
public record Paper(
    List<Item> items,
    Optional<Duration> limit,
    OptionalInt passPercent,
    boolean byCertainty,
    long seed) {
  /** Copies the list. */
  public Paper {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a sitting without items");
    }
  }

  /** Returns the paper of some items, in their order, with its options shuffled by the seed. */
  public static Paper of(
      List<Question> questions,
      Optional<Duration> limit,
      OptionalInt passPercent,
      boolean byCertainty,
      long seed) {
    List<Item> items =
        questions.stream().map(q -> new Item(q, Shuffle.options(q, seed))).toList();
    return new Paper(items, limit, passPercent, byCertainty, seed);
  }
}
