package dossier.tui;

import dossier.schedule.Moment;
import java.util.Optional;

/**
 * What an input is before a screen looks at it: a click is the key that what was clicked stands for,
 * and a key whose action is off says why.
 */
final class Stage {
  /** The key of what the mouse was pressed on; empty while it is not. */
  private String pressed = "";

  /** Returns what follows from an input to a screen that is shown in a size. */
  Turn on(Screen screen, Input input, Size size, Moment now) {
    if (input instanceof Input.Mouse mouse) {
      return clicked(screen, mouse, size, now);
    }
    if (input instanceof Input.Key key) {
      return pressed(screen, key, now);
    }
    return screen.on(input, now);
  }

  private static Turn pressed(Screen screen, Input.Key key, Moment now) {
    Optional<String> refusal = screen.keys().refusal(key.chord());
    return refusal.isPresent()
        ? new Turn.Show(Toast.over(screen, refusal.get()))
        : screen.on(key, now);
  }

  private Turn clicked(Screen screen, Input.Mouse mouse, Size size, Moment now) {
    return switch (mouse.gesture()) {
      case PRESS -> {
        pressed = keyAt(screen, mouse, size, now);
        yield new Turn.Show(screen);
      }
      case RELEASE -> {
        String from = pressed;
        pressed = "";
        yield released(screen, from, keyAt(screen, mouse, size, now), now);
      }
      case MENU -> pressed(screen, Input.Key.of("F1"), now);
      case WHEEL_UP -> pressed(screen, Input.Key.of("WheelUp"), now);
      case WHEEL_DOWN -> pressed(screen, Input.Key.of("WheelDown"), now);
    };
  }

  private static Turn released(Screen screen, String from, String to, Moment now) {
    if (from.isEmpty() || to.isEmpty()) {
      return new Turn.Show(screen);
    }
    return from.equals(to)
        ? pressed(screen, Input.Key.ofChord(to), now)
        : screen.on(new Input.Drag(from, to), now);
  }

  private static String keyAt(Screen screen, Input.Mouse mouse, Size size, Moment now) {
    Frame frame = screen.view(size.columns(), size.rows(), now);
    return Cells.of(frame, size).key(mouse.column(), mouse.row());
  }
}
