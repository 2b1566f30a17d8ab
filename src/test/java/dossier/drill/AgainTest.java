package dossier.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.question.Catalogue;
import dossier.question.Confidence;
import dossier.question.ItemId;
import dossier.question.Question;
import dossier.question.TextKey;
import dossier.question.Verdict;
import dossier.schedule.Card;
import dossier.schedule.MemoryState;
import dossier.schedule.Moment;
import dossier.schedule.Phase;
import dossier.schedule.Queue;
import dossier.schedule.Rating;
import dossier.schedule.Scheduler;
import dossier.schedule.Settings;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Confidence before the verdict, and what a confident error leads to. */
class AgainTest {
  private static final Moment NOW = at(Instant.parse("2026-11-21T10:00:00Z"));
  private static final Optional<Confidence> SURE = Optional.of(Confidence.VERY_LIKELY);

  private static final Question BASE =
      question("base", "Where is the base?", List.of(new TextKey.Prompt("Armenia", "Which town?")));
  private static final Question CAPITAL = question("capital", "Which is the capital?", List.of());

  // -- how sure

  @Test
  void nothingIsLoggedAndNoVerdictReachedBeforeTheConfidence() {
    Step given = start(true).on(new Action.Respond("Gyumri"), later(5));
    Drill.Believing believing = assertInstanceOf(Drill.Believing.class, given.drill());
    assertEquals(List.of(), given.effects());

    Step told = believing.on(new Action.Believe(SURE), later(9));
    Effect.LogAnswer answer = assertInstanceOf(Effect.LogAnswer.class, only(told));
    assertEquals(SURE, answer.confidence());
    assertEquals(Duration.ofSeconds(5), answer.took(), "the time to answer, not to think of it");
    Drill.Revealed revealed = assertInstanceOf(Drill.Revealed.class, told.drill());
    assertEquals(SURE, revealed.confidence());
    assertFalse(revealed.isConfidentError());
    assertEquals(Rating.GOOD, revealed.proposed());
  }

  @Test
  void theConfidenceChangesNoReview() {
    var reviews = new ArrayList<Effect>();
    var cards = new ArrayList<Card>();
    for (Optional<Confidence> sure : List.of(SURE, Optional.<Confidence>empty())) {
      Drill revealed = answered(start(true), "Yerevan", sure);
      Step rated = revealed.on(new Action.Accept(), later(9));
      reviews.add(only(rated));
      cards.add(rated.drill().progress().outcomes().get(0).after());
    }
    assertEquals(reviews.get(0), reviews.get(1));
    assertEquals(cards.get(0), cards.get(1));
  }

  @Test
  void whatIsUnclearOrNothingIsNoBelief() {
    Step nothing = start(true).on(new Action.Respond(" "), later(5));
    assertInstanceOf(Drill.Revealed.class, nothing.drill());
    assertEquals(Optional.empty(), ((Effect.LogAnswer) only(nothing)).confidence());
  }

  @Test
  void aPromptComesAfterTheConfidenceAndTheNextTryHasItsOwn() {
    Drill prompted = answered(start(true), "Armenia", SURE);
    assertEquals(2, assertInstanceOf(Drill.Asking.class, prompted).attempt());
    Drill.Revealed wrong = (Drill.Revealed) answered(prompted, "Armenia", Optional.empty());
    assertEquals(Verdict.INCOMPLETE, wrong.mark().verdict());
    assertFalse(wrong.isConfidentError(), "that was of the first try");
  }

  @Test
  void undoGoesBackToTheAnswerWithoutATrace() {
    Drill asking = start(true);
    Drill believing = asking.on(new Action.Respond("Yerevan"), later(5)).drill();
    Step back = believing.on(new Action.Undo(), later(6));
    assertSame(asking, back.drill());
    assertEquals(List.of(), back.effects());
  }

  @Test
  void whoeverStopsHasGivenTheAnswer() {
    Drill believing = start(true).on(new Action.Respond("Gyumri"), later(5)).drill();
    Step stopped = believing.on(new Action.Stop(), later(6));
    assertInstanceOf(Drill.Over.class, stopped.drill());
    assertEquals(Optional.empty(), ((Effect.LogAnswer) stopped.effects().get(0)).confidence());
    assertEquals(
        new Effect.LogReview(1, "base", Rating.GOOD, Rating.GOOD, 0, OptionalInt.empty()),
        stopped.effects().get(1));
  }

  @Test
  void itIsAskedOnRequestAndUndoLeavesThat() {
    Drill asking = start(false);
    assertInstanceOf(
        Drill.Revealed.class, asking.on(new Action.Respond("Gyumri"), later(5)).drill());
    Drill asks = asking.on(new Action.AskConfidence(true), later(1)).drill();
    Drill rated =
        answered(asks, "Gyumri", SURE).on(new Action.Accept(), later(6)).drill();
    assertTrue(rated.asksConfidence());
    Drill undone = rated
        .on(new Action.AskConfidence(false), later(7))
        .drill()
        .on(new Action.Undo(), later(8))
        .drill();
    assertFalse(undone.asksConfidence());
  }

