package dossier.cli;

import dossier.drill.Effect;
import dossier.question.Response;
import dossier.question.Verdict;
import dossier.schedule.Moment;
import dossier.store.Event;
import dossier.store.EventId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The events of a drill's effects.
 *
 * @param logged the events of earlier effects, by their references
 * @param session what tells this sitting from others
 * @param at when the effects are performed
 */
record Events(Map<Integer, EventId> logged, String session, Moment at)
    implements Effect.Cases<Event> {

  @Override
  public Event answer(Effect.LogAnswer effect) {
    Response response = effect.response();
    return new Event.Answered(
        effect.question().id().value(),
        response.text(),
        response.shown(),
        effect.mark().understood(),
        effect.mark().verdict().word(),
        effect.mark().score(),
        millis(effect.took()),
        effect.confidence().map(sure -> OptionalInt.of(sure.percent())).orElse(OptionalInt.empty()),
        KeyHash.of(effect.question()),
        effect.question().key().shown(),
        effect.attempt(),
        session,
        effect.extra());
  }

  /** A clock that was set while the learner thought must not make the answer impossible to log. */
  private static long millis(Duration took) {
    return Math.max(0, Math.min(Event.MOST_MILLIS, took.toMillis()));
  }

  @Override
  public Event review(Effect.LogReview effect) {
    return new Event.Reviewed(
        effect.card(),
        effect.rating(),
        effect.proposed(),
        Optional.of(logged.get(effect.answer())),
        effect.place());
  }

  @Override
  public Event overrule(Effect.LogOverrule effect) {
    Verdict verdict = effect.correct() ? Verdict.CORRECT : Verdict.INCORRECT;
    return new Event.Overruled(logged.get(effect.answer()), verdict.word(), "");
  }

  @Override
  public Event undo(Effect.LogUndo effect) {
    return new Event.Undone(logged.get(effect.of()));
  }

  @Override
  public Event bury(Effect.LogBury effect) {
    return new Event.Buried(effect.card(), at.day() + 1);
  }

  @Override
  public Event suspend(Effect.LogSuspend effect) {
    return new Event.Suspended(effect.card(), true);
  }

  @Override
  public Event flag(Effect.LogFlag effect) {
    return new Event.Flagged(effect.card(), effect.flag(), effect.note());
  }
}
