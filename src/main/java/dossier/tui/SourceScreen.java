package dossier.tui;

import dossier.question.Citation;
import dossier.schedule.Moment;
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
      one.passage().match(new Shown(body));
    }
    Line title = Page.title("Source", Page.count(cited.size(), "citation"), columns);
    return Page.of(title, body.lines(), scroll, keys().hints(columns));
  }

  private record Shown(Body body) implements Passage.Cases<Body> {
    @Override
    public Body found(Passage.Found passage) {
      Line paragraph = Line.EMPTY;
      for (Passage.Piece piece : passage.pieces()) {
        paragraph = paragraph.plus(piece.text(), piece.isTerm() ? Role.MATCH : Role.PLAIN);
      }
      for (Line line : paragraph.wrap(body.columns() - 4, 0)) {
        body.line(Line.of("   ", Role.PLAIN).plus(line));
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
}
