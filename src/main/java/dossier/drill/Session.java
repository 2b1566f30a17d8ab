package dossier.drill;

import dossier.question.Catalogue;
import dossier.question.Question;
import dossier.schedule.Card;
import dossier.schedule.Moment;
import dossier.schedule.Queue;
import dossier.schedule.Scheduler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What stays the same or only grows while a drill runs, whichever state it is in.
 *
 * @param catalogue every item loaded, also those that are not asked
 * @param cards the cards of the drill as they stood at its start
 * @param changed the cards that this drill has changed, as they stand
 * @param outcomes every recall, in order
 * @param past the states that an undo goes back to, oldest first, at most {@link #UNDO_DEPTH}
 * @param nextRef the reference of the next effect
 */
record Session(
    Catalogue catalogue,
    Map<String, Card> cards,
    Map<String, Card> changed,
    Scheduler scheduler,
    Queue queue,
    List<Outcome> outcomes,
    List<Past> past,
    int nextRef) {

  /** How many steps can be undone. */
  static final int UNDO_DEPTH = 30;

  /** A state to go back to, and the effect to take back then. */
  record Past(Drill drill, int ref) {}

  Session {
    changed = Map.copyOf(changed);
    outcomes = List.copyOf(outcomes);
    past = List.copyOf(past);
  }

  Session used(int refs) {
    return new Session(catalogue, cards, changed, scheduler, queue, outcomes, past, nextRef + refs);
  }

  Session with(Queue other) {
    return new Session(catalogue, cards, changed, scheduler, other, outcomes, past, nextRef);
  }

  Session with(Outcome outcome) {
    var after = new HashMap<>(changed);
    after.put(outcome.after().id(), outcome.after());
    var more = new ArrayList<>(outcomes);
    more.add(outcome);
    return new Session(catalogue, cards, after, scheduler, queue, more, past, nextRef);
  }

  /**
   * Remembers a state that an undo of {@code ref} goes back to. The state is kept without its own
   * past, or every state of the sitting would be kept for ever.
   */
  Session remembering(Drill drill, int ref) {
    var more = new ArrayList<>(past);
    more.add(new Past(drill.with(drill.session().with(List.of())), ref));
    if (more.size() > UNDO_DEPTH) {
      more.remove(0);
    }
    return with(more);
  }

  private Session with(List<Past> other) {
    return new Session(catalogue, cards, changed, scheduler, queue, outcomes, other, nextRef);
  }

  Optional<Past> last() {
    return past.isEmpty() ? Optional.empty() : Optional.of(past.get(past.size() - 1));
  }

  /** Returns the last state again; references go on, since what was logged stays logged. */
  Drill resumed(Past before) {
    Session then = before.drill().session();
    return before
        .drill()
        .with(then.with(past.subList(0, past.size() - 1)).used(nextRef + 1 - then.nextRef));
  }

  Drill.Progress progress() {
    return new Drill.Progress(outcomes, queue.counts(), past.size());
  }

  /**
   * Returns the next state: the card whose turn it is, or the end. A queue is of one study day, so
   * where that has turned the drill ends, and the next one is laid for the new day.
   */
  Drill next(Moment now) {
    Optional<String> id = queue.isOf(now) ? queue.next(now) : Optional.empty();
    if (id.isEmpty()) {
      return new Drill.Over(this);
    }
    Question question = catalogue.find(id.get()).orElseThrow();
    return Drill.Asking.first(this, question, shown(question), now);
  }

  Card card(Question question) {
    String id = question.id().value();
    return changed.getOrDefault(id, cards.get(id));
  }

  /**
   * Returns the order in which options are shown; none for items without options. It follows from
   * the card alone, so that the same log shows the same screen, and changes with every review, so
   * that a place is not learned for an answer.
   */
  private List<Integer> shown(Question question) {
    int options = question.key().shuffled();
    List<Integer> order = IntStream.range(0, options).boxed().collect(Collectors.toList());
    String id = question.id().value();
    var random = new SplittableRandom(31L * id.hashCode() + card(question).reviews());
    for (int i = order.size() - 1; i > 0; i--) {
      Collections.swap(order, i, random.nextInt(i + 1));
    }
    return order;
  }
}
