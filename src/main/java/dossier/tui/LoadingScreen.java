package dossier.tui;

import dossier.schedule.Moment;
import java.util.List;

/**
 * What is seen until the banks and the log are read.
 *
 * @param doing what is being read, as a sentence without its end
 * @param parts how far each part of it is, once that can be noticed
 * @param seconds how long it has taken, once that can be noticed; -1 before
 */
record LoadingScreen(String doing, List<Progress.Part> parts, int seconds) implements Screen {
  private static final int UNNOTICED = -1;
  private static final int LONGEST_BAR = 30;

  /** What a key does here. */
  enum Does {
    QUIT
  }

  LoadingScreen {
    parts = List.copyOf(parts);
  }

  LoadingScreen(String doing) {
    this(doing, List.of(), UNNOTICED);
  }

  /** Returns this screen when reading has taken so many seconds, 0 in the first. */
  LoadingScreen after(int passed, List<Progress.Part> read) {
    return new LoadingScreen(doing, read, passed);
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
      body.blank();
      parts.forEach(part -> body.line(bar(part, columns)));
      body.text(seconds + " s so far", Role.MUTED);
    }
    return Page.of(Line.of(" Dossier", Role.HEADER), body.lines(), 0, keys().hints(columns))
        .frame(columns, rows);
  }

  private Line bar(Progress.Part part, int columns) {
    int label = parts.stream().mapToInt(p -> Text.width(p.name())).max().orElse(0);
    int cells = Math.max(0, Math.min(LONGEST_BAR, columns - label - 18));
    int full = (int) (cells * part.done() / part.total());
    return Line.of(" " + Text.pad(part.name(), label) + " ", Role.MUTED)
        .plus("█".repeat(full), Role.ACCENT)
        .plus("░".repeat(cells - full), Role.MUTED)
        .plus(" " + size(part.done()) + " of " + size(part.total()) + " MB", Role.MUTED);
  }

  /** Returns megabytes, those below ten to a tenth. */
  private static String size(long bytes) {
    long tenths = (bytes + 50_000) / 100_000;
    return tenths < 100 ? tenths / 10 + "." + tenths % 10 : Long.toString(tenths / 10);
  }
}
