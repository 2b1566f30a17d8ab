package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.find.Facts;
import dossier.stats.Chapter;
import dossier.stats.Chapters;
import dossier.stats.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statistics: what is marked, what it opens, and that all of it can be seen. */
class StatsScreenTest {
  private TestDesk desk;
  private Walk walk;

  @BeforeEach
  void open() {
    desk = new TestDesk();
    walk = new Walk(HomeScreen.of(desk.overview()), desk).press("S");
  }

  private StatsScreen stats() {
    Screen screen = walk.screen();
    return assertInstanceOf(
        StatsScreen.class, screen instanceof Toast toast ? toast.under() : screen);
  }

  @Test
  void tabGoesThroughAllPartsAndBackToTheFirst() {
    var seen = new ArrayList<String>();
    for (int i = 0; i < Subject.values().length; i++) {
      seen.add(List.of(Subject.values()).get(stats().place()).title());
      walk.press("Tab");
    }
    assertEquals(
        Chapters.of(desk.stats()).stream().map(c -> c.subject().title()).toList(), seen);
    assertEquals(0, stats().place());
    assertEquals(
        9, assertInstanceOf(StatsScreen.class, walk.press("Left").screen()).place());
  }

  @Test
  void enterOpensTheQuestionsBehindAFigureAndEscComesBackToIt() {
    walk.press("7", "Down");
    Chapter.Row row = stats().chapters().get(6).rows().get(1);
    assertEquals("number", row.label());
    walk.press("Enter");
    var browse = assertInstanceOf(BrowseScreen.class, walk.screen());
    assertEquals(
        row.behind().ids(),
        browse.found().stream()
            .map((Facts f) -> f.question().id().value())
            .sorted()
            .toList());
    assertFalse(browse.typing());
    walk.press("Esc");
    assertEquals(6, stats().place());
    assertEquals(1, stats().at());
  }

  @Test
  void whatIsTypedNarrowsTheQuestionsBehindAFigure() {
    walk.press("7", "Down", "Enter", "/").type("troops");
    var browse = assertInstanceOf(BrowseScreen.class, walk.screen());
    assertEquals(
        List.of("troops"),
        browse.found().stream().map(f -> f.question().id().value()).toList());
    walk.press("Backspace", "Backspace", "Backspace", "Backspace", "Backspace", "Backspace");
    assertEquals(2, ((BrowseScreen) walk.screen()).found().size());
  }

  @Test
  void questionsOfNoOpenBankAreSaidToBeSo() {
    walk.press("3", "Enter");
    assertTrue(
        walk.seen(80, 24).contains("The questions behind it are in no open bank."),
        walk.seen(80, 24));
  }

  @Test
  void aFigureOfNothingOpensNothing() {
    walk.press("1");
    assertEquals(0, stats().chapters().get(0).rows().get(0).behind().size());
    walk.press("Enter");
    assertTrue(walk.seen(80, 24).contains("No question is behind it."), walk.seen(80, 24));
  }

  @Test
  void aDayIsMarkedByAClickOnItsCell() {
    walk.press("6");
    String before = walk.seen(80, 24);
    assertTrue(before.contains(" > 2026-11-21 Sat: 0 reviews"), before);
    // The third column of the map, the row of Wednesday: the 2nd week after that of 2025-11-17.
    for (Input.Mouse.Gesture gesture :
        List.of(Input.Mouse.Gesture.PRESS, Input.Mouse.Gesture.RELEASE)) {
      walk.input(new Input.Mouse(gesture, 9, 5));
    }
    assertTrue(walk.seen(80, 24).contains(" > 2025-12-03 Wed: "), walk.seen(80, 24));
    walk.press("PageDown");
    assertTrue(walk.seen(80, 24).contains(" > 2025-12-10 Wed: "), walk.seen(80, 24));
  }

  @ParameterizedTest
  @CsvSource({"40, 12", "40, 15", "60, 20", "80, 24", "120, 40"})
  void everyRowThatIsMarkedIsSeen(int columns, int rows) {
    for (int place = 0; place < Subject.values().length; place++) {
      walk.press(Integer.toString((place + 1) % 10), "Home");
      walk.seen(columns, rows);
      List<Chapter.Row> all = stats().chapters().get(place).rows();
      for (int i = 0; i < all.size(); i += all.size() > 100 ? 29 : 1) {
        while (stats().at() < i) {
          walk.press("Down");
          walk.seen(columns, rows);
        }
        assertEquals(i, stats().at());
        String label = all.get(i).label().replaceAll("(.{12}).*", "$1");
        String seen = walk.seen(columns, rows);
        assertTrue(
            seen.lines().anyMatch(line -> line.contains(" > " + label)), label + " in\n" + seen);
      }
    }
  }

  /** The part with the most to say shows all of it, and what it is about, in the least usual window. */
  @Test
  void confidenceIsSaidWholeOverItsFirstRow() {
    walk.press("0");
    String seen = walk.seen(40, 15);
    assertTrue(seen.contains(" Confidence: you said"), seen);
    assertTrue(seen.contains(" > 5-20 %"), seen);
    assertTrue(seen.contains(" ↓ 5 more"), seen);
  }

  /** What stands over the first row can be read in any window, by going up from it. */
  @Test
  void allThatIsSaidCanBeRead() {
    walk.press("0");
    String below = walk.seen(40, 12);
    assertFalse(below.contains(" Confidence: you said"), below);
    var seen = new StringBuilder(below);
    for (int i = 0; i < 20; i++) {
      seen.append(walk.press("Up").seen(40, 12));
    }
    String top = walk.seen(40, 12);
    assertTrue(top.contains(" Confidence: you said"), top);
    for (String text : stats().chapters().get(9).said()) {
      for (String word : text.split(" ", -1)) {
        assertTrue(seen.toString().contains(word), word);
      }
    }
    for (int i = 0; i < 20; i++) {
      walk.press("Down");
    }
    assertEquals(5, stats().at());
  }

  @Test
  void withoutAnythingReviewedEachPartSaysWhatToDo() {
    walk = new Walk(
        StatsScreen.of(TestDesk.stats(0), d -> HomeScreen.of(d.overview()), Optional.empty()),
        desk);
    for (int i = 0; i < 10; i++) {
      String seen = walk.press(Integer.toString(i)).seen(80, 24);
      assertTrue(seen.lines().anyMatch(line -> line.matches(" [A-Z].*[a-z] .*")), seen);
      assertFalse(seen.contains(" of 0"), seen);
      walk.press("Down", "Up", "PageDown", "End", "Enter", "r");
    }
  }

  @Test
  void refreshKeepsThePlace() {
    walk.press("2", "Down", "Down", "r");
    assertEquals(1, stats().place());
    assertEquals(2, stats().at());
  }
}
