package dossier.tui;

import dossier.assess.Calibration;
import dossier.assess.Calibration.Band;
import dossier.assess.Interval;
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
  private static final int HEIGHT = 9;
  private static final int LABEL = 7;
  private static final int MOST_COLUMNS = 50;
  private static final int BAND = 31;
  private static final int NARROW_BAND = 12;

  /** Every how many dots the diagonal has one. */
  private static final int STEP = 4;

  static ReliabilityPlot of(List<Calibration.Belief> beliefs) {
    return new ReliabilityPlot(Calibration.bands(beliefs));
  }

  /** Draws the curve, its axes, and under it the figures that it is drawn from. */
  void draw(Body body) {
    int width = Math.min(MOST_COLUMNS, Math.max(20, body.columns() - LABEL - 3));
    body.text(
        "By confidence: share right, its 95 % interval; dotted: perfect calibration", Role.TITLE);
    List<String> rows = dots(width).rows();
    for (int row = 0; row < HEIGHT; row++) {
      String label =
          row == 0 ? "100 %" : row == HEIGHT / 2 ? "right" : row == HEIGHT - 1 ? "0 %" : "";
      body.line(Line.of(" ".repeat(LABEL - label.length()) + label + " │", Role.MUTED)
          .plus(rows.get(row), Role.BAR));
    }
    body.line(Line.of(" ".repeat(LABEL + 2) + axis(width), Role.MUTED)).blank();
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

  private static String axis(int width) {
    String middle = "what you said";
    var line = new StringBuilder(" ".repeat(width));
    line.replace(0, 3, "0 %").replace(width - 5, width, "100 %");
    int at = (width - middle.length()) / 2;
    return line.replace(at, at + middle.length(), middle).toString();
  }

  private Dots dots(int width) {
    var dots = new Dots(width, HEIGHT);
    for (int x = 0; x < dots.width(); x += STEP) {
      dots.set(x, y(dots, x / (double) (dots.width() - 1)));
    }
    for (Band band : bands) {
      if (band.answers() > 0) {
        Interval interval = band.interval();
        int x = x(dots, band.confidence().probability());
        for (int y = y(dots, interval.high()); y <= y(dots, interval.low()); y++) {
          dots.set(x, y);
        }
      }
    }
    for (Band band : bands) {
      if (band.answers() > 0) {
        char number = (char) ('0' + band.confidence().number());
        int x = x(dots, band.confidence().probability());
        dots.write(x / Dots.ACROSS, y(dots, band.share()) / Dots.DOWN, number);
      }
    }
    return dots;
  }

  private static int x(Dots dots, double share) {
    return (int) Math.round(share * (dots.width() - 1));
  }

  private static int y(Dots dots, double share) {
    return (int) Math.round((1 - share) * (dots.height() - 1));
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
