package dossier.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How sure a learner is that a response is right, in the seven bands and words of Intelligence
 * Community Directive 203 (2015), section D.6.e.(2)(a). A band stands for the middle of its range.
 */
public enum Confidence {
  ALMOST_NO_CHANCE(1, 1, 5),
  VERY_UNLIKELY(2, 5, 20),
  UNLIKELY(3, 20, 45),
  ROUGHLY_EVEN_CHANCE(4, 45, 55),
  LIKELY(5, 55, 80),
  VERY_LIKELY(6, 80, 95),
  ALMOST_CERTAIN(7, 95, 99);

  /** The lowest band that makes an error a confident one. */
  public static final Confidence HIGH = VERY_LIKELY;

  private final int number;
  private final int low;
  private final int high;

  Confidence(int number, int low, int high) {
    this.number = number;
    this.low = low;
    this.high = high;
  }

  /** Returns the lower end, in per cent. */
  public int low() {
    return low;
  }

  /** Returns the upper end, in per cent. */
  public int high() {
    return high;
  }

  /** Returns the probability that the band stands for, from 0 to 1. */
  public double probability() {
    return (low + high) / 200.0;
  }

  /** Returns the middle of the range in whole per cent, by which a log keeps the band. */
  public int percent() {
    return (int) Math.round(100 * probability());
  }

  /** Returns the band of a probability in per cent; one that two bands share is of the higher. */
  public static Confidence ofPercent(int percent) {
    Confidence found = ALMOST_NO_CHANCE;
    for (Confidence band : values()) {
      found = percent >= band.low ? band : found;
    }
    return found;
  }

  /**
   * Returns whether an error made with this confidence is a confident one: from {@link #HIGH} on.
   * Such errors are corrected more readily than others once the answer is shown (B. Butterfield and
   * J. Metcalfe, Journal of Experimental Psychology: Learning, Memory, and Cognition 27 (2001)
   * 1491-1494), and return within a week (A. C. Butler, L. K. Fazio and E. J. Marsh, Psychonomic
   * Bulletin and Review 18 (2011) 1238-1244) unless the correction is tested (J. Metcalfe and D. B.
   * Miele, Journal of Applied Research in Memory and Cognition 3 (2014) 189-197). The line is drawn at
   * 80 %, where certainty-based marking begins to pay for the highest certainty.
   */
  public boolean isHigh() {
    return compareTo(HIGH) >= 0;
  }

  /** Returns the number by which it is chosen, 1 to 7. */
  public int number() {
    return number;
  }

  /** Returns the word, such as "very likely". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns the range, such as "80-95 %". */
  public String range() {
    return low + "-" + high + " %";
  }

  /** Returns the band of a number from 1 to 7, or of a word. */
  public static Optional<Confidence> of(String text) {
    return Arrays.stream(values())
        .filter(c -> text.equals(c.word()) || text.equals(Integer.toString(c.number())))
        .findFirst();
  }
}