  // -- confident errors

  @ParameterizedTest
  @EnumSource(Confidence.class)
  void anErrorIsConfidentFromVeryLikelyOn(Confidence sure) {
    var wrong = (Drill.Revealed) answered(start(true), "Yerevan", Optional.of(sure));
    assertEquals(sure.low() >= 80, wrong.isConfidentError());
  }

  @Test
  void whatTheScheduleAsksTodayIsNotShownTwice() {
    Drill wrong = answered(start(true), "Yerevan", SURE);
    Drill learning = wrong.on(new Action.Accept(), later(9)).drill();
    assertEquals(0, learning.progress().again());
    assertEquals(Optional.of(BASE), learning.asked());
    assertFalse(((Drill.Asking) learning).extra());
  }

  @Test
  void itComesBackAtTheEndAndLeavesTheScheduleAlone() {
    Drill wrong = answered(start(true, BASE, CAPITAL), "Yerevan", SURE);
    Drill other = wrong.on(new Action.Rate(Rating.EASY), later(9)).drill();
    assertEquals(Optional.of(CAPITAL), other.asked());
    assertEquals(1, other.progress().again());

    Drill extra = answered(other, "Gyumri", SURE)
        .on(new Action.Rate(Rating.EASY), later(20))
        .drill();
    assertEquals(Optional.of(BASE), extra.asked());
    assertTrue(((Drill.Asking) extra).extra());
    Card before = ((Drill.Asking) extra).card();

    Step seen = extra.on(new Action.Respond("Gyumri"), later(30));
    Step told = seen.drill().on(new Action.Believe(SURE), later(31));
    assertTrue(((Effect.LogAnswer) only(told)).extra());
    Drill revealed = told.drill();
    assertSame(revealed, revealed.on(new Action.Rate(Rating.AGAIN), later(32)).drill());

    Step over = revealed.on(new Action.Accept(), later(33));
    assertEquals(List.of(), over.effects());
    assertInstanceOf(Drill.Over.class, over.drill());
    assertEquals(0, over.drill().progress().open());
    Outcome outcome = over.drill().progress().outcomes().get(2);
    assertEquals(Optional.empty(), outcome.rating());
    assertEquals(before, outcome.after());
  }

  @Test
  void confidentlyWrongOnceMoreItComesOnceMore() {
    Drill extra = startAgain(BASE, true);
    Drill wrong = answered(extra, "Yerevan", SURE);
    Drill again = wrong.on(new Action.Accept(), later(9)).drill();
    assertEquals(Optional.of(BASE), again.asked());
    Drill unsure = answered(again, "Yerevan", Optional.of(Confidence.LIKELY));
    assertInstanceOf(Drill.Over.class, unsure.on(new Action.Accept(), later(9)).drill());
  }

  @Test
  void whatEarlierSessionsOweIsShownOnlyWhereItIsNotDue() {
    assertTrue(((Drill.Asking) startAgain(BASE, true)).extra());
    var due = (Drill.Asking)
        start(Map.of("base", Card.unseen("base")), new Drill.Extras(true, List.of("base")), BASE);
    assertFalse(due.extra());
    assertEquals(0, due.progress().again());
  }

  @Test
  void anOverruledErrorIsNoneUntilThatIsUndone() {
    Drill wrong = answered(start(true, BASE, CAPITAL), "Yerevan", SURE);
    Drill overruled = wrong.on(new Action.Overrule(), later(9)).drill();
    assertFalse(((Drill.Revealed) overruled).isConfidentError());
    assertEquals(
        0, overruled.on(new Action.Rate(Rating.EASY), NOW).drill().progress().again());

    Drill undone = overruled.on(new Action.Undo(), later(10)).drill();
    assertEquals(
        1, undone.on(new Action.Rate(Rating.EASY), NOW).drill().progress().again());
    Drill twice = overruled.on(new Action.Overrule(), later(10)).drill();
    assertEquals(
        1, twice.on(new Action.Rate(Rating.EASY), NOW).drill().progress().again());
  }

  /** Ratings are taken back, answers are not: so the log says, and so the session must. */
  @Test
  void undoLeavesWhatAnswersOweAsTheLogHasIt() {
    Drill first = answered(start(true, BASE, CAPITAL), "Yerevan", SURE);
    Drill second = first.on(new Action.Rate(Rating.EASY), later(9)).drill();
    Drill secondWrong = answered(second, "Yerevan", SURE);
    Drill undone = secondWrong.on(new Action.Undo(), later(20)).drill();
    assertEquals(Optional.of(BASE), undone.asked());
    Drill rated = undone.on(new Action.Rate(Rating.EASY), later(21)).drill();
    assertEquals(Optional.of(CAPITAL), rated.asked());
    Drill right = answered(rated, "Gyumri", SURE);
    Drill extra = right.on(new Action.Rate(Rating.EASY), later(22)).drill();
    assertEquals(Optional.of(BASE), extra.asked(), "the other was seen again since");
    assertEquals(1, extra.progress().again());
  }

