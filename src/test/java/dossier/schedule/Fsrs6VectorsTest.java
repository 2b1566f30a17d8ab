package dossier.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Replays review histories scheduled by ts-fsrs, without fuzz, its days being UTC's.
 *
 * <p>The file has a header with named parameter sets, then one history a line: how it was
 * configured, and each review with the card as it stood afterwards.
 */
class Fsrs6VectorsTest {

  @Test
  void everyReviewOfEveryHistoryIsReproduced() throws IOException {
    Path file = Vectors.file("dossier.fsrs6.vectors", "fsrs6-vectors.jsonl");
    var differences = new ArrayList<String>();
    int histories = 0;
    Map<String, Object> parameterSets = Map.of();

    for (String line : Files.readAllLines(file)) {
      if (line.isBlank()) {
        continue;
      }
      Map<String, Object> record = Vectors.object(Vectors.json(line));
      if (record.containsKey("params")) {
        parameterSets = Vectors.object(record.get("params"));
      }
      if (record.containsKey("reviews")) {
        histories++;
        difference(record, parameterSets).ifPresent(differences::add);
      }
    }

    assertTrue(histories > 0, "no history in " + file);
    String first = String.join("\n", differences.subList(0, Math.min(differences.size(), 40)));
    assertEquals("", first, differences.size() + " of " + histories + " histories differ; " + file);
  }

  /** Returns the first review of a history that comes out differently; later ones follow from it. */
  private static Optional<String> difference(
      Map<String, Object> history, Map<String, Object> parameterSets) {
    Map<String, Object> config = Vectors.object(history.get("cfg"));
    Scheduler scheduler = new Scheduler(settings(config), parameters(config, parameterSets));
    Card card = Card.unseen(String.valueOf(history.get("id")));

    for (Object each : Vectors.list(history.get("reviews"))) {
      Map<String, Object> review = Vectors.object(each);
      Rating rating = Rating.of(Vectors.integer(review.get("g")));
      card = scheduler.review(card, rating, moment(review.get("t")));

      String differing = differingFields(card, review);
      if (!differing.isEmpty()) {
        return Optional.of("history %s, review %d, %s: %s"
            .formatted(card.id(), card.reviews(), rating.word(), differing));
      }
    }
    return Optional.empty();
  }

  /** Stability and difficulty are compared bit for bit, as both sides round them to 8 decimals. */
  private static String differingFields(Card card, Map<String, Object> review) {
    var actual = new LinkedHashMap<String, Object>();
    actual.put("due", card.due().orElseThrow().toEpochMilli());
    actual.put("state", card.phase().name());
    actual.put("step", (long) card.step());
    actual.put("scheduled_days", (long) card.intervalDays());
    actual.put("lapses", (long) card.lapses());
    actual.put("S", card.memory().orElseThrow().stabilityDays());
    actual.put("D", card.memory().orElseThrow().difficulty());

    var expected = new LinkedHashMap<String, Object>();
    expected.put("due", review.get("due"));
    expected.put("state", String.valueOf(review.get("state")).toUpperCase(Locale.ROOT));
    expected.put("step", review.get("step"));
    expected.put("scheduled_days", review.get("scheduled_days"));
    expected.put("lapses", review.get("lapses"));
    expected.put("S", Vectors.number(review.get("S"))); // a whole number is written without a point
    expected.put("D", Vectors.number(review.get("D")));

    return actual.keySet().stream()
        .filter(name -> !actual.get(name).equals(expected.get(name)))
        .map(name -> name + " " + actual.get(name) + ", expected " + expected.get(name))
        .collect(Collectors.joining("; "));
  }

  private static Settings settings(Map<String, Object> config) {
    Settings standard = Settings.DEFAULT;
    return new Settings(
        Vectors.number(config.getOrDefault("request_retention", standard.desiredRetention())),
        steps(config.get("learning_steps"), standard.learningSteps()),
        steps(config.get("relearning_steps"), standard.relearningSteps()),
        Vectors.integer(config.getOrDefault("maximum_interval", standard.maximumIntervalDays())),
        (Boolean) config.getOrDefault("enable_short_term", true),
        false,
        standard.newPerDay(),
        standard.learnAhead());
  }

  /** Parameters are named by a set of the header, or given whole. */
  private static Parameters parameters(
      Map<String, Object> config, Map<String, Object> parameterSets) {
    Object w = config.get("w");
    if (w == null) {
      return Parameters.DEFAULT;
    }
    Object numbers = w instanceof String name ? parameterSets.get(name) : w;
    return new Parameters(Vectors.list(numbers).stream().map(Vectors::number).toList());
  }

  private static List<Duration> steps(Object steps, List<Duration> otherwise) {
    return steps == null
        ? otherwise
        : Vectors.list(steps).stream().map(each -> step(String.valueOf(each))).toList();
  }

  private static Duration step(String text) {
    long amount = Long.parseLong(text.substring(0, text.length() - 1));
    return switch (text.charAt(text.length() - 1)) {
      case 'm' -> Duration.ofMinutes(amount);
      case 'h' -> Duration.ofHours(amount);
      case 'd' -> Duration.ofDays(amount);
      default -> throw new IllegalArgumentException("step " + text);
    };
  }

  private static Moment moment(Object milliseconds) {
    return Moment.of(Instant.ofEpochMilli((Long) milliseconds), ZoneOffset.UTC, 0);
  }
}
