package dossier.cli;

import dossier.schedule.Card;
import dossier.schedule.Forecast;
import dossier.schedule.Moment;
import dossier.schedule.Phase;
import dossier.schedule.Queue;
import dossier.schedule.Settings;
import dossier.store.Ledger;
import dossier.tui.Overview;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is to be asked today, bank by bank. It takes the ids of the questions and not the questions,
 * so that the day is counted before they are read.
 *
 * @param wanted whether a card is one that this run is about
 */
record Tally(
    Contents contents, Journal journal, Settings settings, Predicate<String> wanted, Moment now) {
  private static final int FORECAST_DAYS = 14;

  /** Returns what the home screen shows, with notices after those of the log. */
  Overview overview(List<String> notices) {
    var rows = new ArrayList<Overview.Row>();
    var all = new ArrayList<Card>();
    int introduced = 0;
    int suspended = 0;
    for (Contents.Bank bank : contents.banks()) {
      List<Card> cards = cards(bank);
      Queue.Counts left = queue(cards, introduced).counts();
      introduced += left.unseen();
      int questions = 0;
      for (String id : bank.ids()) {
        questions += wanted.test(id) ? 1 : 0;
        suspended += journal.ledger().isSuspended(id) ? 1 : 0;
      }
      rows.add(new Overview.Row(
          bank.name(), bank.title(), left.unseen(), left.learning(), left.due(), questions));
      all.addAll(cards);
    }
    var said = new ArrayList<>(journal.notices());
    said.addAll(notices);
    return new Overview(
        rows,
        Forecast.of(all, now, FORECAST_DAYS).due(),
        contents.problems(),
        said,
        journal.heldBy(),
        next(all).map(at -> Times.next(at, now)),
        suspended,
        queue(all, 0).next(now).isPresent());
  }

  private List<Card> cards(Contents.Bank bank) {
    var cards = new ArrayList<Card>();
    for (String id : bank.ids()) {
      if (wanted.test(id) && isAsked(id, journal.ledger(), now)) {
        cards.add(journal.ledger().card(id));
      }
    }
    return cards;
  }

  /** Returns whether a card may be asked: it is neither suspended nor buried. */
  static boolean isAsked(String id, Ledger ledger, Moment now) {
    return !ledger.isSuspended(id) && ledger.buriedUntil(id).orElse(now.day()) <= now.day();
  }

  /** What must not stand beside what changes the order, and no count. */
  private Queue queue(Collection<Card> cards, int spoken) {
    int introduced = journal.ledger().newOn(now.day()) + spoken;
    return Queue.of(cards, introduced, settings, (a, b) -> false, now);
  }

  /** Returns when a card is next to be asked, where none is now. */
  private static Optional<Instant> next(List<Card> cards) {
    return cards.stream()
        .filter(card -> card.phase() != Phase.NEW)
        .flatMap(card -> card.due().stream())
        .min(Instant::compareTo);
  }
}
