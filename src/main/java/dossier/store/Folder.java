package dossier.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names and the rights of what the data folder holds. */
final class Folder {
  private static final Pattern LOG = Pattern.compile("reviews-(.*)\\.jsonl");
  private static final Pattern DEVICE = Pattern.compile("([0-9a-f]{8}).*");

  private Folder() {}

  static Path log(Path folder, String device) {
    return folder.resolve("reviews-" + device + ".jsonl");
  }

  static Path torn(Path folder, String device) {
    return folder.resolve("reviews-" + device + ".torn");
  }

  /** Returns the logs of a folder by name; none where there is no folder. */
  static List<Path> logs(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    var logs = new ArrayList<Path>();
    try (var files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (LOG.matcher(file.getFileName().toString()).matches()) {
          logs.add(file);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw failure(folder, e.getCause());
    } catch (IOException e) {
      throw failure(folder, e);
    }
    for (Path log : logs) {
      if (Files.exists(log) && !Files.isRegularFile(log)) {
        throw failure(log, new IOException("not a file"));
      }
    }
    logs.sort(null);
    return logs;
  }

  /** Returns the device that a log's name says, or 0. */
  static int device(Path log) {
    Matcher name = LOG.matcher(log.getFileName().toString());
    Matcher device = DEVICE.matcher(name.matches() ? name.group(1) : "");
    return device.matches() ? Integer.parseUnsignedInt(device.group(1), 16) : 0;
  }

  static void create(Path folder) throws IOException {
    try {
      Files.createDirectories(folder, rights(folder, "rwx------"));
    } catch (FileAlreadyExistsException e) {
      throw failure(Path.of(e.getFile()), new IOException("not a folder", e));
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }

  /** For the owner alone, where the file system has owners. */
  static FileAttribute<?>[] rights(Path path, String rights) {
    if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
    };
  }

  /** Makes sure that a file just created is found after a power cut. */
  static void force(Path folder) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(folder, StandardOpenOption.READ);
    } catch (IOException e) {
      return; // a system whose folders cannot be opened, such as Windows, writes them itself
    }
    try (channel) {
      channel.force(true);
    }
  }

  /** Returns what the machine refused, with the path once. */
  static IOException failure(Path path, IOException e) {
    return e instanceof Failure ? e : new Failure(path + ": " + reason(e), e);
  }

  /** Names its path already. */
  private static final class Failure extends IOException {
    private static final long serialVersionUID = 1;

    Failure(String message, IOException cause) {
      super(message, cause);
    }
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NotDirectoryException) {
      return "not a folder";
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }
}