  @Test
  void undoAfterAnExtraStandsAtItsAnswer() {
    Drill extra = startAgain(BASE, true);
    Drill revealed = answered(extra, "Gyumri", Optional.empty());
    Drill over = revealed.on(new Action.Accept(), later(9)).drill();
    Step undone = over.on(new Action.Undo(), later(10));
    assertEquals(List.of(), undone.effects());
    assertTrue(assertInstanceOf(Drill.Revealed.class, undone.drill()).extra());
    assertEquals(List.of(), undone.drill().progress().outcomes());
    assertInstanceOf(
        Drill.Over.class, undone.drill().on(new Action.Accept(), later(11)).drill());
  }

  @Test
  void aCardSetAsideIsNotShownUntilThatIsUndone() {
    for (Action action : List.of(new Action.Bury(), new Action.Suspend())) {
      Drill extra = startAgain(BASE, true);
      Drill gone = extra.on(action, later(2)).drill();
      assertInstanceOf(Drill.Over.class, gone, action.toString());
      assertEquals(0, gone.progress().again());
      Drill back = gone.on(new Action.Undo(), later(3)).drill();
      assertEquals(Optional.of(BASE), back.asked());
      assertEquals(1, back.progress().again());
    }
  }

  @Test
  void stoppingAtAnExtraLogsNoReview() {
    Drill revealed = answered(startAgain(BASE, true), "Gyumri", Optional.empty());
    Step stopped = revealed.on(new Action.Stop(), later(9));
    assertEquals(List.of(), stopped.effects());
    assertEquals(1, stopped.drill().progress().outcomes().size());
  }

  @Test
  void theDayThatTurnsEndsTheDrillBeforeItsExtras() {
    Drill wrong = answered(start(true), "Yerevan", SURE);
    Moment tomorrow = at(NOW.instant().plus(Duration.ofDays(1)));
    assertInstanceOf(
        Drill.Over.class, wrong.on(new Action.Rate(Rating.EASY), tomorrow).drill());
  }

  // -- help

  private static Drill answered(Drill drill, String text, Optional<Confidence> sure) {
    Drill given = drill.on(new Action.Respond(text), later(3)).drill();
    return given.on(new Action.Believe(sure), later(4)).drill();
  }

  private static Effect only(Step step) {
    assertEquals(1, step.effects().size(), step.effects().toString());
    return step.effects().get(0);
  }

  private static Drill start(boolean confidence, Question... questions) {
    var cards = new LinkedHashMap<String, Card>();
    for (Question question : questions.length == 0 ? new Question[] {BASE} : questions) {
      cards.put(question.id().value(), Card.unseen(question.id().value()));
    }
    return start(
        cards,
        new Drill.Extras(confidence, List.of()),
        questions.length == 0 ? new Question[] {BASE} : questions);
  }

  /** A drill of nothing but one card that is not due and owed by an earlier session. */
  private static Drill startAgain(Question question, boolean confidence) {
    String id = question.id().value();
    Moment last = new Moment(NOW.instant().minus(Duration.ofDays(1)), NOW.day() - 1);
    var card = new Card(
        id,
        Phase.REVIEW,
        0,
        Optional.of(new MemoryState(9, 5)),
        Optional.of(last),
        Optional.of(last.instant().plus(Duration.ofDays(9))),
        9,
        4,
        1);
    return start(Map.of(id, card), new Drill.Extras(confidence, List.of(id)), question);
  }

  private static Drill start(Map<String, Card> cards, Drill.Extras extras, Question... questions) {
    Settings settings = Settings.DEFAULT.withFuzz(false).withNewPerDay(1000);
    Queue queue = Queue.of(cards.values(), 0, settings, (a, b) -> false, NOW);
    return Drill.start(
        Catalogue.of(List.of(questions)), cards, new Scheduler(settings), queue, extras, NOW);
  }

  private static Moment later(int seconds) {
    return at(NOW.instant().plusSeconds(seconds));
  }

  private static Moment at(Instant instant) {
    return Moment.of(instant, ZoneOffset.UTC, Moment.ROLLOVER_HOUR);
  }

  private static Question question(String id, String stem, List<TextKey.Prompt> prompts) {
    return new Question(
        new ItemId(id),
        stem,
        new TextKey("Gyumri", List.of(), prompts, List.of()),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
