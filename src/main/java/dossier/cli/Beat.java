package dossier.cli;

import dossier.store.SittingClock;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Keeps the time that a sitting has used up, several times a second, until it is closed. */
final class Beat implements Closeable {
  private static final int BEAT_MILLIS = 200;

  private final String sitting;
  private final Stopwatch watch;
  private final SittingClock kept;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "sitting clock");
        thread.setDaemon(true);
        return thread;
      });
  private final ScheduledFuture<?> beats;
  private long keptMillis = -1;

  private Beat(String sitting, Stopwatch watch, SittingClock kept) {
    this.sitting = sitting;
    this.watch = watch;
    this.kept = kept;
    this.beats = timer.scheduleWithFixedDelay(this::beat, 0, BEAT_MILLIS, TimeUnit.MILLISECONDS);
  }

  static Beat of(String sitting, Stopwatch watch, Path folder) throws IOException {
    return new Beat(sitting, watch, SittingClock.open(folder));
  }

  /** Keeps the time; where the disk refuses, the log's last event tells it. */
  private void beat() {
    // The watch is looked at in a pause, too: it takes what nobody looks at for a stop.
    long now = watch.elapsed().toMillis();
    if (now != keptMillis && kept.write(sitting, now)) {
      keptMillis = now;
    }
  }

  /** Stops; once is enough. */
  @Override
  public void close() throws IOException {
    beats.cancel(false);
    timer.shutdown();
    try {
      timer.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    kept.close();
  }
}
