package dossier.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/**
 * When a card is asked again: the memory model, learning steps and fuzz together.
 *
 * <p>Steps, the order among the intervals of the four ratings, and what either counts, are those of
 * ts-fsrs 5.4.2; {@code Fsrs6VectorsTest} replays its histories. The steps are a floor under what
 * the model makes of a new or forgotten card, and whole days under all else: FSRS-7 alone would ask
 * a card answered AGAIN after three seconds.
 */
public final class Scheduler {

  /** A step as long as this is an interval in days: the card is in review. */
  private static final Duration DAY = Duration.ofDays(1);

  /** A fuzz range is told apart by hundredths: up to 90 days it has at most 15 days. */
  private static final int PLACES = 100;

  private final Settings settings;
  private final Parameters parameters;
  private final MemoryModel model;
  private final ToDoubleFunction<MemoryState> intervals;

  /** Makes a scheduler with the default parameters of FSRS-6. */
  public Scheduler(Settings settings) {
    this(settings, Parameters.DEFAULT);
  }

  /** Makes a scheduler with a learner's own parameters, by the model they belong to. */
  public Scheduler(Settings settings, Parameters parameters) {
    this.settings = settings;
    this.parameters = parameters;
    this.model = MemoryModel.of(parameters, settings);
    this.intervals = model.intervals(settings.desiredRetention());
  }

  /** Returns the parameters it schedules by. */
  public Parameters parameters() {
    return parameters;
  }

  /** Returns the memory model it schedules by. */
  public MemoryModel model() {
    return model;
  }

  /**
   * Returns the card as it stands after a review.
   *
   * <p>A review that precedes the last one, as clocks set back have it, counts as on the same day.
   */
  public Card review(Card card, Rating rating, Moment now) {
    return review(card, rating, now, OptionalInt.empty());
  }

  /**
   * Returns the card as it stands after a review.
   *
   * @param place where in its fuzz range the interval is put, 0 to 99; drawn if empty
   */
  public Card review(Card card, Rating rating, Moment now, OptionalInt place) {
    return new Review(card, now).rated(rating, place);
  }

  /**
   * Returns the card after a review that is known not to be its last: without {@code due} and {@code
   * intervalDays}, which no later review looks at, and which take most of the time to work out.
   */
  public Card passed(Card card, Rating rating, Moment now) {
    return new Review(card, now).passed(rating);
  }

  /** Returns the card as it would stand after each rating, in the order of the ratings. */
  public Map<Rating, Card> preview(Card card, Moment now, OptionalInt place) {
    var cards = new EnumMap<Rating, Card>(Rating.class);
    for (Rating rating : Rating.values()) {
      cards.put(rating, review(card, rating, now, place));
    }
    return Collections.unmodifiableMap(cards);
  }

  /**
   * Returns where in its fuzz range the next interval of a card is best put, so that no day has many
   * more reviews than those around it; empty where it is drawn. All ratings share the place, as they
   * share the draw, so their order stays; it is chosen by what GOOD leads to, or EASY where GOOD
   * leads to a step.
   */
  public OptionalInt place(Card card, Moment now, Load load) {
    return settings.fuzz() ? new Review(card, now).place(load) : OptionalInt.empty();
  }

  /** One review of one card: what any rating of it would do. */
  private final class Review {
    private final Card card;
    private final Moment now;
    private final int elapsedDays;
    private final MemoryModel.Outcomes outcomes;

    Review(Card card, Moment now) {
      this.card = card;
      this.now = now;
      this.elapsedDays = card.last().map(last -> days(last, now)).orElse(0);
      this.outcomes = card.memory()
          .map(m -> model.after(m, model.elapsedDays(card.last().orElseThrow(), now)))
          .orElse(model::first);
    }

    private static int days(Moment last, Moment now) {
      return (int) Math.min(Math.max(now.day() - last.day(), 0), Integer.MAX_VALUE);
    }

    Card rated(Rating rating, OptionalInt place) {
      Optional<Step> step = step(rating);
      Duration pause = step.map(Step::pause).orElseGet(() -> Duration.ofDays(days(rating, place)));
      Optional<Instant> due = Optional.of(now.instant().plus(pause));
      return after(rating, step, due, (int) pause.toDays());
    }

    Card passed(Rating rating) {
      return after(rating, step(rating), Optional.empty(), 0);
    }

    /** Returns the step that a rating leads to; empty where the card is spaced by days. */
    private Optional<Step> step(Rating rating) {
      if (!settings.shortTerm()) {
        return Optional.empty();
      }
      return switch (card.phase()) {
        case NEW, LEARNING -> Step.after(card, settings.learningSteps(), rating);
        case RELEARNING -> Step.after(card, settings.relearningSteps(), rating);
        case REVIEW ->
          rating == Rating.AGAIN
              ? Step.after(card, settings.relearningSteps(), rating)
              : Optional.empty();
      };
    }

    private Card after(Rating rating, Optional<Step> step, Optional<Instant> due, int days) {
      boolean isWithinDay = step.isPresent() && step.get().pause().compareTo(DAY) < 0;
      boolean isLapse = card.phase() == Phase.REVIEW && rating == Rating.AGAIN;
      return new Card(
          card.id(),
          isWithinDay ? learning() : Phase.REVIEW,
          step.map(Step::number).orElse(0),
          Optional.of(outcomes.rated(rating)),
          Optional.of(now),
          due,
          days,
          card.reviews() + 1,
          card.lapses() + (isLapse ? 1 : 0));
    }

