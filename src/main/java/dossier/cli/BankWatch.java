package dossier.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Waits until a bank file, or one in a folder, may have changed.
 *
 * <p>The kernel tells of changes on a local Linux file system, and nothing is done until it does.
 * Elsewhere it may not know of them (a network mount) or Java may be slow to ask it (macOS: inotify
 * is Linux's), so the files' times and sizes are looked at, too.
 */
final class BankWatch implements AutoCloseable {
  /** File systems whose every change is made by this kernel. */
  private static final Set<String> LOCAL = Set.of(
      "bcachefs",
      "btrfs",
      "ext2",
      "ext3",
      "ext4",
      "f2fs",
      "overlay",
      "ramfs",
      "tmpfs",
      "xfs",
      "zfs");

  /** How often files are looked at where the kernel does not tell. */
  private static final Duration LOOK = Duration.ofMillis(200);

  /** A save is over when nothing has happened for so long; saves that follow are put together. */
  private static final Duration QUIET = Duration.ofMillis(40);

  private static final Duration LONGEST_SAVE = Duration.ofMillis(200);

  /** A folder in folders that is deeper is not read either. */
  private static final int DEEPEST = 16;

  private final Path root;
  private final Optional<WatchService> service;
  private final Map<WatchKey, Path> keys = new HashMap<>();
  private boolean told;
  private Map<Path, String> looked;

  /**
   * Watches a file or a folder; it need not be there yet.
   *
   * @param polls whether to look at the files whatever the file system is
   */
  BankWatch(Path root, boolean polls) {
    this.root = root;
    this.service = polls ? Optional.empty() : service();
    follow();
    this.looked = look();
  }

  private static Optional<WatchService> service() {
    try {
      return Optional.of(FileSystems.getDefault().newWatchService());
    } catch (IOException | UnsupportedOperationException tooMany) {
      return Optional.empty();
    }
  }

  /** Returns when something may have changed since the last call, and no more changes follow. */
  void await() throws InterruptedException {
    boolean changed = false;
    while (!changed) {
      changed = told ? isTold(Duration.ofDays(1)) : isTold(LOOK) || !look().equals(looked);
    }
    long end = System.nanoTime() + LONGEST_SAVE.toNanos();
    while (isTold(QUIET) && System.nanoTime() < end) {
      // More of the same save.
    }
    follow();
    looked = look();
  }

  /** Waits until the kernel tells of something, at most for so long. */
  private boolean isTold(Duration patience) throws InterruptedException {
    if (service.isEmpty()) {
      TimeUnit.NANOSECONDS.sleep(patience.toNanos());
      return false;
    }
    WatchKey key = service.get().poll(patience.toNanos(), TimeUnit.NANOSECONDS);
    if (key == null) {
      return false;
    }
    boolean concerns = key.pollEvents().stream()
        .anyMatch(event -> !(event.context() instanceof Path name) || isBank(name));
    if (!key.reset()) {
      keys.remove(key);
      return true;
    }
    return concerns;
  }

  /** Returns whether a bank, or a folder that may hold one, can have such a name. */
  private boolean isBank(Path name) {
    return name.equals(root.getFileName())
        || BankPaths.isBank(name)
        || (Files.isDirectory(root) && !name.toString().contains("."));
  }

  /** Has the kernel tell of every folder there is now; where it cannot, files are looked at. */
  private void follow() {
    told = false;
    if (service.isEmpty()) {
      return;
    }
    Set<Path> folders = folders();
    keys.values().removeIf(folder -> !folders.contains(folder));
    boolean all = !folders.isEmpty();
    for (Path folder : folders) {
      all &= keys.containsValue(folder) ? isLocal(folder) : follow(folder);
    }
    told = all;
  }

  private boolean follow(Path folder) {
    try {
      WatchKey key = folder.register(
          service.orElseThrow(),
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_MODIFY,
          StandardWatchEventKinds.ENTRY_DELETE);
      keys.put(key, folder);
      return isLocal(folder);
    } catch (IOException | UnsupportedOperationException notThere) {
      return false;
    }
  }

  private static boolean isLocal(Path folder) {
    try {
      String type = Files.getFileStore(folder).type().toLowerCase(Locale.ROOT);
      return System.getProperty("os.name").equals("Linux") && LOCAL.contains(type);
    } catch (IOException notThere) {
      return false;
    }
  }

  /** Returns the folders whose entries matter: of a file, also that which a link leads to. */
  private Set<Path> folders() {
    var folders = new HashSet<Path>();
    if (Files.isDirectory(root)) {
      below(root, 0, folders);
    } else {
      Path absolute = root.toAbsolutePath().normalize();
      if (absolute.getParent() != null) {
        folders.add(absolute.getParent());
      }
    }
    BankPaths.read(root).forEach(file -> real(file).map(Path::getParent).ifPresent(folders::add));
    return folders;
  }

  private static void below(Path folder, int depth, Set<Path> folders) {
    Optional<Path> real = real(folder);
    if (depth > DEEPEST || real.isEmpty() || !folders.add(real.get())) {
      return;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Files::isDirectory)) {
      for (Path entry : entries) {
        if (!entry.getFileName().toString().startsWith(".")) {
          below(entry, depth + 1, folders);
        }
      }
    } catch (IOException | DirectoryIteratorException notReadable) {
      // The reader says so.
    }
  }

  private static Optional<Path> real(Path path) {
    try {
      return Optional.of(path.toRealPath());
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  /** Returns what a look at each file tells of it. */
  private Map<Path, String> look() {
    var seen = new LinkedHashMap<Path, String>();
    for (Path file : BankPaths.read(root)) {
      try {
        BasicFileAttributes at = Files.readAttributes(file, BasicFileAttributes.class);
        seen.put(file, at.lastModifiedTime() + " " + at.size() + " " + at.fileKey());
      } catch (IOException notThere) {
        seen.put(file, Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? "dangling" : "gone");
      }
    }
    return seen;
  }

  @Override
  public void close() throws IOException {
    if (service.isPresent()) {
      service.get().close();
    }
  }
}
