package dossier.check;

import dossier.question.Bank;
import dossier.question.Citation;
import dossier.question.Claim;
import dossier.question.Question;
import dossier.question.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the questions of banks ask of their sources, and what they do not, as Markdown. */
public final class Coverage {
  private static final List<String> TYPES =
      List.of("choice", "choices", "truth", "text", "number", "date", "cloze", "order", "match");

  /** A row of a source's paragraphs that have the same to say. */
  private record Row(int from, int to, List<String> questions, String why) {
    boolean isAsked() {
      return !questions.isEmpty();
    }

    String paragraphs() {
      return from == to ? String.valueOf(from) : from + "–" + to;
    }
  }

  private final List<Source> sources;
  private final List<Question> questions;
  private final Function<Source, Optional<Article>> articles;
  private final StringBuilder page = new StringBuilder();

  private Coverage(List<Bank> banks, Function<Source, Optional<Article>> articles) {
    sources = banks.stream().flatMap(bank -> bank.sources().stream()).distinct().toList();
    questions = banks.stream().flatMap(bank -> bank.questions().stream()).toList();
    this.articles = articles;
  }

  /**
   * Returns the page. It is the same with and without copies where every paragraph is asked of or
   * has a reason in the bank.
   *
   * @param articles the reader's copies, which tell how many paragraphs there are; without one, the
   *     last is the last that is cited or has a reason
   */
  public static String markdown(List<Bank> banks, Function<Source, Optional<Article>> articles) {
    return new Coverage(banks, articles).page();
  }

  /** Returns the paragraphs that have neither a question nor a reason, in order. */
  static List<Integer> unexplained(Source source, List<Question> questions, int last) {
    var cited = new TreeSet<Integer>();
    for (Question question : questions) {
      question.citations().stream()
          .filter(citation -> citation.source().equals(source))
          .forEach(citation -> cited.add(citation.paragraph()));
    }
    var unexplained = new ArrayList<Integer>();
    for (int number = 1; number <= last; number++) {
      int at = number;
      if (!cited.contains(at) && source.unasked().stream().noneMatch(u -> u.holds(at))) {
        unexplained.add(at);
      }
    }
    return unexplained;
  }

  private String page() {
    page.append(
        "# Coverage\n\nWhat the questions ask of their sources, and what they do not. Made by"
            + " `dossier coverage` from the bank;\ndo not edit it.\n");
    var rows = new LinkedHashMap<Source, List<Row>>();
    sources.forEach(source -> rows.put(source, rows(source)));
    totals(rows);
    counted("type", TYPES, question -> List.of(question.key().type()));
    var statuses = new ArrayList<String>();
    Arrays.stream(Claim.Status.values()).forEach(status -> statuses.add(status.word()));
    statuses.add("no claim");
    counted(
        "status",
        statuses,
        question ->
            List.of(question.claim().map(claim -> claim.status().word()).orElse("no claim")));
    var themes = new TreeSet<String>();
    questions.forEach(question -> themes.addAll(question.tags()));
    counted("theme", List.copyOf(themes), Question::tags);
    rows.forEach(this::paragraphs);
    return page.toString();
  }

  private void totals(Map<Source, List<Row>> rows) {
    heading("By source");
    row("source", "questions", "paragraphs", "asked of", "not, with a reason", "not, without");
    row("---", "--:", "--:", "--:", "--:", "--:");
    rows.forEach((source, parts) -> {
      int all = paragraphs(parts, row -> true);
      int asked = paragraphs(parts, Row::isAsked);
      int reasoned = paragraphs(parts, row -> !row.isAsked() && !row.why().isEmpty());
      row(
          source.id(),
          count(of(source)),
          String.valueOf(all),
          String.valueOf(asked),
          String.valueOf(reasoned),
          String.valueOf(all - asked - reasoned));
    });
    row("all", count(questions), "", "", "", "");
  }

  private static int paragraphs(List<Row> rows, Predicate<Row> which) {
    return rows.stream()
        .filter(which)
        .mapToInt(row -> row.to() - row.from() + 1)
        .sum();
  }

  /** Adds a table of how many questions there are of each value, by source. */
  private void counted(
      String name, List<String> values, Function<Question, List<String>> valuesOf) {
    heading("By " + name);
    var head = new ArrayList<String>(List.of(name));
    sources.forEach(source -> head.add(source.id()));
    head.add("all");
    row(head.toArray(String[]::new));
    var rule = new ArrayList<String>(List.of("---"));
    head.stream().skip(1).forEach(column -> rule.add("--:"));
    row(rule.toArray(String[]::new));
    for (String value : values) {
      List<Question> all =
          questions.stream().filter(q -> valuesOf.apply(q).contains(value)).toList();
      if (!all.isEmpty()) {
        var cells = new ArrayList<String>(List.of(value));
        sources.forEach(
            source -> cells.add(count(all.stream().filter(q -> cites(q, source)).toList())));
        cells.add(count(all));
        row(cells.toArray(String[]::new));
      }
    }
  }

  private void paragraphs(Source source, List<Row> rows) {
    heading("Paragraphs of " + source.id());
    page.append(source.author()).append(", “").append(source.title()).append("”\n\n");
    row("paragraph", "questions");
    row("--:", "---");
    for (Row row : rows) {
      String why = row.why().isEmpty() ? "**no question, and no reason**" : "*" + row.why() + "*";
      row(row.paragraphs(), row.isAsked() ? String.join(", ", row.questions()) : why);
    }
  }

  private List<Row> rows(Source source) {
    var asked = new TreeMap<Integer, TreeSet<String>>();
    int last = articles.apply(source).map(Article::size).orElse(0);
    for (Question question : of(source)) {
      for (Citation citation : question.citations()) {
        if (citation.source().equals(source)) {
          asked
              .computeIfAbsent(citation.paragraph(), number -> new TreeSet<>())
              .add(question.id().value());
        }
      }
    }
    last = Math.max(last, asked.isEmpty() ? 0 : asked.lastKey());
    last = Math.max(
        last, source.unasked().stream().mapToInt(Source.Unasked::to).max().orElse(0));
    var rows = new ArrayList<Row>();
    for (int number = 1; number <= last; number++) {
      int at = number;
      List<String> here = List.copyOf(asked.getOrDefault(number, new TreeSet<>()));
      String why = source.unasked().stream()
          .filter(unasked -> here.isEmpty() && unasked.holds(at))
          .map(Source.Unasked::why)
          .findFirst()
          .orElse("");
      Row before = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (before != null && here.isEmpty() && !before.isAsked() && before.why().equals(why)) {
        rows.set(rows.size() - 1, new Row(before.from(), number, here, why));
      } else {
        rows.add(new Row(number, number, here, why));
      }
    }
    return rows;
  }

  private List<Question> of(Source source) {
    return questions.stream().filter(question -> cites(question, source)).toList();
  }

  private static boolean cites(Question question, Source source) {
    return question.citations().stream().anyMatch(c -> c.source().equals(source));
  }

  private static String count(List<Question> some) {
    return String.valueOf(some.size());
  }

  private void heading(String text) {
    page.append("\n## ").append(text).append("\n\n");
  }

  private void row(String... cells) {
    for (String cell : cells) {
      page.append("| ").append(cell.replace("|", "\\|")).append(' ');
    }
    page.append("|\n");
  }
}
