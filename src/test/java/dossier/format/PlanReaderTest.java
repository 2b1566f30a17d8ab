package dossier.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanReaderTest {
  private static final String FIELDS = """
      questions: 12
      tags: {arms: 5, "the press": 2}
      types: {number: 3}
      sources: {lardner: 4}
      difficulty: {hard: 1}
      minutes: 15
      pass: 70
      seed: 42
      """;
  private static final Plan PLAN = new Plan(
      OptionalInt.of(12),
      List.of(
          new Plan.Part("tag", "arms", 5),
          new Plan.Part("tag", "the press", 2),
          new Plan.Part("type", "number", 3),
          new Plan.Part("source", "lardner", 4),
          new Plan.Part("difficulty", "hard", 1)),
      OptionalInt.of(15),
      OptionalInt.of(70),
      OptionalLong.of(42));

  @TempDir
  private Path folder;

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("plan.yaml"), text);
  }

  @Test
  void aFileHoldsItsFieldsAloneOrUnderTheirName() throws IOException {
    assertEquals(Optional.of(PLAN), PlanReader.read(write(FIELDS)).plan());
    String under = "blueprint:\n" + FIELDS.indent(2);
    assertEquals(Optional.of(PLAN), PlanReader.read(write(under)).plan());
  }

  @Test
  void aBankHoldsOneBesideItsQuestions() throws IOException {
    String bank = "bank: war\ntitle: War\nblueprint:\n" + FIELDS.indent(2) + "questions: []\n";
    Reading reading = BankReader.read(List.of(write(bank)));
    assertEquals(List.of(), reading.problems());
    assertEquals(Map.of("war", PLAN), reading.plans());
  }

  @Test
  void whatIsWrongStandsAtItsPlace() throws IOException {
    PlanReader.Found found = PlanReader.read(write("""
        questions: 0
        types: {essay: 2}
        minuets: 15
        pass: 101
        """));
    String expected = """
        1:12: 'questions' is '0'; expected a whole number from 1 to 500; correct it
        2:9: a name in 'types' is 'essay'; expected one of choice, choices, truth, text, number,\
         date, cloze, order, match; write one of them
        3:1: unknown field 'minuets' in a blueprint; did you mean 'minutes'?
        4:7: 'pass' is '101'; expected a whole number from 0 to 100; correct it
        """;
    String said = found.problems().stream()
        .map(Diagnostic::text)
        .map(text -> text.replace(folder.resolve("plan.yaml") + ":", "") + "\n")
        .map(text -> text.replace("error: ", ""))
        .collect(Collectors.joining());
    assertEquals(expected, said);
    assertEquals(Optional.empty(), found.plan());
  }
}
