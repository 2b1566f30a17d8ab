package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.assess.Digest;
import dossier.assess.Effect;
import dossier.assess.Item;
import dossier.assess.Marked;
import dossier.assess.Paper;
import dossier.assess.Result;
import dossier.assess.Sheet;
import dossier.assess.Sitting;
import dossier.assess.Slot;
import dossier.question.ChoiceKey;
import dossier.question.Confidence;
import dossier.question.Context;
import dossier.question.ItemId;
import dossier.question.Key;
import dossier.question.Lexicon;
import dossier.question.Mark;
import dossier.question.Question;
import dossier.question.TextKey;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AssessScreenTest {
  private static final ChoiceKey MAKER = new ChoiceKey(List.of(
      new ChoiceKey.Option("Turkey", Optional.empty()),
      new ChoiceKey.Option("Israel", Optional.empty())));
  private static final TextKey CAPITAL = new TextKey("Baku", List.of(), List.of(), List.of());

  private static Question question(String id, String stem, Key key) {
    return new Question(
        new ItemId(id),
        stem,
        key,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of("arms"),
        List.of(),
        List.of(),
        List.of());
  }

  /** A desk that keeps every effect, and refuses when told to. */
  private static final class Examiner implements AssessDesk {
    private final List<Effect> effects = new ArrayList<>();
    private final Sheet sheet = Sheet.of(new Paper(
        List.of(
            new Item(question("maker", "Who makes the TB2?", MAKER), List.of(1, 0)),
            new Item(question("capital", "Which city is the capital?", CAPITAL), List.of())),
        Optional.of(Duration.ofMinutes(15)),
        OptionalInt.of(50),
        false,
        1));
    private Duration elapsed = Duration.ZERO;
    private boolean refuses;
    private boolean held;

    @Override
    public Sitting sitting() {
      return Sitting.of(sheet, names());
    }

    @Override
    public List<String> notices() {
      return List.of();
    }

    @Override
    public Duration elapsed() {
      return elapsed;
    }

    @Override
    public void hold(boolean still) {
      held = still;
    }

    @Override
    public void perform(Effect effect) throws IOException {
      if (refuses) {
        throw new IOException("disk full");
      }
      effects.add(effect);
    }

    @Override
    public Lexicon names() {
      return Context.NONE.names();
    }

    @Override
    public Optional<Question> find(ItemId id) {
      return Optional.empty();
    }

    @Override
    public void finished(Result result) {
      // Nothing is handed on.
    }

    @Override
    public Digest.Beside beside() {
      return Digest.Beside.NOTHING;
    }
  }

  private final Examiner examiner = new Examiner();

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
      var item = new Item(question("q" + i, "What?", CAPITAL), List.of());
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
