package dossier.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.question.Bank;
import dossier.question.ItemId;
import dossier.question.Question;
import dossier.question.TextKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which two stems ask nearly the same, the answers being the same or not. */
class StemsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
        How many drones did Turkey sell? | How many drones were sold by Turkey? | 24 | 24 | similar-stem
        How many drones did Turkey sell? | How many drones did Turkey sell      | 24 | 42 | duplicate-stem
        Who led the Kremlin summit?      | Who headed the Kremlin summit?       | x  | x  | similar-stem
        Who led the Kremlin summit?      | Who headed the Kremlin summit?       | x  | y  | -
        When did the war begin?          | When did the war start?              | x  | x  | similar-stem
        How many drones reached Azerbajan? | How many drones reached Azerbaijan? | 24 | 42 | similar-stem
        When was the first ceasefire?    | When was the second ceasefire?       | x  | y  | -
        How many troops did Turkey send? | How many troops did Russia send?     | 6  | 6  | -
        Whom did Russia arm for Turkey?  | Whom did Turkey arm for Russia?      | x  | y  | -
        How long is the coast of Iran?   | How long is the border with Iran?    | 7  | 8  | -
        """)
  void twoStems(String one, String other, String answer, String another, String found) {
    Bank bank = new Bank(
        "b",
        "B",
        List.of(),
        List.of(question("one", one, answer), question("other", other, another)));
    var findings = new ArrayList<Finding>();
    Stems.check(bank, findings);
    assertEquals(
        found, findings.stream().map(Finding::code).findFirst().orElse("-"), findings::toString);
  }

  private static Question question(String id, String stem, String answer) {
    return new Question(
        new ItemId(id),
        stem,
        new TextKey(answer, List.of(), List.of(), List.of()),
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
