package dossier.assess;

/**
 * How far a score is from that of another sitting, of other items like these.
 *
 * @param share the later share less the earlier, from -1 to 1
 * @param low where the 95 % interval of that difference begins
 * @param high where it ends
 */
public record Change(double share, double low, double high) {
  /**
   * Returns the change from one score to another, with the hybrid score interval: R. G. Newcombe,
   * Interval estimation for the difference between independent proportions, Statistics in Medicine 17
   * (1998) 873-890, method 10.
   */
  public static Change of(Score before, Score after) {
    Interval was = before.interval();
    Interval is = after.interval();
    double share = after.share() - before.share();
    return new Change(
        share,
        share - Math.hypot(after.share() - is.low(), was.high() - before.share()),
        share + Math.hypot(is.high() - after.share(), before.share() - was.low()));
  }

  /** Returns whether chance alone hardly explains it. */
  public boolean isSurprising() {
    return low > 0 || high < 0;
  }
}
