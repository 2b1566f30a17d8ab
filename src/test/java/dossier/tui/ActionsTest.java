package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The one table of actions, over all screens. */
class ActionsTest {

  private static final Map<String, Supplier<Walk>> SCREENS = new LinkedHashMap<>();

  static {
    ScreensTest.SCREENS.forEach(SCREENS::put);
    PreviewScreenTest.SCREENS.forEach((name, walk) -> SCREENS.put("preview-" + name, walk));
  }

  static Stream<String> screens() {
    return SCREENS.keySet().stream();
  }

  private static List<Binding<?>> bindings(String screen) {
    return List.copyOf(SCREENS.get(screen).get().screen().keys().bindings());
  }

  @ParameterizedTest
  @MethodSource("screens")
  void everyActionHasAKeyAndASentence(String screen) {
    for (Binding<?> binding : bindings(screen)) {
      assertFalse(binding.keys().get(0).isBlank(), screen + ": " + binding);
      assertTrue(binding.more().matches("[A-Z].*\\."), screen + ": " + binding);
    }
  }

  /** Each is shown in the list, found by its sentence, and done by its key. */
  @ParameterizedTest
  @MethodSource("screens")
  void everyActionIsInTheListOfActions(String screen) {
    Walk walk = SCREENS.get(screen).get();
    String list = new Walk(HelpScreen.over(walk.screen()), new TestDesk()).seen(200, 60);
    for (Binding<?> binding : bindings(screen)) {
      assertTrue(list.contains(binding.more()), screen + ": " + binding.more() + "\n" + list);
      assertTrue(Fuzzy.score(binding.more(), binding.help() + " " + binding.more()) > 0);
    }
  }

  /** Every screen but the one that is only waited for has its list of actions. */
  @ParameterizedTest
  @MethodSource("screens")
  void everyScreenShowsItsActions(String screen) {
    boolean shown = bindings(screen).stream().anyMatch(b -> b.keys().contains("F1"));
    assertEquals(!screen.matches("loading.*|.*(flagging|writing)|optimize-training"), shown);
  }

  /** What stands in a sitting for a letter while letters are typed. */
  private static final Map<String, String> WHILE_TYPING =
      Map.of("F2", "p", "F3", "n", "F4", "m", "F5", "l");

  /** What is called the same is done with the same key. */
  @Test
  void oneNameIsOneKey() {
    var keys = new HashMap<String, String>();
    var wrong = new TreeSet<String>();
    screens().forEach(screen -> {
      for (Binding<?> binding : bindings(screen)) {
        String name = binding.help();
        String first = binding.keys().get(0);
        String key = WHILE_TYPING.getOrDefault(first, first);
        boolean typed = binding.keys().contains("F1") || name.equals("undo");
        String before = keys.putIfAbsent(name, key);
        if (!name.isEmpty() && !typed && before != null && !before.equals(key)) {
          wrong.add(name + ": " + before + " and " + key + " in " + screen);
        }
      }
    });
    assertEquals(new TreeSet<>(), wrong);
  }

  /** A letter does one thing everywhere, whatever it is called there. */
  @Test
  void oneLetterIsOneThing() {
    Map<String, String> meanings = Map.of("u", "undo", "s", "source", "o", "overrule");
    screens().forEach(screen -> {
      for (Binding<?> binding : bindings(screen)) {
        String key = binding.keys().get(0);
        if (meanings.containsKey(key)) {
          String said = (binding.help() + " " + binding.more()).toLowerCase(java.util.Locale.ROOT);
          assertTrue(said.contains(meanings.get(key)), screen + ": " + binding);
        }
      }
    });
  }
}
