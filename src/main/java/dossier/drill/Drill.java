package dossier.drill;

import dossier.question.Catalogue;
import dossier.question.Confidence;
import dossier.question.ItemId;
import dossier.question.Mark;
import dossier.question.Question;
import dossier.question.Response;
import dossier.question.Verdict;
import dossier.schedule.Card;
import dossier.schedule.Moment;
import dossier.schedule.Queue;
import dossier.schedule.Rating;
import dossier.schedule.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One practice session as a value. Actions go in; the next state comes out with what must be on
 * disk before it holds. An action that a state does not know changes nothing.
 */
public sealed interface Drill permits Drill.Asking, Drill.Believing, Drill.Revealed, Drill.Over {

  /** Returns what follows from an action at a moment. */
  Step on(Action action, Moment now);

  /** Returns what {@code cases} says of this state. */
  <T> T match(Cases<T> cases);

  /** Returns how far the drill has come. */
  default Progress progress() {
    return session().progress();
  }

  /** Returns whether the learner is asked before each verdict how sure they are. */
  default boolean asksConfidence() {
    return session().confidence();
  }

  /** Returns what outlives a single question. */
  Session session();

  /** Returns the question in hand; none once the drill is over. */
  Optional<Question> asked();

  /** Returns this state over another session. */
  Drill with(Session other);

  /** One method a state; Java 17 has no switch over types. */
  interface Cases<T> {
    T asking(Asking asking);

    T believing(Believing believing);

    T revealed(Revealed revealed);

    T over(Over over);
  }

  /**
   * How far a drill has come.
   *
   * @param left what is still to be asked
   * @param again how many cards are to be seen again apart from the schedule
   * @param undoable how many steps can be taken back
   */
  record Progress(List<Outcome> outcomes, Queue.Counts left, int again, int undoable) {
    /** Returns how many cards are still to be shown. */
    public int open() {
      return left.unseen() + left.learning() + left.due() + again;
    }
  }

  /**
   * What is asked beside what the schedule has.
   *
   * @param confidence whether the learner is asked before each verdict how sure they are
   * @param again the ids of the cards that are to be seen again for a confident error, those first
   *     that wait longest; one that the queue has is reviewed, and not shown twice
   */
  record Extras(boolean confidence, List<String> again) {
    /** Nothing beside. */
    public static final Extras NONE = new Extras(false, List.of());

    /** Copies the list. */
    public Extras {
      again = List.copyOf(again);
    }
  }

  /**
   * Starts a drill.
   *
   * @param catalogue every item loaded, also those that are not asked
   * @param cards every card of the queue, by its id
   */
  static Drill start(
      Catalogue catalogue, Map<String, Card> cards, Scheduler scheduler, Queue queue, Moment now) {
    return start(catalogue, cards, scheduler, queue, Extras.NONE, now);
  }

  /**
   * Starts a drill that asks more than the schedule does.
   *
   * @param cards every card that is asked some day, by its id; today only those of the queue are
   */
  static Drill start(
      Catalogue catalogue,
      Map<String, Card> cards,
      Scheduler scheduler,
      Queue queue,
      Extras extras,
      Moment now) {
    return new Session(
            catalogue,
            cards,
            Map.of(),
            scheduler,
            queue,
            Again.of(extras.again()),
            extras.confidence(),
            List.of(),
            List.of(),
            0)
        .next(now);
  }

  /**
   * A question is asked.
   *
   * @param shown the authored indices of the options in the order shown; empty where there are none
   * @param since when the question was first seen
   * @param attempt 1, or 2 after a prompt
   * @param back what the last response led to, when it led to no verdict: a prompt for more, or a
   *     question back
   * @param extra whether the card is shown apart from the schedule
   */
  record Asking(
      Session session,
      Question question,
      List<Integer> shown,
      Instant since,
      int attempt,
      Optional<Mark> back,
      boolean extra)
      implements Drill {

    /** Copies the list. */
    public Asking {
      shown = List.copyOf(shown);
    }

    static Asking first(
        Session session, Question question, List<Integer> shown, boolean extra, Moment now) {
      return new Asking(session, question, shown, now.instant(), 1, Optional.empty(), extra);
    }

    /** Returns the card as it stands before this review. */
    public Card card() {
      return session.card(question);
    }

    @Override
    public Step on(Action action, Moment now) {
      return action.match(new Acts(this, now) {
        @Override
        public Step respond(Action.Respond respond) {
          return responded(new Response(respond.text(), shown), now);
        }
      });
    }

    @Override
    public Optional<Question> asked() {
      return Optional.of(question);
    }

    @Override
    public Asking with(Session other) {
      return new Asking(other, question, shown, since, attempt, back, extra);
    }

    private Step responded(Response response, Moment now) {
      Mark mark = question.mark(response, session.catalogue().names());
      var given = new Believing(this, response, mark, Duration.between(since, now.instant()));
      boolean isAsked = session.confidence()
          && mark.verdict() != Verdict.ASK
          && !response.text().isBlank();
      return isAsked ? Step.to(given) : given.believed(Optional.empty());
    }

    private Asking asked(Session logged, Mark mark, int nextAttempt) {
      return new Asking(logged, question, shown, since, nextAttempt, Optional.of(mark), extra);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.asking(this);
    }
  }

