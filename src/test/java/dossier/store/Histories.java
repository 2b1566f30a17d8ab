package dossier.store;

import dossier.schedule.Card;
import dossier.schedule.MemoryState;
import dossier.schedule.Moment;
import dossier.schedule.Phase;
import dossier.schedule.Rating;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;

/** Ledgers whose cards tell their whole history, in its order. */
final class Histories {
  /** Brings a history within what a stability can be. */
  private static final double SCALE = 1e5;

  private Histories() {}

  /** Two histories that differ in anything give two cards that differ. */
  static Card review(Card card, Rating rating, Moment now, OptionalInt place) {
    double history =
        card.memory().map(m -> Math.rint((m.stabilityDays() - 1) * SCALE)).orElse(1.0);
    history = (history * 31 + rating.number() + now.instant().toEpochMilli() % 1e6) % 1e9;
    return new Card(
        card.id(),
        card.phase() == Phase.NEW || rating == Rating.AGAIN ? Phase.LEARNING : Phase.REVIEW,
        0,
        Optional.of(new MemoryState(1 + history / SCALE, 1 + now.day() % 9)),
        Optional.of(now),
        Optional.of(now.instant()),
        100 * rating.number() + place.orElse(0),
        card.reviews() + 1,
        card.lapses() + (rating == Rating.AGAIN ? 1 : 0));
  }

  static Ledger read(Path folder) throws IOException {
    return Ledger.read(folder, Histories::review);
  }

  static Ledger read(Map<Path, byte[]> logs) throws IOException {
    return Ledger.read(logs, Histories::review);
  }

  /** Returns all that a ledger knows, as text. */
  static String state(Ledger ledger) {
    var b = new StringBuilder();
    b.append(ledger.events()).append(" events\n");
    ledger.cards().forEach(card -> b.append(card).append('\n'));
    for (int i = 0; i < 12; i++) {
      String id = "item-" + i;
      b.append(id).append(' ').append(ledger.isSuspended(id));
      b.append(' ').append(ledger.buriedUntil(id)).append(' ').append(ledger.flag(id));
      b.append(' ').append(ledger.lastAnswer(id)).append('\n');
    }
    b.append(ledger.reviewsByDay()).append('\n');
    for (long day : new TreeSet<>(ledger.reviewsByDay().keySet())) {
      b.append(day).append(' ').append(ledger.newOn(day)).append(' ').append(ledger.reviewsOn(day));
      b.append(' ').append(ledger.totals(day, day)).append('\n');
      for (long on = day; on < day + 3; on++) {
        b.append(ledger.again(new Moment(Instant.EPOCH, on), 50, 4)).append('\n');
      }
    }
    b.append(ledger.totals(Long.MIN_VALUE, Long.MAX_VALUE)).append('\n');
    b.append(ledger.undoable("a1b2c3d4", 1000)).append('\n');
    var rows = new TreeMap<String, List<String>>();
    ledger.reviews((before, rating, at) -> rows.computeIfAbsent(before.id(), c -> new ArrayList<>())
        .add(before.memory() + " " + rating + " " + at));
    ledger.answers((card, day, took) ->
        rows.computeIfAbsent(card + " " + day, c -> new ArrayList<>()).add("" + took));
    rows.forEach((of, row) -> b.append(of)
        .append(' ')
        .append(of.contains(" ") ? row.stream().sorted().toList() : row)
        .append('\n'));
    return b.toString();
  }
}
