package dossier.tui;

import dossier.drill.Action;
import dossier.drill.Drill;
import dossier.drill.Step;
import dossier.question.Mark;
import dossier.schedule.Card;
import dossier.schedule.Moment;
import dossier.schedule.Rating;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The drill as shown: what a key changes, and what is seen.
 *
 * @param note what is known of the card beside its schedule
 * @param entry the answer being given; empty once it is
 * @param loose whether the learner scrolls, so that the cursor need not be in sight
 * @param flag the note of a flag, while that is typed
 */
record DrillScreen(
    Drill drill,
    CardNote note,
    Optional<Entry> entry,
    int scroll,
    boolean loose,
    Optional<LineEditor> flag,
    Optional<String> notice)
    implements Paged {
  private static final String NOTHING_GIVEN = "Nothing is given. Enter again shows the answer.";

  /** Further than any page: the bands are at its end, and are to be seen. */
  private static final int BOTTOM = 100_000;

  /** What the title and the blanks around it take of its bar. */
  private static final int TITLE_COLUMNS = 8;

  /** What a key does here. */
  interface Does {
    Turn on(DrillScreen screen, Moment now);
  }

  private static DrillScreen of(Drill drill, CardNote note, Optional<Entry> entry) {
    return new DrillScreen(
        drill, note, entry, 0, entry.isEmpty(), Optional.empty(), Optional.empty());
  }

  /** Returns the screen of a drill: a question, or the summary. */
  static Screen of(Drill drill, Desk desk) {
    return drill.match(new Drill.Cases<Screen>() {
      @Override
      public Screen asking(Drill.Asking asking) {
        CardNote note = desk.note(asking.question().id().value());
        return of(drill, note, Optional.of(Entries.of(asking)));
      }

      @Override
      public Screen believing(Drill.Believing believing) {
        CardNote note = desk.note(believing.asking().question().id().value());
        return of(drill, note, Optional.empty()).at(BOTTOM);
      }

      @Override
      public Screen revealed(Drill.Revealed revealed) {
        CardNote note = desk.note(revealed.question().id().value());
        return of(drill, note, Optional.empty());
      }

      @Override
      public Screen over(Drill.Over over) {
        return SummaryScreen.of(over);
      }
    });
  }

  private DrillScreen with(Entry changed) {
    return new DrillScreen(
        drill, note, Optional.of(changed), scroll, false, flag, Optional.empty());
  }

  DrillScreen scrolled(int by) {
    return new DrillScreen(
        drill, note, entry, Math.max(0, scroll + by), true, flag, Optional.empty());
  }

  /** Returns this screen with the note of a flag being typed, or no longer. */
  DrillScreen flagging(Optional<LineEditor> typed) {
    return new DrillScreen(drill, note, entry, scroll, typed.isEmpty(), typed, Optional.empty());
  }

  private DrillScreen saying(String text) {
    return new DrillScreen(drill, note, entry, 0, entry.isEmpty(), flag, Optional.of(text));
  }

  // -- what a key does

  @Override
  public Keymap<Does> keys() {
    return flag.isPresent() ? DrillKeys.FLAGGING : new Keymap<>(drill.match(new DrillKeys(this)));
  }

  @Override
  public Turn on(Input input, Moment now) {
    if (input instanceof Input.Eof) {
      return quit(now);
    }
    if (input instanceof Input.Drag drag) {
      Optional<Entry> changed = answering().flatMap(e -> e.dragged(drag.from(), drag.to()));
      return new Turn.Show(changed.map(this::with).orElse(this));
    }
    return Keys.action(keys(), input)
        .map(does -> does.on(this, now))
        .orElseGet(() -> new Turn.Show(typed(input).orElse(this)));
  }

  /** Returns the entry that typing goes to; what was given is kept, but is not typed at. */
  private Optional<Entry> answering() {
    return drill instanceof Drill.Asking ? entry : Optional.empty();
  }

  private Optional<DrillScreen> typed(Input input) {
    return flag.isPresent()
        ? flag.get().on(input).map(editor -> flagging(Optional.of(editor)))
        : answering().flatMap(e -> e.typed(input)).map(this::with);
  }

  /** Goes on with an entry, or gives it as the answer; an empty one only when that is meant. */
  Turn entered(Entry.Entered entered, Moment now) {
    if (!entered.isGiven()) {
      return new Turn.Show(with(entered.entry()));
    }
    boolean meant = notice.equals(Optional.of(NOTHING_GIVEN));
    return entered.entry().isBlank() && !meant
        ? new Turn.Show(with(entered.entry()).saying(NOTHING_GIVEN))
        : told(new Action.Respond(entered.entry().response()), now);
  }

  Turn flagged(Moment now) {
    String text = flag.map(LineEditor::text).orElse("");
    return flagging(Optional.empty()).told(new Action.Flag(1, text), now);
  }

  Turn told(Action action, Moment now) {
    Step step = drill.on(action, now);
    if (step.drill().equals(drill) && step.effects().isEmpty()) {
      return new Turn.Show(this);
    }
    return new Turn.Perform(
        step.effects(), desk -> kept(action, step.drill(), of(step.drill(), desk)), this::saying);
  }

  /** Keeps what is being given, where the same question is still asked; of an answer, the value. */
  private Screen kept(Action action, Drill next, Screen shown) {
    if (shown instanceof DrillScreen asked
        && (drill instanceof Drill.Believing || next instanceof Drill.Believing)
        && !(next instanceof Drill.Revealed)
        && drill.asked().equals(next.asked())) {
      // The answer that was given, to go back to or to say more to.
      return new DrillScreen(
          next,
          asked.note,
          entry.or(() -> asked.entry),
          asked.scroll,
          asked.loose,
          flag,
          Optional.empty());
    }
    if (drill instanceof Drill.Asking before
        && next instanceof Drill.Asking after
        && shown instanceof DrillScreen asked
        && before.question().equals(after.question())
        && before.shown().equals(after.shown())) {
      return action instanceof Action.Respond
          ? entry.flatMap(Entry::again).map(asked::with).orElse(asked)
          : entry.map(asked::with).orElse(asked);
    }
    return shown;
  }

  /** Has this drill and those after it ask how sure the learner is, or no longer. */
  Turn confidence(Moment now) {
    boolean on = !drill.asksConfidence();
    Drill next = drill.on(new Action.AskConfidence(on), now).drill();
    return new Turn.Ask(desk -> {
      desk.askConfidence(on);
      var screen = new DrillScreen(next, note, entry, scroll, loose, flag, Optional.empty());
      return Toast.over(screen, Sureness.asked(on));
    });
  }

  /** Leaves the program as stopping leaves the drill: whatever was answered is rated. */
  Turn quit(Moment now) {
    if (notice.filter(Refusal::isOne).isPresent()) {
      // The disk has refused once already, and said so: nobody is kept in by it.
      return new Turn.Quit();
    }
    Step step = drill.on(new Action.Stop(), now);
    return new Turn.Leave(step.effects(), this::saying);
  }

  static final Optional<String> DRILLING =
      Optional.of("A drill is open: go back to it, or end it first.");

  /** Shows the card of the question answered. */
  Turn lookedUp() {
    return drill
        .asked()
        .<Turn>map(question -> new Turn.Ask(
            desk -> CardScreen.of(question.id().value(), desk, again -> this, DRILLING)))
        .orElse(new Turn.Show(this));
  }

  /** Looks among all questions. */
  Turn found() {
    return new Turn.Ask(desk -> BrowseScreen.of(desk, again -> this, DRILLING));
  }

  Turn source() {
    return drill.match(new Drill.Cases<Turn>() {
      @Override
      public Turn asking(Drill.Asking asking) {
        return new Turn.Show(DrillScreen.this);
      }

      @Override
      public Turn believing(Drill.Believing believing) {
        return new Turn.Show(DrillScreen.this);
      }

      @Override
      public Turn revealed(Drill.Revealed revealed) {
        return new Turn.Ask(
            desk -> SourceScreen.over(DrillScreen.this, revealed.question().citations(), desk));
      }

      @Override
      public Turn over(Drill.Over over) {
        return new Turn.Show(DrillScreen.this);
      }
    });
  }

  // -- what is seen

  @Override
  public Screen at(int to) {
    return new DrillScreen(drill, note, entry, to, loose, flag, notice);
  }

  @Override
  public Page page(int columns, Moment now) {
    return drill.match(new Drill.Cases<Page>() {
      @Override
      public Page asking(Drill.Asking asking) {
        return page(asking, columns);
      }

      @Override
      public Page believing(Drill.Believing believing) {
        return page(believing, columns);
      }

      @Override
      public Page revealed(Drill.Revealed revealed) {
        return page(revealed, columns, now);
      }

      @Override
      public Page over(Drill.Over over) {
        return SummaryScreen.of(over).page(columns, now);
      }
    });
  }

  private Page page(Drill.Asking asking, int columns) {
    // As wide as it will be beside its sources, so that it stays where it is.
    var body = new Body(left(columns));
    body.blank().text(asking.question().stem(), Role.TITLE).blank();
    asking.back().ifPresent(mark -> back(body, mark));
    note.flag().ifPresent(flag -> body.text("Flagged: " + flag, Role.WARNING).blank());
    notice.ifPresent(text -> body.text(text, Role.WARNING).blank());

    if (asking.question().key().type().equals("truth")) {
      body.text("True or false?", Role.MUTED).blank();
    }
    Frame.Cursor answering = entry.orElseThrow().draw(body);
    if (flag.isPresent()) {
      // A click would type an option's key into the note.
      body.lines().replaceAll(line -> line.clicked(""));
    }
    Frame.Cursor cursor =
        flag.map(editor -> TypedEntry.draw(body.blank(), " Note: ", editor)).orElse(answering);
    return new Page(
        title(asking, columns),
        body.lines(),
        scroll,
        List.of(keys().hints(columns)),
        Optional.of(cursor),
        loose);
  }

  private Page page(Drill.Believing believing, int columns) {
    Drill.Asking asking = believing.asking();
    var body = new Body(left(columns));
    body.blank().text(asking.question().stem(), Role.TITLE).blank();
    notice.ifPresent(text -> body.text(text, Role.WARNING).blank());
    String given = Reveal.given(asking, believing.response(), believing.mark());
    body.row("You said", given, Role.ACCENT).blank();
    body.text(Sureness.QUESTION, Role.TITLE).blank();
    List<String> bands = Sureness.bands();
    for (int i = 0; i < bands.size(); i++) {
      String key = PickEntry.place(i);
      PickEntry.draw(body, false, key, key + " ", bands.get(i));
    }
    Optional<Frame.Cursor> cursor =
        flag.map(editor -> TypedEntry.draw(body.blank(), " Note: ", editor));
    return new Page(
        title(asking, columns),
        body.lines(),
        scroll,
        List.of(keys().hints(columns)),
        cursor,
        cursor.isEmpty());
  }

  private static void back(Body body, Mark mark) {
    body.text(Reveal.back(mark), Role.WARNING).blank();
  }

  private Page page(Drill.Revealed revealed, int columns, Moment now) {
    boolean wide = columns >= Page.WIDE_COLUMNS;
    int left = left(columns);
    var body = new Body(left);
    var beside = wide ? new Body(columns - left - 1).blank() : body;
    Reveal.Row verdict = Reveal.verdict(revealed);
    body.blank().text(revealed.question().stem(), Role.TITLE).blank();
    notice.ifPresent(text -> body.text(text, Role.WARNING).blank());
    body.item(revealed.isCorrect() ? " ✓ " : " ✗ ", verdict.role(), verdict.text(), verdict.role());
    body.blank();
    for (Reveal.Row row : Reveal.rows(revealed, note)) {
      Body pane = row.isProof() ? beside : body;
      pane.row(row.label(), row.text(), row.role());
    }
    Optional<Frame.Cursor> cursor =
        flag.map(editor -> TypedEntry.draw(body.blank(), " Note: ", editor));
    List<Line> lines = wide ? Body.beside(body, beside, left).lines() : body.lines();
    Line rating = revealed.extra()
        ? Line.of(" " + Reveal.EXTRA, Role.MUTED)
        : ratings(revealed, columns, now);
    List<Line> foot = List.of(rating, keys().hints(columns));
    return new Page(title(revealed, columns), lines, scroll, foot, cursor, loose);
  }

  /** Returns the columns of the question: all, or those of the left pane. */
  private static int left(int columns) {
    return columns >= Page.WIDE_COLUMNS ? Math.min(90, columns / 2) : columns;
  }

  private static Line ratings(Drill.Revealed revealed, int columns, Moment now) {
    Map<Rating, Card> preview = revealed.preview(now);
    boolean narrow = columns < Page.NARROW_COLUMNS;
    Line line = Line.EMPTY;
    for (Rating rating : Rating.values()) {
      boolean proposed = rating == revealed.proposed();
      String word = narrow ? rating.word().substring(0, 1) : rating.word();
      String key = Integer.toString(rating.number());
      line = line.plus(new Span(proposed ? " > " : "   ", marked(proposed), key))
          .plus(new Span(key + " ", proposed ? Role.SELECTED : Role.KEY, key))
          .plus(new Span(
              word + " " + Reveal.wait(preview.get(rating), now) + (narrow ? "" : " "),
              marked(proposed),
              key))
          .plus(narrow ? "" : "  ", Role.PLAIN);
    }
    return line;
  }

  private static Role marked(boolean is) {
    return is ? Role.SELECTED : Role.PLAIN;
  }

  private static Line title(Drill drill, int columns) {
    var left = drill.progress().left();
    String counts =
        left.unseen() + " new · " + left.learning() + " learning · " + left.due() + " due";
    String least = left.unseen() + "+" + left.learning() + "+" + left.due();
    int again = drill.progress().again();
    String extra = again == 0 ? "" : " · " + again + " again";
    boolean fits = Text.width(counts + extra) + TITLE_COLUMNS <= columns;
    return Page.title(
        "Drill", fits ? counts + extra : again == 0 ? least : least + "+" + again, columns);
  }
}
