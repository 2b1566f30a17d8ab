package dossier.tui;

import dossier.schedule.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A line being typed over another screen, in the place of its hints: the note of a flag, the name of
 * a file.
 *
 * @param keep what follows from a note
 */
record NoteScreen(Screen under, Asks asks, LineEditor note, Function<String, Turn> keep)
    implements Screen {
  static final Asks FLAG =
      new Asks(" Note: ", "keep", "Flag the question with this note.", "Do not flag it.");

  /**
   * What is typed.
   *
   * @param help what Enter does, for the hint bar
   * @param keep what Enter does, and
   * @param leave what Esc does, whole sentences
   */
  record Asks(String prompt, String help, String keep, String leave) {}

  /** What a key does here. */
  enum Does {
    KEEP,
    LEAVE
  }

  @Override
  public Keymap<Does> keys() {
    return new Keymap<>(List.of(
        Binding.of("Enter", Does.KEEP, asks.help(), asks.keep()),
        Binding.of("Esc Ctrl-C", Does.LEAVE, "leave", asks.leave())));
  }

  @Override
  public Turn on(Input input, Moment now) {
    if (input instanceof Input.Eof) {
      return new Turn.Quit();
    }
    return Keys.action(keys(), input)
        .map(does -> switch (does) {
          case KEEP -> keep.apply(note.text());
          case LEAVE -> new Turn.Show(under);
        })
        .orElseGet(() -> new Turn.Show(note.on(input)
            .map(typed -> new NoteScreen(under, asks, typed, keep))
            .orElse(this)));
  }

  @Override
  public Screen fitted(int columns, int rows, Moment now) {
    return new NoteScreen(under.fitted(columns, rows, now), asks, note, keep);
  }

  @Override
  public Frame view(int columns, int rows, Moment now) {
    Frame frame = under.view(columns, rows, now);
    if (!Page.isShown(columns, rows) || frame.lines().isEmpty()) {
      return frame;
    }
    Line hints = keys().hints(columns);
    int room = columns - hints.width() - 1;
    LineEditor.View typed = note.view(room - Text.width(asks.prompt()) - 1);
    var lines = new ArrayList<>(frame.lines());
    Line prompt =
        Line.of(asks.prompt(), Role.KEY).plus(typed.text(), Role.PLAIN).plus("", Role.PLAIN);
    lines.set(lines.size() - 1, prompt.pad(room).plus(hints));
    return new Frame(lines, frame.cursor())
        .withCursor(Text.width(asks.prompt()) + typed.column(), lines.size() - 1);
  }
}
