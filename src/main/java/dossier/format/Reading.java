package dossier.format;

import dossier.question.Bank;
import java.util.List;

/**
 * What became of some files: every good question, and everything wrong with the others.
 *
 * @param banks in the order in which their names first stand in the files
 * @param problems in the order of the files, then of their lines
 */
public record Reading(List<Bank> banks, List<Diagnostic> problems) {
  /** Copies the lists. */
  public Reading {
    banks = List.copyOf(banks);
    problems = List.copyOf(problems);
  }
}
