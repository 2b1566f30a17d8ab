package dossier.plan;

/** How much each card gains from a second spent on it at a sitting; what gains most comes first. */
final class Ranks {
  private final double[] fresh;
  private final double[][] known;
  private final float[][] later;

  /**
   * Takes what was worked out, without copying it.
   *
   * @param fresh of a card never seen, by sitting
   * @param known of each card that was in memory at the start and has not been reviewed since
   * @param later of a card last reviewed at a sitting, by that: for each later one, by point
   */
  Ranks(double[] fresh, double[][] known, float[][] later) {
    this.fresh = fresh;
    this.known = known;
    this.later = later;
  }

  double fresh(int at) {
    return fresh[at];
  }

  double known(int card, int at) {
    return known[card][at];
  }

  double later(int last, Lattice.Spot spot, int at) {
    return spot.in(later[last], (at - last - 1) * Lattice.POINTS);
  }
}
