package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.assess.Blueprint;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssessmentsScreenTest {
  private final TestDesk desk = new TestDesk();

  private Walk walk() {
    return new Walk(HomeScreen.of(desk.overview()), desk);
  }

  @Test
  void theSittingThatWasLeftComesFirstAndGoesOn() {
    Walk walk = walk().press("a", "Enter");
    assertInstanceOf(AssessScreen.class, walk.screen());
    assertEquals(List.of("resume"), desk.sat);
  }

  @Test
  void aBlueprintIsDrawnFromItsOwnBank() {
    Walk walk = walk().press("a", "Down", "Enter");
    assertTrue(walk.seen(80, 24).contains("gives up the sitting of 2026-11-21 18:05"));
    walk.press("Enter");
    assertInstanceOf(AssessScreen.class, walk.screen());
    assertEquals(List.of("Optional[karabakh] of 30 in 40"), desk.sat);
  }

  @Test
  void theNumbersOfAQuickSittingAreTyped() {
    Walk walk = walk().press("Down", "a", "Down", "Down", "Enter");
    walk.press("Backspace", "Backspace").type("5").press("Tab", "Ctrl-U", "Enter");
    assertInstanceOf(AssessScreen.class, walk.screen());
    assertEquals(List.of("Optional[karabakh] of 5 in none"), desk.sat);
  }

  @Test
  void aNumberThatIsNoneIsSaidAtItsField() {
    Walk walk = walk().press("a", "Down", "Down", "Enter").type("00").press("Enter");
    assertTrue(
        walk.seen(80, 24).contains(" Type how many questions: 1 to 500."), walk.seen(80, 24));
    walk.press("Backspace", "Backspace", "Tab").type("x").press("Enter");
    assertTrue(
        walk.seen(80, 24).contains(" Type how many minutes: 1 to 1440, or none."),
        walk.seen(80, 24));
    assertEquals(List.of(), desk.sat);
  }

  @Test
  void aReportIsOpenedAgainAndLeadsHome() {
    Walk walk = walk().press("a", "End", "Enter");
    assertInstanceOf(ResultScreen.class, walk.screen());
    assertInstanceOf(HomeScreen.class, walk.press("Esc").screen());
  }

  @Test
  void theReportOfOneHandedInIsWrittenToANewFile() {
    Walk walk = walk().press("a", "End", "Enter", "w");
    assertTrue(walk.seen(80, 24).contains(" File: assessment.html"), walk.seen(80, 24));
    walk.press("Enter");
    assertTrue(walk.seen(80, 24).contains(" The report is in assessment.html."));
    assertEquals(Set.of("assessment.html"), desk.examiner.reports);

    walk.press("w", "Enter");
    assertTrue(walk.seen(80, 24).contains(" Not written: there is such a file already; name"));
    // The name stays, to be mended.
    walk.press("Home", "2");
    assertTrue(walk.seen(80, 24).contains(" File: 2assessment.html"), walk.seen(80, 24));
    walk.press("Enter");
    assertEquals(Set.of("assessment.html", "2assessment.html"), desk.examiner.reports);
    assertInstanceOf(ResultScreen.class, walk.press("w", "Esc").screen());
  }

  @Test
  void whatCannotBeBegunSaysWhy() {
    desk.full = true;
    Walk walk = walk().press("a", "Down", "Enter", "Enter");
    assertTrue(walk.seen(80, 24).contains(" Not begun: /data/"), walk.seen(80, 24));

    var locked = HomeScreen.of(TestDesk.overview(List.of(), Optional.of("held by process 7.")));
    Walk looking = new Walk(locked, desk).press("a", "Down", "Enter");
    assertTrue(looking.seen(80, 24).contains("Only looking: held by process 7."));
    assertInstanceOf(ResultScreen.class, looking.press("End", "Enter").screen());
  }

  /** Returns what a test's desk notes of a sitting that is begun. */
  static String said(Optional<String> bank, Blueprint blueprint) {
    OptionalInt minutes = blueprint.minutes();
    return bank + " of " + blueprint.size() + " in "
        + (minutes.isPresent() ? Integer.toString(minutes.getAsInt()) : "none");
  }
}
