package dossier.check;

import dossier.question.Bank;
import dossier.question.Citation;
import dossier.question.Claim;
import dossier.question.Question;
import dossier.question.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds Admiralty grades that tell nothing: each says what all say, or what the other says. */
final class Grades {
  /** From so many graded claims on, one grade for all is no judgement. */
  static final int CLAIMS = 8;

  /** From so many graded sources on. */
  static final int SOURCES = 5;

  private Grades() {}

  /** The grades of a claim: of the source, A to F, and of the claim, 1 to 6. */
  private record Pair(char source, int claim) {
    boolean inStep() {
      return source - 'A' == claim - 1;
    }
  }

  static void check(Bank bank, List<Finding> findings) {
    List<Integer> claims = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    for (Question question : bank.questions()) {
      Optional<Integer> grade = question.claim().flatMap(Claim::credibility);
      grade.ifPresent(claims::add);
      for (Citation citation : question.citations()) {
        Optional<Character> letter = citation.source().reliability();
        if (grade.isPresent() && letter.isPresent()) {
          pairs.add(new Pair(letter.get(), grade.get()));
        }
      }
    }
    List<Character> sources = bank.sources().stream()
        .map(Source::reliability)
        .flatMap(Optional::stream)
        .toList();
    if (claims.size() >= CLAIMS && claims.stream().distinct().count() == 1) {
      findings.add(Rule.FLAT_GRADES.at(
          Spot.of(bank, "bank"),
          "all "
              + claims.size()
              + " graded claims have the credibility "
              + claims.get(0)
              + "; expected grades that tell one claim from another; grade each by itself, or"
              + " remove the grades"));
    } else if (pairs.size() >= CLAIMS
        && pairs.stream().map(Pair::source).distinct().count() > 1
        && pairs.stream().allMatch(Pair::inStep)) {
      findings.add(Rule.GRADES_IN_STEP.at(
          Spot.of(bank, "bank"),
          "each of "
              + pairs.size()
              + " claims is graded as its source is, A with 1, B with 2; expected two judgements;"
              + " grade each claim by itself"));
    } else if (sources.size() >= SOURCES && sources.stream().distinct().count() == 1) {
      findings.add(Rule.FLAT_GRADES.at(
          Spot.of(bank, "sources"),
          "all "
              + sources.size()
              + " graded sources have the reliability "
              + sources.get(0)
              + "; expected grades that tell one source from another; grade each by itself, or"
              + " remove the grades"));
    }
  }
}
