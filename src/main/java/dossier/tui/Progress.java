package dossier.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * How far reading has come: told by the threads that read, looked at by that of the screens. What
 * can be shown before all is read comes through here, too.
 */
public final class Progress {
  private final List<Running> parts = new ArrayList<>();
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

  /** Returns how far each part is, in the order in which they were begun. */
  synchronized List<Part> parts() {
    return parts.stream()
        .map(p -> new Part(p.name(), Math.min(p.done().get(), p.total()), p.total()))
        .toList();
  }
}
