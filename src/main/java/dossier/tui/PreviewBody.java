package dossier.tui;

import dossier.drill.Drill;
import dossier.question.Question;
import dossier.tui.Draft.Item;
import java.util.Optional;

/** A question under edit, as the trainee will see it. */
final class PreviewBody {
  private static final CardNote NO_NOTE = new CardNote(Optional.empty(), Optional.empty());

  private PreviewBody() {}

  /** Adds an item to a page, and returns where the cursor stands while it is answered. */
  static Optional<Frame.Cursor> draw(Body body, PreviewScreen screen, Item item) {
    body.blank();
    item.since().ifPresent(since -> body.text(
            "Not loaded as it stands now; this is how it was at " + since + ".", Role.WARNING)
        .blank());
    if (item.question().isEmpty()) {
      broken(body, item);
      return Optional.empty();
    }
    Question question = item.question().get();
    body.text(question.stem(), Role.TITLE).blank();
    if (screen.revealed().isPresent()) {
      revealed(body, screen);
      return Optional.empty();
    }
    Sitting sitting = screen.sitting();
    asking(body, sitting);
    int top = body.size();
    Frame.Cursor cursor = sitting.entry().orElseThrow().draw(body);
    if (screen.look().view() == PreviewScreen.View.TRYING) {
      return Optional.of(cursor);
    }
    body.lines().subList(top, body.size()).replaceAll(PreviewBody::unmarked);
    if (screen.look().answers()) {
      row(body.blank(), Reveal.answer(question));
      Reveal.grounds(question, id -> screen.draft().catalogue().find(id.value()))
          .forEach(row -> row(body, row));
      Reveal.drills(question, id -> screen.draft().catalogue().find(id.value()))
          .forEach(row -> row(body, row));
    }
    return Optional.empty();
  }

  /** Returns a line of an entry as it is where no key acts on it. */
  private static Line unmarked(Line line) {
    return new Line(line.spans().stream()
        .map(span ->
            span.role() == Role.SELECTED ? Span.of(span.text().replaceFirst("^ > ", "   ")) : span)
        .toList());
  }

  private static void broken(Body body, Item item) {
    body.text(item.id() + " is not loaded. It stands in the file as:", Role.WARNING)
        .blank();
    for (int i = 0; i < item.text().size(); i++) {
      String number = String.format("%5d ", item.line() + i);
      body.line(
          Line.of(number, Role.MUTED).plus(item.text().get(i), Role.PLAIN).cut(body.columns()));
    }
  }

  private static void asking(Body body, Sitting sitting) {
    if (sitting.drill() instanceof Drill.Asking asking) {
      asking.back().ifPresent(mark -> body.text(Reveal.back(mark), Role.WARNING).blank());
    }
    if (sitting.question().key().type().equals("truth")) {
      body.text("True or false?", Role.MUTED).blank();
    }
  }

  private static void revealed(Body body, PreviewScreen screen) {
    var revealed = screen.revealed().orElseThrow();
    Reveal.Row verdict = Reveal.verdict(revealed);
    String score = revealed.mark().score() == 0 || revealed.mark().score() == 1
        ? ""
        : " (" + Math.round(revealed.mark().score() * 100) + " of 100)";
    body.item(
        revealed.isCorrect() ? " ✓ " : " ✗ ",
        verdict.role(),
        verdict.text() + score,
        verdict.role());
    body.blank();
    Reveal.rows(revealed, NO_NOTE).forEach(row -> row(body, row));
  }

  private static void row(Body body, Reveal.Row row) {
    body.row(row.label(), row.text(), row.role());
  }
}
