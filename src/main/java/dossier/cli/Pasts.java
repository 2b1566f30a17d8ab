package dossier.cli;

import dossier.optimize.Reviews;
import dossier.question.Confidence;
import dossier.schedule.Card;
import dossier.schedule.Moment;
import dossier.schedule.Phase;
import dossier.schedule.Rating;
import dossier.schedule.Scheduler;
import dossier.store.Event;
import dossier.store.EventId;
import dossier.store.History;
import dossier.store.Ledger;
import dossier.store.Totals;
import dossier.tui.CardFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What was answered and how it was rated, card by card, first to last; read from the whole log. */
final class Pasts {
  private static final Comparator<History.Entry> IN_ORDER = Comparator.comparing(
          (History.Entry e) -> e.at().toInstant())
      .thenComparing(e -> e.id().device(), Integer::compareUnsigned)
      .thenComparing(e -> e.id().line());

  private final Map<String, List<History.Entry>> answers = new HashMap<>();
  private final Map<String, List<History.Entry>> reviews = new HashMap<>();

  /** Reads the whole log, if it is asked. */
  interface Reader {
    Pasts read() throws IOException;
  }

  private Pasts() {}

  /**
   * Reads the logs of a folder, and keeps no more of them than is asked for.
   *
   * @param renamed the present id of every id that a card had before
   * @param cards the cards to keep
   * @param answers whether to keep answers, or only how they were rated
   */
  static Pasts read(
      Path folder, Map<String, String> renamed, Predicate<String> cards, boolean answers)
      throws IOException {
    var entries = new ArrayList<History.Entry>();
    History.read(folder, entry -> {
      boolean kept = card(entry.event())
          .map(id -> cards.test(renamed.getOrDefault(id, id)))
          .orElse(entry.event() instanceof Event.Undone);
      if (kept && (answers || !(entry.event() instanceof Event.Answered))) {
        entries.add(entry);
      }
    });
    entries.sort(IN_ORDER);
    Set<EventId> undone = undone(entries);
    var pasts = new Pasts();
    for (History.Entry entry : entries) {
      if (entry.event() instanceof Event.Answered answered) {
        add(pasts.answers, renamed, answered.card(), entry);
      } else if (entry.event() instanceof Event.Reviewed reviewed && !undone.contains(entry.id())) {
        add(pasts.reviews, renamed, reviewed.card(), entry);
      }
    }
    return pasts;
  }

  /** Returns the card that was answered or rated. */
  private static Optional<String> card(Event event) {
    if (event instanceof Event.Answered answered) {
      return Optional.of(answered.card());
    }
    return event instanceof Event.Reviewed reviewed
        ? Optional.of(reviewed.card())
        : Optional.empty();
  }

  /** An undo comes after what it undoes: from the last to the first, each is known to hold. */
  private static Set<EventId> undone(List<History.Entry> entries) {
    var undone = new HashSet<EventId>();
    for (int i = entries.size() - 1; i >= 0; i--) {
      History.Entry entry = entries.get(i);
      if (entry.event() instanceof Event.Undone undo && !undone.contains(entry.id())) {
        undone.add(undo.of());
      }
    }
    return undone;
  }

  private static void add(
      Map<String, List<History.Entry>> to,
      Map<String, String> renamed,
      String card,
      History.Entry entry) {
    to.computeIfAbsent(renamed.getOrDefault(card, card), id -> new ArrayList<>())
        .add(entry);
  }

  /** A review, and the card before and after it. */
  private record Reviewed(History.Entry entry, Event.Reviewed event, Card before, Card after) {
    long day() {
      return moment(entry).day();
    }
  }

  private static Moment moment(History.Entry entry) {
    return Moment.of(entry.at().toInstant(), entry.at().getOffset(), Moment.ROLLOVER_HOUR);
  }

