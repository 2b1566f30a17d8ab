package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.stats.Chapter;
import dossier.stats.Stats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatMapTest {
  private static final long WEDNESDAY = LocalDate.parse("2026-11-25").toEpochDay();
  private static final long SUNDAY = LocalDate.parse("2026-11-22").toEpochDay();

  private static List<Chapter.Row> days(long today, int... counts) {
    var days = new ArrayList<Chapter.Row>();
    for (int i = 0; i < counts.length; i++) {
      String date = Stats.date(today - counts.length + 1 + i);
      days.add(new Chapter.Row(
          date, List.of(Integer.toString(counts[i])), OptionalDouble.empty(), null));
    }
    return days;
  }

  private static List<String> drawn(int columns, long today, int marked, int... counts) {
    var body = new Body(columns);
    HeatMap.of(days(today, counts), today, marked).draw(body, columns);
    return body.lines().stream().map(line -> line.text().stripTrailing()).toList();
  }

  @Test
  void aDayStandsInItsWeekAndRow() {
    assertEquals(
        List.of(
            "",
            "   Mon ░ ∙",
            " > Tue ▒ ∙",
            "   Wed ▓ █",
            "   Thu █",
            "   Fri █",
            "   Sat ∙",
            "   Sun ∙",
            "         ^",
            " > 2026-11-24: 0 reviews",
            " ∙ 0   ░ 1   ▒ 2   ▓ 3   █ 4+"),
        drawn(80, WEDNESDAY, 8, 1, 2, 3, 4, 4, 0, 0, 0, 0, 90));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "4, 1", "5, 2", "8, 2", "40, 10", "41, 11"})
  void aGlyphStandsForAQuarterOfABusyDay(int busy, int step) {
    assertEquals(step, HeatMap.of(days(SUNDAY, 0, busy, busy, busy), SUNDAY, 0).step());
  }

  @Test
  void oneDayOfManyDoesNotHideTheOthers() {
    int[] counts = new int[70];
    java.util.Arrays.fill(counts, 8);
    counts[3] = 1000;
    assertEquals(2, HeatMap.of(days(SUNDAY, counts), SUNDAY, 0).step());
  }

  @Test
  void aNarrowWindowShowsTheLatestWeeksOrThoseFromTheDayMarkedOn() {
    int[] counts = new int[7 * 53];
    counts[0] = 9;
    counts[370] = 1;
    assertEquals(40, drawn(40, SUNDAY, 370, counts).get(1).length());
    assertEquals("   Mon " + "∙".repeat(33), drawn(40, SUNDAY, 370, counts).get(1));
    assertEquals(" > Mon █" + "∙".repeat(32), drawn(40, SUNDAY, 0, counts).get(1));
  }

  @Test
  void glyphsDifferInAsciiToo() {
    var seen = new HashSet<String>();
    for (String glyph : List.of("∙", "░", "▒", "▓", "█", " ")) {
      seen.add(Ascii.of(Frame.of(List.of(Line.of(glyph)))).lines().get(0).text());
    }
    assertEquals(6, seen.size(), seen.toString());
  }
}
