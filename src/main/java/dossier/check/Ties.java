package dossier.check;

import dossier.question.Bank;
import dossier.question.ItemId;
import dossier.question.Question;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds ties between questions that tie nothing, or at one end only. */
final class Ties {
  private Ties() {}

  static void check(Bank bank, List<Bank> banks, List<Finding> findings) {
    Map<ItemId, Question> all = new HashMap<>();
    for (Bank one : banks) {
      one.questions().forEach(question -> all.put(question.id(), question));
    }
    for (Question question : bank.questions()) {
      Set<ItemId> seen = new HashSet<>();
      for (int i = 0; i < question.differs().size(); i++) {
        ItemId other = question.differs().get(i);
        Spot spot = Spot.of(bank, question, "differs[" + i + "]");
        if (other.equals(question.id()) || !seen.add(other)) {
          findings.add(Rule.DEAD_DIFFERS.at(
              spot,
              "'"
                  + other
                  + (other.equals(question.id()) ? "' is this question itself" : "' stands twice")
                  + "; expected other questions, each once; remove it"));
        } else if (!all.containsKey(other)) {
          former(other, all)
              .ifPresent(now -> findings.add(Rule.DEAD_DIFFERS.at(
                  spot,
                  "'" + other + "' is now called '" + now
                      + "'; expected the present id; write it")));
        } else if (!all.get(other).differs().contains(question.id())) {
          findings.add(Rule.DIFFERS_ONE_WAY.at(
              spot,
              "'"
                  + other
                  + "' does not name this question in turn; expected both to name each other; add"
                  + " 'differs: "
                  + question.id()
                  + "' to it"));
        }
      }
    }
  }

  private static java.util.Optional<ItemId> former(ItemId id, Map<ItemId, Question> all) {
    return all.values().stream()
        .filter(question -> question.was().contains(id))
        .map(Question::id)
        .findFirst();
  }
}
