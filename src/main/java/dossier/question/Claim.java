package dossier.question;

import java.util.Arrays;
import java.util.Optional;

/**
 * Who claims what a key says, and how firmly.
 *
 * @param by who claims it; empty where it is the source's own author
 * @param credibility the Admiralty digit, 1 to 6, of this claim: the instructor's judgement
 * @param asked whether a response must say the status, too: "5,000; claimed"
 */
public record Claim(
    Optional<String> by, Status status, Optional<Integer> credibility, boolean asked) {

  /** How firmly a source puts something. */
  public enum Status {
    STATED,
    REPORTED,
    CLAIMED,
    ALLEGED,
    UNCONFIRMED,
    DISPUTED,
    OPINION,
    RETRACTED;

    /** Returns the word in banks and on screens. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Returns the status of a word, if it is one. */
    public static Optional<Status> of(String word) {
      return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
    }
  }
}
