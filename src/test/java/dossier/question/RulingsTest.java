package dossier.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** What each kind of key makes of what people type. */
class RulingsTest {
  @TestFactory
  Stream<DynamicContainer> rows() {
    return Corpus.TYPES.stream()
        .map(type -> dynamicContainer(
            type,
            Corpus.rows(type).stream().map(row -> dynamicTest(row.toString(), () -> holds(row)))));
  }

  private static void holds(Corpus.Row row) {
    Mark mark = row.question().mark(row.response());
    assertEquals(row.verdict(), mark.verdict().word(), () -> row + " -> " + mark);
    row.score()
        .ifPresent(score -> assertEquals(score, mark.score(), 1e-12, () -> row + " " + mark));
  }
}
