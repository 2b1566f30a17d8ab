package dossier.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

  @ParameterizedTest
  @CsvSource({
    "PT0S, <1m",
    "PT30S, <1m",
    "PT1M, <1m",
    "PT2M, 2m",
    "PT5M30S, 6m",
    "PT10M, 10m",
    "PT59M, 59m",
    "PT59M59S, 1h",
    "PT1H, 1h",
    "PT90M, 1.5h",
    "PT725M, 12.1h",
    "PT23H59M, 1d",
    "P1D, 1d",
    "PT36H, 2d",
    "P8D, 8d",
    "P30D, 30d",
    "P31D, 1mo",
    "P45D, 1.5mo",
    "P98D, 3.2mo",
    "P363D, 11.9mo",
    "P364D, 1y",
    "P365D, 1y",
    "P511D, 1.4y",
    "P730D, 2y",
    "P36500D, 100y",
  })
  void intervalIsSaidInItsLargestUnit(Duration length, String words) {
    assertEquals(words, Interval.words(length));
  }
}
