package dossier.store;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The review log of this device, open to be written by one process. Lines are only ever added; an
 * event is on the disk when {@link #append} returns.
 */
public final class Log implements Closeable {
  /** Enough for the first line. */
  private static final int FIRST_BYTES = 1 << 16;

  private static final byte[] NEWLINE = {'\n'};

  private final Lock lock;
  private final Path file;
  private final int device;
  private final Disk.Opener opener;
  private Disk disk;

  /** What the system knows the file by, to notice another in its place; null where it has none. */
  private Object fileKey;

  /** Where the last whole line ends. */
  private long end;

  /** How far beyond the end our own unfinished write may reach. */
  private long unsure;

  private int nextLine;
  private boolean closed;

  private Log(Lock lock, Path file, int device, Disk.Opener opener) {
    this.lock = lock;
    this.file = file;
    this.device = device;
    this.opener = opener;
  }

  /**
   * Opens the log of this device, made with its folder if need be. A torn last line is first moved
   * aside.
   *
   * @param device eight hex digits, asked for where the folder has no device of its own yet
   * @throws IOException if the machine refuses, or if a log of the folder, be it another device's, is
   *     of a later format; nothing was written then
   */
  public static Opening open(Path folder, Supplier<String> device, Holder who) throws IOException {
    return open(folder, device, who, Disk::open);
  }

  static Opening open(Path folder, Supplier<String> device, Holder who, Disk.Opener opener)
      throws IOException {
    Folder.create(folder);
    Lock.Attempt attempt = Lock.attempt(folder, who);
    if (attempt.lock() == null) {
      return new Opening.Held(attempt.heldBy());
    }
    try {
      for (Path log : Folder.logs(folder)) {
        checkHeader(log);
      }
      String name = deviceOf(folder, device);
      Path file = Folder.log(folder, name);
      var log = new Log(attempt.lock(), file, Integer.parseUnsignedInt(name, 16), opener);
      try {
        return new Opening.Opened(log, log.begin(folder, who));
      } catch (IOException e) {
        throw Folder.failure(file, e);
      }
    } catch (IOException | RuntimeException e) {
      attempt.lock().close();
      throw e;
    }
  }

  /** Returns the device whose log this is, eight hex digits. */
  public String device() {
    return EventId.hex(device);
  }

  /** Returns the file. */
  public Path file() {
    return file;
  }

  /**
   * Adds an event; it is on the disk when this returns. If this fails the log is as it was, and the
   * same call may succeed later. Where even that cannot be made sure, because the disk would not
   * take the half-written line back, the same call repeated still counts once.
   *
   * @param at when it happened, with the learner's offset from UTC; kept to the millisecond
   * @throws IOException if the machine refuses, such as when the disk is full, or if the file was
   *     changed by someone else
   */
  public synchronized EventId append(Event event, OffsetDateTime at) throws IOException {
    if (closed) {
      throw new IllegalStateException(file + ": closed");
    }
    byte[] line = Line.of(nextLine, at, event);
    // An interrupt would close the file under the write.
    boolean interrupted = Thread.interrupted();
    try {
      settle();
      add(line);
    } catch (IOException e) {
      throw Folder.failure(file, e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    return new EventId(device, nextLine++, Line.crcOf(line));
  }

  /** Closes the file and gives the lock up; twice is once. */
  @Override
  public synchronized void close() throws IOException {
    if (!closed) {
      closed = true;
      try (lock) {
        disk.close();
      } catch (IOException e) {
        throw Folder.failure(file, e);
      }
    }
  }

  // ---- appending

  /** Makes sure that the file is the one we know, and ends where our last line does. */
  private void settle() throws IOException {
    if (!disk.isOpen()) {
      disk = opener.open(file);
    }
    Object key;
    try {
      key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    } catch (NoSuchFileException e) {
      throw new IOException("the log was removed while in use; nothing was written", e);
    }
    if (!Objects.equals(key, fileKey)) {
      throw new IOException("the log was replaced while in use; nothing was written");
    }
    long size = disk.size();
    if (size > end && size <= end + unsure) {
      try {
        takeBack();
      } catch (IOException e) {
        // It stays, then; the next line will keep off it.
      }
      size = disk.size();
    }
    if (size < end) {
      throw new IOException("the log was cut short while in use; nothing was written");
    }
    if (size > end + unsure) {
      throw new IOException("the log was written to by another program; nothing was written");
    }
  }

  private void add(byte[] line) throws IOException {
    long start = disk.size();
    byte[] bytes = line;
    if (start > end) {
      // What could not be taken back stands before us: begin on a fresh line.
      bytes = new byte[line.length + 1];
      bytes[0] = '\n';
      System.arraycopy(line, 0, bytes, 1, line.length);
    }
    unsure = start - end + bytes.length;
    try {
      var buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        disk.write(buffer); // short when the disk fills up; the next then says so
      }
      disk.force();
    } catch (IOException e) {
      try {
        takeBack();
      } catch (IOException again) {
        e.addSuppressed(again);
      }
      throw e;
    }
    end = start + bytes.length;
    unsure = 0;
  }

  private void takeBack() throws IOException {
    disk.truncate(end);
    disk.force();
    unsure = 0;
  }

  // ---- opening

  /** Refuses a log that no reader here would fold: what is added beside it would not count. */
  private static void checkHeader(Path log) throws IOException {
    try {
      byte[] start = bytes(log, 0, FIRST_BYTES);
      int newline = 0;
      while (newline < start.length && start[newline] != '\n') {
        newline++;
      }
      if (Scan.verifies(start, 0, newline)) {
        Line.header(start, 0, newline).check();
      }
    } catch (Line.Malformed e) {
      // Whoever reads the log reports it.
    } catch (IOException e) {
      throw Folder.failure(log, e);
    }
  }

  /** Returns the device of the folder, remembered in a file beside the log. */
  private static String deviceOf(Path folder, Supplier<String> fresh) throws IOException {
    Path file = folder.resolve("device");
    try {
      if (Files.exists(file)) {
        String name = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).strip();
        if (isDevice(name)) {
          return name;
        }
      }
      String name = fresh.get();
      if (!isDevice(name)) {
        throw new IllegalArgumentException("device '" + name + "'");
      }
      Path made = folder.resolve("device.new");
      Files.deleteIfExists(made);
      create(made, (name + "\n").getBytes(StandardCharsets.US_ASCII));
      Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
      return name;
    } catch (IOException e) {
      throw Folder.failure(file, e);
    }
  }

  private static boolean isDevice(String name) {
    return name.matches("[0-9a-f]{8}");
  }

  private static void create(Path file, byte[] content) throws IOException {
    try (FileChannel channel = FileChannel.open(
        file,
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
        Folder.rights(file, "rw-------"))) {
      var buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  /** Brings the log to where lines can be added; returns what had to be put right. */
  private List<String> begin(Path folder, Holder who) throws IOException {
    try {
      create(file, new byte[0]);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isRegularFile(file)) {
        throw new IOException("not a file", e);
      }
    }
    var notices = new ArrayList<String>();
    disk = opener.open(file);
    try {
      fileKey = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      end = disk.size();
      End found = End.of(file, end);
      if (found.tornBytes() > 0) {
        notices.add(moveAside(folder, found, who.since()));
      }
      if (found.lacksNewline()) {
        add(NEWLINE);
      }
      if (found.lastLine() == 0) {
        // Before the first line: whoever finds that need not do it again.
        Folder.force(folder);
        add(Line.header(1, who.since(), device, who.program()));
      }
      nextLine = Math.max(1, found.lastLine()) + 1;
      return notices;
    } catch (IOException | RuntimeException e) {
      disk.close();
      throw e;
    }
  }

  private byte[] bytes(long from, int most) throws IOException {
    return bytes(file, from, most);
  }

  private static byte[] bytes(Path file, long from, int most) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return End.read(channel, from, most);
    }
  }

  /** Moves what follows the last whole line to a file of its own. */
  private String moveAside(Path folder, End found, OffsetDateTime now) throws IOException {
    Path torn = Folder.torn(folder, device());
    String title = "# %s: %d bytes from %d of %s\n"
        .formatted(Line.time(now), found.tornBytes(), found.wholeTo(), file.getFileName());
    var content = new ByteArrayOutputStream();
    content.writeBytes(title.getBytes(StandardCharsets.UTF_8));
    content.writeBytes(bytes(found.wholeTo(), found.tornBytes()));
    content.write('\n');
    try {
      if (!Files.exists(torn)) {
        create(torn, new byte[0]);
      }
      try (FileChannel channel = FileChannel.open(torn, StandardOpenOption.APPEND)) {
        var buffer = ByteBuffer.wrap(content.toByteArray());
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
    } catch (IOException e) {
      throw Folder.failure(torn, e);
    }
    end = found.wholeTo();
    takeBack();
    return "%s ended in an unfinished line; its %d bytes were moved to %s"
        .formatted(file.getFileName(), found.tornBytes(), torn.getFileName());
  }
}
