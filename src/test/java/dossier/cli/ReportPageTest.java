package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The report as a browser shows it. With {@code -Dreport.shots=FOLDER} its pictures are kept there,
 * to be looked at.
 */
class ReportPageTest {
  /** Every text that is seen, with its colour, and the colour of what is behind it. */
  private static final String TEXTS = """
      (() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(node);
          const box = range.getBoundingClientRect();
          if (!node.data.trim() || !box.width || box.right < 0) continue;
          const style = getComputedStyle(node.parentElement);
          let ground = node.parentElement;
          while (ground && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)')
            ground = ground.parentElement;
          texts.push({
            text: node.data.trim(),
            colour: node.parentElement.namespaceURI.endsWith('svg') ? style.fill : style.color,
            ground: ground ? getComputedStyle(ground).backgroundColor : 'rgb(255, 255, 255)',
            opacity: style.opacity, left: box.left, right: box.right });
        }
        return texts;
      })()
      """;

  private static final String LONG_TAG = "timetables-of-the-upper-and-lower-lake-before-the-bridge";

  /** What a bank may hold, and a page must not do. */
  private static final List<String> WHYS = List.of(
      "She prints the timetable.",
      "<script>document.title = 1</script><img src=x onerror=alert(1)>",
      "</dd></dl></main><h1>Passed</h1><a href=\"javascript:alert(1)\">here</a>",
      "<!-- ]]> --> &lt;b&gt; &#x202e; \" onmouseover=\"alert(1)",
      "</style><link rel=stylesheet href=https://a.example/x.css> שלום 2020",
      "`a` **b** _c_ [d](https://a.example) | e");

  private static final Pattern RGB = Pattern.compile("rgb\\((\\d+), (\\d+), (\\d+)\\)");

  @TempDir
  private static Path root;

  private static Browser browser;
  private static Path file;
  private static JsonNode result;

  @BeforeAll
  static void sit() {
    browser = Browser.start(folder("browser"));
    var machine = new Machine(root);
    file = root.resolve("report.html");
    Path bank = machine.write("bank.yaml", bank());
    Path plan = machine.write("plan.yaml", "pass: 60\nminutes: 30\n");
    // Some are left out, some are said to be sure and are wrong.
    var input = new StringBuilder();
    for (int i = 0; i < 24; i++) {
      input.append(
          i == 9
              ? "\n"
              : i % 7 == 3 ? "x <b>y</b> & \u202E\u001B[31mz\n6\n" : "1\n" + (1 + i % 7) + "\n");
    }
    input.append("y\n");
    machine.run(
        input.toString(), "assess", "--seed", 4, "--blueprint", plan, "--questions", 24, bank);
    Machine.Ran ran = machine.run(
        input.toString(),
        "assess",
        "--json",
        "--cbm",
        "--seed",
        1,
        "--blueprint",
        plan,
        "--questions",
        24,
        "--report",
        file,
        bank);
    assertEquals(0, ran.code(), ran::toString);
    assertTrue(Files.exists(file), ran::toString);
    result = new JsonMapper().readTree(ran.out());
    browser.size(1000, 800);
    browser.media("screen", "light");
    browser.open(file);
  }

  /** Five questions of five types, and twenty statements with tags of any length. */
  private static String bank() {
    var text = new StringBuilder(Machine.text(Machine.resource("five-types.yaml")));
    for (int i = 1; i <= 20; i++) {
      text.append("  - id: n%d\n    ask: Brandt has boat %d sail at noon.\n".formatted(i, i));
      text.append("    truth: %b\n    why: '%s'\n".formatted(i % 3 > 0, WHYS.get(i % WHYS.size())));
      text.append("    cite: brandt %d \"noon\"\n".formatted(i + 9));
      text.append("    tags: [boats, %s]\n".formatted(i % 4 == 0 ? LONG_TAG : "sailing-times"));
    }
    return text.toString();
  }

