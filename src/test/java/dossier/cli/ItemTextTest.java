package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ItemTextTest {

  @Test
  void questionsStandFromTheirDashToTheNext() {
    assertEquals(
        List.of("a 3-6 [  - id: a,     ask: A?]", "b 6-9 [  - ask: B?,     id: b,     why: W]"),
        shown("""
            bank: x
            questions:
              - id: a
                ask: A?

              - ask: B?
                id: b
                why: W
            sources:
              s: {title: S}
            """));
  }

  @Test
  void jsonStandsFromItsBraceToTheNext() {
    assertEquals(
        List.of(
            "a 3-7 [    {,       \"id\": \"a\",,       \"ask\": \"A?\",     },]",
            "b 7-10 [    {\"id\": \"b\", \"ask\": \"B?\"},   ], }]"),
        shown("""
            {"bank": "x",
              "questions": [
                {
                  "id": "a",
                  "ask": "A?"
                },
                {"id": "b", "ask": "B?"}
              ]
            }
            """));
  }

  @Test
  void anIdSaidAgainHasANumber() {
    assertEquals(
        List.of("a", "a (2)"),
        ItemText.parts("- id: a\n- id: a\n").stream().map(ItemText.Part::label).toList());
  }

  @Test
  void commentsAndBlankLinesAtTheEndBelongToWhatFollows() {
    assertEquals(List.of("a 1-4 [- id: a]", "b 4-5 [- id: 'b']"), shown("""
            - id: a

            # next
            - id: 'b'
            """));
  }

  @Test
  void aDedentedLineIsStillItsQuestions() {
    assertEquals(
        List.of("a 2-5 [  - id: a, ask: A?,     why: W]", "b 5-6 [  - id: b]"), shown("""
            questions:
              - id: a
            ask: A?
                why: W
              - id: b
            """));
  }

  @Test
  void nothingOfNoQuestion() {
    assertEquals(List.of(), shown(""));
    assertEquals(List.of(), shown("bank: x\nsources:\n  id: s\n".replace("  id: s", "  s: id")));
  }

  private static List<String> shown(String text) {
    return ItemText.parts(text).stream()
        .map(p -> p.label() + " " + p.line() + "-" + p.end() + " " + p.text())
        .toList();
  }
}
