package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {

  @ParameterizedTest
  @EnumSource
  void noColorLeavesAttributesOnly(Role role) {
    Theme theme = Theme.of(Map.of("NO_COLOR", "1", "COLORTERM", "truecolor"));
    assertTrue(theme.look(role).matches("([1-9](;[1-9])*)?"), theme.look(role));
  }

  @Test
  void coloursComeWithAttributes() {
    assertEquals("32;1", Theme.of(Map.of()).look(Role.CORRECT));
    assertEquals("1", Theme.of(Map.of("NO_COLOR", "1")).look(Role.CORRECT));
    assertEquals("32;1", Theme.of(Map.of("NO_COLOR", "")).look(Role.CORRECT));
    assertEquals(
        "38;5;114;48;5;234;1", Theme.of(Map.of("TERM", "xterm-256color")).look(Role.CORRECT));
    assertEquals(
        "38;2;127;216;143;48;2;22;24;29;1",
        Theme.of(Map.of("COLORTERM", "truecolor")).look(Role.CORRECT));
  }

  @ParameterizedTest
  @EnumSource(names = "PLAIN", mode = EnumSource.Mode.EXCLUDE)
  void everyRoleShowsAtEveryDepth(Role role) {
    for (String colour : List.of("never", "16", "256", "true")) {
      Theme theme = Theme.of(Map.of("DOSSIER_COLOR", colour));
      if (role == Role.ACCENT || role == Role.BAR) {
        continue; // they add colour to what is said in words or signs anyway
      }
      assertNotEquals(theme.look(Role.PLAIN), theme.look(role), colour);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'',          '',         '',     '',        SIXTEEN",
    "'',          xterm,      '',     '',        SIXTEEN",
    "'',          xterm-256color, '', '',        INDEXED",
    "'',          tmux-256color,  '', '',        INDEXED",
    "'',          xterm-direct,   '', '',        TRUE",
    "'',          xterm,      '',     truecolor, TRUE",
    "'',          xterm,      '',     24bit,     TRUE",
    "'',          xterm,      1,      truecolor, NONE",
    "'',          vt100,      '',     '',        NONE",
    "auto,        xterm,      '',     '',        SIXTEEN",
    "never,       xterm,      '',     truecolor, NONE",
    "16,          xterm,      1,      truecolor, SIXTEEN",
    "256,         xterm,      '',     '',        INDEXED",
    "true,        xterm,      1,      '',        TRUE",
  })
  void depthIsWhatIsAskedElseWhatIsPromised(
      String asked, String term, String none, String colorterm, Depth depth) {
    assertEquals(
        depth,
        Depth.of(Map.of(
            "DOSSIER_COLOR", asked, "TERM", term, "NO_COLOR", none, "COLORTERM", colorterm)));
  }

  @ParameterizedTest
  @CsvSource({
    "'',            '',      DARK",
    "'',            15;0,    DARK",
    "'',            0;15,    LIGHT",
    "'',            0;7,     LIGHT",
    "'',            0;default;15, LIGHT",
    "'',            15;8,    DARK",
    "dark,          0;15,    DARK",
    "light,         15;0,    LIGHT",
    "high-contrast, '',      HIGH_CONTRAST",
  })
  void themeIsWhatIsAskedElseWhatTheTerminalHas(String asked, String colours, Palette palette) {
    assertEquals(palette, Palette.of(Map.of("DOSSIER_THEME", asked, "COLORFGBG", colours)));
  }

  /** WCAG 2.2, success criteria 1.4.3 and 1.4.6. */
  @ParameterizedTest
  @EnumSource
  void everyRoleIsReadOnItsBackground(Palette palette) {
    double least = palette == Palette.HIGH_CONTRAST ? 7 : 4.5;
    var faint = new ArrayList<String>();
    for (Role role : Role.values()) {
      Rgb ink = palette.foreground(role);
      Rgb page = palette.background(role);
      double exact = ink.contrast(page);
      double indexed = Rgb.indexed(ink.index()).contrast(Rgb.indexed(page.index()));
      if (Math.min(exact, indexed) < least) {
        faint.add(role + " " + exact + " " + indexed);
      }
    }
    assertEquals(List.of(), faint);
  }

  /** The two ends of WCAG's scale, and a grey whose ratio on white it gives. */
  @Test
  void contrastIsWcags() {
    assertEquals(21, Rgb.of(0xffffff).contrast(Rgb.of(0)), 1e-9);
    assertEquals(1, Rgb.of(0x123456).contrast(Rgb.of(0x123456)), 1e-9);
    assertEquals(4.54, Rgb.of(0x767676).contrast(Rgb.of(0xffffff)), 0.005);
  }

  @Test
  void indexIsTheNearestOfXterms() {
    for (int i = 16; i < 256; i++) {
      Rgb colour = Rgb.indexed(i);
      assertEquals(colour, Rgb.indexed(colour.index()));
    }
  }
}
