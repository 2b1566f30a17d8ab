package dossier.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the keys of several parts, and the status of a value, make of what people type. The files
 * are those of {@link RulingsTest}, where a partial verdict has its score beside it.
 */
class TypesTest {
  @TestFactory
  Stream<DynamicTest> choices() throws IOException {
    return rows("choices");
  }

  @TestFactory
  Stream<DynamicTest> order() throws IOException {
    return rows("order");
  }

  @TestFactory
  Stream<DynamicTest> match() throws IOException {
    return rows("match");
  }

  @TestFactory
  Stream<DynamicTest> cloze() throws IOException {
    return rows("cloze");
  }

  @TestFactory
  Stream<DynamicTest> hedge() throws IOException {
    return rows("hedge");
  }

  private static Stream<DynamicTest> rows(String type) throws IOException {
    var tests = new ArrayList<DynamicTest>();
    String spec = "";
    String stem = "";
    var gaps = new ArrayList<ClozeKey.Gap>();
    for (String line : RulingsTest.lines(type)) {
      if (line.startsWith("= ")) {
        spec = line.substring(2);
        stem = "";
        gaps.clear();
      } else if (line.startsWith("? ")) {
        stem = line.substring(2);
      } else if (line.startsWith("+ ")) {
        String[] gap = line.split(" ", 4);
        gaps.add(new ClozeKey.Gap(gap[1], RulingsTest.key(gap[2], gap[3])));
      } else if (!line.startsWith("#") && !line.isEmpty()) {
        String[] cells = line.split("\t", -1);
        var response = new Response(cells[1].replace("\\n", "\n"), RulingsTest.shown(spec));
        Question question = question(type, spec, stem, gaps);
        tests.add(dynamicTest(spec + " <- " + cells[1], () -> {
          Mark mark = question.mark(response);
          String score = cells[0].replaceFirst("^\\S+ ?", "");
          assertEquals(
              cells[0].replaceFirst(" .*", ""),
              mark.verdict().word(),
              () -> cells[1] + " -> " + mark);
          if (!score.isEmpty()) {
            assertEquals(fraction(score), mark.score(), 1e-12, () -> cells[1] + " -> " + mark);
          }
        }));
      }
    }
    return tests.stream();
  }

  private static double fraction(String text) {
    String[] parts = text.split("/", -1);
    return Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
  }

  private static Question question(String type, String spec, String stem, List<ClozeKey.Gap> gaps) {
    String bare = spec.replaceFirst(" @ .*", "");
    if (!type.equals("hedge")) {
      return question(stem, key(type, bare, gaps), Optional.empty());
    }
    String[] parts = bare.split(" \\| ", 2);
    String[] who = parts[0].split(" by ", 2);
    String keyType = parts[1].split(" ", 2)[0];
    String key = parts[1].split(" ", 2)[1];
    var claim = new Claim(
        Arrays.stream(who).skip(1).findFirst(),
        Claim.Status.of(who[0]).orElseThrow(),
        Optional.empty(),
        true);
    return question(
        stem,
        keyType.equals("choices") ? key(keyType, key, gaps) : RulingsTest.key(keyType, key),
        Optional.of(claim));
  }

  static Question question(String stem, Key key, Optional<Claim> claim) {
    var none = Optional.<String>empty();
    return new Question(
        new ItemId("item"),
        stem,
        key,
        none,
        List.of(),
        claim,
        none,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static Key key(String type, String spec, List<ClozeKey.Gap> gaps) {
    String[] parts = spec.split(" ! ", 2);
    List<String> first = List.of(parts[0].split(" \\| ", -1));
    List<String> spare = parts.length == 1 ? List.of() : List.of(parts[1].split(" \\| ", -1));
    return switch (type) {
      case "choices" ->
        new ChoicesKey(
            first,
            spare.stream().map(s -> new ChoiceKey.Option(s, Optional.empty())).toList());
      case "order" ->
        new OrderKey(Arrays.stream(spec.split(" > ", -1))
            .map(group -> List.of(group.split(" = ", -1)))
            .toList());
      case "match" ->
        new MatchKey(
            first.stream()
                .map(pair -> pair.split(" = ", 2))
                .map(pair -> new MatchKey.Pair(pair[0], pair[1]))
                .toList(),
            spare);
      case "cloze" -> new ClozeKey(spec, gaps);
      default -> throw new IllegalArgumentException(type);
    };
  }
}
