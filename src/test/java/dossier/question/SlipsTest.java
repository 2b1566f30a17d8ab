package dossier.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a word typed is a word of the answer. */
class SlipsTest {
  private static final Slips SLIPS = new Slips(Set.of(), Set.of(), Lexicon.standard());

  private static Slips.Style name(String... words) {
    return new Slips.Style(Set.of(words), true);
  }

  private static final Slips.Style WORD = new Slips.Style(Set.of(), false);

  @ParameterizedTest
  @CsvSource({
    "stepanakert, stepanekert",
    "unconfirmed, uncomfirmed",
    "kingmaker, kignmaker",
    "munitions, muntions"
  })
  void aSlipIsForgivenInALongWord(String wanted, String said) {
    assertTrue(SLIPS.slip(wanted, said, WORD));
  }

  @ParameterizedTest
  @CsvSource({
    "barda, barba",
    "unconfirmed, unconformed",
    "mediator, meditator",
    "cluster, bluster",
    "typical, atypical",
    "observer, observed",
    "kremlin, gremlin",
    "regiment, regimen"
  })
  void aSlipThatMakesAnotherWordIsNone(String wanted, String said) {
    assertFalse(SLIPS.slip(wanted, said, WORD));
  }

  @ParameterizedTest
  @CsvSource({
    "aliyev, aliev, true",
    "shoigu, shoygu, true",
    "hajiyev, hajiev, true",
    "aliyev, alijev, true",
    "recep, redzhep, true",
    "sunni, sunny, false",
    "aliyev, abiyev, false"
  })
  void romanisationsOfANameAreOne(String wanted, String said, boolean same) {
    assertEquals(same, SLIPS.same(wanted, said, name(wanted)));
  }

  @Test
  void aPersonHasNoPlural() {
    assertTrue(SLIPS.same("drones", "drone", WORD));
    assertFalse(SLIPS.same("coles", "cole", name("chris", "coles")));
    assertTrue(SLIPS.same("tb2", "tb2s", name("tb2")));
    assertFalse(SLIPS.same("tb2", "tb22", name("tb2")));
  }
}
