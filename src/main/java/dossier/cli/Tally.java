package dossier.cli;

import dossier.question.Confidence;
import dossier.question.ItemId;
import dossier.schedule.Backlog;
import dossier.schedule.Card;
import dossier.schedule.Forecast;
import dossier.schedule.MemoryModel;
import dossier.schedule.Moment;
import dossier.schedule.Phase;
import dossier.schedule.Queue;
import dossier.schedule.Settings;
import dossier.schedule.Siblings;
import dossier.store.Event;
import dossier.store.Ledger;
import dossier.tui.Briefing;
import dossier.tui.Overview;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is to be asked today, bank by bank. It takes the ids of the questions and not the questions,
 * so that the day is counted before they are read.
 *
 * @param wanted whether a card is one that this run is about
 * @param plan what is planned for, if anything is
 * @param whole whether a backlog is asked whole
 */
record Tally(
    Contents contents,
    Journal journal,
    Settings settings,
    Predicate<String> wanted,
    Optional<Briefer.Made> plan,
    boolean whole,
    Moment now) {
  private static final int FORECAST_DAYS = 14;

  /** Returns what the home screen shows, with notices after those of the log. */
  Overview overview(List<String> notices) {
    Ledger ledger = journal.ledger();
    List<String> owed = owed(ledger, now);
    var rows = new ArrayList<Overview.Row>();
    var ids = new ArrayList<String>();
    contents.banks().forEach(bank -> ids.addAll(bank.ids()));
    List<Card> all = cards(ids);
    Optional<Backlog> backlog =
        plan.isPresent() ? Optional.empty() : backlog(all, journal.model(), ledger, now);
    Optional<List<String>> chosen =
        plan.map(Briefer.Made::today).or(() -> backlog.filter(b -> !whole).map(Backlog::today));
    int introduced = 0;
    for (Contents.Bank bank : contents.banks()) {
      List<Card> cards = cards(bank.ids());
      Queue queue = queue(cards, introduced, chosen);
      Queue.Counts left = queue.counts();
      introduced += left.unseen();
      int questions = 0;
      for (String id : bank.ids()) {
        questions += wanted.test(id) && !isMade(id) ? 1 : 0;
      }
      rows.add(new Overview.Row(
          bank.name(),
          bank.title(),
          left.unseen(),
          left.learning(),
          left.due(),
          again(owed, ids(cards), queue).size(),
          questions));
    }

    Queue queue = queue(all, 0, chosen);
    int suspended = 0;
    for (String id : ids) {
      suspended += ledger.isSuspended(id) ? 1 : 0;
    }
    var said = new ArrayList<>(journal.notices());
    said.addAll(notices);
    ended().ifPresent(said::add);
    return new Overview(
        rows,
        Forecast.of(all, now, FORECAST_DAYS).due(),
        contents.problems(),
        said,
        journal.heldBy(),
        next(all, backlog),
        suspended,
        queue.next(now).isPresent() || !again(owed, ids(all), queue).isEmpty(),
        plan.map(made -> said(made.briefing())),
        made(ids),
        backlog.map(b -> new Overview.Late(b, whole)),
        journal.offer(),
        journal.last().isPresent());
  }

  private static String said(Briefing briefing) {
    return briefing.said()
        + briefing.missed().map(missed -> " " + missed.said()).orElse("");
  }

  /** Says that the date of a plan has come, until something is answered from then on. */
  private Optional<String> ended() {
    return journal
        .ledger()
        .plan()
        .flatMap(Event.Planned::by)
        .filter(by -> journal.ledger().reviewsByDay().tailMap(by.toEpochDay()).isEmpty())
        .flatMap(by -> Briefer.ended(by, now));
  }

  /** Says when something is next asked, where nothing is now. */
  private Optional<String> next(List<Card> all, Optional<Backlog> backlog) {
    if (plan.isPresent()) {
      return Optional.of("The plan goes on tomorrow.");
    }
    return backlog.isPresent() && !whole
        ? Optional.of("The rest follows tomorrow.")
        : next(all).map(at -> Times.next(at, now));
  }

  /**
   * Returns the backlog, if there is one.
   *
   * @param cards all that may be asked, of every bank
   */
  static Optional<Backlog> backlog(
      Collection<Card> cards, MemoryModel model, Ledger ledger, Moment now) {
    return Backlog.of(
        cards,
        model,
        ledger::reviewsByDay,
        () -> ledger.totals(now.day(), now.day()).matured(),
        now);
  }

  private static boolean isMade(String id) {
    return !ItemId.originOf(id).equals(id);
  }

  /** Counts what is made from the claims of others, and how much of it has been asked. */
  private Overview.Made made(List<String> ids) {
    int made = 0;
    int begun = 0;
    for (String id : ids) {
      if (wanted.test(id) && isMade(id)) {
        made++;
        begun += journal.ledger().card(id).phase() == Phase.NEW ? 0 : 1;
      }
    }
    return new Overview.Made(made, begun);
  }

  private List<Card> cards(List<String> ids) {
    Ledger ledger = journal.ledger();
    var cards = new ArrayList<Card>();
    ids.forEach(id -> cards.add(ledger.card(id)));
    return Siblings.today(
        cards, id -> wanted.test(id) && isAsked(id, ledger, now), ItemId::originOf, now);
  }

  private static Set<String> ids(List<Card> cards) {
    var ids = new HashSet<String>();
    cards.forEach(card -> ids.add(card.id()));
    return ids;
  }

  /** Returns whether a card may be asked: it is neither suspended nor buried. */
  static boolean isAsked(String id, Ledger ledger, Moment now) {
    return !ledger.isSuspended(id) && ledger.buriedUntil(id).orElse(now.day()) <= now.day();
  }

  /** Returns the cards of a deck that are shown again for a confident error, and not reviewed. */
  static List<String> again(List<String> owed, Set<String> deck, Queue queue) {
    return owed.stream()
        .filter(card -> deck.contains(card) && !queue.holds(card))
        .toList();
  }

  /** Returns every card that is shown again for a confident error. */
  static List<String> owed(Ledger ledger, Moment now) {
    return ledger.again(now, Confidence.HIGH.low(), Confidence.HIGH.number());
  }

  /** What must not stand beside what changes the order, and no count. */
  private Queue queue(List<Card> cards, int spoken, Optional<List<String>> chosen) {
    int introduced = journal.ledger().newOn(now.day()) + spoken;
    return chosen.isPresent()
        ? Queue.ofChosen(cards, chosen.get(), settings, (a, b) -> false, now)
        : Queue.of(cards, introduced, settings, (a, b) -> false, now);
  }

  /** Returns when a card is next to be asked, where none is now. */
  private static Optional<Instant> next(List<Card> cards) {
    return cards.stream()
        .filter(card -> card.phase() != Phase.NEW)
        .flatMap(card -> card.due().stream())
        .min(Instant::compareTo);
  }
}
