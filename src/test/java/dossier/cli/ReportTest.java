package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report as it is written by the real program. */
class ReportTest {
  private static final Path BANK = Machine.resource("five-types.yaml");
  private static final Pattern COLOUR = Pattern.compile("--([a-z]+): #([0-9a-f]{6})");

  @TempDir
  private Path root;

  private String written(String name, String response) throws IOException {
    var machine = new Machine(root);
    Path file = root.resolve(name);
    String input = (response + "\n7\n").repeat(5) + "y\n";
    Machine.Ran ran = machine.run(input, "assess", "--cbm", "--report", file, BANK);
    assertEquals(0, ran.code(), ran::toString);
    assertTrue(ran.out().endsWith("The report is in " + file + ".\n"), ran::toString);
    return Files.readString(file);
  }

  @Test
  void thePageHasEveryAnswerAndNeedsNothingElse() throws Exception {
    String page = written("r.html", "<b>x</b> & \"y\"");
    assertEquals(5, page.split("<article ", -1).length - 1);
    assertEquals(5, page.split("<dt[^>]*>Answer</dt>", -1).length - 1);
    assertEquals(5, page.split("<dt[^>]*>Claim</dt>", -1).length - 1);
    assertTrue(page.contains("&lt;b&gt;x&lt;/b&gt; &amp; &quot;y&quot;"), page);
    assertFalse(page.contains("<b>x"), page);
    for (String needed : List.of("<script", " src=", "url(", "@import", "http:", "https:")) {
      assertFalse(page.contains(needed), needed);
    }
    for (String landmark : List.of("<header>", "<main>", "<footer>", "<html lang=\"en\">")) {
      assertEquals(2, page.split(Pattern.quote(landmark), -1).length, landmark);
    }
  }

  /** Every element is closed, every id is one's own, every reference leads somewhere. */
  @Test
  void thePageIsWellFormed() throws Exception {
    String page = written("r.html", "x");
    String xml =
        page.replaceFirst("<!doctype html>", "").replaceAll("<(meta|link)([^>]*)>", "<$1$2/>");
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
    List<String> ids = found(page, " id=\"([^\"]+)\"");
    assertEquals(ids.stream().distinct().toList(), ids);
    assertTrue(ids.containsAll(found(page, "aria-labelledby=\"([^\"]+)\"")));
    assertTrue(ids.containsAll(found(page, "href=\"#([^\"]+)\"")));
  }

  @Test
  void anEarlierSittingIsReportedAgain() throws IOException {
    String first = written("r.md", "x");
    String day = first.lines().findFirst().orElseThrow().replaceFirst("# Assessment of ", "");
    var machine = new Machine(root);
    Path again = root.resolve("again.md");

    Machine.Ran ran = machine.run(
        "", "assess", "--sitting", day, "--report", again, "--data", machine.data(), BANK);

    assertEquals(0, ran.code(), ran::toString);
    assertEquals("The report is in " + again + ".\n", ran.out());
    assertEquals(first, Files.readString(again));

    ran = machine.run("", "assess", "--sitting", "2020-01-01", "--report", again, BANK);
    assertEquals(2, ran.code(), ran::toString);
    assertTrue(
        ran.err()
            .startsWith("dossier: --sitting is '2020-01-01'; expected when one began of those"
                + " handed in: " + day + " "),
        ran::toString);
    ran = machine.run("", "assess", "--sitting", day, BANK);
    assertEquals(2, ran.code(), ran::toString);
  }

  private static List<String> found(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(m -> m.group(1)).toList();
  }

