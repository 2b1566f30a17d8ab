package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StopwatchTest {
  private static final long SECOND = 1_000_000_000L;

  private long now;

  private Stopwatch watch(long fromSeconds) {
    return new Stopwatch(Duration.ofSeconds(fromSeconds), () -> now);
  }

  private static void look(Stopwatch watch, long times, Runnable beat) {
    for (long i = 0; i < times; i++) {
      beat.run();
      watch.elapsed();
    }
  }

  @Test
  void goesOnFromWhereItWas() {
    Stopwatch watch = watch(30);
    look(watch, 50, () -> now += SECOND / 5);
    assertEquals(Duration.ofSeconds(40), watch.elapsed());
  }

  @Test
  void aStoppedProcessTakesNoTime() {
    Stopwatch watch = watch(0);
    look(watch, 10, () -> now += SECOND / 5);
    now += 3600 * SECOND;
    assertEquals(Duration.ofSeconds(2), watch.elapsed());
    look(watch, 5, () -> now += SECOND / 5);
    assertEquals(Duration.ofSeconds(3), watch.elapsed());
  }

  @Test
  void heldItStandsStill() {
    Stopwatch watch = watch(0);
    look(watch, 5, () -> now += SECOND / 5);
    watch.hold(true);
    look(watch, 50, () -> now += SECOND / 5);
    watch.hold(false);
    assertEquals(Duration.ofSeconds(1), watch.elapsed());
  }
}
