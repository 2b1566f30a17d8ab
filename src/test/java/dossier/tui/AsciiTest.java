package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AsciiTest {

  private static String ascii(String text) {
    return Ascii.of(Frame.of(List.of(Line.of(text)))).lines().get(0).text();
  }

  @ParameterizedTest
  @CsvSource({
    "Erdoğan, Erdogan",
    "Əliyev, Eliyev",
    "“over” – 5 000…, \"over\" - 5 000.",
    "✓ ✗ ↕ ↑ ↓ ·, + x : ^ v .",
    "中, ??",
    "Лавров, ??????",
    "▁▂▃▄▅▆▇█, _.:-=+*#",
    "⠁⣿, .#",
  })
  void everyGlyphTakesAsManyColumns(String text, String ascii) {
    assertEquals(ascii, ascii(text));
    assertEquals(Text.width(text), Text.width(ascii));
  }

  static java.util.stream.Stream<String> screens() {
    return ScreensTest.SCREENS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("screens")
  void everyScreenIsAsciiAndKeepsItsShape(String name) {
    Walk walk = ScreensTest.SCREENS.get(name).get();
    List<String> whole = walk.seen(80, 24).lines().toList();
    Frame frame = Ascii.of(walk.screen().view(80, 24, TestDesk.NOW));
    List<String> rows = Headless.render(frame, 80, 24);
    for (int row = 0; row < rows.size(); row++) {
      assertTrue(rows.get(row).matches("[ -~]*"), rows.get(row));
      assertEquals(Text.width(whole.get(row)), rows.get(row).length());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'',  '',          '',            '',          false",
    "'',  C,           '',            en_US.UTF-8, true",
    "'',  '',          '',            en_US.UTF-8, false",
    "'',  '',          C.utf8,        '',          false",
    "'',  '',          '',            tr_TR.ISO-8859-9, true",
    "'',  POSIX,       '',            '',          true",
    "1,   en_US.UTF-8, '',            '',          true",
    "0,   C,           '',            '',          false",
  })
  void asciiIsWhatIsAskedElseWhatTheLocaleIs(
      String asked, String all, String type, String lang, boolean ascii) {
    assertEquals(
        ascii,
        Ascii.isAsked(
            Map.of("DOSSIER_ASCII", asked, "LC_ALL", all, "LC_CTYPE", type, "LANG", lang)));
  }

  @Test
  void theCursorStaysWhereItWas() {
    Frame frame = Frame.of(List.of(Line.of("ğ"))).withCursor(3, 4);
    assertEquals(frame.cursor(), Ascii.of(frame).cursor());
  }
}
