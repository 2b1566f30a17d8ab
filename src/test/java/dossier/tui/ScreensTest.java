package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.drill.Effect;
import dossier.schedule.Backlog;
import dossier.schedule.Rating;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every screen, whole, as it looks in each size. Run with {@code -Dsnapshots.update=true} to accept
 * what changed, and look at the difference before committing it.
 */
class ScreensTest {
  private static final Path SNAPSHOTS = Path.of("src/test/resources/dossier/tui/screens");
  private static final boolean UPDATE = Boolean.getBoolean("snapshots.update");

  static final Map<String, Supplier<Walk>> SCREENS = new LinkedHashMap<>();

  private static final LoadingScreen LOADING = new LoadingScreen("Reading the banks and the log")
      .after(
          3,
          List.of(
              new Progress.Part("Banks", 4_800_000, 4_800_000),
              new Progress.Part("Log", 210_000_000, 454_000_000)));

  static {
    SCREENS.put("loading", () -> walk(new LoadingScreen("Reading the banks and the log")));
    SCREENS.put("loading-long", () -> walk(LOADING));
    SCREENS.put("home", () -> walk(HomeScreen.of(TestDesk.overview(List.of(), Optional.empty()))));
    SCREENS.put(
        "home-problems",
        () -> walk(HomeScreen.of(TestDesk.overview(
            List.of("net.yaml:5:10: a problem", "net.yaml:7:5: another"), Optional.empty()))));
    SCREENS.put("home-locked", () -> walk(HomeScreen.of(
            TestDesk.overview(List.of(), Optional.of("the log is held by process 7 on desk."))))
        .press("Enter"));
    SCREENS.put(
        "home-empty",
        () -> walk(HomeScreen.of(new Overview(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            0,
            false))));
    SCREENS.put("home-backlog", () -> walk(HomeScreen.of(backlog(false))));
    SCREENS.put("home-backlog-whole", () -> walk(HomeScreen.of(backlog(true))));
    SCREENS.put("ask-typed", () -> drill("base").type("Gyu"));
    SCREENS.put("ask-choice", () -> drill("status").press("Down"));
    SCREENS.put("ask-truth", () -> drill("party"));
    SCREENS.put("ask-more", () -> drill("base").type("the north").press("Enter"));
    SCREENS.put("ask-nothing", () -> drill("base").press("Enter"));
    SCREENS.put("ask-choices", () -> drill("members").press("2", "Down", "Space"));
    SCREENS.put("ask-order", () -> drill("sequence").press("J"));
    SCREENS.put("ask-match", () -> drill("offices").type("b"));
    SCREENS.put("ask-cloze", () -> drill("drones").type("150 km").press("Enter").type("24"));
    SCREENS.put("ask-status", () -> drill("troops").type("5,000").press("Enter", "Down", "Down"));
    SCREENS.put("right", () -> drill("range").type("150 km").press("Enter"));
    SCREENS.put("wrong-choice", () -> drill("status").press(position("status", 1)));
    SCREENS.put("overruled", () -> drill("base").type("Yerevan").press("Enter", "o"));
    SCREENS.put("flagging", () -> drill("range").type("1").press("Enter", "f").type("ask her"));
    SCREENS.put("sure", () -> sure("range").type("120 km").press("Enter"));
    SCREENS.put("sure-wrong", () -> sure("range").type("120 km").press("Enter", "6"));
    SCREENS.put("sure-choice", () -> sure("status").press(position("status", 1), "7"));
    SCREENS.put("again", () -> again("base"));
    SCREENS.put("again-right", () -> again("base").type("Gyumri").press("Enter", "Enter"));
    SCREENS.put(
        "summary-sure",
        () -> sure("range").type("150 km").press("Enter", "5", "Enter").press("Esc"));
    SCREENS.put("source", () -> drill("range").type("150 km").press("Enter", "s"));
    SCREENS.put("help", () -> drill("range").type("150 km").press("Enter", "?"));
    SCREENS.put(
        "summary",
        () -> drill("range").type("15").press("Enter", "Enter").type("x").press("Esc"));
    SCREENS.put("browse", () -> browse());
    SCREENS.put("browse-typed", () -> browse().type("is:due lardner"));
    SCREENS.put("browse-list", () -> browse().press("Down", "Down", "Down", "Down"));
    SCREENS.put("browse-wrong", () -> browse().type("drone or tga:x"));
    SCREENS.put(
        "browse-wrong-long", () -> browse().type("drone and troops and base (status:alleged"));
    SCREENS.put("ask-flagging", () -> drill("status").press("f").type("ask her"));
    SCREENS.put("browse-none", () -> browse().type("submarine"));
    SCREENS.put(
        "browse-drilling", () -> drill("range").type("150 km").press("Enter", "/", "Down", "x"));
    SCREENS.put("card", () -> browse().press("Enter"));
    SCREENS.put("card-new", () -> browse().type("minsk").press("Enter"));
    SCREENS.put("card-flagging", () -> browse().type("base").press("Enter", "f").type("why?"));
    SCREENS.put("plan-first", () -> plan().press("Right", "+"));
    SCREENS.put("plan", () -> plan().press("Enter"));
    SCREENS.put("plan-past", () -> plan().press("[", "[", "[", "[", "["));
    SCREENS.put("home-offer", () -> walk(HomeScreen.of(offering())));
    SCREENS.put("optimize", () -> optimize(true).press("Down"));
    SCREENS.put("optimize-short", ScreensTest::tooFew);
    SCREENS.put("optimize-back", () -> optimize(true).press("Down", "b"));
    SCREENS.put("optimize-refused", ScreensTest::refused);
    SCREENS.put("optimize-training", ScreensTest::training);
    SCREENS.put("trial", () -> optimize(true).press("Enter"));
    SCREENS.put("trial-default", () -> optimize(true).press("Enter", "Left", "Left", "PageDown"));
    SCREENS.put("trial-lost", () -> optimize(false).press("Enter"));
    SCREENS.put("assessments", () -> assessments());
    SCREENS.put("assess-begin", () -> assessments().press("Down", "Enter"));
    SCREENS.put(
        "assess-quick", () -> assessments().press("Down", "Down", "Enter").type("0"));
    SCREENS.put("assess-pick", () -> assess());
    SCREENS.put("assess-sure", () -> assess().press("2"));
    SCREENS.put("assess-typed", () -> assess().press("n").type("Bak"));
    SCREENS.put("assess-list", () -> assess().press("2", "6", "F4", "F3"));
    SCREENS.put("assess-paused", () -> assess().press("Esc"));
    SCREENS.put("result", () -> result());
    SCREENS.put("result-item", () -> result().press("n"));
    SCREENS.put("result-writing", () -> result().press("w"));
    SCREENS.put("result-left-out", () -> result().press("n", "n"));
    SCREENS.put("disk-full", ScreensTest::diskFull);
    SCREENS.put("stats", ScreensTest::stats);
    SCREENS.put("stats-weeks", () -> stats().press("2", "End"));
    SCREENS.put("stats-tags", () -> stats().press("3"));
    SCREENS.put("stats-predicted", () -> stats().press("5", "Down"));
    SCREENS.put("stats-days", () -> stats().press("6", "Up", "PageUp"));
    SCREENS.put("stats-time", () -> stats().press("7", "PageDown"));
    SCREENS.put("stats-forecast", () -> stats().press("8"));
    SCREENS.put("stats-mixed-up", () -> stats().press("9", "Down"));
    SCREENS.put("stats-confidence", () -> stats().press("0"));
    SCREENS.put("stats-questions", () -> stats().press("7", "Down", "Enter"));
    SCREENS.put(
        "stats-empty",
        () -> walk(StatsScreen.of(
            TestDesk.stats(0), desk -> HomeScreen.of(desk.overview()), Optional.empty())));
  }

