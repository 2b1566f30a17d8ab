package dossier.tui;

import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Something that is asked away from the thread of the screens, since it may take its time. */
final class Errand {
  private static final int TICK_MILLIS = 1_000;

  private final FutureTask<Screen> task;
  private final Thread worker;
  private final long began = System.nanoTime();
  private final boolean writes;

  private Errand(Callable<Screen> question, boolean writes) {
    this.writes = writes;
    task = new FutureTask<>(question);
    worker = daemon("errand", task);
  }

  /** Sets out. */
  static Errand of(Callable<Screen> question) {
    return new Errand(question, false);
  }

  /** Sets out to write something: not to be called off, or it might be half done. */
  static Errand writing(Callable<Screen> question) {
    return new Errand(question, true);
  }

  /** Returns whether it is not to be called off. */
  boolean writes() {
    return writes;
  }

  private static Thread daemon(String name, Runnable work) {
    var thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** Returns whether it is back within some time, for which this waits. */
  boolean isBackWithin(int millis) {
    try {
      task.get(millis, TimeUnit.MILLISECONDS);
      return true;
    } catch (ExecutionException e) {
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Has something done every second until it is back, and once more then. */
  void watch(Runnable news) {
    daemon("watch", () -> {
      while (!isBackWithin(TICK_MILLIS)) {
        news.run();
      }
      news.run();
    });
  }

  boolean isBack() {
    return task.isDone() && !task.isCancelled();
  }

  /** Returns how long it has been out. */
  int seconds() {
    return (int) ((System.nanoTime() - began) / 1_000_000_000);
  }

  /**
   * Returns what it brought back; what it failed of is thrown here.
   *
   * @param under shown with what the machine said, where that refused
   */
  Screen answer(Screen under) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UncheckedIOException refused) {
        return Refusal.unread(under, refused.getCause());
      }
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Calls it off; when this returns it reads nothing any more. */
  void callOff() {
    worker.interrupt();
    try {
      worker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
