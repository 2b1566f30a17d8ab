package dossier.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.check.CitationVerdict.Kind;
import dossier.question.Citation;
import dossier.question.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What became of six cited paragraphs; each is cited by its second word. */
class AlignmentTest {
  private static final List<String> PARAGRAPHS = List.of(
      "The title",
      "Some anchors were lifted. The ship sailed.",
      "Some barrels were loaded. The crew rested.",
      "Some carpets were sold. The town grew.",
      "Some drums were beaten. The guard changed.",
      "Some engines were stopped. The rain came.");

  private static final Optional<String> NONE = Optional.empty();
  private static final Source SOURCE = new Source(
      "a",
      "A. Author",
      "The title",
      NONE,
      NONE,
      NONE,
      NONE,
      NONE,
      NONE,
      Optional.empty(),
      NONE,
      NONE);

  @Test
  void allIsAsCited() {
    assertEquals(
        "AS_CITED 1, AS_CITED 2, AS_CITED 3, AS_CITED 4, AS_CITED 5, AS_CITED 6", told(PARAGRAPHS));
  }

  @Test
  void everythingBehindANewParagraphMoved() {
    var copy = new ArrayList<>(PARAGRAPHS);
    copy.add(2, "Subscribe to our newsletter.");
    assertEquals("AS_CITED 1, AS_CITED 2, MOVED 4, MOVED 5, MOVED 6, MOVED 7", told(copy));
  }

  @Test
  void aParagraphThatWasDeletedIsLost() {
    var copy = new ArrayList<>(PARAGRAPHS);
    copy.remove(2);
    assertEquals("AS_CITED 1, AS_CITED 2, LOST 0, MOVED 3, MOVED 4, MOVED 5", told(copy));
  }

  @Test
  void twoThatSwappedMoved() {
    var copy = new ArrayList<>(PARAGRAPHS);
    copy.set(1, PARAGRAPHS.get(4));
    copy.set(4, PARAGRAPHS.get(1));
    assertEquals("AS_CITED 1, MOVED 5, AS_CITED 3, AS_CITED 4, MOVED 2, AS_CITED 6", told(copy));
  }

  @Test
  void aChangedWordIsAnEditAlsoWhereItIsTheTerm() {
    var copy = new ArrayList<>(PARAGRAPHS);
    copy.set(3, "Some carpets were bought. The town grew.");
    copy.set(1, "Some ropes were lifted. The ship sailed.");
    assertEquals("AS_CITED 1, EDITED 2, AS_CITED 3, EDITED 4, AS_CITED 5, AS_CITED 6", told(copy));
  }

  @Test
  void anEditedParagraphIsFoundWhereItWent() {
    var copy = new ArrayList<>(PARAGRAPHS);
    copy.remove(1);
    copy.add(4, "Some anchors were raised. The ship sailed.");
    assertEquals(
        "AS_CITED 1, EDITED_AND_MOVED 5, MOVED 2, MOVED 3, MOVED 4, AS_CITED 6", told(copy));
  }

  @Test
  void theTermsInAnotherCitedParagraphAreNotTakenForIt() {
    List<Citation> citations = citations(PARAGRAPHS).stream()
        .map(c -> new Citation(c.source(), c.paragraph(), List.of("The"), c.pin()))
        .toList();
    var copy = new ArrayList<>(PARAGRAPHS);
    copy.remove(2);
    assertEquals(
        "AS_CITED 1, AS_CITED 2, LOST 0, MOVED 3, MOVED 4, MOVED 5", told(citations, copy));
  }

  @Test
  void aParagraphThatWasSplitStandsWhereItsTermsAre() {
    var copy = new ArrayList<>(PARAGRAPHS);
    copy.set(2, "Some barrels were loaded.");
    copy.add(3, "The crew rested.");
    assertEquals("AS_CITED 1, AS_CITED 2, EDITED 3, MOVED 5, MOVED 6, MOVED 7", told(copy));
  }

  @Test
  void paragraphsThatWereJoinedStandWhereTheyAreJoined() {
    var copy = new ArrayList<>(PARAGRAPHS);
    copy.set(2, PARAGRAPHS.get(2) + " " + PARAGRAPHS.get(3));
    copy.remove(3);
    assertEquals(
        "AS_CITED 1, AS_CITED 2, EDITED 3, EDITED_AND_MOVED 3, MOVED 4, MOVED 5", told(copy));
  }

  @Test
  void aTwinIsAsGoodWhereItStandsAndTheNearerOneIsNamed() {
    var twins = new ArrayList<>(PARAGRAPHS);
    twins.set(4, PARAGRAPHS.get(1));
    List<Citation> citations = citations(twins);
    assertEquals(
        "AS_CITED 1, AS_CITED 2, AS_CITED 3, AS_CITED 4, AS_CITED 5, AS_CITED 6",
        told(citations, twins));
    var copy = new ArrayList<>(twins);
    copy.add(1, "Share this.");
    assertEquals("AS_CITED 1, MOVED 3, MOVED 4, MOVED 5, MOVED 6, MOVED 7", told(citations, copy));
  }

  @Test
  void withoutAPinNothingIsKnown() {
    var citation = new Citation(SOURCE, 2, List.of("anchors"), NONE);
    Article empty = Article.of("");
    assertEquals(new CitationVerdict(Kind.UNPINNED, 2), CitationVerdict.of(citation, empty));
  }

  @Test
  void ofAnEmptyCopyEverythingIsLost() {
    assertEquals("LOST 0, LOST 0, LOST 0, LOST 0, LOST 0, LOST 0", told(List.of()));
  }

  @Test
  void aSingleCitationIsJudgedByItsTermsAlone() {
    Citation citation = citations(PARAGRAPHS).get(2);
    assertEquals(
        new CitationVerdict(Kind.EDITED_AND_MOVED, 1),
        CitationVerdict.of(citation, Article.of("The barrels were many.\n\nThe end.")));
    assertEquals(
        new CitationVerdict(Kind.LOST, 0),
        CitationVerdict.of(citation, Article.of("One.\n\nTwo.\n\nThree.\n\nFour.")));
  }

  private static String told(List<String> copy) {
    return told(citations(PARAGRAPHS), copy);
  }

  private static String told(List<Citation> citations, List<String> copy) {
    var alignment = new Alignment(Article.of(String.join("\n\n", copy)), citations);
    return String.join(
        ", ",
        citations.stream()
            .map(alignment::verdict)
            .map(verdict -> verdict.kind() + " " + verdict.paragraph())
            .toList());
  }

  private static List<Citation> citations(List<String> paragraphs) {
    var citations = new ArrayList<Citation>();
    for (int i = 0; i < paragraphs.size(); i++) {
      String term = paragraphs.get(i).split(" ", -1)[1].replace(".", "");
      citations.add(new Citation(
          SOURCE, i + 1, List.of(term), Optional.of(Article.pinOf(paragraphs.get(i)))));
    }
    return citations;
  }
}
