package dossier.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.question.Question;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file, or folder, of {@code bad} has its whole report beside it. */
class BankReportsTest {
  private static final String EXPECTED = ".expected.txt";

  @ParameterizedTest
  @MethodSource("banks")
  void reportIsTheOneBesideTheBank(Path bank) throws IOException {
    String name = bank.getFileName().toString().replaceFirst("\\.(yaml|json)$", "");

    Reading reading = BankReader.read(List.of(bank));

    assertEquals(Files.readString(bank.resolveSibling(name + EXPECTED)), report(bank, reading));
  }

  static List<Path> banks() throws IOException, URISyntaxException {
    URL folder = Objects.requireNonNull(BankReportsTest.class.getResource("bad"));
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      return files.filter(f -> !f.toString().endsWith(EXPECTED)).sorted().toList();
    }
  }

  private static String report(Path bank, Reading reading) {
    String folder = bank.getParent() + "/";
    Stream<String> problems = reading.problems().stream().map(d -> d.text().replace(folder, ""));
    Stream<Question> questions = reading.banks().stream().flatMap(b -> b.questions().stream());
    return problems.map(p -> p + "\n").collect(Collectors.joining())
        + "loaded:"
        + questions.map(q -> " " + q.id()).collect(Collectors.joining())
        + "\n";
  }
}
