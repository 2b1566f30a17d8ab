package dossier.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020",
        "2020-09",
        "2020-09-27",
        "2020-02-29",
        "2020-21",
        "201X",
        "20XX",
        "2004-XX",
        "2004-06-XX",
        "2004-XX-XX",
        "2021~",
        "2021?",
        "2021-05-02%",
        "2012/2014",
        "2012~/2014",
        "2000/..",
        "../2000",
        "2000/",
        "/2000",
        "2020-09-27/2020-10"
      })
  void isADate(String text) {
    assertTrue(Edtf.isValid(text), () -> Edtf.problem(text).orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-13 | month 13; 01 to 12, or a season 21 to 24",
        "2020-00 | month 00; 01 to 12, or a season 21 to 24",
        "2020-25 | month 25; 01 to 12, or a season 21 to 24",
        "2020-06-31 | day 31; 2020-06 has 30",
        "2019-02-29 | day 29; 2019-02 has 28",
        "2020-06-00 | day 00; 2020-06 has 30",
        "2020-23-01 | a day of a season",
        "2020-XX-05 | a day of no month",
        "201X-05 | a month of no one year",
        "2014/2012 | the span ends before it starts",
        "../.. | a span with neither a start nor an end",
        "/ | a span with neither a start nor an end",
        "0045 | year 0045; the years 0100 to 2999 only",
        "2020-09-27T06:00 | has a time of day; dates only",
        "27.09.2020 | not a date; write 2020-09-27, 2020-10, 2020, 2021~ or 2012/2014",
        "2020/2021/2022 | not a date; write 2020-09-27, 2020-10, 2020, 2021~ or 2012/2014",
        "'' | not a date; write 2020-09-27, 2020-10, 2020, 2021~ or 2012/2014"
      })
  void saysWhatIsWrong(String text, String problem) {
    assertEquals(problem, Edtf.problem(text).orElse("nothing"));
  }

  @Test
  void isShownAsAPersonReadsIt() {
    assertEquals("27 September 2020", shown("2020-09-27"));
    assertEquals("October 2020", shown("2020-10"));
    assertEquals("autumn 2020", shown("2020-23"));
    assertEquals("2012 to 2014", shown("2012/2014"));
    assertEquals("about 2021", shown("2021~"));
    assertEquals("since 2000", shown("2000/.."));
    assertEquals("the 2010s", shown("201X"));
    assertEquals("the 20th century", shown("19XX"));
    assertEquals("28 October (year inferred: 2020)", new DateKey("2020-10-28", true).shown());
  }

  private static String shown(String edtf) {
    return new DateKey(edtf, false).shown();
  }
}
