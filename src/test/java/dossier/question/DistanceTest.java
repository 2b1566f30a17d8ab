package dossier.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.question.NumberKey.Tolerance;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {

  private static String distance(Key key, String given) {
    return Distance.of(key, Response.typed(given)).orElse("");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      150   | 150   | km      | 120 km      | 30 km less, 80 % of the figure
      150   | 150   | km      | 120         | 30 km less, 80 % of the figure
      150   | 150   | km      | 1500 km     | 1,350 km more, 10 times the figure
      150   | 150   | km      | 150,000 m   | ''
      150   | 150   | km      | 120 kg      | ''
      150   | 150   | km      | far         | ''
      150   | 150   | km      | 100 to 120  | ''
      2000  | 3000  | troops  | 2500        | ''
      2000  | 3000  | troops  | 3500        | 500 troops more, 120 % of the figure
      2000  | 3000  | troops  | 500         | 1,500 troops less, 25 % of the figure
      7     | 7     | %       | 9%          | 2 percentage points more, 130 % of the figure
      0     | 0     | troops  | 5           | 5 troops more
      5     | 5     | million | 3 million   | 2 million less, 60 % of the figure
      5     | 5     | million | 3           | 2 million less, 60 % of the figure
      """)
  void aFigureIsSoFarFromTheKeys(String low, String high, String unit, String given, String words) {
    var key = new NumberKey(
        new BigDecimal(low),
        new BigDecimal(high),
        Optional.of(unit),
        Optional.empty(),
        Tolerance.NONE);
    assertEquals(words, distance(key, given));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2020-09-27 | 27 September 2021 | 1 year later
      2020-09-27 | 24 August 2019    | 1 year, 1 month and 3 days earlier
      2020-09-27 | 28 September      | 1 day later
      2020-09-27 | September 2020    | ''
      2020-09-27 | 2019              | 1 year earlier
      2020-10    | 12 November 2020  | 1 month later
      2020-10    | 31 October 2020   | ''
      2020       | 2023              | 3 years later
      2020-02    | 30 February 2020  | ''
      2012/2014  | 2011              | ''
      201X       | 2005              | ''
      2020       | who knows         | ''
      """)
  void aDateIsSoFarFromTheKeys(String edtf, String given, String words) {
    assertEquals(words, distance(new DateKey(edtf, false), given));
  }
}
