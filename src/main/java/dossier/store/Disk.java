package dossier.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What the log asks of an open file; every call may fail, and a write may be short. */
interface Disk extends Closeable {

  /** Opens a file that exists; every write goes to its end. */
  static Disk open(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND);
    return new Disk() {
      @Override
      public int write(ByteBuffer bytes) throws IOException {
        return channel.write(bytes);
      }

      @Override
      public void force() throws IOException {
        channel.force(false);
      }

      @Override
      public void truncate(long size) throws IOException {
        channel.truncate(size);
      }

      @Override
      public long size() throws IOException {
        return channel.size();
      }

      @Override
      public boolean isOpen() {
        return channel.isOpen();
      }

      @Override
      public void close() throws IOException {
        channel.close();
      }
    };
  }

  int write(ByteBuffer bytes) throws IOException;

  /** Returns when all that was written is on the disk. */
  void force() throws IOException;

  void truncate(long size) throws IOException;

  long size() throws IOException;

  boolean isOpen();

  /** Opens a file that exists; tests have others, which fail. */
  interface Opener {
    Disk open(Path file) throws IOException;
  }
}
