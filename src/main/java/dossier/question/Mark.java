package dossier.question;

import java.util.Optional;

/**
 * What a response earned.
 *
 * @param score from 0 to 1, both inclusive; 1 only when correct
 * @param reason why, in a few words that a person reads; empty when there is nothing to add
 * @param prompt what to ask before the next try; present when incomplete, over-precise or ask
 * @param understood how the response was read, when that differs from its text: an option, a figure
 *     with its unit, a date
 */
public record Mark(
    Verdict verdict,
    double score,
    String reason,
    Optional<String> prompt,
    Optional<String> understood) {

  /** Checks the range of the score. */
  public Mark {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score " + score + " of " + verdict);
    }
  }

  /** Returns full marks. */
  public static Mark correct(String reason) {
    return new Mark(Verdict.CORRECT, 1, reason, Optional.empty(), Optional.empty());
  }

  /** Returns a share of the marks: correct when whole, incorrect when none. */
  public static Mark share(double score, String reason) {
    Verdict verdict =
        score == 1 ? Verdict.CORRECT : score > 0 ? Verdict.PARTIAL : Verdict.INCORRECT;
    return new Mark(verdict, score, reason, Optional.empty(), Optional.empty());
  }

  /** Returns no marks. */
  public static Mark incorrect(String reason) {
    return new Mark(Verdict.INCORRECT, 0, reason, Optional.empty(), Optional.empty());
  }

  /** Returns a mark that asks for more: true, but not enough. */
  public static Mark incomplete(String reason, String prompt) {
    return new Mark(Verdict.INCOMPLETE, 0, reason, Optional.of(prompt), Optional.empty());
  }

  /** Returns a mark for a response finer than the source supports. */
  public static Mark overPrecise(String reason, String prompt) {
    return new Mark(Verdict.OVER_PRECISE, 0, reason, Optional.of(prompt), Optional.empty());
  }

  /** Returns a question back: the response has two readings that earn different verdicts. */
  public static Mark ask(String reason, String prompt) {
    return new Mark(Verdict.ASK, 0, reason, Optional.of(prompt), Optional.empty());
  }

  /** Returns this mark with another reason. */
  Mark because(String why) {
    return new Mark(verdict, score, why, prompt, understood);
  }

  /** Returns this mark with the way the response was read. */
  public Mark understoodAs(String reading) {
    return new Mark(verdict, score, reason, prompt, Optional.of(reading));
  }
}
