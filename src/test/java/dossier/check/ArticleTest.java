package dossier.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {
  @Test
  void paragraphIsALineThatIsNotEmpty() {
    Article article = Article.of("\ufeffTitle\n\n \t\n  One.  \nTwo.\r\n\u00a0\n\rThree.");
    assertEquals(List.of("Title", "One.", "Two.", "Three."), paragraphs(article));
  }

  /** The numbers by which banks cite must not hang on how a copy was saved. */
  @ParameterizedTest
  @ValueSource(ints = {40, 60, 72, 80, 100, 132})
  void wrappedLinesAreOneParagraph(int width) {
    String first =
        "The committee met in the old town hall, heard the engineers, and put off its vote"
            + " until the river had gone down. Nobody was content.";
    String second =
        "Its chair, a former judge, had asked for an end to the matter by the spring, so"
            + " that the mill could open in time for the harvest.";
    List<String> all = List.of("A short title", first, "A heading", second, "The end.");
    var wrapped = new StringBuilder();
    for (String paragraph : all) {
      wrapped.append(wrap(paragraph, width)).append("\n\n");
    }
    assertEquals(all, paragraphs(Article.of(wrapped.toString())));
  }

  @Test
  void linesOfOneBlockStayParagraphsWhereTheCopyIsNotWrapped() {
    String text = "A first paragraph that is rather long and ends here, as it should, with a stop."
        + "\nA second one.\nA third, and it is not as long as the first one was.\n\nLast.";
    assertEquals(4, Article.of(text).size());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
      It’s “so”, he said – “now…” | It's "so", he said - "now..."
      1991–94                     | 1991--94
      a word—another              | a word - another
      an anti‑tank gun            | an anti-tank gun
      co\u00adoperation           | cooperation
      the  ﬁrst                   | the first
      « no »                      | " no "
      150\u00a0km                 | 150 km
      Erdog\u0306an               | Erdo\u011fan
      """)
  void typographyIsNoEdit(String one, String other) {
    assertEquals(Article.pinOf(other), Article.pinOf(one));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
      5,000 troops | 5.000 troops
      5,000 troops | 2,000 troops
      Turkey       | turkey
      Erdogan      | Erdo\u011fan
      over 60%     | 60%
      km²          | km2
      'so'         | "so"
      a b          | ab
      yes.         | yes
      """)
  void anythingElseIs(String one, String other) {
    assertNotEquals(Article.pinOf(other), Article.pinOf(one));
  }

  @Test
  void pinIsTheStartOfTheSha256OfTheNormalisedParagraph() throws NoSuchAlgorithmException {
    Article article = Article.of("Title\n\n  It’s 150\u00a0km –  “not” more…\n");
    byte[] hash = MessageDigest.getInstance("SHA-256")
        .digest("It's 150 km-\"not\" more...".getBytes(StandardCharsets.UTF_8));
    assertEquals(
        String.format("%016x", new java.math.BigInteger(1, hash).shiftRight(192)), article.pin(2));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
      150 km   | a limited range of 150 km, they       | true
      150 KM   | a limited range of 150\u00a0km, they  | true
      150 km   | a range of 1150 km                    | false
      150 km   | a range of 1,150 km                   | false
      5,000    | Over 5,000 troops                     | true
      5,000    | Over 15,000 troops                    | false
      5        | Over 5,000 troops                     | false
      600      | Over 600, at least                    | true
      Armenian | Armenians fled                        | true
      menian   | Armenians fled                        | false
      it's     | It’s so                               | true
      "so"     | said “so”                             | true
      15km     | (15km)                                | true
      [allegedly] have | jets [allegedly] have been    | true
      2012-14  | Between 2012–14 it                    | true
      """)
  void termStandsWhereAWordBegins(String term, String text, boolean stands) {
    Article article = Article.of(text);
    assertEquals(stands, article.lacking(1, List.of(term)).isEmpty());
    assertEquals(stands, !article.find(1, term).isEmpty());
  }

  @Test
  void termIsFoundAsItStandsInTheCopy() {
    Article article = Article.of("They’re “150\u00a0km”  away – 150 km – he\u00ad’s sure");
    String text = article.paragraph(1);
    assertEquals(
        List.of("150\u00a0km", "150 km"),
        article.find(1, "150 KM").stream()
            .map(s -> text.substring(s.from(), s.to()))
            .toList());
    assertEquals(
        List.of("he\u00ad’s"),
        article.find(1, "he's").stream()
            .map(s -> text.substring(s.from(), s.to()))
            .toList());
  }

  private static List<String> paragraphs(Article article) {
    return java.util.stream.IntStream.rangeClosed(1, article.size())
        .mapToObj(article::paragraph)
        .toList();
  }

  private static String wrap(String text, int width) {
    var lines = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ", -1)) {
      if (used > 0 && used + 1 + word.length() > width) {
        lines.append('\n');
        used = 0;
      }
      lines.append(used > 0 ? " " : "").append(word);
      used += (used > 0 ? 1 : 0) + word.length();
    }
    return lines.toString();
  }
}
