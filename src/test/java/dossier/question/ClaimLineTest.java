package dossier.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClaimLineTest {
  private static final Source ANN = source("ann", "Ann Other");
  private static final Source BEN = source("ben", "Ben Some");

  private static Source source(String id, String author) {
    return new Source(
        id,
        author,
        "A title",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Citation cited(Source source, int paragraph) {
    return new Citation(source, paragraph, List.of("term"), Optional.empty());
  }

  private static Question asked(Key key, Optional<Claim> claim, Citation... citations) {
    return new Question(
        new ItemId("one"),
        "Which?",
        key,
        Optional.empty(),
        Stream.of(citations).toList(),
        claim,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static String line(Question question) {
    return ClaimLine.of(question, id -> Optional.empty());
  }

  private static final Key TEXT = new TextKey("Gyumri", List.of(), List.of(), List.of());
  private static final Key ORDER = new OrderKey(List.of(List.of("a"), List.of("b")));

  @Test
  void sourcesOfOneValueAgree() {
    assertEquals(
        "Gyumri · stated by Ann Other (paragraph 4) and Ben Some (paragraph 9) · 2 sources agree",
        line(asked(TEXT, Optional.empty(), cited(ANN, 4), cited(BEN, 9))));
  }

  @Test
  void aSourceIsNamedOnceWithItsParagraphs() {
    assertEquals(
        "Gyumri · stated by Ann Other (paragraphs 4, 7 and 9) · 1 source",
        line(asked(
            TEXT, Optional.empty(), cited(ANN, 9), cited(ANN, 4), cited(ANN, 7), cited(ANN, 4))));
  }

  @Test
  void whatIsDrawnFromTwoAccountsIsNoAgreement() {
    assertEquals(
        "a > b · stated by Ann Other (paragraph 4) and Ben Some (paragraph 9) · 2 sources",
        line(asked(ORDER, Optional.empty(), cited(ANN, 4), cited(BEN, 9))));
  }

  @Test
  void whatIsDisputedIsNoAgreement() {
    var claim = new Claim(Optional.empty(), Claim.Status.DISPUTED, Optional.empty(), false);
    assertEquals(
        "Gyumri · disputed, from Ann Other (paragraph 4) and Ben Some (paragraph 9) · 2 sources",
        line(asked(TEXT, Optional.of(claim), cited(ANN, 4), cited(BEN, 9))));
  }

  @Test
  void aPlaceToCompareIsNamedOnce() {
    Question order = asked(ORDER, Optional.empty(), cited(BEN, 9));
    var differing = new Question(
        new ItemId("one"),
        "Which?",
        TEXT,
        Optional.empty(),
        List.of(cited(ANN, 4)),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(new ItemId("two"), new ItemId("three")),
        List.of(),
        List.of());
    assertEquals(
        "Gyumri · stated by Ann Other (paragraph 4) · 1 source · compare Ben Some (paragraph 9)",
        ClaimLine.of(differing, id -> Optional.of(order)));
  }
}
