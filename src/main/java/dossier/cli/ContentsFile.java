package dossier.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * What was in the banks that were read last, kept so that the next start can count before it has
 * read them. It is a cache: it counts only for the very bytes it was made of, read by the very same
 * program, and where it is not right, or cannot be written, nothing is said.
 */
final class ContentsFile {
  private static final int FORMAT = 0xd0551e01;

  /** Reading more than this, only to see that it is the same, would be felt. */
  private static final long MOST_BYTES = 64 << 20;

  private static final int MOST_ENTRIES = 1_000_000;

  private final Path file;
  private final String program;

  /**
   * Makes a cache.
   *
   * @param folder where it is, or will be
   * @param program what is another text in every build of the program
   */
  ContentsFile(Path folder, String program) {
    this.file = folder.resolve("contents");
    this.program = program;
  }

  /**
   * Returns what stands for all bytes of some files; empty where one cannot be read.
   *
   * @param named what was asked for, for which they are read
   */
  OptionalLong key(List<?> named, List<Path> files) {
    var crc = new CRC32();
    crc.update((program + named).getBytes(StandardCharsets.UTF_8));
    long size = 0;
    byte[] buffer = new byte[1 << 16];
    try {
      for (Path path : files) {
        var attributes = Files.readAttributes(path, BasicFileAttributes.class);
        size += attributes.size();
        if (!attributes.isRegularFile() || size > MOST_BYTES) {
          return OptionalLong.empty();
        }
        crc.update((path + " " + attributes.size() + "\n").getBytes(StandardCharsets.UTF_8));
        try (InputStream in = Files.newInputStream(path)) {
          for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            crc.update(buffer, 0, n);
          }
        }
      }
    } catch (IOException e) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(size << 32 | crc.getValue());
  }

  /** Returns the contents of the banks with a key, where these are the ones kept. */
  Optional<Contents> read(long key) {
    try (var raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      var checked = new CheckedInputStream(raw, new CRC32());
      var in = new DataInputStream(checked);
      if (in.readInt() != FORMAT || in.readLong() != key) {
        return Optional.empty();
      }
      var banks = new ArrayList<Contents.Bank>();
      for (int i = count(in); i > 0; i--) {
        banks.add(new Contents.Bank(in.readUTF(), in.readUTF(), texts(in)));
      }
      List<String> problems = texts(in);
      Map<String, String> renamed = new HashMap<>();
      for (int i = count(in); i > 0; i--) {
        renamed.put(in.readUTF(), in.readUTF());
      }
      long crc = checked.getChecksum().getValue();
      return in.readLong() == crc
          ? Optional.of(new Contents(banks, problems, renamed))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static int count(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST_ENTRIES) {
      throw new IOException("damaged");
    }
    return count;
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    var texts = new ArrayList<String>();
    for (int i = count(in); i > 0; i--) {
      texts.add(in.readUTF());
    }
    return texts;
  }

  /** Keeps the contents of the banks with a key, if the machine lets it. */
  void write(long key, Contents contents) {
    try {
      Files.createDirectories(file.getParent());
      Path made = Files.createTempFile(file.getParent(), "contents", null);
      try {
        try (var raw = new BufferedOutputStream(Files.newOutputStream(made))) {
          write(key, contents, raw);
        }
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(made);
      }
    } catch (IOException e) {
      // The next start takes as long as this one.
    }
  }

  private static void write(long key, Contents contents, OutputStream raw) throws IOException {
    var checked = new CheckedOutputStream(raw, new CRC32());
    var out = new DataOutputStream(checked);
    out.writeInt(FORMAT);
    out.writeLong(key);
    out.writeInt(contents.banks().size());
    for (Contents.Bank bank : contents.banks()) {
      out.writeUTF(bank.name());
      out.writeUTF(bank.title());
      write(bank.ids(), out);
    }
    write(contents.problems(), out);
    out.writeInt(contents.renamed().size());
    for (Map.Entry<String, String> name : contents.renamed().entrySet()) {
      out.writeUTF(name.getKey());
      out.writeUTF(name.getValue());
    }
    out.writeLong(checked.getChecksum().getValue());
    out.flush();
  }

  private static void write(List<String> texts, DataOutputStream out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }
}
