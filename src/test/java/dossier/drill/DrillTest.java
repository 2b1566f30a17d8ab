package dossier.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.question.Catalogue;
import dossier.question.ChoiceKey;
import dossier.question.Citation;
import dossier.question.ItemId;
import dossier.question.Key;
import dossier.question.Question;
import dossier.question.Source;
import dossier.question.TextKey;
import dossier.question.Verdict;
import dossier.schedule.Card;
import dossier.schedule.Moment;
import dossier.schedule.Queue;
import dossier.schedule.Rating;
import dossier.schedule.Scheduler;
import dossier.schedule.Settings;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DrillTest {
  private static final Moment NOW = at(Instant.parse("2026-11-21T10:00:00Z"));
  private static final Source SOURCE = new Source(
      "lardner",
      "Cynthia M. Lardner",
      "Twisted Victory",
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty());

  private static final Question BASE = question(
      "base",
      "Where is the base?",
      new TextKey(
          "Gyumri", List.of(), List.of(new TextKey.Prompt("Armenia", "Which town?")), List.of()));
  private static final Question SUPPLIER = question(
      "supplier",
      "Who supplied most?",
      new ChoiceKey(List.of(
          new ChoiceKey.Option("Israel", Optional.empty()),
          new ChoiceKey.Option("Turkey", Optional.empty()),
          new ChoiceKey.Option("Russia", Optional.empty()))));

  @Test
  void fullMarksProposeGoodAndTheReviewNamesItsAnswer() {
    Step answered = start(BASE).on(new Action.Respond("gyumri"), later(7));

    Effect.LogAnswer answer = assertInstanceOf(Effect.LogAnswer.class, only(answered));
    assertEquals(Verdict.CORRECT, answer.mark().verdict());
    assertEquals(1, answer.attempt());
    assertEquals(Duration.ofSeconds(7), answer.took());

    Step rated = answered.drill().on(new Action.Accept(), later(9));
    assertEquals(
        new Effect.LogReview(
            answer.ref() + 1, "base", Rating.GOOD, Rating.GOOD, answer.ref(), OptionalInt.empty()),
        only(rated));
  }

  @Test
  void aPromptLeadsToOneMoreTryWorthHard() {
    Step vague = start(BASE).on(new Action.Respond("Armenia"), later(3));
    Drill.Asking again = assertInstanceOf(Drill.Asking.class, vague.drill());
    assertEquals(2, again.attempt());
    assertEquals(Optional.of("Which town?"), again.back().orElseThrow().prompt());

    Step right = again.on(new Action.Respond("Gyumri"), later(6));
    assertEquals(2, ((Effect.LogAnswer) only(right)).attempt());
    assertEquals(Rating.HARD, ((Drill.Revealed) right.drill()).proposed());
  }

  @Test
  void aSecondVagueAnswerIsMarkedAsItStands() {
    Step vague = start(BASE).on(new Action.Respond("Armenia"), later(3));
    Step still = vague.drill().on(new Action.Respond("Armenia"), later(6));
    Drill.Revealed revealed = assertInstanceOf(Drill.Revealed.class, still.drill());
    assertEquals(Verdict.INCOMPLETE, revealed.mark().verdict());
    assertEquals(Rating.AGAIN, revealed.proposed());
  }

  @Test
  void aWrongAnswerProposesAgainUntilTheLearnerOverrulesIt() {
    Drill.Revealed wrong = (Drill.Revealed) respond(start(BASE), "Yerevan");
    assertEquals(Rating.AGAIN, wrong.proposed());

    Step overruled = wrong.on(new Action.Overrule(), later(5));
    assertEquals(new Effect.LogOverrule(1, 0, true), only(overruled));
    assertEquals(Rating.GOOD, ((Drill.Revealed) overruled.drill()).proposed());

    Step back = overruled.drill().on(new Action.Undo(), later(6));
    assertEquals(new Effect.LogUndo(2, 1), only(back));
    assertEquals(Rating.AGAIN, ((Drill.Revealed) back.drill()).proposed());
  }

  @Test
  void ratingBeforeTheAnswerChangesNothing() {
    Drill asking = start(BASE);
    assertEquals(new Step(asking, List.of()), asking.on(new Action.Rate(Rating.EASY), later(1)));
    assertEquals(new Step(asking, List.of()), asking.on(new Action.Accept(), later(1)));
    assertEquals(new Step(asking, List.of()), asking.on(new Action.Overrule(), later(1)));
  }

  /** Forty cards learned on one day: what each rating was to do it does, and no day gets many. */
  @Test
  void whatWasPreviewedHappensAndIsLoggedAndTheDaysAreEven() {
    var scheduler = new Scheduler(Settings.DEFAULT);
    Moment learned = at(NOW.instant().minus(Duration.ofDays(20)));
    var cards = new LinkedHashMap<String, Card>();
    var questions = new LinkedHashMap<ItemId, Question>();
    for (int i = 0; i < 40; i++) {
      Card card = Card.unseen("q" + i);
      card = scheduler.review(card, Rating.GOOD, learned);
      cards.put(card.id(), scheduler.review(card, Rating.EASY, learned));
      Question question = question(card.id(), "Which city is " + i + "?", BASE.key());
      questions.put(question.id(), question);
    }
    Queue queue = Queue.of(cards.values(), 0, Settings.DEFAULT, (a, b) -> false, NOW);
    Drill drill = Drill.start(Catalogue.of(questions.values()), cards, scheduler, queue, NOW);
    var days = new TreeMap<Integer, Integer>();
    for (int i = 0; i < 40; i++) {
      var revealed = (Drill.Revealed) respond(drill, "Gyumri");
      Rating rating = i % 8 == 0 ? Rating.HARD : Rating.GOOD;
      Step rated = revealed.on(new Action.Rate(rating), later(i));
      var review = (Effect.LogReview) only(rated);
      Card after = revealed.preview(later(i)).get(rating);
      assertEquals(
          scheduler.review(cards.get(review.card()), rating, later(i), review.place()), after);
      days.merge(after.intervalDays(), 1, Integer::sum);
      drill = rated.drill();
      assertEquals(after, drill.progress().outcomes().get(i).after());
    }
    assertTrue(Collections.max(days.values()) <= 6, days::toString);
  }

  @Test
  void undoStandsWhereTheRatingWasMade() {
    Drill revealed = respond(start(BASE, SUPPLIER), "Gyumri");
    Step rated = revealed.on(new Action.Rate(Rating.EASY), later(5));
    assertEquals(1, rated.drill().progress().outcomes().size());

    Step undone = rated.drill().on(new Action.Undo(), later(8));
    assertEquals(new Effect.LogUndo(2, 1), only(undone));
    Drill.Revealed again = assertInstanceOf(Drill.Revealed.class, undone.drill());
    assertEquals(((Drill.Revealed) revealed).preview(later(8)), again.preview(later(8)));
    assertEquals(List.of(), again.progress().outcomes());
  }

  @Test
  void thirtyStepsCanBeUndoneAlsoAfterTheSummary() {
    Question[] many = new Question[40];
    for (int i = 0; i < many.length; i++) {
      many[i] = question("q" + i, "Question " + i + "?", BASE.key());
    }
    Drill drill = start(many);
    for (int i = 0; i < many.length; i++) {
      drill =
          respond(drill, "Gyumri").on(new Action.Rate(Rating.EASY), later(5)).drill();
    }
    assertInstanceOf(Drill.Over.class, drill);

    int undone = 0;
    var refs = new ArrayList<Integer>();
    for (Step step = drill.on(new Action.Undo(), NOW);
        !step.effects().isEmpty();
        step = step.drill().on(new Action.Undo(), NOW)) {
      refs.add(only(step).ref());
      undone++;
    }
    assertEquals(30, undone);
    assertEquals(refs.stream().distinct().sorted().toList(), refs);
  }

  @Test
  void stoppingAtTheAnswerTakesTheProposal() {
    Step stopped = respond(start(BASE), "Gyumri").on(new Action.Stop(), later(5));
    assertEquals(
        new Effect.LogReview(1, "base", Rating.GOOD, Rating.GOOD, 0, OptionalInt.empty()),
        only(stopped));
    assertInstanceOf(Drill.Over.class, stopped.drill());
  }

  @Test
  void stoppingAtTheQuestionLogsNothing() {
    assertEquals(List.of(), start(BASE).on(new Action.Stop(), later(5)).effects());
  }

  @Test
  void aBuriedOrSuspendedCardIsNotAskedAgain() {
    for (Action action : List.of(new Action.Bury(), new Action.Suspend())) {
      Step gone = start(BASE).on(action, later(2));
      assertInstanceOf(Drill.Over.class, gone.drill(), action.toString());
      Step back = gone.drill().on(new Action.Undo(), later(3));
      assertEquals(Optional.of(BASE), back.drill().asked(), action.toString());
    }
  }

  @Test
  void aFlagIsLoggedAndTheQuestionStays() {
    Step flagged = start(BASE).on(new Action.Flag(1, "check"), later(2));
    assertEquals(new Effect.LogFlag(0, "base", 1, "check"), only(flagged));
    assertEquals(Optional.of(BASE), flagged.drill().asked());
  }

  @Test
  void theSameCardShowsItsOptionsInTheSameOrderUntilItIsReviewed() {
    Drill.Asking first = (Drill.Asking) start(SUPPLIER);
    assertEquals(first.shown(), ((Drill.Asking) start(SUPPLIER)).shown());

    var orders = new ArrayList<List<Integer>>();
    Card card = Card.unseen("supplier");
    for (int i = 0; i < 12; i++) {
      orders.add(((Drill.Asking) start(Map.of("supplier", card), NOW, SUPPLIER)).shown());
      card = reviewed(card);
    }
    assertNotEquals(1, orders.stream().distinct().count());
  }

  @Test
  void theDrillEndsWhereTheStudyDayTurns() {
    Moment tomorrow = at(NOW.instant().plus(Duration.ofDays(1)));
    Drill revealed = respond(start(BASE, SUPPLIER), "Gyumri");
    assertInstanceOf(
        Drill.Over.class, revealed.on(new Action.Accept(), tomorrow).drill());
  }

  private static Card reviewed(Card card) {
    return new Card(
        card.id(),
        card.phase(),
        card.step(),
        card.memory(),
        card.last(),
        card.due(),
        card.intervalDays(),
        card.reviews() + 1,
        card.lapses());
  }

  private static Drill respond(Drill drill, String text) {
    return drill.on(new Action.Respond(text), later(3)).drill();
  }

  private static Effect only(Step step) {
    assertEquals(1, step.effects().size(), step.effects().toString());
    return step.effects().get(0);
  }

  private static Drill start(Question... questions) {
    var cards = new LinkedHashMap<String, Card>();
    for (Question question : questions) {
      cards.put(question.id().value(), Card.unseen(question.id().value()));
    }
    return start(cards, NOW, questions);
  }

  private static Drill start(Map<String, Card> cards, Moment now, Question... questions) {
    var byId = new LinkedHashMap<String, Question>();
    for (Question question : questions) {
      byId.put(question.id().value(), question);
    }
    Settings settings = Settings.DEFAULT.withFuzz(false).withNewPerDay(1000);
    Queue queue = Queue.of(cards.values(), 0, settings, (a, b) -> false, now);
    return Drill.start(Catalogue.of(byId.values()), cards, new Scheduler(settings), queue, now);
  }

  private static Moment later(int seconds) {
    return at(NOW.instant().plusSeconds(seconds));
  }

  private static Moment at(Instant instant) {
    return Moment.of(instant, ZoneOffset.UTC, Moment.ROLLOVER_HOUR);
  }

  private static Question question(String id, String stem, Key key) {
    return new Question(
        new ItemId(id),
        stem,
        key,
        Optional.empty(),
        List.of(new Citation(SOURCE, 1, List.of("term"), Optional.empty())),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
