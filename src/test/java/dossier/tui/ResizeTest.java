package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.terminal.Terminal;
import dossier.tui.Text.Glyph;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Every screen while the window changes under it, and keys are pressed between: as many sizes as
 * {@code -Ddossier.resizes} says, down to one cell.
 */
class ResizeTest {
  private static final int RESIZES = Integer.getInteger("dossier.resizes", 1_000);

  /** So that most screens are seen in more than one size. */
  private static final int SIZES_OF_A_SCREEN = 12;

  @Test
  void everyScreenIsShownAsPaintedInEverySize() throws IOException {
    var random = new Random(42);
    var screens = new ArrayList<Supplier<Walk>>(ScreensTest.SCREENS.values());
    screens.addAll(PreviewScreenTest.SCREENS.values());
    var terminal = new Grid();
    var painter = new CellScreen(terminal.asTerminal(), role -> terminal.role = role);
    Walk walk = screens.get(0).get();
    for (int i = 0; i < RESIZES; i++) {
      if (i % SIZES_OF_A_SCREEN == 0 || walk.hasLeft()) {
        walk = screens.get(i / SIZES_OF_A_SCREEN % screens.size()).get();
      }
      Size size = randomSize(random);
      walk.input(new Input.Resize(size));
      Cells cells = painted(walk, size);
      terminal.resize(size);
      painter.forget();
      painter.show(shown(walk, size), size);
      assertEquals(all(cells), terminal.all(), "resize " + i + " to " + size);

      walk.press(randomKey(walk, random));
      cells = painted(walk, size);
      painter.show(shown(walk, size), size);
      assertEquals(all(cells), terminal.all(), "key after resize " + i + " to " + size);
    }
  }

  /** Mostly small ones, where there is least room, and no fewer at the breakpoints. */
  private static Size randomSize(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> new Size(1 + random.nextInt(12), 1 + random.nextInt(6));
      case 1 -> new Size(36 + random.nextInt(28), 10 + random.nextInt(12));
      case 2 -> new Size(96 + random.nextInt(8), 1 + random.nextInt(30));
      default -> new Size(1 + random.nextInt(250), 1 + random.nextInt(80));
    };
  }

  private static String randomKey(Walk walk, Random random) {
    List<? extends Binding<?>> bindings = walk.screen().keys().bindings();
    List<String> keys = bindings.get(random.nextInt(bindings.size())).keys();
    return random.nextInt(4) == 0 ? "x" : keys.get(random.nextInt(keys.size()));
  }

  private static Cells painted(Walk walk, Size size) {
    walk.seen(size.columns(), size.rows());
    return Cells.of(shown(walk, size), size);
  }

  /** Returns the frame, which must fit the window that it was made for. */
  private static Frame shown(Walk walk, Size size) {
    Frame frame = walk.screen().view(size.columns(), size.rows(), TestDesk.NOW);
    assertTrue(frame.lines().size() <= size.rows(), "more rows than " + size);
    for (Line line : frame.lines()) {
      assertTrue(line.width() <= size.columns(), () -> line.text() + " is wider than " + size);
    }
    frame
        .cursor()
        .ifPresent(c -> assertTrue(
            c.column() >= 0 && c.row() >= 0 && c.column() < size.columns() && c.row() < size.rows(),
            () -> c + " is outside of " + size));
    return frame;
  }

  private static String all(Cells cells) {
    var all = new StringBuilder();
    for (int y = 0; y < cells.size().rows(); y++) {
      for (int x = 0; x < cells.size().columns(); x++) {
        all.append(cells.text(x, y)).append(cells.role(x, y));
      }
      all.append('\n');
    }
    return all.toString();
  }

  /** A terminal that starts full of what another size has left, and knows what the painter tells. */
  private static final class Grid {
    private Size size = new Size(1, 1);
    private String[] texts = {"X"};
    private Role[] roles = {Role.PLAIN};
    private int column;
    private int row;
    private Role role = Role.PLAIN;

    void resize(Size now) {
      size = now;
      texts = new String[now.columns() * now.rows()];
      roles = new Role[texts.length];
      Arrays.fill(texts, "X");
    }

    String all() {
      var all = new StringBuilder();
      for (int i = 0; i < texts.length; i++) {
        all.append(texts[i]).append(roles[i]);
        if ((i + 1) % size.columns() == 0) {
          all.append('\n');
        }
      }
      return all.toString();
    }

    Terminal asTerminal() {
      return (Terminal) Proxy.newProxyInstance(
          Grid.class.getClassLoader(), new Class<?>[] {Terminal.class}, this::called);
    }

    private Object called(Object terminal, Method method, Object[] arguments) {
      switch (method.getName()) {
        case "setCursorPosition" -> {
          column = (int) arguments[0];
          row = (int) arguments[1];
        }
        case "putString" -> put((String) arguments[0]);
        case "setCursorVisible", "flush" -> {
          // Nothing is seen of it here.
        }
        default -> throw new AssertionError(method);
      }
      return null;
    }

    private void put(String text) {
      for (Glyph glyph : Text.glyphs(text)) {
        int at = row * size.columns() + column;
        assertTrue(column + glyph.width() <= size.columns(), "written over the edge");
        texts[at] = glyph.text();
        roles[at] = role;
        if (glyph.width() == 2) {
          texts[at + 1] = Cells.RIGHT_HALF;
          roles[at + 1] = role;
        }
        column += glyph.width();
      }
    }
  }
}
