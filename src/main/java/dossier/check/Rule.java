package dossier.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What is found in banks that read well. The advice on items follows Haladyna, Downing and
 * Rodriguez, "A Review of Multiple-Choice Item-Writing Guidelines for Classroom Assessment", Applied
 * Measurement in Education 15(3), 2002; the rule on likelihood and confidence is that of
 * Intelligence Community Directive 203, "Analytic Standards", 2015.
 */
public enum Rule {
  /** The key is not a fair key. */
  KEY_NOT_ACCEPTED(
      Severity.ERROR,
      "the answer, as it is shown or as its place is typed, does not earn full marks"),
  DISTRACTOR_ACCEPTED(Severity.ERROR, "a wrong option earns something"),
  REPEATED_OPTION(
      Severity.ERROR, "two options, items or sides differ in case, accents or punctuation only"),
  ACCEPT_FAILS(Severity.ERROR, "a text under 'accepts' does not earn full marks"),
  PROMPT_FAILS(Severity.ERROR, "a text under 'prompts' is not answered with its question"),
  REJECT_PASSES(Severity.ERROR, "a text under 'rejects' is not marked incorrect"),

  ANSWER_IN_STEM(Severity.WARNING, "the stem contains the answer"),
  ANSWER_IN_TAG(Severity.WARNING, "a tag contains the answer"),
  COMMA_IN_TAG(Severity.WARNING, "a tag has a comma, and so is one tag where several are meant"),
  ANSWER_IN_NAME(Severity.WARNING, "the name or title of the bank, or of its file, has the answer"),
  FALSE_WITHOUT_WHY(Severity.WARNING, "a false statement does not say why it is false"),
  NO_WHY(Severity.WARNING, "nothing says what the answer means"),
  NO_CITATION(Severity.WARNING, "no source is cited"),
  DUPLICATE_STEM(Severity.WARNING, "two questions of a bank have the same stem"),
  SIMILAR_STEM(Severity.WARNING, "two questions of a bank ask nearly the same"),
  LONGEST_KEY(Severity.WARNING, "the longest option is the key far oftener than by chance"),
  FLAT_GRADES(
      Severity.WARNING,
      "the grades of all claims, or of all sources, are the same and tell nothing"),
  GRADES_IN_STEP(
      Severity.WARNING,
      "each claim is graded as its source is, so one of the grades tells nothing"),
  LIKELIHOOD_WITH_CONFIDENCE(
      Severity.WARNING, "a sentence has both a likelihood and a level of confidence"),
  ABOVE_OPTION(
      Severity.WARNING,
      "an option speaks of 'the above', or of options by letter; they are shuffled"),
  DEAD_DIFFERS(
      Severity.WARNING, "'differs' names the question itself, a former id, or one question twice"),
  UNUSED_ALLOW(Severity.WARNING, "'allow' silences nothing"),
  LONE_TAG(Severity.WARNING, "a tag stands once, and is a letter away from one that stands often"),
  LONE_CLAIMANT(
      Severity.WARNING,
      "a name under 'by' stands once, and is a letter away from one that stands often"),
  CHANGED_ID(Severity.WARNING, "the id is not the one that was sealed, nor is that under 'was'"),
  CHANGED_FIGURE(
      Severity.WARNING,
      "a figure, a unit, a bound or a truth value of the answer is not as it was sealed"),
  CHANGED_CITATION(
      Severity.WARNING, "a source, a paragraph, a term or a pin is not as it was sealed"),
  CHANGED_SHAPE(
      Severity.WARNING,
      "a field, an item of a list or a grade of the claim is more or less than was sealed"),

  DIFFERS_ONE_WAY(Severity.ADVICE, "'differs' is not tied back by the other question"),
  ANSWER_ELSEWHERE(Severity.ADVICE, "the stem of another question of the file contains the answer"),
  CATCH_ALL_OPTION(Severity.ADVICE, "an option is 'all of them', 'none of them' or the like"),
  ABSOLUTE_WORD(
      Severity.ADVICE, "a distractor, and not the key, has 'always', 'never' or the like"),
  KEY_ECHOES_STEM(Severity.ADVICE, "the key alone repeats a word of the stem"),
  ODD_OPTION(Severity.ADVICE, "the key alone is written otherwise than the distractors"),
  ONE_DISTRACTOR(Severity.ADVICE, "a choice has one distractor only; two or three serve better"),
  NEGATIVE_STEM(
      Severity.ADVICE, "a choice asks for what is not so, and the negation is not marked"),
  NOT_SEALED(Severity.ADVICE, "a question has no seal, and other questions of its bank have one"),
  LOPSIDED_TRUTHS(
      Severity.ADVICE, "nearly all statements of a bank are true, or nearly all are false");

  private final Severity severity;
  private final String summary;

  Rule(Severity severity, String summary) {
    this.severity = severity;
    this.summary = summary;
  }

  /** Returns the code, in small letters and dashes, such as "no-why". */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the rule of a code, if it is one. */
  public static Optional<Rule> of(String code) {
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
  public Finding at(Spot spot, String message) {
    return new Finding(code(), severity, spot, message);
  }
}
