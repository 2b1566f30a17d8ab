package dossier.format;

import dossier.question.Bank;
import java.util.List;
import java.util.Map;

/**
 * What became of some files: every good question, and everything wrong with the others.
 *
 * @param banks in the order in which their names first stand in the files
 * @param problems in the order of the files, then of their lines
 * @param places where everything stands that {@code banks} hold
 * @param allowed in the order of the files, the bank's before those of its questions
 * @param seals the seal of each question that has one, by its id
 * @param plans the blueprints, by the name of their bank; the first, where its files have several
 */
public record Reading(
    List<Bank> banks,
    List<Diagnostic> problems,
    Places places,
    List<Allowance> allowed,
    Map<String, String> seals,
    Map<String, Plan> plans) {

  /**
   * A finding that the author allows, and why.
   *
   * @param question the id of the question where it is allowed; empty for the bank itself
   * @param code of the finding
   */
  public record Allowance(String bank, String question, String code, String reason) {}

  /** Copies the lists. */
  public Reading {
    banks = List.copyOf(banks);
    problems = List.copyOf(problems);
    allowed = List.copyOf(allowed);
    seals = Map.copyOf(seals);
    plans = Map.copyOf(plans);
  }
}
