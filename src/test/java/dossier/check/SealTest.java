package dossier.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.format.BankReader;
import dossier.format.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a seal sees of an edit, and what it does not. */
class SealTest {
  private static final String BANK = """
      bank: lakes
      title: Ferries
      sources:
        brandt: {author: Ida Brandt, title: A life afloat}
      questions:
        - id: fuel
          ask: What did the 3 steamers burn?
          text:
            answer: coal of 12 mines
            accepts: [hard coal, anthracite]
            rejects: [oil, wood, gas]
          why: It cost 5 crowns.
          cite:
            - brandt 9 "coal" @0123456789abcdef
            - brandt 11 "mines"
          claim: {by: Ida Berg, status: claimed, credibility: 3}
          note: The diary was lost.
          tags: [fuel, ships]
          differs: crew
        - id: crew
          ask: How many were in the crew?
          number: {value: 1.5, unit: dozens, bound: up to}
        - id: flag
          ask: The ferry had 2 flags.
          truth: true
        - id: ports
          ask: Where did it call first, and where last?
          order: [Anholt, [Samso, Tuno], Endelave]
      """;

  @TempDir
  Path folder;

  private Reading read(String text) throws IOException {
    Reading reading = BankReader.read(List.of(Files.writeString(folder.resolve("b.yaml"), text)));
    assertEquals(List.of(), reading.problems());
    return reading;
  }

  private Map<String, String> sealed() throws IOException {
    return Seals.due(read(BANK).banks(), Map.of());
  }

  private String found(String edited) throws IOException {
    var bank = read(edited).banks().get(0);
    List<Finding> findings = new ArrayList<>();
    Seals.check(bank, bank.questions(), sealed(), findings);
    return findings.stream()
        .map(f -> f.code() + " at " + f.spot().field() + ": "
            + f.message().replaceFirst("; (restore|run) .*", ""))
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What did|Tell what",
        "3 steamers|4 steamers",
        "coal of|coals of all",
        "It cost 5|The price was 6",
        "[oil, wood, gas]|[gas, oil, peat]",
        "The diary was|Both were",
        "[fuel, ships]|[ships, steam]",
        "Ida Berg|Ida Bergh",
        "[Samso, Tuno]|[Tuno, Samso]",
        "1.5|1.50"
      })
  void rewordingIsNoChange(String from, String to) throws IOException {
    assertEquals("", found(BANK.replace(from, to)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "12 mines|21 mines|changed-figure at text: a figure, a unit or a truth value of the answer is"
            + " not as it was sealed; expected no other",
        "1.5|15|changed-figure at number: a figure, a unit or a truth value of the answer is not as it"
            + " was sealed; expected no other",
        "up to|about|changed-figure at number: a figure, a unit or a truth value of the answer is not"
            + " as it was sealed; expected no other",
        "2 flags|3 flags|changed-figure at truth: a figure, a unit or a truth value of the answer is"
            + " not as it was sealed; expected no other",
        "truth: true|truth: false|changed-figure at truth: a figure, a unit or a truth value of the"
            + " answer is not as it was sealed; expected no other",
        "brandt 11|brandt 1|changed-citation at cite[0]: one of 2 citations is not as it was sealed;"
            + " expected the same source, paragraph, terms and pin",
        "@0123456789abcdef|@0123456789abcdee|changed-citation at cite[0]: one of 2 citations is not as"
            + " it was sealed; expected the same source, paragraph, terms and pin",
        "[hard coal, anthracite]|[hard coal anthracite]|changed-shape at accepts[0]: 'accepts' has 1"
            + " item; expected 2, as it was sealed",
        "[oil, wood, gas]|[oil, wood, g, as]|changed-shape at rejects[1]: 'rejects' has 4 items;"
            + " expected 3, as it was sealed",
        "[fuel, ships]|[]|changed-shape at note[0]: 'tags' is gone; expected it, as it was sealed",
        "status: claimed|status: alleged|changed-shape at claim.status: the status is 'alleged';"
            + " expected 'claimed', as it was sealed",
        "credibility: 3|credibility: 2|changed-shape at claim.credibility: 'claim.credibility' is 2;"
            + " expected 3, as it was sealed",
        "by: Ida Berg, ||changed-shape at claim: 'claim.by' is gone; expected it, as it was sealed",
        "~    claim: {by: Ida Berg, status: claimed, credibility: 3}||changed-shape at cite[1]:"
            + " 'claim' is gone; expected it, as it was sealed",
        "~    note: The diary was lost.||changed-shape at claim: 'note' is gone; expected it, as it"
            + " was sealed",
        "~    why: It cost 5 crowns.||changed-shape at rejects[2]: 'why' is gone; expected it, as it"
            + " was sealed",
        "~    differs: crew||changed-shape at tags[1]: 'differs' is gone; expected it, as it was"
            + " sealed",
        "[Anholt, [|[Anholt, x, [|changed-shape at : the fields are not those that were sealed;"
            + " expected the same, with as many items in each list",
        "id: flag|id: flags|not-sealed at id: 'flags' has no seal, and other questions of the bank"
            + " have; expected one once it is right"
      })
  void changeIsFoundWhereItIs(String from, String to, String finding) throws IOException {
    String now = to == null ? "" : to;
    String edited = BANK.replace(from.replace('~', '\n'), now).replace("    tags: []\n", "");
    assertEquals(finding, found(edited));
  }

  @Test
  void renamedQuestionKeepsItsSealWhereItSaysWhatItWas() throws IOException {
    Map<String, String> seals = Map.of("flags", sealed().get("flag"));
    String renamed = BANK.replace("id: flag", "id: flags");

    var lost = read(renamed).banks();
    var kept =
        read(renamed.replace("truth: true", "truth: true\n    was: flag")).banks();

    assertEquals(Map.of("flags", "id"), Seals.changed(lost, seals));
    assertEquals(false, Seals.due(lost, seals).containsKey("flags"));
    List<Finding> findings = new ArrayList<>();
    Seals.check(kept.get(0), kept.get(0).questions().subList(2, 3), seals, findings);
    assertEquals(List.of(), findings);
    assertEquals(true, Seals.due(kept, seals).containsKey("flags"));
  }
}
