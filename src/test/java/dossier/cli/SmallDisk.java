package dossier.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system of 64 KiB in memory, which can be filled and given room again. */
final class SmallDisk implements AutoCloseable {
  private final Path folder;

  /** Mounts it on a folder; without the right to, the test is skipped. */
  SmallDisk(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.toString()) == 0,
        "this user cannot mount a small disk");
  }

  /** Takes all the room that is left. */
  void fill() throws IOException {
    try (OutputStream out = Files.newOutputStream(filler())) {
      byte[] page = new byte[4096];
      for (int i = 0; i < 64; i++) {
        out.write(page);
      }
    } catch (IOException full) {
      // as it should be
    }
  }

  /** Lets nobody write on it any more. */
  void lock() throws IOException {
    if (run("mount", "-o", "remount,ro", folder.toString()) != 0) {
      throw new IOException("cannot mount again " + folder);
    }
  }

  void giveRoom() throws IOException {
    Files.delete(filler());
  }

  private Path filler() {
    return folder.resolve("filler");
  }

  @Override
  public void close() throws IOException {
    // Lazily: a process that was only just ended may have a file open.
    if (run("umount", "-l", folder.toString()) != 0) {
      throw new IOException("cannot unmount " + folder);
    }
  }

  private static int run(String... command) throws IOException {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
