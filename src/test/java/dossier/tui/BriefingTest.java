package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.plan.Band;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefingTest {

  @ParameterizedTest
  @CsvSource({
    "0.867, 0.8565, 0.8807, 87 %, 86 to 88 %",
    "0.994, 0.991, 0.996, 99 %, 99 to over 99 %",
    "0.998, 0.996, 1, over 99 %, 99 to over 99 %"
  })
  void noForecastIsSureOfTheWhole(
      double mean, double low, double high, String expected, String band) {
    assertEquals(expected, Briefing.percent(mean));
    assertEquals(band, Briefing.band(new Band(mean, low, high)));
  }
}
