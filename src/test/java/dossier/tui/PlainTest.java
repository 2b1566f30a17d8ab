package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.drill.Drill;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTest {

  static List<String> questions() {
    return TestDesk.QUESTIONS.stream().map(q -> q.id().value()).toList();
  }

  /** Every question with every command, as a screen reader and a braille display get it. */
  @ParameterizedTest
  @MethodSource("questions")
  void nothingIsDrawnAndNothingIsEscaped(String first) throws IOException {
    String typed = """
        :?

        wrong
        s
        o
        f see\u001b[31m me
        ?
        2
        :u
        :b
        :x
        1

        :f \u2588
        :q
        """;
    var said = new StringWriter();
    var desk = new TestDesk() {
      @Override
      public Drill drill(Optional<String> bank) {
        return drill(first);
      }
    };
    new Plain(desk, new BufferedReader(new StringReader(typed)), new PrintWriter(said))
        .drill(Optional.empty());
    String shown = said.toString();
    assertTrue(shown.contains(stem(first)), shown);
    assertEquals(
        List.of(),
        shown
            .codePoints()
            .filter(c -> (c < ' ' && c != '\n' && c != '\t') || c == 0x7f || drawn(c))
            .mapToObj(c -> String.format("U+%04X", c))
            .toList());
  }

  @Test
  void aReasonThatEndsWithAFullStopHasOne() throws IOException {
    var said = new StringWriter();
    var desk = new TestDesk() {
      @Override
      public Drill drill(Optional<String> bank) {
        return drill("status");
      }
    };
    String wrong = "A figure both governments confirmed\n";
    new Plain(desk, new BufferedReader(new StringReader(wrong)), new PrintWriter(said))
        .drill(Optional.empty());
    String shown = said.toString();
    assertTrue(shown.contains("Incorrect: No government is said to confirm it.\n"), shown);
  }

  private static String stem(String id) {
    return TestDesk.QUESTIONS.stream()
        .filter(q -> q.id().value().equals(id))
        .findFirst()
        .orElseThrow()
        .stem();
  }

  /** Box drawing, blocks, dingbats and braille are read aloud one by one, or not at all. */
  private static boolean drawn(int c) {
    return c >= 0x2500 && c <= 0x28FF;
  }
}
