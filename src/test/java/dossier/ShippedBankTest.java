package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.format.BankReader;
import dossier.format.Reading;
import dossier.question.ChoiceKey;
import dossier.question.Citation;
import dossier.question.Lexicon;
import dossier.question.NumberKey;
import dossier.question.Question;
import dossier.question.Response;
import dossier.question.TextKey;
import dossier.question.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The bank that is shipped, held to what it asks of others. */
class ShippedBankTest {
  private static final Path SOURCES = Path.of("../shared/sources");
  private static final Reading READING = BankReader.read(List.of(Path.of("questions")));
  private static final List<Question> QUESTIONS =
      READING.banks().stream().flatMap(bank -> bank.questions().stream()).toList();
  private static final Lexicon NAMES = Lexicon.of(QUESTIONS);

  @Test
  void readsWithoutAProblem() {
    assertEquals(List.of(), READING.problems());
    assertTrue(QUESTIONS.size() >= 60, QUESTIONS.size() + " questions");
  }

  @Test
  void asksInEveryTypeAndFromBothArticles() {
    Map<String, Integer> types = new TreeMap<>();
    var sources = new TreeSet<String>();
    for (Question question : QUESTIONS) {
      types.merge(question.key().type(), 1, Integer::sum);
      question.citations().forEach(citation -> sources.add(citation.source().id()));
    }
    assertTrue(
        types
            .keySet()
            .containsAll(List.of(
                "choice", "choices", "truth", "text", "number", "date", "cloze", "order", "match")),
        types.toString());
    assertEquals(List.of("lardner", "melvin"), List.copyOf(sources));
  }

  @Test
  void everyQuestionSaysWhyAndCites() {
    var bare = new ArrayList<String>();
    for (Question question : QUESTIONS) {
      if (question.why().isEmpty() || question.citations().isEmpty()) {
        bare.add(question.id().value());
      }
    }
    assertEquals(List.of(), bare);
  }

  @Test
  void everyKeyMarksAsItsAuthorMeant() {
    var wrong = new ArrayList<String>();
    for (Question asked : QUESTIONS) {
      Question question = valueOnly(asked);
      expect(question, question.key().shown(), Verdict.CORRECT, wrong);
      if (question.key() instanceof ChoiceKey key) {
        key.options().stream()
            .skip(1)
            .forEach(option -> expect(question, option.text(), Verdict.INCORRECT, wrong));
      }
      if (question.key() instanceof TextKey key) {
        key.accepts().forEach(text -> expect(question, text, Verdict.CORRECT, wrong));
        key.prompts().forEach(prompt -> expect(question, prompt.text(), Verdict.INCOMPLETE, wrong));
        key.rejects().forEach(text -> expect(question, text, Verdict.INCORRECT, wrong));
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** The figure or date of one item must earn nothing at another that has another. */
  @Test
  void noFigureOrDateIsAcceptedForAnother() {
    var wrong = new ArrayList<String>();
    for (String type : List.of("number", "date")) {
      List<Question> some =
          QUESTIONS.stream().filter(q -> q.key().type().equals(type)).toList();
      for (Question question : some) {
        for (Question other : some) {
          String given = other.key().shown();
          boolean same = question.key().canonical().equals(other.key().canonical())
              || (figure(question).isPresent() && figure(question).equals(figure(other)));
          if (!same && question.mark(Response.typed(given), NAMES).score() > 0) {
            wrong.add(question.id() + " takes '" + given + "' of " + other.id());
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** Returns the figure asked for, whatever is counted: soldiers and peacekeepers are troops. */
  private static Optional<BigDecimal> figure(Question question) {
    return question.key() instanceof NumberKey key && key.low().compareTo(key.high()) == 0
        ? Optional.of(key.low().stripTrailingZeros())
        : Optional.empty();
  }

  /** Returns a question as one that asks for no status beside its value. */
  private static Question valueOnly(Question question) {
    return new Question(
        question.id(),
        question.stem(),
        question.key(),
        question.why(),
        question.citations(),
        question.claim().filter(claim -> !claim.asked()),
        question.note(),
        question.tags(),
        question.differs(),
        question.confusable(),
        question.was());
  }

  private static void expect(
      Question question, String response, Verdict verdict, List<String> wrong) {
    var mark = question.mark(Response.typed(response), NAMES);
    if (mark.verdict() != verdict) {
      wrong.add(question.id() + ": '" + response + "' is " + mark.verdict().word());
    }
  }

  @Test
  void everyCitedTermStandsInItsParagraph() throws IOException {
    assumeTrue(Files.isDirectory(SOURCES), "the articles are not here: " + SOURCES);
    var missing = new ArrayList<String>();
    for (Question question : QUESTIONS) {
      for (Citation citation : question.citations()) {
        String paragraph = folded(paragraph(citation));
        citation.terms().stream()
            .filter(term -> !paragraph.contains(folded(term)))
            .forEach(term -> missing.add(question.id() + ": " + citation.brief() + ": " + term));
      }
    }
    assertEquals(List.of(), missing);
  }

  private static String paragraph(Citation citation) throws IOException {
    Path copy = SOURCES.resolve(citation.source().copy().orElseThrow());
    return Files.readString(copy)
        .lines()
        .filter(line -> !line.isBlank())
        .skip(citation.paragraph() - 1)
        .findFirst()
        .orElse("");
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("[‘’]", "'")
        .replaceAll("[“”]", "\"")
        .replaceAll("[\\s\\u00a0]+", " ");
  }
}
