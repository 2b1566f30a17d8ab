package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

  /** The text, the columns it takes, and how it is shown where that differs. */
  @ParameterizedTest
  @CsvSource(textBlock = """
          '',0,
          a,1,
          Erdoğan,7,
          Erdog\\u0306an,7,Erdo\\u011Fan
          Əliyev,6,
          Степанаке\\u0301рт,11,
          Լեռնային,8,
          ÇÖŞİ“”—…→█⠿★①,13,
          中文,4,
          한국,4,
          \\u1112\\u1161\\u11AB,2,한
          \\u0E01\\u0E49,1,
          \\u05E9\\u05C1,1,
          น้ำ,2,
          क्षि,3,
          हिन्दी,5,
          שָׁלוֹם,4,
          עִבְרִית,5,
          ﷺ,1,
          𝒜,1,
          ✅⭐⚡😀,8,
          \\u2764\\uFE0F,1,\\u2764
          1\\uFE0F\\u20E3,1,1\\u20E3
          👍🏽,2,👍
          👩\\u200D👩\\u200D👧,6,👩👩👧
          👨\\u200D👩\\u200D👧\\u200D👦,8,👨👩👧👦
          🏳\\uFE0F\\u200D🌈,3,🏳🌈
          ☝🏿,1,☝
          🇦🇿,2,
          🇦🇿🇦🇲,4,
          🇦,1,\\uFFFD
          می\\u200Cخواهم,7,
          a\\u00ADb\\u200Bc\\u2060d\\uFEFF,4,abcd
          a\\u00A0b\\u202Fc\\u3000d,7,a b c d
          \\u0301a,2,\\u25CC\\u0301a
          """)
  void widthIsThatOfTerminals(String escaped, int width, String shown) {
    String text = unescaped(escaped);
    assertEquals(width, Text.width(text));
    assertEquals(unescaped(shown == null ? escaped : shown), Text.clean(text));
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
          a\\u001B[31mb,a␛[31mb
          a\\u0000b\\u0007c\\u007Fd,a␀b␇c␡d
          a\\tb,a b
          a\\nb\\rc,a␊b␍c
          a\\u2028b\\u2029c,a\\u2424b\\u2424c
          a\\u0085b\\u009B31mc,a\\uFFFDb\\uFFFD31mc
          a\\u202Egnp\\u202C,a\\uFFFDgnp\\uFFFD
          \\u2066x\\u2069,\\uFFFDx\\uFFFD
          a\\u200Fb\\u200Ec\\u061Cd,abcd
          a\\uD800b,a\\uFFFDb
          \\uDC00,\\uFFFD
          \\uE000\\uF8FF,\\uFFFD\\uFFFD
          \\u0378\\uFFFF,\\uFFFD\\uFFFD
          \\uFFF9a\\uFFFB,\\uFFFDa\\uFFFD
          """)
  void whatCouldCommandTheTerminalIsShownAsSomethingHarmless(String escaped, String shown) {
    assertEquals(unescaped(shown), Text.clean(unescaped(escaped)));
  }

  @Test
  void everyCodePointIsShownHarmlesslyInOneOrTwoColumnsOrNotAtAll() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String text = Character.toString(c);
      String clean = Text.clean(text);
      assertTrue(
          clean.codePoints().noneMatch(TextTest::isHarmful), () -> "raw: " + text.codePointAt(0));
      int width = Text.width(text);
      assertTrue(width >= 0 && width <= 2, () -> width + " columns: " + text.codePointAt(0));
      assertEquals(clean, Text.clean(clean));
      assertEquals(width, Text.width(clean));
    }
  }

  private static boolean isHarmful(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || (type == Character.FORMAT && c != 0x200C)
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  @Test
  void marksWithoutEndAreCut() {
    assertEquals("a" + "\u0316".repeat(6) + "b", Text.clean("a" + "\u0316".repeat(500) + "b"));
  }

  /** The shortcut around the normalizer must not be seen. */
  @Test
  void everyCharacterIsShownInNormalFormC() {
    for (int c = 0xA0; c <= Character.MAX_CODE_POINT; c++) {
      String clean = Text.clean(Character.toString(c));
      assertTrue(Normalizer.isNormalized(clean, Normalizer.Form.NFC), clean);
    }
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
          Nagorno-Karabakh,16,Nagorno-Karabakh
          Nagorno-Karabakh,8,Nagorno…
          Nagorno-Karabakh,1,…
          Nagorno-Karabakh,0,''
          中文中文,5,中文…
          中文中文,4,中…
          '',3,''
          """)
  void textIsCutToAWidth(String text, int width, String cut) {
    assertEquals(cut, Text.cut(text, width));
  }

  @Test
  void textIsPaddedToAWidth() {
    assertEquals("中a   ", Text.pad("中a", 6));
    assertEquals("abc", Text.pad("abc", 2));
  }

  @Test
  void linesEndAtEverySeparator() {
    assertEquals(
        List.of("a", "b", "c", "", "d", "e", "f", ""),
        Text.lines("a\nb\r\nc\n\rd\u2028e\u2029f\u0085"));
    assertEquals(List.of(""), Text.lines(""));
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
          The war of 2020,20,The war of 2020
          The war of 2020,8,The war|of 2020
          The war of 2020,7,The war|of 2020
          The war of 2020,3,The|war|of|202|0
          The  war,3,The|war
          Nagorno-Karabakh,12,Nagorno-|Karabakh
          1991-1994,6,1991-1|994
          a\\u00A0b c,3,a b|c
          one\\n\\ntwo,9,one||two
          中文中文。,6,中文中|文。
          中文中文。,4,中文|中|文。
          a中,1,a|\\uFFFD
          '  in',9,'  in'
          '',5,''
          """)
  void textIsBrokenBetweenWords(String text, int width, String lines) {
    assertEquals(unescaped(lines), String.join("|", Text.wrap(unescaped(text), width)));
  }

  @Test
  void wrappingKeepsWidthsAndLosesOnlyBlanks() {
    var random = new Random(42);
    for (int i = 0; i < 8_000; i++) {
      String text = randomText(random);
      int width = 2 + random.nextInt(30);
      int hang = random.nextInt(8);
      List<Line> lines = Line.of(text).wrap(width, hang);
      var kept = new StringBuilder();
      for (Line line : lines) {
        assertTrue(line.width() <= width, () -> line + " is wider than " + width);
        kept.append(line.text());
      }
      assertEquals(
          withoutBlanks(String.join("", Text.lines(text))), withoutBlanks(kept.toString()));
    }
  }

  @Test
  void everyWidthWorks() {
    for (int width = -1; width < 12; width++) {
      for (int hang = -1; hang < 12; hang++) {
        List<Line> lines = Line.of("  a中 Stepanakert\n\n😀😀 x").wrap(width, hang);
        for (Line line : lines) {
          assertTrue(line.width() <= Math.max(1, width), line + " at " + width);
        }
      }
    }
  }

  @Test
  void wrappedLinesHangUnderTheFirst() {
    Line line = Line.of("a) an unconfirmed allegation\nby sources");
    assertEquals(
        List.of("a) an", "   unconfirmed", "   allegation", "   by sources"),
        line.wrap(14, 3).stream().map(Line::text).toList());
  }

  @Test
  void wrappingKeepsRoles() {
    Line line =
        Line.of(Span.of("see "), new Span("the TB2 drone", Role.MATCH), Span.of(", 150 km"));
    assertEquals(
        List.of(
            Line.of(Span.of("see "), new Span("the TB2", Role.MATCH)),
            Line.of(new Span("drone", Role.MATCH), Span.of(", 150")),
            Line.of("km")),
        line.wrap(12, 0));
  }

  @Test
  void charactersAreCountedAsReadersDo() {
    assertEquals(List.of(1, 2, 3), Text.clusterEnds("abc"));
    assertEquals(List.of(1, 3, 4), Text.clusterEnds("ag\u0306c"));
    assertEquals(List.of(2, 4), Text.clusterEnds("😀😀"));
    assertEquals(List.of(4), Text.clusterEnds("🇦🇿"));
    assertEquals(List.of(), Text.clusterEnds(""));
  }

  private static final String[] PIECES = {
    "a",
    "Karabakh",
    " ",
    "  ",
    "-",
    "—",
    "\n",
    "中",
    "文",
    "。",
    "😀",
    "g\u0306",
    "\u0301",
    "\u001B",
    "\u202E",
    "\u00A0",
    "2020",
    "ğ",
    "\uD800",
    "\t",
    "👍🏽",
    "\u200D",
    "🇦🇿",
    "«",
    "»"
  };

  static String randomText(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(25); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static String withoutBlanks(String text) {
    // A mark whose base is left on another line, or is a separator, stands on a circle.
    String kept = Text.clean(text).replace(" ", "").replace("◌", "");
    return Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  /** Turns backslash-u escapes, and those of tab and line ends, into what they stand for. */
  static String unescaped(String text) {
    var plain = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      if (text.charAt(i) != '\\') {
        plain.append(text.charAt(i));
        i++;
      } else if (text.charAt(i + 1) == 'u') {
        plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 6;
      } else {
        plain.append("\n\r\t".charAt("nrt".indexOf(text.charAt(i + 1))));
        i += 2;
      }
    }
    return plain.toString();
  }
}
