package dossier.assess;

/** An interval of shares, each from 0 to 1. */
public record Interval(double low, double high) {
  /** The 97.5 % point of the normal distribution, for 95 % between both tails. */
  static final double Z95 = 1.959963984540054;

  /**
   * Returns the 95 % score interval of a share of {@code n}: E. B. Wilson, Probable inference, the
   * law of succession, and statistical inference, JASA 22 (1927) 209-212.
   *
   * <p>A mean of partial scores may stand for the share: scores between 0 and 1 of mean m vary by
   * m·(1 − m) at most (Bhatia and Davis 2000), which is what the interval takes them to vary by, so
   * that it is then rather too wide than too narrow.
   *
   * @param share from 0 to 1
   * @param n at least 1
   */
  public static Interval wilson(double share, int n) {
    double z2 = Z95 * Z95 / n;
    double middle = (share + z2 / 2) / (1 + z2);
    double half = Z95 / (1 + z2) * Math.sqrt(share * (1 - share) / n + z2 / (4 * n));
    return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
  }

  /** Returns whether a share is in it, ends included. */
  public boolean contains(double share) {
    return low <= share && share <= high;
  }
}
