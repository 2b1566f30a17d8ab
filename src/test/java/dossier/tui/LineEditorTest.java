package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEditorTest {

  /** A bar stands for the cursor. */
  @ParameterizedTest
  @CsvSource(textBlock = """
          ab|c,x,abx|c
          ab|c,Space,ab |c
          ab|c,Backspace,a|c
          |abc,Backspace,|abc
          ab|c,Delete,ab|
          abc|,Delete,abc|
          ab|c,Left,a|bc
          |abc,Left,|abc
          ab|c,Right,abc|
          abc|,Right,abc|
          ab|c,Home,|abc
          ab|c,Ctrl-A,|abc
          a|bc,End,abc|
          a|bc,Ctrl-E,abc|
          a|bc,Ctrl-U,|bc
          a|bc,Ctrl-K,a|
          'the war,| 2020',Ctrl-W,'the | 2020'
          'the | war',Ctrl-W,'| war'
          'the |war',Ctrl-Left,'|the war'
          '|the war',Ctrl-Right,'the| war'
          'the| war',Alt-f,'the war|'
          'the war|',Alt-b,'the |war'
          'the war|',Alt-Backspace,'the |'
          '|the war',Alt-d,'| war'
          '',Backspace,|
          a😀|,Backspace,a|
          👍🏽|a,Left,|👍🏽a
          |👍🏽a,Delete,|a
          🇦🇿|,Backspace,|
          """)
  void keysEdit(String before, String key, String after) {
    assertEquals(after, marked(editor(before).on(key(key)).orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource({"Enter", "Esc", "Tab", "Up", "F1", "Ctrl-C", "Alt-x"})
  void otherKeysAreNotItsOwn(String key) {
    assertEquals(Optional.empty(), LineEditor.of("a").on(key(key)));
  }

  @Test
  void combiningMarkJoinsTheCharacterBefore() {
    LineEditor typed = LineEditor.of("sag").insert("\u0306");
    assertEquals("sag\u0306|", marked(typed));
    assertEquals("sa|", marked(typed.backspace()));
  }

  @Test
  void pasteIsOneLineWithoutControls() {
    LineEditor pasted =
        editor("[|]").on(new Input.Paste("a\r\nb\nc\td\u001B[31me\u0000")).orElseThrow();
    assertEquals("[a b c d[31me|]", marked(pasted));
  }

  @Test
  void textBeyondTheLimitIsNotTaken() {
    LineEditor full = LineEditor.of("😀".repeat(LineEditor.MOST + 5));
    assertEquals("😀".repeat(LineEditor.MOST), full.text());
    assertEquals(full, full.insert("a"));
    assertEquals(1_000, LineEditor.of("a".repeat(50_000)).text().length());
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
          |,10,,0
          abc|,10,abc,3
          abc|,4,abc,3
          a|bcdefgh,5,abc…,1
          abcdefgh|,5,…fgh,4
          abcdef|gh,6,…efgh,3
          abcdefg|hijk,6,…fgh…,3
          中文中|,5,…中,3
          """)
  void viewFollowsTheCursor(String editor, int width, String text, int column) {
    assertEquals(
        new LineEditor.View(text == null ? "" : text, column), editor(editor).view(width));
  }

  @Test
  void editingNeverLeavesTheTextOrTheView() {
    var random = new Random(42);
    String[] keys = {
      "Backspace", "Delete", "Left", "Right", "Home", "End", "Ctrl-W", "Ctrl-Left", "Ctrl-Right"
    };
    LineEditor editor = LineEditor.EMPTY;
    for (int i = 0; i < 20_000; i++) {
      editor = random.nextInt(3) == 0
          ? editor.insert(TextTest.randomText(random))
          : editor.on(key(keys[random.nextInt(keys.length)])).orElseThrow();
      if (editor.text().length() > 60) {
        editor = editor.on(key("Ctrl-U")).orElseThrow();
      }
      assertTrue(editor.cursor() <= editor.text().length());
      int width = 1 + random.nextInt(30);
      LineEditor.View view = editor.view(width);
      LineEditor now = editor;
      assertTrue(view.column() < width, () -> now + " at " + width + ": " + view);
      assertTrue(Text.width(view.text()) <= width, () -> now + " at " + width + ": " + view);
      assertTrue(
          view.column() <= Text.width(view.text()), () -> now + " at " + width + ": " + view);
    }
  }

  @Test
  void typingAndTakingBackIsNothing() {
    var random = new Random(42);
    for (int i = 0; i < 2_000; i++) {
      String text = "abcdefgh".substring(random.nextInt(8));
      LineEditor editor = new LineEditor(text, random.nextInt(text.length() + 1));
      assertEquals(editor, editor.insert("中").backspace());
      assertEquals(editor, editor.insert("x").on(key("Left")).orElseThrow().delete());
    }
  }

  static Input.Key key(String chord) {
    String rest = chord;
    boolean ctrl = rest.startsWith("Ctrl-");
    rest = ctrl ? rest.substring(5) : rest;
    boolean alt = rest.startsWith("Alt-");
    return new Input.Key(alt ? rest.substring(4) : rest, ctrl, alt, false);
  }

  private static LineEditor editor(String marked) {
    int cursor = Math.max(0, marked.indexOf('|'));
    return new LineEditor(marked.replace("|", ""), cursor);
  }

  private static String marked(LineEditor editor) {
    String text = editor.text();
    return text.substring(0, editor.cursor()) + "|" + text.substring(editor.cursor());
  }
}
