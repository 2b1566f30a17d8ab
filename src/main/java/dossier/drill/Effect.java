package dossier.drill;

import dossier.question.Confidence;
import dossier.question.Mark;
import dossier.question.Question;
import dossier.question.Response;
import dossier.schedule.Rating;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a step of a drill asks of the world: one line of the review log. A step holds only once its
 * effects are on disk; where the disk refuses one, the caller stays at the state before.
 *
 * <p>Each has a {@code ref}, unique within the session, by which a later one speaks of it.
 */
public sealed interface Effect {

  /**
   * A response was given and marked.
   *
   * @param attempt 1, or 2 after a prompt; a response that was asked back about is not an attempt
   * @param took from the question's being shown to the response
   * @param confidence what the learner believed before the verdict, if they said it
   * @param extra whether the card was shown apart from the schedule, so that no review follows
   */
  record LogAnswer(
      int ref,
      Question question,
      Response response,
      Mark mark,
      int attempt,
      Duration took,
      Optional<Confidence> confidence,
      boolean extra)
      implements Effect {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.answer(this);
    }
  }

  /**
   * A recall was rated.
   *
   * @param answer the {@code ref} of the answer that it rates
   * @param place where in its fuzz range the interval was put, 0 to 99; drawn if empty
   */
  record LogReview(
      int ref, String card, Rating rating, Rating proposed, int answer, OptionalInt place)
      implements Effect {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.review(this);
    }
  }

  /** The learner overruled the mark of an answer. */
  record LogOverrule(int ref, int answer, boolean correct) implements Effect {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.overrule(this);
    }
  }

  /** An earlier effect is taken back. */
  record LogUndo(int ref, int of) implements Effect {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.undo(this);
    }
  }

  /** A card is left out until tomorrow. */
  record LogBury(int ref, String card) implements Effect {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.bury(this);
    }
  }

  /** A card is left out until it is brought back. */
  record LogSuspend(int ref, String card) implements Effect {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.suspend(this);
    }
  }

  /** A card is marked for later attention. */
  record LogFlag(int ref, String card, int flag, String note) implements Effect {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.flag(this);
    }
  }

  /** Returns what a later effect calls this one by. */
  int ref();

  /** Returns what {@code cases} says of this effect. */
  <T> T match(Cases<T> cases);

  /** One method a kind; Java 17 has no switch over types. */
  interface Cases<T> {
    T answer(LogAnswer effect);

    T review(LogReview effect);

    T overrule(LogOverrule effect);

    T undo(LogUndo effect);

    T bury(LogBury effect);

    T suspend(LogSuspend effect);

    T flag(LogFlag effect);
  }
}
