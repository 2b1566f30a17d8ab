package dossier.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.zip.CRC32C;

/**
 * Finds in the bytes of a log the lines that can be trusted: of the right shape from first byte to
 * last, with the right CRC. Where bytes are damaged, it picks up again at the next line that
 * verifies, even when the newline between is gone.
 */
final class Scan {

  /** Takes what is found, in the order of the file. */
  interface Sink {
    /** A line that verifies, without its newline. */
    void line(byte[] b, int from, int to, long line) throws IOException;

    /**
     * Bytes that are no line.
     *
     * @param unfinished whether they are the end of a file that does not end in a newline
     */
    void damaged(int bytes, long line, boolean unfinished) throws IOException;
  }

  private static final int BUFFER = 1 << 20;

  /** A shorter file is done before a thread has begun. */
  private static final int RELAY_FROM = 8 << 20;

  /** Held at most at once: what no newline divides is then worked off in parts. */
  private static final int MOST_BUFFER = 8 * Line.MOST_BYTES;

  private static final long ONES = 0x0101010101010101L;
  private static final long NEWLINES = ONES * '\n';
  private static final long HIGH_BITS = ONES << 7;

  private final Sink sink;
  private final CRC32C crc = new CRC32C();
  private long line = 1;

  private Scan(Sink sink) {
    this.sink = sink;
  }

  /** Scans the whole content of a log. */
  static void bytes(byte[] content, Sink sink) throws IOException {
    var scan = new Scan(sink);
    int done = scan.lines(content, view(content), content.length);
    scan.rest(content, done, content.length);
  }

  /** Scans a log file; a long one with the help of a second thread. */
  static void file(Path path, Sink sink) throws IOException {
    file(path, sink, bytes -> {});
  }

  /**
   * Scans a log file; a long one with the help of a second thread.
   *
   * @param progress takes how many bytes more have been read, from either
   */
  static void file(Path path, Sink sink, LongConsumer progress) throws IOException {
    if (Files.size(path) < RELAY_FROM) {
      here(path, sink, progress);
    } else {
      Relay.file(path, sink, progress);
    }
  }

  /** Scans a log file in this thread. */
  static void here(Path path, Sink sink, LongConsumer progress) throws IOException {
    var scan = new Scan(sink);
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      var read = ByteBuffer.allocateDirect(BUFFER);
      byte[] bytes = new byte[2 * BUFFER];
      var view = view(bytes);
      int held = 0;
      while (channel.read(read.clear()) >= 0) {
        read.flip();
        if (held + read.limit() > bytes.length) {
          if (bytes.length < MOST_BUFFER) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            view = view(bytes);
          } else {
            held = scan.part(bytes, held);
          }
        }
        int size = read.limit();
        progress.accept(size);
        read.get(bytes, held, size);
        held += size;
        int done = scan.lines(bytes, view, held);
        System.arraycopy(bytes, done, bytes, 0, held - done);
        held -= done;
      }
      scan.rest(bytes, 0, held);
    }
  }

  private static ByteBuffer view(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Returns whether these bytes, without a newline, are a line as it was written. */
  static boolean verifies(byte[] b, int from, int to) {
    return new Scan(null).isLine(b, from, to);
  }

  /** Works off all that ends in a newline; returns where the rest begins. */
  private int lines(byte[] b, ByteBuffer view, int to) throws IOException {
    int from = 0;
    for (int end = newline(view, from, to); end >= 0; end = newline(view, from, to)) {
      if (isLine(b, from, end)) {
        sink.line(b, from, end, line);
      } else {
        recover(b, from, end, false);
      }
      line++;
      from = end + 1;
    }
    return from;
  }

  private void rest(byte[] b, int from, int to) throws IOException {
    if (from < to) {
      recover(b, from, to, true);
    }
  }

  /** Works off a stretch without newline, all but what may yet become a line; returns its size. */
  private int part(byte[] b, int held) throws IOException {
    int keep = recover(b, 0, held);
    if (held - keep >= Line.MOST_BYTES) {
      keep = held - Line.HEAD.length;
    }
    sink.damaged(keep, line, false);
    System.arraycopy(b, keep, b, 0, held - keep);
    return held - keep;
  }

  private void recover(byte[] b, int from, int to, boolean atEnd) throws IOException {
    int lost = recover(b, from, to);
    if (!isBlank(b, lost, to)) {
      sink.damaged(to - lost, line, atEnd);
    }
  }

  /**
   * Finds the lines that stand whole in damaged bytes: each from a head to the first tail after it,
   * unless another head comes before that. Returns where the last of them ends.
   */
  private int recover(byte[] b, int from, int to) throws IOException {
    int lost = from;
    int head = -1;
    for (int i = from; i < to; i++) {
      if (b[i] == '{' && isHead(b, i, to)) {
        head = i;
      } else if (b[i] == ',' && head >= 0 && to - i >= Line.TAIL_BYTES && Line.isTail(b, i)) {
        int end = i + Line.TAIL_BYTES;
        if (isLine(b, head, end)) {
          if (!isBlank(b, lost, head)) {
            sink.damaged(head - lost, line, false);
          }
          sink.line(b, head, end, line);
          lost = end;
        }
        head = -1;
      }
    }
    return lost;
  }

  private boolean isLine(byte[] b, int from, int to) {
    int tail = to - Line.TAIL_BYTES;
    if (tail <= from || to - from >= Line.MOST_BYTES || !isHead(b, from, to)) {
      return false;
    }
    if (!Line.isTail(b, tail)) {
      return false;
    }
    crc.reset();
    crc.update(b, from, tail - from);
    return (int) crc.getValue() == Line.hex(b, tail + 8);
  }

  private static boolean isHead(byte[] b, int from, int to) {
    if (to - from < Line.HEAD.length) {
      return false;
    }
    for (int i = 0; i < Line.HEAD.length; i++) {
      if (b[from + i] != Line.HEAD[i]) {
        return false;
      }
    }
    return true;
  }

  /** An empty line, or the return that an editor left before a newline, is no damage. */
  private static boolean isBlank(byte[] b, int from, int to) {
    for (int i = from; i < to; i++) {
      if (b[i] != ' ' && b[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  /** Eight bytes at a time: the only loop that sees every byte. */
  private static int newline(ByteBuffer view, int from, int to) {
    int i = from;
    for (; i <= to - 8; i += 8) {
      long difference = view.getLong(i) ^ NEWLINES;
      long found = (difference - ONES) & ~difference & HIGH_BITS;
      if (found != 0) {
        return i + (Long.numberOfTrailingZeros(found) >>> 3);
      }
    }
    for (; i < to; i++) {
      if (view.get(i) == '\n') {
        return i;
      }
    }
    return -1;
  }
}
