package dossier.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What was answered wrong, and with what confidence, in drills and in scored sittings; of each card,
 * whatever came of it later. A set: the order in which events are taken in has no part in it.
 */
final class Errors {

  /**
   * An answer that was marked wrong.
   *
   * @param millis when its verdict was seen
   * @param day the study day of that
   */
  record Wrong(EventId id, long millis, int day) {
    static final Comparator<Wrong> ORDER =
        (a, b) -> EventId.compare(a.millis, a.id, b.millis, b.id);
  }

  private static final byte[] CONFIDENCE = Cursor.ascii(",\"confidence\":");
  private static final String ABANDONED = "abandoned";
  private static final String CORRECT = "correct";

  private final Map<Integer, List<Drilled>> drilled = new HashMap<>();
  private final Map<String, Sat> sittings = new HashMap<>();

  private record Drilled(Wrong wrong, int percent) {}

  /** A sitting: the last answer to each card, and the first end. */
  private static final class Sat {
    private final Map<Integer, Answer> answers = new HashMap<>();
    private Optional<End> end = Optional.empty();
  }

  private record Answer(EventId id, long millis, Event.SittingAnswered event) {
    boolean isAfter(Answer other) {
      return EventId.compare(millis, id, other.millis, other.id) > 0;
    }
  }

  private record End(EventId id, long millis, int day, boolean seen) {
    boolean isBefore(End other) {
      return EventId.compare(millis, id, other.millis, other.id) < 0;
    }
  }

  // ---- taking events in

  /** Returns whether the line of an answer has a confidence; quotes in its texts are escaped. */
  static boolean hasConfidence(byte[] b, int from, int to) {
    // Written last: most lines that have one need no search.
    for (int at = to - Line.TAIL_BYTES - CONFIDENCE.length; at > from; at--) {
      int i = 0;
      while (i < CONFIDENCE.length && b[at + i] == CONFIDENCE[i]) {
        i++;
      }
      if (i == CONFIDENCE.length) {
        return true;
      }
    }
    return false;
  }

  /** Takes in an answer of a drill that was marked wrong. */
  void drilled(int card, Wrong wrong, Event.Answered answer) {
    answer.confidencePercent().ifPresent(percent -> drilled
        .computeIfAbsent(card, c -> new ArrayList<>())
        .add(new Drilled(wrong, percent)));
  }

  /** Takes in what stands for a card of a sitting. */
  void sat(int card, EventId id, long millis, Event.SittingAnswered event) {
    var answer = new Answer(id, millis, event);
    sitting(event.sitting())
        .answers
        .merge(card, answer, (known, other) -> other.isAfter(known) ? other : known);
  }

  /** Takes in the end of a sitting; only where it was handed in were the verdicts seen. */
  void ended(EventId id, long millis, int day, Event.SittingEnded event) {
    var end = new End(id, millis, day, !event.how().equals(ABANDONED));
    Sat sat = sitting(event.sitting());
    sat.end = sat.end.filter(known -> !end.isBefore(known)).or(() -> Optional.of(end));
  }

  private Sat sitting(String id) {
    return sittings.computeIfAbsent(id, s -> new Sat());
  }

  // ---- what stands

  /**
   * Returns the last confident error of each card that had one.
   *
   * @param percent the least confidence of an answer in a drill, in per cent
   * @param band the least confidence of an answer in a sitting, as the number of its band
   * @param righted whether an answer that was marked wrong is right by now
   */
  Map<Integer, Wrong> last(int percent, int band, Predicate<EventId> righted) {
    Map<Integer, Wrong> last = new HashMap<>();
    drilled.forEach((card, answers) -> answers.stream()
        .filter(answer ->
            answer.percent() >= percent && !righted.test(answer.wrong().id()))
        .forEach(answer -> later(last, card, answer.wrong())));
    for (Sat sat : sittings.values()) {
      sat.end
          .filter(End::seen)
          .ifPresent(end -> sat.answers.forEach((card, answer) -> {
            Event.SittingAnswered event = answer.event();
            if (event.confidence().orElse(0) >= band
                && !event.response().isBlank()
                && !event.verdict().equals(CORRECT)) {
              later(last, card, new Wrong(end.id(), end.millis(), end.day()));
            }
          }));
    }
    return last;
  }

  private static void later(Map<Integer, Wrong> last, int card, Wrong wrong) {
    last.merge(card, wrong, (a, b) -> Wrong.ORDER.compare(a, b) < 0 ? b : a);
  }
}
