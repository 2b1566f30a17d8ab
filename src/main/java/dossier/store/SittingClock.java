package dossier.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * How much time of a sitting is used up, kept in a file of its own between the events of the log, so
 * that a sitting that was killed goes on with the time it had left. It is one line, written over and
 * over without waiting for the disk; where it is not right, the log's last event counts.
 */
public final class SittingClock implements Closeable {
  private static final Pattern FORM =
      Pattern.compile("([A-Za-z0-9-]{1,64}) ([0-9]{1,15}) ([0-9a-f]{8})\\s*");

  private final FileChannel file;

  private SittingClock(FileChannel file) {
    this.file = file;
  }

  /** Opens the clock of a data folder, which is there. */
  public static SittingClock open(Path folder) throws IOException {
    Path path = path(folder);
    try {
      return new SittingClock(FileChannel.open(
          path,
          Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
          Folder.rights(path, "rw-------")));
    } catch (IOException e) {
      throw Folder.failure(path, e);
    }
  }

  private static Path path(Path folder) {
    return folder.resolve("sitting.clock");
  }

  /** Keeps the time that is used up; returns whether the disk took it. */
  public boolean write(String sitting, long elapsedMillis) {
    String said = sitting + " " + elapsedMillis;
    String line = String.format(Locale.ROOT, "%-100s\n", said + " " + crc(said));
    var buffer = ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII));
    try {
      return file.write(buffer, 0) == line.length();
    } catch (IOException e) {
      return false;
    }
  }

  /** Returns the time of a sitting that was last kept; empty where none was. */
  public static OptionalLong read(Path folder, String sitting) {
    try {
      Matcher m = FORM.matcher(Files.readString(path(folder), StandardCharsets.US_ASCII));
      return m.matches()
              && m.group(1).equals(sitting)
              && m.group(3).equals(crc(m.group(1) + " " + m.group(2)))
          ? OptionalLong.of(Long.parseLong(m.group(2)))
          : OptionalLong.empty();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  private static String crc(String text) {
    var crc = new CRC32C();
    crc.update(text.getBytes(StandardCharsets.US_ASCII));
    return EventId.hex((int) crc.getValue());
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
