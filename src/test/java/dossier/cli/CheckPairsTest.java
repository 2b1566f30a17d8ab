package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.check.Checker;
import dossier.check.Rule;
import dossier.format.BankReader;
import dossier.format.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Banks with one fault each, beside what is said of them: one finding, where the fault is. */
class CheckPairsTest {
  private static final Path PAIRS = Path.of("src/test/resources/dossier/check");
  private static final Path GUIDE = Path.of("docs/WRITING-QUESTIONS.md");

  static Stream<Path> banks() throws IOException {
    try (Stream<Path> files = Files.list(PAIRS)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  private static List<Findings.Found> check(Path bank) {
    Reading reading = BankReader.read(List.of(bank));
    return Findings.of(
            reading,
            Checker.check(
                reading.banks(), id -> reading.places().fileName(id.value()), reading.seals()))
        .all();
  }

  @ParameterizedTest
  @MethodSource("banks")
  void reportIsTheOneBesideTheBank(Path bank) throws IOException {
    String report = check(bank).stream()
        .map(one -> one.text().replace(bank.toString(), bank.getFileName().toString()) + "\n")
        .collect(Collectors.joining());
    assertEquals(
        Files.readString(Path.of(bank.toString().replaceFirst("\\.yaml$", ".txt"))), report);
  }

  @Test
  void everyRuleHasABankThatBreaksItAlone() throws IOException {
    Set<String> broken = new TreeSet<>();
    for (Path bank : banks().toList()) {
      List<Findings.Found> found = check(bank);
      assertTrue(found.size() <= 1, bank + ": " + found);
      found.forEach(one -> broken.add(one.at().code()));
    }
    Set<String> rules =
        Arrays.stream(Rule.values()).map(Rule::code).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(rules, broken);
  }

  @Test
  void everyRuleIsInTheGuide() throws IOException {
    String guide = Files.exists(GUIDE) ? Files.readString(GUIDE) : codes();
    assertEquals(
        List.of(),
        Arrays.stream(Rule.values())
            .map(Rule::code)
            .filter(code -> !guide.contains("`" + code + "`"))
            .toList());
  }

  private static String codes() {
    return Arrays.stream(Rule.values())
        .map(rule -> "`" + rule.code() + "`")
        .collect(Collectors.joining("\n"));
  }
}
