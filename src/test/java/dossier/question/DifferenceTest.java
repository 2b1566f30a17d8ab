package dossier.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
  @ParameterizedTest
  @CsvSource({
    "Nakichevan, Nakhichevan, Nak{h}ichevan",
    "Gyumrri, Gyumri, Gyumr[r]i",
    "Pashinian, Pashinyan, Pashin[i]{y}an",
    "LAVROF, Lavrov, LAVRO[F]{v}",
    "Aliyeva, Aliyev, Aliyev[a]",
  })
  void lettersTooManyAndMissingAreMarked(String typed, String answer, String marked) {
    assertEquals(Optional.of(marked), Difference.of(typed, answer));
  }

  @ParameterizedTest
  @CsvSource({"gyumri, Gyumri", "Yerevan, Gyumri", "'', Gyumri", "' ', Gyumri"})
  void whatIsTheSameOrHardlyAlikeIsNotCompared(String typed, String answer) {
    assertEquals(Optional.empty(), Difference.of(typed, answer));
  }
}