  /** WCAG 2.2, success criterion 1.4.6: text has 7:1; 1.4.11: lines and bars have 3:1. */
  @Test
  void everyColourStandsOutInEveryScheme() throws Exception {
    String page = written("r.html", "x");
    int schemes = 0;
    for (String block : List.of(page.split(":root \\{", -1))) {
      Map<String, String> colours = new HashMap<>();
      Matcher m = COLOUR.matcher(block.substring(0, Math.max(0, block.indexOf('}'))));
      m.results().forEach(r -> colours.put(r.group(1), r.group(2)));
      if (colours.isEmpty()) {
        continue;
      }
      schemes++;
      String ground = colours.get("ground");
      for (String text : List.of("text", "quiet", "right", "part", "wrong", "link")) {
        for (String behind : List.of(ground, colours.get("panel"))) {
          assertTrue(contrast(colours.get(text), behind) >= 7, text + " in " + colours);
        }
      }
      for (String shape : List.of("line", "bar")) {
        assertTrue(contrast(colours.get(shape), ground) >= 3, shape + " in " + colours);
      }
      assertTrue(contrast(colours.get("bar"), colours.get("said")) >= 3, colours.toString());
    }
    assertEquals(3, schemes, "light, dark and print");
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  @Test
  void markdownHasEveryAnswerAndNoMarkupOfTheLearner() throws IOException {
    String text = written("r.md", "<b>*x*</b>");
    assertEquals(5, text.split("\n### ", -1).length - 1);
    assertEquals(5, text.split("\n- Answer: ", -1).length - 1);
    assertTrue(text.contains("\\<b\\>\\*x\\*\\</b\\>"), text);
  }

  /** What a text of a bank or a learner is in Markdown: itself, on one line. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script> => \\<script\\>alert(1)\\</script\\>",
        "![x](https://a.example/x.png) => !\\[x\\](https\\://a.example/x.png)",
        "www.a.example and a@b.example => www\\.a.example and a\\@b.example",
        "`code` ~~no~~ **yes** __so__ => \\`code\\` \\~\\~no\\~\\~ \\*\\*yes\\*\\* \\_\\_so\\_\\_",
        "# &lt; $x$ \\ => \\# \\&lt; \\$x\\$ \\\\",
        "5,000 troops (about), 27-29 km => 5,000 troops (about), 27-29 km",
      })
  void markdownOfATextIsInert(String both) {
    String[] sides = both.split(" => ", 2);
    assertEquals(sides[1], ReportFile.escaped(sides[0]));
  }

  @Test
  void controlsTurnsOfDirectionAndHalvesOfPairsAreNoTextOfAReport() {
    String evil = "a\u0000\u001B[31mb\u0085c\u202Ed\u2066e\u2028f\uD83Dg\uDE00";
    String shown = "a\uFFFD\uFFFD[31mb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg\uFFFD";
    assertEquals(shown, ReportFile.inert(evil));
    assertEquals(shown.replace("[", "\\["), ReportFile.escaped(evil));
    assertEquals("a b", ReportFile.escaped(" a\r\n\t b\n").replace("\uFFFD", ""));
    assertEquals(
        "Erdoğan Ստեփանակերտ \uD83D\uDE00", ReportFile.inert("Erdoğan Ստեփանակերտ \uD83D\uDE00"));
    String json = Json.object(out -> out.writeStringProperty("x", evil));
    assertEquals(
        "{\"x\":\"a\\u0000\\u001B[31mb\\u0085c\\u202ed\\u2066e\\u2028f\\ud83dg\\ude00\"}", json);
    assertEquals(evil, new JsonMapper().readTree(json).get("x").asString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "<script>\"'\u202E\u001B[31m&amp;\uD83D\uDE00", ""})
  void jsonIsAsItsSchemaSays(String response) throws IOException {
    Path plan = Files.writeString(root.resolve("plan.yaml"), "pass: 50\nminutes: 20\n");
    var machine = new Machine(root);
    Path file = root.resolve("r.json");
    String input = (response + (response.isEmpty() ? "\n" : "\n7\n")).repeat(5) + "y\n";
    for (int sitting = 0; sitting < 2; sitting++) {
      machine.run(input, "assess", "--plain", "--cbm", "--blueprint", plan, "--report", file, BANK);
    }
    String json = Files.readString(file);
    assertEquals(List.of(), schema().validate(json, InputFormat.JSON));
    assertEquals(1, new JsonMapper().readTree(json).get("earlier").size(), json);
    // The schema names every field: what it does not know, it does not take.
    assertFalse(schema()
        .validate(json.replaceFirst("\"kept\"", "\"krept\""), InputFormat.JSON)
        .isEmpty());
  }

  /** With calibration, a prediction of the memory model, and a sitting to another blueprint. */
  @Test
  void jsonOfAWholeResultIsAsItsSchemaSays() throws IOException {
    var machine = new Machine(root);
    Path file = root.resolve("r.json");
    machine.run("x\n\n".repeat(5), "drill", "--now=2026-11-20T09:00:00Z", BANK);
    machine.run("1\n7\n".repeat(2) + "y\n", "assess", "--questions", 2, BANK);
    Path bank = machine.write("more.yaml", more());
    machine.run(
        "1\n7\n".repeat(24) + "y\n", "assess", "--questions", 24, "--report", file, BANK, bank);
    String json = Files.readString(file);
    assertEquals(List.of(), schema().validate(json, InputFormat.JSON));
    JsonNode result = new JsonMapper().readTree(json);
    assertEquals(1, result.get("other_sittings").asInt());
    assertEquals("ferries, more: 24 questions", result.get("blueprint").asString());
    assertTrue(result.has("calibration") && result.has("predicted"), json);
  }

  private static String more() {
    var text = new StringBuilder("bank: more\ntitle: More\nsources:\n");
    text.append("  holm: {author: Nils Holm, title: More}\nquestions:\n");
    for (int i = 1; i <= 30; i++) {
      text.append("  - id: m%d\n    ask: What is the number %d?\n".formatted(i, i));
      text.append("    truth: true\n    cite: holm %d \"number\"\n".formatted(i));
    }
    return text.toString();
  }

  private static Schema schema() throws IOException {
    String text = Files.readString(Machine.project().resolve("docs/report.schema.json"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
  }

  @Test
  void aFileOfAnotherKindIsRefusedBeforeTheSitting() {
    Machine.Ran ran = new Machine(root).run("", "assess", "--report", "r.pdf", BANK);
    assertEquals(2, ran.code());
    assertTrue(
        ran.err().startsWith("dossier: --report is r.pdf; expected a name that ends in .html,"),
        ran::toString);
  }

  @Test
  void aPlaceThatTakesNoReportIsRefusedBeforeTheSitting() throws IOException {
    var machine = new Machine(root);
    Path missing = root.resolve("none");
    Path folder = Files.createDirectory(root.resolve("folder.html"));
    var refused = Map.of(
        missing.resolve("r.html"), "there is no folder " + missing, folder, "it is a folder");
    for (Map.Entry<Path, String> place : refused.entrySet()) {
      Machine.Ran ran = machine.run("", "assess", "--report", place.getKey(), BANK);
      assertEquals(2, ran.code(), ran::toString);
      String said = "dossier: --report is " + place.getKey() + "; " + place.getValue() + "\n";
      assertTrue(ran.err().startsWith(said), ran::toString);
      assertEquals("", ran.out());
    }
  }
}
