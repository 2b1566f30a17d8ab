package dossier.check;

import dossier.question.Bank;
import dossier.question.Claim;
import dossier.question.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds tags and claimants that stand once in a bank and are a letter away from others. */
final class Lone {
  /** From so many uses on, a word is one that the author settled on. */
  private static final int SETTLED = 3;

  /** A word of fewer letters has neighbours by chance. */
  private static final int SHORTEST = 4;

  private final Bank bank;
  private final Map<String, List<Spot>> uses = new LinkedHashMap<>();

  private Lone(Bank bank) {
    this.bank = bank;
  }

  static void check(Bank bank, List<Finding> findings) {
    Lone tags = new Lone(bank);
    Lone claimants = new Lone(bank);
    for (Question question : bank.questions()) {
      for (int i = 0; i < question.tags().size(); i++) {
        tags.use(question.tags().get(i), question, "tags[" + i + "]");
      }
      Optional<String> by = question.claim().flatMap(Claim::by);
      by.ifPresent(name -> claimants.use(name, question, "claim.by"));
    }
    tags.find(Rule.LONE_TAG, "tag for one theme", findings);
    claimants.find(Rule.LONE_CLAIMANT, "name for one claimant", findings);
  }

  private void use(String word, Question question, String field) {
    uses.computeIfAbsent(word, w -> new ArrayList<>()).add(Spot.of(bank, question, field));
  }

  private void find(Rule rule, String what, List<Finding> findings) {
    List<String> settled =
        uses.keySet().stream().filter(word -> uses.get(word).size() >= SETTLED).toList();
    uses.forEach((word, spots) -> {
      if (spots.size() == 1 && word.length() >= SHORTEST) {
        settled.stream()
            .filter(other -> isLetterAway(word, other))
            .findFirst()
            .ifPresent(other -> findings.add(rule.at(
                spots.get(0),
                "'" + word + "' stands once, and '" + other + "' "
                    + uses.get(other).size()
                    + " times; expected one " + what + "; write '" + other
                    + "', or a word further from it")));
      }
    });
  }

  /** Returns whether one letter more, less, other or swapped with the next makes one the other. */
  private static boolean isLetterAway(String a, String b) {
    if (a.length() > b.length()) {
      return isLetterAway(b, a);
    }
    if (b.length() - a.length() > 1 || hasOtherDigits(a, b)) {
      return false;
    }
    int from = 0;
    while (from < a.length() && a.charAt(from) == b.charAt(from)) {
      from++;
    }
    String restOfA = a.substring(from);
    String restOfB = b.substring(from);
    if (a.length() < b.length()) {
      return restOfB.substring(1).equals(restOfA);
    }
    if (restOfA.isEmpty() || restOfA.substring(1).equals(restOfB.substring(1))) {
      return true;
    }
    return restOfA.length() > 1
        && restOfA.charAt(0) == restOfB.charAt(1)
        && restOfA.charAt(1) == restOfB.charAt(0)
        && restOfA.substring(2).equals(restOfB.substring(2));
  }

  /** 2019 and 2020 are two things. */
  private static boolean hasOtherDigits(String a, String b) {
    return !a.replaceAll("\\P{Nd}", "").equals(b.replaceAll("\\P{Nd}", ""));
  }
}
