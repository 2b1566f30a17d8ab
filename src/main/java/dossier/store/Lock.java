package dossier.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The right to write the log of a folder: the system's lock on a file that says who has it. */
final class Lock implements Closeable {
  /**
   * The locks of this process, by folder. The system gives a lock up as soon as its process closes
   * the file once, so it must not even be opened by a second one here.
   */
  private static final Map<Path, String> HELD = new HashMap<>();

  /** Far behind the text, which a mandatory lock would hide from who wants to know the holder. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final Path folder;
  private final FileChannel channel;
  private final FileLock lock;

  private Lock(Path folder, FileChannel channel, FileLock lock) {
    this.folder = folder;
    this.channel = channel;
    this.lock = lock;
  }

  /** Who has the lock, or the lock. */
  record Attempt(Lock lock, String heldBy) {}

  static Attempt attempt(Path folder, Holder who) throws IOException {
    Path file = folder.resolve("lock");
    synchronized (HELD) {
      try {
        Path real = folder.toRealPath();
        if (HELD.containsKey(real)) {
          return new Attempt(null, HELD.get(real));
        }
        FileChannel channel = FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
            Folder.rights(folder, "rw-------"));
        try {
          FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
          if (lock != null) {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((who + "\n").getBytes(StandardCharsets.UTF_8)));
            HELD.put(real, who.toString());
            return new Attempt(new Lock(real, channel, lock), null);
          }
        } catch (IOException e) {
          channel.close();
          throw e;
        }
        channel.close();
        String by = Files.readString(file).strip();
        return new Attempt(null, by.isEmpty() ? "another process" : by);
      } catch (IOException e) {
        throw Folder.failure(file, e);
      }
    }
  }

  /** Gives the lock up. The file stays: to remove it would let two processes lock two files. */
  @Override
  public void close() throws IOException {
    synchronized (HELD) {
      if (HELD.remove(folder) == null) {
        return;
      }
      try (channel) {
        channel.truncate(0);
        lock.release();
      }
    }
  }
}