  private List<Reviewed> reviews(String card, Scheduler scheduler) {
    var replayed = new ArrayList<Reviewed>();
    Card now = Card.unseen(card);
    for (History.Entry entry : reviews.getOrDefault(card, List.of())) {
      var event = (Event.Reviewed) entry.event();
      Card after = scheduler.review(now, event.rating(), moment(entry), event.place());
      replayed.add(new Reviewed(entry, event, now, after));
      now = after;
    }
    return replayed;
  }

  /** Returns a card as it stood at some time. */
  Card card(String card, Instant at, Scheduler scheduler) {
    Card then = Card.unseen(card);
    for (Reviewed review : reviews(card, scheduler)) {
      if (!review.entry().at().toInstant().isAfter(at)) {
        then = review.after();
      }
    }
    return then;
  }

  /** Returns every answer to a card, with the rating and the interval that came of it. */
  List<CardFile.Past> of(String card, Ledger ledger, Scheduler scheduler) {
    var rated = new HashMap<EventId, Reviewed>();
    for (Reviewed review : reviews(card, scheduler)) {
      review.event().answer().ifPresent(answer -> rated.put(answer, review));
    }
    var past = new ArrayList<CardFile.Past>();
    for (History.Entry entry : answers.getOrDefault(card, List.of())) {
      Optional<Reviewed> review = Optional.ofNullable(rated.get(entry.id()));
      past.add(past(entry, review, ledger));
    }
    return past;
  }

  private static CardFile.Past past(History.Entry entry, Optional<Reviewed> review, Ledger ledger) {
    var answer = (Event.Answered) entry.event();
    Optional<Rating> rating = review.map(r -> r.event().rating());
    Optional<Duration> interval = review.flatMap(r -> r.after().interval());
    // A pick is logged by its place, which says nothing once the options are shuffled again.
    String response = answer.shown().isEmpty()
        ? answer.response()
        : answer.understood().orElse(answer.response());
    return new CardFile.Past(
        entry.at(),
        rating,
        interval,
        response,
        ledger.verdict(entry.id()).orElse(answer.verdict()),
        ledger.isOverruled(entry.id()),
        answer.confidencePercent().stream().mapToObj(Confidence::ofPercent).findFirst(),
        answer.extra());
  }

  /** Returns every rating, as a memory model is trained on them. */
  Reviews reviews() {
    var all = new Reviews.Builder();
    reviews.forEach((card, entries) -> {
      for (History.Entry entry : entries) {
        Moment at = moment(entry);
        int rating = ((Event.Reviewed) entry.event()).rating().number();
        all.add(card, at.instant().toEpochMilli(), at.day(), rating);
      }
    });
    return all.build();
  }

  /** Returns the study day of the last AGAIN of a card. */
  OptionalLong failedDay(String card) {
    return reviews.getOrDefault(card, List.of()).stream()
        .filter(entry -> ((Event.Reviewed) entry.event()).rating() == Rating.AGAIN)
        .mapToLong(entry -> moment(entry).day())
        .max();
  }

  /** Returns what was done with some cards from one study day to another, both included. */
  Totals totals(
      Collection<String> cards, long fromDay, long toDay, Ledger ledger, Scheduler scheduler) {
    int count = 0;
    int matured = 0;
    int recalled = 0;
    long took = 0;
    var verdicts = new TreeMap<String, Integer>();
    for (String card : cards) {
      for (Reviewed review : reviews(card, scheduler)) {
        boolean within = review.day() >= fromDay && review.day() <= toDay;
        boolean mature = within && review.before().phase() == Phase.REVIEW;
        count += within ? 1 : 0;
        matured += mature ? 1 : 0;
        recalled += mature && review.event().rating() != Rating.AGAIN ? 1 : 0;
      }
      for (History.Entry entry : answers.getOrDefault(card, List.of())) {
        long day = moment(entry).day();
        if (day >= fromDay && day <= toDay) {
          var answer = (Event.Answered) entry.event();
          took += answer.tookMillis();
          verdicts.merge(ledger.verdict(entry.id()).orElse(answer.verdict()), 1, Integer::sum);
        }
      }
    }
    return new Totals(count, matured, recalled, verdicts, took);
  }
}
