package dossier.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.question.Citation;
import dossier.question.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinsTest {
  private static final String PIN = "0123456789abcdef";
  private static final String SEAL = "3f2a-91bc-07de-aa10";
  private static final String OTHER = "fedcba9876543210";

  @TempDir
  private Path folder;

  @Test
  void pinsGoBehindTheTermsHoweverTheyAreWritten() throws IOException {
    String before = """
        # A bank. 'cite: a 1 "x"' here is no citation.
        bank: b
        title: B   # kept
        sources:
          a: {author: A, title: T}
        questions:
          - id: plain
            ask: Ask?
            truth: true
            cite: a 1 "one"   # a comment
          - id: quoted
            ask: Ask?
            truth: true
            cite: 'a 2 "it''s" "two"'
          - {id: flow, ask: 'Ask?', truth: true, cite: [a 3 "three", 'a 4 "four"', "a 5 \\"five\\""]}
          - id: list
            ask: Ask?
            truth: true
            cite:
              - a 6 "six"
              -   a 7
                  "seven"
                  "7"
              - |
                a 8 "eight"
              - >-
                a 9
                "nine"

          - id: again
            ask: Ask?
            truth: true
            cite: a 10 "ten" @fedcba9876543210
          - id: same
            ask: Ask?
            truth: true
            cite: a 11 "x" @0123456789abcdef
          - id: double
            ask: Ask?
            truth: true
            cite: "a 12\\
              \\ \\"twelve\\" "
        """;
    String after = before
        .replace("\"one\" ", "\"one\" @" + PIN + " ")
        .replace("\"two\"", "\"two\" @" + PIN)
        .replace("\"three\"", "\"three\" @" + PIN)
        .replace("\"four\"", "\"four\" @" + PIN)
        .replace("\\\"five\\\"", "\\\"five\\\" @" + PIN)
        .replace("\"six\"", "\"six\" @" + PIN)
        .replace("\"7\"", "\"7\" @" + PIN)
        .replace("\"eight\"", "\"eight\" @" + PIN)
        .replace("\"nine\"", "\"nine\" @" + PIN)
        .replace(OTHER, PIN);
    Path file = Files.writeString(folder.resolve("b.yaml"), before);
    Pins.Written written = Pins.write(List.of(file), pinned(file));
    assertEquals(after, Files.readString(file));
    assertEquals(10, written.count());
    assertEquals(
        List.of(file + ":41:11: a citation that no pin can be put behind; expected one without"
            + " escapes; write '@0123456789abcdef' at its end"),
        written.problems().stream().map(Diagnostic::text).toList());
  }

  @Test
  void pinsGoIntoJsonAndLeaveMarkAndLineEnds() throws IOException {
    String lines = """
        {"bank": "b", "title": "B",
         "sources": {"a": {"author": "A", "title": "T"}},
         "questions": [{"id": "one", "ask": "Ask?", "truth": true,
          "cite": ["a 1 \\"één\\"", "a 2 \\"two\\"  "]}]}
        """;
    String before = "\ufeff" + lines.replace("\n", "\r\n");
    Path file = Files.writeString(folder.resolve("b.json"), before);
    assertEquals(2, Pins.write(List.of(file), pinned(file)).count());
    assertEquals(
        before
            .replace("\\\"één\\\"", "\\\"één\\\" @" + PIN)
            .replace("\\\"two\\\"", "\\\"two\\\" @" + PIN),
        Files.readString(file));
    assertEquals(0, Pins.write(List.of(file), pinned(file)).count());
  }

  @Test
  void sealsStandBehindTheLastFieldOrInThePlaceOfOthers() throws IOException {
    String before = """
        bank: b
        title: B
        sources: {a: {author: A, title: T}}
        questions:
          - id: list
            ask: Ask?
            truth: true
            tags:
            - one
            # of two
            - two

          # the next
          - id: block
            ask: Ask?
            truth: true
            why: |
              Because.

              # Really.
          - {id: braces, ask: Ask?, truth: true}
          - id: sealed
            seal: 0000-1111-2222-3333 # old
            ask: Ask?
            truth: true
          -
            id: last
            ask: Ask?
            truth: true""";
    String after = before
            .replace("- two\n", "- two\n    seal: " + SEAL + "\n")
            .replace("# Really.\n", "# Really.\n    seal: " + SEAL + "\n")
            .replace("braces, ", "braces, \"seal\": \"" + SEAL + "\", ")
            .replace("0000-1111-2222-3333", SEAL)
        + "\n    seal: " + SEAL;
    for (String lineEnd : List.of("\n", "\r\n")) {
      Path file = folder.resolve("b.yaml");
      Files.writeString(file, before.replace("\n", lineEnd));

      Pins.Written written = Pins.seal(List.of(file), seals(file));

      assertEquals(after.replace("\n", lineEnd), Files.readString(file));
      assertEquals(List.of(), written.problems());
      assertEquals(5, written.count());
      assertEquals(seals(file), BankReader.read(List.of(file)).seals());
    }
  }

  @Test
  void sealsGoIntoJson() throws IOException {
    String before = """
        {"bank": "b", "title": "B",
         "questions": [
          {
            "id": "one",
            "ask": "Ask?",
            "truth": true
          },
          {"id":"two","ask":"Ask?","truth":true}]}
        """;
    Path file = Files.writeString(folder.resolve("b.json"), before);
    assertEquals(2, Pins.seal(List.of(file), seals(file)).count());
    String seal = "\"seal\": \"" + SEAL + "\",";
    assertEquals(
        before
            .replace("\"one\",\n", "\"one\",\n    " + seal + "\n")
            .replace("\"two\",", "\"two\"," + seal),
        Files.readString(file));
    assertEquals(seals(file), BankReader.read(List.of(file)).seals());
  }

  private static Map<String, String> seals(Path file) {
    return BankReader.read(List.of(file)).banks().stream()
        .flatMap(bank -> bank.questions().stream())
        .collect(Collectors.toMap(question -> question.id().value(), question -> SEAL));
  }

  @Test
  void whatCitesOtherwiseByNowIsLeft() throws IOException {
    Path file = bank("a 1 \"one\"");
    Map<String, List<Citation>> wanted = pinned(file);
    bank("a 1 \"another\"");
    byte[] before = Files.readAllBytes(file);
    assertEquals(0, Pins.write(List.of(file), wanted).count());
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void permissionsAndLinksStay() throws IOException {
    Path file = bank("a 1 \"one\"");
    assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "no permissions here");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r----x"));
    Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);
    assertEquals(1, Pins.write(List.of(link), pinned(file)).count());
    assertEquals(true, Files.isSymbolicLink(link));
    assertEquals("rw-r----x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    try (var files = Files.list(folder)) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void aFileThatChangesMeanwhileIsLeft() throws IOException {
    Path file = bank("a 1 \"one\"");
    byte[] read = Files.readAllBytes(file);
    Files.writeString(file, "# saved by an editor\n");
    var refused =
        assertThrows(IOException.class, () -> FileSwap.replace(file, read, new byte[] {'x'}));
    assertEquals(
        file + ": it was changed meanwhile; nothing was written to it", refused.getMessage());
    assertEquals("# saved by an editor\n", Files.readString(file));
  }

  /** The shipped banks, every line at random in one of the ways to write it. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void shippedBanksKeepEveryOtherCharacter(long seed) throws IOException {
    var random = new Random(seed);
    var files = new ArrayList<Path>();
    var before = new LinkedHashMap<Path, String>();
    try (var shipped = Files.walk(Path.of("questions"))) {
      for (Path path :
          shipped.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        var text = new StringBuilder();
        for (String line : Files.readString(path).split("\n", -1)) {
          String value = line.replaceFirst("^    cite: (?=[a-z])|^      - (?=[a-z]+ [0-9])", "");
          String bare = value.replaceFirst(" @[0-9a-f]{16}$", "");
          String name = line.substring(0, line.length() - value.length());
          text.append(value.equals(line) ? line : name + written(bare, random)).append('\n');
        }
        Path copy = folder.resolve(path.getFileName().toString());
        files.add(Files.writeString(copy, text.substring(0, text.length() - 1)));
        before.put(copy, Files.readString(copy));
      }
    }
    Reading read = BankReader.read(files);
    assertEquals(List.of(), read.problems());
    Map<String, List<Citation>> wanted = pinned(read);
    int citations = wanted.values().stream().mapToInt(List::size).sum();
    Pins.Written written = Pins.write(files, wanted);
    assertEquals(List.of(), written.problems());
    assertEquals(citations, written.count());
    for (Path file : files) {
      assertEquals(before.get(file), Files.readString(file).replace(" @" + PIN, ""));
    }
    assertEquals(wanted, citations(BankReader.read(files)));
  }

  private static String written(String citation, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> "'" + citation.replace("'", "''") + "'";
      case 1 -> "\"" + citation.replace("\"", "\\\"") + "\"  # so";
      case 2 -> ">-\n          " + citation.replaceFirst(" \"", "\n          \"");
      default -> citation;
    };
  }

  private Path bank(String citation) throws IOException {
    return Files.writeString(folder.resolve("b.yaml"), """
        bank: b
        title: B
        sources:
          a: {author: A, title: T}
        questions:
          - {id: one, ask: 'Ask?', truth: true, cite: '%s'}
        """.formatted(citation));
  }

  private static Map<String, List<Citation>> pinned(Path file) {
    Reading reading = BankReader.read(List.of(file));
    assertEquals(List.of(), reading.problems());
    return pinned(reading);
  }

  private static Map<String, List<Citation>> pinned(Reading reading) {
    var pinned = citations(reading);
    pinned.replaceAll((id, citations) -> citations.stream()
        .map(c -> new Citation(c.source(), c.paragraph(), c.terms(), Optional.of(PIN)))
        .toList());
    return pinned;
  }

  private static Map<String, List<Citation>> citations(Reading reading) {
    var citations = new LinkedHashMap<String, List<Citation>>();
    for (var bank : reading.banks()) {
      for (Question question : bank.questions()) {
        citations.put(question.id().value(), question.citations());
      }
    }
    return citations;
  }
}
