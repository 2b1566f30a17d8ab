package dossier.cli;

import java.io.IOException;
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

/** The bank files that a path leads to, in the order in which the reader takes them. */
final class BankPaths {
  private static final int DEEPEST = 16;

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
