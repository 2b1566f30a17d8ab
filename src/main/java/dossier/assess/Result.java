package dossier.assess;

import dossier.assess.Calibration.Belief;
import dossier.question.Lexicon;
import dossier.question.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a sitting that was handed in amounts to.
 *
 * @param answers every item in the order it was asked, answered or not
 * @param elapsed the time used, pauses excluded
 * @param timeUp whether the time ran out
 */
public record Result(Paper paper, List<Marked> answers, Duration elapsed, boolean timeUp) {
  /** Copies the list. */
  public Result {
    answers = List.copyOf(answers);
  }

  /** A value of a facet and the score of the items that have it. */
  public record Part(Facet facet, String value, Score score) {}

  /** Marks a sheet. */
  public static Result of(Sheet sheet, boolean timeUp, Lexicon names) {
    var answers = new ArrayList<Marked>();
    for (int i = 0; i < sheet.slots().size(); i++) {
      Item item = sheet.paper().items().get(i);
      Slot slot = sheet.slots().get(i);
      var response = new Response(slot.text(), item.shown());
      answers.add(new Marked(item, slot, item.question().mark(response, names)));
    }
    return new Result(sheet.paper(), answers, sheet.elapsed(), timeUp);
  }

  /** Returns the score of all items. */
  public Score score() {
    return Score.of(answers);
  }

  /** Returns whether the pass mark is reached; empty where there is none. */
  public Optional<Boolean> isPassed() {
    return paper.passPercent().isPresent()
        ? Optional.of(score().reaches(paper.passPercent().getAsInt()))
        : Optional.empty();
  }

  /** Returns whether other items like these might have led to the other side of the pass mark. */
  public boolean isCloseToMark() {
    return paper.passPercent().isPresent()
        && score().interval().contains(paper.passPercent().getAsInt() / 100.0);
  }

  /** Returns the scores by the values of a facet, in the order of the words. */
  public List<Part> by(Facet facet, Function<String, Difficulty> difficulty) {
    Map<String, List<Marked>> byValue = new TreeMap<>();
    for (Marked answer : answers) {
      var question = answer.item().question();
      for (String value : facet.values(question, difficulty.apply(question.id().value()))) {
        byValue.computeIfAbsent(value, v -> new ArrayList<>()).add(answer);
      }
    }
    var parts = new ArrayList<Part>();
    byValue.forEach((value, of) -> parts.add(new Part(facet, value, Score.of(of))));
    return parts;
  }

  /** Returns the points by certainty, of 3 an item at most. */
  public double pointsByCertainty() {
    return answers.stream().mapToDouble(Marked::pointsByCertainty).sum();
  }

  /** Returns the answers that came with a confidence. */
  public List<Belief> beliefs() {
    return beliefs(answers);
  }

  /** Returns the calibration; empty where fewer than {@link Calibration#LEAST} answers have one. */
  public Optional<Calibration> calibration() {
    return calibration(beliefs());
  }

  /** Returns the calibration by tag, of the tags with answers enough. */
  public Map<String, Calibration> calibrationByTag() {
    Map<String, List<Marked>> byTag = new TreeMap<>();
    for (Marked answer : answers) {
      for (String tag : answer.item().question().tags()) {
        byTag.computeIfAbsent(tag, t -> new ArrayList<>()).add(answer);
      }
    }
    Map<String, Calibration> calibrations = new LinkedHashMap<>();
    byTag.forEach((tag, of) -> calibration(beliefs(of)).ifPresent(c -> calibrations.put(tag, c)));
    return calibrations;
  }

  private static Optional<Calibration> calibration(List<Belief> beliefs) {
    return beliefs.size() < Calibration.LEAST
        ? Optional.empty()
        : Optional.of(Calibration.of(beliefs));
  }

  private static List<Belief> beliefs(List<Marked> answers) {
    var beliefs = new ArrayList<Belief>();
    for (Marked answer : answers) {
      if (answer.slot().isAnswered()) {
        answer
            .slot()
            .confidence()
            .ifPresent(sure -> beliefs.add(new Belief(sure, answer.isRight())));
      }
    }
    return beliefs;
  }
}
