package dossier.assess;

import dossier.question.ChoiceKey;
import dossier.question.Question;
import dossier.question.TruthKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The score of the items with one right option among several, corrected for guessing: right − wrong
 * / (options − 1), summed; what was not answered counts 0 (L. L. Thurstone 1919). Whoever guesses
 * every item has 0 on average.
 *
 * @param items how many such items; at least one
 * @param points the sum; below 0 is worse than guessing
 */
public record Chance(int items, double points) {
  /** Returns the corrected score of the choice and true-false items; empty where there is none. */
  public static Optional<Chance> of(Collection<Marked> answers) {
    List<Marked> choices =
        answers.stream().filter(a -> options(a.item().question()) > 0).toList();
    return choices.isEmpty()
        ? Optional.empty()
        : Optional.of(new Chance(
            choices.size(), choices.stream().mapToDouble(Chance::points).sum()));
  }

  private static double points(Marked answer) {
    if (!answer.slot().isAnswered()) {
      return 0;
    }
    return answer.isRight() ? 1 : -1.0 / (options(answer.item().question()) - 1);
  }

  /** Returns how many options an item has of which one is right; 0 for another item. */
  private static int options(Question question) {
    if (question.asksStatus()) {
      return 0;
    }
    if (question.key() instanceof ChoiceKey choice) {
      return choice.options().size();
    }
    return question.key() instanceof TruthKey ? 2 : 0;
  }

  /** Returns the share of the points; below 0 is worse than guessing. */
  public double share() {
    return points / items;
  }
}
