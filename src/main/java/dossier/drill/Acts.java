package dossier.drill;

import dossier.schedule.Moment;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;

/** What each action does in any state; a state overrides what it knows better. */
class Acts implements Action.Cases<Step> {
  private final Drill drill;
  private final Session session;
  private final Moment now;

  Acts(Drill drill, Moment now) {
    this.drill = drill;
    this.session = drill.session();
    this.now = now;
  }

  @Override
  public Step respond(Action.Respond respond) {
    return Step.to(drill);
  }

  @Override
  public Step believe(Action.Believe believe) {
    return Step.to(drill);
  }

  @Override
  public Step askConfidence(Action.AskConfidence ask) {
    return Step.to(drill.with(session.asking(ask.on())));
  }

  @Override
  public Step rate(Action.Rate rate) {
    return Step.to(drill);
  }

  @Override
  public Step accept(Action.Accept accept) {
    return Step.to(drill);
  }

  @Override
  public Step overrule(Action.Overrule overrule) {
    return Step.to(drill);
  }

  @Override
  public Step undo(Action.Undo undo) {
    return session
        .last()
        .map(past -> new Step(session.resumed(past), takenBack(past)))
        .orElse(Step.to(drill));
  }

  private List<Effect> takenBack(Session.Past past) {
    return past.ref().stream()
        .<Effect>mapToObj(ref -> new Effect.LogUndo(session.nextRef(), ref))
        .toList();
  }

  @Override
  public Step bury(Action.Bury bury) {
    return setAside(Effect.LogBury::new);
  }

  @Override
  public Step suspend(Action.Suspend suspend) {
    return setAside(Effect.LogSuspend::new);
  }

  @Override
  public Step flag(Action.Flag flag) {
    int ref = session.nextRef();
    return drill
        .asked()
        .map(question -> Step.to(
            drill.with(session.used(1).remembering(drill, OptionalInt.of(ref))),
            new Effect.LogFlag(ref, question.id().value(), flag.flag(), flag.note())))
        .orElse(Step.to(drill));
  }

  @Override
  public Step stop(Action.Stop stop) {
    return Step.to(new Drill.Over(session));
  }

  private Step setAside(BiFunction<Integer, String, Effect> effect) {
    int ref = session.nextRef();
    return drill
        .asked()
        .map(question -> question.id().value())
        .map(card -> Step.to(
            session
                .used(1)
                .remembering(drill, OptionalInt.of(ref))
                .with(session.again().without(card))
                .with(session.queue().without(card))
                .next(now),
            effect.apply(ref, card)))
        .orElse(Step.to(drill));
  }
}
