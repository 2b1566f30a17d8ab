package dossier.tui;

import dossier.assess.Calibration;
import dossier.assess.Calibration.Band;
import dossier.question.Confidence;
import java.util.List;
import java.util.Locale;

/**
 * The calibration curve: of the answers of each confidence, what share was right. Whoever knows how
 * well they know is on the diagonal.
 *
 * @param bands all seven, lowest first
 */
record ReliabilityPlot(List<Band> bands) {
  private static final int BAND = 31;
  private static final int NARROW_BAND = 12;

  static ReliabilityPlot of(List<Calibration.Belief> beliefs) {
    return new ReliabilityPlot(Calibration.bands(beliefs));
  }

  /** Draws the curve, its axes, and under it the figures that it is drawn from. */
  void draw(Body body) {
    body.text(
        "By confidence: share right, its 95 % interval; dotted: perfect calibration", Role.TITLE);
    List<SharePlot.Point> points = bands.stream()
        .filter(band -> band.answers() > 0)
        .map(band -> new SharePlot.Point(
            band.confidence().probability(), band.share(), band.interval(), (char)
                ('0' + band.confidence().number())))
        .toList();
    new SharePlot(points, "right", "what you said").draw(body);
    body.blank();
    figures(body);
  }

  /** Adds the seven bands with their figures. */
  void figures(Body body) {
    boolean narrow = body.columns() < Page.NARROW_COLUMNS;
    for (Band band : bands) {
      Confidence said = band.confidence();
      String label =
          " " + said.number() + " " + (narrow ? said.range() : Sureness.band(said)) + " ";
      body.item(Text.pad(label, narrow ? NARROW_BAND : BAND), Role.PLAIN, counts(band), Role.PLAIN);
    }
    body.blank();
  }

  private static String counts(Band band) {
    return band.answers() == 0
        ? "none"
        : String.format(
            Locale.ROOT,
            "%d/%d %.0f %% (%.0f-%.0f)",
            band.right(),
            band.answers(),
            100 * band.share(),
            100 * band.interval().low(),
            100 * band.interval().high());
  }
}