    private Phase learning() {
      return switch (card.phase()) {
        case NEW, LEARNING -> Phase.LEARNING;
        case RELEARNING, REVIEW -> Phase.RELEARNING;
      };
    }

    /** Returns the days to the next review; a card's four ratings share one draw. */
    private int days(Rating rating, OptionalInt place) {
      double point =
          place.isPresent() ? point(place.getAsInt()) : Draw.of(card.id(), card.reviews());
      if (!settings.shortTerm()) {
        return spaced(rating, point);
      }
      return card.phase() == Phase.REVIEW && rating != Rating.AGAIN
          ? recalled(rating, point)
          : interval(rating, point);
    }

    /** Every rating spaces by days: again ≤ hard < good < easy, which outweighs the maximum. */
    private int spaced(Rating rating, double point) {
      int hard = interval(Rating.HARD, point);
      int again = Math.min(interval(Rating.AGAIN, point), hard);
      hard = Math.max(hard, again + 1);
      int good = Math.max(interval(Rating.GOOD, point), hard + 1);
      return switch (rating) {
        case AGAIN -> again;
        case HARD -> hard;
        case GOOD -> good;
        case EASY -> Math.max(interval(Rating.EASY, point), good + 1);
      };
    }

    /** Intervals of a recalled card: hard ≤ good < easy, which outweighs the maximum. */
    private int recalled(Rating rating, double point) {
      int good = interval(Rating.GOOD, point);
      int hard = Math.min(interval(Rating.HARD, point), good);
      good = Math.max(good, hard + 1);
      return switch (rating) {
        case AGAIN -> 0; // has a step instead
        case HARD -> hard;
        case GOOD -> good;
        case EASY -> Math.max(interval(Rating.EASY, point), good + 1);
      };
    }

    /** Returns whole days from 1 to the maximum, fuzzed by a point from 0 to below 1. */
    private int interval(Rating rating, double point) {
      int bounded = bounded(rating);
      return settings.fuzz() ? fuzzed(bounded, point) : bounded;
    }

    private int bounded(Rating rating) {
      long days = Math.round(intervals.applyAsDouble(outcomes.rated(rating)));
      return (int) Math.min(Math.max(days, 1), settings.maximumIntervalDays());
    }

    private int fuzzed(int bounded, double point) {
      Fuzz range = range(bounded);
      if (settings.easyDays().isEmpty()) {
        return range.at(point);
      }
      int balanced = range(Math.min(bounded, Fuzz.MOST_BALANCED)).at(point, this::endsOnEasyDay);
      // Longer ones are not balanced, but never end before the longest that is.
      return bounded > Fuzz.MOST_BALANCED ? Math.max(range.at(point), balanced) : balanced;
    }

    private Fuzz range(int bounded) {
      return Fuzz.of(bounded, elapsedDays, settings.maximumIntervalDays());
    }

    /**
     * Returns the place of the least load² · days, the first such from the draw on. By the load alone intervals would
     * grow, since later days have fewer cards yet, and retention would fall.
     */
    OptionalInt place(Load load) {
      int bounded = bounded(step(Rating.GOOD).isPresent() ? Rating.EASY : Rating.GOOD);
      if (bounded > Fuzz.MOST_BALANCED) {
        return OptionalInt.empty();
      }
      int drawn = (int) (PLACES * Draw.of(card.id(), card.reviews()));
      int best = drawn;
      double least = Double.MAX_VALUE;
      for (int i = 0; i < PLACES; i++) {
        int place = (drawn + i) % PLACES;
        int days = fuzzed(bounded, point(place));
        double work = load.in(days);
        if (work * work * days < least) {
          least = work * work * days;
          best = place;
        }
      }
      return OptionalInt.of(best);
    }

    private static double point(int place) {
      return (place + 0.5) / PLACES;
    }

    private boolean endsOnEasyDay(int days) {
      LocalDate due = LocalDate.ofEpochDay(now.day() + days);
      return settings.easyDays().contains(due.getDayOfWeek());
    }
  }

  /** A learning or relearning step that a rating leads to. */
  private record Step(int number, Duration pause) {

    /** Returns the step after a rating; empty where the card leaves its steps. */
    static Optional<Step> after(Card card, List<Duration> steps, Rating rating) {
      int at = card.step();
      if (at >= steps.size()) {
        return Optional.empty();
      }
      return switch (rating) {
        // A review that kept the number of a step of a day lapses to the step of that number.
        case AGAIN -> Optional.of(new Step(0, steps.get(card.phase() == Phase.REVIEW ? at : 0)));
        case HARD -> Optional.of(new Step(at, hard(steps)));
        case GOOD ->
          at + 1 < steps.size()
              ? Optional.of(new Step(at + 1, steps.get(at + 1)))
              : Optional.empty();
        case EASY -> Optional.empty();
      };
    }

    /** Half as long again as a single step, else between the first two; whole minutes. */
    private static Duration hard(List<Duration> steps) {
      long minutes = steps.size() == 1
          ? steps.get(0).toMinutes() * 3
          : steps.get(0).toMinutes() + steps.get(1).toMinutes();
      return Duration.ofMinutes((minutes + 1) / 2);
    }
  }
}
