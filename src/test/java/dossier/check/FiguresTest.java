package dossier.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.question.ChoiceKey;
import dossier.question.ChoicesKey;
import dossier.question.DateKey;
import dossier.question.Key;
import dossier.question.NumberKey;
import dossier.question.NumberKey.Bound;
import dossier.question.NumberKey.Tolerance;
import dossier.question.TextKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures and dates as articles print them. */
class FiguresTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      7000000000 | USD        | They sold $7bn in weapons.
      7000000000 | USD        | Sales worth $7 billion followed.
      7000000000 | USD        | Sales of 7,000,000,000 dollars followed.
      7000000000 | USD        | Sales of US$7 billion followed.
      12000000000 | USD       | They amassed approximately $12 billion in armaments.
      2657.1     | km         | The border is 2657,1km.
      1007.1     | km         | It borders Armenia (1007,1km), and Turkey (15km).
      15         | km         | It borders Armenia (1007,1km), and Turkey (15km).
      24         | drones     | They sold it two dozen armed drones.
      12         | drones     | A dozen drones were sold.
      90         | vehicles   | Ninety armoured personnel carriers were deployed.
      21         | guns       | Twenty-one guns were lost.
      1500000    | people     | The deaths of up to 1.5 million people
      140000000  | people     | The 140 million Turkic people
      60         | %          | Of its arms, over 60% came
      60         | %          | sixty per cent of the arms
      90         | %          | 90 percent of the borders
      3          | weeks      | after almost three weeks of fighting
      24         | hours      | they stay up for up to 24 hours.
      5000       | troops     | “There are 5,000 Russian troops”
      5000       | troops     | There are 5 000 troops.
      600        | troops     | Over 600 Turkish troopswere sent
      2          | times      | Moscow has now twice sought to broker
      3          | co-chairs  | at the request of the three co-chairs
      150        | km         | a limited range of 150 km, they
      10         | regions    | consisted of 10 regions; 70% of one kind
      5          | years      | which can be renewed every five years.
      135        | specialists | Afterwards, 135 specialists
      250        | antitank launchers | 20 tanks, 250 antitank launchers, 250 submachine guns
      """)
  void figureStandsInAnySpelling(BigDecimal figure, String unit, String text) {
    assertEquals(List.of(), missing(number(figure, figure, unit), text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      8000000000 | USD        | They sold $7bn in weapons.
      7          | USD        | They sold $7bn in weapons.
      26571      | km         | The border is 2657,1km.
      2657       | km         | The border is 2657,1km.
      150        | km         | a range of 150 miles
      60         | %          | They sold 60 tanks.
      60         | km         | over 60% of all arms
      6          | km         | 60 km
      500        | troops     | There are 5,000 Russian troops
      24         | hours      | 24 days
      1          | million    | nothing of the kind
      2          | drones     | two dozen drones
      12         | drones     | two dozen drones
      20         | drones     | twenty-one drones
      600        | troops     | nothing
      5          | days       | every five years
      """)
  void anotherFigureDoesNot(BigDecimal figure, String unit, String text) {
    assertEquals(1, missing(number(figure, figure, unit), text).size());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      300 | 500 | troops | between 300 and 500 troops
      300 | 500 | troops | 300–500 troops
      300 | 500 | troops | some 300 troops, later 500 troops
      """)
  void rangeStandsWhole(BigDecimal low, BigDecimal high, String unit, String text) {
    assertEquals(List.of(), missing(number(low, high, unit), text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2020-09-27 | year | it was war on September 27th when
      2020-09-27 | year | has raged since 27 September, only to
      2020-10-10 | year | the truce of 10 October. Moscow
      2020-10-28 | year | on October 28, Armenian forces
      2020-11-10 | ''   | The November 10, 2020 peace agreement
      2020-11-10 | ''   | On 10 November the sides signed. It was 2020.
      2020-07    | ''   | In July 2020, the first
      2020-07    | year | clashes in July, the President
      2000-10    | ''   | After the war, in October 2000, weapons
      1991/1994  | ''   | those displaced by the 1991–94 war
      1991/1994  | ''   | those displaced by the war of 1991 to 1994
      1991/1994  | ''   | the war began in 1991 and ended in 1994
      2012/2014  | ''   | Between 2012-14 it amassed
      1914/1917  | ''   | the 1914-17 events
      2016       | ''   | As early as 2016, the sales
      1999       | ''   | was challenged in 1999 by
      2021~      | ''   | at some time in 2021
      2020-12    | year | In late December, the military
      2020-09-27/2020-09-30 | '' | from 27 to 30 September 2020
      2020-09-27/2020-09-30 | year | on 27 September and 30 September
      199X       | ''   | in the 1990s
      2020-22    | ''   | in the summer of 2020
      """)
  void dateStandsInAnySpelling(String edtf, String inferred, String text) {
    assertEquals(List.of(), missing(new DateKey(edtf, inferred.equals("year")), text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2020-09-27 | ''   | it was war on September 27th when
      2020-09-28 | year | it was war on September 27th when
      2020-10-27 | year | it was war on September 27th when
      2020-09    | ''   | in September
      2020-11-10 | ''   | The November 9, 2020 peace agreement
      2020-11-10 | ''   | The November 10, 2021 peace agreement
      1991/1994  | ''   | the 1991–93 war
      2017       | ''   | As early as 2016, the sales
      2020-10    | ''   | In July 2020, the first
      2016       | ''   | 20161 pieces
      """)
  void anotherDateDoesNot(String edtf, String inferred, String text) {
    assertEquals(1, missing(new DateKey(edtf, inferred.equals("year")), text).size());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      7 billion dollars        | They sold $7bn in weapons.
      2,000 troops             | Two thousand troops were sent.
      In 1994, by treaty       | It was signed in May 1994.
      12 May                   | On May 12th they met.
      37% of exports           | Exports of thirty-seven per cent
      The T-72 and the S-300   | Tanks were sold.
      Resolution 822           | Resolutions 822, 853 and 874 ask for it.
      From 1991-94             | It lasted three years.
      """)
  void figuresInTheWordsOfAnAnswerStand(String answer, String text) {
    assertEquals(List.of(), missing(text(answer), text));
    assertEquals(List.of(), missing(choice(answer), text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      7 billion dollars | They sold $7m in weapons.      | 7 billion
      2,000 troops      | 5,000 troops were sent.        | 2,000
      In 1994           | It was signed in 1993.         | 1994
      37%               | Exports of 38 per cent         | 37%
      Resolution 822    | Resolution 853 asks for it.    | 822
      """)
  void figureInTheWordsOfAnAnswerThatDoesNotStandIsNamed(
      String answer, String text, String figure) {
    List<Figures.Missing> missing = List.of(new Figures.Missing(figure, false));
    assertEquals(missing, missing(text(answer), text));
    assertEquals(missing, missing(choice(answer), text));
    assertEquals(missing, missing(new ChoicesKey(List.of("The treaty", answer), List.of()), text));
  }

  private static Key text(String answer) {
    return new TextKey(answer, List.of(), List.of(), List.of());
  }

  private static Key choice(String answer) {
    return new ChoiceKey(List.of(
        new ChoiceKey.Option(answer, Optional.empty()),
        new ChoiceKey.Option("99 others", Optional.empty())));
  }

  private static List<Figures.Missing> missing(Key key, String text) {
    return Figures.missing(key, "What does it say?", List.of(text));
  }

  private static NumberKey number(BigDecimal low, BigDecimal high, String unit) {
    return new NumberKey(low, high, Optional.of(unit), Optional.of(Bound.ABOUT), Tolerance.NONE);
  }
}
