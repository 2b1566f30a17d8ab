package dossier.tui;

import dossier.question.Citation;
import dossier.schedule.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The cited paragraphs, over another screen, with the cited terms lit. */
record SourceScreen(Screen under, List<Cited> cited, int scroll) implements Paged {

  /** A citation and what the reader's own copy has for it. */
  record Cited(Citation citation, Passage passage) {}

  static SourceScreen over(Screen under, List<Citation> citations, Desk desk) {
    return new SourceScreen(under, cited(citations, desk::passage), 0);
  }

  /** Looks citations up. */
  static List<Cited> cited(List<Citation> citations, Function<Citation, Passage> passages) {
    return citations.stream()
        .map(citation -> new Cited(citation, passages.apply(citation)))
        .toList();
  }

  @Override
  public Keymap<Scroll> keys() {
    return Scroll.keys("Esc q s");
  }

  @Override
  public Turn on(Input input, Moment now) {
    return Scroll.on(
        keys(), input, under, by -> new SourceScreen(under, cited, Math.max(0, scroll + by)));
  }

  @Override
  public Screen at(int to) {
    return new SourceScreen(under, cited, to);
  }

  @Override
  public Page page(int columns, Moment now) {
    var body = new Body(columns);
    for (Cited one : cited) {
      body.blank();
      body.text(one.citation().full(), Role.ACCENT);
      body.blank();
      one.passage().match(new Shown(body, one.citation(), columns));
    }
    return Page.of(Line.of(" Source", Role.HEADER), body.lines(), scroll, keys().hints(columns));
  }

  private record Shown(Body body, Citation citation, int columns) implements Passage.Cases<Body> {
    @Override
    public Body found(Passage.Found passage) {
      for (Line line : lit(Text.wrap(passage.text(), columns - 4), citation.terms())) {
        body.line(line);
      }
      if (!passage.warning().isEmpty()) {
        body.blank().text(passage.warning(), Role.WARNING);
      }
      return body;
    }

    @Override
    public Body absent(Passage.Absent passage) {
      return body.text(passage.why(), Role.WARNING);
    }
  }

  /** Lights every term, also where a line break falls within it. */
  private static List<Line> lit(List<String> lines, List<String> terms) {
    String joined = String.join(" ", lines);
    boolean[] lit = new boolean[joined.length()];
    String folded = folded(joined);
    for (String term : terms) {
      String wanted = folded(term);
      for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
        for (int i = at; i < at + wanted.length(); i++) {
          lit[i] = true;
        }
      }
    }
    var shown = new ArrayList<Line>();
    int start = 0;
    for (String line : lines) {
      Line built = Line.of("   ", Role.PLAIN);
      int from = 0;
      for (int i = 1; i <= line.length(); i++) {
        if (i == line.length() || lit[start + i] != lit[start + from]) {
          built = built.plus(line.substring(from, i), lit[start + from] ? Role.MATCH : Role.PLAIN);
          from = i;
        }
      }
      shown.add(built);
      start += line.length() + 1;
    }
    return shown;
  }

  /** Folds what a copy may print in several ways, a character for a character. */
  private static String folded(String text) {
    var folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(
          switch (text.charAt(i)) {
            case '‘', '’' -> '\'';
            case '“', '”' -> '"';
            case '–' -> '-';
            case '\u00a0' -> ' ';
            default -> Character.toLowerCase(text.charAt(i));
          });
    }
    return folded.toString();
  }
}
