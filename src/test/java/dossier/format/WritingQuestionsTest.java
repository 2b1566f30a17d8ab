package dossier.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.check.Rule;
import dossier.check.Severity;
import dossier.check.SourceRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code docs/WRITING-QUESTIONS.md} to the program. To write its tables anew: {@code mvn -q -o
 * test -Dtest=WritingQuestionsTest -Ddossier.docs.write=true}.
 */
class WritingQuestionsTest {
  private static final Path PAGE = Path.of("docs/WRITING-QUESTIONS.md");

  /** What every field can cause, which the page says once. */
  private static final Set<String> OF_ALL = Set.of(
      "wrong-type",
      "empty",
      "control-character",
      "missing-field",
      "unknown-field",
      "duplicate-field",
      "stray-bracket",
      "comment-in-text",
      "item-in-text");

  /** What a field causes together with others, or by what it says. */
  private static final Map<String, String> TOGETHER = Map.ofEntries(
      Map.entry("a bank bank", "unknown-bank answer-in-name"),
      Map.entry("a bank title", "no-title answer-in-name"),
      Map.entry("a bank sources", "duplicate-source"),
      Map.entry("a bank allow", "unused-allow"),
      Map.entry("a source reliability", "flat-grades grades-in-step"),
      Map.entry("a source copy", "unreadable-copy no-copy"),
      Map.entry("a source unasked", "no-paragraph asked-all-the-same not-asked"),
      Map.entry("a question id", "duplicate-id"),
      Map.entry(
          "a question ask",
          "answer-in-stem answer-elsewhere duplicate-stem similar-stem negative-stem key-echoes-stem"
              + " copied"),
      Map.entry(
          "a question choice",
          "duplicate-option repeated-option distractor-accepted figure-not-cited longest-key above-option"
              + " catch-all-option absolute-word odd-option one-distractor"),
      Map.entry("a question truth", "false-without-why lopsided-truths"),
      Map.entry("a question text", "key-not-accepted figure-not-cited"),
      Map.entry("a question number", "bad-range reversed-range figure-not-cited"),
      Map.entry(
          "a question choices", "duplicate-option too-few-in-all too-many-in-all figure-not-cited"),
      Map.entry("a question order", "duplicate-option too-many-in-all"),
      Map.entry("a question match", "duplicate-option too-few-in-all too-many-in-all"),
      Map.entry("a question accepts", "misplaced-field accept-fails"),
      Map.entry("a question prompts", "misplaced-field prompt-fails"),
      Map.entry("a question rejects", "misplaced-field reject-passes"),
      Map.entry("a question why", "no-why false-without-why likelihood-with-confidence copied"),
      Map.entry("a question date", "date-not-cited"),
      Map.entry(
          "a question cite",
          "unknown-source no-citation no-paragraph term-not-cited paragraph-moved paragraph-edited"
              + " paragraph-edited-and-moved paragraph-lost"),
      Map.entry("a question claim", "flat-grades grades-in-step"),
      Map.entry("a question tags", "answer-in-tag comma-in-tag lone-tag"),
      Map.entry("a claim by", "lone-claimant"),
      Map.entry(
          "a question seal", "changed-id changed-figure changed-citation changed-shape not-sealed"),
      Map.entry("a question differs", "unknown-id dead-differs differs-one-way"),
      Map.entry("a question was", "duplicate-id"),
      Map.entry("a question confusable", "unknown-id"),
      Map.entry("a question allow", "unused-allow"),
      Map.entry("a cloze text", "unknown-gap duplicate-gap stray-brace"),
      Map.entry("a cloze gaps", "unused-gap separator-in-gap figure-not-cited date-not-cited"));

  /** Values that one field or another refuses. */
  private static final List<String> WRONG = List.of(
      "a".repeat(2001),
      "Bad Id",
      "\"5\"",
      "-5",
      "word",
      "2020-02-30",
      "up/../down",
      "[]",
      "{}",
      "[" + "a, ".repeat(101) + "a]",
      "{a: b, c: d, e: f}");

  @Test
  void tablesAreThoseOfTheProgram() throws IOException {
    String page = Files.readString(PAGE);
    String right =
        with("source-rules", sourceRules(), with("rules", rules(), with("fields", fields(), page)));
    if (Boolean.getBoolean("dossier.docs.write")) {
      Files.writeString(PAGE, right);
    } else {
      assertEquals(
          right, page, "run: mvn -q -o test -Dtest=WritingQuestionsTest -Ddossier.docs.write=true");
    }
  }

