package dossier.tui;

import dossier.drill.Action;
import dossier.drill.Drill;
import dossier.question.Catalogue;
import dossier.question.Question;
import dossier.schedule.Card;
import dossier.schedule.Moment;
import dossier.schedule.Queue;
import dossier.schedule.Scheduler;
import dossier.schedule.Settings;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One question tried outside of any drill: a drill of its own, whose effects nobody performs.
 *
 * @param entry the answer being given; empty once it is
 */
record Sitting(Question question, Drill drill, Optional<Entry> entry) {
  /** Nothing that is seen depends on the time. */
  static final Moment NOW = new Moment(Instant.EPOCH, 0);

  /**
   * Returns a question not yet tried.
   *
   * @param authored whether options stand as in the file, rather than as a new card shows them
   */
  static Sitting of(Question question, Catalogue catalogue, boolean authored) {
    Card card = Card.unseen(question.id().value());
    Settings settings = Settings.DEFAULT;
    Drill drill = Drill.start(
        catalogue,
        Map.of(card.id(), card),
        new Scheduler(settings),
        Queue.of(List.of(card), 0, settings, (a, b) -> false, NOW),
        NOW);
    var asking = (Drill.Asking) drill;
    return at(
        question,
        authored
            ? new Drill.Asking(
                asking.session(), question, List.of(), asking.since(), 1, Optional.empty(), false)
            : asking);
  }

  private static Sitting at(Question question, Drill drill) {
    return new Sitting(
        question,
        drill,
        drill instanceof Drill.Asking asking ? Optional.of(Entries.of(asking)) : Optional.empty());
  }

  Sitting with(Entry changed) {
    return new Sitting(question, drill, Optional.of(changed));
  }

  /** Returns what an answer leads to: the verdict, or a question back. */
  Sitting answered(String text) {
    return at(question, drill.on(new Action.Respond(text), NOW).drill());
  }

  /**
   * Returns this sitting over a question as rewritten: what was being answered stays where the same
   * is offered, and what was answered is marked anew.
   */
  Sitting over(Question rewritten, Catalogue catalogue, boolean authored) {
    if (rewritten.equals(question)) {
      return this;
    }
    Sitting fresh = of(rewritten, catalogue, authored);
    if (!fresh.entry().equals(of(question, catalogueOf(question), authored).entry())) {
      return fresh;
    }
    return drill.match(new Drill.Cases<Sitting>() {
      @Override
      public Sitting asking(Drill.Asking asking) {
        return entry.map(fresh::with).orElse(fresh);
      }

      @Override
      public Sitting believing(Drill.Believing believing) {
        return fresh;
      }

      @Override
      public Sitting revealed(Drill.Revealed revealed) {
        return fresh.answered(revealed.response().text());
      }

      @Override
      public Sitting over(Drill.Over over) {
        return fresh;
      }
    });
  }

  private static Catalogue catalogueOf(Question question) {
    return Catalogue.of(List.of(question));
  }
}
