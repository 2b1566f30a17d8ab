package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.question.Question;
import dossier.question.TextKey;
import dossier.tui.Draft.Fault;
import dossier.tui.Draft.Level;
import dossier.tui.PreviewScreen.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a preview shows, whole, in each size, and what a save changes of it. Run with {@code
 * -Dsnapshots.update=true} to accept what changed, and look at the difference before committing it.
 */
class PreviewScreenTest {
  private static final Path SNAPSHOTS = Path.of("src/test/resources/dossier/tui/preview");
  private static final boolean UPDATE = Boolean.getBoolean("snapshots.update");

  private static final Fault UNKNOWN = Drafts.fault(
      Level.ERROR, 11, "unknown field 'aks'; expected one of ask, cite, why; write 'ask'");
  private static final Fault NO_WHY =
      Drafts.fault(Level.WARNING, 20, "no 'why'; expected what the answer means; add it");
  private static final Fault LONGEST = Drafts.fault(
      Level.ADVICE, 16, "the key is the longest option; expected options alike; shorten it");
  private static final Fault NO_TITLE =
      Drafts.fault(Level.WARNING, 1, "no 'title'; expected a bank to have it; add it");

  static final Map<String, Supplier<Walk>> SCREENS = new LinkedHashMap<>();

  static {
    SCREENS.put("clean", () -> walk(first()));
    SCREENS.put("faults", () -> walk(faulty()).press("j"));
    SCREENS.put("broken", () -> walk(Drafts.broken("14:03:12", TestDesk.QUESTIONS, 0, UNKNOWN)));
    SCREENS.put(
        "broken-since",
        () -> walk(PreviewScreen.of(first(), TestDesk::cited)
            .reloaded(Drafts.broken("14:03:12", TestDesk.QUESTIONS, 0, UNKNOWN).after(first()))));
    SCREENS.put(
        "gone",
        () -> walk(PreviewScreen.of(first(), TestDesk::cited).reloaded(gone().after(first()))));
    SCREENS.put("answers", () -> walk(faulty()).press("j", "a"));
    SCREENS.put("trying", () -> walk(faulty()).press("t").type("150 k"));
    SCREENS.put("tried", () -> walk(first()).press("t").type("140 km").press("Enter"));
    SCREENS.put(
        "say-more", () -> walk(first()).press("j", "j", "t").type("the north").press("Enter"));
    SCREENS.put("list", () -> walk(faulty()).press("l", "j"));
    SCREENS.put("problems", () -> walk(faulty()).press("p"));
    SCREENS.put("source", () -> walk(first()).press("s"));
    SCREENS.put("help", () -> walk(first()).press("?"));
    SCREENS.put("empty", () -> walk(Drafts.of("14:02:10", List.of(), NO_TITLE)));
    SCREENS.put("long", () -> walk(longer()).press("a"));
  }

  private static Draft first() {
    return Drafts.of("14:02:10", TestDesk.QUESTIONS);
  }

  private static Draft faulty() {
    return Drafts.of("14:02:10", TestDesk.QUESTIONS, NO_TITLE, LONGEST, NO_WHY);
  }

  private static Draft gone() {
    Fault missing =
        Drafts.fault(Level.ERROR, 1, "no such file; expected a file or a folder; correct its name");
    return Draft.of(
        Drafts.FILE, "14:03:12", true, List.of(Drafts.FILE), List.of(), List.of(missing));
  }

  private static Draft longer() {
    var stem = new StringBuilder();
    for (int i = 1; i <= TestDesk.LONG_WORDS; i++) {
      stem.append('w').append(i).append(' ');
    }
    return Drafts.of("14:02:10", List.of(town("Gyumri", stem.toString().strip())));
  }

  private static Walk walk(Draft draft) {
    return walk(PreviewScreen.of(draft, TestDesk::cited));
  }

  private static Walk walk(PreviewScreen screen) {
    return new Walk(screen, new TestDesk());
  }

