package dossier.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.question.Confidence;
import dossier.question.Context;
import dossier.question.DateKey;
import dossier.question.ItemId;
import dossier.question.Lexicon;
import dossier.question.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SittingTest {
  private static final Lexicon NAMES = Context.NONE.names();
  private static final List<Question> QUESTIONS =
      List.of(Items.text("a", "alpha"), Items.choice("b", 4), Items.truth("c"));

  private static Sitting sitting(int minutes) {
    Optional<Duration> limit =
        minutes == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes));
    return Sitting.of(Sheet.of(Paper.of(QUESTIONS, limit, OptionalInt.of(60), false, 5)), NAMES);
  }

  private static Duration s(long seconds) {
    return Duration.ofSeconds(seconds);
  }

  /** What was done, and every effect of it. */
  private static final class Run {
    private Sitting sitting;
    private final List<Effect> effects = new ArrayList<>();

    Run(Sitting sitting) {
      this.sitting = sitting;
    }

    Run on(long second, Action... actions) {
      for (Action action : actions) {
        Step step = sitting.on(action, s(second));
        sitting = step.sitting();
        effects.addAll(step.effects());
      }
      return this;
    }
  }

  @Test
  void everyAnswerAndConfidenceIsAnEffectWithItsTime() {
    var run = new Run(sitting(0))
        .on(5, new Action.Respond("alfa"))
        .on(7, new Action.Believe(Confidence.LIKELY))
        .on(8, new Action.Go(2))
        .on(11, new Action.Flag())
        .on(12, new Action.Go(0))
        .on(20, new Action.Respond("alpha"));
    assertEquals(
        List.of(
            new Effect.LogSlot(0, new Slot("alfa", Optional.empty(), false, s(5)), s(5)),
            new Effect.LogSlot(
                0, new Slot("alfa", Optional.of(Confidence.LIKELY), false, s(7)), s(7)),
            new Effect.LogSlot(2, new Slot("", Optional.empty(), true, s(3)), s(11)),
            new Effect.LogSlot(0, new Slot("alpha", Optional.empty(), false, s(16)), s(20))),
        run.effects);
    assertEquals(List.of(0, 1, 2), run.sitting.sheet().open());
  }

  @Test
  void theSameAgainIsNoEffect() {
    var run = new Run(sitting(0))
        .on(5, new Action.Respond("alpha"), new Action.Respond("alpha"), new Action.Go(9));
    assertEquals(1, run.effects.size());
    assertEquals(0, run.sitting.sheet().at());
  }

  @Test
  void aConfidenceNeedsAResponse() {
    var run = new Run(sitting(0)).on(5, new Action.Believe(Confidence.LIKELY));
    assertEquals(List.of(), run.effects);
  }

  @Test
  void submittingAsksOnce() {
    var run = new Run(sitting(0)).on(9, new Action.Submit());
    assertInstanceOf(Sitting.Submitting.class, run.sitting);
    run.on(10, new Action.Resume());
    assertInstanceOf(Sitting.Asking.class, run.sitting);
    run.on(11, new Action.Submit(), new Action.Submit());
    assertEquals(List.of(new Effect.LogSubmit(s(11), false)), run.effects);
    assertInstanceOf(Sitting.Over.class, run.sitting);
    run.on(12, new Action.Respond("x"), new Action.Submit(), new Action.Resume());
    assertEquals(1, run.effects.size());
  }

  @Test
  void whenTheTimeIsUpAnAnswerComesTooLate() {
    var run = new Run(sitting(1)).on(59, new Action.Respond("alpha"));
    assertEquals(Optional.of(s(1)), run.sitting.sheet().left());
    run.on(60, new Action.Respond("beta"));
    assertTrue(((Sitting.Over) run.sitting).timeUp());
    assertEquals("alpha", run.sitting.sheet().slots().get(0).text());
    assertEquals(new Effect.LogSubmit(s(60), true), run.effects.get(1));
  }

  @Test
  void aPauseTakesNoTimeAndShowsNoItem() {
    var run = new Run(sitting(1)).on(40, new Action.Pause()).on(500, new Action.Tick());
    assertInstanceOf(Sitting.Paused.class, run.sitting);
    assertEquals(Optional.of(s(20)), run.sitting.sheet().left());
    run.on(500, new Action.Respond("x"), new Action.Submit());
    assertEquals(List.of(new Effect.LogPause(s(40))), run.effects);
    run.on(40, new Action.Resume()).on(41, new Action.Tick());
    assertEquals(Optional.of(s(19)), run.sitting.sheet().left());
  }

  @Test
  void aClockThatGoesBackTakesNoTime() {
    var run = new Run(sitting(1)).on(40, new Action.Tick()).on(10, new Action.Tick());
    assertEquals(s(40), run.sitting.sheet().elapsed());
  }

  @Test
  void whatCanBeReadTwoWaysIsAskedBackAndStands() {
    var question = new Question(
        new ItemId("day"),
        "When?",
        new DateKey("2020-04-03", false),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
    Paper paper = Paper.of(List.of(question), Optional.empty(), OptionalInt.empty(), false, 1);
    var run = new Run(Sitting.of(Sheet.of(paper), NAMES)).on(3, new Action.Respond("03/04/2020"));
    assertTrue(((Sitting.Asking) run.sitting).back().isPresent());
    assertEquals(1, run.effects.size());
    run.on(5, new Action.Respond("3 April 2020"));
    assertEquals(Optional.empty(), ((Sitting.Asking) run.sitting).back());
  }

  /** Whatever is done, the effects tell the state: a sitting can be laid again from its log. */
  @Test
  void theEffectsTellTheSheet() {
    var random = new Random(42);
    List<Action> actions = List.of(
        new Action.Respond("alpha"),
        new Action.Respond("2"),
        new Action.Respond(""),
        new Action.Believe(Confidence.LIKELY),
        new Action.Flag(),
        new Action.Go(0),
        new Action.Go(1),
        new Action.Go(2),
        new Action.Pause(),
        new Action.Resume(),
        new Action.Submit(),
        new Action.Tick());
    for (int round = 0; round < 200; round++) {
      var run = new Run(sitting(0));
      for (int i = 0; i < 30; i++) {
        run.on(i, actions.get(random.nextInt(actions.size())));
      }
      Slot[] slots = {Slot.EMPTY, Slot.EMPTY, Slot.EMPTY};
      for (Effect effect : run.effects) {
        if (effect instanceof Effect.LogSlot log) {
          slots[log.item()] = log.slot();
        }
      }
      for (int i = 0; i < slots.length; i++) {
        assertTrue(slots[i].says(run.sitting.sheet().slots().get(i)));
      }
    }
  }
}
