package dossier.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopiedTest {
  private static final Article ARTICLE = Article.of("""
      A Heading Of More Than Eight Words That Anyone May Name
      The council’s engineer, Zoë Brandt, told reporters on 5 May that the old bridge was “safe”.
      Seven words only, and then an end.
      """);

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
      told reporters on 5 May that the old                      | 8
      TOLD REPORTERS -- on 5 May, that the "old bridge"!        | 9
      She told reporters on 5 May that the old bridge was safe. | 11
      council's engineer Zoe Brandt told reporters on           | 8
      told reporters on 5 May that the                          | 0
      told reporters on 6 May that the old bridge               | 0
      a heading of more than eight words that anyone may name   | 0
      was safe seven words only and then an end                 | 0
      the old bridge was safe and told reporters on 5 May that  | 0
      """)
  void eightWordsInARowAreCopied(String text, int words) {
    assertEquals(words, copied(ARTICLE).longest(text).map(Copied.Run::words).orElse(0));
  }

  @Test
  void theLongestRunIsNamedAndWhereItStands() {
    assertEquals(
        Optional.of(new Copied.Run(9, "a", 2, "told reporters on 5 may that the old bridge")),
        copied(ARTICLE)
            .longest("s engineer Zoë Brandt told reporters on 5; he told reporters on 5 May that"
                + " the old bridge fell"));
  }

  private static Copied copied(Article article) {
    var copied = new Copied();
    copied.add("a", article);
    return copied;
  }
}
