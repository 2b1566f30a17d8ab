package dossier.tui;

import dossier.find.Facts;
import dossier.find.Query;
import dossier.question.ChoiceKey;
import dossier.question.ChoicesKey;
import dossier.question.Citation;
import dossier.question.ClozeKey;
import dossier.question.DateKey;
import dossier.question.Key;
import dossier.question.MatchKey;
import dossier.question.NumberKey;
import dossier.question.OrderKey;
import dossier.question.Question;
import dossier.question.TextKey;
import dossier.question.TruthKey;
import dossier.schedule.Card;
import dossier.schedule.Interval;
import dossier.schedule.MemoryState;
import dossier.schedule.Moment;
import dossier.tui.CardActs.Does;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A question with its answer, and its card: memory, forgetting curve and history.
 *
 * @param back shows where it was opened from
 * @param whyNot why the card cannot be changed here; empty where it can
 * @param undoable whether there is something that can be taken back
 */
record CardScreen(
    CardFile file, Turn.Question back, Optional<String> whyNot, boolean undoable, int scroll)
    implements Paged {
  /** Stability is the time until recall has fallen so far, whatever the model. */
  private static final double STABILITY = 0.9;

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  /** Shows a card. */
  static Screen of(String card, Desk desk, Turn.Question back, Optional<String> whyNot) {
    return new CardScreen(desk.file(card), back, whyNot, desk.canUndo(), 0);
  }

  private Facts facts() {
    return file.facts();
  }

  private Question question() {
    return facts().question();
  }

  // -- what a key does

  @Override
  public Keymap<Does> keys() {
    var acts = new CardActs(this, this::again, whyNot);
    var keys = new ArrayList<Binding<Does>>();
    keys.add(Binding.of("Esc q Ctrl-C", now -> new Turn.Ask(back), "back", "Go back."));
    keys.add(Binding.<Does>of(
            "s",
            now -> new Turn.Ask(desk -> SourceScreen.over(this, question().citations(), desk)),
            "source",
            "Show the cited paragraph.")
        .unless(
            question().citations().isEmpty()
                ? Optional.of("The question cites no source.")
                : Optional.empty()));
    keys.addAll(acts.keys(Optional.of(facts())));
    keys.add(acts.edit(Optional.of(facts())));
    keys.add(acts.undo(undoable));
    keys.add(Binding.of(
        HelpScreen.KEYS,
        now -> new Turn.Show(HelpScreen.over(this)),
        "help",
        "Show every key and action."));
    keys.add(scroll("Down j WheelDown", 1, "One line down."));
    keys.add(scroll("Up k WheelUp", -1, "One line up."));
    keys.add(scroll("PageDown Space", 10, "Ten lines down."));
    keys.add(scroll("PageUp", -10, "Ten lines up."));
    keys.add(scroll("Home g", -1_000_000, "The top."));
    return new Keymap<>(keys);
  }

  /** Shows the card as it is now; where its question is gone, what was shown before. */
  private Screen again(Desk desk) {
    String card = question().id().value();
    boolean isThere = desk.find(Query.EVERYTHING).stream()
        .anyMatch(facts -> facts.question().id().value().equals(card));
    return isThere
        ? new CardScreen(desk.file(card), back, whyNot, desk.canUndo(), scroll)
        : Toast.over(back.answer(desk), "The question is no longer in the banks.");
  }

  private Binding<Does> scroll(String keys, int lines, String more) {
    return Binding.of(keys, now -> new Turn.Show(at(Math.max(0, scroll + lines))), "", more);
  }

  @Override
  public Turn on(Input input, Moment now) {
    if (input instanceof Input.Eof) {
      return new Turn.Quit();
    }
    return Keys.action(keys(), input).map(does -> does.on(now)).orElse(new Turn.Show(this));
  }

  // -- what is seen

  @Override
  public Screen at(int to) {
    return new CardScreen(file, back, whyNot, undoable, to);
  }

  @Override
  public Page page(int columns, Moment now) {
    boolean wide = columns >= Page.WIDE_COLUMNS;
    int left = wide ? Math.min(90, columns / 2) : columns;
    var body = new Body(left);
    var beside = wide ? new Body(columns - left - 1) : body;
    item(body.blank());
    card(beside.blank(), now);
    List<Line> lines = wide ? Body.beside(body, beside, left).lines() : body.lines();
    String right = question().key().type() + " · " + question().id().value() + " ";
    Line title = Line.of(" Question", Role.HEADER);
    int room = columns - title.width() - 1;
    String shown = Text.width(right) > room ? Text.cut(right, room) : right;
    return Page.of(
        title.pad(columns - Text.width(shown)).plus(shown, Role.HEADER),
        lines,
        scroll,
        keys().hints(columns));
  }

  private void item(Body body) {
    body.text(question().stem(), Role.TITLE).blank();
    body.row("Answer", question().key().shown(), Role.CORRECT);
    for (Reveal.Row row : question().key().match(new Beside())) {
      body.row(row.label(), row.text(), row.role());
    }
    question().why().ifPresent(why -> body.row("Why", why, Role.PLAIN));
    body.row("Claim", file.claim(), Role.PLAIN);
    for (Citation citation : question().citations()) {
      body.row("Source", citation.full(), Role.PLAIN);
    }
    question().note().ifPresent(doubt -> body.row("Editor", doubt, Role.PLAIN));
    String tags =
        question().tags().isEmpty() ? "none" : String.join(", ", question().tags());
    body.row("Tags", tags, Role.PLAIN);
    body.row("Bank", facts().bank(), Role.PLAIN);
  }

  private void card(Body body, Moment now) {
    body.row("Card", standing(facts(), now), Role.ACCENT);
    file.note().flag().ifPresent(flag -> body.row("Flag", flag, Role.WARNING));
    file.note()
        .keyBefore()
        .ifPresent(before -> body.row("Changed", "The answer was: " + before, Role.WARNING));
    Card card = facts().card();
    if (card.memory().isEmpty()) {
      body.blank()
          .text(
              file.past().isEmpty() ? "It was never answered." : "It was never rated.", Role.MUTED);
    } else {
      Curve curve = Curve.of(file, now);
      body.row("Memory", memory(card.memory().get(), card), Role.PLAIN);
      body.row("Recall", curve.said(), Role.PLAIN).blank();
      curve.draw(body);
    }
    history(body);
  }

  private String memory(MemoryState memory, Card card) {
    return String.format(
        Locale.ROOT,
        "stability %.1f days, difficulty %.1f of 10; %s, %s",
        file.model().intervalDays(memory, STABILITY),
        memory.difficulty(),
        count(card.reviews(), "review"),
        count(card.lapses(), "lapse"));
  }

  private static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  /** Says how a card stands: new, learning or in review, when it is due, and what holds it back. */
  static String standing(Facts facts, Moment now) {
    var parts = new ArrayList<String>();
    parts.add(
        switch (facts.card().phase()) {
          case NEW -> "new";
          case LEARNING -> "learning";
          case RELEARNING -> "learning again";
          case REVIEW -> "in review";
        });
    facts
        .card()
        .due()
        .ifPresent(due -> parts.add(
            facts.card().isDue(now)
                ? "due now"
                : "due in " + Interval.words(Duration.between(now.instant(), due))));
    if (facts.suspended()) {
      parts.add("suspended");
    }
    if (facts.buried()) {
      parts.add("buried");
    }
    if (facts.leech()) {
      parts.add("leech");
    }
    if (facts.flag() > 0) {
      parts.add(facts.flag() == 1 ? "flagged" : "flag " + facts.flag());
    }
    return String.join(" · ", parts);
  }

  private void history(Body body) {
    if (file.past().isEmpty()) {
      return;
    }
    body.blank().text("History, the last first", Role.MUTED);
    for (int i = file.past().size() - 1; i >= 0; i--) {
      CardFile.Past past = file.past().get(i);
      var said = new ArrayList<String>();
      String interval = past.interval().map(d -> " " + Interval.words(d)).orElse("");
      said.add(past.rating()
          .map(r -> r.word() + interval)
          .orElse(past.extra() ? "seen again" : "not rated"));
      said.add(past.verdict() + (past.overruled() ? ", overruled" : ""));
      past.confidence().ifPresent(sure -> said.add(sure.word()));
      said.add(past.response().isBlank() ? "nothing said" : "“" + past.response() + "”");
      body.item(
          " " + past.at().format(MINUTE) + "  ", Role.MUTED, String.join(" · ", said), Role.PLAIN);
    }
  }

  /** What a key has beside its answer. */
  private static final class Beside implements Key.Cases<List<Reveal.Row>> {
    private static List<Reveal.Row> wrong(List<ChoiceKey.Option> options) {
      return options.stream()
          .map(o -> new Reveal.Row(
              "Not", o.text() + o.why().map(why -> ": " + why).orElse(""), Role.MUTED))
          .toList();
    }

    @Override
    public List<Reveal.Row> choice(ChoiceKey key) {
      return wrong(key.options().subList(1, key.options().size()));
    }

    @Override
    public List<Reveal.Row> choices(ChoicesKey key) {
      return wrong(key.wrong());
    }

    @Override
    public List<Reveal.Row> truth(TruthKey key) {
      return List.of();
    }

    @Override
    public List<Reveal.Row> text(TextKey key) {
      return key.accepts().isEmpty()
          ? List.of()
          : List.of(new Reveal.Row("Or", String.join("; ", key.accepts()), Role.PLAIN));
    }

    @Override
    public List<Reveal.Row> number(NumberKey key) {
      return List.of();
    }

    @Override
    public List<Reveal.Row> date(DateKey key) {
      return List.of();
    }

    @Override
    public List<Reveal.Row> cloze(ClozeKey key) {
      return List.of(new Reveal.Row("Text", key.filled(), Role.PLAIN));
    }

    @Override
    public List<Reveal.Row> order(OrderKey key) {
      return List.of();
    }

    @Override
    public List<Reveal.Row> match(MatchKey key) {
      return List.of();
    }
  }
}
