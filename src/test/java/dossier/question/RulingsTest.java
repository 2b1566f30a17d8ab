package dossier.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dossier.question.NumberKey.Tolerance.By;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What each kind of key makes of what people type. In the files, a line {@code =} gives a key, a
 * line {@code ?} its stem, and each line after them a verdict and a response.
 */
class RulingsTest {
  @TestFactory
  Stream<DynamicTest> choice() throws IOException {
    return rows("choice");
  }

  @TestFactory
  Stream<DynamicTest> truth() throws IOException {
    return rows("truth");
  }

  @TestFactory
  Stream<DynamicTest> text() throws IOException {
    return rows("text");
  }

  @TestFactory
  Stream<DynamicTest> number() throws IOException {
    return rows("number");
  }

  @TestFactory
  Stream<DynamicTest> date() throws IOException {
    return rows("date");
  }

  private static Stream<DynamicTest> rows(String type) throws IOException {
    var tests = new ArrayList<DynamicTest>();
    String spec = "";
    String stem = "";
    for (String line : lines(type)) {
      if (line.startsWith("= ")) {
        spec = line.substring(2);
        stem = "";
      } else if (line.startsWith("? ")) {
        stem = line.substring(2);
      } else if (!line.startsWith("#") && !line.isEmpty()) {
        String[] cells = line.split("\t", -1);
        var key = key(type, spec);
        var response = new Response(cells[1], shown(spec));
        var context = new Context(stem, Lexicon.standard());
        tests.add(dynamicTest(spec + " <- " + cells[1], () -> {
          Mark mark = key.mark(response, context);
          assertEquals(cells[0], mark.verdict().word(), () -> cells[1] + " -> " + mark);
        }));
      }
    }
    return tests.stream();
  }

  static List<String> lines(String type) throws IOException {
    try (InputStream in = RulingsTest.class.getResourceAsStream(type + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  static List<Integer> shown(String spec) {
    int at = spec.indexOf(" @ ");
    return at < 0
        ? List.of()
        : Arrays.stream(spec.substring(at + 3).split(" ", -1))
            .map(Integer::valueOf)
            .toList();
  }

  static Key key(String type, String spec) {
    List<String> fields = List.of(spec.replaceFirst(" @ .*", "").split(" \\| ", -1));
    return switch (type) {
      case "choice" ->
        new ChoiceKey(fields.stream()
            .map(text -> new ChoiceKey.Option(text, Optional.empty()))
            .toList());
      case "truth" -> new TruthKey(spec.equals("true"));
      case "text" ->
        new TextKey(
            fields.get(0), values(fields, "accept"), prompts(fields), values(fields, "reject"));
      case "number" -> number(fields);
      case "date" -> new DateKey(fields.get(0), fields.contains("inferred"));
      default -> throw new IllegalArgumentException(type);
    };
  }

  private static NumberKey number(List<String> fields) {
    var low = new BigDecimal(fields.get(0));
    return new NumberKey(
        low,
        value(fields, "high").map(BigDecimal::new).orElse(low),
        value(fields, "unit"),
        value(fields, "bound").flatMap(NumberKey.Bound::of),
        value(fields, "tolerance").map(RulingsTest::tolerance).orElse(NumberKey.Tolerance.NONE));
  }

  private static NumberKey.Tolerance tolerance(String text) {
    var amount = new BigDecimal(text.replaceAll("[ sf%]", ""));
    By by = text.endsWith("%") ? By.PERCENT : text.endsWith("sf") ? By.FIGURES : By.UNIT;
    return new NumberKey.Tolerance(amount, by);
  }

  private static List<TextKey.Prompt> prompts(List<String> fields) {
    return values(fields, "prompt").stream()
        .map(p -> new TextKey.Prompt(p.split(" > ", -1)[0], p.split(" > ", -1)[1]))
        .toList();
  }

  private static Optional<String> value(List<String> fields, String name) {
    return values(fields, name).stream().findFirst();
  }

  private static List<String> values(List<String> fields, String name) {
    return fields.stream()
        .filter(field -> field.startsWith(name + ": "))
        .map(field -> field.substring(name.length() + 2))
        .toList();
  }
}
