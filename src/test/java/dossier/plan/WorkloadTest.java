package dossier.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.schedule.Parameters;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkloadTest {
  private static Workload workload(double retention, int newPerDay) {
    return new Workload(Parameters.DEFAULT, Trainee.DEFAULT, retention, newPerDay);
  }

  private static double cards(List<Workload.Day> days) {
    return days.stream().mapToDouble(day -> day.cards().mean()).sum();
  }

  @Test
  void newCardsComeAtTheirPaceUntilThereAreNone() {
    List<Workload.Day> days = workload(0.9, 4).ahead(List.of(), 10, 1, 1, 5);
    assertEquals(List.of(new Workload.Day(0, new Band(1, 1, 1), days.get(0).minutes())), days);
    assertEquals(20 / 60.0, days.get(0).minutes().mean(), 1e-9);
  }

  /** Overdue cards count today, others on their day: a card due beyond the horizon not at all. */
  @Test
  void knownCardsComeWhenTheyAreDue() {
    var strong = new Start.Known(500, 5, 10);
    var pending = List.of(
        new Workload.Pending(strong, -3),
        new Workload.Pending(strong, 0),
        new Workload.Pending(strong, 2),
        new Workload.Pending(strong, 9));
    List<Workload.Day> days = workload(0.9, 20).ahead(pending, 0, 20, 3, 20);
    assertEquals(2, days.get(0).cards().mean());
    assertTrue(days.get(2).cards().mean() >= 1, days::toString);
    assertTrue(days.get(2).cards().mean() <= 1.3, days::toString);
  }

  @Test
  void moreRetentionIsMoreWork() {
    double before = 0;
    for (double retention : new double[] {0.75, 0.8, 0.85, 0.9, 0.95}) {
      double sum = cards(workload(retention, 10).ahead(List.of(), 300, 10, 120, 5));
      assertTrue(sum > before, retention + ": " + sum + " after " + before);
      before = sum;
    }
  }

  @Test
  void bandHoldsTheMean() {
    for (Workload.Day day : workload(0.9, 20).ahead(List.of(), 200, 20, 60, 40)) {
      assertTrue(day.cards().holds(day.cards().mean()), day::toString);
    }
  }
}
