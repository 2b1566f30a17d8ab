package dossier.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema that is shipped, and what stands in it. */
class BankSchemaTest {
  @Test
  void shippedSchemaIsThatOfTheReader() throws IOException {
    assertEquals(
        BankSchema.json(),
        Files.readString(Path.of("questions/bank.schema.json")),
        "run: target/dossier schema > questions/bank.schema.json");
  }

  @Test
  void everyBankFileNamesTheSchema() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("questions"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        assertEquals(
            "# yaml-language-server: $schema=../bank.schema.json",
            Files.readAllLines(file).get(0),
            file.toString());
      }
    }
  }

  @Test
  void schemaBesideTheBanksIsNoBank() {
    Reading reading = BankReader.read(List.of(Path.of("questions")));

    assertEquals(List.of(), reading.problems());
    assertEquals(1, reading.banks().size());
  }

  @Test
  void examplesAreRightByTheirOwnField() {
    List<String> wrong = new ArrayList<>();
    for (Table table : Tables.OF_A_BANK) {
      for (Field field : table.fields()) {
        String where = table.what() + ", " + field.name() + ": ";
        assertFalse(field.example().isEmpty(), where);
        Problems problems = new Problems(where);
        Page page = new Page(Document.of(field.example(), problems), problems);
        field.shape().check(Example.node(field.example()), field.name(), page);
        problems.sorted().forEach(p -> wrong.add(p.text()));
      }
    }
    assertEquals(List.of(), wrong);
  }
}
