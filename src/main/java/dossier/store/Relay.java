package dossier.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.LongConsumer;

/**
 * Scans a log in a thread of its own while the caller takes in what was found; a third of the time
 * of a long log.
 */
final class Relay implements Scan.Sink {
  private static final int BATCHES = 3;

  private final BlockingQueue<Batch> full = new ArrayBlockingQueue<>(BATCHES);
  private final BlockingQueue<Batch> free = new ArrayBlockingQueue<>(BATCHES);
  private Batch batch = new Batch();

  private Relay() {
    for (int i = 1; i < BATCHES; i++) {
      free.add(new Batch());
    }
  }

  static void file(Path path, Scan.Sink sink, LongConsumer progress) throws IOException {
    var relay = new Relay();
    var scan = new FutureTask<Void>(() -> relay.scan(path, progress));
    var thread = new Thread(scan, "scan");
    thread.setDaemon(true);
    thread.start();
    try {
      boolean more = true;
      while (more) {
        Batch next = relay.full.take();
        next.replay(sink);
        more = !next.isLast;
        next.clear();
        relay.free.put(next);
      }
      scan.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException refused) {
        throw refused;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      scan.cancel(true);
    }
  }

  private Void scan(Path path, LongConsumer progress) throws IOException, InterruptedException {
    try {
      Scan.here(path, this, progress);
    } finally {
      batch.isLast = true;
      full.put(batch);
    }
    return null;
  }

  @Override
  public void line(byte[] b, int from, int to, long line) throws IOException {
    next().line(b, from, to, line);
  }

  @Override
  public void damaged(int bytes, long line, boolean unfinished) throws IOException {
    next().damaged(bytes, line, unfinished);
  }

  /** Returns a batch that has room. */
  private Batch next() throws IOException {
    if (!batch.hasRoom()) {
      try {
        full.put(batch);
        batch = free.take();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted");
      }
    }
    return batch;
  }

  /** Lines with their bytes, and damages, in their order. */
  private static final class Batch implements Scan.Sink {
    private static final int ENTRIES = 8192;
    private static final byte LINE = 0;
    private static final byte DAMAGED = 1;
    private static final byte UNFINISHED = 2;

    private final byte[] bytes = new byte[2 * Line.MOST_BYTES];
    private final byte[] kinds = new byte[ENTRIES];
    private final int[] lengths = new int[ENTRIES];
    private final long[] lines = new long[ENTRIES];
    private int used;
    private int size;
    private boolean isLast;

    boolean hasRoom() {
      return size < ENTRIES && used <= bytes.length - Line.MOST_BYTES;
    }

    void clear() {
      used = 0;
      size = 0;
    }

    @Override
    public void line(byte[] b, int from, int to, long line) {
      System.arraycopy(b, from, bytes, used, to - from);
      used += to - from;
      add(LINE, to - from, line);
    }

    @Override
    public void damaged(int count, long line, boolean unfinished) {
      add(unfinished ? UNFINISHED : DAMAGED, count, line);
    }

    private void add(byte kind, int length, long line) {
      kinds[size] = kind;
      lengths[size] = length;
      lines[size++] = line;
    }

    void replay(Scan.Sink sink) throws IOException {
      int from = 0;
      for (int i = 0; i < size; i++) {
        if (kinds[i] == LINE) {
          sink.line(bytes, from, from + lengths[i], lines[i]);
          from += lengths[i];
        } else {
          sink.damaged(lengths[i], lines[i], kinds[i] == UNFINISHED);
        }
      }
    }
  }
}
