package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

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

  /** The schema names every field that is written, and no object takes another. */
  @Test
  void theSchemaNamesEveryFieldThatIsWritten() throws IOException {
    String json = written("r.json", "x");
    String schema = Files.readString(Machine.project().resolve("docs/report.schema.json"));
    var unknown = new ArrayList<String>();
    for (String name : Pattern.compile("\"([a-z_]+)\":")
        .matcher(json)
        .results()
        .map((MatchResult m) -> m.group(1))
        .collect(Collectors.toSet())) {
      if (!schema.contains("\"" + name + "\": {")) {
        unknown.add(name);
      }
    }
    assertEquals(List.of(), unknown);
  }

  @Test
  void aFileOfAnotherKindIsRefusedBeforeTheSitting() {
    Machine.Ran ran = new Machine(root).run("", "assess", "--report", "r.pdf", BANK);
    assertEquals(2, ran.code());
    assertTrue(
        ran.err().startsWith("--report is r.pdf; expected a name that ends in .html, .md or .json"),
        ran::toString);
  }
}
