package dossier.cli;

import dossier.question.Bank;
import dossier.question.Question;
import dossier.schedule.Card;
import dossier.schedule.Forecast;
import dossier.schedule.Moment;
import dossier.schedule.Phase;
import dossier.schedule.Settings;
import dossier.store.Ledger;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to be asked and what was done, to look at. */
final class Report {
  private final Library library;
  private final Settings settings;
  private final Ledger ledger;
  private final Clock clock;

  Report(Library library, Settings settings, Ledger ledger, Clock clock) {
    this.library = library;
    this.settings = settings;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Cards that may be asked today, and what holds others back. */
  record Due(
      int questions,
      int unseen,
      List<Card> learning,
      List<Card> due,
      int suspended,
      int buried,
      List<Integer> forecast,
      Optional<Instant> next) {}

  Library library() {
    return library;
  }

  Ledger ledger() {
    return ledger;
  }

  Moment now() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return Moment.of(now, clock.getZone().getRules().getOffset(now), Moment.ROLLOVER_HOUR);
  }

  /** Returns what is to be asked of some banks. */
  Due due(List<Bank> banks, int days) {
    Moment now = now();
    var open = new ArrayList<Card>();
    int questions = 0;
    int suspended = 0;
    int buried = 0;
    for (Bank bank : banks) {
      for (Question question : bank.questions()) {
        String id = question.id().value();
        questions++;
        if (ledger.isSuspended(id)) {
          suspended++;
        } else if (ledger.buriedUntil(id).orElse(now.day()) > now.day()) {
          buried++;
        } else {
          open.add(ledger.card(id));
        }
      }
    }
    int unseen = (int) open.stream().filter(c -> c.phase() == Phase.NEW).count();
    int introducible = Math.max(0, settings.newPerDay() - ledger.newOn(now.day()));
    List<Card> learning = open.stream().filter(Card::isLearning).toList();
    List<Card> due =
        open.stream().filter(c -> c.phase() == Phase.REVIEW && c.isDue(now)).toList();
    return new Due(
        questions,
        Math.min(unseen, introducible),
        learning,
        due,
        suspended,
        buried,
        Forecast.of(open, now, days).due(),
        open.stream().flatMap(c -> c.due().stream()).min(Instant::compareTo));
  }
}
