package dossier.tui;

import dossier.schedule.Moment;
import java.util.ArrayList;

/** A line said over a screen, in place of its hints, until the next input. */
record Toast(Screen under, String text) implements Screen {

  /** Returns a screen with a line over it; one line at a time. */
  static Toast over(Screen screen, String text) {
    return new Toast(screen instanceof Toast toast ? toast.under() : screen, text);
  }

  @Override
  public Keymap<?> keys() {
    return under.keys();
  }

  @Override
  public Turn on(Input input, Moment now) {
    // Nobody has read it yet where the window alone has changed.
    return input instanceof Input.Resize ? new Turn.Show(this) : under.on(input, now);
  }

  /** Lets time go by below; where that leads elsewhere, as where a time is up, it leads there. */
  @Override
  public Turn tick() {
    Turn turn = under.tick();
    return turn instanceof Turn.Show show ? new Turn.Show(new Toast(show.screen(), text)) : turn;
  }

  @Override
  public boolean isTimed() {
    return under.isTimed();
  }

  @Override
  public Screen fitted(int columns, int rows, Moment now) {
    return new Toast(under.fitted(columns, rows, now), text);
  }

  @Override
  public Frame view(int columns, int rows, Moment now) {
    Frame frame = under.view(columns, rows, now);
    var lines = new ArrayList<>(frame.lines());
    if (!lines.isEmpty()) {
      Line said = Line.of(" " + text, Role.WARNING);
      lines.set(lines.size() - 1, said.cut(columns));
    }
    return new Frame(lines, frame.cursor());
  }
}
