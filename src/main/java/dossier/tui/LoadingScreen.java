package dossier.tui;

import dossier.schedule.Moment;
import java.util.List;

/** What is seen until the banks and the log are read. */
record LoadingScreen(String doing) implements Screen {

  /** What a key does here. */
  enum Does {
    QUIT
  }

  @Override
  public Keymap<Does> keys() {
    return new Keymap<>(List.of(Binding.of("q Esc Ctrl-C", Does.QUIT, "quit", "Leave Dossier.")));
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
    return Page.of(Line.of(" Dossier", Role.HEADER), body.lines(), 0, keys().hints(columns))
        .frame(columns, rows);
  }
}
