package dossier.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is found where banks are held to copies of their sources. */
public enum SourceRule {
  UNREADABLE_COPY(Severity.WARNING, "the copy that a source names is not there, or is no text"),
  NO_PARAGRAPH(Severity.WARNING, "the copy has no paragraph of that number"),
  TERM_NOT_CITED(Severity.WARNING, "a term of a citation does not stand in its paragraph"),
  FIGURE_NOT_CITED(
      Severity.WARNING, "the figure of the key stands in no cited paragraph, in any spelling"),
  DATE_NOT_CITED(
      Severity.WARNING,
      "the date of the key stands in no cited paragraph, and its year is not marked inferred"),
  COPIED(Severity.WARNING, "eight words or more in a row are those of a source"),
  PARAGRAPH_MOVED(Severity.WARNING, "a pinned paragraph stands elsewhere, as it was"),
  PARAGRAPH_EDITED(Severity.WARNING, "a pinned paragraph is not as it was"),
  PARAGRAPH_EDITED_AND_MOVED(
      Severity.WARNING, "a pinned paragraph stands elsewhere, and not as it was"),
  PARAGRAPH_LOST(Severity.WARNING, "a pinned paragraph stands nowhere"),
  ASKED_ALL_THE_SAME(Severity.WARNING, "a question cites a paragraph that 'unasked' names"),

  NO_COPY(Severity.ADVICE, "a source names no copy, so that nothing cited from it is verified"),
  NOT_ASKED(Severity.ADVICE, "a paragraph has neither a question nor a reason under 'unasked'");

  private final Severity severity;
  private final String summary;

  SourceRule(Severity severity, String summary) {
    this.severity = severity;
    this.summary = summary;
  }

  /** Returns the code, in small letters and dashes, such as "paragraph-moved". */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the rule of a code, if it is one. */
  public static Optional<SourceRule> of(String code) {
    return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst();
  }

  /** Returns how much a finding of this rule matters. */
  public Severity severity() {
    return severity;
  }

  /** Returns what is found, in a line. */
  public String summary() {
    return summary;
  }

  /** Returns a finding of this rule. */
  Finding at(Spot spot, String message) {
    return new Finding(code(), severity, spot, message);
  }
}
