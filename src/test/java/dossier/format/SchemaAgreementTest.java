package dossier.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reader refuses the schema refuses, but for what a schema cannot say. */
class SchemaAgreementTest {
  /** What one value makes of another, and what a calendar knows. */
  private static final Set<String> UNSAID = Set.of(
      "duplicate-gap",
      "duplicate-id",
      "duplicate-option",
      "no-such-date",
      "no-title",
      "reversed-range",
      "separator-in-gap",
      "stray-brace",
      "too-few-in-all",
      "too-many-in-all",
      "unknown-gap",
      "unknown-id",
      "unknown-source",
      "unused-gap");

  private static final String BANK = """
      bank: lakes
      title: Lakes and ferries
      description: Two families and their ferries.
      language: en
      sources:
        brandt:
          author: Ida Brandt
          title: "Ferries: a history, and its end"
          kind: opinion column
          container-title: The Lake
          publisher: Lake Press
          URL: https://example.org/ferries
          date: {value: 2021~, note: not printed}
          reliability: C
          copy: brandt.txt
          note: Her father sailed one.
        holm: {author: Nils Holm, title: The ice, date: 2019-02}
      allow: {flat-grades: There are but two.}
      questions:
        - id: range
          ask: What range does Brandt give?
          number: {value: 150, unit: km, bound: up to, tolerance: 5%}
          why: She pairs the range with a day of food.
          cite: brandt 41 "150 km"
          tags: [boats, range]
          was: reach
        - id: crew
          ask: How many sailed?
          number: {low: 5, high: 7}
          tags: boats
          allow: {no-why: The stem says it.}
        - id: year
          ask: When was it built?
          number: 1921
        - id: status
          ask: How firm is the report?
          choice:
            - An unconfirmed report by passengers
            - {text: A figure that both owners confirmed, why: Only one did.}
            - A finding of the harbour office
          claim: {by: passengers, status: unconfirmed, credibility: 4, asked: true}
          cite: [brandt 41 "unconfirmed" "report", 'holm 2 "ice" @0123456789abcdef']
          differs: [range, crew]
        - id: date
          ask: When did it sail?
          date: {value: 2020-09-21, inferred: year}
          confusable: year
        - id: name
          ask: What was it called?
          text: Sea Star
          accepts: [Seastar, "Star: of the sea"]
          prompts: {a star: Which one?}
          rejects: Star Sea
        - id: line
          ask: Which line had it?
          text:
            answer: Lake Line
            accepts: The Line
            prompts: [a line, {text: a firm, ask: Which?}]
            rejects: [Land Line]
        - id: late
          ask: It was late.
          truth: false
          why: It was early.
          note: The diary was written later.
        - id: owners
          ask: Who owned it?
          choices: {right: [Brandt, Holm], wrong: [Lind, {text: Berg, why: He sold it.}]}
        - id: ports
          ask: In which order did it call at its ports?
          order: [Anholt, [Samso, Endelave], Tuno]
        - id: captains
          ask: Which captain had which?
          match: {pairs: {Lind: Sea Star, Berg: Sea Bird}, spare: [Sea Fox]}
        - id: price
          ask: Fill the gaps.
          cloze:
            text: It cost {sum} in {year}, says {who}, by {way}.
            gaps:
              sum: {number: {value: 151, unit: USD}}
              year: {date: 1921}
              who: {text: Brandt, accepts: [Ida Brandt]}
              way: {choice: [sea, land]}
      """;

  private static final List<Object> VALUES = Stream.<Object>of(
          "",
          "  ",
          true,
          false,
          5,
          -1,
          new BigDecimal("1.5"),
          151,
          "x",
          "a".repeat(64),
          "a".repeat(65),
          "b".repeat(300),
          "b".repeat(301),
          "c".repeat(2000),
          "c".repeat(2001),
          List.of(),
          Map.of(),
          List.of("a"),
          List.of("a", "b"),
          Map.of("a", "b"),
          "2020-10",
          "2020-13",
          "2020-02-30",
          "2020-10/2020-09",
          "2020-10/..",
          "/",
          "Bad Id",
          "under_score",
          "stop.",
          "a\u001bb",
          "a\u202eb",
          "brandt 41",
          "brandt 41 \"x\"",
          "holm 0 \"x\"",
          "holm 2 \"\"",
          "holm 2 \"x\" @12",
          "../up.txt",
          ".hidden",
          "over",
          "stated",
          "A",
          "G",
          "5%",
          "-5%",
          "year",
          "true",
          "12")
      .toList();

  @TempDir
  Path folder;

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(BankSchema.json());
  private final Random random = new Random(42);

