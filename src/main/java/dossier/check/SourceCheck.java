package dossier.check;

import dossier.check.CitationVerdict.Kind;
import dossier.question.Bank;
import dossier.question.Citation;
import dossier.question.Question;
import dossier.question.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Holds what banks say to the reader's own copies of their sources. */
public final class SourceCheck {
  private final List<Bank> banks;
  private final Map<Source, Copy> copies = new LinkedHashMap<>();
  private final Map<Source, Alignment> alignments = new HashMap<>();
  private final Copied copied = new Copied();

  private SourceCheck(List<Bank> banks, Function<Source, Copy> reader) {
    this.banks = banks;
    var citing = new LinkedHashMap<Source, List<Citation>>();
    for (Bank bank : banks) {
      bank.sources().forEach(source -> citing.putIfAbsent(source, new ArrayList<>()));
      for (Question question : bank.questions()) {
        for (Citation citation : question.citations()) {
          citing.computeIfAbsent(citation.source(), s -> new ArrayList<>()).add(citation);
        }
      }
    }
    citing.forEach((source, citations) -> {
      if (source.copy().isPresent()) {
        Copy copy = reader.apply(source);
        copies.put(source, copy);
        copy.article().ifPresent(article -> {
          alignments.put(source, new Alignment(article, citations));
          copied.add(source.id(), article);
        });
      }
    });
  }

  /**
   * Compares banks with copies.
   *
   * @param reader returns the copy of a source that names one
   */
  public static SourceCheck of(List<Bank> banks, Function<Source, Copy> reader) {
    return new SourceCheck(List.copyOf(banks), reader);
  }

  /** Returns everything found, in the order of the banks. */
  public List<Finding> findings() {
    var findings = new ArrayList<Finding>();
    for (Bank bank : banks) {
      bank.sources().forEach(source -> source(bank, source, findings));
      for (Question question : bank.questions()) {
        citations(bank, question, findings);
        copied(bank, question, findings);
      }
    }
    return List.copyOf(findings);
  }

  /** Returns what became of a citation's paragraph; empty where there is no copy of its source. */
  public Optional<CitationVerdict> verdict(Citation citation) {
    return Optional.ofNullable(alignments.get(citation.source())).map(a -> a.verdict(citation));
  }

  /**
   * Returns the citations with the pins that they should have, by the id of the question, of every
   * question where that changes one: a citation gets a pin where its terms stand in its paragraph,
   * unless it was pinned to what now stands elsewhere.
   */
  public Map<String, List<Citation>> pinned() {
    var pinned = new LinkedHashMap<String, List<Citation>>();
    for (Bank bank : banks) {
      for (Question question : bank.questions()) {
        List<Citation> citations =
            question.citations().stream().map(this::pinned).toList();
        if (!citations.equals(question.citations())) {
          pinned.put(question.id().value(), citations);
        }
      }
    }
    return pinned;
  }

  private Citation pinned(Citation citation) {
    Kind kind = verdict(citation).map(CitationVerdict::kind).orElse(Kind.LOST);
    if (kind != Kind.UNPINNED && kind != Kind.EDITED) {
      return citation;
    }
    Article article = copies.get(citation.source()).article().orElseThrow();
    int number = citation.paragraph();
    return article.lacking(number, citation.terms()).isEmpty()
        ? new Citation(
            citation.source(), number, citation.terms(), Optional.of(article.pin(number)))
        : citation;
  }

  private void source(Bank bank, Source source, List<Finding> findings) {
    Optional<Copy> copy = Optional.ofNullable(copies.get(source));
    if (copy.isEmpty()) {
      findings.add(SourceRule.NO_COPY.at(
          Spot.of(bank, source, "copy"),
          "'" + source.id() + "' names no copy; expected one, so that its citations can be"
              + " verified; add 'copy', the name of a file in the folder of your sources"));
    } else if (copy.get().article().isEmpty()) {
      findings.add(SourceRule.UNREADABLE_COPY.at(
          Spot.of(bank, source, "copy"), copy.get().problem()));
    } else {
      unasked(bank, source, copy.get().article().get(), findings);
    }
  }

