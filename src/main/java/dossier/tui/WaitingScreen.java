package dossier.tui;

import dossier.schedule.Moment;
import java.util.List;
import java.util.Optional;

/**
 * What is seen while something takes long that was asked of the desk.
 *
 * @param under where it was asked
 * @param doing what is done, as a sentence without its end
 * @param then what had to wait for it, if the errand brings no answer but the screen it is under
 */
record WaitingScreen(Screen under, String doing, Errand errand, Optional<Turn> then, int seconds)
    implements Screen {

  /** What a key does here. */
  enum Does {
    CANCEL
  }

  static WaitingScreen of(Turn.Wait wait, Errand errand) {
    return new WaitingScreen(
        wait.under(), wait.doing(), errand, Optional.empty(), errand.seconds());
  }

  @Override
  public Keymap<Does> keys() {
    return new Keymap<>(
        List.of(Binding.of("Esc q Ctrl-C", Does.CANCEL, "cancel", "Stop it, and go back.")));
  }

  @Override
  public Turn on(Input input, Moment now) {
    if (input instanceof Input.Eof) {
      return new Turn.Quit();
    }
    return Keys.action(keys(), input)
        .<Turn>map(does -> new Turn.Ask(desk -> {
          errand.callOff();
          return under;
        }))
        .orElse(new Turn.Show(this));
  }

  @Override
  public Turn tick() {
    if (!errand.isBack()) {
      return new Turn.Show(new WaitingScreen(under, doing, errand, then, errand.seconds()));
    }
    Screen answer = errand.answer(under);
    return then.filter(turn -> answer == under).orElseGet(() -> new Turn.Show(answer));
  }

  @Override
  public Frame view(int columns, int rows, Moment now) {
    var body = new Body(columns).blank().text(doing + "…", Role.MUTED);
    body.blank().text(seconds + " s so far", Role.MUTED);
    return Page.of(Line.of(" Dossier", Role.HEADER), body.lines(), 0, keys().hints(columns))
        .frame(columns, rows);
  }
}
