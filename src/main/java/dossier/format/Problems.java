package dossier.format;

import dossier.format.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The problems of one file, gathered while it is read. */
final class Problems {
  /** More of one file help nobody, and could fill the memory. */
  static final int MOST = 1000;

  private final String file;
  private final List<Diagnostic> found = new ArrayList<>();
  private final Set<Diagnostic> seen = new HashSet<>();
  private int errors;

  Problems(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  /**
   * Reports an error.
   *
   * @param message what was found; what was expected; how to repair it
   */
  void error(String code, Place at, String message) {
    errors++;
    if (!isFull()) {
      Diagnostic problem =
          new Diagnostic(code, Severity.ERROR, file, at.line(), at.column(), message);
      if (seen.add(problem)) {
        found.add(problem);
      }
    }
  }

  /** Counts an error that has been reported before, so that what holds it is not loaded. */
  void bad() {
    errors++;
  }

  /** Returns whether no more are taken. */
  boolean isFull() {
    return found.size() >= MOST;
  }

  /** Returns how many errors there were so far. */
  int errors() {
    return errors;
  }

  /** Returns the problems by line and column; where there were too many, the last says so. */
  List<Diagnostic> sorted() {
    List<Diagnostic> sorted = new ArrayList<>(found);
    sorted.sort(Diagnostic.BY_PLACE);
    if (sorted.size() == MOST) {
      Diagnostic last = sorted.get(MOST - 1);
      sorted.add(new Diagnostic(
          "too-many-problems",
          Severity.ERROR,
          file,
          last.line(),
          last.column(),
          "more than " + MOST + " problems; the others are not listed; repair these first"));
    }
    return sorted;
  }
}
