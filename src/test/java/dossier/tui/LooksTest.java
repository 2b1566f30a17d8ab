package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every screen with what terminals of few means make of it: sixteen colours, none, and ASCII. Each
 * run of text stands behind the SGR parameters of its look, {@code ‹32;1›}; {@code ‹›} ends it. Run
 * with {@code -Dsnapshots.update=true} to accept what changed.
 */
class LooksTest {
  private static final Path SNAPSHOTS = Path.of("src/test/resources/dossier/tui/looks");
  private static final boolean UPDATE = Boolean.getBoolean("snapshots.update");
  private static final Size SIZE = new Size(80, 24);

  private static Map<String, Supplier<Walk>> screens() {
    var screens = new LinkedHashMap<String, Supplier<Walk>>();
    screens.putAll(ScreensTest.SCREENS);
    PreviewScreenTest.SCREENS.forEach((name, walk) -> screens.put("preview-" + name, walk));
    return screens;
  }

  static Stream<String> names() {
    return screens().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void screenLooksAsKept(String name) throws IOException {
    Frame frame = frame(screens().get(name).get());
    String seen = "== 16 colours\n" + marked(frame, Map.of("DOSSIER_COLOR", "16"))
        + "== NO_COLOR\n" + marked(frame, Map.of("NO_COLOR", "1"))
        + "== ASCII\n" + marked(Ascii.of(frame), Map.of("NO_COLOR", "1"));
    Path kept = SNAPSHOTS.resolve(name + ".txt");
    if (UPDATE) {
      Files.createDirectories(SNAPSHOTS);
      Files.writeString(kept, seen);
    }
    assertEquals(Files.readString(kept), seen);
  }

  private static Frame frame(Walk walk) {
    walk.seen(SIZE.columns(), SIZE.rows());
    return walk.screen().view(SIZE.columns(), SIZE.rows(), TestDesk.NOW);
  }

  private static String marked(Frame frame, Map<String, String> environment) {
    Theme theme = Theme.of(environment);
    Cells cells = Cells.of(frame, SIZE);
    var marked = new StringBuilder();
    for (int y = 0; y < SIZE.rows(); y++) {
      var row = new StringBuilder();
      String look = "";
      for (int x = 0; x < SIZE.columns(); x++) {
        String next = theme.look(cells.role(x, y));
        row.append(next.equals(look) ? "" : "‹" + next + "›").append(cells.text(x, y));
        look = next;
      }
      row.append(look.isEmpty() ? "" : "‹›");
      marked.append(row.toString().stripTrailing()).append('\n');
    }
    return marked.toString();
  }

  /** What a key changes is seen in the text, and not in a colour or an attribute alone. */
  @ParameterizedTest
  @MethodSource("names")
  void whatAKeyChangesIsSeenWithoutLooks(String name) {
    Supplier<Walk> screen = screens().get(name);
    Frame before = frame(screen.get());
    var unseen = new ArrayList<String>();
    for (Binding<?> binding : screen.get().screen().keys().bindings()) {
      for (String key : binding.keys()) {
        Frame after = frame(screen.get().press(key));
        boolean changed = !roles(after).equals(roles(before));
        if (changed && text(after).equals(text(before))) {
          unseen.add(key);
        }
      }
    }
    assertEquals(List.of(), unseen);
  }

  private static List<Role> roles(Frame frame) {
    Cells cells = Cells.of(frame, SIZE);
    var roles = new ArrayList<Role>();
    for (int y = 0; y < SIZE.rows(); y++) {
      for (int x = 0; x < SIZE.columns(); x++) {
        roles.add(cells.role(x, y));
      }
    }
    return roles;
  }

  private static List<String> text(Frame frame) {
    return Headless.render(Ascii.of(frame), SIZE.columns(), SIZE.rows());
  }

  /** What screens that mean different things say in words or signs, also in ASCII. */
  @Test
  void colourIsNeverTheOnlySign() {
    assertDiffer("✓ Correct", "✗ Incorrect", "right", "wrong-choice");
    assertDiffer("+ Correct", "x Incorrect", "right", "wrong-choice");

    Walk choice = screens().get("ask-choice").get();
    assertRow(" > 2  ", choice);
    assertRow(" > 1  ", choice.press("Up"));

    Walk ticks = screens().get("ask-choices").get();
    String ticked = String.join("\n", text(frame(ticks)));
    assertNotEquals(ticked, String.join("\n", text(frame(ticks.press("Space")))));

    assertRow(" > 3 good", screens().get("right").get());
    assertRow(" > 1 again", screens().get("wrong-choice").get());
    assertRow(" > The 2020", screens().get("home").get().press("Down"));
  }

  private static void assertDiffer(String one, String other, String first, String second) {
    for (boolean ascii : new boolean[] {false, true}) {
      String a = rows(frame(screens().get(first).get()), ascii);
      String b = rows(frame(screens().get(second).get()), ascii);
      boolean said = ascii == one.startsWith("+");
      assertEquals(said, a.contains(one), a);
      assertEquals(said, b.contains(other), b);
    }
  }

  private static void assertRow(String start, Walk walk) {
    List<String> text = text(frame(walk));
    long rows = text.stream().filter(row -> row.contains(start)).count();
    assertEquals(1, rows, () -> start + " in\n" + String.join("\n", text));
  }

  private static String rows(Frame frame, boolean ascii) {
    Frame shown = ascii ? Ascii.of(frame) : frame;
    return String.join("\n", Headless.render(shown, SIZE.columns(), SIZE.rows()));
  }
}