  /** Reviews that piled up in nine days away. */
  private static Overview backlog(boolean whole) {
    List<String> today = IntStream.range(0, 40).mapToObj(i -> "card-" + i).toList();
    return new Overview(
        List.of(new Overview.Row("karabakh", "The 2020 Karabakh war", 0, 0, 40, 0, 292)),
        List.of(187, 3, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        0,
        true,
        Optional.empty(),
        new Overview.Made(0, 0),
        Optional.of(new Overview.Late(new Backlog(187, 9, today, Optional.of(6)), whole)),
        Optional.empty(),
        true);
  }

  private static Walk walk(Screen screen) {
    return new Walk(screen, new TestDesk());
  }

  private static Walk drill(String first) {
    var desk = new TestDesk();
    return new Walk(DrillScreen.of(TestDesk.drill(first), desk), desk);
  }

  /** A drill that asks how sure the learner is. */
  private static Walk sure(String first) {
    var desk = new TestDesk();
    var extras = new dossier.drill.Drill.Extras(true, List.of());
    return new Walk(DrillScreen.of(TestDesk.drill(first, extras), desk), desk);
  }

  private static Walk again(String card) {
    var desk = new TestDesk();
    return new Walk(DrillScreen.of(TestDesk.again(card), desk), desk);
  }

  private static Walk browse() {
    var desk = new TestDesk();
    return new Walk(
        BrowseScreen.of(desk, d -> HomeScreen.of(d.overview()), Optional.empty()), desk);
  }

  private static Walk plan() {
    var desk = new TestDesk();
    return new Walk(PlanScreen.of(desk, Optional.empty()), desk);
  }

  private static Overview offering() {
    Overview now = TestDesk.overview(List.of(), Optional.empty());
    return new Overview(
        now.banks(),
        now.forecast(),
        now.problems(),
        now.notices(),
        now.locked(),
        now.nextDue(),
        now.suspended(),
        now.ready(),
        now.briefing(),
        now.made(),
        now.late(),
        Optional.of("340 reviews so far: the schedule can be fitted to your memory."),
        now.undoable());
  }

  private static Walk optimize(boolean better) {
    var desk = new TestDesk();
    desk.better = better;
    return new Walk(HomeScreen.of(desk.overview()), desk).press("O");
  }

  private static Walk tooFew() {
    var desk = new TestDesk();
    desk.tooFew = Optional.of("the log has 212 reviews; training needs at least 300");
    return new Walk(HomeScreen.of(desk.overview()), desk).press("O", "Enter");
  }

  private static Walk refused() {
    var desk = new TestDesk();
    Walk walk = new Walk(HomeScreen.of(desk.overview()), desk).press("O", "Enter");
    desk.full = true;
    return walk.press("Enter");
  }

  /** Half a minute into training, which goes on for ever. */
  private static Walk training() {
    Errand errand = Errand.of(() -> {
      new CountDownLatch(1).await();
      throw new IllegalStateException();
    });
    var share = new Share();
    share.at(0.42);
    Screen under = optimize(true).screen();
    return walk(new WaitingScreen(
        under, "Training on 1480 reviews", errand, Optional.of(share), Optional.empty(), 26));
  }

  private static Walk stats() {
    return walk(HomeScreen.of(TestDesk.overview(List.of(), Optional.empty()))).press("S");
  }

  private static Walk assessments() {
    var desk = new TestDesk();
    HomeScreen home = HomeScreen.of(desk.overview());
    return new Walk(home, desk).press("a");
  }

  private static Walk assess() {
    return walk(AssessScreen.of(new TestExaminer()));
  }

  private static Walk result() {
    return walk(AssessScreen.of(new TestExaminer().over()));
  }

  private static Walk diskFull() {
    var desk = new TestDesk();
    desk.full = true;
    return new Walk(DrillScreen.of(TestDesk.drill("base"), desk), desk)
        .type("Gyumri")
        .press("Enter");
  }

  /** Returns the key that picks an option by its authored index. */
  private static String position(String question, int option) {
    var asking = (dossier.drill.Drill.Asking) TestDesk.drill(question);
    return Integer.toString(asking.shown().indexOf(option) + 1);
  }

  static Stream<String> screensInSizes() {
    return SCREENS.keySet().stream()
        .flatMap(name -> Walk.SIZES.keySet().stream().sorted().map(size -> name + "-" + size));
  }

  @ParameterizedTest
  @MethodSource("screensInSizes")
  void screenLooksAsKept(String nameAndSize) throws IOException {
    int dash = nameAndSize.lastIndexOf('-');
    Size size = Walk.SIZES.get(nameAndSize.substring(dash + 1));
    String seen =
        SCREENS.get(nameAndSize.substring(0, dash)).get().seen(size.columns(), size.rows());
    Path kept = SNAPSHOTS.resolve(nameAndSize + ".txt");
    if (UPDATE) {
      Files.writeString(kept, seen);
    }
    assertEquals(Files.readString(kept), seen);
  }

  @Test
  void everyScreenStandsAnySize() {
    for (Supplier<Walk> screen : SCREENS.values()) {
      for (int columns = 1; columns < 60; columns += 3) {
        for (int rows = 1; rows < 30; rows += 3) {
          screen.get().seen(columns, rows);
        }
      }
    }
  }

  @Test
  void aWindowTooSmallSaysWhatIsNeeded() {
    assertEquals("""
        Enlarge the window: Dossier
        needs 40x12, this is 30x6.




        """, drill("range").seen(30, 6));
  }

  /** What each way of giving an answer says, as one would type it line by line. */
  @Test
  void answersOfEveryTypeEarnFullMarks() {
    var right = new LinkedHashMap<String, Walk>();
    right.put("members", drill("members").press(positions("members", 0, 1, 2)).press("Enter"));
    right.put("offices", pairs().press("Enter"));
    right.put("sequence", arranged().press("Enter"));
    right.put(
        "drones", drill("drones").type("150 km").press("Enter").type("24 h").press("Enter"));
    right.put("troops", drill("troops").type("5,000").press("Enter", "3"));
    right.forEach((id, walk) -> {
      String seen = walk.seen(100, 40);
      assertTrue(seen.contains(" ✓ Correct"), id + ":\n" + seen);
    });
  }

  private static String[] positions(String question, int... options) {
    return java.util.Arrays.stream(options)
        .mapToObj(option -> position(question, option))
        .toArray(String[]::new);
  }

  /** Gives each left side the letter under which its right side is shown. */
  private static Walk pairs() {
    Walk walk = drill("offices");
    var asking = (dossier.drill.Drill.Asking) TestDesk.drill("offices");
    for (int right = 0; right < 2; right++) {
      walk.type(PairEntry.letter(asking.shown().indexOf(right)));
    }
    return walk;
  }

  /** Sorts the items by moving each one up to its place. */
  private static Walk arranged() {
    Walk walk = drill("sequence");
    var order = new ArrayList<>(((dossier.drill.Drill.Asking) TestDesk.drill("sequence")).shown());
    int at = 0;
    for (int place = 0; place < order.size(); place++) {
      int from = order.indexOf(place);
      for (; at < from; at++) {
        walk.press("j");
      }
      for (; at > from; at--) {
        walk.press("k");
      }
      for (; at > place; at--) {
        walk.press("K");
      }
      order.add(place, order.remove(from));
    }
    return walk;
  }

  /** A key that is listed changes what is seen, does something, or leaves; but where it cannot. */
  @Test
  void everyKeyThatIsListedWorks() {
    var dead = new ArrayList<String>();
    for (String name : List.of("ask-choice", "ask-choices", "ask-order", "right", "help")) {
      for (Binding<?> binding : SCREENS.get(name).get().screen().keys().bindings()) {
        for (String key : binding.keys()) {
          Walk walk = SCREENS.get(name).get();
          walk.seen(60, 12);
          walk.press(scrolledBefore(key));
          String before = walk.seen(60, 12);
          walk.press(key);
          boolean same = walk.seen(60, 12).equals(before) && !walk.hasLeft();
          if (same && !isIdle(name, key)) {
            dead.add(name + ": " + key);
          }
        }
      }
    }
    assertEquals(List.of(), dead);
  }

  /** To scroll up, one must be down. */
  private static String[] scrolledBefore(String key) {
    return List.of("Up", "k", "PageUp", "Home", "g", "WheelUp", "Ctrl-P").contains(key)
        ? new String[] {"PageDown"}
        : new String[0];
  }

  /** Keys that change nothing where they are pressed: an item on top cannot be raised. */
  private static boolean isIdle(String screen, String key) {
    boolean scrolls = key.startsWith("Page") || key.startsWith("Wheel");
    boolean marked = screen.equals("ask-order") && key.equals("2"); // the one scrolled down to
    return screen.startsWith("ask") && (scrolls || key.equals("u") || marked);
  }

  @Test
  void aLongQuestionCanBeReadWhileItIsAsked() {
    var desk = new TestDesk();
    Walk walk = new Walk(DrillScreen.of(TestDesk.longDrill(), desk), desk);
    var seen = new java.util.TreeSet<Integer>();
    for (int page = 0; page < 8; page++) {
      numbers(walk.seen(60, 14), seen);
      walk.press("PageUp");
    }
    for (int page = 0; page < 8; page++) {
      numbers(walk.seen(60, 14), seen);
      walk.press("PageDown");
    }
    assertEquals(TestDesk.LONG_WORDS, seen.size());
    String bottom = walk.press("PageDown", "PageDown", "PageDown").seen(60, 14);
    assertNotEquals(bottom, walk.press("PageUp").seen(60, 14), "scrolled beyond the end");
    assertTrue(walk.type("x").seen(60, 14).contains("> x"), "typing brings the answer in sight");
  }

  private static void numbers(String screen, java.util.Set<Integer> seen) {
    java.util.regex.Pattern.compile("w(\\d+)")
        .matcher(screen)
        .results()
        .forEach(m -> seen.add(Integer.valueOf(m.group(1))));
  }

  @Test
  void randomKeysBreakNothing() {
    var random = new Random(42);
    String[] keys = {
      "Enter",
      "Esc",
      "Up",
      "Down",
      "1",
      "2",
      "3",
      "4",
      "a",
      "s",
      "o",
      "u",
      "f",
      "b",
      "x",
      "?",
      "PageDown",
      "PageUp",
      "Space",
      "Backspace",
      "Ctrl-_",
      "F1",
      "d",
      "q",
      "p",
      "r"
    };
    for (int walk = 0; walk < 100; walk++) {
      Walk screens = drill("range");
      for (int i = 0; i < 60 && !screens.hasLeft(); i++) {
        screens.press(keys[random.nextInt(keys.length)]);
        screens.seen(80, 24);
      }
    }
  }

  @Test
  void randomKeysBreakNothingWhereConfidenceIsAsked() {
    var random = new Random(42);
    String[] keys = {"Enter", "Esc", "1", "5", "6", "7", "c", "F6", "u", "o", "Space", "Down", "x"};
    for (int walk = 0; walk < 100; walk++) {
      Walk screens = sure("status");
      for (int i = 0; i < 60 && !screens.hasLeft(); i++) {
        screens.press(keys[random.nextInt(keys.length)]);
        screens.seen(80, 24);
      }
    }
  }

  @Test
  void theAnswerIsStillThereForWhoeverGoesBackToIt() {
    Walk walk = sure("base").type("Yerevan").press("Enter");
    String asked = walk.seen(80, 24);
    assertTrue(asked.contains("How sure are you?") && !asked.contains("Incorrect"), asked);
    assertTrue(walk.press("u").seen(80, 24).contains("> Yerevan"), walk.seen(80, 24));
    walk.press("Enter", "c", "2");
    assertTrue(walk.seen(80, 24).contains("Yerevan · very unlikely, 5-20 %"), walk.seen(80, 24));
  }

  /** The bands are in sight, however small the window. */
  @Test
  void everyBandIsSeenInTheSmallestWindow() {
    String seen = sure("range").type("120 km").press("Enter").seen(40, 12);
    assertTrue(seen.contains(" 1  almost no chance") && seen.contains(" 7  almost certain"), seen);
  }

  @Test
  void aConfidenceThatTheDiskRefusesIsAskedForAgain() {
    var desk = new TestDesk();
    var extras = new dossier.drill.Drill.Extras(true, List.of());
    Walk walk = new Walk(DrillScreen.of(TestDesk.drill("base", extras), desk), desk)
        .type("Yerevan")
        .press("Enter");
    desk.full = true;
    assertTrue(walk.press("7").seen(80, 24).contains("No space left"), walk.seen(80, 24));
    desk.full = false;
    assertTrue(walk.press("7").seen(80, 24).contains("almost certain, 95-99 %"));
  }

  @Test
  void aRefusedAnswerIsKeptAndTakenOnceThereIsRoom() {
    var desk = new TestDesk();
    desk.full = true;
    Walk walk = new Walk(DrillScreen.of(TestDesk.drill("base"), desk), desk)
        .type("Gyumri")
        .press("Enter");
    assertEquals(List.of(), desk.performed);

    desk.full = false;
    walk.press("Enter", "Enter");
    assertEquals(2, desk.performed.size());
    assertInstanceOf(Effect.LogAnswer.class, desk.performed.get(0));
    assertEquals(Rating.GOOD, ((Effect.LogReview) desk.performed.get(1)).rating());
  }

  @Test
  void pasteGoesIntoTheAnswerAndEnterInItAnswersNothing() {
    Walk walk = drill("base").input(new Input.Paste("Gyu\nmri"));
    assertTrue(walk.seen(80, 24).contains("> Gyu mri"), walk.seen(80, 24));
  }

  @Test
  void resizeKeepsWhatIsTyped() {
    Walk walk =
        drill("base").type("Gyumr").input(new Input.Resize(new Size(50, 20))).type("i");
    assertTrue(walk.seen(50, 20).contains("> Gyumri"));
  }

  @Test
  void leavingAtTheVerdictTakesTheProposal() {
    for (String key : List.of("Esc", "Ctrl-C")) {
      var desk = new TestDesk();
      new Walk(DrillScreen.of(TestDesk.drill("base"), desk), desk)
          .type("Gyumri")
          .press("Enter", key);
      assertEquals(2, desk.performed.size(), key);
    }
  }

  @Test
  void endOfInputLeaves() {
    for (Supplier<Walk> screen : SCREENS.values()) {
      if (screen != SCREENS.get("disk-full")) {
        assertTrue(screen.get().input(new Input.Eof()).hasLeft());
      }
    }
  }

  @Test
  void typedLettersAreNeverCommands() {
    Walk walk = drill("base").type("quf?1");
    assertTrue(walk.seen(80, 24).contains("> quf?1"));
    assertFalse(walk.hasLeft());
  }

  @Test
  void undoFromTheSummaryStandsAtTheVerdict() {
    Walk walk = drill("base").type("Gyumri").press("Enter", "Esc", "u");
    var rows = new ArrayList<>(walk.seen(80, 24).lines().toList());
    assertTrue(rows.contains(" ✓ Correct"), rows.toString());
  }
}
