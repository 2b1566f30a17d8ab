package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * The tables of {@code README.md} and {@code docs/KEYS.md} are what the hint bars offer. Run with
 * {@code -Dkeys.update=true} to write them anew.
 */
class KeyTableTest {
  private static final String HEAD = "| key | does | where |\n|---|---|---|\n";

  /** The screens by what a user calls them. */
  private static final Map<String, String> PLACES = new LinkedHashMap<>();

  static {
    PLACES.put("home", "home");
    PLACES.put("ask-(?!flagging).*", "question");
    PLACES.put("right|wrong-choice|overruled", "answer");
    PLACES.put("sure", "confidence");
    PLACES.put("flagging", "flag");
    PLACES.put("source", "source");
    PLACES.put("browse.*", "browse");
    PLACES.put("card.*", "card");
    PLACES.put("stats(-days)?", "statistics");
    PLACES.put("assessments", "assessments");
    PLACES.put("assess-(begin|quick)", "begin");
    PLACES.put("assess-(pick|typed|sure)", "sitting");
    PLACES.put("assess-list", "hand in");
    PLACES.put("assess-paused", "pause");
    PLACES.put("result(-item|-left-out)?", "result");
    PLACES.put("result-writing", "report");
    PLACES.put("help", "actions");
    PLACES.put("summary", "summary");
    PLACES.put("plan.*", "plan");
    PLACES.put("optimize(-short|-back)?", "optimize");
    PLACES.put("trial.*", "trained");
  }

  /** What a newcomer sees first. */
  private static final Set<String> FIRST =
      Set.of("home", "question", "answer", "confidence", "source");

  private static String table(Predicate<String> shown) {
    var rows = new LinkedHashMap<String, Set<String>>();
    var actions = new HashSet<String>();
    PLACES.forEach((screens, place) -> ScreensTest.SCREENS.forEach((name, walk) -> {
      if (shown.test(place) && name.matches(screens)) {
        for (Binding<?> binding : walk.get().screen().keys().bindings()) {
          String action = place + binding.keys() + binding.help();
          if (!binding.help().isEmpty() && actions.add(action)) {
            String keys =
                String.join(" ", binding.keys().stream().map(Keymap::shown).toList());
            rows.computeIfAbsent(
                    keys.replace("|", "\\|") + " | " + binding.more(), row -> new LinkedHashSet<>())
                .add(place);
          }
        }
      }
    }));
    var table = new StringBuilder(HEAD);
    rows.forEach((row, places) -> table
        .append("| ")
        .append(row)
        .append(" | ")
        .append(String.join(", ", places))
        .append(" |\n"));
    return table.toString();
  }

  @Test
  void theReadmeHasTheKeysThatComeFirst() throws IOException {
    assertTable(Path.of("README.md"), FIRST::contains);
  }

  @Test
  void thePageOfKeysHasThoseOfEveryScreen() throws IOException {
    assertTable(Path.of("docs/KEYS.md"), place -> true);
  }

  private static void assertTable(Path file, Predicate<String> shown) throws IOException {
    String page = Files.readString(file);
    String table = table(shown);
    int from = page.indexOf(HEAD);
    int to = page.indexOf("\n\n", from) + 1;
    if (Boolean.getBoolean("keys.update")) {
      page = page.substring(0, from) + table + page.substring(to);
      Files.writeString(file, page);
      to = page.indexOf("\n\n", from) + 1;
    }
    assertEquals(table, page.substring(from, to));
  }
}
