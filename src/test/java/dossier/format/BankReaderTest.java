package dossier.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.question.Bank;
import dossier.question.ChoiceKey;
import dossier.question.ChoicesKey;
import dossier.question.Citation;
import dossier.question.Claim;
import dossier.question.ClozeKey;
import dossier.question.DateKey;
import dossier.question.ItemId;
import dossier.question.Key;
import dossier.question.MatchKey;
import dossier.question.NumberKey;
import dossier.question.OrderKey;
import dossier.question.Question;
import dossier.question.Source;
import dossier.question.TextKey;
import dossier.question.TruthKey;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankReaderTest {
  private static final String HEAD = "bank: lakes\ntitle: Lakes\nquestions:\n";

  private static final String YAML = """
      # yaml-language-server: $schema=bank.schema.json
      bank: lakes-2020
      title: The lakes of 2020
      description: A bank that has everything.
      language: en
      sources:
        brandt:
          author: Ida Brandt
          title: "The Ferries: a Longer Title Than Most"
          kind: opinion column
          date: {value: 2021~, note: not printed; after 13 January 2021}
          container-title: The Lake Review
          publisher: Lake House
          URL: https://example.org/ferries
          reliability: C            # Admiralty A-F
          copy: 004_brandt.txt   # never shipped
          note: A column.
        holm:
          author: Nils Holm
          title: Ice
          date: 2019-02
      questions:
        - id: ferry-range
          ask: What range does Brandt give for the ferry?
          number: {value: 150, unit: km}
          why: She pairs the short range with a day of food.
          cite: brandt 45 "150 km"
          tags: [boats, 2020]
        - id: ferry-status
          ask: How firm is the list of ferries?
          choice:
            - An unconfirmed report by passengers   # the first option is the key
            - {text: No, why: Nobody said so.}
            - 2020
          claim: {by: passengers, status: unconfirmed, credibility: 4}
          cite: [brandt 40 "unconfirmed" "list" @0123456789abcdef, holm 2 "ice"]
          note: The list is long.
          tags: boats
        - id: crew
          ask: |
            How many served?
            Count officers.
          number: {low: 1.5e3, high: 2000, bound: at least, tolerance: 5%}
          differs: [ferry-range]
          was: old-crew
          confusable: [ferry-range]
        - id: sailed
          ask: When did it sail?
          date: {value: 2020-09-27, inferred: year}
        - id: built
          ask: When was it built?
          date: 2012/2014
        - id: name
          ask: What was it called?
          text: Sea Star
          accepts: [Seastar, 0123]
          prompts: {a star: Which one?}
          rejects: Star Sea
        - id: owner
          ask: Who owned it?
          text: {answer: no, accepts: [nobody], prompts: [someone, {text: them, ask: Who?}]}
        - id: late
          ask: It was late.
          truth: false
        - id: owners
          ask: Who owned it?
          choices: {right: [Brandt, Holm], wrong: [Lind, {text: Berg, why: He sold it.}]}
        - id: ports
          ask: In which order did it call?
          order: [Anholt, [Samso, 2020], Tuno]
        - id: captains
          ask: Who had which?
          match:
            pairs: {Lind: Sea Star, Berg: Sea Bird, 1990: Sea Star}
            spare: Sea Fox
        - id: price
          ask: Fill the gaps.
          claim: {status: claimed, asked: true}
          cloze:
            text: "In {year} it cost {sum}; {who} paid {how}."
            gaps:
              sum: {number: {value: 5, unit: USD}}
              year: {date: {value: 1920, inferred: year}}
              how: {choice: [cash, {text: later, why: She did not.}]}
              who: {text: Brandt, accepts: [Ida Brandt], prompts: {a woman: Which?}, rejects: Holm}
      """;

  private static final Source BRANDT = new Source(
      "brandt",
      "Ida Brandt",
      "The Ferries: a Longer Title Than Most",
      Optional.of("opinion column"),
      Optional.of("The Lake Review"),
      Optional.of("Lake House"),
      Optional.of("https://example.org/ferries"),
      Optional.of("2021~"),
      Optional.of("not printed; after 13 January 2021"),
      Optional.of('C'),
      Optional.of("004_brandt.txt"),
      Optional.of("A column."));

  @TempDir
  Path folder;

  @Test
  void bankIsReadAsItIsWritten() throws IOException {
    Reading reading = read("bank.yaml", YAML);

    assertEquals(List.of(), reading.problems());
    Bank bank = reading.banks().get(0);
    assertEquals("lakes-2020", bank.name());
    assertEquals("The lakes of 2020", bank.title());
    assertEquals(BRANDT, bank.sources().get(0));
    assertEquals(Optional.of("2019-02"), bank.sources().get(1).date());
    assertEquals(
        List.of(
            "ferry-range",
            "ferry-status",
            "crew",
            "sailed",
            "built",
            "name",
            "owner",
            "late",
            "owners",
            "ports",
            "captains",
            "price"),
        bank.questions().stream().map(q -> q.id().value()).toList());

    Question range = bank.questions().get(0);
    assertEquals(Optional.of("She pairs the short range with a day of food."), range.why());
    assertEquals(List.of("boats", "2020"), range.tags());
    assertEquals(
        List.of(new Citation(BRANDT, 45, List.of("150 km"), Optional.empty())), range.citations());

    Question status = bank.questions().get(1);
    assertEquals(
        Optional.of(
            new Claim(Optional.of("passengers"), Claim.Status.UNCONFIRMED, Optional.of(4), false)),
        status.claim());
    assertEquals(
        new Citation(BRANDT, 40, List.of("unconfirmed", "list"), Optional.of("0123456789abcdef")),
        status.citations().get(0));
    assertEquals("holm", status.citations().get(1).source().id());
    assertEquals(Optional.of("The list is long."), status.note());
    assertEquals(List.of("boats"), status.tags());

    Question price = bank.questions().get(11);
    assertTrue(price.asksStatus());
    assertFalse(status.asksStatus());

    Question crew = bank.questions().get(2);
    assertEquals("How many served?\nCount officers.", crew.stem());
    assertEquals(List.of(new ItemId("ferry-range")), crew.differs());
    assertEquals(List.of(new ItemId("old-crew")), crew.was());
  }

  @Test
  void keysAreReadAsTheyAreWritten() throws IOException {
    List<Key> keys = read("bank.yaml", YAML).banks().get(0).questions().stream()
        .map(Question::key)
        .toList();

    Optional<String> none = Optional.empty();
    assertEquals(
        List.of(
            new NumberKey(
                new BigDecimal("150"),
                new BigDecimal("150"),
                Optional.of("km"),
                Optional.empty(),
                NumberKey.Tolerance.NONE),
            new ChoiceKey(List.of(
                new ChoiceKey.Option("An unconfirmed report by passengers", none),
                new ChoiceKey.Option("No", Optional.of("Nobody said so.")),
                new ChoiceKey.Option("2020", none))),
            new NumberKey(
                new BigDecimal("1.5e3"),
                new BigDecimal("2000"),
                none,
                Optional.of(NumberKey.Bound.AT_LEAST),
                new NumberKey.Tolerance(new BigDecimal("5"), NumberKey.Tolerance.By.PERCENT)),
            new DateKey("2020-09-27", true),
            new DateKey("2012/2014", false),
            new TextKey(
                "Sea Star",
                List.of("Seastar", "0123"),
                List.of(new TextKey.Prompt("a star", "Which one?")),
                List.of("Star Sea")),
            new TextKey(
                "no",
                List.of("nobody"),
                List.of(new TextKey.Prompt("someone", ""), new TextKey.Prompt("them", "Who?")),
                List.of()),
            new TruthKey(false),
            new ChoicesKey(
                List.of("Brandt", "Holm"),
                List.of(
                    new ChoiceKey.Option("Lind", none),
                    new ChoiceKey.Option("Berg", Optional.of("He sold it.")))),
            new OrderKey(List.of(List.of("Anholt"), List.of("Samso", "2020"), List.of("Tuno"))),
            new MatchKey(
                List.of(
                    new MatchKey.Pair("Lind", "Sea Star"),
                    new MatchKey.Pair("Berg", "Sea Bird"),
                    new MatchKey.Pair("1990", "Sea Star")),
                List.of("Sea Fox")),
            new ClozeKey(
                "In {year} it cost {sum}; {who} paid {how}.",
                List.of(
                    new ClozeKey.Gap("year", new DateKey("1920", true)),
                    new ClozeKey.Gap(
                        "sum",
                        new NumberKey(
                            new BigDecimal(5),
                            new BigDecimal(5),
                            Optional.of("USD"),
                            Optional.empty(),
                            NumberKey.Tolerance.NONE)),
                    new ClozeKey.Gap(
                        "who",
                        new TextKey(
                            "Brandt",
                            List.of("Ida Brandt"),
                            List.of(new TextKey.Prompt("a woman", "Which?")),
                            List.of("Holm"))),
                    new ClozeKey.Gap(
                        "how",
                        new ChoiceKey(List.of(
                            new ChoiceKey.Option("cash", none),
                            new ChoiceKey.Option("later", Optional.of("She did not.")))))))),
        keys);
  }

  @Test
  void jsonIsTheSameBank() throws IOException {
    String json = """
        {"bank": "lakes", "title": "Lakes", "sources":
          {"brandt": {"author": "Ida Brandt", "title": "Ferries", "date": {"value": "2021~"}}},
         "questions": [{"id": "a", "ask": "How \\"far\\"?", "number": {"value": 1.50},
          "cite": "brandt 4 \\"150 km\\"", "tags": ["x", 1]}]}
        """;
    String yaml = """
        bank: lakes
        title: Lakes
        sources:
          brandt: {author: Ida Brandt, title: Ferries, date: {value: 2021~}}
        questions:
          - id: a
            ask: How "far"?
            number: {value: 1.50}
            cite: brandt 4 "150 km"
            tags: [x, 1]
        """;

    Reading one = read("bank.yaml", yaml);
    Reading other = read("bank.json", json);
    assertEquals(List.of(), other.problems());
    assertEquals(one.problems(), other.problems());
    assertEquals(one.banks(), other.banks());
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "yes", "off", "2020-09-27", "0123", "1_000", "1:30", "1e3", "~x"})
  void plainTextStaysAsItIsWritten(String text) throws IOException {
    Reading reading = read("bank.yaml", HEAD + "  - {id: a, ask: What?, text: " + text + "}\n");

    assertEquals(List.of(), reading.problems());
    assertEquals(
        new TextKey(text, List.of(), List.of(), List.of()),
        reading.banks().get(0).questions().get(0).key());
  }

  @ParameterizedTest
  @CsvSource({"a.yaml, \\r\\n", "a.yml, \\n", "A.YAML, \\n"})
  void lineEndsAndNamesOfFilesMayVary(String name, String end) throws IOException {
    String text = YAML.replace("\n", end.replace("\\r", "\r").replace("\\n", "\n"));
    read(name, text);

    Reading reading = BankReader.read(List.of(folder));

    assertEquals(List.of(), reading.problems());
    assertEquals(12, reading.banks().get(0).questions().size());
    assertEquals(
        "How many served?\nCount officers.",
        reading.banks().get(0).questions().get(2).stem());
  }

  @Test
  void foldersAreReadByNameAndHiddenFilesAndSchemasAreNot() throws IOException {
    Files.createDirectories(folder.resolve("b/c"));
    Files.createDirectories(folder.resolve(".hidden"));
    for (String name :
        List.of("z", "a", "b/y", "b/c/x", ".hidden/h", ".h", "not-a-bank.txt", "bank.schema")) {
      String id = name.replaceAll("[^a-z]", "");
      String end = name.contains("schema") ? ".json" : name.contains("txt") ? "" : ".yaml";
      Files.writeString(
          folder.resolve(name + end), HEAD + "  - {id: " + id + ", ask: What?, truth: true}\n");
    }
    Files.createSymbolicLink(folder.resolve("b/loop"), folder);
    Files.createSymbolicLink(folder.resolve("again.yaml"), folder.resolve("a.yaml"));

    Reading reading = BankReader.read(List.of(folder, folder.resolve("a.yaml")));

    assertEquals(List.of(), reading.problems());
    assertEquals(
        List.of("a", "z", "by", "bcx"),
        reading.banks().get(0).questions().stream().map(q -> q.id().value()).toList());
  }

  @Test
  void folderNamedAgainIsReadOnce() throws IOException {
    Path file = Files.createDirectory(folder.resolve("b")).resolve("a.yaml");
    Files.writeString(file, HEAD + "  - {id: a, ask: What?, truth: true}\n");

    Reading reading = BankReader.read(List.of(file, folder, folder.resolve("b"), folder));

    assertEquals(List.of(), reading.problems());
    assertEquals(1, reading.banks().get(0).questions().size());
  }

  @Test
  void twentyThousandQuestionsAreReadAlsoWhereOneDoesNotParse() throws IOException {
    StringBuilder bank = new StringBuilder(HEAD);
    for (int i = 0; i < 20_000; i++) {
      bank.append(String.format(
          Locale.ROOT,
          "  - id: q-%d%n    ask: What is it?%n    choice: [one, two, three]%n    tags: [a]%n",
          i));
    }

    Reading whole = read("bank.yaml", bank.toString());
    Reading damaged =
        read("bank.yaml", bank.append("  - id: bad\n    ask: \"What\n").toString());

    assertEquals(List.of(), whole.problems());
    assertEquals(20_000, whole.banks().get(0).questions().size());
    assertEquals(20_000, damaged.banks().get(0).questions().size());
    assertEquals(80_005, damaged.problems().get(0).line());
  }

  @Test
  void endlessLineIsNotParsed() throws IOException {
    Reading reading = read("bank.yaml", HEAD + "  - id: a\n    ask: " + "x".repeat(100_000) + "\n");

    assertEquals(
        folder.resolve("bank.yaml")
            + ":5:1: a line of 100,010 characters; expected at most 100,000; break the line",
        reading.problems().get(0).text());
    assertEquals(List.of(), reading.banks());
  }

  @Test
  void bracketsWithoutEndAreOneProblem() throws IOException {
    Reading reading = read("bank.yaml", "[".repeat(50_000));

    assertEquals(
        List.of(folder.resolve("bank.yaml")
            + ":1:33: more than 32 levels, one inside another; expected a bank; remove some"),
        reading.problems().stream().map(Diagnostic::text).toList());
  }

  @Test
  void problemsOfOneFileAreCutAtAThousand() throws IOException {
    Reading reading = read("bank.yaml", HEAD + "  - {id: a, asK: What?, truth: 5}\n".repeat(900));

    assertEquals(1001, reading.problems().size());
    assertTrue(reading
        .problems()
        .get(1000)
        .text()
        .endsWith("more than 1000 problems; the others are not listed; repair these first"));
  }

  private Reading read(String name, String text) throws IOException {
    return BankReader.read(List.of(Files.writeString(folder.resolve(name), text)));
  }
}
