package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.tui.Input.Mouse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StageTest {

  private static Walk drill(String first) {
    var desk = new TestDesk();
    return new Walk(DrillScreen.of(TestDesk.drill(first), desk), desk);
  }

  /** Presses the mouse on the first place of one text and releases it on that of another. */
  private static Walk dragged(Walk walk, String from, String to) {
    String[] rows = walk.seen(80, 24).split("\n", -1);
    mouse(walk, rows, from, Mouse.Gesture.PRESS);
    mouse(walk, rows, to, Mouse.Gesture.RELEASE);
    return walk;
  }

  private static void mouse(Walk walk, String[] rows, String text, Mouse.Gesture gesture) {
    for (int row = 0; row < rows.length; row++) {
      int column = rows[row].indexOf(text);
      if (column >= 0) {
        walk.input(new Mouse(gesture, column, row));
        return;
      }
    }
    throw new AssertionError("no " + text + " in " + String.join("\n", rows));
  }

  private static Walk clicked(Walk walk, String text) {
    return dragged(walk, text, text);
  }

  @Test
  void aClickOnAHintIsItsKey() {
    assertTrue(clicked(drill("range").type("150 km"), "Enter").seen(80, 24).contains("✓ Correct"));
    assertTrue(clicked(drill("range"), "help").seen(80, 24).contains("Keys and actions"));
    Walk other = drill("range").input(new Mouse(Mouse.Gesture.MENU, 3, 3));
    assertTrue(other.seen(80, 24).contains("Keys and actions"));
  }

  @Test
  void aClickOnAnActionOfTheListDoesIt() {
    Walk list = drill("range").type("150 km").press("Enter", "?");
    assertTrue(clicked(list, "Overrule").seen(80, 24).contains("Incorrect by your ruling"));
    Walk off = drill("members").press("?");
    assertTrue(clicked(off, "Show the card").seen(80, 24).contains("\n Answer first"));
  }

  @Test
  void aClickOnARatingRates() {
    Walk walk = drill("range").type("150 km").press("Enter");
    assertFalse(clicked(walk, "hard").seen(80, 24).contains("✓ Correct"));
  }

  @Test
  void aClickOnAnOptionTicksIt() {
    Walk walk = drill("members");
    String before = walk.seen(80, 24);
    assertFalse(before.contains("[x]"), before);
    assertTrue(clicked(walk, "2 [ ]").seen(80, 24).contains("2 [x]"));
  }

  @Test
  void drawnItemsMove() {
    Walk walk = drill("sequence");
    List<String> before = items(walk);
    List<String> after = items(dragged(walk, before.get(0), before.get(2)));
    assertEquals(List.of(before.get(1), before.get(2), before.get(0)), after);
  }

  private static List<String> items(Walk walk) {
    return walk.seen(80, 24)
        .lines()
        .filter(line -> line.contains("↕"))
        .map(line -> line.substring(line.indexOf('↕') + 1).strip())
        .toList();
  }

  @Test
  void aRightSideIsDrawnOntoALeftOne() {
    Walk walk = drill("offices");
    assertTrue(dragged(walk, "b  ", "2 [_]").seen(80, 24).contains("2 [b]"));
    assertTrue(dragged(walk, "1 [_]", "a  ").seen(80, 24).contains("1 [a]"));
  }

  @Test
  void aClickOnNothingDoesNothing() {
    Walk walk = drill("range");
    String before = walk.seen(80, 24);
    walk.input(new Mouse(Mouse.Gesture.PRESS, 70, 15))
        .input(new Mouse(Mouse.Gesture.RELEASE, 70, 15));
    walk.input(new Mouse(Mouse.Gesture.PRESS, 500, 900))
        .input(new Mouse(Mouse.Gesture.RELEASE, 500, 900));
    assertEquals(before, walk.seen(80, 24));
  }

  @Test
  void theWheelScrolls() {
    Walk walk = new Walk(DrillScreen.of(TestDesk.longDrill(), new TestDesk()), new TestDesk());
    walk.press("PageUp", "PageUp", "PageUp", "PageUp", "PageUp", "PageUp", "PageUp", "PageUp");
    String top = walk.seen(60, 14);
    walk.input(new Mouse(Mouse.Gesture.WHEEL_DOWN, 1, 1));
    assertTrue(walk.seen(60, 14).contains("3 above"), walk.seen(60, 14));
    walk.input(new Mouse(Mouse.Gesture.WHEEL_UP, 1, 1));
    assertEquals(top, walk.seen(60, 14));
  }

  @Test
  void anActionThatIsOffSaysWhyUntilTheNextKey() {
    Walk walk =
        new Walk(HomeScreen.of(TestDesk.overview(List.of(), Optional.empty())), new TestDesk());
    String before = walk.seen(80, 24);
    String said = walk.press("p").seen(80, 24);
    assertTrue(said.endsWith("\n Nothing is wrong in the bank files.\n"), said);
    assertEquals(before, walk.press("Alt-z").seen(80, 24));
  }

  @Test
  void theListOfActionsNarrowsDownAndDoesTheOneMarked() {
    Walk walk = drill("range").type("150 km").press("Enter", "Ctrl-P").type("logged");
    assertEquals("""
         Keys and actions                                  1 action
        ────────────────────────────────────────────────────────────

         > o                Overrule the mark; it is logged.







         Find: logged
         Enter do it  Esc back  ↓ choose
        """, walk.seen(60, 20).replaceAll("\n{9,}", "\n\n\n\n\n\n\n\n"));
    assertTrue(walk.press("Enter").seen(80, 24).contains("by your ruling"), walk.seen(80, 24));
  }
}
