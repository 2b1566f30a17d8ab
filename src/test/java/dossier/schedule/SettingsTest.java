package dossier.schedule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.69 | PT1M  | 36500 | 20 | PT20M  | desired retention 0.69; from 0.70 to 0.99 is allowed",
        "90   | PT1M  | 36500 | 20 | PT20M  | desired retention 90.0; from 0.70 to 0.99 is allowed",
        "NaN  | PT1M  | 36500 | 20 | PT20M  | desired retention NaN; from 0.70 to 0.99 is allowed",
        "0.9  | PT30S | 36500 | 20 | PT20M  | learning step PT30S; whole minutes up to 36500 days are allowed",
        "0.9  | PT0S  | 36500 | 20 | PT20M  | learning step PT0S; whole minutes up to 36500 days are allowed",
        "0.9  | PT1M  | 0     | 20 | PT20M  | maximum interval 0 days; from 1 to 36500 is allowed",
        "0.9  | PT1M  | 36501 | 20 | PT20M  | maximum interval 36501 days; from 1 to 36500 is allowed",
        "0.9  | PT1M  | 36500 | -1 | PT20M  | new cards a day -1; 0 or more is allowed",
        "0.9  | PT1M  | 36500 | 20 | -PT20M | learn-ahead PT-20M; 0 or more is allowed",
      })
  void settingOutOfRangeIsRefused(
      double retention, Duration step, int maximum, int unseen, Duration ahead, String message) {
    var refusal = assertThrows(
        IllegalArgumentException.class,
        () ->
            new Settings(retention, List.of(step), List.of(), maximum, true, true, unseen, ahead));

    assertEquals(message, refusal.getMessage());
  }

  @Test
  void stepsMayBeNone() {
    assertDoesNotThrow(
        () -> new Settings(0.7, List.of(), List.of(), 1, false, false, 0, Duration.ZERO));
  }
}
