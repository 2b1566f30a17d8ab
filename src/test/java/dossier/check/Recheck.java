package dossier.check;

import dossier.question.Bank;
import dossier.question.ItemId;
import dossier.question.Lexicon;
import dossier.question.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Checks versions of a bank in which nothing was found, each with a small edit. The rules on single
 * questions, on alike stems and on seals are asked only where something is not as it was; the advice
 * on answers elsewhere is not asked for.
 */
public final class Recheck {
  private final Set<Question> questions = new HashSet<>();
  private final Map<String, String> seals;
  private final Set<List<String>> banks = new HashSet<>();

  /** Takes what nothing was found in. */
  public Recheck(List<Bank> clean, Map<String, String> seals) {
    this.seals = Map.copyOf(seals);
    for (Bank bank : clean) {
      banks.add(List.of(bank.name(), bank.title()));
      questions.addAll(bank.questions());
    }
  }

  /** Returns what is found now. */
  public List<Finding> check(
      List<Bank> now, Function<ItemId, String> file, Map<String, String> sealsNow) {
    var findings = new ArrayList<Finding>();
    Lexicon names = null;
    for (Bank bank : now) {
      boolean renamed = !banks.contains(List.of(bank.name(), bank.title()));
      List<Question> sealed = new ArrayList<>();
      List<Question> fresh = new ArrayList<>();
      for (Question question : bank.questions()) {
        String id = question.id().value();
        boolean same = questions.contains(question) && !renamed;
        if (!same) {
          fresh.add(question);
        }
        if (!same || !seals.getOrDefault(id, "").equals(sealsNow.getOrDefault(id, ""))) {
          sealed.add(question);
        }
      }
      if (!fresh.isEmpty() && names == null) {
        names = Lexicon.of(now.stream().flatMap(b -> b.questions().stream()).toList());
      }
      Map<String, Leaks.Names> around = new HashMap<>();
      for (Question question : fresh) {
        Checker.check(
            bank,
            question,
            around.computeIfAbsent(file.apply(question.id()), name -> Leaks.Names.of(bank, name)),
            names,
            findings);
      }
      if (!fresh.isEmpty()) {
        Stems.check(bank, findings);
      }
      Grades.check(bank, findings);
      Cues.check(bank, findings);
      Ties.check(bank, now, findings);
      Lone.check(bank, findings);
      Seals.check(bank, sealed, sealsNow, findings);
    }
    return findings;
  }
}
