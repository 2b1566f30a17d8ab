package dossier.check;

import dossier.question.Bank;
import dossier.question.ClozeKey;
import dossier.question.MatchKey;
import dossier.question.Question;
import java.util.List;
import java.util.Optional;

/** Finds what gives the answer away before it is given. */
final class Leaks {
  private static final String REPAIR = "; expected it only after the answer; ";

  private Leaks() {}

  /** What is seen of a question before its answer, apart from itself. */
  record Names(String file, Answer.Page fileName, Answer.Page bankName, Answer.Page title) {
    static Names of(Bank bank, String file) {
      return new Names(
          file, Answer.Page.of(file), Answer.Page.of(bank.name()), Answer.Page.of(bank.title()));
    }
  }

  static void check(Bank bank, Question question, Names names, List<Finding> findings) {
    List<Answer> answers = Answer.of(question.key());
    if (answers.isEmpty()) {
      sides(bank, question, findings);
      return;
    }
    Optional<String> stem = in(answers, question.stem());
    if (stem.isPresent()) {
      findings.add(Rule.ANSWER_IN_STEM.at(
          Spot.of(bank, question, "ask"),
          "the stem contains the answer, " + Quoted.of(stem.get()) + REPAIR + "reword the stem"));
      return;
    }
    Optional<String> text = around(question).flatMap(t -> in(answers, t));
    if (text.isPresent()) {
      findings.add(Rule.ANSWER_IN_STEM.at(
          Spot.of(bank, question, "cloze.text"),
          "the text around the gaps contains the answer, "
              + Quoted.of(text.get())
              + REPAIR
              + "reword the text"));
      return;
    }
    for (int i = 0; i < question.tags().size(); i++) {
      if (in(answers, question.tags().get(i)).isPresent()) {
        findings.add(Rule.ANSWER_IN_TAG.at(
            Spot.of(bank, question, "tags[" + i + "]"),
            "the tag "
                + Quoted.of(question.tags().get(i))
                + " contains the answer"
                + REPAIR
                + "remove the tag, or name a wider theme"));
        return;
      }
    }
    names(bank, question, names, answers, findings);
  }

  private static void names(
      Bank bank, Question question, Names names, List<Answer> answers, List<Finding> findings) {
    String what = in(answers, names.title()).isPresent()
        ? "the title of the bank, " + Quoted.of(bank.title())
        : in(answers, names.bankName()).isPresent()
            ? "the name of the bank, " + Quoted.of(bank.name())
            : in(answers, names.fileName()).isPresent()
                ? "the name of the file, " + Quoted.of(names.file())
                : "";
    if (!what.isEmpty()) {
      findings.add(Rule.ANSWER_IN_NAME.at(
          Spot.of(bank, question, question.key().type()),
          what + ", contains the answer" + REPAIR + "rename it, or ask for something else"));
    }
  }

  private static void sides(Bank bank, Question question, List<Finding> findings) {
    if (!(question.key() instanceof MatchKey match)) {
      return;
    }
    for (int i = 0; i < match.pairs().size(); i++) {
      MatchKey.Pair pair = match.pairs().get(i);
      var right = Answer.Worded.of(List.of(pair.right()), List.of());
      if (right.in(Answer.Page.of(pair.left())).isPresent()) {
        findings.add(Rule.ANSWER_IN_STEM.at(
            Spot.of(bank, question, "match.pairs[" + i + "]"),
            "the left side "
                + Quoted.of(pair.left())
                + " contains its right side"
                + REPAIR
                + "reword one of them"));
        return;
      }
    }
  }

  private static Optional<String> around(Question question) {
    return question.key() instanceof ClozeKey cloze
        ? Optional.of(String.join(" | ", cloze.around()))
        : Optional.empty();
  }

  private static Optional<String> in(List<Answer> answers, String text) {
    return in(answers, Answer.Page.of(text));
  }

  private static Optional<String> in(List<Answer> answers, Answer.Page page) {
    return answers.stream().flatMap(answer -> answer.in(page).stream()).findFirst();
  }
}
