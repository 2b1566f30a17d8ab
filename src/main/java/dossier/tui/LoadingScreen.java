package dossier.tui;

import dossier.schedule.Moment;
import java.util.List;

/**
 * What is seen until the banks and the log are read.
 *
 * @param doing what is being read, as a sentence without its end
 * @param seconds how long that has taken, once it can be noticed; -1 before
 */
record LoadingScreen(String doing, int seconds) implements Screen {
  private static final int UNNOTICED = -1;

  /** What a key does here. */
  enum Does {
    QUIT
  }

  LoadingScreen(String doing) {
    this(doing, UNNOTICED);
  }

  /** Returns this screen when reading has taken so many seconds, 0 in the first. */
  LoadingScreen after(int passed) {
    return new LoadingScreen(doing, passed);
  }

  @Override
  public Keymap<Does> keys() {
    return new Keymap<>(List.of(
        Binding.of("Esc q Ctrl-C", Does.QUIT, "cancel", "Stop reading, and leave Dossier.")));
  }

  @Override
  public Turn on(Input input, Moment now) {
    if (input instanceof Input.Eof) {
      return new Turn.Quit();
    }
    return Keys.action(keys(), input)
        .<Turn>map(does -> new Turn.Quit())
        .orElse(new Turn.Show(this));
  }

  @Override
  public Frame view(int columns, int rows, Moment now) {
    var body = new Body(columns).blank().text(doing + "…", Role.MUTED);
    if (seconds > UNNOTICED) {
      body.blank().text(seconds + " s so far", Role.MUTED);
    }
    return Page.of(Line.of(" Dossier", Role.HEADER), body.lines(), 0, keys().hints(columns))
        .frame(columns, rows);
  }
}
