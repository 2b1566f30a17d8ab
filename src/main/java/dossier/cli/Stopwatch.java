package dossier.cli;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long a sitting runs, on a clock that nobody sets. A process that is stopped (Ctrl-Z) or a
 * machine that sleeps takes no time: whoever runs looks at the watch several times a second, so a
 * longer gap is time in which nothing ran.
 */
final class Stopwatch {
  /** A longer gap between two looks is a stop. */
  static final long GAP_NANOS = 1_000_000_000L;

  private final LongSupplier nanos;
  private long total;
  private long last;
  private boolean held;

  Stopwatch(Duration from, LongSupplier nanos) {
    this.nanos = nanos;
    this.total = from.toNanos();
    this.last = nanos.getAsLong();
  }

  /** Returns the time so far. */
  synchronized Duration elapsed() {
    long now = nanos.getAsLong();
    long gap = now - last;
    total += held || gap > GAP_NANOS ? 0 : gap;
    last = now;
    return Duration.ofNanos(total);
  }

  /** Stops the watch, or lets it go on. */
  synchronized void hold(boolean still) {
    elapsed();
    held = still;
  }

  synchronized boolean isHeld() {
    return held;
  }
}
