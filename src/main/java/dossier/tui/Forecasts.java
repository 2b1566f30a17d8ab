package dossier.tui;

import java.util.List;

/** A forecast in words and in bars. */
final class Forecasts {
  private static final String BARS = " ▁▂▃▄▅▆▇█";

  private Forecasts() {}

  /** Returns a bar one cell wide; anything above nothing is seen. */
  static String bar(int count, int most) {
    int eighths = count == 0 ? 0 : Math.max(1, Math.round(8f * count / most));
    return BARS.substring(eighths, eighths + 1);
  }

  /** Returns the figures themselves, so that no bar is the only sign. */
  static String said(List<Integer> days) {
    int sum = days.stream().mapToInt(n -> n).sum();
    int tomorrow = days.size() > 1 ? days.get(1) : 0;
    return days.get(0) + " today, " + tomorrow + " tomorrow, " + sum + " in " + days.size()
        + " days";
  }
}
