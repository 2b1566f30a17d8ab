package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.drill.Effect;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking questions up: what is typed, what is marked, what is done, and the way back. */
class BrowseTest {
  private TestDesk desk;
  private Walk walk;

  @BeforeEach
  void open() {
    desk = new TestDesk();
    walk = new Walk(HomeScreen.of(desk.overview()), desk).press("/");
  }

  private String seen() {
    return walk.seen(80, 24);
  }

  private BrowseScreen browse() {
    Screen screen = walk.screen();
    return assertInstanceOf(
        BrowseScreen.class, screen instanceof Toast toast ? toast.under() : screen);
  }

  @Test
  void eachKeySearchesAtOnce() {
    assertEquals(10, browse().found().size());
    assertEquals(1, walk.type("gyum").seen(80, 24).split("Russia's base", -1).length - 1);
    assertEquals(2, browse().found().size());
    walk.press("Backspace", "Backspace", "Backspace", "Backspace");
    assertEquals(10, browse().found().size());
  }

  @Test
  void lettersAreTypedUntilTheListIsEntered() {
    walk.type("x");
    assertEquals("x", browse().query().text());
    walk.press("Backspace", "Down", "x");
    assertEquals(List.of(new Effect.LogSuspend(-1, "range")), desk.performed);
    walk.press("/").type("b");
    assertEquals("b", browse().query().text());
  }

  @Test
  void whatIsSuspendedIsMarkedAndBroughtBack() {
    walk.press("Down", "Down", "x");
    assertTrue(seen().contains("Suspended; u takes it back."), seen());
    assertTrue(seen().contains("new    x"), seen());
    walk.press("x");
    assertTrue(seen().contains("It is asked again."), seen());
    assertFalse(seen().contains("new    x"), seen());
  }

  @Test
  void aFlagTakesANote() {
    walk.press("Down", "Down", "f").type("which list?").press("Enter");
    assertEquals(List.of(new Effect.LogFlag(-1, "status", 1, "which list?")), desk.performed);
    assertTrue(seen().contains("Flagged; u takes it back."), seen());
  }

  @Test
  void aFullDiskIsTold() {
    desk.full = true;
    walk.press("Down", "b");
    assertTrue(seen().contains("Not kept: /data/reviews.jsonl: No space left"), seen());
  }

  @Test
  void listShowsNoAnswer() {
    walk.type("gyumri answer:gyumri");
    assertFalse(
        walk.seen(200, 60).replaceFirst("Find: gyumri answer:gyumri", "").contains("Gyumri"));
    assertTrue(walk.press("Enter").seen(200, 60).contains("Answer    Gyumri"));
  }

  @Test
  void cardGoesBackToWhereItWasOpened() {
    walk.type("minsk").press("Down", "Down", "Enter", "x", "Esc");
    assertEquals("minsk", browse().query().text());
    assertEquals(1, browse().at());
    assertTrue(browse().found().get(1).suspended());
    walk.press("Esc");
    assertInstanceOf(HomeScreen.class, walk.screen());
  }

  @Test
  void aClickMarksAndASecondOpens() {
    seen();
    walk.input(new Input.Mouse(Input.Mouse.Gesture.PRESS, 5, 8))
        .input(new Input.Mouse(Input.Mouse.Gesture.RELEASE, 5, 8));
    assertEquals(3, browse().at());
    seen();
    walk.input(new Input.Mouse(Input.Mouse.Gesture.PRESS, 5, 8))
        .input(new Input.Mouse(Input.Mouse.Gesture.RELEASE, 5, 8));
    assertInstanceOf(CardScreen.class, walk.screen());
  }

  @Test
  void theListMovesByPagesAndToItsEnds() {
    walk.press("PageDown");
    assertEquals(9, browse().at());
    walk.press("Home");
    assertEquals(0, browse().at());
    walk.press("End", "Up");
    assertEquals(8, browse().at());
    walk.press("PageUp");
    assertEquals(0, browse().at());
  }

  /** What was found stays while a field is being typed, so that nothing jumps. */
  @Test
  void aQueryHalfTypedKeepsWhatWasFound() {
    walk.type("drone (");
    assertEquals(2, browse().found().size());
    assertTrue(seen().contains("            ^ '(' is not closed; expected ')'\n"), seen());
    walk.type("is:due)");
    assertEquals(1, browse().found().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "b", "f", "u", "d"})
  void whileADrillIsOpenNothingIsChanged(String key) {
    walk = new Walk(DrillScreen.of(TestDesk.drill("range"), desk), desk)
        .type("150 km")
        .press("Enter");
    int before = desk.performed.size();
    Screen drilled = walk.screen();
    walk.press("/", "Down", key);
    assertTrue(seen().contains("A drill is open: go back to it, or end it first."), seen());
    assertEquals(before, desk.performed.size());
    walk.press("Esc");
    assertEquals(drilled, walk.screen());
  }

  @Test
  void beforeTheAnswerNothingIsLookedUp() {
    walk = new Walk(DrillScreen.of(TestDesk.drill("status"), desk), desk).press("/");
    assertTrue(seen().contains("Answer first: looking it up would give it away."), seen());
    walk.press("i");
    assertTrue(seen().contains("Answer first: looking it up would give it away."), seen());
  }

  @Test
  void inADrillTheCardIsShownAfterTheAnswer() {
    walk = new Walk(DrillScreen.of(TestDesk.drill("range"), desk), desk)
        .type("150 km")
        .press("Enter", "i");
    assertTrue(seen().contains("Memory    stability 12.0 days"), seen());
  }

  @Test
  void undoIsOfferedOnlyWhereThereIsSomethingToUndo() {
    walk.press("Down");
    assertTrue(walk.seen(120, 40).contains("f unflag  e edit  d drill these"), seen());
    walk.press("u");
    assertTrue(seen().contains("There is nothing to undo."), seen());
    desk.undoable = true;
    walk.press("b");
    assertTrue(walk.press("Home").seen(120, 40).contains("e edit  u undo"), walk.seen(120, 40));
    walk.press("Enter");
    assertTrue(walk.seen(120, 40).contains("u undo"), walk.seen(120, 40));
  }

  @Test
  void twentyThousandRowsPaintOnlyWhatIsSeen() {
    var many = new java.util.ArrayList<dossier.find.Facts>();
    while (many.size() < 20_000) {
      many.addAll(desk.find(dossier.find.Query.EVERYTHING));
    }
    var screen = new BrowseScreen(
        d -> walk.screen(),
        Optional.empty(),
        false,
        BrowseScreen.Among.ALL,
        LineEditor.EMPTY,
        false,
        List.copyOf(many),
        Optional.empty(),
        19_999,
        0);
    String last = new Walk(screen, desk).seen(80, 24);
    assertTrue(last.contains("20000 of 20000"), last);
    assertTrue(last.contains(" > How many Russian troops"), last);
  }
}
