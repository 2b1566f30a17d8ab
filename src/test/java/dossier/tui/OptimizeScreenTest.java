package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OptimizeScreenTest {
  private final TestDesk desk = new TestDesk();

  private Walk open(Optional<String> whyNot) {
    Screen screen = OptimizeScreen.of(desk, d -> HomeScreen.of(d.overview()), whyNot);
    return new Walk(screen, desk);
  }

  private Walk open() {
    return open(Optional.empty());
  }

  private static void assertSeen(Walk walk, String text) {
    String seen = walk.seen(100, 40);
    assertTrue(seen.contains(text), seen);
  }

  @Test
  void whatIsTrainedComesIntoUseByTheNextEnterOnly() {
    Walk walk = open().press("Enter");
    assertEquals(List.of(), desk.decided);
    walk.press("Enter");
    assertEquals(List.of("taken"), desk.decided);
    assertSeen(walk, "The new parameters are in use.");
    assertTrue(walk.press("Esc").screen() instanceof HomeScreen);
  }

  @Test
  void leavingTheResultIsNotedSoThatTrainingIsNotOfferedAgain() {
    for (String key : List.of("Esc", "q", "Ctrl-C")) {
      desk.decided.clear();
      assertSeen(open().press("Enter", key), "What is in use stays.");
      assertEquals(List.of("left"), desk.decided, key);
    }
  }

  @Test
  void parametersThatLoseCannotBeAccepted() {
    desk.better = false;
    Walk walk = open().press("Enter", "Enter");
    assertSeen(walk, "They are not surely better: what is in use stays.");
    assertEquals(List.of(), desk.decided);
    assertFalse(walk.seen(100, 40).contains("Enter accept"));
  }

  @Test
  void aLogTooShortIsNotTrainedOn() {
    desk.tooFew = Optional.of("the log has 212 reviews; training needs at least 300");
    Walk walk = open().press("Enter");
    assertTrue(walk.screen() instanceof Toast);
    assertSeen(walk, " The log has 212 reviews; training needs at least 300.");
  }

  @Test
  void everyModelsCalibrationIsShown() {
    Walk walk = open().press("Enter");
    for (String model : List.of("new", "moving average", "default", "in use", "new")) {
      assertSeen(walk, "Calibration of '" + model + "'");
      walk.press("Tab");
    }
    assertSeen(walk.press("Left"), "Calibration of 'new'");
    assertSeen(walk.press("Row1"), "Calibration of 'in use'");
  }

  @Test
  void goingBackSaysFirstWhatItChanges() {
    Walk walk = open().press("b");
    assertSeen(walk, "That version is in use.");
    walk.press("Down", "b");
    assertSeen(walk, "17 cards are due today, 18 would be. Enter goes back to it.");
    assertEquals(List.of(), desk.decided);
    assertFalse(walk.press("Esc").seen(100, 40).contains("would be"));
    walk.press("b", "Enter");
    assertSeen(walk, "Version 1 is in use again.");
    assertEquals(List.of("version 1"), desk.decided);
  }

  @Test
  void whoOnlyLooksTrainsAndKeepsNothing() {
    Walk walk = open(Optional.of("Only looking: process 7.")).press("Enter", "Enter");
    assertSeen(walk, "Only looking: process 7.");
    walk.press("Esc");
    assertSeen(walk.press("Down", "b"), "Only looking: process 7.");
    assertEquals(List.of(), desk.decided);
  }

  @Test
  void whatTheDiskRefusesIsSaidAndNothingChanges() {
    desk.full = true;
    for (String[] keys :
        new String[][] {{"Enter", "Enter"}, {"Enter", "Esc"}, {"Down", "b", "Enter"}}) {
      assertSeen(open().press(keys), "Not kept: no space left on device. Nothing has changed.");
    }
    assertEquals(List.of(), desk.decided);
  }
}
