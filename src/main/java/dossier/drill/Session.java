package dossier.drill;

import dossier.question.Catalogue;
import dossier.question.Question;
import dossier.schedule.Card;
import dossier.schedule.Load;
import dossier.schedule.Moment;
import dossier.schedule.Queue;
import dossier.schedule.Scheduler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What stays the same or only grows while a drill runs, whichever state it is in.
 *
 * @param catalogue every item loaded, also those that are not asked
 * @param cards the cards of the learner as they stood at its start
 * @param changed the cards that this drill has changed, as they stand
 * @param again what is to be seen again apart from the schedule
 * @param confidence whether the learner is asked before each verdict how sure they are
 * @param outcomes every answer that was gone on from, in order
 * @param past the states that an undo goes back to, oldest first, at most {@link #UNDO_DEPTH}
 * @param nextRef the reference of the next effect
 */
record Session(
    Catalogue catalogue,
    Map<String, Card> cards,
    Map<String, Card> changed,
    Scheduler scheduler,
    Queue queue,
    Again again,
    boolean confidence,
    List<Outcome> outcomes,
    List<Past> past,
    int nextRef) {

  /** How many steps can be undone. */
  static final int UNDO_DEPTH = 30;

  /** A state to go back to, and the effect to take back then, if there was one. */
  record Past(Drill drill, OptionalInt ref) {}

  Session {
    changed = Map.copyOf(changed);
    outcomes = List.copyOf(outcomes);
    past = List.copyOf(past);
  }

  Session used(int refs) {
    return of(changed, queue, again, confidence, outcomes, past, nextRef + refs);
  }

  Session with(Queue other) {
    return of(changed, other, again, confidence, outcomes, past, nextRef);
  }

  Session with(Again other) {
    return of(changed, queue, other, confidence, outcomes, past, nextRef);
  }

  /** Returns this session with the learner asked how sure they are, or not. */
  Session asking(boolean confident) {
    return of(changed, queue, again, confident, outcomes, past, nextRef);
  }

  private Session of(
      Map<String, Card> after,
      Queue left,
      Again seen,
      boolean asks,
      List<Outcome> done,
      List<Past> before,
      int ref) {
    return new Session(catalogue, cards, after, scheduler, left, seen, asks, done, before, ref);
  }

  Session with(Outcome outcome) {
    var after = new HashMap<>(changed);
    after.put(outcome.after().id(), outcome.after());
    var more = new ArrayList<>(outcomes);
    more.add(outcome);
    return of(after, queue, again, confidence, more, past, nextRef);
  }

  /**
   * Remembers a state that an undo of {@code ref} goes back to. The state is kept without its own
   * past, or every state of the sitting would be kept for ever.
   */
  Session remembering(Drill drill, OptionalInt ref) {
    var more = new ArrayList<>(past);
    more.add(new Past(drill.with(drill.session().with(List.of())), ref));
    if (more.size() > UNDO_DEPTH) {
      more.remove(0);
    }
    return with(more);
  }

  private Session with(List<Past> other) {
    return of(changed, queue, again, confidence, outcomes, other, nextRef);
  }

  Optional<Past> last() {
    return past.isEmpty() ? Optional.empty() : Optional.of(past.get(past.size() - 1));
  }

  /** Returns the last state again; references go on, since what was logged stays logged, and so
   * does what answers owe. */
  Drill resumed(Past before) {
    Session then = before.drill().session();
    int refs = nextRef + (before.ref().isPresent() ? 1 : 0) - then.nextRef;
    Again seen = before
        .drill()
        .asked()
        .map(question -> again.resumed(then.again, question.id().value()))
        .orElse(again);
    return before
        .drill()
        .with(then.with(past.subList(0, past.size() - 1))
            .with(seen)
            .asking(confidence)
            .used(refs));
  }

  Drill.Progress progress() {
    return new Drill.Progress(outcomes, queue.counts(), extras().size(), past.size());
  }

  /** Returns what is to be shown apart from the schedule: a card that is to be reviewed is not. */
  List<String> extras() {
    return again.owed().stream()
        .filter(card -> cards.containsKey(card) && !queue.holds(card))
        .toList();
  }

  /**
   * Returns the next state: the card whose turn it is, then what is shown apart from the schedule,
   * or the end. A queue is of one study day, so where that has turned the drill ends, and the next
   * one is laid for the new day.
   */
  Drill next(Moment now) {
    if (!queue.isOf(now)) {
      return new Drill.Over(this);
    }
    return queue
        .next(now)
        .map(id -> asked(id, false, now))
        .or(() -> extras().stream().findFirst().map(id -> asked(id, true, now)))
        .orElseGet(() -> new Drill.Over(this));
  }

  private Drill asked(String id, boolean extra, Moment now) {
    Question question = catalogue.find(id).orElseThrow();
    // No review of an extra showing is counted, so the day changes the order in its place.
    long salt = card(question).reviews() + (extra ? 1_000_003L * now.day() : 0);
    return Drill.Asking.first(this, question, shown(question, salt), extra, now);
  }

  /** Returns where in its fuzz range the next interval of a card is put. */
  OptionalInt place(Card card, Moment now) {
    List<Card> stand =
        cards.values().stream().map(c -> changed.getOrDefault(c.id(), c)).toList();
    return scheduler.place(card, now, Load.of(stand, now));
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
  private static List<Integer> shown(Question question, long salt) {
    int options = question.key().shuffled();
    List<Integer> order = IntStream.range(0, options).boxed().collect(Collectors.toList());
    String id = question.id().value();
    var random = new SplittableRandom(31L * id.hashCode() + salt);
    for (int i = order.size() - 1; i > 0; i--) {
      Collections.swap(order, i, random.nextInt(i + 1));
    }
    return order;
  }
}
