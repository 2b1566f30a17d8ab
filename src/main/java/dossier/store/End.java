package dossier.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * How a log ends, found without reading all of it.
 *
 * @param lastLine the number of the last line that verifies; 0 without any
 * @param wholeTo where the torn bytes begin
 * @param tornBytes how many follow the last whole line, up to the end of the file
 * @param lacksNewline whether the bytes before the torn ones end without a newline
 */
record End(int lastLine, long wholeTo, int tornBytes, boolean lacksNewline) {
  private static final long FIRST_WINDOW = 1 << 16;
  private static final long MOST_WINDOW = 1 << 28;

  static End of(Path file, long size) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      for (long window = FIRST_WINDOW; ; window *= 4) {
        long from = Math.max(0, size - window);
        var last = new Last();
        byte[] bytes = read(channel, from, (int) (size - from));
        Scan.bytes(bytes, last);
        if (last.line > 0 || from == 0 || window >= MOST_WINDOW) {
          return last.in(bytes, from);
        }
      }
    }
  }

  static byte[] read(FileChannel channel, long from, int length) throws IOException {
    var bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
      // until all is read, or the file has become shorter
    }
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  private static final class Last implements Scan.Sink {
    private final Cursor cursor = new Cursor();
    private int line;
    private int torn;

    @Override
    public void line(byte[] b, int from, int to, long number) {
      if (cursor.head(b, from, to)) {
        line = cursor.n;
      }
    }

    @Override
    public void damaged(int bytes, long number, boolean unfinished) {
      if (unfinished) {
        torn = bytes;
      }
    }

    End in(byte[] bytes, long offset) {
      int whole = bytes.length - torn;
      boolean lacksNewline = whole > 0 && bytes[whole - 1] != '\n';
      return new End(line, offset + whole, torn, lacksNewline);
    }
  }
}
