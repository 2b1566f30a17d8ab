package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyTest {

  @ParameterizedTest
  @CsvSource({
    "sus, Leave the question out: suspend, true",
    "'out question', Leave the question out, true",
    "ltq, Leave the question, true",
    "SCROLL, Scroll one line up., true",
    "'', anything, true",
    "qz, Leave the question, false",
    "'scroll zz', Scroll one line up., false",
  })
  void fitsByWordsOrByLettersInTheirOrder(String query, String text, boolean fits) {
    assertEquals(fits, Fuzzy.score(query, text) > 0);
  }

  @Test
  void beginningsOfWordsComeBeforePartsBeforeLetters() {
    assertTrue(Fuzzy.score("due", "sun due") > Fuzzy.score("due", "undue"));
    assertTrue(Fuzzy.score("due", "undue") > Fuzzy.score("due", "dust under"));
  }
}
