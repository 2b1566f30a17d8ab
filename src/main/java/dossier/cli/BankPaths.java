package dossier.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bank files that a path leads to, in the order in which the reader takes them. */
final class BankPaths {
  private static final int DEEPEST = 16;

  /** A longer file is not read by the reader of banks either. */
  private static final long LONGEST = 16 << 20;

  private static final Pattern BANK =
      Pattern.compile("^[{\\s]*[\"']?bank[\"']?\\s*:\\s*[\"']?([^\\s\"',#]+)", Pattern.MULTILINE);

  private BankPaths() {}

  /** Returns a file itself, and the bank files of a folder and of those in it. */
  static List<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    var files = new ArrayList<Path>();
    folder(path, 0, files, new HashSet<>());
    return files;
  }

  /**
   * Returns the files that are read for a path: of a file, also those beside it that are of the same
   * bank, since sources and ids are the bank's.
   */
  static List<Path> read(Path path) {
    if (Files.isDirectory(path)) {
      return files(path);
    }
    Path folder = path.resolveSibling("");
    String bank = bank(path);
    var files = new ArrayList<Path>();
    if (!bank.isEmpty()) {
      try (DirectoryStream<Path> beside =
          Files.newDirectoryStream(folder.toString().isEmpty() ? Path.of(".") : folder)) {
        beside.forEach(other -> files.add(path.resolveSibling(other.getFileName())));
      } catch (IOException | DirectoryIteratorException notReadable) {
        // Then the file is read alone.
      }
    }
    files.removeIf(other -> other.equals(path) || !isBank(other) || !bank(other).equals(bank));
    files.add(path);
    files.sort(Comparator.comparing(file -> file.getFileName().toString()));
    return files;
  }

  /** Returns the name of the bank that a file is of, as far as that can be told. */
  private static String bank(Path file) {
    Matcher name = BANK.matcher(text(file));
    return name.find() ? name.group(1) : "";
  }

  /** Returns the text of a file; none where it cannot be read. */
  static String text(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) <= LONGEST
          ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
          : "";
    } catch (IOException notThere) {
      return "";
    }
  }

  private static void folder(Path folder, int depth, List<Path> files, Set<Path> seen) {
    var inside = new ArrayList<Path>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      if (depth > DEEPEST || !seen.add(folder.toRealPath())) {
        return;
      }
      for (Path entry : entries) {
        if (!entry.getFileName().toString().startsWith(".")) {
          inside.add(entry);
        }
      }
    } catch (IOException | DirectoryIteratorException notReadable) {
      return;
    }
    inside.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
    inside.stream().filter(p -> isBank(p) && !Files.isDirectory(p)).forEach(files::add);
    inside.stream().filter(Files::isDirectory).forEach(p -> folder(p, depth + 1, files, seen));
  }

  /** Returns whether a file of this name is read in a folder. */
  static boolean isBank(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith(".")
        && (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json"))
        && !name.endsWith(".schema.json");
  }
}
