package dossier.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/**
 * How far reading has come: told by the threads that read, looked at by that of the screens. What
 * can be shown before all is read comes through here, too.
 */
public final class Progress {
  /** Reading as short as this is not noticed, and nothing is said of it. */
  private static final int UNNOTICED_MILLIS = 150;

  private static final int LOOK_MILLIS = 100;

  private final List<Running> parts = new ArrayList<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Consumer<Overview> foreseen;

  /**
   * Something that is read.
   *
   * @param name in a word, as a label
   * @param done bytes, at most the total
   * @param total bytes, above 0
   */
  record Part(String name, long done, long total) {}

  private record Running(String name, AtomicLong done, long total) {}

  /**
   * Makes a progress at its beginning.
   *
   * @param foreseen takes what the home screen shows once it is known
   */
  Progress(Consumer<Overview> foreseen) {
    this.foreseen = foreseen;
  }

  /** Makes a progress at which nobody looks. */
  public static Progress unseen() {
    return new Progress(overview -> {});
  }

  /**
   * Has something be read.
   *
   * @param name in a word, as a label
   * @param bytes how much there is of it
   * @return takes how many bytes more have been read, from any thread
   */
  public synchronized LongConsumer part(String name, long bytes) {
    var running = new Running(name, new AtomicLong(), Math.max(1, bytes));
    parts.add(running);
    return running.done()::addAndGet;
  }

  /** Has the home screen shown as it will be; what is done on it waits until all is read. */
  public void foreseen(Overview overview) {
    foreseen.accept(overview);
  }

  /**
   * Has how far it is shown, again and again until the end, from when it can be noticed; once all is
   * read nothing here wakes again.
   *
   * @param show takes how many seconds reading has taken, in a thread of its own
   */
  void watch(IntConsumer show) {
    long began = System.nanoTime();
    var thread = new Thread(
        () -> {
          try {
            boolean over = ended.await(UNNOTICED_MILLIS, TimeUnit.MILLISECONDS);
            while (!over) {
              show.accept((int) ((System.nanoTime() - began) / 1_000_000_000));
              over = ended.await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            }
          } catch (InterruptedException e) {
            // Nobody does; without the bars, reading goes on.
          }
        },
        "waiting");
    thread.setDaemon(true);
    thread.start();
  }

  /** Says that all is read, or that it cannot be. */
  void end() {
    ended.countDown();
  }

  /** Returns how far each part is, in the order in which they were begun. */
  synchronized List<Part> parts() {
    return parts.stream()
        .map(p -> new Part(p.name(), Math.min(p.done().get(), p.total()), p.total()))
        .toList();
  }
}
