package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What takes long is asked aside, and the learner may go back meanwhile. */
class WaitingTest {
  private final TestDesk desk = new TestDesk();
  private final Screen home = HomeScreen.of(desk.overview());
  private final Screen after = new LoadingScreen("After");

  private WaitingScreen waiting(Errand errand) {
    return WaitingScreen.of(new Turn.Wait("Counting", d -> after, home), errand);
  }

  @Test
  void theAnswerIsShownOnceItIsThere() throws InterruptedException {
    var gate = new CountDownLatch(1);
    Errand errand = Errand.of(() -> {
      gate.await();
      return after;
    });
    assertFalse(errand.isBackWithin(1));
    var walk = new Walk(waiting(errand), desk);
    assertTrue(walk.seen(80, 24).contains("Counting…"), walk.seen(80, 24));
    walk.press("x", "Enter");
    assertTrue(walk.screen() instanceof WaitingScreen);

    var news = new LinkedBlockingQueue<Boolean>();
    errand.watch(() -> news.add(errand.isBack()));
    gate.countDown();
    Boolean isBack = news.poll(10, TimeUnit.SECONDS);
    while (Boolean.FALSE.equals(isBack)) {
      isBack = news.poll(10, TimeUnit.SECONDS);
    }
    assertEquals(true, isBack);
    assertSame(after, ((Turn.Show) walk.screen().tick()).screen());
  }

  /** As an overview has to wait for the plan of a new day. */
  @Test
  void whatHadToWaitIsAskedOnceTheErrandIsBack() {
    var then = new Turn.Ask(d -> after);
    Errand errand = Errand.of(() -> home);
    assertTrue(errand.isBackWithin(10_000));
    var waiting = new WaitingScreen(home, "Counting", errand, Optional.of(then), 0);
    assertSame(then, waiting.tick());
  }

  @Test
  void whatHadToWaitIsNotAskedWhereTheErrandFails() {
    Errand errand = Errand.of(() -> {
      throw new UncheckedIOException(new IOException("gone"));
    });
    assertTrue(errand.isBackWithin(10_000));
    var waiting =
        new WaitingScreen(home, "Counting", errand, Optional.of(new Turn.Ask(d -> after)), 0);
    Screen shown = ((Turn.Show) waiting.tick()).screen();
    String seen = new Walk(shown, desk).seen(80, 24);
    assertTrue(seen.contains("This cannot be read now: gone"), seen);
  }

  @Test
  void escCallsItOffAndGoesBack() {
    var gate = new CountDownLatch(1);
    var stopped = new AtomicBoolean();
    Errand errand = Errand.of(() -> {
      try {
        gate.await();
      } catch (InterruptedException e) {
        stopped.set(true);
        throw e;
      }
      return after;
    });
    // Nothing is asked of the desk: where its plan of a new day is waited for, that would wait,
    // too.
    Turn turn = waiting(errand).on(Input.Key.ofChord("Esc"), TestDesk.NOW);
    assertSame(home, ((Turn.Show) turn).screen());
    assertTrue(stopped.get());
  }

  /** Else it might be written, and not be in use. */
  @Test
  void whatIsBeingWrittenIsNotCalledOff() {
    var gate = new CountDownLatch(1);
    Errand errand = Errand.writing(() -> {
      gate.await();
      return after;
    });
    var walk = new Walk(waiting(errand), desk).press("Esc");
    assertTrue(walk.seen(80, 24).contains("It is being written."), walk.seen(80, 24));
    assertFalse(errand.isBack());
    gate.countDown();
    assertTrue(errand.isBackWithin(10_000));
    assertSame(after, ((Turn.Show) waiting(errand).tick()).screen());
  }

  @Test
  void whatCannotBeReadIsSaidOnTheScreenItWasAskedFrom() {
    Errand errand = Errand.of(() -> {
      throw new UncheckedIOException(new IOException("gone"));
    });
    assertTrue(errand.isBackWithin(10_000));
    Screen shown = ((Turn.Show) waiting(errand).tick()).screen();
    String seen = new Walk(shown, desk).seen(80, 24);
    assertTrue(seen.contains("This cannot be read now: gone"), seen);
    assertTrue(seen.contains("Enter starts: 39"), seen);
  }

  @Test
  void aFaultOfTheProgramIsThrown() {
    Errand errand = Errand.of(() -> {
      throw new IllegalArgumentException("a bug");
    });
    assertTrue(errand.isBackWithin(10_000));
    assertEquals(
        "a bug",
        assertThrows(IllegalArgumentException.class, () -> errand.answer(home)).getMessage());
  }
}
