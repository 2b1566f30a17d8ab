package dossier.check;

import dossier.question.Bank;
import dossier.question.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what is not as it was when a question was sealed, and gives the seals to be written. */
public final class Seals {
  private static final String AGAIN =
      "; restore it, or, if it was meant, run 'dossier check --pin' again";

  private Seals() {}

  /**
   * Returns the seals that questions should have, by their ids, of those that have another or none.
   * A question whose id is not the one that was sealed keeps its seal, and the finding with it.
   *
   * @param seals the seals of questions, by their ids
   */
  public static Map<String, String> due(List<Bank> banks, Map<String, String> seals) {
    var due = new LinkedHashMap<String, String>();
    for (Bank bank : banks) {
      for (Question question : bank.questions()) {
        String id = question.id().value();
        Optional<String> old = Optional.ofNullable(seals.get(id));
        String now = Seal.of(question).text();
        boolean same = old.flatMap(Seal::read).map(s -> s.isOf(question)).orElse(true);
        if (same && !old.equals(Optional.of(now))) {
          due.put(id, now);
        }
      }
    }
    return due;
  }

  /**
   * Returns what is no longer as it was sealed, such as "figures, shape", by the ids of questions.
   *
   * @param seals the seals of questions, by their ids
   */
  public static Map<String, String> changed(List<Bank> banks, Map<String, String> seals) {
    var changed = new LinkedHashMap<String, String>();
    for (Bank bank : banks) {
      for (Question question : bank.questions()) {
        String id = question.id().value();
        Optional.ofNullable(seals.get(id))
            .flatMap(Seal::read)
            .map(seal -> seal.unlike(Seal.of(question)))
            .filter(parts -> !parts.isEmpty())
            .ifPresent(parts -> changed.put(id, String.join(", ", parts)));
      }
    }
    return changed;
  }

  static void check(
      Bank bank, List<Question> questions, Map<String, String> seals, List<Finding> findings) {
    boolean some =
        bank.questions().stream().anyMatch(q -> seals.containsKey(q.id().value()));
    for (Question question : questions) {
      Optional<Seal> sealed =
          Optional.ofNullable(seals.get(question.id().value())).flatMap(Seal::read);
      if (sealed.isPresent()) {
        compare(bank, question, sealed.get(), findings);
      } else if (some) {
        findings.add(Rule.NOT_SEALED.at(
            Spot.of(bank, question, "id"),
            "'" + question.id() + "' has no seal, and other questions of the bank have; expected"
                + " one once it is right; run 'dossier check --pin'"));
      }
    }
  }

  private static void compare(Bank bank, Question question, Seal sealed, List<Finding> findings) {
    Seal now = Seal.of(question);
    if (!sealed.isOf(question)) {
      findings.add(Rule.CHANGED_ID.at(
          Spot.of(bank, question, "id"),
          "'" + question.id() + "' is not the id that was sealed; expected a question to keep its"
              + " id, and with it the learner's history; restore it, or name the old one under"
              + " 'was'; a new question that was copied needs no 'seal': remove it"));
    }
    if (!sealed.figures().equals(now.figures())) {
      findings.add(Rule.CHANGED_FIGURE.at(
          Spot.of(bank, question, question.key().type()),
          "a figure, a unit or a truth value of the answer is not as it was sealed; expected "
              + "no other" + AGAIN));
    }
    if (!sealed.citations().equals(now.citations())) {
      int cited = question.citations().size();
      String field = cited == 0
          ? Outline.of(question).before("cite", question)
          : "cite[" + (cited - 1) / 2 + "]";
      findings.add(Rule.CHANGED_CITATION.at(
          Spot.of(bank, question, field),
          (cited > 1 ? "one of " + cited + " citations" : "what is cited")
              + " is not as it was sealed; expected the same source, paragraph, terms and pin"
              + AGAIN));
    }
    if (!sealed.shape().equals(now.shape())) {
      Outline.Difference difference = Outline.of(question)
          .since(sealed.shape(), question)
          .orElse(new Outline.Difference(
              "",
              "the fields are not those that were sealed; expected the same, with as many"
                  + " items in each list"));
      findings.add(Rule.CHANGED_SHAPE.at(
          Spot.of(bank, question, difference.field()), difference.message() + AGAIN));
    }
  }
}