  private static Question town(String answer, String stem) {
    return TestDesk.question(
        "base", stem, new TextKey(answer, List.of(), List.of(), List.of()), Optional.empty());
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
      Files.createDirectories(SNAPSHOTS);
      Files.writeString(kept, seen);
    }
    assertEquals(Files.readString(kept), seen);
  }

  @Test
  void everyScreenStandsAnySize() {
    for (Supplier<Walk> screen : SCREENS.values()) {
      for (int columns = 1; columns < 130; columns += 8) {
        for (int rows = 1; rows < 30; rows += 4) {
          screen.get().seen(columns, rows);
        }
      }
    }
  }

  // -- what a save changes

  @Test
  void theSameQuestionStaysThoughItMoves() {
    PreviewScreen screen = at("base");
    var moved = new ArrayList<>(TestDesk.QUESTIONS);
    moved.add(0, moved.remove(2));
    assertEquals(0, screen.reloaded(Drafts.of("14:03:12", moved)).at());
    assertEquals("base", shown(screen.reloaded(Drafts.of("14:03:12", moved))));
  }

  @Test
  void aRewrittenQuestionIsJumpedTo() {
    PreviewScreen after = at("base").reloaded(rewritten("range", "How far does the drone fly?"));
    assertEquals("range", shown(after));
    assertEquals("Reloaded 14:03:12: no problems; changed: range", after.news());
  }

  @Test
  void aNewQuestionIsJumpedTo() {
    var more = new ArrayList<>(TestDesk.QUESTIONS);
    more.add(TestDesk.question(
        "capital",
        "Which?",
        new TextKey("Yerevan", List.of(), List.of(), List.of()),
        Optional.empty()));
    assertEquals("capital", shown(at("base").reloaded(Drafts.of("14:03:12", more))));
  }

  @Test
  void whoEditsTheQuestionShownStaysThoughOthersChangeToo() {
    var questions = new ArrayList<>(Drafts.with(town("Gyumri", "In which town?")));
    questions.set(
        0, TestDesk.question("range", "Else?", TestDesk.QUESTIONS.get(0).key(), Optional.empty()));
    assertEquals("base", shown(at("base").reloaded(Drafts.of("14:03:12", questions))));
  }

  @Test
  void aQuestionTakenAwayLeavesItsPlaceShown() {
    var fewer = new ArrayList<>(TestDesk.QUESTIONS);
    fewer.removeIf(q -> q.id().value().equals("base"));
    PreviewScreen after = at("base").reloaded(Drafts.of("14:03:12", fewer));
    assertEquals(2, after.at());
    PreviewScreen none = at("base").reloaded(Drafts.of("14:03:12", List.of()));
    assertEquals(Optional.empty(), none.item());
  }

  @Test
  void whatIsTypedStaysWhenItsQuestionIsRewritten() {
    Walk walk = walk(at("base")).press("t").type("Gyu");
    var after = ((PreviewScreen) walk.screen()).reloaded(rewritten("base", "In what town?"));
    assertEquals(View.TRYING, after.look().view());
    assertTrue(walk(after).type("m").seen(80, 24).contains("> Gyum"));
  }

  @Test
  void whatIsTypedIsThereAgainAfterAnotherQuestionWasShown() {
    Walk walk = walk(at("base")).press("t").type("Gyu");
    var after = ((PreviewScreen) walk.screen()).reloaded(rewritten("range", "How far?"));
    assertEquals(View.QUESTION, after.look().view());
    assertTrue(walk(after).press("j", "j", "t").type("m").seen(80, 24).contains("> Gyum"));
  }

  @Test
  void whatWasAnsweredIsMarkedAnewAgainstTheNewKey() {
    Walk walk = walk(at("base")).press("t").type("Yerevan").press("Enter");
    assertTrue(walk.seen(80, 24).contains("✗ Incorrect"), walk.seen(80, 24));
    Question renamed = town("Yerevan", "In which town is Russia's base in Armenia?");
    var after =
        ((PreviewScreen) walk.screen()).reloaded(Drafts.of("14:03:12", Drafts.with(renamed)));
    assertTrue(walk(after).seen(80, 24).contains("✓ Correct"), walk(after).seen(80, 24));
  }

  @Test
  void optionsPickedStayOnlyWhereTheSameAreOffered() {
    Walk walk = walk(at("members")).press("t", "2");
    var screen = (PreviewScreen) walk.screen();
    var same = screen.reloaded(rewritten("members", "Which states make up the group?"));
    assertTrue(walk(same).seen(80, 24).contains("2 [x]"));

    Question other = TestDesk.question(
        "members",
        "Which states?",
        new dossier.question.ChoicesKey(
            List.of("France", "Russia"),
            List.of(new dossier.question.ChoiceKey.Option("Turkey", Optional.empty()))),
        Optional.empty());
    var others = screen.reloaded(Drafts.of("14:03:12", Drafts.with(other)));
    assertFalse(walk(others).seen(80, 24).contains("[x]"));
  }

  @Test
  void aQuestionThatBreaksIsShownAsItWasUntilItIsWhole() {
    Draft broken = Drafts.broken("14:03:12", TestDesk.QUESTIONS, 2, NO_WHY).after(first());
    Draft still = Drafts.broken("14:04:00", TestDesk.QUESTIONS, 2, NO_WHY).after(broken);
    for (Draft draft : List.of(broken, still)) {
      assertEquals(Optional.of("14:02:10"), draft.items().get(2).since());
      assertEquals(TestDesk.QUESTIONS.get(2), draft.items().get(2).question().orElseThrow());
    }
    Draft whole = first().after(still);
    assertEquals(Optional.empty(), whole.items().get(2).since());
  }

  @Test
  void faultsStayUntilTheNextOnesAreKnown() {
    List<Draft.Item> items = first().items();
    Draft unchecked =
        Draft.of(Drafts.FILE, "14:03:12", false, List.of(Drafts.FILE), items, List.of());
    PreviewScreen before = PreviewScreen.of(faulty(), TestDesk::cited);
    PreviewScreen meanwhile = before.reloaded(unchecked.after(faulty()));
    assertEquals("Reloaded 14:03:12: checking", meanwhile.news());
    assertEquals(3, meanwhile.draft().faults().size());
    assertEquals(1, meanwhile.draft().items().get(1).faults().size());

    Draft checked = Drafts.of("14:03:12", TestDesk.QUESTIONS, NO_WHY).after(meanwhile.draft());
    assertEquals("Reloaded 14:03:12: 1 problem", meanwhile.reloaded(checked).news());
    assertEquals(List.of(), checked.items().get(1).faults());
  }

  @Test
  void whatASaveChangedIsStillSaidOnceItIsChecked() {
    Draft whole = rewritten("range", "How far?");
    Draft unchecked =
        Draft.of(Drafts.FILE, "14:03:12", false, List.of(Drafts.FILE), whole.items(), List.of());
    PreviewScreen after = at("base").reloaded(unchecked.after(first()));
    assertEquals("Reloaded 14:03:12: checking; changed: range", after.news());
    assertEquals(
        "Reloaded 14:03:12: no problems; changed: range",
        after.reloaded(whole.after(after.draft())).news());
  }

  @Test
  void aFileThatIsGoneIsShownAsItWas() {
    Draft gone = gone().after(first());
    assertEquals(TestDesk.QUESTIONS.size(), gone.items().size());
    assertTrue(gone.items().stream().allMatch(i -> i.since().equals(Optional.of("14:02:10"))));
    assertEquals(1, gone.outside().size());
  }

  @Test
  void aSaveUnderAnyViewLeavesAViewThatCanBeShown() {
    for (String key : List.of("t", "l", "p", "s", "a")) {
      for (Draft next : List.of(
          gone(),
          gone().after(first()),
          Drafts.of("14:03:12", List.of()),
          Drafts.broken("14:03:12", TestDesk.QUESTIONS, 0, UNKNOWN))) {
        Walk walk = walk(first()).press(key);
        walk.seen(80, 24);
        Walk after = walk(((PreviewScreen) walk.screen()).reloaded(next));
        after.seen(80, 24);
        after.press("Esc", "j", "t", "Enter", "Enter", "s", "Esc").seen(120, 40);
      }
    }
  }

  // -- what keys do

  @ParameterizedTest
  @ValueSource(strings = {"clean", "faults", "answers", "list", "tried"})
  void everyKeyThatIsListedWorks(String name) {
    var dead = new ArrayList<String>();
    for (Binding<?> binding : SCREENS.get(name).get().screen().keys().bindings()) {
      for (String key : binding.keys()) {
        Walk walk = walk((PreviewScreen) SCREENS.get(name).get().press("j", "j").screen());
        String before = walk.seen(60, 12);
        walk.press(key);
        boolean same =
            walk.seen(60, 12).equals(before) && !walk.hasLeft() && walk.edited().isEmpty();
        boolean idle = key.matches("Page.*|Wheel.*|[nNm]");
        if (same && !idle) {
          dead.add(key);
        }
      }
    }
    assertEquals(List.of(), dead);
  }

  @Test
  void optionsStandShuffledOrAsInTheFile() {
    String shuffled = walk(at("status")).seen(80, 24);
    String authored = walk(at("status")).press("m").seen(80, 24);
    assertTrue(authored.contains("1  An allegation by unconfirmed sources"), authored);
    assertFalse(shuffled.equals(authored));
    assertEquals(shuffled, walk(at("status")).press("m", "m").seen(80, 24));
  }

  @Test
  void shuffledOptionsStandAsANewCardShowsThem() {
    var asking = (dossier.drill.Drill.Asking) TestDesk.drill("status");
    var sitting = (dossier.drill.Drill.Asking) at("status").sitting().drill();
    assertEquals(asking.shown(), sitting.shown());
  }

  @Test
  void questionsWithProblemsAreGoneThroughRound() {
    Walk walk = walk(faulty());
    var seen = new ArrayList<String>();
    for (int i = 0; i < 3; i++) {
      seen.add(shown((PreviewScreen) walk.press("n").screen()));
    }
    seen.add(shown((PreviewScreen) walk.press("N").screen()));
    assertEquals(List.of("status", "base", "status", "base"), seen);
  }

  @Test
  void randomKeysAndSavesBreakNothing() {
    var random = new Random(42);
    List<Draft> saves = List.of(
        first(),
        faulty(),
        gone(),
        Drafts.of("14:03:12", List.of()),
        Drafts.broken("14:03:12", TestDesk.QUESTIONS, 4, UNKNOWN),
        rewritten("offices", "Who is what?"));
    String[] keys = {
      "Enter",
      "Esc",
      "Up",
      "Down",
      "1",
      "2",
      "a",
      "s",
      "m",
      "t",
      "l",
      "p",
      "n",
      "N",
      "Space",
      "PageDown",
      "PageUp",
      "Backspace",
      "Tab",
      "Home",
      "End",
      "x",
      "4"
    };
    for (int run = 0; run < 40; run++) {
      Walk walk = walk(first());
      Draft last = first();
      for (int i = 0; i < 80; i++) {
        walk.press(keys[random.nextInt(keys.length)]);
        walk.seen(60 + random.nextInt(80), 12 + random.nextInt(30));
        if (random.nextInt(10) == 0) {
          last = saves.get(random.nextInt(saves.size())).after(last);
          walk = walk(((PreviewScreen) walk.screen()).reloaded(last));
        }
      }
    }
  }

  @Test
  void endOfInputLeaves() {
    for (Supplier<Walk> screen : SCREENS.values()) {
      assertTrue(screen.get().input(new Input.Eof()).hasLeft());
    }
  }

  private static PreviewScreen at(String id) {
    Draft draft = first();
    return PreviewScreen.of(draft, TestDesk::cited).selecting(draft.indexOf(id).orElseThrow());
  }

  private static Draft rewritten(String id, String stem) {
    Question before = TestDesk.QUESTIONS.get(first().indexOf(id).orElseThrow());
    return Drafts.of(
        "14:03:12", Drafts.with(TestDesk.question(id, stem, before.key(), before.claim())));
  }

  private static String shown(PreviewScreen screen) {
    return screen.item().orElseThrow().id();
  }
}