  /**
   * A response was given, and its verdict is not shown before the learner has said how sure they
   * are, or that they do not say. Until then nothing is logged: a confidence belongs to its answer.
   *
   * @param asking the state before
   * @param took from the question's being shown to the response
   */
  record Believing(Asking asking, Response response, Mark mark, Duration took) implements Drill {
    @Override
    public Session session() {
      return asking.session;
    }

    @Override
    public Step on(Action action, Moment now) {
      return action.match(new Acts(this, now) {
        @Override
        public Step believe(Action.Believe believe) {
          return believed(believe.confidence());
        }

        @Override
        public Step undo(Action.Undo undo) {
          return Step.to(asking);
        }

        @Override
        public Step stop(Action.Stop stop) {
          return stopped(now);
        }
      });
    }

    @Override
    public Optional<Question> asked() {
      return asking.asked();
    }

    @Override
    public Believing with(Session other) {
      return new Believing(asking.with(other), response, mark, took);
    }

    private Step believed(Optional<Confidence> confidence) {
      Session before = asking.session;
      int ref = before.nextRef();
      int attempt = asking.attempt;
      Drill next =
          switch (mark.verdict()) {
            case ASK -> asking.asked(before.used(1), mark, attempt);
            case INCOMPLETE ->
              attempt == 1 ? asking.asked(before.used(1), mark, 2) : revealed(ref, confidence);
            case CORRECT, PARTIAL, OVER_PRECISE, INCORRECT -> revealed(ref, confidence);
          };
      return Step.to(
          next,
          new Effect.LogAnswer(
              ref, asking.question, response, mark, attempt, took, confidence, asking.extra));
    }

    private Revealed revealed(int ref, Optional<Confidence> confidence) {
      var shown = new Revealed(
          asking.session.used(1),
          asking.question,
          asking.shown,
          response,
          mark,
          asking.attempt,
          confidence,
          ref,
          false,
          asking.extra);
      return shown.with(shown.session.with(
          shown.session.again().answered(shown.card().id(), ref, shown.isConfidentError())));
    }

    /** Whoever leaves has given the answer, so it counts. */
    private Step stopped(Moment now) {
      Step told = believed(Optional.empty());
      Step left = told.drill().on(new Action.Stop(), now);
      var effects = new ArrayList<>(told.effects());
      effects.addAll(left.effects());
      return new Step(left.drill(), effects);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.believing(this);
    }
  }

