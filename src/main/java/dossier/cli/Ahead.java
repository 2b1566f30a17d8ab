package dossier.cli;

import dossier.plan.StandIn;
import dossier.plan.Trainee;
import dossier.plan.Workload;
import dossier.schedule.Card;
import dossier.schedule.Moment;
import dossier.schedule.Phase;
import java.util.ArrayList;
import java.util.List;

/** What the next days bring, simulated from the cards as they stand. */
final class Ahead {
  private static final int RUNS = 40;
  private static final int RUNS_OF_MANY = 12;
  private static final int MANY = 2_000_000;

  /** Where a card of another model than FSRS-6 has the recall of its own. */
  private static final int MONTH = 30;

  private final Report report;
  private final Trainee trainee;

  Ahead(Report report, Trainee trainee) {
    this.report = report;
    this.trainee = trainee;
  }

  List<Workload.Day> days(int days) {
    Moment now = report.now();
    StandIn standIn = StandIn.of(report.scheduler());
    var pending = new ArrayList<Workload.Pending>();
    int unseen = 0;
    for (String id : report.library().questions().keySet()) {
      Card card = report.ledger().card(id);
      if (report.ledger().isSuspended(id)) {
        continue;
      }
      if (card.phase() == Phase.NEW) {
        unseen++;
      } else {
        int dueIn = card.dueDay().map(day -> (int) (day - now.day())).orElse(0);
        pending.add(new Workload.Pending(standIn.known(card, now.day(), MONTH), dueIn));
      }
    }
    int newPerDay = report.settings().newPerDay();
    int today = Math.max(0, newPerDay - report.ledger().newOn(now.day()));
    long cardDays = (long) (pending.size() + unseen) * days;
    return new Workload(
            standIn.parameters(), trainee, report.settings().desiredRetention(), newPerDay)
        .ahead(pending, unseen, today, days, cardDays > MANY ? RUNS_OF_MANY : RUNS);
  }
}
