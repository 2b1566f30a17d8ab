package dossier.cli;

import dossier.store.SittingClock;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Keeps the time that a sitting has used up, several times a second, until it is closed. */
final class Beat implements Closeable {
  private static final int BEAT_MILLIS = 200;

  private final String sitting;
  private final Stopwatch watch;
  private final SittingClock kept;
  private final Thread thread = new Thread(this::run, "sitting clock");

  private Beat(String sitting, Stopwatch watch, SittingClock kept) {
    this.sitting = sitting;
    this.watch = watch;
    this.kept = kept;
  }

  static Beat of(String sitting, Stopwatch watch, Path folder) throws IOException {
    var beat = new Beat(sitting, watch, SittingClock.open(folder));
    beat.thread.setDaemon(true);
    beat.thread.start();
    return beat;
  }

  private void run() {
    try {
      // Where the disk refuses, the log's last event tells the time.
      while (kept.write(sitting, watch.elapsed().toMillis())) {
        Thread.sleep(BEAT_MILLIS);
      }
      while (true) {
        watch.elapsed();
        Thread.sleep(BEAT_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Stops; once is enough. */
  @Override
  public void close() throws IOException {
    thread.interrupt();
    try {
      thread.join(1000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    kept.close();
  }
}
