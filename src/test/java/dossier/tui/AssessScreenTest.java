package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.assess.Effect;
import dossier.assess.Item;
import dossier.assess.Marked;
import dossier.assess.Paper;
import dossier.assess.Result;
import dossier.assess.Slot;
import dossier.question.Confidence;
import dossier.question.Mark;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AssessScreenTest {
  private final TestExaminer examiner = new TestExaminer();

  private Walk walk() {
    return new Walk(AssessScreen.of(examiner), new TestDesk());
  }

  @Test
  void aQuestionStandsUnderTheClock() {
    examiner.elapsed = Duration.ofSeconds(61);
    String expected = """
         Assessment  1/2 · 0 answered                                        13:59 left
        ────────────────────────────────────────────────────────────────────────────────

         Who makes the TB2?

         > 1  Israel
           2  Turkey
        """;
    Walk walk = walk();
    walk.screen().tick().match(walk);
    String seen = walk.seen(80, 24);
    assertTrue(seen.startsWith(expected), seen);
    assertTrue(seen.contains("Enter answer"), seen);
  }

  @Test
  void anAnswerThenItsConfidenceThenTheNextQuestion() {
    Walk walk = walk().press("2");
    String seen = walk.seen(80, 24);
    assertTrue(seen.contains("How sure are you?"), seen);
    assertTrue(seen.contains("7  almost certain 95-99 %"), seen);
    assertFalse(seen.contains("Correct") || seen.contains("✓"), seen);
    walk.press("6");
    assertTrue(walk.seen(80, 24).contains("Which city is the capital?"));
    assertEquals(2, examiner.effects.size());
    Slot slot = ((Effect.LogSlot) examiner.effects.get(1)).slot();
    assertEquals("option 2", slot.text());
    assertEquals(Optional.of(Confidence.VERY_LIKELY), slot.confidence());
  }

  @Test
  void lettersAreTypedAndFunctionKeysMove() {
    Walk walk = walk().press("n").type("pnms");
    assertTrue(walk.seen(80, 24).contains("> pnms"), walk.seen(80, 24));
    walk.press("F2");
    assertTrue(walk.seen(80, 24).contains("Who makes the TB2?"));
    walk.press("m");
    assertTrue(walk.seen(80, 24).contains("1/2 · 0 answered · marked"), walk.seen(80, 24));
  }

  @Test
  void whatIsTypedStaysWhileTheClockGoesOn() {
    Walk walk = walk().press("n").type("Bak");
    examiner.elapsed = Duration.ofSeconds(5);
    walk.screen().tick().match(walk);
    String seen = walk.seen(80, 24);
    assertTrue(seen.contains("> Bak") && seen.contains("14:55 left"), seen);
  }

  @Test
  void handingInAsksOnceAndThenShowsScoresAndItems() {
    Walk walk = walk().press("2", "7").type("Ganja").press("Enter", "5");
    String list = walk.seen(80, 24);
    assertTrue(list.contains("Hand in? 2 of 2 answered, 15:00 left. y hands in."), list);
    walk.press("y");
    String scores = walk.seen(80, 60);
    assertTrue(scores.contains("1 of 2 points, 50 %; 95 % interval 9-91 % (Wilson)"), scores);
    assertTrue(scores.contains("passed; the pass mark is 50 %"), scores);
    assertTrue(scores.contains(" 7 almost certain 95-99 %      1/1 100 % (21-100)\n"), scores);
    assertTrue(scores.contains(" 5 likely 55-80 %              0/1 0 % (0-79)\n"), scores);
    walk.press("n", "n");
    String item = walk.seen(80, 24);
    assertTrue(item.contains("✗ Incorrect"), item);
    assertTrue(item.contains("Answer      Baku"), item);
    assertEquals(
        new Effect.LogSubmit(Duration.ZERO, false),
        examiner.effects.get(examiner.effects.size() - 1));
  }

  @Test
  void theTimeThatIsUpHandsIn() {
    Walk walk = walk();
    examiner.elapsed = Duration.ofMinutes(15);
    walk.screen().tick().match(walk);
    assertInstanceOf(ResultScreen.class, walk.screen());
    assertTrue(walk.seen(80, 24).contains("The time is up."));
  }

  @Test
  void whatTheDiskRefusesIsNotTakenAsGiven() {
    Walk walk = walk();
    examiner.refuses = true;
    walk.press("2");
    String seen = walk.seen(80, 24);
    assertTrue(seen.contains("Not kept: disk full."), seen);
    assertTrue(seen.contains("· 0 answered"), seen);
    examiner.refuses = false;
    assertTrue(walk.press("2").seen(80, 24).contains("How sure are you?"));
  }

  @Test
  void aPauseHidesTheQuestionAndStopsTheClock() {
    Walk walk = walk().press("Esc");
    assertTrue(examiner.held);
    String seen = walk.seen(80, 24);
    assertTrue(seen.contains("The clock stands still."), seen);
    assertFalse(seen.contains("TB2"), seen);
    walk.press("Enter");
    assertFalse(examiner.held);
    assertTrue(walk.seen(80, 24).contains("TB2"));
    assertTrue(walk.press("Esc", "q").hasLeft());
  }

  @Test
  void aPausedSittingIsLeftForTheHomeScreenAndItsClockStops() {
    Walk walk = walk().press("Esc", "Esc");
    assertInstanceOf(HomeScreen.class, walk.screen());
    assertTrue(examiner.left && !walk.hasLeft());
  }

  @Test
  void theTimeIsUpAlsoUnderTheListOfActionsAndUnderALineThatIsSaid() {
    Walk walk = walk().press("?");
    examiner.elapsed = Duration.ofMinutes(14);
    walk.screen().tick().match(walk);
    assertInstanceOf(HelpScreen.class, walk.screen());
    examiner.elapsed = Duration.ofMinutes(15);
    walk.screen().tick().match(walk);
    assertInstanceOf(ResultScreen.class, walk.screen());

    var toast = Toast.over(AssessScreen.of(examiner), "said");
    Walk said = new Walk(toast, new TestDesk());
    said.screen().tick().match(said);
    assertInstanceOf(ResultScreen.class, said.screen());
  }

  @Test
  void whatIsBeingTypedWhenTheTimeIsUpIsTheAnswer() {
    Walk walk = walk().press("n").type("Baku");
    examiner.elapsed = Duration.ofMinutes(16);
    walk.screen().tick().match(walk);
    assertEquals(2, examiner.effects.size(), examiner.effects::toString);
    Effect.LogSlot typed = (Effect.LogSlot) examiner.effects.get(0);
    assertEquals("Baku", typed.slot().text());
    assertInstanceOf(Effect.LogSubmit.class, examiner.effects.get(1));
    assertTrue(walk.press("n", "n").seen(80, 24).contains("✓ Correct"), walk.seen(80, 24));
  }

  @Test
  void anAnswerThatWasGivenIsNotReplacedByOneBegun() {
    Walk walk =
        walk().press("n").type("Baku").press("Enter", "6").press("Esc").press("Down", "Enter");
    walk.type("B");
    examiner.elapsed = Duration.ofMinutes(16);
    walk.screen().tick().match(walk);
    assertTrue(walk.press("n", "n").seen(80, 24).contains("You said    Baku"), walk.seen(80, 24));
  }

  @Test
  void everySizeShowsTheQuestionOrAsksForRoom() {
    for (Size size : List.of(new Size(40, 12), new Size(80, 24), new Size(200, 60))) {
      String seen = walk().seen(size.columns(), size.rows());
      assertTrue(seen.contains("Who makes the TB2?"), seen);
      for (String row : List.of(seen.split("\n", -1))) {
        assertTrue(Text.width(row) <= size.columns(), row);
      }
    }
  }

  /** Twenty answers and more: the plot is told without colour and in ASCII. */
  @Test
  void theCurveIsLegibleInAscii() {
    var answers = new ArrayList<Marked>();
    for (int i = 0; i < 24; i++) {
      var slot = new Slot("x", Optional.of(Confidence.LIKELY), false, Duration.ZERO);
      var item = new Item(TestExaminer.question("q" + i, "What?", TestExaminer.CAPITAL), List.of());
      answers.add(new Marked(item, slot, i < 12 ? Mark.correct("") : Mark.incorrect("")));
    }
    var items = answers.stream().map(Marked::item).toList();
    var paper = new Paper(items, Optional.empty(), OptionalInt.empty(), false, 0);
    var result = new Result(paper, answers, Duration.ZERO, false);
    Screen screen = ResultScreen.of(examiner, result);
    Frame ascii = Ascii.of(screen.view(80, 40, TestDesk.NOW));
    String seen = String.join("\n", Headless.render(ascii, 80, 40));
    assertTrue(seen.contains("  right |                      . . .      5\n"), seen);
    assertTrue(seen.contains(" 5 likely 55-80 %              12/24 50 % (31-69)\n"), seen);
    assertTrue(seen.contains("you said 68 % and were right in 50 % of 24 answers"), seen);
    assertTrue(seen.contains("= reliability 0.031 - resolution 0"), seen);
  }
}
