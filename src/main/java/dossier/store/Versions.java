package dossier.store;

import dossier.schedule.Parameters;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * The trained parameters of a folder: a file for each version, with the check sum of a line of the
 * log. None is ever changed; the latest counts, also among those of several devices.
 *
 * @param trained oldest first
 * @param damages files that cannot be trusted, and are passed over
 */
public record Versions(List<Trained> trained, List<Damage> damages) {
  private static final String BEGIN = "parameters-";
  private static final String END = ".json";

  /** A version is some hundred bytes; a file much longer is none. */
  private static final long MOST_BYTES = 1 << 16;

  /** More bytes than a version has. */
  private static final int ROOM = 1 << 12;

  /** Copies the lists. */
  public Versions {
    trained = List.copyOf(trained);
    damages = List.copyOf(damages);
  }

  /** Returns the version in use; empty for the defaults. */
  public Optional<Trained> current() {
    return trained.isEmpty() ? Optional.empty() : Optional.of(trained.get(trained.size() - 1));
  }

  /** Returns the parameters in use. */
  public Parameters parameters() {
    return current().map(Trained::parameters).orElse(Parameters.DEFAULT);
  }

  /** Returns those that brought other parameters into use than were before, oldest first. */
  public List<Trained> changes() {
    var changes = new ArrayList<Trained>();
    Parameters before = Parameters.DEFAULT;
    for (Trained version : trained) {
      if (!version.parameters().equals(before)) {
        changes.add(version);
      }
      before = version.parameters();
    }
    return changes;
  }

  /** Returns how many reviews, from the first on, the parameters in use were trained on. */
  public int seen() {
    return parameters().equals(Parameters.DEFAULT)
        ? 0
        : trained.stream()
            .filter(version -> version.parameters().equals(parameters()))
            .findFirst()
            .map(Trained::reviews)
            .orElse(0);
  }

  /** Returns the first time at which a version is the latest: now, but where a clock was ahead. */
  public OffsetDateTime next(OffsetDateTime now) {
    return current()
        .map(Trained::at)
        .filter(last -> !last.isBefore(now))
        .map(last -> last.plus(1, ChronoUnit.MILLIS).withOffsetSameInstant(now.getOffset()))
        .orElse(now);
  }

  /**
   * Reads the versions of a folder; none, where there is no such folder.
   *
   * @throws IOException if a file cannot be read
   */
  public static Versions read(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return new Versions(List.of(), List.of());
    }
    var files = new ArrayList<Path>();
    try (var found = Files.newDirectoryStream(folder, Versions::isVersion)) {
      found.forEach(files::add);
    } catch (IOException e) {
      throw Folder.failure(folder, e);
    }
    if (files.isEmpty()) {
      return new Versions(List.of(), List.of());
    }
    files.sort(null);
    var trained = new ArrayList<Trained>();
    var damages = new ArrayList<Damage>();
    for (Path file : files) {
      try {
        trained.add(version(file));
      } catch (Line.Malformed e) {
        damages.add(new Damage(file, 1, e.getMessage() + "; these parameters are not used"));
      } catch (IOException e) {
        throw Folder.failure(file, e);
      }
    }
    // Names break ties, since the sort keeps the order of equals.
    trained.sort(Comparator.comparing(t -> t.at().toInstant()));
    return new Versions(trained, damages);
  }

  private static boolean isVersion(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(BEGIN) && name.endsWith(END);
  }

  private static Trained version(Path file) throws IOException, Line.Malformed {
    if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
      throw new Line.Malformed("no file of parameters");
    }
    byte[] bytes = Files.readAllBytes(file);
    int end = bytes.length - 1;
    if (end < 1 || bytes[end] != '\n' || !Scan.verifies(bytes, 0, end)) {
      throw new Line.Malformed("damaged: the check sum does not fit");
    }
    return Line.trained(bytes, 0, end);
  }

  /**
   * Finds out whether a version can be written: whether the folder takes files, and has the room.
   *
   * @throws IOException if not; the folder is as it was in any case
   */
  public static void probe(Path folder, String device) throws IOException {
    Path probe = folder.resolve(BEGIN + device + ".unfinished");
    try {
      Files.deleteIfExists(probe);
      Files.createFile(probe, Folder.rights(folder, "rw-------"));
      try {
        Files.write(probe, new byte[ROOM]);
      } finally {
        Files.delete(probe);
      }
    } catch (IOException e) {
      throw Folder.failure(folder, e);
    }
  }

  /**
   * Brings parameters into use; they are on the disk when this returns.
   *
   * @param device eight hex digits
   * @return the file
   * @throws IOException if the machine refuses; the folder is then as it was
   */
  public static Path write(Path folder, String device, Trained trained) throws IOException {
    Folder.create(folder);
    String name = BEGIN + name(trained.at().toInstant()) + "-" + device;
    Path file = folder.resolve(name + END);
    Path unfinished = folder.resolve(name + ".unfinished");
    try {
      if (Files.exists(file)) {
        throw new IOException("exists already");
      }
      Files.deleteIfExists(unfinished);
      var options = EnumSet.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
      try (FileChannel channel =
          FileChannel.open(unfinished, options, Folder.rights(folder, "rw-------"))) {
        var bytes = ByteBuffer.wrap(Line.of(trained));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      Folder.force(folder);
      return file;
    } catch (IOException e) {
      try {
        Files.deleteIfExists(unfinished);
      } catch (IOException again) {
        e.addSuppressed(again);
      }
      throw Folder.failure(file, e);
    }
  }

  // Not a constant: to make one takes longer than a start has for all of this.
  private static String name(Instant at) {
    return DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'")
        .withZone(ZoneOffset.UTC)
        .format(at);
  }
}
