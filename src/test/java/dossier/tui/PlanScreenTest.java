package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanScreenTest {
  private final TestDesk desk = new TestDesk();
  private final LocalDate today = LocalDate.ofEpochDay(TestDesk.NOW.day());

  private Walk open(Optional<String> whyNot) {
    return new Walk(PlanScreen.of(desk, whyNot), desk);
  }

  /** In ASCII the arrows of the hints are these signs. */
  @Test
  void theSignsOfTheArrowsMoveTheDateToo() {
    Walk walk = open(Optional.empty());
    String before = walk.seen(80, 24);
    assertTrue(before.contains(" → later  ← earlier "), before);
    assertNotEquals(before, walk.press(">").seen(80, 24));
    assertEquals(before, walk.press("<").seen(80, 24));
  }

  @Test
  void whatIsShownIsKeptByTheNextEnter() {
    Walk walk = open(Optional.empty()).press("Right", "]", "Enter");
    assertEquals(Optional.empty(), desk.plan);
    walk.press("Enter");
    assertEquals(Optional.of(today.plusDays(38)), desk.plan);
    assertTrue(walk.screen() instanceof HomeScreen, walk.screen()::toString);
  }

  @Test
  void changeHasToBeWorkedOutBeforeItIsKept() {
    open(Optional.empty()).press("Enter", "+", "Enter");
    assertEquals(Optional.empty(), desk.plan);
  }

  @Test
  void minutesGoByOnesThenByFives() {
    Walk walk = open(Optional.empty());
    for (String step : new String[] {
      "+ 15 minutes", "+ 20 minutes", "- 15 minutes", "- 10 minutes", "- 9 minutes", "+ 10 minutes"
    }) {
      walk.press(step.substring(0, 1));
      assertTrue(walk.seen(80, 24).contains(step.substring(2) + " a day"), walk.seen(80, 24));
    }
  }

  @Test
  void dateThatIsNotAheadIsRefused() {
    Walk walk = open(Optional.empty()).press("[", "[", "[", "[", "[");
    assertTrue(walk.seen(80, 24).contains(today.minusDays(5) + " is past."), walk.seen(80, 24));
    assertTrue(walk.seen(80, 24).contains("in 2 days"), walk.seen(80, 24));
  }

  @Test
  void minutesThatReachAllAreFound() {
    Walk walk = open(Optional.empty()).press("m");
    assertTrue(walk.seen(80, 24).contains("14 minutes a day"), walk.seen(80, 24));
  }

  @Test
  void planIsCancelled() {
    desk.plan = Optional.of(today.plusDays(9));
    Walk walk = open(Optional.empty());
    assertTrue(walk.seen(80, 24).contains("in use"), walk.seen(80, 24));
    walk.press("c");
    assertEquals(Optional.empty(), desk.plan);
  }

  @Test
  void planWhoseDateIsPastSaysSoAndIsCancelled() {
    desk.plan = Optional.of(today.minusDays(1));
    Walk walk = open(Optional.empty());
    String said = "No plan: " + today.minusDays(1) + " is past.";
    assertTrue(walk.seen(80, 24).contains(said), walk.seen(80, 24));
    walk.press("c");
    assertEquals(Optional.empty(), desk.plan);
    assertTrue(walk.screen() instanceof Toast, walk.screen()::toString);
  }

  @Test
  void whereThereIsNoPlanNoneIsCancelled() {
    Walk walk = open(Optional.empty()).press("c");
    assertTrue(walk.seen(80, 24).contains("There is no plan."), walk.seen(80, 24));
  }

  @Test
  void missedDaysAreSaidWithWhatMakesUpForThem() {
    assertEquals(
        "Missed: 2 days, about 4 points of recall; 1 minute more a day would make up for it.",
        new Briefing.Missed(2, 0.8, 0.041).said());
    assertEquals(
        "Missed: 1 day, less than a point of recall; 13 minutes more a day would make up for it.",
        new Briefing.Missed(1, 12.3, 0.004).said());
  }

  @Test
  void whoOnlyLooksKeepsNothing() {
    Walk walk = open(Optional.of("Only looking: process 7.")).press("Enter", "Enter", "c");
    assertEquals(Optional.empty(), desk.plan);
    assertTrue(walk.seen(80, 24).contains("Only looking"), walk.seen(80, 24));
  }

  @Test
  void whatTheDiskRefusesIsSaid() {
    desk.full = true;
    Walk walk = open(Optional.empty()).press("Enter", "Enter");
    assertTrue(walk.seen(80, 24).contains("no space left on device"), walk.seen(80, 24));
  }
}