  @Test
  void everyCodeOfTheReaderIsExplained() throws IOException {
    Set<String> literals = new TreeSet<>();
    Set<String> thrown = new TreeSet<>();
    try (Stream<Path> sources = Files.list(Path.of("src/main/java/dossier/format"))) {
      for (Path source : sources.toList()) {
        String text = Files.readString(source);
        Matcher literal = Pattern.compile("\"([a-z0-9-]+)\"").matcher(text);
        while (literal.find()) {
          literals.add(literal.group(1));
        }
        Matcher call = Pattern.compile(
                "(?:\\berror|Slip\\.Found|new Wrong|Wrong\\.of|refused?)\\(\\s*"
                    + "(?:[^\";]{0,120}\\? )?(?:[^\";]{0,120}, )?\"([a-z]+(?:-[a-z]+)+)\"")
            .matcher(text);
        while (call.find()) {
          thrown.add(call.group(1));
        }
      }
    }
    Set<String> explained = new TreeSet<>();
    String page = Files.readString(PAGE);
    String table = page.substring(
        page.indexOf("## What the reader finds"), page.indexOf("## What the checker finds"));
    for (String row : table.lines().filter(l -> l.startsWith("| `")).toList()) {
      Matcher code =
          Pattern.compile("`([a-z0-9-]+)`").matcher(row.substring(0, row.indexOf(" | ")));
      while (code.find()) {
        explained.add(code.group(1));
      }
    }
    assertEquals(Set.of(), without(thrown, explained), "not explained");
    assertEquals(Set.of(), without(explained, literals), "explained, and not in the program");
  }

  @Test
  void everyRuleOfTheCheckerIsOfAField() {
    Set<String> placed = new TreeSet<>();
    TOGETHER.values().forEach(codes -> placed.addAll(List.of(codes.split(" "))));
    Set<String> rules =
        Arrays.stream(Rule.values()).map(Rule::code).collect(Collectors.toCollection(TreeSet::new));
    Arrays.stream(SourceRule.values()).map(SourceRule::code).forEach(rules::add);

    assertEquals(Set.of(), without(rules, placed), "add them to TOGETHER");
  }

  private static Set<String> without(Set<String> codes, Set<String> others) {
    Set<String> rest = new TreeSet<>(codes);
    rest.removeAll(others);
    return rest;
  }

  private static String with(String name, String made, String page) {
    int from = page.indexOf("<!-- " + name + " -->") + name.length() + 9;
    return page.substring(0, from) + "\n" + made + page.substring(page.indexOf("<!-- /" + name));
  }

  private static String rules() {
    StringBuilder rows = new StringBuilder(HEAD);
    for (Rule rule : Rule.values()) {
      rows.append(row(rule.code(), rule.severity(), rule.summary()));
    }
    return rows.toString();
  }

  private static String sourceRules() {
    StringBuilder rows = new StringBuilder(HEAD);
    for (SourceRule rule : SourceRule.values()) {
      rows.append(row(rule.code(), rule.severity(), rule.summary()));
    }
    return rows.toString();
  }

  private static final String HEAD = "| code | severity | what is found |\n|---|---|---|\n";

  private static String row(String code, Severity severity, String summary) {
    return "| `%s` | %s | %s |\n"
        .formatted(code, severity.name().toLowerCase(Locale.ROOT), cell(summary));
  }

  private static String fields() {
    StringBuilder all = new StringBuilder();
    for (Table table : Tables.OF_A_BANK) {
      String name =
          table.what().substring(0, 1).toUpperCase(Locale.ROOT) + table.what().substring(1);
      all.append("\n### ").append(name).append("\n\n");
      all.append("| field | what it is | type and limits | example | findings |\n");
      all.append("|---|---|---|---|---|\n");
      for (Field field : table.fields()) {
        all.append("| `%s`%s | %s | %s | `%s` | %s |\n"
            .formatted(
                field.name(),
                field.required() ? "*" : "",
                cell(field.doc()),
                cell(field.shape().limits()),
                cell(field.example()),
                findings(table, field)));
      }
    }
    return all.append('\n').toString();
  }

  private static String findings(Table table, Field field) {
    Set<String> codes = new TreeSet<>();
    Problems problems = new Problems("");
    for (String value : WRONG) {
      Page page = new Page(Document.of(value, problems), problems);
      field.shape().check(Example.node(value), field.name(), page);
    }
    problems.sorted().forEach(p -> codes.add(p.code()));
    codes.removeAll(OF_ALL);
    List<String> ordered = new ArrayList<>(codes);
    String together = TOGETHER.getOrDefault(table.what() + " " + field.name(), "");
    Stream.of(together.split(" ")).filter(c -> !c.isEmpty()).forEach(ordered::add);
    return ordered.stream().map(c -> "`" + c + "`").collect(Collectors.joining(" "));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
