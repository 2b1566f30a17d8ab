package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyDecoderTest {

  /** What a terminal sends (^ stands for ESC), and the keys. */
  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', textBlock = """
          aB?9,a B ? 9
          ğ中😀,ğ 中 😀
          ` `,Space
          \\r,Enter
          \\n,Enter
          \\t,Tab
          \\u007F\\u0008,Backspace Backspace
          \\u0000\\u0001\\u0003\\u001A,Ctrl-Space Ctrl-A Ctrl-C Ctrl-Z
          \\u001C\\u001D\\u001E\\u001F,Ctrl-\\ Ctrl-] Ctrl-^ Ctrl-_
          ^,Esc
          ^^,Esc Esc
          ^b,Alt-b
          ^\\u007F,Alt-Backspace
          ^[A^[B^[C^[D^[H^[F,Up Down Right Left Home End
          ^OA^OB^OC^OD^OH^OF,Up Down Right Left Home End
          ^[1~^[2~^[3~^[4~^[5~^[6~,Home Insert Delete End PageUp PageDown
          ^OP^OQ^OR^OS^[15~^[17~^[24~,F1 F2 F3 F4 F5 F6 F12
          ^[[A^[[E,F1 F5
          ^[1;5C^[1;3D^[1;2A^[3;5~,Ctrl-Right Alt-Left Shift-Up Ctrl-Delete
          ^[Z,Shift-Tab
          ^OM^Op^Oy^Ok,Enter 0 9 +
          ^[27;5;99~^[99;5u^[13;2u^[97;1u,Ctrl-C Ctrl-C Shift-Enter a
          ^[,Alt-[
          ^O,Alt-O
          ^],Alt-]
          ^P,Alt-P
          """)
  void keysAreNamed(String sent, String keys) {
    assertEquals(keys, decoded(sent));
  }

  /** Focus, reports of position, device and mode, the mouse of old and where it only moves, colours, kitty, unknown. */
  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', textBlock = """
          ^[I^[O
          ^[24;80R
          ^[?1;2c^[>0;276;0c^[?2026;2$y^[0n
          ^[M !!
          ^[<35;10;20M^[<32;10;20M^[<66;1;1M^[<3;1;1m^[<1;1;1M^[<128;1;1M^[<0;1M^[<0;0;0M
          ^]11;rgb:ffff/ffff/ffff\\u0007
          ^]11;rgb:ffff/ffff/ffff^\\u005C
          ^P1$r0m^\\u005C
          ^_Gi=31;OK^\\u005C
          ^[57358u
          ^[?5;1^[201~
          ^[999~^[1;2X^[ q
          ^O5z
          \\u0080\\u009F
          """)
  void answersOfTheTerminalAreSwallowed(String sent) {
    assertEquals("x", decoded(sent + "x"));
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', textBlock = """
          ^[200~a b^[201~x,`<a b> x`
          ^[200~a\\r\\nb\\rc\\nd^[201~,<a\\nb\\nc\\nd>
          ^[200~^[201~,<>
          ^[200~\\u0000a\\u0007\\tb^[201~,<a\\tb>
          ^[200~ğ中😀^[201~,<ğ中😀>
          ^[200~a^[A^[20^[201~,<a[A[20>
          """)
  void pasteIsOneInput(String sent, String inputs) {
    assertEquals(TextTest.unescaped(inputs), decoded(sent));
  }

  @ParameterizedTest
  @CsvSource({
    "^[<0;10;20M,   PRESS 9 19",
    "^[<0;10;20m,   RELEASE 9 19",
    "^[<2;1;1M,     MENU 0 0",
    "^[<64;300;99M, WHEEL_UP 299 98",
    "^[<65;5;6M,    WHEEL_DOWN 4 5",
    "^[<16;5;6M,    PRESS 4 5"
  })
  void mouseIsReported(String sent, String seen) {
    assertEquals(seen, decoded(sent));
  }

  @Test
  void pasteWithoutAnEndEndsInSilence() {
    var decoder = new KeyDecoder(25);
    assertEquals(List.of(), decoder.feed(bytes("\u001B[200~abc")));
    assertEquals(2_000, decoder.patience());
    assertEquals(List.of(new Input.Paste("abc")), decoder.lapse());
    assertEquals(List.of(Input.Key.of("d")), decoder.feed(bytes("d")));
  }

  @Test
  void longPasteIsTakenAndAnEndlessOneIsBounded() {
    String text = "Karabakh ".repeat(6_000);
    var decoder = new KeyDecoder(25);
    assertEquals(
        List.of(new Input.Paste(text)), decoder.feed(bytes("\u001B[200~" + text + "\u001B[201~")));
    String endless = "a".repeat(3 * KeyDecoder.MOST_PASTED);
    List<Input> inputs = decoder.feed(bytes("\u001B[200~" + endless + "\u001B[201~b"));
    assertEquals(2, inputs.size());
    int taken = ((Input.Paste) inputs.get(0)).text().length();
    assertTrue(taken >= KeyDecoder.MOST_PASTED && taken <= KeyDecoder.MOST_PASTED + 10);
    assertEquals(Input.Key.of("b"), inputs.get(1));
  }

  @Test
  void splitsInTimeChangeNothing() {
    byte[] sent =
        bytes("ağ中😀\u001B[A\u001B[1;5C\u001BOP\u001B[200~p\nğ\u001B[201~\u001B]0;t\u001B\\z");
    List<Input> whole = new KeyDecoder(25).feed(sent);
    assertEquals(9, whole.size());
    for (int i = 0; i <= sent.length; i++) {
      var decoder = new KeyDecoder(25);
      var inputs = new ArrayList<>(decoder.feed(Arrays.copyOf(sent, i)));
      inputs.addAll(decoder.feed(Arrays.copyOfRange(sent, i, sent.length)));
      assertEquals(whole, inputs);
    }
  }

  @Test
  void onlyTheMiddleOfAKeyIsWaitedFor() {
    var decoder = new KeyDecoder(25);
    assertEquals(0, decoder.patience());
    assertEquals(List.of(), decoder.feed(bytes("\u001B")));
    assertEquals(25, decoder.patience());
    assertEquals(List.of(Input.Key.of("Esc")), decoder.lapse());
    assertEquals(1000, decoder.patience());
    assertEquals(List.of(), decoder.lapse());
    assertEquals(0, decoder.patience());

    decoder.feed(bytes("\u001B["));
    assertEquals(500, decoder.patience());
    decoder.lapse();
    decoder.feed(bytes("\u001B]11;rgb:"));
    assertEquals(500, decoder.patience());
    assertEquals(List.of(), decoder.lapse());
  }

  /** On a slow link ESC has been taken for the key by the time that the rest comes (after each |). */
  @ParameterizedTest
  @CsvSource(delimiter = ',', quoteCharacter = '`', textBlock = """
          ^|[A,Esc Up
          ^|[|A,Esc Up
          ^|[1;5C,Esc Ctrl-Right
          ^|[1;|5C,Esc Ctrl-Right
          ^|[<0;3;4M,Esc PRESS 2 3
          ^|[200~p|q^|[201~,Esc <pq>
          ^|OP,Esc F1
          ^|[I,Esc
          ^|a,Esc a
          ^|Oslo,Esc O s l o
          ^|O,Esc O
          ^|x[A,Esc x [ A
          """)
  void restOfATornKeyIsNotTyped(String sent, String keys) {
    var decoder = new KeyDecoder(25);
    var inputs = new ArrayList<Input>();
    for (String part : sent.replace("^", "\u001B").split("\\|", -1)) {
      inputs.addAll(decoder.feed(bytes(part)));
      if (decoder.patience() <= 400 && decoder.patience() > 0) {
        inputs.addAll(decoder.lapse());
      }
    }
    assertEquals(keys, inputs.stream().map(KeyDecoderTest::shown).collect(Collectors.joining(" ")));
  }

  @Test
  void linkThatToreAKeyIsWaitedForLonger() {
    var decoder = new KeyDecoder(25);
    decoder.feed(bytes("\u001B"));
    decoder.lapse();
    decoder.feed(bytes("[A"));
    decoder.feed(bytes("\u001B"));
    assertEquals(400, decoder.patience());
    assertEquals(List.of(Input.Key.of("Down")), decoder.feed(bytes("[B")));
  }

  @Test
  void bracketTypedLongAfterEscIsTyped() {
    var decoder = new KeyDecoder(25);
    decoder.feed(bytes("\u001B"));
    decoder.lapse();
    assertEquals(List.of(), decoder.lapse());
    assertEquals(List.of(Input.Key.of("["), Input.Key.of("A")), decoder.feed(bytes("[A")));

    decoder.feed(bytes("\u001B"));
    decoder.lapse();
    assertEquals(List.of(), decoder.feed(bytes("[")));
    assertEquals(List.of(Input.Key.of("[")), decoder.lapse());
  }

  @Test
  void noiseIsNoReasonToFail() {
    var random = new Random(42);
    var decoder = new KeyDecoder(25);
    for (int i = 0; i < 20_000; i++) {
      var noise = new byte[random.nextInt(12)];
      random.nextBytes(noise);
      for (int j = 0; j < noise.length; j++) {
        if (random.nextInt(3) == 0) {
          noise[j] = (byte) "\u001B[]OP;~M0123u".charAt(random.nextInt(13));
        }
      }
      decoder.feed(noise);
      if (random.nextInt(4) == 0) {
        decoder.lapse();
      }
    }
    decoder.lapse();
    decoder.lapse();
    List<Input> after = decoder.feed(bytes(" a"));
    assertEquals(Input.Key.of("a"), after.get(after.size() - 1));
  }

  private static String decoded(String sent) {
    var decoder = new KeyDecoder(25);
    var inputs = new ArrayList<Input>();
    inputs.addAll(decoder.feed(bytes(TextTest.unescaped(sent.replace("^", "\\u001B")))));
    inputs.addAll(decoder.lapse());
    return inputs.stream().map(KeyDecoderTest::shown).collect(Collectors.joining(" "));
  }

  private static String shown(Input input) {
    if (input instanceof Input.Mouse mouse) {
      return mouse.gesture() + " " + mouse.column() + " " + mouse.row();
    }
    return input instanceof Input.Paste paste ? "<" + paste.text() + ">" : input.toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
