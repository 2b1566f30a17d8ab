package dossier.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.format.BankReader;
import dossier.format.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {
  private static final Path PAGE = Path.of("docs/COVERAGE.md");
  private static final Path SOURCES = Path.of("../shared/sources");

  @TempDir
  private Path folder;

  @Test
  void everyParagraphHasItsQuestionsOrItsReason() throws IOException {
    Path bank = Files.writeString(folder.resolve("b.yaml"), """
        bank: b
        title: B
        sources:
          a:
            author: A. Author
            title: The bridge
            unasked: {1: its title, 4-5: page | furniture}
          b: {author: B. Author, title: The river}
        questions:
          - {id: one, ask: 'Ask?', truth: true, cite: [a 2 "x", a 2 "y"], tags: [war, arms]}
          - {id: two, ask: 'Ask?', number: 5, cite: [a 2 "x", b 1 "y"], tags: [arms]}
          - id: three
            ask: Ask?
            truth: false
            cite: a 6 "z"
            claim: {status: alleged}
        """);
    Reading reading = BankReader.read(List.of(bank));
    assertEquals(List.of(), reading.problems());
    assertEquals("""
        # Coverage

        What the questions ask of their sources, and what they do not. Made by `dossier coverage` from the bank;
        do not edit it.

        ## By source

        | source | questions | paragraphs | asked of | not, with a reason | not, without |
        | --- | --: | --: | --: | --: | --: |
        | a | 3 | 6 | 2 | 3 | 1 |
        | b | 1 | 1 | 1 | 0 | 0 |
        | all | 3 |  |  |  |  |

        ## By type

        | type | a | b | all |
        | --- | --: | --: | --: |
        | truth | 2 | 0 | 2 |
        | number | 1 | 1 | 1 |

        ## By status

        | status | a | b | all |
        | --- | --: | --: | --: |
        | alleged | 1 | 0 | 1 |
        | no claim | 2 | 1 | 2 |

        ## By theme

        | theme | a | b | all |
        | --- | --: | --: | --: |
        | arms | 2 | 1 | 2 |
        | war | 1 | 0 | 1 |

        ## Paragraphs of a

        A. Author, “The bridge”

        | paragraph | questions |
        | --: | --- |
        | 1 | *its title* |
        | 2 | one, two |
        | 3 | **no question, and no reason** |
        | 4–5 | *page \\| furniture* |
        | 6 | three |

        ## Paragraphs of b

        B. Author, “The river”

        | paragraph | questions |
        | --: | --- |
        | 1 | two |
        """, Coverage.markdown(reading.banks(), source -> Optional.empty()));
  }

  @Test
  void pageIsWhatTheCommandPrints() throws IOException {
    assumeTrue(Files.exists(PAGE), "not made yet: " + PAGE);
    assertEquals(
        Files.readString(PAGE),
        page(false),
        "make it anew: target/dossier coverage questions > docs/COVERAGE.md");
  }

  @Test
  void copiesHaveNoParagraphThatThePageLeavesOut() throws IOException {
    assumeTrue(Files.isDirectory(SOURCES), "the articles are not here: " + SOURCES);
    assumeTrue(Files.exists(PAGE), "not made yet: " + PAGE);
    assertEquals(page(false), page(true), "say under 'unasked' why the last have no question");
  }

  private static String page(boolean copies) {
    return Coverage.markdown(
        BankReader.read(List.of(Path.of("questions"))).banks(),
        source -> copies ? Optional.of(ShippedSourcesTest.article(source)) : Optional.empty());
  }
}