  /** Holds what a bank says of paragraphs without a question to the questions and to the copy. */
  private void unasked(Bank bank, Source source, Article article, List<Finding> findings) {
    Spot spot = Spot.of(bank, source, "unasked");
    for (Source.Unasked unasked : source.unasked()) {
      if (!article.has(unasked.to())) {
        findings.add(SourceRule.NO_PARAGRAPH.at(
            spot,
            source.id() + " has no paragraph " + unasked.to() + ", but " + article.size()
                + " in all; expected one of them; correct it"));
      }
    }
    // What is cited wrongly, or by nothing yet, may be of any paragraph: that is to be repaired
    // first.
    boolean complete = true;
    for (Question question : bank.questions()) {
      complete &= !question.citations().isEmpty();
      for (Citation citation : question.citations()) {
        boolean stands = !citation.source().equals(source) || stands(citation, article);
        complete &= stands;
        boolean said = citation.source().equals(source)
            && stands
            && source.unasked().stream().anyMatch(u -> u.holds(citation.paragraph()));
        if (said) {
          findings.add(SourceRule.ASKED_ALL_THE_SAME.at(
              spot,
              "paragraph " + citation.paragraph() + " is said to have no question, and '"
                  + question.id() + "' cites it; expected one or the other; take it out of"
                  + " 'unasked'"));
        }
      }
    }
    List<Integer> unexplained = Coverage.unexplained(source, bank.questions(), article.size());
    if (complete && !unexplained.isEmpty()) {
      findings.add(SourceRule.NOT_ASKED.at(
          spot,
          "no question cites " + (unexplained.size() == 1 ? "paragraph " : "paragraphs ")
              + runs(unexplained) + " of "
              + source.id() + "; expected a question, or why there is none; write it under"
              + " 'unasked'"));
    }
  }

  /** Returns whether a citation's paragraph is where it is cited, with its terms. */
  private boolean stands(Citation citation, Article article) {
    return verdict(citation).stream()
        .anyMatch(verdict -> verdict.paragraph() == citation.paragraph()
            && article.lacking(citation.paragraph(), citation.terms()).isEmpty());
  }