  @Test
  void shippedBankIsRightByItsSchema() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("questions/karabakh-2020"))) {
      for (Path file : files.toList()) {
        String bank = json(Example.value(Files.readString(file)));
        assertEquals(List.of(), schema.validate(bank, InputFormat.JSON), file.toString());
      }
    }
  }

  @Test
  void schemaRefusesWhatTheReaderRefuses() throws IOException {
    assertEquals(Set.of(), codes(json(Example.value(BANK))));
    assertEquals(List.of(), schema.validate(json(Example.value(BANK)), InputFormat.JSON));

    int broken = 0;
    Map<String, Integer> seen = new TreeMap<>();
    List<String> disagreements = new ArrayList<>();
    while (broken < 1000) {
      Object bank = Example.value(BANK);
      String edit = edit(bank);
      String json = json(bank);
      Set<String> codes = codes(json);
      boolean said = codes.stream().anyMatch(c -> !UNSAID.contains(c));
      var errors = schema.validate(json, InputFormat.JSON);
      if (said == errors.isEmpty()) {
        disagreements.add(edit + ": reader " + codes + ", schema " + errors);
      }
      codes.forEach(c -> seen.merge(c, 1, Integer::sum));
      broken += codes.isEmpty() ? 0 : 1;
    }
    assertEquals(List.of(), disagreements, disagreements.size() + " of " + broken);
    assertTrue(seen.size() >= 30, seen.toString());
  }

  private Set<String> codes(String json) throws IOException {
    Path file = Files.writeString(folder.resolve("bank.json"), json);
    Set<String> codes = new TreeSet<>();
    BankReader.read(List.of(file)).problems().forEach(p -> codes.add(p.code()));
    return codes;
  }

  // One edit of a bank, of its structure or of a value.

  private String edit(Object bank) {
    List<Object> holders = new ArrayList<>();
    holders(bank, holders);
    Object holder = holders.get(random.nextInt(holders.size()));
    return holder instanceof Map<?, ?> ? editMap(cast(holder), holders) : editList(list(holder));
  }

  private String editMap(Map<String, Object> map, List<Object> holders) {
    if (map.isEmpty()) {
      return "nothing";
    }
    String name = pick(List.copyOf(map.keySet()));
    Object value = map.get(name);
    return switch (random.nextInt(8)) {
      case 0 -> {
        map.remove(name);
        yield "no " + name;
      }
      case 1 -> {
        String other = random.nextBoolean() ? name + "s" : name.substring(1);
        map.put(other, map.remove(name));
        yield name + " as " + other;
      }
      case 2 -> {
        String other = pick(names());
        map.put(other, pick(VALUES));
        yield "added " + other + ": " + brief(map.get(other));
      }
      case 3 -> {
        Object other = pick(holders);
        if (other instanceof Map<?, ?> o && !o.isEmpty()) {
          String from = pick(List.copyOf(cast(o).keySet()));
          map.put(name, copy(cast(o).get(from)));
          yield name + " with what " + from + " holds";
        }
        map.put(name, copy(other));
        yield name + " with a list";
      }
      case 4 -> {
        map.put(name, random.nextBoolean() ? List.of(value) : Map.of(name, value));
        yield name + " in a list or a mapping";
      }
      default -> {
        map.put(name, pick(VALUES));
        yield name + ": " + brief(map.get(name));
      }
    };
  }

  private String editList(List<Object> list) {
    int at = list.isEmpty() ? 0 : random.nextInt(list.size());
    return switch (list.isEmpty() ? 3 : random.nextInt(5)) {
      case 0 -> {
        list.remove(at);
        yield "an item gone";
      }
      case 1 -> {
        list.add(at, copy(list.get(at)));
        yield "an item twice: " + brief(list.get(at));
      }
      case 2 -> {
        list.set(at, pick(VALUES));
        yield "an item: " + brief(list.get(at));
      }
      case 3 -> {
        int most = pick(List.of(11, 12, 13, 26, 27, 31, 101));
        IntStream.range(0, most).forEach(i -> list.add("item " + i));
        yield most + " items more";
      }
      default -> {
        list.set(at, List.of(list.get(at)));
        yield "an item in a list";
      }
    };
  }

  private static List<String> names() {
    return Tables.OF_A_BANK.stream().flatMap(t -> t.names().stream()).distinct().toList();
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static void holders(Object value, List<Object> holders) {
    if (value instanceof Map<?, ?> map) {
      holders.add(map);
      map.values().forEach(v -> holders(v, holders));
    } else if (value instanceof List<?> list) {
      holders.add(list);
      list.forEach(v -> holders(v, holders));
    }
  }

  private static Object copy(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      cast(map).forEach((name, inner) -> copy.put(name, copy(inner)));
      return copy;
    }
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(inner -> copy.add(copy(inner)));
      return copy;
    }
    return value;
  }

  @SuppressWarnings("unchecked") // every name of a bank is a string
  private static Map<String, Object> cast(Object map) {
    return (Map<String, Object>) map;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Object list) {
    return (List<Object>) list;
  }

  private static String brief(Object value) {
    String text = String.valueOf(value);
    return text.length() > 40 ? text.length() + " characters" : text;
  }

  private static String json(Object value) {
    return BankSchema.json(value);
  }
}
