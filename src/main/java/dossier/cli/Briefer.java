package dossier.cli;

import dossier.plan.Planner;
import dossier.plan.Prospect;
import dossier.plan.Start;
import dossier.plan.Task;
import dossier.plan.Truth;
import dossier.question.Question;
import dossier.schedule.Card;
import dossier.schedule.FsrsVersion;
import dossier.schedule.Moment;
import dossier.schedule.Parameters;
import dossier.schedule.Phase;
import dossier.schedule.Scheduler;
import dossier.store.Ledger;
import dossier.tui.Briefing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes a plan of the questions and the log as they stand. */
final class Briefer {
  private static final int RUNS = 100;
  private static final int RUNS_OF_MANY = 40;
  private static final int MANY = 30_000;

  private final Map<String, Question> questions;
  private final Ledger ledger;
  private final Scheduler scheduler;
  private final Habits habits;
  private final Moment now;

  Briefer(
      Map<String, Question> questions,
      Ledger ledger,
      Scheduler scheduler,
      Habits habits,
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
  record Made(Briefing briefing, List<String> today) {}

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
          known.add(Start.Known.of(card, scheduler, now.day(), days));
        }
      }
      ids.addAll(fresh);
      unseen = fresh.size();
    }

    Task task(double minutes) {
      double seconds = minutes * 60;
      double left = Math.max(0, seconds - habits.secondsOn(now.day()));
      var start = new Start(known, unseen);
      return new Task(start, days, left, seconds, parameters(), habits.trainee());
    }

    boolean isUnseen(int card) {
      return card >= known.size();
    }

    List<String> stems(List<Integer> cards) {
      return cards.stream().map(card -> questions.get(ids.get(card)).stem()).toList();
    }
  }

  /** Plans are made by FSRS-6; cards of another model are taken over as what they come to. */
  private Parameters parameters() {
    return scheduler.parameters().version() == FsrsVersion.FSRS_6
        ? scheduler.parameters()
        : Parameters.DEFAULT;
  }

  /** Works a plan out; {@link #refusal} has nothing against it. */
  Made made(LocalDate by, double minutes, boolean kept) {
    var deck = new Deck(by);
    Task task = deck.task(minutes);
    var planner = new Planner(task);
    Planner.Today today = planner.today();
    int runs = task.start().cards() * deck.days > MANY ? RUNS_OF_MANY : RUNS;
    Prospect prospect = planner.prospect(Truth.around(task.parameters()), runs);
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
        deck.stems(prospect.poor()));
    List<String> ids = today.cards().stream().map(deck.ids::get).toList();
    return new Made(briefing, ids);
  }
}
