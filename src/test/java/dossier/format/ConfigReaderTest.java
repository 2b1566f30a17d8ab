package dossier.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigReaderTest {
  private static final Path HOME = Path.of("/home/ida");

  @TempDir
  Path folder;

  @Test
  void valuesAreReadAndPathsBeginAtTheFile() throws IOException {
    ConfigReading reading = read("""
            banks: [~/banks, other/lakes.yaml, /srv/banks]
            sources: ../copies
            data: ~/data
            new-per-day: 30
            desired-retention: 0.85
            confidence: true
            attribution: false
            """);

    assertEquals(List.of(), reading.problems());
    assertEquals(
        new Config(
            List.of(
                HOME.resolve("banks"), folder.resolve("other/lakes.yaml"), Path.of("/srv/banks")),
            Optional.of(folder.resolve("../copies")),
            Optional.of(HOME.resolve("data")),
            Optional.of(30),
            Optional.of(0.85),
            Optional.of(true),
            Optional.of(false)),
        reading.config());
  }

  @Test
  void wrongValueIsLeftOutAndTheOthersHold() throws IOException {
    ConfigReading reading = read("""
            bank: here
            new-per-day: many
            desired-retention: 0.5
            sources: [a]
            data: there
            confidence: perhaps
            """);

    assertEquals("""
        1:1: unknown field 'bank' in a configuration; did you mean 'banks'?
        2:14: 'new-per-day' is 'many'; expected a whole number from 0 to 9999; correct it
        3:20: 'desired-retention' is '0.5'; expected a number from 0.70 to 0.99; correct it
        4:10: 'sources' is a list; expected a path; write a single value
        6:13: 'confidence' is 'perhaps'; expected true or false; write one of them
        """, report(reading));
    assertEquals(Optional.of(folder.resolve("there")), reading.config().data());
    assertEquals(Optional.empty(), reading.config().newPerDay());
    assertEquals(List.of(), reading.config().banks());
  }

  @Test
  void emptyFileSetsNothing() throws IOException {
    assertEquals(new ConfigReading(Config.NONE, List.of()), read("# nothing\n"));
  }

  @Test
  void fileThatDoesNotParseSetsNothing() throws IOException {
    ConfigReading reading = read("banks: [a\nsources: b\n");

    assertEquals(Config.NONE, reading.config());
    assertEquals("""
        1:8: a list or mapping in brackets that is not closed; expected ',' or the closing bracket; write it, or put texts in quotes
        """, report(reading));
  }

  @Test
  void listIsNoConfiguration() throws IOException {
    assertEquals("""
        1:1: the file is a list; expected a configuration with fields (banks, sources, data, new-per-day, …); write its fields as 'name: value'
        """, report(read("- a\n")));
  }

  private ConfigReading read(String text) throws IOException {
    return ConfigReader.read(Files.writeString(folder.resolve("config.yaml"), text), HOME);
  }

  private String report(ConfigReading reading) {
    StringBuilder report = new StringBuilder();
    for (Diagnostic problem : reading.problems()) {
      report
          .append(problem.text().replace(folder.resolve("config.yaml") + ":", ""))
          .append('\n');
    }
    return report.toString();
  }
}
