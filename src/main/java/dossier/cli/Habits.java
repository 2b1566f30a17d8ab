package dossier.cli;

import dossier.plan.Trainee;
import dossier.schedule.Moment;
import dossier.schedule.Rating;
import dossier.store.Event;
import dossier.store.History;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * How a learner's own log says they answer: what a card takes on a day on which it is shown, its
 * learning steps included, and which ratings come how often.
 */
final class Habits {
  /** With fewer days of cards than this, the times are those of the usual trainee. */
  private static final int ENOUGH = 30;

  private static final int ENOUGH_OF_A_KIND = 5;

  /** So many ratings of the usual trainee are counted along with the learner's own. */
  private static final int PRIOR = 30;

  /** Whoever takes longer has gone away. */
  private static final double MOST_ANSWER_SECONDS = 180;

  private static final double MOST_READING_SECONDS = 90;

  private final Map<String, Map<Long, Day>> days = new HashMap<>();
  private Optional<OffsetDateTime> planned = Optional.empty();

  /** What became of a card on one study day. */
  private static final class Day {
    Instant first = Instant.MAX;
    Rating rating = Rating.AGAIN;
    double seconds;
  }

  private record Given(OffsetDateTime at, double seconds) {}

  private Habits() {}

  /**
   * Reads the logs of a folder.
   *
   * @param renamed the present id of every id that a card had before
   */
  static Habits read(Path folder, Map<String, String> renamed) throws IOException {
    var habits = new Habits();
    var given = new HashMap<String, Given>();
    History.read(folder, entry -> {
      if (entry.event() instanceof Event.Answered answer) {
        String id = renamed.getOrDefault(answer.card(), answer.card());
        given.put(id, new Given(entry.at(), answer.tookMillis() / 1000.0));
      } else if (entry.event() instanceof Event.Reviewed review) {
        String id = renamed.getOrDefault(review.card(), review.card());
        habits.add(id, entry.at(), review.rating(), given.remove(id));
      } else if (entry.event() instanceof Event.Planned
          && habits.planned.map(before -> before.isBefore(entry.at())).orElse(true)) {
        habits.planned = Optional.of(entry.at());
      }
    });
    return habits;
  }

  private void add(String card, OffsetDateTime at, Rating rating, Given given) {
    long number = day(at);
    Day day =
        days.computeIfAbsent(card, c -> new HashMap<>()).computeIfAbsent(number, d -> new Day());
    if (at.toInstant().isBefore(day.first)) {
      day.first = at.toInstant();
      day.rating = rating;
    }
    if (given != null) {
      double reading = Duration.between(given.at(), at).toMillis() / 1000.0;
      day.seconds += Math.min(given.seconds(), MOST_ANSWER_SECONDS)
          + Math.min(Math.max(reading, 0), MOST_READING_SECONDS);
    }
  }

  private static long day(OffsetDateTime at) {
    return Moment.of(at.toInstant(), at.getOffset(), Moment.ROLLOVER_HOUR).day();
  }

  /** Returns how many study days before today, but after the plan was last changed, had no review. */
  int missed(long today) {
    if (planned.isEmpty()) {
      return 0;
    }
    var studied = new HashSet<Long>();
    days.values().forEach(of -> studied.addAll(of.keySet()));
    return (int) LongStream.range(day(planned.get()) + 1, today)
        .filter(day -> !studied.contains(day))
        .count();
  }

  /** Returns the seconds that answering took on a study day, of all cards. */
  double secondsOn(long day) {
    return days.values().stream()
        .filter(of -> of.containsKey(day))
        .mapToDouble(of -> of.get(day).seconds)
        .sum();
  }

  /** Returns the trainee whom a plan is made for. */
  Trainee trainee() {
    var times = List.of(new ArrayList<Double>(), new ArrayList<Double>(), new ArrayList<Double>());
    int[] first = new int[4];
    int[] recalled = new int[3];
    days.values().forEach(of -> {
      long introduced = Collections.min(of.keySet());
      of.forEach((number, day) -> {
        boolean fresh = number == introduced;
        boolean forgotten = day.rating == Rating.AGAIN;
        if (fresh) {
          first[day.rating.number() - 1]++;
        } else if (!forgotten) {
          recalled[day.rating.number() - 2]++;
        }
        if (day.seconds > 0) {
          times.get(fresh ? 0 : forgotten ? 2 : 1).add(day.seconds);
        }
      });
    });
    Trainee usual = Trainee.DEFAULT;
    boolean enough = times.stream().mapToInt(List::size).sum() >= ENOUGH;
    return new Trainee(
        median(times.get(0), enough, usual.newSeconds()),
        median(times.get(1), enough, usual.recalledSeconds()),
        median(times.get(2), enough, usual.forgottenSeconds()),
        shares(first, usual.first()),
        shares(recalled, usual.recalled()));
  }

  private static double median(List<Double> seconds, boolean enough, double otherwise) {
    if (!enough || seconds.size() < ENOUGH_OF_A_KIND) {
      return otherwise;
    }
    Collections.sort(seconds);
    int middle = seconds.size() / 2;
    double median = seconds.size() % 2 == 1
        ? seconds.get(middle)
        : (seconds.get(middle - 1) + seconds.get(middle)) / 2;
    return Math.max(otherwise / 4, median);
  }

  private static List<Double> shares(int[] counts, List<Double> usual) {
    double sum = PRIOR;
    for (int count : counts) {
      sum += count;
    }
    var shares = new ArrayList<Double>();
    for (int i = 0; i < counts.length; i++) {
      shares.add((counts[i] + PRIOR * usual.get(i)) / sum);
    }
    return shares;
  }
}
