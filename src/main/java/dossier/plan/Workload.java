package dossier.plan;

import dossier.schedule.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What usual spacing brings, day by day: simulated learners who answer all that is due and introduce
 * new cards at their pace.
 */
public final class Workload {
  private final Memory memory;
  private final Trainee trainee;
  private final double retention;
  private final int newPerDay;

  /**
   * Takes how cards are spaced.
   *
   * @param retention the recall at which a card falls due
   * @param newPerDay how many new cards are introduced on a day, while there are any
   */
  public Workload(Parameters parameters, Trainee trainee, double retention, int newPerDay) {
    this.memory = new Memory(parameters);
    this.trainee = trainee;
    this.retention = retention;
    this.newPerDay = newPerDay;
  }

  /**
   * A card in memory.
   *
   * @param dueIn days from today until it is due; below 0 where it is overdue
   */
  public record Pending(Start.Known card, int dueIn) {}

  /** A day from today, the cards shown on it, and the minutes they take. */
  public record Day(int day, Band cards, Band minutes) {}

  /**
   * Returns what each of the next days brings.
   *
   * @param unseen cards never seen
   * @param today how many of them can still be introduced today
   */
  public List<Day> ahead(List<Pending> pending, int unseen, int today, int days, int runs) {
    var cards = new double[days][runs];
    var minutes = new double[days][runs];
    for (int run = 0; run < runs; run++) {
      new Run(pending, unseen, days, new Dice(run)).play(today, run, cards, minutes);
    }
    return IntStream.range(0, days)
        .mapToObj(day -> new Day(day, Band.of(cards[day]), Band.of(minutes[day])))
        .toList();
  }

  /** One learner. */
  private final class Run {
    private final Dice dice;
    private final double[] stability;
    private final double[] difficulty;
    private final int[] last;
    private final int[] reviews;
    private final int known;

    /** The cards due on each day. */
    private final List<List<Integer>> due = new ArrayList<>();

    private int introduced;

    Run(List<Pending> pending, int unseen, int days, Dice dice) {
      this.dice = dice;
      IntStream.range(0, days).forEach(day -> due.add(new ArrayList<>()));
      known = pending.size();
      int all = known + unseen;
      stability = new double[all];
      difficulty = new double[all];
      last = new int[all];
      reviews = new int[all];
      for (int card = 0; card < known; card++) {
        Pending p = pending.get(card);
        stability[card] = p.card().stabilityDays();
        difficulty[card] = p.card().difficulty();
        last[card] = -p.card().elapsedDays();
        dueOn(Math.max(p.dueIn(), 0), card);
      }
    }

    void play(int today, int run, double[][] cards, double[][] minutes) {
      for (int day = 0; day < cards.length; day++) {
        int fresh = day == 0 ? today : newPerDay;
        double seconds = 0;
        int shown = 0;
        for (int card : due.get(day)) {
          seconds += reviewed(card, day);
          shown++;
        }
        for (int i = 0; i < fresh && known + introduced < last.length; i++) {
          introduce(known + introduced++, day);
          seconds += trainee.newSeconds();
          shown++;
        }
        cards[day][run] = shown;
        minutes[day][run] = seconds / 60;
      }
    }

    private double reviewed(int card, int day) {
      double recall = memory.recall(stability[card], Math.max(day - last[card], 0));
      boolean recalled = dice.roll(card, 2 * reviews[card]) < recall;
      int rating = recalled
          ? Dice.drawn(dice.roll(card, 2 * reviews[card] + 1), trainee.recalled(), Memory.HARD)
          : Memory.AGAIN;
      stability[card] = memory.stability(stability[card], difficulty[card], recall, rating);
      difficulty[card] = memory.difficulty(difficulty[card], rating);
      spaced(card, day);
      return recalled ? trainee.recalledSeconds() : trainee.forgottenSeconds();
    }

    private void introduce(int card, int day) {
      int rating = Dice.drawn(dice.roll(card, 0), trainee.first(), Memory.AGAIN);
      stability[card] = memory.firstStability(rating);
      difficulty[card] = memory.difficultyAtFirst(rating);
      spaced(card, day);
    }

    private void spaced(int card, int day) {
      reviews[card]++;
      last[card] = day;
      double days = memory.daysUntil(retention, stability[card]);
      dueOn(day + (int) Math.min(Math.max(1, Math.round(days)), 36_500), card);
    }

    private void dueOn(int day, int card) {
      if (day < due.size()) {
        due.get(day).add(card);
      }
    }
  }
}
