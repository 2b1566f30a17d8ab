package dossier.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.format.Node.Entry;
import dossier.format.Node.Mapping;
import dossier.format.Node.Scalar;
import dossier.format.Node.Sequence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each value begins where a person would put the cursor. */
class TreesTest {
  @Test
  void valuesOfYamlBeginWhereTheyAreWritten() throws Slip.Found {
    assertEquals("""
        2:1 mapping
        2:1 bank = 2:7 "é😀"
        3:1 list = 4:3 list
        4:5 mapping
        4:5 é😀 = 4:9 list
        4:10 a
        4:13 "b"
        4:18 mapping
        4:19 c = 4:22 d
        5:5 x = 5:8 "block
        two
        "
        8:5 "single 'q"
        9:5 "fold more"
        12:5 plain over two
        14:5 nothing
        15:4 nothing
        16:1 e = 16:3 nothing
        17:1 "q" = 17:6 number 1.50
        18:1 t = 18:4 truth True
        """, yaml("""
            # c
            bank: "é😀" # x
            list:
              - é😀: [a, "b", {c: d}]
                x: |
                  block
                  two
              - 'single ''q'
              - >-
                fold
                more
              - plain over
                two
              - ~
              -
            e:
            "q": 1.50
            t: True
            """));
  }

  @Test
  void valuesOfJsonBeginWhereTheyAreWritten() throws Slip.Found {
    assertEquals("""
        1:1 mapping
        1:2 "é😀" = 1:8 "😀"
        1:13 "n" = 1:18 number -0.5
        2:2 "l" = 2:7 list
        2:8 truth true
        2:14 nothing
        2:20 mapping
        """, json("{\"é😀\": \"😀\", \"n\": -0.5,\n \"l\": [true, null, {}]}"));
  }

  @ParameterizedTest
  @CsvSource({
    "no, TEXT",
    "yes, TEXT",
    "null, NOTHING",
    "Null, NOTHING",
    "true, TRUTH",
    "FALSE, TRUTH",
    "tRUE, TEXT",
    "0123, NUMBER",
    "1_000, TEXT",
    "0x1F, NUMBER",
    "0o17, NUMBER",
    "017, NUMBER",
    "1., NUMBER",
    ".5, NUMBER",
    "., TEXT",
    "-.inf, NUMBER",
    "+12e-3, NUMBER",
    "1e, TEXT",
    "2020-09-27, TEXT",
    "12:30, TEXT",
    "-, TEXT"
  })
  void plainScalarsAreOfTheCoreSchema(String plain, Node.Kind kind) {
    assertEquals(kind, Kinds.of(plain));
  }

  private static String yaml(String text) throws Slip.Found {
    Problems problems = new Problems("f");
    Document document = Document.of(text, problems);
    return shown(new Trees(document, problems).yaml(1, document.lines() + 1).orElseThrow());
  }

  private static String json(String text) throws Slip.Found {
    Problems problems = new Problems("f");
    return shown(new Trees(Document.of(text, problems), problems).json().orElseThrow());
  }

  private static String shown(Node node) {
    if (node instanceof Mapping mapping) {
      StringBuilder shown = new StringBuilder(mapping.at() + " mapping\n");
      for (Entry entry : mapping.entries()) {
        shown.append(shown(entry.name()).strip()).append(" = ");
        String value = shown(entry.value());
        boolean nested = entry.value() instanceof Mapping;
        shown.append(nested ? "\n" + value : value);
      }
      return shown.toString();
    }
    if (node instanceof Sequence list) {
      List<String> items = list.items().stream().map(TreesTest::shown).toList();
      return list.at() + " list\n" + String.join("", items);
    }
    Scalar scalar = (Scalar) node;
    String text = scalar.quoted() ? '"' + scalar.text() + '"' : scalar.text();
    return scalar.at()
        + switch (scalar.kind()) {
          case TEXT -> " " + text;
          case NUMBER -> " number " + text;
          case TRUTH -> " truth " + text;
          case NOTHING -> " nothing";
        }
        + "\n";
  }
}
