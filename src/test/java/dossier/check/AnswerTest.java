package dossier.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.question.ChoiceKey;
import dossier.question.DateKey;
import dossier.question.Key;
import dossier.question.NumberKey;
import dossier.question.NumberKey.Bound;
import dossier.question.NumberKey.Tolerance;
import dossier.question.TextKey;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a stem are the answer; none where the last column is empty. */
class AnswerTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
        7000000000 | USD | What was the $7 billion deal worth?       | $7 billion
        7000000000 | USD | What was the 7bn sale worth?              | 7bn
        60 | %           | The sixty per cent share: what was it?    | sixty
        2000 | troops    | How many were sent when 2,000 troops came? | 2,000
        2000 | troops    | How many were sent when two thousand came? | two thousand
        2000 | troops    | How many troops were sent in 2000?        |
        24 | hours       | How long can the two dozen drones stay up? |
        24 | tanks       | How many tanks were lost in a 24-hour fight? |
        7 | years        | How many of the 7 states agreed in 2020?  |
        2 | ceasefires   | What did the two parties agree on?        |
        2 | ceasefires   | When were the two ceasefires?             | two
        """)
  void figureStandsInAnySpelling(String figure, String unit, String stem, String found) {
    var number = new BigDecimal(figure);
    assertFound(
        found,
        new NumberKey(number, number, Optional.of(unit), Optional.of(Bound.OVER), Tolerance.NONE),
        stem);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
        2020-09-27 | On what date (27.09.2020) did it begin?         | 27.09.2020
        2020-09-27 | When did the war of September 27, 2020, begin?  | September 27, 2020
        2020-09-27 | On which day of September 2020 did it begin?    |
        2012/2014  | Over which years was the purchase of 2012-14?   | 2012-14
        1997       | In which year was the 1997 treaty signed?       | 1997
        2021~      | About when, in 2021, was it written?            | 2021
        2020-07    | In which month of 2020 did it begin?            |
        """)
  void dateStandsInAnySpelling(String edtf, String stem, String found) {
    assertFound(found, new DateKey(edtf, false), stem);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
        Erdoğan     | What did Erdogan say?               | Erdoğan
        Baku        | Which is Baku's twin?               | Baku
        king-maker  | Who was the kingmaker?              | king-maker
        U.S.        | What did the US offer?              | U.S.
        TB2         | How far do the TB2s fly?            | TB2
        1990        | What happened in the 1990s?         |
        drone       | How far do the drones fly?          | drone
        battery     | Where do the batteries stand?       | battery
        coach       | Who drove the coaches?              | coach
        batter      | Where do the batteries stand?       |
        Israel      | Which Israeli system is it?         |
        Iron Dome   | Which iron is in the dome?          |
        """)
  void textStandsWordByWord(String answer, String stem, String found) {
    assertFound(found, new TextKey(answer, List.of(), List.of(), List.of()), stem);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
        Turkey, Iran, Iraq | What did Turkey want?           | Turkey
        Turkey, Iran, Iraq | Who won, Turkey or Iran?        |
        """)
  void stemThatNamesOtherOptionsGivesNothingAway(String options, String stem, String found) {
    var key = new ChoiceKey(Arrays.stream(options.split(", ", -1))
        .map(text -> new ChoiceKey.Option(text, Optional.empty()))
        .toList());
    assertFound(found, key, stem);
  }

  private static void assertFound(String expected, Key key, String stem) {
    Answer.Page page = Answer.Page.of(stem);
    assertEquals(
        Optional.ofNullable(expected),
        Answer.of(key).stream().flatMap(answer -> answer.in(page).stream()).findFirst());
  }
}
