package dossier.bench;

import dossier.format.BankReader;
import dossier.question.Bank;
import dossier.question.ChoiceKey;
import dossier.question.Question;
import dossier.question.TextKey;
import dossier.schedule.Card;
import dossier.schedule.Moment;
import dossier.schedule.Rating;
import dossier.stats.Year;
import dossier.store.Event;
import dossier.store.EventId;
import dossier.store.Holder;
import dossier.store.Log;
import dossier.store.Opening;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Writes the log of a learner made up, who has drilled banks for a year, to look at its statistics.
 */
public final class YearLog implements Year.Sink {
  private final Log log;
  private final Map<String, Question> questions;
  private final List<Question> typed = new ArrayList<>();
  private final Random random = new Random(42);
  private Optional<EventId> answered = Optional.empty();

  private YearLog(Log log, Map<String, Question> questions) {
    this.log = log;
    this.questions = questions;
    questions.values().stream()
        .filter(question -> question.key() instanceof TextKey)
        .forEach(typed::add);
  }

  /** Takes the folder of the log, the last day, the days, new questions a day, and banks. */
  public static void main(String[] args) throws IOException {
    List<Path> banks = new ArrayList<>();
    for (String bank : List.of(args).subList(4, args.length)) {
      banks.add(Path.of(bank));
    }
    var questions = new LinkedHashMap<String, Question>();
    for (Bank bank : BankReader.read(banks).banks()) {
      bank.questions().forEach(question -> questions.put(question.id().value(), question));
    }
    Instant last = Instant.parse(args[1] + "T00:00:00Z");
    int days = Integer.parseInt(args[2]);
    var who = new Holder(
        "0.1.0",
        ProcessHandle.current().pid(),
        "made-up",
        OffsetDateTime.ofInstant(last.minusSeconds(days * 86_400L), ZoneOffset.UTC));
    var opened = (Opening.Opened) Log.open(Path.of(args[0]), () -> "0f0f0f0f", who);
    try (Log log = opened.log()) {
      new Year(List.copyOf(questions.keySet()), Map.of(), Integer.parseInt(args[3]), 7)
          .drill(last, days, new YearLog(log, questions));
    }
  }

  @Override
  public void answer(Year.Answer answer) throws IOException {
    Question question = questions.get(answer.card());
    String key = question.key().shown();
    String response = answer.isRight() ? key : wrong(question);
    boolean isChoice = question.key() instanceof ChoiceKey;
    var event = new Event.Answered(
        answer.card(),
        isChoice ? "1" : response,
        isChoice ? List.of(2, 0, 1) : List.of(),
        isChoice ? Optional.of(response) : Optional.empty(),
        answer.isRight() ? "correct" : "incorrect",
        answer.isRight() ? 1 : 0,
        answer.tookMillis(),
        answer.confidence(),
        "0123456789abcdef",
        key,
        1,
        "made-up",
        false);
    answered = Optional.of(log.append(event, answer.at().atOffset(ZoneOffset.UTC)));
  }

  private String wrong(Question question) {
    if (question.key() instanceof ChoiceKey choice) {
      int options = choice.options().size();
      return choice.options().get(random.nextInt(3) == 0 ? options - 1 : 1).text();
    }
    if (question.key() instanceof TextKey && random.nextInt(3) > 0) {
      int place = typed.indexOf(question);
      return typed.get((place + 1 + random.nextInt(2)) % typed.size()).key().shown();
    }
    return random.nextInt(3) == 0 ? "" : "something else " + random.nextInt(4);
  }

  @Override
  public void review(Card before, Rating rating, Moment at) throws IOException {
    log.append(
        new Event.Reviewed(before.id(), rating, rating, answered),
        at.instant().plusMillis(900).atOffset(ZoneOffset.UTC));
  }
}
