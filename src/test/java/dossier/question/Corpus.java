package dossier.question;

import dossier.question.NumberKey.Tolerance.By;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The rows of the corpora. In a file, a line {@code =} gives a key, a line {@code ?} its stem, each
 * line {@code +} a gap of it, and each line after them a verdict, with its score where that is a
 * fraction, and a response.
 */
final class Corpus {
  static final List<String> TYPES = List.of(
      "choice", "choices", "truth", "text", "number", "date", "cloze", "order", "match", "hedge");

  /** A response, and what it earns. */
  record Row(Question question, Response response, String verdict, OptionalDouble score) {
    @Override
    public String toString() {
      return question.key().shown() + " <- " + response.text();
    }
  }

  private Corpus() {}

  static List<Row> all() {
    return TYPES.stream().flatMap(type -> rows(type).stream()).toList();
  }

  static List<Row> rows(String type) {
    var rows = new ArrayList<Row>();
    String spec = "";
    Optional<Question> question = Optional.empty();
    String stem = "";
    var gaps = new ArrayList<ClozeKey.Gap>();
    for (String line : lines(type)) {
      if (line.startsWith("= ")) {
        spec = line.substring(2);
        stem = "";
        gaps.clear();
        question = Optional.empty();
      } else if (line.startsWith("? ")) {
        stem = line.substring(2);
        question = Optional.empty();
      } else if (line.startsWith("+ ")) {
        String[] gap = line.split(" ", 4);
        gaps.add(new ClozeKey.Gap(gap[1], key(gap[2], gap[3])));
      } else if (!line.startsWith("#") && !line.isEmpty()) {
        String[] cells = line.split("\t", -1);
        question =
            Optional.of(question.isPresent() ? question.get() : question(type, spec, stem, gaps));
        String[] earned = cells[0].split(" ", 2);
        rows.add(new Row(
            question.get(),
            new Response(cells[1].replace("\\n", "\n"), shown(spec)),
            earned[0],
            earned.length == 1 ? OptionalDouble.empty() : OptionalDouble.of(fraction(earned[1]))));
      }
    }
    return rows;
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
    return question(stem, key(keyType, key, gaps), Optional.of(claim));
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

  private static Key key(String type, String spec, List<ClozeKey.Gap> gaps) {
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
      default -> key(type, spec);
    };
  }

  private static List<String> lines(String type) {
    try (InputStream in = Corpus.class.getResourceAsStream(type + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Integer> shown(String spec) {
    int at = spec.indexOf(" @ ");
    return at < 0
        ? List.of()
        : Arrays.stream(spec.substring(at + 3).split(" ", -1))
            .map(Integer::valueOf)
            .toList();
  }

  private static Key key(String type, String spec) {
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
        value(fields, "tolerance").map(Corpus::tolerance).orElse(NumberKey.Tolerance.NONE));
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
