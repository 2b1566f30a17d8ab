package dossier.tui;

import dossier.drill.Action;
import dossier.drill.Drill;
import dossier.drill.Step;
import dossier.question.ChoiceKey;
import dossier.question.DateKey;
import dossier.question.Key;
import dossier.question.Mark;
import dossier.question.NumberKey;
import dossier.question.TextKey;
import dossier.question.TruthKey;
import dossier.schedule.Card;
import dossier.schedule.Moment;
import dossier.schedule.Rating;
import java.util.ArrayList;
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

  private DrillScreen scrolled(int by) {
    int to = Math.max(0, scroll + by);
    return new DrillScreen(drill, note, editor, picked, to, flagging, Optional.empty());
  }

  private DrillScreen flagging(boolean on) {
    return new DrillScreen(drill, note, LineEditor.EMPTY, picked, scroll, on, Optional.empty());
  }

  private DrillScreen saying(String text) {
    return new DrillScreen(drill, note, editor, picked, scroll, flagging, Optional.of(text));
  }

  // -- what a key does

  @Override
  public Keymap<Does> keys() {
    return new Keymap<>(flagging ? flagKeys() : drill.match(new KeysNow(this)));
  }

  private static List<Binding<Does>> flagKeys() {
    return List.of(
        Binding.of(
            "Enter",
            (screen, now) -> screen.flagged(now),
            "flag",
            "Flag the question with this note."),
        Binding.of(
            "Esc Ctrl-C",
            (screen, now) -> new Turn.Show(screen.flagging(false)),
            "leave",
            "Do not flag it."));
  }

  private static final class KeysNow implements Drill.Cases<List<Binding<Does>>> {
    private final DrillScreen screen;

    KeysNow(DrillScreen screen) {
      this.screen = screen;
    }

    @Override
    public List<Binding<Does>> asking(Drill.Asking asking) {
      int options = asking.question().key().match(new Options(asking)).size();
      var keys = new ArrayList<Binding<Does>>();
      if (options == 0) {
        keys.add(Binding.of("Enter", DrillScreen::submitted, "answer", "Give the answer typed."));
        keys.add(tell("Ctrl-_", new Action.Undo(), "undo", "Take back the last rating."));
        keys.add(tell("Esc", new Action.Stop(), "stop", "End the drill."));
        keys.add(Binding.of(
            "F1", (s, now) -> new Turn.Show(HelpScreen.over(s)), "help", "Show every key."));
      } else {
        keys.add(Binding.of(
            "Enter",
            (s, now) -> s.pick(s.picked, now),
            "answer",
            "Answer with the option marked."));
        keys.add(Binding.of("Up k", (s, now) -> s.moved(-1), "", "Mark the option above."));
        keys.add(Binding.of("Down j", (s, now) -> s.moved(1), "choose", "Mark the option below."));
        for (int i = 0; i < options; i++) {
          keys.add(Binding.of(
              Integer.toString(i + 1), pick(i), "", "Answer with option " + (i + 1) + "."));
        }
        keys.addAll(screen.cardKeys());
        keys.add(tell("Esc q", new Action.Stop(), "stop", "End the drill."));
        keys.add(Binding.of(
            "? F1", (s, now) -> new Turn.Show(HelpScreen.over(s)), "help", "Show every key."));
      }
      keys.addAll(pages());
      keys.add(Binding.of("Ctrl-C", DrillScreen::quit, "", "Leave Dossier."));
      return keys;
    }

    @Override
    public List<Binding<Does>> revealed(Drill.Revealed revealed) {
      var keys = new ArrayList<Binding<Does>>();
      String word = revealed.proposed().word();
      keys.add(tell(
          "Enter Space",
          new Action.Accept(),
          word,
          "Rate it " + word + ", as the mark proposes, and go on."));
      for (Rating rating : Rating.values()) {
        String name = Integer.toString(rating.number());
        keys.add(tell(name, new Action.Rate(rating), "", "Rate it " + rating.word() + "."));
      }
      keys.add(Binding.of("s", (s, now) -> s.source(), "source", "Show the cited paragraph."));
      String other = revealed.isCorrect() ? "I was wrong" : "I was right";
      keys.add(tell("o", new Action.Overrule(), other, "Overrule the mark; it is logged."));
      keys.addAll(screen.cardKeys());
      keys.add(
          tell("Esc q", new Action.Stop(), "stop", "Take the proposed rating and end the drill."));
      keys.add(Binding.of(
          "? F1", (s, now) -> new Turn.Show(HelpScreen.over(s)), "help", "Show every key."));
      keys.add(Binding.of(
          "Down j", (s, now) -> new Turn.Show(s.scrolled(1)), "", "Scroll one line down."));
      keys.add(
          Binding.of("Up k", (s, now) -> new Turn.Show(s.scrolled(-1)), "", "Scroll one line up."));
      keys.addAll(pages());
      keys.add(Binding.of(
          "Ctrl-C", DrillScreen::quit, "", "Take the proposed rating and leave Dossier."));
      return keys;
    }

    @Override
    public List<Binding<Does>> over(Drill.Over over) {
      return List.of();
    }
  }

  private List<Binding<Does>> cardKeys() {
    return List.of(
        tell("u Ctrl-_", new Action.Undo(), "undo", "Take back the last step."),
        Binding.of(
            "f",
            (s, now) -> new Turn.Show(s.flagging(true)),
            "flag",
            "Flag the question, with a note."),
        tell("b", new Action.Bury(), "bury", "Leave the question out until tomorrow."),
        tell("x", new Action.Suspend(), "suspend", "Leave the question out until undone."));
  }

  private static List<Binding<Does>> pages() {
    return List.of(
        Binding.of(
            "PageDown", (s, now) -> new Turn.Show(s.scrolled(10)), "", "Scroll ten lines down."),
        Binding.of(
            "PageUp", (s, now) -> new Turn.Show(s.scrolled(-10)), "", "Scroll ten lines up."));
  }

  private static Binding<Does> tell(String keys, Action action, String help, String more) {
    return Binding.of(keys, (screen, now) -> screen.told(action, now), help, more);
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

  private static Does pick(int option) {
    return (screen, now) -> screen.pick(option, now);
  }

  private Turn pick(int option, Moment now) {
    return picking(option).told(new Action.Respond(Integer.toString(option + 1)), now);
  }

  private Turn moved(int by) {
    return new Turn.Show(picking(Math.floorMod(picked + by, options().size())));
  }

  private Turn flagged(Moment now) {
    return flagging(false).told(new Action.Flag(1, editor.text()), now);
  }

  private Turn submitted(Moment now) {
    boolean asked = notice.equals(Optional.of(NOTHING_TYPED));
    if (editor.text().isBlank() && !asked) {
      return new Turn.Show(saying(NOTHING_TYPED));
    }
    return told(new Action.Respond(editor.text()), now);
  }

  private static final String NOTHING_TYPED = "Nothing is typed. Enter again shows the answer.";

  private Turn told(Action action, Moment now) {
    Step step = drill.on(action, now);
    if (step.drill().equals(drill) && step.effects().isEmpty()) {
      return new Turn.Show(
          action instanceof Action.Undo ? saying("There is nothing to undo.") : this);
    }
    return new Turn.Perform(step.effects(), desk -> of(step.drill(), desk), this::saying);
  }

  /** Leaves the program as stopping leaves the drill: whatever was answered is rated. */
  private Turn quit(Moment now) {
    Step step = drill.on(new Action.Stop(), now);
    return new Turn.Leave(step.effects(), this::saying);
  }

  private Turn source() {
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
  }

  // -- what is seen

  @Override
  public Frame view(int columns, int rows, Moment now) {
    return drill.match(new Drill.Cases<Frame>() {
      @Override
      public Frame asking(Drill.Asking asking) {
        return view(asking, columns, rows, now);
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

  private Frame view(Drill.Asking asking, int columns, int rows, Moment now) {
    var body = new Body(columns);
    body.blank().text(asking.question().stem(), Role.TITLE).blank();
    asking.back().ifPresent(mark -> back(body, mark));
    note.flag().ifPresent(flag -> body.text("Flagged: " + flag, Role.WARNING).blank());
    notice.ifPresent(text -> body.text(text, Role.WARNING).blank());

    List<String> options = options();
    for (int i = 0; i < options.size(); i++) {
      boolean marked = i == picked;
      String marker = (marked ? " > " : "   ") + (i + 1) + "  ";
      Role role = marked ? Role.SELECTED : Role.PLAIN;
      body.item(marker, marked ? Role.SELECTED : Role.KEY, options.get(i), role);
    }
    Optional<Frame.Cursor> cursor =
        isTyping() ? Optional.of(typed(body, columns)) : Optional.empty();
    return new Page(
            title(asking, columns, now),
            body.lines(),
            scroll,
            List.of(keys().hints(columns)),
            cursor)
        .frame(columns, rows);
  }

  private static void back(Body body, Mark mark) {
    String reason = mark.reason().isEmpty() ? "" : mark.reason() + ". ";
    body.text(reason + mark.prompt().orElse("Say more."), Role.WARNING).blank();
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
    body.item(revealed.isCorrect() ? " ✓ " : " ✗ ", verdict.role(), verdict.text(), verdict.role());
    body.blank();
    for (Reveal.Row row : Reveal.rows(revealed, note)) {
      body.row(row.label(), row.text(), row.role());
    }
    notice.ifPresent(text -> body.blank().text(text, Role.WARNING));
    Optional<Frame.Cursor> cursor = Optional.empty();
    if (flagging) {
      body.blank();
      cursor = Optional.of(typed(body, columns));
    }
    List<Line> foot = List.of(ratings(revealed, columns, now), keys().hints(columns));
    return new Page(title(revealed, columns, now), body.lines(), scroll, foot, cursor)
        .frame(columns, rows);
  }

  private static Line ratings(Drill.Revealed revealed, int columns, Moment now) {
    Map<Rating, Card> preview = revealed.preview(now);
    Line line = Line.of(" ", Role.PLAIN);
    for (Rating rating : Rating.values()) {
      boolean proposed = rating == revealed.proposed();
      String word = columns < 60 ? rating.word().substring(0, 1) : rating.word();
      line = line.plus(Integer.toString(rating.number()), Role.KEY)
          .plus(
              " " + word + " " + Reveal.wait(preview.get(rating), now),
              proposed ? Role.SELECTED : Role.PLAIN)
          .plus(columns < 60 ? "  " : "    ", Role.PLAIN);
    }
    return line;
  }

  private static Line title(Drill drill, int columns, Moment now) {
    var left = drill.progress().left();
    String counts = columns < 60
        ? left.unseen() + "+" + left.learning() + "+" + left.due() + " "
        : left.unseen() + " new · " + left.learning() + " learning · " + left.due() + " due ";
    Line line = Line.of(" Drill", Role.TITLE);
    return line.pad(columns - Text.width(counts)).plus(counts, Role.TITLE);
  }
}
