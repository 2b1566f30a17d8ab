package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TextColor.ANSI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {

  @Test
  void noColorLeavesAttributesOnly() {
    Theme theme = Theme.of(Map.of("NO_COLOR", "1"));
    assertEquals(ANSI.DEFAULT, theme.style(Role.CORRECT).colour());
    assertEquals(
        Theme.of(Map.of()).style(Role.CORRECT).attributes(),
        theme.style(Role.CORRECT).attributes());
    for (Role role : Role.values()) {
      String foreground = new String(
          theme.style(role).colour().getForegroundSGRSequence(), StandardCharsets.US_ASCII);
      assertTrue(foreground.equals("39") || foreground.equals("2"), role + ": " + foreground);
    }
  }

  @Test
  void emptyNoColorSaysNothing() {
    assertEquals(
        ANSI.GREEN, Theme.of(Map.of("NO_COLOR", "")).style(Role.CORRECT).colour());
  }

  @ParameterizedTest
  @EnumSource(names = "PLAIN", mode = EnumSource.Mode.EXCLUDE)
  void everyRoleShows(Role role) {
    Theme theme = Theme.of(Map.of());
    assertNotEquals(theme.style(Role.PLAIN), theme.style(role));
  }
}