  /**
   * The key and its citations are shown; a rating moves on.
   *
   * @param attempt the attempt that was marked, 1 or 2
   * @param confidence what the learner believed before the verdict, if they said it
   * @param answer the reference of the answer on disk
   * @param overruled whether the learner overruled the mark
   * @param extra whether the card is shown apart from the schedule, so that it is not rated
   */
  record Revealed(
      Session session,
      Question question,
      List<Integer> shown,
      Response response,
      Mark mark,
      int attempt,
      Optional<Confidence> confidence,
      int answer,
      boolean overruled,
      boolean extra)
      implements Drill {

    /** Copies the list. */
    public Revealed {
      shown = List.copyOf(shown);
    }

    /** Returns another item of the library, such as one that {@code differs} names. */
    public Optional<Question> find(ItemId id) {
      return session.catalogue().find(id.value());
    }

    /** Returns the item whose answer was given instead, if it is one. */
    public Optional<Question> mistakenFor() {
      return isCorrect() ? Optional.empty() : session.catalogue().answeredBy(response, question);
    }

    /** Returns whether the answer counts as right: as marked, or as overruled. */
    public boolean isCorrect() {
      return (mark.verdict() == Verdict.CORRECT) != overruled;
    }

    /**
     * Returns whether the learner was very sure of what the mark finds wrong, and does not overrule
     * it: whatever earns less than full marks.
     */
    public boolean isConfidentError() {
      return mark.verdict() != Verdict.CORRECT
          && !overruled
          && confidence.map(Confidence::isHigh).orElse(false);
    }

    /** Returns the card as it stands before this review. */
    Card card() {
      return session.card(question);
    }

    /** Full marks propose GOOD, full marks after a prompt HARD, less AGAIN. */
    public Rating proposed() {
      if (!isCorrect()) {
        return Rating.AGAIN;
      }
      return attempt == 1 ? Rating.GOOD : Rating.HARD;
    }

    /** Returns the card as each rating would leave it now. */
    public Map<Rating, Card> preview(Moment now) {
      Card card = session.card(question);
      return session.scheduler().preview(card, now, session.place(card, now));
    }

    @Override
    public Step on(Action action, Moment now) {
      return action.match(new Acts(this, now) {
        @Override
        public Step accept(Action.Accept accept) {
          return extra ? seen(now) : rated(proposed(), now);
        }

        @Override
        public Step rate(Action.Rate rate) {
          return extra ? Step.to(Revealed.this) : rated(rate.rating(), now);
        }

        @Override
        public Step overrule(Action.Overrule overrule) {
          return ruled();
        }

        @Override
        public Step stop(Action.Stop stop) {
          return stopped(now);
        }
      });
    }

    @Override
    public Optional<Question> asked() {
      return Optional.of(question);
    }

    @Override
    public Revealed with(Session other) {
      return with(other, overruled);
    }

    private Revealed with(Session other, boolean ruled) {
      return new Revealed(
          other, question, shown, response, mark, attempt, confidence, answer, ruled, extra);
    }

    private Outcome outcome(Optional<Rating> rating, Card after) {
      return new Outcome(question, mark, isCorrect(), confidence, rating, after);
    }

    /** Goes on from a card shown apart from the schedule, which stays as it is. */
    private Step seen(Moment now) {
      Session moved = session
          .remembering(this, OptionalInt.empty())
          .with(outcome(Optional.empty(), card()))
          .with(session.queue().after(card().id()));
      return Step.to(moved.next(now));
    }

    private Step rated(Rating rating, Moment now) {
      OptionalInt place = session.place(card(), now);
      Card after = session.scheduler().review(card(), rating, now, place);
      int ref = session.nextRef();
      Session moved = session
          .used(1)
          .remembering(this, OptionalInt.of(ref))
          .with(outcome(Optional.of(rating), after))
          .with(session.queue().answered(after));
      OptionalInt kept = after.isLearning() ? OptionalInt.empty() : place;
      var review = new Effect.LogReview(ref, after.id(), rating, proposed(), answer, kept);
      return Step.to(moved.next(now), review);
    }

    /** Whoever leaves an answer unrated has seen its verdict, so the proposal stands. */
    private Step stopped(Moment now) {
      Step left = extra ? seen(now) : rated(proposed(), now);
      return new Step(new Over(left.drill().session()), left.effects());
    }

    private Step ruled() {
      int ref = session.nextRef();
      var changed = with(session.used(1).remembering(this, OptionalInt.of(ref)), !overruled);
      Again again = session.again().ruled(card().id(), answer, changed.isConfidentError());
      return Step.to(
          changed.with(changed.session.with(again)),
          new Effect.LogOverrule(ref, answer, changed.isCorrect()));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.revealed(this);
    }
  }

  /** Nothing is left to ask for now, or the learner stopped. */
  record Over(Session session) implements Drill {
    @Override
    public Step on(Action action, Moment now) {
      return action.match(new Acts(this, now));
    }

    @Override
    public Optional<Question> asked() {
      return Optional.empty();
    }

    @Override
    public Over with(Session other) {
      return new Over(other);
    }

    /** Returns when the next learning card comes, if one does. */
    public Optional<Instant> nextLearning(Moment now) {
      return session.queue().wakes(now);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.over(this);
    }
  }
}
