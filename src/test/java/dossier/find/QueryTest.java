package dossier.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The query language: what fits what, what is wrong with what, and what holds of every query. */
class QueryTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
          # words begin a word, of any text
          drone                     | tb2-range
          DRO                       | tb2-range
          rone                      | ''
          karab                     | first-day
          it counts                 | tb2-range president arms first-day troops
          minsk finding             | arms
          found                     | arms
          tb2-range                 | tb2-range
          people                    | president
          sources                   | arms
          Armenia                   | troops
          150                       | tb2-range
          2425                      | troops
          2,425                     | troops
          2020-09-27                | first-day
          27 September              | first-day
          # what a key rejects is no text of the answer
          Erdogan                   | ''
          # case, accents, scripts and romanisations
          ILHAM                     | president
          ilham                     | president
          ılham                     | president
          aliyev                    | president
          Aliev                     | president
          Алиев                     | president
          Shoygu                    | troops
          Шойгу                     | troops
          # stars
          k*kh                      | first-day
          *bakh                     | first-day
          nagorno-k*bakh            | first-day
          kar*                      | first-day
          # quotes: whole words in order
          "drone"                   | tb2-range
          "dron"                    | ''
          "dron*"                   | tb2-range
          "range has"               | tb2-range
          “range has”               | tb2-range
          "has range"               | ''
          "drone 150"               | ''
          "Nagorno-Karabakh"        | first-day
          "or"                      | ''
          # fields
          type:date                 | first-day
          type:DATE                 | first-day
          tag:arms                  | arms
          tag:arms*                 | arms first-day
          tag:"who-says"            | president
          -tag:*                    | tb2-range
          source:lardner            | tb2-range arms
          source:de-waal            | president first-day troops
          source:"de Waal"          | president first-day troops
          bank:karabakh*            | tb2-range president arms first-day troops
          bank:other                | ''
          status:alleged            | arms
          status:stated             | tb2-range president first-day troops
          by:azerbaijani            | arms
          by:lardner                | tb2-range
          id:troops                 | troops
          id:t*                     | tb2-range troops
          ask:finding               | ''
          answer:finding            | arms
          answer:range              | ''
          # states
          is:new                    | tb2-range
          is:due                    | president arms
          is:learning               | arms
          is:review                 | president first-day troops
          is:suspended              | first-day
          is:buried                 | troops
          is:leech                  | arms
          is:flagged                | president troops
          flag:1                    | president
          flag:0                    | tb2-range arms first-day
          rated:1                   | arms
          rated:4                   | arms
          rated:5                   | arms first-day
          again:1                   | arms
          again:3                   | arms
          again:4                   | president arms
          # joined
          -drone                    | president arms first-day troops
          --drone                   | tb2-range
          is:due -type:choice       | president
          drone or minsk            | tb2-range arms
          drone OR minsk arms       | tb2-range arms
          (drone or minsk) arms     | arms
          -(drone or minsk)         | president first-day troops
          -(is:due arms)            | tb2-range president first-day troops
          drone and range           | tb2-range
          arms(minsk)               | arms
          """)
  void queryFindsWhatFits(String text, String ids) {
    assertEquals(ids == null ? "" : ids, found(query(text)), text);
  }

  @Test
  void emptyQueryFindsEverything() {
    assertEquals(Shelf.ALL.size(), found(query("  ")).split(" ", -1).length);
  }

  private static String found(Query query) {
    return String.join(
        " ",
        Shelf.ALL.stream()
            .filter(query.at(Shelf.NOW))
            .map(f -> f.question().id().value())
            .toList());
  }

  private static Query query(String text) {
    return Query.parse(text).match(query -> query, broken -> {
      throw new AssertionError(text + ": " + broken.at() + ": " + broken.message());
    });
  }

  // -- what is wrong

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
tga:arms           |  0 | 'tga:' is no field; did you mean 'tag:'?
          x colour:red       |  2 | 'colour:' is no field; fields are is, tag, source, bank, type, status, by, id, ask, answer, flag, rated or again
          is:deu             |  3 | 'deu' is not a state; did you mean 'is:due'?
          is:nothing         |  3 | 'nothing' is not a state; expected due, new, learning, review, suspended, buried, leech, flagged or attribution
          -type:dates        |  6 | 'dates' is not a type; did you mean 'type:date'?
          status:aledged     |  7 | 'aledged' is not a status; did you mean 'status:alleged'?
          flag:8             |  5 | '8' does not go with 'flag:'; expected a number from 0 to 7
          rated:0            |  6 | '0' does not go with 'rated:'; expected a number from 1 to 36500
          again:week         |  6 | 'week' does not go with 'again:'; expected a number from 1 to 36500
          x tag:             |  2 | 'tag:' names nothing; expected a tag after it
          tag:"" x           |  4 | 'tag:' names nothing; expected a tag after it
          x "drone           |  2 | the quotation mark is not closed; expected another
          tag:"drone         |  4 | the quotation mark is not closed; expected another
          x (a or b          |  2 | '(' is not closed; expected ')'
          (                  |  0 | '(' is not closed; expected ')'
          a) b               |  1 | ')' closes nothing; expected a word or a field
          x ()               |  3 | nothing is in the brackets; expected a word or a field
          x - y              |  2 | '-' stands before nothing; expected a word or a field right after it
          (-)                |  1 | '-' stands before nothing; expected a word or a field right after it
          a or               |  2 | nothing follows 'or'; expected a word or a field
          (a or) b           |  3 | nothing follows 'or'; expected a word or a field
          or b               |  0 | nothing stands before 'or'; expected a word or a field, or the word in quotes
          a and              |  2 | nothing follows 'and'; expected a word or a field
          a ?!               |  2 | '?!' has no letter and no digit to look for
          ""                 |  0 | '' has no letter and no digit to look for
          """)
  void wrongQueryIsToldAtItsPlace(String text, int at, String message) {
    Parsed.Broken broken = broken(Query.parse(text)).orElseThrow();
    assertEquals(message, broken.message());
    assertEquals(at, broken.at(), text);
  }

  @Test
  void whereNoLogIsReadWhatAsksItIsWrong() {
    assertEquals(
        "'is:' asks the review log, and none is read here; leave it out",
        broken(Query.parseWithoutLog("drone is:due")).orElseThrow().message());
    assertEquals(6, broken(Query.parseWithoutLog("drone flag:1")).orElseThrow().at());
    assertTrue(broken(Query.parseWithoutLog("drone tag:arms")).isEmpty());
  }

  @Test
  void bracketsWithoutEndAreToldBeforeTheStackIsFull() {
    String deep = "(".repeat(100_000) + "x" + ")".repeat(100_000);
    assertEquals(50, broken(Query.parse(deep)).orElseThrow().at());
    assertEquals(
        50, broken(Query.parse("-".repeat(100_000) + "x")).orElseThrow().at());
  }

  private static Optional<Parsed.Broken> broken(Parsed parsed) {
    return parsed.match(query -> Optional.empty(), Optional::of);
  }

  // -- laws, over queries made at random

  private static final List<String> PIECES = List.of(
      "drone",
      "dr*",
      "*",
      "or",
      "and",
      "OR",
      "-",
      "--",
      "(",
      ")",
      "\"",
      "“",
      " ",
      " ",
      " ",
      ":",
      "tag:",
      "tag:arms",
      "is:due",
      "is:",
      "IS:New",
      "type:date",
      "status:alleged",
      "flag:1",
      "rated:3",
      "again:9",
      "by:Алиев",
      "id:t*",
      "\"range has\"",
      "ask:\"fly\"",
      "é",
      "中",
      "\u0000",
      "\uD83D",
      "İ",
      "..",
      "nagorno-karabakh",
      "2,425",
      "'s",
      "bank:k*",
      "source:lardner",
      "or:");

  private static String text(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(9); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())))
          .append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }

  @Test
  void noTextMakesTheReaderThrow() {
    var random = new Random(42);
    int whole = 0;
    for (int i = 0; i < 50_000; i++) {
      String text = text(random);
      Optional<Parsed.Broken> broken = broken(Query.parse(text));
      whole += broken.isEmpty() ? 1 : 0;
      broken.ifPresent(b -> assertTrue(b.at() >= 0 && b.at() <= text.length(), text));
    }
    assertTrue(whole > 5_000, whole + " are queries");
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder();
      random.ints(12, 0, 0x250).forEach(c -> text.append((char) c));
      Query.parse(text.toString());
    }
  }

  @Test
  void whatAQueryPrintsIsReadAsItAgain() {
    for (Query query : queries()) {
      assertEquals(query, query(query.toString()));
    }
  }

  @Test
  void aMinusFindsTheOthers() {
    for (Query query : queries()) {
      if (!query.equals(Query.EVERYTHING)) {
        var not = query("-(" + query + ")").at(Shelf.NOW);
        var fits = query.at(Shelf.NOW);
        Shelf.ALL.forEach(f -> assertEquals(!fits.test(f), not.test(f), query.toString()));
      }
    }
  }

  @Test
  void bothIsWhatEachFindsAndEitherIsWhatOneFinds() {
    List<Query> queries = queries();
    for (int i = 1; i < queries.size(); i++) {
      Query a = queries.get(i - 1);
      Query b = queries.get(i);
      if (a.equals(Query.EVERYTHING) || b.equals(Query.EVERYTHING)) {
        continue;
      }
      var both = query("(" + a + ") (" + b + ")").at(Shelf.NOW);
      var either = query("(" + a + ") or (" + b + ")").at(Shelf.NOW);
      for (Facts facts : Shelf.ALL) {
        boolean one = a.at(Shelf.NOW).test(facts);
        boolean other = b.at(Shelf.NOW).test(facts);
        assertEquals(one && other, both.test(facts), a + " / " + b);
        assertEquals(one || other, either.test(facts), a + " / " + b);
      }
    }
  }

  private static List<Query> queries() {
    var random = new Random(42);
    var queries = new ArrayList<Query>();
    for (int i = 0; i < 20_000; i++) {
      Query.parse(text(random)).match(queries::add, broken -> false);
    }
    return queries;
  }

  @Test
  void onlyWhatAsksForFailuresWantsTheWholeLog() {
    assertTrue(query("drone -(is:due or again:3)").asksFailures());
    assertFalse(query("drone -(is:due or rated:3)").asksFailures());
  }
}
