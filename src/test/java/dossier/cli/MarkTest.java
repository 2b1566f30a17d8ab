package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The real program, marking responses for who writes keys. */
class MarkTest {
  private static final Path BANK = Machine.resource("five-types.yaml");
  private static final String FIELDS = "id response verdict score reason";

  @TempDir
  private Path root;

  private Machine machine;

  @BeforeEach
  void makeMachine() {
    machine = new Machine(root);
  }

  @Test
  void responsesOfTheCommandLineAreMarkedInOrder() {
    Machine.Ran ran = machine.run("", "mark", BANK, "captains", "false", "true", "2", "1");
    assertEquals(List.of("correct", "incorrect", "correct", "incorrect"), verdicts(ran));
    assertEquals(0, ran.code());
    assertEquals("", ran.err());
  }

  @Test
  void optionsCountInTheOrderOfTheBank() {
    Machine.Ran ran = machine.run("", "mark", BANK, "end-cause", "1", "2", "a", "The war");
    assertEquals(List.of("correct", "incorrect", "correct", "incorrect"), verdicts(ran));
  }

  @Test
  void linesAreResponsesWhereTheIdIsNamed() {
    Machine.Ran ran =
        machine.run("The canton of Ostrau\n\nthe town of Ostrau\n", "mark", BANK, "owner");
    assertEquals(List.of("correct", "incorrect", "incorrect"), verdicts(ran));
    assertEquals(0, ran.code());
  }

  @Test
  void linesHaveIdTabResponseWhereNoneIsNamed() {
    Machine.Ran ran = machine.run(
        "captains\tfalse\nend-cause\tThe war\nfirst-crossing\t4 June 1901\n", "mark", BANK);
    assertEquals(List.of("correct", "incorrect", "correct"), verdicts(ran));
    assertEquals(0, ran.code());
  }

  @Test
  void lineThatNamesNoQuestionIsToldAndTheOthersAreMarked() {
    Machine.Ran ran =
        machine.run("captains\tfalse\nnobody\tfalse\nfalse\ncaptains\ttrue", "mark", BANK);
    assertEquals(List.of("correct", "incorrect"), verdicts(ran));
    assertEquals("""
        standard input:2: there is no question 'nobody'
        standard input:3: no tab; expected ID, tab, RESPONSE
        """, ran.err());
    assertEquals(1, ran.code());
  }

  @Test
  void unknownIdIsTold() {
    Machine.Ran ran = machine.run("", "mark", BANK, "nobody", "false");
    assertEquals("dossier: there is no question 'nobody' in " + BANK + "\n", ran.err());
    assertEquals("", ran.out());
    assertEquals(1, ran.code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-5",
        "-",
        "-x",
        "--five",
        "-5 to 7",
        ">12",
        ">=12",
        "@12",
        "@",
        "@nothing.txt",
        "%s",
        "$HOME",
        "*",
        "\\n",
        " ",
        "'",
        "\"",
        "中",
        "😀"
      })
  void anythingIsAResponse(String response) {
    Machine.Ran ran = machine.run("", "mark", BANK, "--json", "boats", response);
    assertEquals(0, ran.code(), ran::toString);
    assertEquals(response, object(ran.out()).get(1), ran::toString);
  }

  @Test
  void afterTwoDashesOptionsAreResponses() {
    Machine.Ran ran =
        machine.run("", "mark", "--json", BANK, "boats", "--", "--json", "-h", "--version");
    assertEquals(0, ran.code(), ran::toString);
    assertEquals(
        List.of("--json", "-h", "--version"),
        ran.out().lines().map(line -> object(line).get(1)).toList());
  }

  @Test
  void jsonHasFiveFieldsInOrder() {
    Machine.Ran ran = machine.run(
        "boats\tover 12\nboats\t12\nowner\tthe canton\nend-cause\tKell \"bridge\"\\\n",
        "mark",
        "--json",
        BANK);
    assertEquals(0, ran.code(), ran::toString);
    List<List<String>> objects = ran.out().lines().map(MarkTest::object).toList();
    assertEquals(
        List.of("over 12", "12", "the canton", "Kell \"bridge\"\\"),
        objects.stream().map(o -> o.get(1)).toList());
    assertEquals(
        List.of("correct", "incomplete"),
        List.of(objects.get(0).get(2), objects.get(1).get(2)));
    assertEquals("incomplete", objects.get(2).get(2));
    for (List<String> object : objects) {
      double score = Double.parseDouble(object.get(3));
      assertTrue(score >= 0 && score <= 1, object::toString);
    }
  }

  @Test
  void bankWithAProblemIsMarkedAsFarAsItLoadsAndExitsWithOne() {
    Path bank = machine.write(
        "half.yaml",
        Machine.text(BANK) + "  - id: broken\n    ask: No answer?\n    cite: osei 1 \"x\"\n");
    Machine.Ran ran = machine.run("", "mark", bank, "captains", "false");
    assertEquals(List.of("correct"), verdicts(ran));
    assertTrue(ran.err().startsWith(bank + ":"), ran::toString);
    assertEquals(1, ran.code());
  }

  private static List<String> verdicts(Machine.Ran ran) {
    return ran.out().lines().map(line -> line.split("\t", -1)[0]).toList();
  }

  /** Returns the values of an object, which has the fields of a mark and no others. */
  private static List<String> object(String line) {
    var names = new ArrayList<String>();
    var values = new ArrayList<String>();
    try (JsonParser json =
        new JsonFactory().createParser(ObjectReadContext.empty(), line.strip())) {
      assertEquals(JsonToken.START_OBJECT, json.nextToken());
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        names.add(json.currentName());
        json.nextToken();
        values.add(json.getString());
      }
      assertEquals(JsonToken.END_OBJECT, json.currentToken());
    }
    assertEquals(FIELDS, String.join(" ", names));
    return values;
  }
}
