package dossier.cli;

import dossier.check.Finding;
import dossier.check.Rule;
import dossier.check.Severity;
import dossier.check.SourceRule;
import dossier.check.Spot;
import dossier.format.Diagnostic;
import dossier.format.Places;
import dossier.format.Reading;
import dossier.format.Reading.Allowance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that is to be said of some bank files, in the order of the files and their lines: what
 * the reader found, and what the checker found and nobody allowed.
 */
record Findings(List<Found> all) {
  /**
   * A finding at its place.
   *
   * @param question the id of the question it stands in; empty where it is in none
   */
  record Found(Diagnostic at, String question) {
    /** Returns one line: {@code file:line:column: warning: message [code]}. */
    String text() {
      return at.file() + ":" + at.line() + ":" + at.column() + ": " + word() + ": " + at.message()
          + " [" + at.code() + "]";
    }

    String word() {
      return Findings.word(at.severity());
    }
  }

  /** Copies the list. */
  Findings {
    all = List.copyOf(all);
  }

  /** Returns what was found of some questions, by their ids. */
  Findings of(Set<String> questions) {
    return new Findings(
        all.stream().filter(one -> questions.contains(one.question())).toList());
  }

  /** Returns what was found outside of some files, by their names. */
  Findings notIn(Set<String> files) {
    return new Findings(
        all.stream().filter(one -> !files.contains(one.at().file())).toList());
  }

  /** Returns the word for a severity, such as "warning". */
  static String word(Diagnostic.Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case ADVICE -> "advice";
    };
  }

  /**
   * Joins what was read to what was found.
   *
   * @param found by the rules, all of them, whatever is allowed
   */
  static Findings of(Reading reading, List<Finding> found) {
    return of(reading, found, false);
  }

  /**
   * Joins what was read to what was found.
   *
   * @param found by the rules, all of them, whatever is allowed
   * @param sources whether the rules on sources were among them; without a copy of a source nobody
   *     can say that what is allowed of it is not found
   */
  static Findings of(Reading reading, List<Finding> found, boolean sources) {
    Places places = reading.places();
    List<Found> all = new ArrayList<>();
    for (Diagnostic problem : reading.problems()) {
      all.add(new Found(problem, places.question(problem.file(), problem.line())));
    }
    for (Finding finding : unsilenced(reading.allowed(), found, sources)) {
      Spot spot = finding.spot();
      Places.At at = places.at(spot.bank(), spot.question(), spot.field());
      all.add(new Found(
          new Diagnostic(
              finding.code(),
              severity(finding.severity()),
              at.file(),
              at.line(),
              at.column(),
              finding.message()),
          spot.question()));
    }
    all.sort(Comparator.<Found>comparingInt(one -> places.order(one.at().file()))
        .thenComparingInt(one -> one.at().line())
        .thenComparingInt(one -> one.at().column()));
    return new Findings(all);
  }

  private static Diagnostic.Severity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> Diagnostic.Severity.ERROR;
      case WARNING -> Diagnostic.Severity.WARNING;
      case ADVICE -> Diagnostic.Severity.ADVICE;
    };
  }

  /** What an allowance is about. */
  private record Silenced(String bank, String question, String code) {}

  /** Returns what no author allows, and each allowance that allows nothing. */
  private static List<Finding> unsilenced(
      List<Allowance> allowed, List<Finding> found, boolean sources) {
    boolean complete = sources
        && found.stream().noneMatch(f -> f.code().equals(SourceRule.UNREADABLE_COPY.code()));
    Set<Silenced> silent = new HashSet<>();
    allowed.forEach(a -> silent.add(new Silenced(a.bank(), a.question(), a.code())));
    Set<Silenced> used = new HashSet<>();
    List<Finding> left = new ArrayList<>();
    for (Finding finding : found) {
      Spot spot = finding.spot();
      var silenced = new Silenced(spot.bank(), spot.question(), finding.code());
      if (silent.contains(silenced)) {
        used.add(silenced);
      } else {
        left.add(finding);
      }
    }
    for (Allowance one : allowed) {
      boolean unknown = !complete && SourceRule.of(one.code()).isPresent();
      if (!unknown && !used.contains(new Silenced(one.bank(), one.question(), one.code()))) {
        left.add(Rule.UNUSED_ALLOW.at(
            new Spot(one.bank(), one.question(), "allow[" + one.code() + "]"),
            "'"
                + one.code()
                + "' "
                + (Rule.of(one.code()).isPresent() || SourceRule.of(one.code()).isPresent()
                    ? "is not found here"
                    : "is no finding that can be allowed")
                + "; expected the code of a finding that stands here otherwise; remove it"));
      }
    }
    return left;
  }

  /** Returns these findings and some problems behind them. */
  Findings and(List<Diagnostic> problems) {
    List<Found> more = new ArrayList<>(all);
    problems.forEach(problem -> more.add(new Found(problem, "")));
    return new Findings(more);
  }

  /** Returns these findings without advice. */
  Findings withoutAdvice() {
    return new Findings(all.stream()
        .filter(one -> one.at().severity() != Diagnostic.Severity.ADVICE)
        .toList());
  }

  long count(Diagnostic.Severity severity) {
    return all.stream().filter(one -> one.at().severity() == severity).count();
  }
}
