package dossier.plan;

/**
 * How much each card gains from a second spent on it at a sitting; what gains most is taken first.
 *
 * @param fresh of a card never seen, by sitting
 * @param known of each card that was in memory at the start and has not been reviewed since
 * @param later of a card last reviewed at a sitting, by that: for each later one, by point
 */
record Ranks(double[] fresh, double[][] known, float[][] later) {

  double later(int last, Lattice.Spot spot, int at) {
    return spot.in(later[last], (at - last - 1) * Lattice.POINTS);
  }
}
