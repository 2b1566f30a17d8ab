package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The forgetting curve in dots, and the same in ASCII. */
class CurveTest {
  private static String drawn(int columns, boolean ascii) {
    var body = new Body(columns);
    Curve.of(new TestDesk().file("base"), TestDesk.NOW).draw(body);
    Frame frame = Frame.of(body.lines());
    Frame shown = ascii ? Ascii.of(frame) : frame;
    return String.join(
            "\n",
            shown.lines().stream().map(line -> line.text().stripTrailing()).toList())
        + "\n";
  }

  @Test
  void curveFallsFromOneAndCrossesNinetyPercentWhenDue() {
    assertEquals("""
          100 % │⠉⠒⠤⢄⡀
                │    ⠈⠉⠒⠒⠤⢄⣀⡀
                │           ⠈⠉⠑⠒⠢⠤⢄⣀⣀
                │                    ⠉⠉⠑⠒⠒⠢⠤⠤⢄⣀⣀⡀
                │                               ⠈⠉⠉⠉⠒⠒⠒⠒⠤
           80 % │
                 0                ^ now           28 days
        """, drawn(50, false));
  }

  @Test
  void curveIsReadInAsciiToo() {
    assertEquals("""
          100 % |.....
                |    ........
                |           .........
                |                    ............
                |                               .........
           80 % |
                 0                ^ now           28 days
        """, drawn(50, true));
  }

  @Test
  void figuresStandBesideTheCurve() {
    assertEquals(
        "91 % now; 90 % when due, 2026-11-23; 85 % 28 days after the last review",
        Curve.of(new TestDesk().file("base"), TestDesk.NOW).said());
  }
}
