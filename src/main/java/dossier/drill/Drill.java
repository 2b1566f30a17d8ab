package dossier.drill;

import dossier.question.Catalogue;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One practice session as a value. Actions go in; the next state comes out with what must be on
 * disk before it holds. An action that a state does not know changes nothing.
 */
public sealed interface Drill permits Drill.Asking, Drill.Revealed, Drill.Over {

  /** Returns what follows from an action at a moment. */
  Step on(Action action, Moment now);

  /** Returns what {@code cases} says of this state. */
  <T> T match(Cases<T> cases);

  /** Returns how far the drill has come. */
  default Progress progress() {
    return session().progress();
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

    T revealed(Revealed revealed);

    T over(Over over);
  }

  /**
   * How far a drill has come.
   *
   * @param left what is still to be asked
   * @param undoable how many steps can be taken back
   */
  record Progress(List<Outcome> outcomes, Queue.Counts left, int undoable) {}

  /**
   * Starts a drill.
   *
   * @param catalogue every item loaded, also those that are not asked
   * @param cards every card of the queue, by its id
   */
  static Drill start(
      Catalogue catalogue, Map<String, Card> cards, Scheduler scheduler, Queue queue, Moment now) {
    return new Session(catalogue, cards, Map.of(), scheduler, queue, List.of(), List.of(), 0)
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
   */
  record Asking(
      Session session,
      Question question,
      List<Integer> shown,
      Instant since,
      int attempt,
      Optional<Mark> back)
      implements Drill {

    /** Copies the list. */
    public Asking {
      shown = List.copyOf(shown);
    }

    static Asking first(Session session, Question question, List<Integer> shown, Moment now) {
      return new Asking(session, question, shown, now.instant(), 1, Optional.empty());
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
      return new Asking(other, question, shown, since, attempt, back);
    }

    private Step responded(Response response, Moment now) {
      Mark mark = question.mark(response, session.catalogue().names());
      int ref = session.nextRef();
      Duration took = Duration.between(since, now.instant());
      var answer = new Effect.LogAnswer(ref, question, response, mark, attempt, took);
      Session logged = session.used(1);
      Drill next =
          switch (mark.verdict()) {
            case ASK -> asked(logged, mark, attempt);
            case INCOMPLETE ->
              attempt == 1
                  ? asked(logged, mark, 2)
                  : new Revealed(logged, question, shown, response, mark, attempt, ref, false);
            case CORRECT, PARTIAL, OVER_PRECISE, INCORRECT ->
              new Revealed(logged, question, shown, response, mark, attempt, ref, false);
          };
      return Step.to(next, answer);
    }

    private Asking asked(Session logged, Mark mark, int nextAttempt) {
      return new Asking(logged, question, shown, since, nextAttempt, Optional.of(mark));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.asking(this);
    }
  }

  /**
   * The key and its citations are shown; a rating moves on.
   *
   * @param attempt the attempt that was marked, 1 or 2
   * @param answer the reference of the answer on disk
   * @param overruled whether the learner overruled the mark
   */
  record Revealed(
      Session session,
      Question question,
      List<Integer> shown,
      Response response,
      Mark mark,
      int attempt,
      int answer,
      boolean overruled)
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

    /** Full marks propose GOOD, full marks after a prompt HARD, less AGAIN. */
    public Rating proposed() {
      if (!isCorrect()) {
        return Rating.AGAIN;
      }
      return attempt == 1 ? Rating.GOOD : Rating.HARD;
    }

    /** Returns the card as each rating would leave it now. */
    public Map<Rating, Card> preview(Moment now) {
      return session.scheduler().preview(session.card(question), now);
    }

    @Override
    public Step on(Action action, Moment now) {
      return action.match(new Acts(this, now) {
        @Override
        public Step accept(Action.Accept accept) {
          return rated(proposed(), now);
        }

        @Override
        public Step rate(Action.Rate rate) {
          return rated(rate.rating(), now);
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
      return new Revealed(other, question, shown, response, mark, attempt, answer, overruled);
    }

    private Step rated(Rating rating, Moment now) {
      Card after = session.scheduler().review(session.card(question), rating, now);
      int ref = session.nextRef();
      Session moved = session
          .used(1)
          .remembering(this, ref)
          .with(new Outcome(question, mark, rating, after))
          .with(session.queue().answered(after));
      var review = new Effect.LogReview(ref, after.id(), rating, proposed(), answer);
      return Step.to(moved.next(now), review);
    }

    /** Whoever leaves an answer unrated has seen its verdict, so the proposal stands. */
    private Step stopped(Moment now) {
      Step rated = rated(proposed(), now);
      return new Step(new Over(rated.drill().session()), rated.effects());
    }

    private Step ruled() {
      int ref = session.nextRef();
      Session moved = session.used(1).remembering(this, ref);
      var changed =
          new Revealed(moved, question, shown, response, mark, attempt, answer, !overruled);
      return Step.to(changed, new Effect.LogOverrule(ref, answer, changed.isCorrect()));
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
