package dossier.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiblingsTest {
  private static final Moment NOW = day(0);

  private static Moment day(int days) {
    Instant at = Instant.parse("2026-11-22T09:00:00Z").plusSeconds(days * 86_400L);
    return Moment.of(at, ZoneOffset.UTC, Moment.ROLLOVER_HOUR);
  }

  /**
   * Returns a card of a few words: {@code new}, {@code learning -1} last seen a day ago, {@code
   * review -3 2} last seen three days ago for two.
   */
  private static Card card(String id, String state) {
    String[] words = state.strip().split(" ", -1);
    if (words[0].equals("new")) {
      return Card.unseen(id);
    }
    Moment last = day(Integer.parseInt(words[1]));
    int interval = words.length > 2 ? Integer.parseInt(words[2]) : 0;
    return new Card(
        id,
        Phase.valueOf(words[0].toUpperCase(java.util.Locale.ROOT)),
        0,
        Optional.of(new MemoryState(2, 5)),
        Optional.of(last),
        Optional.of(last.instant().plusSeconds(interval * 86_400L + 60)),
        interval,
        1,
        0);
  }

  private static String origin(String id) {
    return id.replaceFirst("~.*", "");
  }

  private static String today(List<Card> all, String closed) {
    return Siblings.today(all, id -> !id.equals(closed), SiblingsTest::origin, NOW).stream()
        .map(Card::id)
        .collect(Collectors.joining(" "));
  }

  /** An item, two cards made from it, one left out by the learner, and what the day may count on. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      new         | new         | new          | -   | q
      learning -1 | new         | new          | -   | q
      relearning -1 | new       | new          | -   | q
      review -3 9 | new         | new          | -   | q q~a
      review -3 9 | new         | new          | q~a | q q~b
      review -3 2 | new         | new          | -   | q
      review -3 2 | new         | new          | q   | q~a
      review 0 2  | new         | new          | -   | q
      review -3 9 | review 0 4  | new          | -   | q q~a
      review -3 9 | learning 0  | new          | -   | q q~a
      review -3 2 | learning 0  | new          | -   | q~a
      review -3 2 | review -5 2 | new          | -   | q
      review -3 9 | review -5 2 | new          | -   | q q~a
      review -3 9 | review -5 2 | review -6 2  | -   | q q~a
      review -3 9 | review -5 2 | learning -1  | -   | q q~b
      learning 0  | review -5 2 | review -6 2  | -   | q
      new         | review -5 2 | new          | -   | q~a
      new         | review -5 2 | new          | q~a | q
      """)
  void oneOfAFamilyIsAskedOnADay(String item, String a, String b, String closed, String expected) {
    List<Card> all = List.of(card("q", item), card("q~a", a), card("q~b", b));
    assertEquals(expected, today(all, closed));
  }

  @Test
  void whatIsMadeOfAnItemThatIsNotHereIsNotIntroduced() {
    assertEquals("q~b", today(List.of(card("q~a", "new"), card("q~b", "review -3 2")), ""));
  }

  @Test
  void everyFourthNewCardIsOneMade() {
    var all = new ArrayList<Card>();
    IntStream.range(0, 3).forEach(i -> {
      all.add(card("k" + i, "review -3 9"));
      all.add(card("k" + i + "~by", "new"));
    });
    IntStream.range(0, 7).forEach(i -> all.add(card("n" + i, "new")));
    assertEquals("k0 k1 k2 n0 n1 n2 k0~by n3 n4 n5 k1~by n6 k2~by", today(all, ""));
  }

  @Test
  void aBankFromWhichNothingIsMadeStaysAsItIs() {
    assertEquals("b a", today(List.of(card("b", "new"), card("a", "new")), ""));
  }
}
