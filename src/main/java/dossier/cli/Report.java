package dossier.cli;

import dossier.find.Query;
import dossier.question.Bank;
import dossier.question.Catalogue;
import dossier.question.Confidence;
import dossier.question.ItemId;
import dossier.question.Question;
import dossier.schedule.Backlog;
import dossier.schedule.Card;
import dossier.schedule.Forecast;
import dossier.schedule.Moment;
import dossier.schedule.Phase;
import dossier.schedule.Scheduler;
import dossier.schedule.Settings;
import dossier.schedule.Siblings;
import dossier.stats.Stats;
import dossier.store.Event;
import dossier.store.Ledger;
import dossier.store.Totals;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is to be asked and what was done, to look at. */
final class Report {
  private final Path data;
  private final Library whole;
  private final Library library;
  private final Settings settings;
  private final Scheduler scheduler;
  private final Ledger ledger;
  private final Clock clock;
  private final Optional<Pasts> pasts;

  Report(
      Path data,
      Library library,
      Settings settings,
      Scheduler scheduler,
      Ledger ledger,
      Clock clock) {
    this(data, library, library, settings, scheduler, ledger, clock, Optional.empty());
  }

  private Report(
      Path data,
      Library whole,
      Library library,
      Settings settings,
      Scheduler scheduler,
      Ledger ledger,
      Clock clock,
      Optional<Pasts> pasts) {
    this.data = data;
    this.whole = whole;
    this.library = library;
    this.settings = settings;
    this.scheduler = scheduler;
    this.ledger = ledger;
    this.clock = clock;
    this.pasts = pasts;
  }

  /**
   * Returns the report of the questions that fit a query.
   *
   * @param history reads every answer and rating, card by card
   */
  Report only(Query query, Pasts.Reader history) throws IOException {
    if (query.equals(Query.EVERYTHING)) {
      return this;
    }
    Pasts read = history.read();
    Set<ItemId> wanted = new Shelf(library.banks(), scheduler.model())
        .find(query, ledger, now(), () -> read).stream()
            .map(facts -> facts.question().id())
            .collect(Collectors.toSet());
    Library fewer = library.only(question -> wanted.contains(question.id()));
    return new Report(data, whole, fewer, settings, scheduler, ledger, clock, Optional.of(read));
  }

  /** Returns the figures of what was done: in all, or with what fits the query. */
  Stats stats() throws IOException {
    Set<String> open = library.questions().keySet();
    return new Figures(
            data,
            whole.renamed(),
            ledger,
            scheduler.model(),
            Catalogue.of(whole.questions().values()))
        .at(now(), pasts.isPresent() ? open::contains : card -> true, open);
  }

  /** Returns what was done from one study day to another: in all, or with what fits the query. */
  Totals totals(long fromDay, long toDay) {
    return pasts
        .map(p -> p.totals(library.questions().keySet(), fromDay, toDay, ledger, scheduler))
        .orElseGet(() -> ledger.totals(fromDay, toDay));
  }

  /**
   * Cards that may be asked today, and what holds others back.
   *
   * @param again cards that are to be seen again for a confident error, apart from the schedule
   */
  record Due(
      int questions,
      int made,
      int unseen,
      List<Card> learning,
      List<Card> due,
      List<String> again,
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

  Settings settings() {
    return settings;
  }

  Scheduler scheduler() {
    return scheduler;
  }

  Moment now() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return Moment.of(now, clock.getZone().getRules().getOffset(now), Moment.ROLLOVER_HOUR);
  }

  /** Returns what is shown apart from the schedule: what is reviewed today is not. */
  private List<String> again(
      Set<String> open, List<Card> today, Set<Card> due, int introducible, Moment now) {
    var extra = new HashSet<>(open);
    int unseen = 0;
    for (Card card : today) {
      boolean isAsked =
          switch (card.phase()) {
            case NEW -> unseen++ < introducible;
            case LEARNING, RELEARNING -> true;
            case REVIEW -> due.contains(card);
          };
      if (isAsked) {
        extra.remove(card.id());
      }
    }
    return ledger.again(now, Confidence.HIGH.low(), Confidence.HIGH.number()).stream()
        .filter(extra::contains)
        .toList();
  }

  /** Returns what has piled up, if so and no plan is in force, of all banks. */
  Optional<Backlog> backlog() {
    return backlog(now());
  }

  private Optional<Backlog> backlog(Moment now) {
    boolean isPlanned = ledger
        .plan()
        .flatMap(Event.Planned::by)
        .filter(by -> by.toEpochDay() > now.day())
        .isPresent();
    return isPlanned
        ? Optional.empty()
        : Tally.backlog(
            today(library.banks(), open(library.banks(), now), now),
            scheduler.model(),
            ledger,
            now);
  }

  private List<Card> today(Collection<Bank> banks, Set<String> open, Moment now) {
    Set<String> names = banks.stream().map(Bank::name).collect(Collectors.toSet());
    List<Card> all = whole.banks().stream()
        .filter(bank -> names.contains(bank.name()))
        .flatMap(bank -> bank.questions().stream())
        .map(question -> ledger.card(question.id().value()))
        .toList();
    return Siblings.today(all, open::contains, ItemId::originOf, now);
  }

  private Set<String> open(Collection<Bank> banks, Moment now) {
    var open = new HashSet<String>();
    for (Bank bank : banks) {
      for (Question question : bank.questions()) {
        String id = question.id().value();
        if (Tally.isAsked(id, ledger, now)) {
          open.add(id);
        }
      }
    }
    return open;
  }

  /** Returns what is to be asked of some banks. */
  Due due(List<Bank> banks, int days) {
    Moment now = now();
    Set<String> open = open(banks, now);
    int questions = 0;
    int made = 0;
    int suspended = 0;
    int buried = 0;
    for (Bank bank : banks) {
      for (Question question : bank.questions()) {
        String id = question.id().value();
        questions += question.id().origin().isEmpty() ? 1 : 0;
        made += question.id().origin().isEmpty() ? 0 : 1;
        if (ledger.isSuspended(id)) {
          suspended++;
        } else if (ledger.buriedUntil(id).orElse(now.day()) > now.day()) {
          buried++;
        }
      }
    }
    List<Card> today = today(banks, open, now);
    int unseen = (int) today.stream().filter(c -> c.phase() == Phase.NEW).count();
    Optional<Backlog> backlog = backlog(now);
    int introducible =
        backlog.isPresent() ? 0 : Math.max(0, settings.newPerDay() - ledger.newOn(now.day()));
    List<Card> learning = today.stream().filter(Card::isLearning).toList();
    Set<String> share = backlog.map(b -> Set.copyOf(b.today())).orElse(open);
    List<Card> due = today.stream()
        .filter(c -> c.phase() == Phase.REVIEW && c.isDue(now) && share.contains(c.id()))
        .toList();
    return new Due(
        questions,
        made,
        Math.min(unseen, introducible),
        learning,
        due,
        again(open, today, new HashSet<>(due), introducible, now),
        suspended,
        buried,
        Forecast.of(today, now, days).due(),
        today.stream().flatMap(c -> c.due().stream()).min(Instant::compareTo));
  }
}
