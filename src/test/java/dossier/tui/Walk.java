package dossier.tui;

import dossier.drill.Effect;
import dossier.schedule.Moment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A walk through the screens: keys in, the screen then shown out, effects to a test's desk. */
final class Walk implements Turn.Cases<Boolean> {
  private final TestDesk desk;
  private final Moment now = TestDesk.NOW;
  private Screen screen;
  private final Stage stage = new Stage();
  private Size size = SIZES.get("80x24");
  private boolean left;
  private final List<Place> edited = new ArrayList<>();

  Walk(Screen first, TestDesk desk) {
    this.screen = first;
    this.desk = desk;
  }

  /** Presses keys by their chords. */
  Walk press(String... chords) {
    for (String chord : chords) {
      input(Input.Key.ofChord(chord));
    }
    return this;
  }

  /** Types text. */
  Walk type(String text) {
    text.codePoints()
        .mapToObj(c -> c == ' ' ? "Space" : Character.toString(c))
        .forEach(this::press);
    return this;
  }

  Walk input(Input input) {
    left |= !stage.on(screen, input, size, now).match(this);
    return this;
  }

  boolean hasLeft() {
    return left;
  }

  Screen screen() {
    return screen;
  }

  /** Returns the rows of the screen, blanks at their ends left out, then a newline each. */
  String seen(int columns, int rows) {
    size = new Size(columns, rows);
    screen = screen.fitted(columns, rows, now);
    return String.join("\n", Headless.render(screen.view(columns, rows, now), columns, rows))
        + "\n";
  }

  @Override
  public Boolean show(Turn.Show show) {
    screen = show.screen();
    return true;
  }

  @Override
  public Boolean perform(Turn.Perform perform) {
    if (performed(perform.effects(), perform.refused())) {
      screen = perform.then().answer(desk);
    }
    return true;
  }

  @Override
  public Boolean leave(Turn.Leave leave) {
    return !performed(leave.effects(), leave.refused());
  }

  @Override
  public Boolean ask(Turn.Ask ask) {
    screen = ask.question().answer(desk);
    return true;
  }

  @Override
  public Boolean waiting(Turn.Wait wait) {
    screen = wait.question().answer(desk);
    return true;
  }

  @Override
  public Boolean edit(Turn.Edit edit) {
    try {
      edited.addAll(edit.where().at(Optional.of(desk)).stream().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return edit.then().match(this);
  }

  /** Returns what was opened in an editor. */
  List<Place> edited() {
    return edited;
  }

  @Override
  public Boolean quit(Turn.Quit quit) {
    return false;
  }

  private boolean performed(Iterable<Effect> effects, Function<String, Screen> refused) {
    try {
      for (Effect effect : effects) {
        desk.perform(effect, now);
      }
      return true;
    } catch (IOException e) {
      screen = refused.apply(Refusal.said(e));
      return false;
    }
  }

  /** The sizes at which every screen is kept as it looks. */
  static final Map<String, Size> SIZES = Map.of(
      "40x15", new Size(40, 15),
      "80x24", new Size(80, 24),
      "120x40", new Size(120, 40),
      "200x60", new Size(200, 60));
}
