package dossier.tui;

import dossier.schedule.Moment;
import java.util.List;
import java.util.Optional;

/**
 * What is seen while something takes long that was asked of the desk.
 *
 * @param under where it was asked
 * @param doing what is done, as a sentence without its end
 * @param share how much of it is done, where that is known
 * @param then what had to wait for it, if the errand brings no answer but the screen it is under
 * @param seconds how long it has taken
 */
record WaitingScreen(
    Screen under,
    String doing,
    Errand errand,
    Optional<Share> share,
    Optional<Turn> then,
    int seconds)
    implements Screen {
  private static final int LONGEST_BAR = 50;

  /** From here on what is left can be told from what was. */
  private static final int LEAST_SECONDS = 2;

  private static final double LEAST_DONE = 0.02;
  private static final int MINUTES = 120;

  /** Waits for what does not tell how far it is. */
  WaitingScreen(Screen under, String doing, Errand errand, Optional<Turn> then, int seconds) {
    this(under, doing, errand, Optional.empty(), then, seconds);
  }

  /** What a key does here. */
  enum Does {
    CANCEL
  }

  static WaitingScreen of(Turn.Wait wait, Errand errand) {
    return new WaitingScreen(
        wait.under(), wait.doing(), errand, wait.share(), Optional.empty(), errand.seconds());
  }

  @Override
  public Keymap<Does> keys() {
    return new Keymap<>(
        List.of(Binding.<Does>of("Esc q Ctrl-C", Does.CANCEL, "cancel", "Stop it, and go back.")
            .unless(errand.writes() ? Optional.of("It is being written.") : Optional.empty())));
  }

  @Override
  public Turn on(Input input, Moment now) {
    if (input instanceof Input.Eof) {
      return new Turn.Quit();
    }
    return Keys.action(keys(), input).<Turn>map(does -> calledOff()).orElse(new Turn.Show(this));
  }

  /** Asks nothing of the desk, which has no plan of the day as long as that is what is waited for. */
  private Turn calledOff() {
    errand.callOff();
    return new Turn.Show(under);
  }

  @Override
  public Turn tick() {
    if (!errand.isBack()) {
      return new Turn.Show(new WaitingScreen(under, doing, errand, share, then, errand.seconds()));
    }
    Screen answer = errand.answer(under);
    return then.filter(turn -> answer == under).orElseGet(() -> new Turn.Show(answer));
  }

  @Override
  public Frame view(int columns, int rows, Moment now) {
    var body = new Body(columns).blank().text(doing + "…", Role.MUTED);
    body.blank();
    share.ifPresent(known -> body.line(bar(known.done(), columns)).blank());
    String left = share.map(known -> left(known.done())).orElse("");
    body.text(seconds + " s so far" + left, Role.MUTED);
    return Page.of(Line.of(" Dossier", Role.HEADER), body.lines(), 0, keys().hints(columns))
        .frame(columns, rows);
  }

  private static Line bar(double done, int columns) {
    int cells = Math.max(0, Math.min(LONGEST_BAR, columns - 8));
    int full = (int) (cells * done);
    return Line.of(" ", Role.PLAIN)
        .plus("█".repeat(full), Role.ACCENT)
        .plus("░".repeat(cells - full), Role.MUTED)
        .plus(" " + (int) (100 * done) + " %", Role.MUTED);
  }

  private String left(double done) {
    if (seconds < LEAST_SECONDS || done < LEAST_DONE) {
      return "";
    }
    long left = Math.max(1, Math.round(seconds * (1 - done) / done));
    return left < MINUTES
        ? ", about " + left + " s left"
        : ", about " + Math.round(left / 60.0) + " min left";
  }
}
