package dossier.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.question.Bank;
import dossier.question.ChoiceKey;
import dossier.question.Citation;
import dossier.question.ItemId;
import dossier.question.Key;
import dossier.question.NumberKey;
import dossier.question.NumberKey.Tolerance;
import dossier.question.Question;
import dossier.question.Source;
import dossier.question.TruthKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What an author is told of each thing that does not fit a copy; whole. */
class SourceCheckTest {
  private static final String ARTICLE = """
      The bridge opens
      In 2015 the council paid $7bn for the bridge across the wide brown river.
      The mayor said that nobody would ever have to take the slow ferry again.
      A short notice
      """;
  private static final Optional<String> NONE = Optional.empty();
  private static final Source SOURCE = source(
      List.of(new Source.Unasked(1, 1, "its title"), new Source.Unasked(4, 4, "page furniture")));
  private static final Key TRUE = new TruthKey(true);

  @Test
  void whatFitsIsNotSpokenOf() {
    assertEquals("", told(question(sum("7000000000"), cite(2, "paid $7bn"), cite(3, "ferry"))));
  }

  @Test
  void missingTermSaysWhereItStands() {
    assertEquals(
        "term-not-cited cite[0]: 'ferry' does not stand in paragraph 2 of a; paragraph 3 has it;"
            + " write 'a 3'\n",
        told(question(TRUE, cite(2, "ferry"), cite(2, "paid"), cite(3, "mayor"))));
    assertEquals(
        "term-not-cited cite[0]: 'the train' and 'the tram' do not stand in paragraph 2 of a; no"
            + " paragraph has them all; correct the terms\n",
        told(question(TRUE, cite(2, "the train", "the tram"), cite(3, "mayor"))));
  }

  @Test
  void paragraphThatIsNotThereSaysWhereTheTermsAre() {
    assertEquals(
        "no-paragraph cite[0]: a has no paragraph 9, but 4 in all; paragraph 3 has it; write 'a"
            + " 3'\n",
        told(question(TRUE, cite(9, "ferry"), cite(2, "paid"), cite(3, "mayor"))));
  }

  @Test
  void figureThatDoesNotStandThereIsNamed() {
    assertEquals(
        "figure-not-cited number: '8 billion USD' stands in none of the cited paragraphs; expected"
            + " it there; correct it, cite where it stands, or say under 'allow' how it was worked"
            + " out\n",
        told(question(sum("8000000000"), cite(2, "paid"), cite(3, "mayor"))));
  }

  @Test
  void wrongParagraphIsOneFindingThoughTheFigureIsNotThereEither() {
    assertEquals(
        "term-not-cited cite[0]: 'paid' does not stand in paragraph 3 of a; paragraph 2 has it;"
            + " write 'a 2'\n",
        told(question(sum("7000000000"), cite(3, "paid"), cite(3, "mayor"), cite(2, "council"))));
  }

  @Test
  void copiedRunIsShownWithItsLength() {
    var why = "He said that nobody would ever have to take the slow boat.";
    var question = new Question(
        new ItemId("q"),
        "Which bridge?",
        new ChoiceKey(List.of(
            new ChoiceKey.Option("The bridge opens", NONE),
            new ChoiceKey.Option("The Council paid $7bn for the bridge, across a river", NONE))),
        Optional.of(why),
        List.of(cite(2, "paid"), cite(3, "mayor")),
        Optional.empty(),
        NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of());
    assertEquals(
        "copied choice[1]: 8 words in a row of paragraph 2 of a, 'the council paid 7bn for the"
            + " bridge across'; expected fewer than 8; say it in your own words\n"
            + "copied why: 10 words in a row of paragraph 3 of a, 'said that nobody would ever"
            + " have to take the slow'; expected fewer than 8; say it in your own words\n",
        told(question));
  }

  @Test
  void pinTellsWhatBecameOfAParagraph() {
    String moved = "An advertisement\n" + ARTICLE;
    String edited = ARTICLE.replace("brown", "green");
    String both = moved.replace("brown", "green");
    String lost = ARTICLE.replaceFirst("In 2015.*\n", "") + "More\n";
    var question = question(TRUE, pinned(2, "paid"), pinned(3, "mayor"));
    assertEquals("", told(question));
    assertEquals(
        "paragraph-moved cite[0]: paragraph 2 of a stands, as pinned, at 3; expected the number"
            + " where it stands; write 'a 3'\n"
            + "paragraph-moved cite[1]: paragraph 3 of a stands, as pinned, at 4; expected the"
            + " number where it stands; write 'a 4'\n",
        told(moved, question));
    assertEquals(
        "paragraph-edited cite[0]: paragraph 2 of a is not as it was pinned; expected the text"
            + " that the question was written from; read it again, then pin it anew with --pin\n",
        told(edited, question));
    assertEquals(
        "paragraph-edited-and-moved cite[0]: paragraph 2 of a is not as it was pinned; it seems to"
            + " stand, edited, at 3; expected the text that the question was written from; read it"
            + " again, write 'a 3' without the pin, and pin it anew with --pin\n"
            + "paragraph-moved cite[1]: paragraph 3 of a stands, as pinned, at 4; expected the"
            + " number where it stands; write 'a 4'\n",
        told(both, question));
    assertEquals(
        "paragraph-lost cite[0]: paragraph 2 of a as pinned is nowhere in the copy; expected it"
            + " there; cite another paragraph, or remove what rests on it\n"
            + "paragraph-moved cite[1]: paragraph 3 of a stands, as pinned, at 2; expected the"
            + " number where it stands; write 'a 2'\n",
        told(lost, question));
  }

