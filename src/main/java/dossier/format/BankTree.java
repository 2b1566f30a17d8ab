package dossier.format;

import dossier.format.Node.Mapping;
import java.util.List;

/**
 * The tree of a bank file, and the names of what could not be parsed in it: a question that cites a
 * broken source, or differs from a broken question, is not at fault.
 *
 * @param brokenQuestions the ids of questions that did not parse
 * @param brokenSources the ids of sources that did not parse
 */
record BankTree(Mapping root, List<Named> brokenQuestions, List<Named> brokenSources) {
  /** A name and where it stands. */
  record Named(String name, Place at) {}

  static BankTree whole(Mapping root) {
    return new BankTree(root, List.of(), List.of());
  }
}
