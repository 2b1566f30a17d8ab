package dossier.cli;

import dossier.plan.Planner;
import dossier.plan.Prospect;
import dossier.plan.Start;
import dossier.plan.Task;
import dossier.plan.Trainee;
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
  record Made(Briefing briefing, List<String> today, Task task) {
    /** Returns the least minutes a day that reach all; empty where no time does. */
    OptionalInt minutesToReachAll() {
      return Planner.minutesToReachAll(task);
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

  /** Works a plan out; {@link #refusal} has nothing against it. */
  Made made(LocalDate by, double minutes, boolean kept) {
    int days = (int) (by.toEpochDay() - now.day());
    var known = new ArrayList<Start.Known>();
    var ids = new ArrayList<String>();
    var unseen = new ArrayList<String>();
    for (String id : questions.keySet()) {
      Card card = ledger.card(id);
      if (ledger.isSuspended(id)) {
        continue;
      }
      if (card.phase() == Phase.NEW) {
        unseen.add(id);
      } else {
        ids.add(id);
        known.add(Start.Known.of(card, scheduler, now.day(), days));
      }
    }
    ids.addAll(unseen);
    Trainee trainee = habits.trainee();
    Parameters parameters = scheduler.parameters().version() == FsrsVersion.FSRS_6
        ? scheduler.parameters()
        : Parameters.DEFAULT;
    double seconds = minutes * 60;
    double left = Math.max(0, seconds - habits.secondsOn(now.day()));
    var task = new Task(new Start(known, unseen.size()), days, left, seconds, parameters, trainee);
    var planner = new Planner(task);
    Planner.Today today = planner.today();
    int runs = task.start().cards() * days > MANY ? RUNS_OF_MANY : RUNS;
    Prospect prospect = planner.prospect(Truth.around(parameters), runs);
    int fresh =
        (int) today.cards().stream().filter(card -> card >= known.size()).count();
    var briefing = new Briefing(
        by,
        days,
        minutes,
        kept,
        fresh,
        today.cards().size() - fresh,
        today.seconds(),
        ids.size(),
        prospect,
        stems(prospect.never(), ids),
        stems(prospect.poor(), ids));
    return new Made(briefing, today.cards().stream().map(ids::get).toList(), task);
  }

  private List<String> stems(List<Integer> cards, List<String> ids) {
    return cards.stream().map(card -> questions.get(ids.get(card)).stem()).toList();
  }
}