  private static Path folder(String name) {
    try {
      return Files.createDirectory(root.resolve(name));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void nothingIsComplainedOfAndNothingElseIsAskedFor() {
    browser.open(file);
    assertEquals(List.of(), browser.events("Log.entryAdded"));
    assertEquals(List.of(), browser.events("Runtime.consoleAPICalled"));
    assertEquals(List.of(), browser.events("Runtime.exceptionThrown"));
    List<String> asked = browser.events("Network.requestWillBeSent").stream()
        .map(event -> event.get("request").get("url").asString())
        .filter(url -> !url.startsWith("data:"))
        .toList();
    assertEquals(List.of(file.toUri().toString()), asked);
    assertEquals(0, browser.evaluate("document.scripts.length").asInt());
    String foreign =
        "[...document.querySelectorAll('main *')].filter(e => !e.matches('section, h2, h3,"
            + " div, p, figure, figcaption, dl, dt, dd, table, caption, thead, tbody, tr, th, td, ol, li,"
            + " a[href^=\"#\"], article, span, svg, svg *')).length";
    assertEquals(0, browser.evaluate(foreign).asInt());
    assertEquals("CSS1Compat", browser.evaluate("document.compatMode").asString());
  }

  @Test
  void everyAnswerItsKeyAndItsCitationsAreRead() {
    String page =
        plain(browser.evaluate("document.querySelector('main').innerText").asString());
    for (JsonNode answer : result.get("answers")) {
      for (String field : List.of("stem", "response", "key", "claim", "why")) {
        assertTrue(page.contains(plain(answer.path(field).asString(""))), answer + "\n" + page);
      }
      for (JsonNode citation : answer.get("citations")) {
        String place = citation.get("reference").asString() + ", paragraph "
            + citation.get("paragraph").asInt() + ": search for ";
        assertTrue(page.contains(plain(place)), place + "\n" + page);
        for (JsonNode term : citation.get("terms")) {
          assertTrue(page.contains("“" + plain(term.asString()) + "”"), term + "\n" + page);
        }
      }
    }
    assertEquals(
        result.get("answers").size(),
        browser.evaluate("document.querySelectorAll('article').length").asInt());
  }

  private static String plain(String text) {
    return ReportFile.inert(text).strip().replaceAll("\\s+", " ");
  }

  /** WCAG 2.2, 1.4.3: text has 4.5:1, whatever its size. */
  @ParameterizedTest
  @CsvSource({"screen, light", "screen, dark", "print, light", "print, dark"})
  void everyTextStandsOut(String media, String scheme) {
    browser.media(media, scheme);
    var faint = new ArrayList<String>();
    JsonNode texts = browser.evaluate(TEXTS);
    assertTrue(texts.size() > 50, texts.toString());
    for (JsonNode text : texts) {
      double contrast =
          contrast(text.get("colour").asString(), text.get("ground").asString());
      if (contrast < 4.5 || !text.get("opacity").asString().equals("1")) {
        faint.add(contrast + ": " + text);
      }
    }
    browser.media("screen", "light");
    assertEquals(List.of(), faint);
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** WCAG 2.2, relative luminance. */
  private static double luminance(String colour) {
    var rgb = RGB.matcher(colour);
    assertTrue(rgb.matches(), colour);
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(rgb.group(i + 1)) / 255.0;
      sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  @Test
  void theLandmarksAndHeadingsLeadThroughIt() {
    var roles = new ArrayList<String>();
    var headings = new ArrayList<Integer>();
    var nameless = new ArrayList<String>();
    for (JsonNode node : browser.call("Accessibility.getFullAXTree").get("nodes")) {
      String role = node.path("role").path("value").asString("");
      String name = node.path("name").path("value").asString("");
      if (node.path("ignored").asBoolean(false)) {
        continue;
      }
      roles.add(role);
      if (role.equals("heading")) {
        for (JsonNode property : node.get("properties")) {
          if (property.get("name").asString().equals("level")) {
            headings.add(property.get("value").get("value").asInt());
          }
        }
      }
      boolean named = List.of(
              "heading", "link", "image", "img", "navigation", "region", "article", "table")
          .contains(role);
      if (named && name.isBlank()) {
        nameless.add(node.toString());
      }
    }
    assertEquals(List.of(), nameless);
    for (String one : List.of("banner", "navigation", "main", "contentinfo")) {
      assertEquals(1, roles.stream().filter(one::equals).count(), one + " in " + roles);
    }
    assertEquals(
        result.get("answers").size(), roles.stream().filter("article"::equals).count());
    assertEquals(1, headings.stream().filter(level -> level == 1).count(), headings.toString());
    for (int i = 1; i < headings.size(); i++) {
      assertTrue(headings.get(i) <= headings.get(i - 1) + 1, headings.toString());
    }
    assertEquals("en", browser.evaluate("document.documentElement.lang").asString());
    assertTrue(browser.evaluate("document.title").asString().startsWith("Assessment of 20"));
    assertEquals(
        "A", browser.evaluate("document.body.firstElementChild.tagName").asString());
  }

  /** Every cell has a header of its row and of its column; every reference leads somewhere. */
  @Test
  void tablesAndLinksAreWhole() {
    String cells = "[...document.querySelectorAll('td')].filter(td => !td.parentElement"
        + ".querySelector('th[scope=row]') || !td.closest('table').querySelector("
        + "'thead th[scope=col]:nth-child(' + (td.cellIndex + 1) + ')')).length";
    assertEquals(0, browser.evaluate(cells).asInt());
    assertTrue(browser.evaluate("document.querySelectorAll('td').length").asInt() > 20);
    assertEquals(
        0,
        browser
            .evaluate("[...document.querySelectorAll('table')].filter(t => !t.caption).length")
            .asInt());
    String links = "[...document.querySelectorAll('a')].filter(a => !document.getElementById("
        + "a.getAttribute('href').substring(1))).length";
    assertEquals(0, browser.evaluate(links).asInt());
    // WCAG 2.2, 2.5.8: what is to be hit is 24 pixels high and wide.
    String small = "[...document.querySelectorAll('nav a, .index a')].map(a => a"
        + ".getBoundingClientRect()).filter(b => b.height < 24 || b.width < 24).length";
    assertEquals(0, browser.evaluate(small).asInt());
    assertEquals(
        0,
        browser
            .evaluate(
                "document.querySelectorAll('svg:not([aria-hidden=true]):not([role=img])').length")
            .asInt());
  }

  /** At 320 pixels a page of 1280 is seen at four times its size (WCAG 2.2, 1.4.10). */
  @ParameterizedTest
  @ValueSource(ints = {320, 360, 768, 1400})
  void nothingIsCutOffOnScreensOfAnyWidth(int width) {
    browser.size(width, 640);
    JsonNode texts = browser.evaluate(TEXTS);
    int whole = browser.evaluate("document.documentElement.scrollWidth").asInt();
    browser.size(1000, 800);
    assertTrue(whole <= width, width + " is scrolled to " + whole);
    assertInside(texts, width);
  }

  private static void assertInside(JsonNode texts, double width) {
    var outside = new ArrayList<JsonNode>();
    for (JsonNode text : texts) {
      if (text.get("left").asDouble() < -0.5 || text.get("right").asDouble() > width + 0.5) {
        outside.add(text);
      }
    }
    assertEquals(List.of(), outside);
  }

  @Test
  void itPrintsWhole() throws IOException {
    browser.media("print", "light");
    // What is between the margins of A4: 178 mm at 96 dots an inch.
    browser.size(672, 900);
    JsonNode texts = browser.evaluate(TEXTS);
    browser.size(1000, 800);
    byte[] pdf = browser.printed();
    browser.media("screen", "light");
    assertInside(texts, 672);
    String file = new String(pdf, StandardCharsets.ISO_8859_1);
    assertTrue(file.startsWith("%PDF-"));
    long pages = Pattern.compile("/Type\\s*/Page\\b").matcher(file).results().count();
    assertTrue(pages >= 4 && pages <= 12, pages + " pages");
    keep("print.pdf", pdf);
  }

  @Test
  void itsPicturesAreTaken() throws IOException {
    for (String scheme : List.of("light", "dark")) {
      for (int width : List.of(1000, 360)) {
        browser.media("screen", scheme);
        browser.size(width, 800);
        byte[] picture = browser.picture();
        assertTrue(picture.length > 10_000);
        keep(scheme + "-" + width + ".png", picture);
      }
    }
    browser.media("screen", "light");
    browser.size(1000, 800);
  }

  private static void keep(String name, byte[] bytes) throws IOException {
    String folder = System.getProperty("report.shots", "");
    if (!folder.isEmpty()) {
      Files.write(Files.createDirectories(Path.of(folder)).resolve(name), bytes);
    }
  }
}
