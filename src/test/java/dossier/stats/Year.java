package dossier.stats;

import dossier.question.Citation;
import dossier.question.ItemId;
import dossier.question.Question;
import dossier.question.Source;
import dossier.question.TextKey;
import dossier.schedule.Card;
import dossier.schedule.Moment;
import dossier.schedule.Queue;
import dossier.schedule.Rating;
import dossier.schedule.Scheduler;
import dossier.schedule.Settings;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/**
 * A learner made up, who drills what is due on most days of some weeks, by the real queue and the
 * real scheduler, and forgets by the memory model; the same seed makes the same answers.
 */
public final class Year {
  private static final int SECONDS_A_DAY = 86_400;
  private static final int EVENING = 18 * 3600;
  private static final Optional<String> NONE = Optional.empty();

  /** An answer as it is given. */
  public record Answer(
      String card,
      Instant at,
      boolean isRight,
      String response,
      int tookMillis,
      OptionalInt confidence) {}

  /** Takes what the learner does. */
  public interface Sink {
    void answer(Answer answer) throws java.io.IOException;

    void review(Card before, Rating rating, Moment at) throws java.io.IOException;
  }

  private final Random random;
  private final Scheduler scheduler;
  private final Settings settings;
  private final Map<String, Card> cards = new LinkedHashMap<>();
  private final Map<String, String> wrong;

  /**
   * Makes a learner who has seen nothing.
   *
   * @param wrong what is said for a card when it is forgotten
   */
  public Year(List<String> ids, Map<String, String> wrong, int newPerDay, long seed) {
    this.random = new Random(seed);
    this.settings = Settings.DEFAULT.withNewPerDay(newPerDay);
    this.scheduler = new Scheduler(settings);
    this.wrong = wrong;
    ids.forEach(id -> cards.put(id, Card.unseen(id)));
  }

  /** Returns the cards as they now stand. */
  public Iterable<Card> cards() {
    return cards.values();
  }

  /** Drills up to the evening of a day. */
  public void drill(Instant lastDay, int days, Sink to) throws java.io.IOException {
    long midnight = lastDay.getEpochSecond() / SECONDS_A_DAY * SECONDS_A_DAY;
    for (int day = days - 1; day >= 0; day--) {
      long at = midnight - (long) day * SECONDS_A_DAY + EVENING + random.nextInt(7200);
      boolean isFree = random.nextInt(7) == 0 || day % 90 > 82;
      if (!isFree) {
        session(at, to);
      }
    }
  }

  private void session(long start, Sink to) throws java.io.IOException {
    Instant now = Instant.ofEpochSecond(start);
    int introduced = 0;
    for (int asked = 0; asked < 150; asked++) {
      Moment moment = Moment.of(now, ZoneOffset.UTC, Moment.ROLLOVER_HOUR);
      Optional<String> next = Queue.of(
              cards.values(), introduced, settings, (a, b) -> false, moment)
          .next(moment);
      if (next.isEmpty()) {
        return;
      }
      Card card = cards.get(next.get());
      introduced += card.memory().isEmpty() ? 1 : 0;
      now = now.plusMillis(answered(card, moment, to)).plusSeconds(4);
    }
  }

  /** Has a card answered; returns how long that took. */
  private int answered(Card card, Moment at, Sink to) throws java.io.IOException {
    double recall = card.memory()
        .map(memory -> scheduler
            .model()
            .retrievability(memory, scheduler.model().elapsedDays(card.last().orElseThrow(), at)))
        .orElse(0.4);
    boolean isRight = random.nextDouble() < recall - 0.02;
    int took = (int) (3000 * Math.exp(0.6 * random.nextGaussian()) * (isRight ? 1 : 2));
    int sure = isRight ? 4 + random.nextInt(4) : 2 + random.nextInt(6);
    int[] percents = {3, 12, 32, 50, 67, 87, 97};
    String response = isRight ? "right" : wrong.getOrDefault(card.id(), "no idea");
    to.answer(new Answer(
        card.id(),
        at.instant(),
        isRight,
        response,
        took,
        random.nextInt(5) == 0 ? OptionalInt.of(percents[sure - 1]) : OptionalInt.empty()));
    Rating rating = isRight ? Rating.GOOD : Rating.AGAIN;
    to.review(card, rating, at);
    cards.put(card.id(), scheduler.review(card, rating, at));
    return took;
  }

  /** Returns questions with tags and sources, whose answers are names; each is easily mixed up. */
  public static List<Question> questions(int count) {
    var questions = new ArrayList<Question>();
    String[] tags = {"arms", "drones", "talks", "dates", "actors"};
    List<Source> sources = List.of(source("brandt"), source("osei"), source("marsh"));
    for (int i = 0; i < count; i++) {
      questions.add(new Question(
          new ItemId("made-up-" + i),
          "Which place does entry " + i + " of the list name?",
          new TextKey("Place" + name(i), List.of(), List.of(), List.of()),
          NONE,
          List.of(new Citation(sources.get(i % 3), 1 + i, List.of("entry"), NONE)),
          Optional.empty(),
          NONE,
          i % 7 == 0
              ? List.of()
              : List.of(tags[i % 5], tags[i % 3]).stream().distinct().toList(),
          List.of(),
          List.of(),
          List.of()));
    }
    return questions;
  }

  /** Returns what a learner says who takes each of these questions for the next. */
  public static Map<String, String> mixedUp(int count) {
    var wrong = new LinkedHashMap<String, String>();
    for (int i = 0; i < count; i++) {
      int other = i % 4 == 1 ? i - 1 : i + 1;
      wrong.put("made-up-" + i, i % 4 < 2 ? "Place" + name(other) : "Nowhere " + i);
    }
    return wrong;
  }

  private static String name(int number) {
    String letters = "";
    for (int n = number + 26; n > 0; n /= 26) {
      letters = (char) ('a' + n % 26) + letters;
    }
    return letters + "ville";
  }

  private static Source source(String id) {
    return new Source(
        id, "Ida " + id, "Lists", NONE, NONE, NONE, NONE, NONE, NONE, Optional.empty(), NONE, NONE);
  }
}
