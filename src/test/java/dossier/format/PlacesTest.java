package dossier.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a field stands: the place of its value, or what encloses it most closely. */
class PlacesTest {
  private static final String BANK = """
      bank: lakes
      title: Lakes
      allow: {flat-claims: all are the ferryman's own}
      sources:
        de.waal: {author: Ida de Waal, title: Ferries, copy: ferries.txt}
      questions:
        - id: a
          ask: Which lake?
          choice:
            - Geneva
            - text: Garda
              why: It has no such ferry.
          cite:
            - de.waal 4 "ferry"
          tags: lakes
          allow:
            no-why: the stem
              says it all
        - id: b
          ask: Which city?
          text:
            answer: Bern
            accepts: [Berne]
            prompts: {a capital: Which one?}
          cite: de.waal 5 "Bern"
        - id: c
          ask: Who went where?
          match:
            pairs: {Ida: Bern, Otto: Thun}
            spare: [Chur]
          claim: {status: stated}
          cite: de.waal 5 "Bern"
      """;

  @TempDir
  private Path folder;

  private Reading read() throws IOException {
    Path file = Files.writeString(folder.resolve("lakes.yaml"), BANK);
    return BankReader.read(List.of(file));
  }

  @Test
  void aFieldStandsWhereItsValueBegins() throws IOException {
    Reading reading = read();
    assertEquals(List.of(), reading.problems());
    assertEquals("7:5", at(reading, "a", ""));
    assertEquals("8:10", at(reading, "a", "ask"));
    assertEquals("9:5", at(reading, "a", "choice"));
    assertEquals("10:9", at(reading, "a", "choice[0]"));
    assertEquals("11:9", at(reading, "a", "choice[1]"));
    assertEquals("12:14", at(reading, "a", "choice[1].why"));
    assertEquals("14:9", at(reading, "a", "cite[0]"));
    assertEquals("15:11", at(reading, "a", "tags[0]"));
    assertEquals("17:15", at(reading, "a", "allow.no-why"));
    assertEquals("23:17", at(reading, "b", "accepts[0]"));
    assertEquals("23:17", at(reading, "b", "text.accepts[0]"));
    assertEquals("24:17", at(reading, "b", "prompts[0]"));
    assertEquals("25:11", at(reading, "b", "cite[0]"));
    assertEquals("29:26", at(reading, "c", "match.pairs[1]"));
    assertEquals("30:15", at(reading, "c", "match.spare[0]"));
    assertEquals("31:21", at(reading, "c", "claim.status"));
    assertEquals("2:8", at(reading, "", "title"));
    assertEquals("5:56", at(reading, "", "sources[de.waal].copy"));
  }

  @Test
  void aFieldThatIsNotThereStandsWhereItWouldBe() throws IOException {
    Reading reading = read();
    assertEquals("7:5", at(reading, "a", "why"));
    assertEquals("10:9", at(reading, "a", "choice[0].why"));
    assertEquals("9:5", at(reading, "a", "choice[7]"));
    assertEquals("31:5", at(reading, "c", "claim.by"));
    assertEquals("5:3", at(reading, "", "sources[de.waal].reliability"));
    assertThrows(IllegalArgumentException.class, () -> at(reading, "nowhere", "ask"));
  }

  @Test
  void whatIsAllowedHasItsReason() throws IOException {
    assertEquals(
        List.of(
            new Reading.Allowance("lakes", "", "flat-claims", "all are the ferryman's own"),
            new Reading.Allowance("lakes", "a", "no-why", "the stem says it all")),
        read().allowed());
  }

  private static String at(Reading reading, String question, String field) {
    Places.At at = reading.places().at("lakes", question, field);
    return at.line() + ":" + at.column();
  }
}
