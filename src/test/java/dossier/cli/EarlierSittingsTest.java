package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.assess.Digest.Earlier;
import dossier.assess.Score;
import dossier.format.BankReader;
import dossier.question.ChoiceKey;
import dossier.question.ChoicesKey;
import dossier.question.Key;
import dossier.question.Lexicon;
import dossier.question.Mark;
import dossier.question.MatchKey;
import dossier.question.OrderKey;
import dossier.question.Question;
import dossier.question.Response;
import dossier.store.Event.SittingAnswered;
import dossier.store.Event.SittingBegun;
import dossier.store.Sittings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarlierSittingsTest {
  private static final String BANK = """
      bank: drones
      title: Drones
      sources:
        brandt: {author: Ida Brandt, title: Drones}
      questions:
        - id: maker
          ask: Who makes the drone?
          choice: [Israel, Turkey, Russia]
          cite: brandt 1 "drone"
        - id: count
          ask: How many were sold?
          number: 24
          cite: brandt 2 "sold"
      """;

  @TempDir
  private Path root;

  private EarlierSittings by(String bank) throws IOException {
    Path file = Files.writeString(root.resolve("bank.yaml"), bank);
    var reading = BankReader.read(List.of(file));
    assertEquals(List.of(), reading.problems());
    var library = new Library(reading.banks(), List.of());
    Map<String, Question> questions = library.questions();
    return new EarlierSittings(questions, library.renamed(), Lexicon.of(questions.values()));
  }

  private static SittingAnswered answered(
      Question question, String response, List<Integer> shown, boolean logsReading) {
    Mark mark = question.mark(new Response(response, shown));
    return new SittingAnswered(
        "s1",
        question.id().value(),
        response,
        shown,
        logsReading ? mark.understood() : Optional.empty(),
        OptionalInt.empty(),
        false,
        mark.verdict().word(),
        mark.score(),
        0,
        0,
        KeyHash.of(question),
        question.key().shown());
  }

  /** A sitting in which the second option shown was picked, which is Israel, and 24 typed. */
  private Sittings.Past past(boolean logsReading) throws IOException {
    Map<String, Question> then = by(BANK).questions();
    var answers = new LinkedHashMap<String, SittingAnswered>();
    answers.put("maker", answered(then.get("maker"), "2", List.of(1, 0, 2), logsReading));
    answers.put("count", answered(then.get("count"), "24", List.of(), logsReading));
    return new Sittings.Past(
        OffsetDateTime.parse("2026-11-20T10:00:00+03:00"),
        new SittingBegun(
            "s1",
            List.of("maker", "count", "left-out"),
            7,
            OptionalLong.empty(),
            OptionalInt.empty(),
            false,
            Optional.of("drones: 3 questions")),
        answers,
        60_000,
        Optional.empty());
  }

  /** The key as it is now, the points by it, and how many answers stand as they were marked. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "choice: [Israel, Turkey, Russia] | number: 24 | 2 | 0",
        "choice: [Israel, Turkey, Russia] | number: 25 | 1 | 0",
        "choice: [Turkey, Israel, Russia] | number: 24 | 1 | 0",
        "choice: [Israel, Russia, Turkey] | number: 24 | 2 | 0",
        "choice: [Israel, Iran] | number: 24 | 2 | 0",
        "choice: [Iran, Russia] | number: 24 | 2 | 1",
        "text: Israel | number: {value: 24, bound: over} | 1 | 1",
      })
  void answersAreHeldToTodaysKeys(String maker, String count, double points, int kept)
      throws IOException {
    Sittings.Past past = past(true);
    String now =
        BANK.replace("choice: [Israel, Turkey, Russia]", maker).replace("number: 24", count);
    assertEquals(
        new Earlier("2026-11-20 10:00", 7, new Score(3, 2), new Score(3, points), kept, 1),
        by(now).of(past, List.of("count")));
  }

  @Test
  void aPickThatWasLoggedByItsPlaceAloneStandsOnceTheOptionsChange() throws IOException {
    Sittings.Past past = past(false);
    assertEquals(0, by(BANK).of(past, List.of()).kept());
    Earlier earlier =
        by(BANK.replace("[Israel, Turkey, Russia]", "[Turkey, Israel]")).of(past, List.of());
    assertEquals(1, earlier.kept());
    assertEquals(2, earlier.now().points());
  }

  @Test
  void renamedQuestionsAreTheSameAndDeletedOnesStand() throws IOException {
    Sittings.Past past = past(true);
    String renamed = BANK.replace("- id: maker", "- id: builder\n    was: maker");
    assertEquals(1, by(renamed).of(past, List.of("builder")).same());
    assertEquals(0, by(renamed).of(past, List.of("builder")).kept());
    String fewer = BANK.substring(0, BANK.indexOf("  - id: count"));
    assertEquals(1, by(fewer).of(past, List.of()).kept());
    assertEquals(2, by(fewer).of(past, List.of()).now().points());
  }

  /** What the log keeps of a pick marks as the pick did, whatever order the options were shown in. */
  @Test
  void whatAPickSaidMarksAsThePick() {
    var questions =
        BankReader.read(List.of(Machine.project().resolve("questions"))).banks().stream()
            .flatMap(bank -> bank.questions().stream())
            .toList();
    Lexicon names = Lexicon.of(questions);
    var random = new Random(42);
    var differing = new ArrayList<String>();
    int picked = 0;
    for (Question question : questions) {
      for (int i = 0; i < 8; i++) {
        Optional<Response> pick = pick(question.key(), random);
        if (pick.isPresent()) {
          Mark mark = question.mark(pick.get(), names);
          String read = mark.understood().orElseThrow();
          Mark again = question.mark(Response.typed(read), names);
          picked++;
          if (!again.understood().equals(mark.understood()) || again.score() != mark.score()) {
            differing.add(question.id() + ": " + read + ": " + mark + " " + again);
          }
        }
      }
    }
    assertEquals(List.of(), differing);
    assertTrue(picked > 500, "only " + picked + " picks");
  }

  private static Optional<Response> pick(Key key, Random random) {
    if (key instanceof ChoiceKey choice) {
      int options = choice.options().size();
      String one = Integer.toString(1 + random.nextInt(options));
      return Optional.of(new Response(one, shuffled(options, random)));
    }
    if (key instanceof ChoicesKey choices) {
      int options = choices.options().size();
      List<Integer> some = shuffled(options, random).subList(0, 1 + random.nextInt(options));
      return Optional.of(new Response(places(some, ", "), shuffled(options, random)));
    }
    if (key instanceof OrderKey order) {
      int items = order.items().size();
      return Optional.of(
          new Response(places(shuffled(items, random), " "), shuffled(items, random)));
    }
    if (key instanceof MatchKey match) {
      int rights = match.rights().size();
      var pairs = new StringBuilder();
      for (int i = 0; i < match.lefts().size(); i++) {
        pairs.append(i + 1).append((char) ('a' + random.nextInt(rights))).append(' ');
      }
      return Optional.of(new Response(pairs.toString(), shuffled(rights, random)));
    }
    return Optional.empty();
  }

  private static String places(List<Integer> picks, String between) {
    return picks.stream().map(i -> Integer.toString(i + 1)).collect(Collectors.joining(between));
  }

  private static List<Integer> shuffled(int n, Random random) {
    var order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
    Collections.shuffle(order, random);
    return order;
  }
}
