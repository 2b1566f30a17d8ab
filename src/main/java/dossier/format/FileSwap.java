package dossier.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;

/** Replaces a file whole: after a crash it is as it was, or as it is to be. */
final class FileSwap {
  private FileSwap() {}

  /**
   * Replaces what a file holds, and keeps its permissions, and its owner where that is allowed; a
   * link stays one.
   *
   * @param before what it held when it was read; where it holds something else by now, it is left as
   *     it is
   * @throws IOException if it was changed meanwhile, or is not to be written
   */
  static void replace(Path file, byte[] before, byte[] after) throws IOException {
    Path real = file.toRealPath();
    if (!Files.isWritable(real)) {
      throw new AccessDeniedException(file.toString());
    }
    Path folder = real.getParent();
    Path temporary = Files.createTempFile(folder, ".", ".tmp");
    try {
      write(temporary, after);
      keepAttributes(real, temporary);
      if (!Arrays.equals(Files.readAllBytes(real), before)) {
        throw new IOException(file + ": it was changed meanwhile; nothing was written to it");
      }
      Files.move(
          temporary, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
    sync(folder);
  }

  private static void write(Path file, byte[] content) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  private static void keepAttributes(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (old == null) {
      return;
    }
    PosixFileAttributes attributes = old.readAttributes();
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    try {
      view.setGroup(attributes.group());
      view.setOwner(attributes.owner());
    } catch (IOException notAllowed) {
      // Only root gives a file away; the permissions below count for whoever owns it then.
    }
    view.setPermissions(attributes.permissions());
  }

  /** Makes a rename last; where a folder cannot be opened, as on Windows, it does by itself. */
  private static void sync(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notPossible) {
      // The file itself is on the disk.
    }
  }
}
