package dossier.cli;

import dossier.plan.Planner;
import dossier.plan.Prospect;
import dossier.plan.StandIn;
import dossier.plan.Start;
import dossier.plan.Task;
import dossier.question.ItemId;
import dossier.question.Question;
import dossier.schedule.Card;
import dossier.schedule.Moment;
import dossier.schedule.Phase;
import dossier.schedule.Scheduler;
import dossier.schedule.Siblings;
import dossier.store.Ledger;
import dossier.tui.Briefing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Makes a plan of the questions and the log as they stand. */
final class Briefer {
  private static final int MOST_RUNS = 100;
  private static final int LEAST_RUNS = 20;

  /** So many cards are simulated for a day each in a second or two. */
  private static final int CARD_DAYS = 3_000_000;

  private final Map<String, Question> questions;
  private final Ledger ledger;
  private final Scheduler scheduler;
  private final Supplier<Habits> habits;
  private final Moment now;
  private Optional<StandIn> found = Optional.empty();

  /**
   * Takes what a plan is made of.
   *
   * @param habits asked for only when a plan is worked out, since all of the log is read for them
   */
  Briefer(
      Map<String, Question> questions,
      Ledger ledger,
      Scheduler scheduler,
      Supplier<Habits> habits,
      Moment now) {
    this.questions = questions;
    this.ledger = ledger;
    this.scheduler = scheduler;
    this.habits = habits;
    this.now = now;
  }

  /**
   * A plan as worked out.
   *
   * @param today the cards to take today, what gains most first
   */
  record Made(Briefing briefing, List<String> today) {
    Made nowKept() {
      return new Made(briefing.nowKept(), today);
    }
  }

  /** Returns the study day of today as a date. */
  LocalDate today() {
    return LocalDate.ofEpochDay(now.day());
  }

  /** Returns the plan of the log, worked out; empty where there is none, or its date is not ahead. */
  Optional<Made> present() {
    return ledger
        .plan()
        .filter(plan -> refusal(plan.by().orElseThrow(), plan.minutes()).isEmpty())
        .map(plan -> made(plan.by().orElseThrow(), plan.minutes(), true));
  }

  /** Returns why a plan cannot be made, if so. */
  Optional<String> refusal(LocalDate by, double minutes) {
    LocalDate today = today();
    if (by.isBefore(today)) {
      return Optional.of(by + " is past; today is " + today);
    }
    if (by.equals(today)) {
      return Optional.of(by + " is today; a plan needs a day before its date");
    }
    if (by.isAfter(today.plusDays(Task.MOST_DAYS))) {
      return Optional.of(by + " is too far; " + today.plusDays(Task.MOST_DAYS)
          + " is the last date that can be planned for");
    }
    if (!(minutes > 0 && minutes <= 1440)) {
      return Optional.of(Briefing.minutes(minutes) + " a day; above 0, at most 1440, is possible");
    }
    return questions.keySet().stream().allMatch(ledger::isSuspended)
        ? Optional.of("there is no question to plan for")
        : Optional.empty();
  }

  Optional<String> ended(LocalDate by) {
    return ended(by, now);
  }

  /** Returns what is said where the date of a plan is no longer ahead; empty where it is. */
  static Optional<String> ended(LocalDate by, Moment now) {
    if (by.toEpochDay() > now.day()) {
      return Optional.empty();
    }
    return Optional.of((by.toEpochDay() == now.day()
            ? "The briefing is today"
            : "The briefing of " + by + " is past")
        + "; questions are spaced as usual again.");
  }

  /** Returns the least whole minutes a day that reach every question; empty where none do. */
  OptionalInt minutesToReachAll(LocalDate by) {
    return Planner.minutesToReachAll(new Deck(by).task(1));
  }

  /** The cards to plan for, those in memory first. */
  private final class Deck {
    final int days;
    final List<Start.Known> known = new ArrayList<>();
    final List<String> ids = new ArrayList<>();
    private final int unseen;

    Deck(LocalDate by) {
      days = (int) (by.toEpochDay() - now.day());
      var fresh = new ArrayList<String>();
      for (String id : questions.keySet()) {
        Card card = ledger.card(id);
        if (ledger.isSuspended(id)) {
          continue;
        }
        if (card.phase() == Phase.NEW) {
          fresh.add(id);
        } else {
          ids.add(id);
          known.add(standIn().known(card, now.day(), days));
        }
      }
      ids.addAll(fresh);
      unseen = fresh.size();
    }

    Task task(double minutes) {
      double seconds = minutes * 60;
      Habits own = habits.get();
      double left = Math.max(0, seconds - own.secondsOn(now.day()));
      var start = new Start(known, unseen);
      return new Task(start, days, left, seconds, standIn().parameters(), own.trainee());
    }

    boolean isUnseen(int card) {
      return card >= known.size();
    }

    List<String> stems(List<Integer> cards) {
      return cards.stream().map(card -> questions.get(ids.get(card)).stem()).toList();
    }
  }

  /** Returns the cards that can be asked today: not all of a family on one day. */
  private Set<String> open() {
    List<Card> all = questions.keySet().stream().map(ledger::card).toList();
    return Siblings.today(
            all,
            id -> !ledger.isSuspended(id) && ledger.buriedUntil(id).orElse(now.day()) <= now.day(),
            ItemId::originOf,
            now)
        .stream()
        .map(Card::id)
        .collect(Collectors.toSet());
  }

  /** Returns what plans are worked out by, found once. */
  private StandIn standIn() {
    if (found.isEmpty()) {
      found = Optional.of(StandIn.of(scheduler));
    }
    return found.get();
  }

  private Optional<Briefing.Missed> missed(Planner planner, int days, double minutes) {
    int missed = habits.get().missed(now.day());
    double more = Math.min(missed * minutes / days, 1440 - minutes);
    if (more <= 0) {
      return Optional.empty();
    }
    return Optional.of(new Briefing.Missed(missed, more, planner.gain(more * 60)));
  }

  /** Works a plan out; {@link #refusal} has nothing against it. */
  Made made(LocalDate by, double minutes, boolean kept) {
    var deck = new Deck(by);
    Task task = deck.task(minutes);
    var planner = new Planner(task);
    Set<String> open = open();
    Planner.Today today = planner.today(card -> open.contains(deck.ids.get(card)));
    long cardDays = (long) deck.ids.size() * deck.days;
    int runs = (int) Math.min(MOST_RUNS, Math.max(LEAST_RUNS, CARD_DAYS / cardDays));
    Prospect prospect = planner.prospect(standIn().truth(), runs);
    int fresh = (int) today.cards().stream().filter(deck::isUnseen).count();
    var briefing = new Briefing(
        by,
        deck.days,
        minutes,
        kept,
        fresh,
        today.cards().size() - fresh,
        today.seconds(),
        deck.ids.size(),
        prospect,
        deck.stems(prospect.never()),
        deck.stems(prospect.poor()),
        kept ? missed(planner, deck.days, minutes) : Optional.empty());
    List<String> ids = today.cards().stream().map(deck.ids::get).toList();
    return new Made(briefing, ids);
  }
}