  /** Returns numbers in order, such as "2, 5-7". */
  private static String runs(List<Integer> numbers) {
    var runs = new ArrayList<String>();
    for (int i = 0; i < numbers.size(); i++) {
      int from = i;
      while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
        i++;
      }
      runs.add(numbers.get(from) + (i > from ? "-" + numbers.get(i) : ""));
    }
    return String.join(", ", runs);
  }

  private void citations(Bank bank, Question question, List<Finding> findings) {
    var paragraphs = new ArrayList<String>();
    boolean found = true;
    for (int i = 0; i < question.citations().size(); i++) {
      Citation citation = question.citations().get(i);
      Optional<CitationVerdict> verdict = verdict(citation);
      if (verdict.isEmpty()) {
        found = false;
        continue;
      }
      Article article = copies.get(citation.source()).article().orElseThrow();
      Spot spot = Spot.of(bank, question, "cite[" + i + "]");
      Optional<Finding> finding = finding(citation, verdict.get(), article, spot);
      finding.ifPresent(findings::add);
      int at = verdict.get().paragraph();
      if (article.has(at) && article.lacking(at, citation.terms()).isEmpty()) {
        paragraphs.add(article.paragraph(at));
      } else {
        found = false;
      }
    }
    // Where a paragraph was not found, that is what is to be repaired first.
    if (found && !paragraphs.isEmpty()) {
      for (var missing : Figures.missing(question.key(), question.stem(), paragraphs)) {
        findings.add(missing(bank, question, missing));
      }
    }
  }

  private static Finding missing(Bank bank, Question question, Figures.Missing missing) {
    boolean several = question.citations().size() > 1;
    return (missing.isDate() ? SourceRule.DATE_NOT_CITED : SourceRule.FIGURE_NOT_CITED)
        .at(
            Spot.of(bank, question, question.key().type()),
            "'" + missing.shown() + "' stands in "
                + (several ? "none of the cited paragraphs" : "no spelling in the cited paragraph")
                + "; expected it there; correct it, cite where it stands, or say "
                + (missing.isDate()
                    ? "'inferred: year' where no year is printed"
                    : "under 'allow' how it was worked out"));
  }

  private static Optional<Finding> finding(
      Citation citation, CitationVerdict verdict, Article article, Spot spot) {
    String source = citation.source().id();
    int cited = citation.paragraph();
    String place = "paragraph " + cited + " of " + source;
    int at = verdict.paragraph();
    List<String> lacking =
        article.has(at) ? article.lacking(at, citation.terms()) : citation.terms();
    String without = lacking.isEmpty() ? "" : ", and lacks " + quoted(lacking);
    return switch (verdict.kind()) {
      case UNPINNED, AS_CITED ->
        lacking.isEmpty()
            ? Optional.empty()
            : Optional.of(unfounded(citation, article, lacking, spot));
      case MOVED ->
        Optional.of(SourceRule.PARAGRAPH_MOVED.at(
            spot,
            place + " stands, as pinned, at " + at + without
                + "; expected the number where it stands; write '" + source + " " + at + "'"));
      case EDITED ->
        Optional.of(SourceRule.PARAGRAPH_EDITED.at(
            spot,
            place + " is not as it was pinned" + without
                + "; expected the text that the question was written from; read it again, then pin"
                + " it anew with --pin"));
      case EDITED_AND_MOVED ->
        Optional.of(SourceRule.PARAGRAPH_EDITED_AND_MOVED.at(
            spot,
            place + " is not as it was pinned; it seems to stand, edited, at " + at + without
                + "; expected the text that the question was written from; read it again, write '"
                + source + " " + at + "' without the pin, and pin it anew with --pin"));
      case LOST ->
        Optional.of(SourceRule.PARAGRAPH_LOST.at(
            spot,
            place + " as pinned is nowhere in the copy; expected it there; "
                + lost(having(citation, article))));
    };
  }

  private static String lost(List<Integer> having) {
    return having.isEmpty()
        ? "cite another paragraph, or remove what rests on it"
        : "see whether paragraph " + having.get(0) + ", which has its terms, says the same, or"
            + " remove what rests on it";
  }

  /** Returns the paragraphs with all terms of a citation, at most three, the nearest first. */
  private static List<Integer> having(Citation citation, Article article) {
    return article.having(citation.terms()).stream()
        .sorted(Comparator.comparingInt(number -> Math.abs(number - citation.paragraph())))
        .limit(3)
        .toList();
  }

  private static Finding unfounded(
      Citation citation, Article article, List<String> lacking, Spot spot) {
    String source = citation.source().id();
    List<Integer> having = having(citation, article);
    String repair = having.isEmpty()
        ? "no paragraph has " + (citation.terms().size() == 1 ? "it" : "them all")
            + "; correct the terms"
        : String.join(" or ", having.stream().map(n -> "paragraph " + n).toList())
            + (having.size() == 1 ? " has " : " have ")
            + (citation.terms().size() == 1 ? "it" : "them")
            + "; write '" + source + " " + having.get(0) + "'";
    return article.has(citation.paragraph())
        ? SourceRule.TERM_NOT_CITED.at(
            spot,
            quoted(lacking) + (lacking.size() == 1 ? " does" : " do") + " not stand in paragraph "
                + citation.paragraph() + " of " + source + "; " + repair)
        : SourceRule.NO_PARAGRAPH.at(
            spot,
            source + " has no paragraph " + citation.paragraph() + ", but " + article.size()
                + " in all; " + repair);
  }

  private static String quoted(List<String> terms) {
    return String.join(" and ", terms.stream().map(term -> "'" + term + "'").toList());
  }

  private void copied(Bank bank, Question question, List<Finding> findings) {
    Fields.of(question).forEach((field, text) -> copied
        .longest(text)
        .ifPresent(run -> findings.add(SourceRule.COPIED.at(
            Spot.of(bank, question, field),
            run.words() + " words in a row of paragraph " + run.paragraph() + " of "
                + run.source() + ", '" + run.text() + "'; expected fewer than " + Copied.RUN
                + "; say it in your own words"))));
  }
}
