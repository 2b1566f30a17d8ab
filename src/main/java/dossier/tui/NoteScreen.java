package dossier.tui;

import dossier.schedule.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The note of a flag being typed, over another screen, in the line of its hints.
 *
 * @param keep what follows from a note
 */
record NoteScreen(Screen under, LineEditor note, Function<String, Turn> keep) implements Screen {
  private static final String PROMPT = " Note: ";

  /** What a key does here. */
  enum Does {
    KEEP,
    LEAVE
  }

  @Override
  public Keymap<Does> keys() {
    return new Keymap<>(List.of(
        Binding.of("Enter", Does.KEEP, "keep", "Flag the question with this note."),
        Binding.of("Esc Ctrl-C", Does.LEAVE, "leave", "Do not flag it.")));
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
        .orElseGet(() -> new Turn.Show(
            note.on(input).map(typed -> new NoteScreen(under, typed, keep)).orElse(this)));
  }

  @Override
  public Screen fitted(int columns, int rows, Moment now) {
    return new NoteScreen(under.fitted(columns, rows, now), note, keep);
  }

  @Override
  public Frame view(int columns, int rows, Moment now) {
    Frame frame = under.view(columns, rows, now);
    if (!Page.isShown(columns, rows) || frame.lines().isEmpty()) {
      return frame;
    }
    Line hints = keys().hints(columns);
    int room = columns - hints.width() - 1;
    LineEditor.View typed = note.view(room - Text.width(PROMPT) - 1);
    var lines = new ArrayList<>(frame.lines());
    Line prompt = Line.of(PROMPT, Role.KEY).plus(typed.text(), Role.PLAIN).plus("", Role.PLAIN);
    lines.set(lines.size() - 1, prompt.pad(room).plus(hints));
    return new Frame(lines, frame.cursor())
        .withCursor(Text.width(PROMPT) + typed.column(), lines.size() - 1);
  }
}
