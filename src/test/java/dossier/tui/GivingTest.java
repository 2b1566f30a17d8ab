package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of an answer that is being given. */
class GivingTest {

  private static Walk drill(String first) {
    var desk = new TestDesk();
    return new Walk(DrillScreen.of(TestDesk.drill(first), desk), desk);
  }

  private static void assertSeen(Walk walk, String text) {
    String seen = walk.seen(80, 24);
    assertTrue(seen.contains(text), seen);
  }

  @Test
  void aWrongStatusIsChosenAnewForTheSameValue() {
    Walk walk = drill("troops").type("5000").press("Enter", "1");
    assertSeen(walk, " Right value; not its status. How firmly does the source put it?\n\n > 5000");
    assertSeen(walk.press("Enter", "3"), "✓ Correct");
  }

  @Test
  void aStatusThatIsTypedIsNotAskedForAgain() {
    assertSeen(drill("troops").type("5000; Claimed").press("Enter"), "✓ Correct");
  }

  @Test
  void nothingHasNoStatus() {
    Walk walk = drill("troops").press("Enter");
    assertSeen(walk, "Nothing is given.");
    assertSeen(walk.press("Enter"), "You said  nothing");
  }

  @Test
  void aFlagLeavesAnOrderAsItIs() {
    Walk walk = drill("sequence").press("J");
    String items = items(walk);
    assertEquals(items, items(walk.press("f").type("look").press("Enter")));
    assertEquals(items, items(walk.press("u")));
  }

  private static String items(Walk walk) {
    return String.join(
        "\n", walk.seen(80, 24).lines().filter(row -> row.contains("↕")).toList());
  }

  @Test
  void whatWasPickedIsSaidInItsWords() {
    Walk members = drill("members").press("1", "Enter");
    assertFalse(members.seen(80, 24).contains("read as"), members.seen(80, 24));
    Walk sequence = drill("sequence").press("Enter");
    assertFalse(sequence.seen(80, 24).contains("read as"), sequence.seen(80, 24));
    Walk drones = drill("drones").type("150 km").press("Enter").type("24 hours").press("Enter");
    assertSeen(drones, " You said  150 km; 24 hours");
  }

  private static HomeScreen empty(List<String> problems) {
    var bank = new Overview.Row("x", "X", 0, 0, 0, 0, 0);
    return HomeScreen.of(new Overview(
        List.of(bank),
        List.of(),
        problems,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        0,
        false));
  }

  @Test
  void aBankWithoutQuestionsIsNotDone() {
    String broken = new Walk(empty(List.of("x.yaml:1:1: wrong")), new TestDesk()).seen(80, 24);
    assertTrue(broken.contains(" There is no question to ask. p lists what is wrong."), broken);
    assertFalse(broken.contains("done for today"), broken);
    String bare = new Walk(empty(List.of()), new TestDesk()).press("Enter").seen(80, 24);
    assertEquals(
        " There is no question to ask.", bare.lines().reduce((a, b) -> b).orElseThrow());
  }

  @Test
  void whatIsMadeFromClaimsIsCountedApart() {
    var bank = new Overview.Row("x", "X", 5, 0, 0, 0, 20);
    var made = new Overview.Made(9, 2);
    Walk home = new Walk(
        HomeScreen.of(new Overview(
            List.of(bank),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            0,
            true,
            Optional.empty(),
            made,
            Optional.empty(),
            Optional.empty(),
            true)),
        new TestDesk());
    assertSeen(home, " Attribution drills: 2 of 9 begun; each waits until its question is known.");
  }

  @Test
  void whereNothingCanBeAnsweredEnterIsNotOffered() {
    Optional<String> holder = Optional.of("the log is held by process 7 on desk.");
    String seen =
        new Walk(HomeScreen.of(TestDesk.overview(List.of(), holder)), new TestDesk()).seen(80, 24);
    assertFalse(seen.contains("Enter"), seen);
    assertTrue(seen.contains(" Only looking: the log is held by process 7 on desk. End it"), seen);
  }

  @Test
  void whereOnlyLookingNoKeyChangesAnything() {
    String holder = "the log is held by process 7 on desk.";
    var home = HomeScreen.of(TestDesk.overview(List.of(), Optional.of(holder)));
    for (String key : List.of("Enter", "u", "x", "c")) {
      String seen = new Walk(home, new TestDesk()).press(key).seen(80, 24);
      assertTrue(seen.strip().endsWith("\n Only looking: " + holder), key + "\n" + seen);
    }
    String hints = new Walk(home, new TestDesk()).seen(200, 24);
    assertFalse(hints.contains("undo") || hints.contains("confidence"), hints);
  }

  @Test
  void undoIsOfferedWhereThereIsSomethingToUndo() {
    assertFalse(drill("status").seen(200, 24).contains("undo"));
    assertSeen(drill("status").press("u"), " There is nothing to undo.");
    assertTrue(drill("status").press("Enter", "Enter").seen(200, 24).contains("undo"));
  }

  @Test
  void whatWasUndoneIsSaidInPlaceOfTheHints() {
    Walk walk =
        new Walk(HomeScreen.of(TestDesk.overview(List.of(), Optional.empty())), new TestDesk());
    List<String> before = walk.seen(80, 24).lines().toList();
    List<String> after = walk.press("u").seen(80, 24).lines().toList();
    assertEquals(before.subList(0, 23), after.subList(0, 23));
  }
}
