package dossier.check;

import dossier.question.Bank;
import dossier.question.ItemId;
import dossier.question.Lexicon;
import dossier.question.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds what an author should know of banks that read well. */
public final class Checker {
  private Checker() {}

  /**
   * Returns everything found, in no order that matters.
   *
   * @param banks all that is loaded together: their names bear on how a text is marked
   * @param file returns the name of the file that a question stands in, as far as it is known
   * @param seals the seals of questions, by their ids
   */
  public static List<Finding> check(
      List<Bank> banks, Function<ItemId, String> file, Map<String, String> seals) {
    List<Question> all =
        banks.stream().flatMap(bank -> bank.questions().stream()).toList();
    Lexicon names = Lexicon.of(all);
    var findings = new ArrayList<Finding>();
    for (Bank bank : banks) {
      Map<String, Leaks.Names> seen = new HashMap<>();
      for (Question question : bank.questions()) {
        Leaks.Names around =
            seen.computeIfAbsent(file.apply(question.id()), name -> Leaks.Names.of(bank, name));
        check(bank, question, around, names, findings);
      }
      Stems.check(bank, findings);
      Elsewhere.check(bank, file, findings);
      Grades.check(bank, findings);
      Cues.check(bank, findings);
      Ties.check(bank, banks, findings);
      Lone.check(bank, findings);
      Seals.check(bank, bank.questions(), seals, findings);
    }
    return findings;
  }

  /** Finds what one question is enough for, with the names and texts that are around it. */
  static void check(
      Bank bank, Question question, Leaks.Names around, Lexicon names, List<Finding> findings) {
    int before = findings.size();
    Leaks.check(bank, question, around, findings);
    boolean leaks = findings.stream().skip(before).anyMatch(Checker::isLeak);
    Marks.check(bank, question, leaks, names, findings);
    Options.check(bank, question, findings);
    Wording.check(bank, question, findings);
  }

  /** A stem that is its own answer may be why the answer is not accepted. */
  private static boolean isLeak(Finding finding) {
    return finding.code().equals(Rule.ANSWER_IN_STEM.code());
  }
}
