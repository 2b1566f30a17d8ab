package dossier.tui;

import dossier.drill.Action;
import dossier.drill.Drill;
import dossier.drill.Step;
import dossier.question.ChoiceKey;
import dossier.question.ChoicesKey;
import dossier.question.ClozeKey;
import dossier.question.DateKey;
import dossier.question.Key;
import dossier.question.Mark;
import dossier.question.MatchKey;
import dossier.question.NumberKey;
import dossier.question.OrderKey;
import dossier.question.TextKey;
import dossier.question.TruthKey;
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
 * @param editor what is being typed
 * @param picked the option marked, in the order shown, from 0
 * @param flagging whether the note of a flag is being typed
 */
record DrillScreen(
    Drill drill,
    CardNote note,
    LineEditor editor,
    int picked,
    int scroll,
    boolean flagging,
    Optional<String> notice)
    implements Screen {

  /** What a key does here. */
  interface Does {
    Turn on(DrillScreen screen, Moment now);
  }

  static DrillScreen of(Drill drill, CardNote note) {
    return new DrillScreen(drill, note, LineEditor.EMPTY, 0, 0, false, Optional.empty());
  }

  /** Returns the screen of a drill: a question, or the summary. */
  static Screen of(Drill drill, Desk desk) {
    return drill.match(new Drill.Cases<Screen>() {
      @Override
      public Screen asking(Drill.Asking asking) {
        return of(drill, desk.note(asking.question().id().value()));
      }

      @Override
      public Screen revealed(Drill.Revealed revealed) {
        return of(drill, desk.note(revealed.question().id().value()));
      }

      @Override
      public Screen over(Drill.Over over) {
        return SummaryScreen.of(over, desk.now());
      }
    });
  }

  private DrillScreen with(LineEditor changed) {
    return new DrillScreen(drill, note, changed, picked, scroll, flagging, Optional.empty());
  }

  private DrillScreen picking(int option) {
    return new DrillScreen(drill, note, editor, option, scroll, flagging, Optional.empty());
  }

  DrillScreen scrolled(int by) {
    int to = Math.max(0, scroll + by);
    return new DrillScreen(drill, note, editor, picked, to, flagging, Optional.empty());
  }

  DrillScreen flagging(boolean on) {
    return new DrillScreen(drill, note, LineEditor.EMPTY, picked, scroll, on, Optional.empty());
  }

  private DrillScreen saying(String text) {
    return new DrillScreen(drill, note, editor, picked, 0, flagging, Optional.of(text));
  }

  // -- what a key does

  @Override
  public Keymap<Does> keys() {
    return flagging ? DrillKeys.FLAGGING : new Keymap<>(drill.match(new DrillKeys(this)));
  }

  @Override
  public Turn on(Input input, Moment now) {
    if (input instanceof Input.Eof) {
      return quit(now);
    }
    if (input instanceof Input.Paste paste && isTyping()) {
      return new Turn.Show(with(editor.insert(paste.text())));
    }
    if (input instanceof Input.Key key) {
      Optional<Does> does = keys().action(key.chord());
      if (does.isPresent()) {
        return does.get().on(this, now);
      }
      if (isTyping()) {
        return new Turn.Show(editor.on(key).map(this::with).orElse(this));
      }
    }
    return new Turn.Show(this);
  }

  Turn pick(int option, Moment now) {
    return picking(option).told(new Action.Respond(Integer.toString(option + 1)), now);
  }

  Turn moved(int by) {
    return new Turn.Show(picking(Math.floorMod(picked + by, options().size())));
  }

  Turn flagged(Moment now) {
    return flagging(false).told(new Action.Flag(1, editor.text()), now);
  }

  Turn submitted(Moment now) {
    boolean asked = notice.equals(Optional.of(NOTHING_TYPED));
    if (editor.text().isBlank() && !asked) {
      return new Turn.Show(saying(NOTHING_TYPED));
    }
    return told(new Action.Respond(editor.text()), now);
  }

  private static final String NOTHING_TYPED = "Nothing is typed. Enter again shows the answer.";

  Turn told(Action action, Moment now) {
    Step step = drill.on(action, now);
    if (step.drill().equals(drill) && step.effects().isEmpty()) {
      return new Turn.Show(
          action instanceof Action.Undo ? saying("There is nothing to undo.") : this);
    }
    return new Turn.Perform(step.effects(), desk -> of(step.drill(), desk), this::saying);
  }

  /** Leaves the program as stopping leaves the drill: whatever was answered is rated. */
  Turn quit(Moment now) {
    Step step = drill.on(new Action.Stop(), now);
    return new Turn.Leave(step.effects(), this::saying);
  }

  Turn source() {
    return drill.match(new Drill.Cases<Turn>() {
      @Override
      public Turn asking(Drill.Asking asking) {
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

  private boolean isTyping() {
    return flagging || (drill instanceof Drill.Asking && options().isEmpty());
  }

  private List<String> options() {
    return drill instanceof Drill.Asking asking
        ? asking.question().key().match(new Options(asking))
        : List.of();
  }

  /** The options as shown; none for an item that is typed. */
  record Options(List<Integer> shown) implements Key.Cases<List<String>> {
    Options(Drill.Asking asking) {
      this(asking.shown());
    }

    @Override
    public List<String> choice(ChoiceKey key) {
      return shown.stream().map(i -> key.options().get(i).text()).toList();
    }

    @Override
    public List<String> choices(ChoicesKey key) {
      return List.of();
    }

    @Override
    public List<String> truth(TruthKey key) {
      return List.of("True", "False");
    }

    @Override
    public List<String> text(TextKey key) {
      return List.of();
    }

    @Override
    public List<String> number(NumberKey key) {
      return List.of();
    }

    @Override
    public List<String> date(DateKey key) {
      return List.of();
    }

    @Override
    public List<String> cloze(ClozeKey key) {
      return List.of();
    }

    @Override
    public List<String> order(OrderKey key) {
      return List.of();
    }

    @Override
    public List<String> match(MatchKey key) {
      return List.of();
    }
  }

  // -- what is seen

  @Override
  public Frame view(int columns, int rows, Moment now) {
    return drill.match(new Drill.Cases<Frame>() {
      @Override
      public Frame asking(Drill.Asking asking) {
        return view(asking, columns, rows);
      }

      @Override
      public Frame revealed(Drill.Revealed revealed) {
        return view(revealed, columns, rows, now);
      }

      @Override
      public Frame over(Drill.Over over) {
        return SummaryScreen.of(over, now).view(columns, rows, now);
      }
    });
  }

  private Frame view(Drill.Asking asking, int columns, int rows) {
    var body = new Body(columns);
    body.blank().text(asking.question().stem(), Role.TITLE).blank();
    asking.back().ifPresent(mark -> back(body, mark));
    note.flag().ifPresent(flag -> body.text("Flagged: " + flag, Role.WARNING).blank());
    notice.ifPresent(text -> body.text(text, Role.WARNING).blank());

    List<String> options = options();
    if (asking.question().key().type().equals("truth")) {
      body.text("True or false?", Role.MUTED).blank();
    }
    Optional<Frame.Cursor> cursor = Optional.empty();
    for (int i = 0; i < options.size(); i++) {
      boolean marked = i == picked;
      if (marked) {
        cursor = Optional.of(new Frame.Cursor(1, body.size()));
      }
      String marker = (marked ? " > " : "   ") + (i + 1) + "  ";
      Role role = marked ? Role.SELECTED : Role.PLAIN;
      body.item(marker, marked ? Role.SELECTED : Role.KEY, options.get(i), role);
    }
    if (isTyping()) {
      cursor = Optional.of(typed(body, columns));
    }
    return new Page(
            title(asking, columns), body.lines(), scroll, List.of(keys().hints(columns)), cursor)
        .frame(columns, rows);
  }

  private static void back(Body body, Mark mark) {
    body.text(Reveal.back(mark), Role.WARNING).blank();
  }

  private Frame.Cursor typed(Body body, int columns) {
    String lead = flagging ? " Note: " : " > ";
    LineEditor.View view = editor.view(columns - lead.length() - 1);
    body.line(Line.of(lead, Role.KEY).plus(view.text(), Role.PLAIN));
    return new Frame.Cursor(lead.length() + view.column(), body.size() - 1);
  }

  private Frame view(Drill.Revealed revealed, int columns, int rows, Moment now) {
    var body = new Body(columns);
    Reveal.Row verdict = Reveal.verdict(revealed);
    body.blank().text(revealed.question().stem(), Role.TITLE).blank();
    notice.ifPresent(text -> body.text(text, Role.WARNING).blank());
    body.item(revealed.isCorrect() ? " ✓ " : " ✗ ", verdict.role(), verdict.text(), verdict.role());
    body.blank();
    for (Reveal.Row row : Reveal.rows(revealed, note)) {
      body.row(row.label(), row.text(), row.role());
    }
    Optional<Frame.Cursor> cursor = Optional.empty();
    if (flagging) {
      body.blank();
      cursor = Optional.of(typed(body, columns));
    }
    List<Line> foot = List.of(ratings(revealed, columns, now), keys().hints(columns));
    return new Page(title(revealed, columns), body.lines(), scroll, foot, cursor)
        .frame(columns, rows);
  }

  private static Line ratings(Drill.Revealed revealed, int columns, Moment now) {
    Map<Rating, Card> preview = revealed.preview(now);
    Line line = Line.of(" ", Role.PLAIN);
    for (Rating rating : Rating.values()) {
      boolean proposed = rating == revealed.proposed();
      String word = columns < 60 ? rating.word().substring(0, 1) : rating.word();
      line = line.plus(Integer.toString(rating.number()), Role.KEY)
          .plus(" ", Role.PLAIN)
          .plus(
              word + " " + Reveal.wait(preview.get(rating), now),
              proposed ? Role.SELECTED : Role.PLAIN)
          .plus(columns < 60 ? "  " : "    ", Role.PLAIN);
    }
    return line;
  }

  private static Line title(Drill drill, int columns) {
    var left = drill.progress().left();
    String counts = columns < 60
        ? left.unseen() + "+" + left.learning() + "+" + left.due() + " "
        : left.unseen() + " new · " + left.learning() + " learning · " + left.due() + " due ";
    Line line = Line.of(" Drill", Role.TITLE);
    return line.pad(columns - Text.width(counts)).plus(counts, Role.TITLE);
  }
}
