package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {

  @ParameterizedTest
  @EnumSource
  void noColorLeavesAttributesOnly(Role role) {
    Theme theme = Theme.of(Map.of("NO_COLOR", "1"));
    assertTrue(theme.look(role).matches("([1-9](;[1-9])*)?"), theme.look(role));
  }

  @Test
  void coloursComeWithAttributes() {
    assertEquals("32;1", Theme.of(Map.of()).look(Role.CORRECT));
    assertEquals("1", Theme.of(Map.of("NO_COLOR", "1")).look(Role.CORRECT));
    assertEquals("32;1", Theme.of(Map.of("NO_COLOR", "")).look(Role.CORRECT));
  }

  @ParameterizedTest
  @EnumSource(names = "PLAIN", mode = EnumSource.Mode.EXCLUDE)
  void everyRoleShows(Role role) {
    assertNotEquals("", Theme.of(Map.of()).look(role));
  }
}
