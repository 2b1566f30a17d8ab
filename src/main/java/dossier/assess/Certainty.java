package dossier.assess;

import dossier.question.Confidence;
import java.util.Optional;

/**
 * Certainty-based marking: A. R. Gardner-Medwin, Confidence assessment in the teaching of basic
 * science, ALT-J 3 (1995) 80-85, as Moodle's {@code question_cbm} scores it.
 */
public enum Certainty {
  /** The one to choose below 67 %. */
  LOW(1, 0),
  /** The one to choose from 67 to 80 %. */
  MIDDLE(2, -2),
  /** The one to choose above 80 %. */
  HIGH(3, -6);

  /** Where choosing 2 begins to pay more than 1: 2p − 2(1 − p) = p. */
  static final double MIDDLE_FROM = 2.0 / 3;

  /** Where choosing 3 begins to pay more than 2: 3p − 6(1 − p) = 2p − 2(1 − p). */
  static final double HIGH_FROM = 0.8;

  private final int right;
  private final int wrong;

  Certainty(int right, int wrong) {
    this.right = right;
    this.wrong = wrong;
  }

  /**
   * Returns the certainty that pays best for a confidence: a learner says once how sure they are.
   * Without a confidence it is the lowest, as Moodle's default.
   */
  public static Certainty of(Optional<Confidence> confidence) {
    double p = confidence.map(Confidence::probability).orElse(0.0);
    return p > HIGH_FROM ? HIGH : p >= MIDDLE_FROM ? MIDDLE : LOW;
  }

  /** Returns 1, 2 or 3. */
  public int level() {
    return right;
  }

  /**
   * Returns the points of an answer: right 1, 2 or 3, partly right that share of it, wrong 0, −2 or
   * −6. What was not answered has 0, whatever the certainty.
   *
   * @param score from 0 to 1
   */
  public double points(double score) {
    return score > 0 ? right * score : wrong;
  }
}
