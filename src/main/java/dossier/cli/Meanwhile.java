package dossier.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** What is found out while something else is done first. */
final class Meanwhile<T> {
  private final FutureTask<T> task;

  private Meanwhile(FutureTask<T> task) {
    this.task = task;
  }

  /** Begins at once, in a thread that keeps no program from ending. */
  static <T> Meanwhile<T> begin(Callable<T> work) {
    var task = new FutureTask<T>(work);
    var thread = new Thread(task, "meanwhile");
    thread.setDaemon(true);
    thread.start();
    return new Meanwhile<>(task);
  }

  /** Returns it, or throws what finding it out did. */
  T get() throws IOException {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException refused) {
        throw refused;
      }
      if (e.getCause() instanceof RuntimeException failed) {
        throw failed;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
