package dossier.check;

import dossier.question.Bank;
import dossier.question.ChoiceKey;
import dossier.question.Question;
import dossier.question.TruthKey;
import java.util.List;
import java.util.Locale;

/** Finds what a test-wise learner would use who knows nothing: habits of a whole bank. */
final class Cues {
  /** From so many on, a habit is told from chance. */
  static final int ENOUGH = 8;

  /** Fewer than one bank in a hundred whose keys are drawn by lot would be found. */
  private static final double CHANCE = 0.01;

  private static final double OFTENER = 1.5;

  private Cues() {}

  static void check(Bank bank, List<Finding> findings) {
    longest(bank, findings);
    truths(bank, findings);
  }

  private static void longest(Bank bank, List<Finding> findings) {
    List<ChoiceKey> choices = bank.questions().stream()
        .map(Question::key)
        .filter(ChoiceKey.class::isInstance)
        .map(ChoiceKey.class::cast)
        .toList();
    long longest = choices.stream().filter(Cues::isLongest).count();
    double[] chances =
        choices.stream().mapToDouble(key -> 1.0 / key.options().size()).toArray();
    double expected = java.util.Arrays.stream(chances).sum();
    if (choices.size() >= ENOUGH
        && longest >= OFTENER * expected
        && atLeast((int) longest, chances) < CHANCE) {
      findings.add(Rule.LONGEST_KEY.at(
          Spot.of(bank, "bank"),
          "in "
              + longest
              + " of "
              + choices.size()
              + " choices the key is the longest option; expected about "
              + Math.round(expected)
              + "; shorten keys, or lengthen distractors"));
    }
  }

  private static boolean isLongest(ChoiceKey key) {
    List<Integer> lengths = key.options().stream()
        .map(option -> option.text().codePointCount(0, option.text().length()))
        .toList();
    return lengths.stream().skip(1).allMatch(length -> length < lengths.get(0));
  }

  private static void truths(Bank bank, List<Finding> findings) {
    List<Boolean> truths = bank.questions().stream()
        .map(Question::key)
        .filter(TruthKey.class::isInstance)
        .map(key -> ((TruthKey) key).value())
        .toList();
    int yes = (int) truths.stream().filter(value -> value).count();
    int most = Math.max(yes, truths.size() - yes);
    double[] chances = new double[truths.size()];
    java.util.Arrays.fill(chances, 0.5);
    if (truths.size() >= ENOUGH
        && most >= OFTENER * truths.size() / 2
        && 2 * atLeast(most, chances) < CHANCE) {
      findings.add(Rule.LOPSIDED_TRUTHS.at(
          Spot.of(bank, "bank"),
          String.format(
              Locale.ROOT,
              "%d of %d statements are %s; expected about as many true as false; turn some round",
              most,
              truths.size(),
              most == yes ? "true" : "false")));
    }
  }

  /** Returns the probability of at least so many successes in independent trials. */
  static double atLeast(int successes, double[] chances) {
    double[] exactly = new double[chances.length + 1];
    exactly[0] = 1;
    for (int i = 0; i < chances.length; i++) {
      for (int k = i + 1; k > 0; k--) {
        exactly[k] = exactly[k] * (1 - chances[i]) + exactly[k - 1] * chances[i];
      }
      exactly[0] *= 1 - chances[i];
    }
    double sum = 0;
    for (int k = successes; k < exactly.length; k++) {
      sum += exactly[k];
    }
    return sum;
  }
}
