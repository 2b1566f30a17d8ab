package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.assess.Calibration.Belief;
import dossier.question.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReliabilityPlotTest {

  private static void add(List<Belief> beliefs, Confidence said, int answers, int right) {
    for (int i = 0; i < answers; i++) {
      beliefs.add(new Belief(said, i < right));
    }
  }

  private static List<Belief> beliefs() {
    var beliefs = new ArrayList<Belief>();
    add(beliefs, Confidence.VERY_UNLIKELY, 4, 1);
    add(beliefs, Confidence.ROUGHLY_EVEN_CHANCE, 8, 4);
    add(beliefs, Confidence.LIKELY, 20, 11);
    add(beliefs, Confidence.VERY_LIKELY, 30, 21);
    add(beliefs, Confidence.ALMOST_CERTAIN, 40, 36);
    return beliefs;
  }

  private static List<Line> drawn(int columns) {
    var body = new Body(columns);
    ReliabilityPlot.of(beliefs()).draw(body);
    return body.lines();
  }

  private static String seen(int columns, boolean ascii) {
    Frame frame = new Frame(drawn(columns), Optional.empty());
    int rows = frame.lines().size();
    return String.join("\n", Headless.render(ascii ? Ascii.of(frame) : frame, columns, rows))
        + "\n";
  }

  @Test
  void theCurveIsDrawnInBraille() {
    assertEquals("""
         By confidence: share right, its 95 % interval; dotted: perfect calibration
          100 % │                                              ⠄ 7
                │                                        ⡀ ⠂⢠⠁   ⡇
                │      ⡀                  ⡇       ⢰⡀ ⠄ ⠁    6    ⠁
                │      ⡇                  ⡇  ⡀ ⠄ ⠁⢸         ⢸
          right │      ⡇               ⡀ ⠄4⠂      5         ⠘
                │      ⡇           ⠄ ⠂    ⡇       ⢸
                │      2     ⡀ ⠂ ⠁        ⡇
                │      ⡇ ⠂ ⠁
            0 % │⡀ ⠄ ⠁ ⠃
                 0 %               what you said              100 %

         1 almost no chance 1-5 %      none
         2 very unlikely 5-20 %        1/4 25 % (5-70)
         3 unlikely 20-45 %            none
         4 roughly even chance 45-55 % 4/8 50 % (22-78)
         5 likely 55-80 %              11/20 55 % (34-74)
         6 very likely 80-95 %         21/30 70 % (52-83)
         7 almost certain 95-99 %      36/40 90 % (77-96)

        """, seen(80, false));
  }

  @Test
  void theCurveIsDrawnInAscii() {
    assertEquals("""
         By confidence: share right, its 95 % interval; dotted: perfect calibration
          100 % |                                              . 7
                |                                        . ...   :
                |      .                  :       :. . .    6    .
                |      :                  :  . . .:         :
          right |      :               . .4.      5         .
                |      :           . .    :       :
                |      2     . . .        :
                |      : . .
            0 % |. . . .
                 0 %               what you said              100 %

         1 almost no chance 1-5 %      none
         2 very unlikely 5-20 %        1/4 25 % (5-70)
         3 unlikely 20-45 %            none
         4 roughly even chance 45-55 % 4/8 50 % (22-78)
         5 likely 55-80 %              11/20 55 % (34-74)
         6 very likely 80-95 %         21/30 70 % (52-83)
         7 almost certain 95-99 %      36/40 90 % (77-96)

        """, seen(80, true));
  }

  @Test
  void theCurveFitsTheNarrowestWindow() {
    assertEquals("""
         By confidence: share right, its 95 %
         interval; dotted: perfect calibration
          100 % │                            7
                │                        ⡀ ⡅ ⢸
                │   ⢀           ⡇    ⡆ ⠂   6 ⠈
                │   ⢸           ⡇  ⠄ ⡇     ⡇
          right │   ⢸          ⠄4⠁   5     ⠃
                │   ⢸      ⡀ ⠂  ⡇    ⡇
                │   2    ⠄      ⡇
                │   ⢸⠄ ⠁
            0 % │⡀ ⠂⠘
                 0 %     what you said    100 %

         1 1-5 %    none
         2 5-20 %   1/4 25 % (5-70)
         3 20-45 %  none
         4 45-55 %  4/8 50 % (22-78)
         5 55-80 %  11/20 55 % (34-74)
         6 80-95 %  21/30 70 % (52-83)
         7 95-99 %  36/40 90 % (77-96)

        """, seen(40, false));
  }

  /** Under the bars of a screen of 24 rows there is room for all of it. */
  @Test
  void theCurveAndItsFiguresAreSeenAtOnce() {
    assertTrue(drawn(80).size() <= 20, Integer.toString(drawn(80).size()));
  }
}