  @Test
  void editedFigureIsNamedToo() {
    assertEquals(
        "paragraph-edited cite[0]: paragraph 2 of a is not as it was pinned; expected the text"
            + " that the question was written from; read it again, then pin it anew with --pin\n"
            + "figure-not-cited number: '7 billion USD' stands in none of the cited paragraphs;"
            + " expected it there; correct it, cite where it stands, or say under 'allow' how it"
            + " was worked out\n",
        told(
            ARTICLE.replace("$7bn", "$9bn"),
            question(sum("7000000000"), pinned(2, "paid"), pinned(3, "mayor"))));
  }

  @Test
  void missingCopyIsToldOnce() {
    var bank = bank(SOURCE, question(TRUE, cite(2, "x")), question(TRUE, cite(3, "y")));
    assertEquals(
        "unreadable-copy sources[a].copy: no file\n",
        told(bank, source -> Copy.absent("no file"), Severity.WARNING));
  }

  @Test
  void paragraphsWithoutAQuestionNeedAReason() {
    Source bare = source(List.of(new Source.Unasked(2, 2, "why"), new Source.Unasked(7, 8, "w")));
    var bank = bank(bare, question(TRUE, new Citation(bare, 2, List.of("paid"), NONE)));
    assertEquals(
        "no-paragraph sources[a].unasked: a has no paragraph 8, but 4 in all; expected one of"
            + " them; correct it\n"
            + "asked-all-the-same sources[a].unasked: paragraph 2 is said to have no question, and"
            + " 'q' cites it; expected one or the other; take it out of 'unasked'\n"
            + "not-asked sources[a].unasked: no question cites paragraphs 1, 3-4 of a; expected a"
            + " question, or why there is none; write it under 'unasked'\n",
        told(bank, source -> Copy.of(Article.of(ARTICLE)), Severity.ADVICE));
  }

  @Test
  void whatIsCitedWronglyIsNotCalledUnaskedToo() {
    Source bare = source(List.of(new Source.Unasked(1, 1, "why"), new Source.Unasked(4, 4, "w")));
    Question right = question(TRUE, new Citation(bare, 2, List.of("paid"), NONE));
    Question wrong = question(TRUE, new Citation(bare, 1, List.of("ferry"), NONE));
    assertEquals(
        "term-not-cited cite[0]: 'ferry' does not stand in paragraph 1 of a; paragraph 3 has it;"
            + " write 'a 3'\n",
        told(bank(bare, right, wrong), source -> Copy.of(Article.of(ARTICLE)), Severity.ADVICE));
    assertEquals(
        "",
        told(
            bank(bare, right, question(TRUE)),
            source -> Copy.of(Article.of(ARTICLE)),
            Severity.ADVICE));
  }

  @Test
  void pinsAreGivenWhereTheTermsStandAndNothingMovedAway() {
    String copy = ARTICLE.replace("brown", "green") + "In 2015 nobody paid.\n";
    var bank = bank(
        SOURCE,
        question(TRUE, cite(2, "paid"), cite(3, "train"), pinned(3, "mayor")),
        question("edited", TRUE, pinned(2, "paid")),
        question(
            "moved",
            TRUE,
            new Citation(
                SOURCE, 5, List.of("nobody"), Optional.of(Article.of(ARTICLE).pin(3)))));
    var check = SourceCheck.of(List.of(bank), source -> Copy.of(Article.of(copy)));
    String pin = Article.of(copy).pin(2);
    assertEquals(
        Map.of(
            "q",
            List.of(
                new Citation(SOURCE, 2, List.of("paid"), Optional.of(pin)),
                cite(3, "train"),
                pinned(3, "mayor")),
            "edited",
            List.of(new Citation(SOURCE, 2, List.of("paid"), Optional.of(pin)))),
        check.pinned());
  }

  private static String told(Question question) {
    return told(ARTICLE, question);
  }

  private static String told(String copy, Question question) {
    return told(bank(SOURCE, question), source -> Copy.of(Article.of(copy)), Severity.WARNING);
  }

  private static String told(Bank bank, Function<Source, Copy> copies, Severity least) {
    var told = new StringBuilder();
    for (Finding finding : SourceCheck.of(List.of(bank), copies).findings()) {
      if (finding.severity().compareTo(least) <= 0) {
        told.append(finding.code()).append(' ').append(finding.spot().field()).append(": ");
        told.append(finding.message()).append('\n');
      }
    }
    return told.toString();
  }

  private static Bank bank(Source source, Question... questions) {
    return new Bank("b", "B", List.of(source), List.of(questions));
  }

  private static Source source(List<Source.Unasked> unasked) {
    return new Source(
        "a",
        "A. Author",
        "The bridge opens",
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        Optional.empty(),
        Optional.of("a.txt"),
        NONE,
        unasked);
  }

  private static Question question(Key key, Citation... citations) {
    return question("q", key, citations);
  }

  private static Question question(String id, Key key, Citation... citations) {
    return new Question(
        new ItemId(id),
        "What is it?",
        key,
        NONE,
        List.of(citations),
        Optional.empty(),
        NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Citation cite(int paragraph, String... terms) {
    return new Citation(SOURCE, paragraph, List.of(terms), NONE);
  }

  private static Citation pinned(int paragraph, String... terms) {
    String pin = Article.of(ARTICLE).pin(paragraph);
    return new Citation(SOURCE, paragraph, List.of(terms), Optional.of(pin));
  }

  private static NumberKey sum(String figure) {
    return new NumberKey(
        new BigDecimal(figure),
        new BigDecimal(figure),
        Optional.of("USD"),
        Optional.empty(),
        Tolerance.NONE);
  }
}
