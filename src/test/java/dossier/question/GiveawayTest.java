package dossier.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GiveawayTest {
  private static final Map<String, Key> KEYS = Map.of(
      "town", new TextKey("Gyumri", List.of("Gümrü"), List.of(), List.of()),
      "day", new DateKey("2020-09-27", true),
      "month", new DateKey("2020-07", false),
      "ships",
          new NumberKey(
              new BigDecimal(600),
              new BigDecimal(600),
              Optional.of("ships"),
              Optional.of(NumberKey.Bound.OVER),
              NumberKey.Tolerance.NONE),
      "truth", new TruthKey(true));

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          town  | What was moved to Gyumri?              | true
          town  | What was moved to GYUMRI's base?       | true
          town  | What was moved to Gümrü?               | true
          town  | What was moved to Yerevan?             | false
          town  | What do the Gyumrians say?             | false
          day   | Who attacked on 27 September?          | true
          day   | Who attacked on 27 September 2020?     | true
          day   | Who attacked on 28 September 2020?     | false
          month | What began in July 2020?               | true
          month | What began in July?                    | false
          ships | What became of the 600 ships?          | true
          ships | What became of the over 600 ships?     | true
          ships | What became of the 1,600 ships sunk?   | false
          truth | Is it true?                            | false
          """)
  void anItemGivesAwayWhatAnotherAsks(String asked, String stem, boolean given) {
    Question one = question("one", "What is asked?", KEYS.get(asked));
    Question other =
        question("other", stem, new TextKey("Nobody", List.of(), List.of(), List.of()));
    Catalogue catalogue = Catalogue.of(List.of(one, other));
    assertEquals(given, catalogue.giveAway("one", "other"));
    assertEquals(given, catalogue.giveAway("other", "one"));
  }

  private static Question question(String id, String stem, Key key) {
    return new Question(
        new ItemId(id),
        stem,
        key,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
