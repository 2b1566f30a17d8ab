package dossier.format;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The bank files among the paths that a user named.
 *
 * @param found each file once, and each path that leads to none, with what is wrong with it
 */
record BankFiles(List<File> found) {
  private static final int DEEPEST = 16;
  private static final int MOST = 10_000;

  /**
   * A file.
   *
   * @param readable whether there is anything to read
   */
  record File(Path path, Problems problems, boolean readable) {}

  static BankFiles find(List<Path> paths) {
    Walk walk = new Walk();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        if (walk.seen.contains(Walk.real(path))) {
          continue;
        }
        int before = walk.met;
        walk.folder(path, 0);
        if (walk.met == before) {
          walk.refuse(
              path,
              "no-bank",
              "a folder without a bank; expected files whose names end in .yaml, .yml or .json;"
                  + " name another folder");
        }
      } else {
        walk.file(path);
      }
    }
    return new BankFiles(walk.found);
  }

  private static final class Walk {
    private final List<File> found = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    /** How often a bank was met, or why there is none, once or again. */
    private int met;

    /** Takes a folder's files by name, then its folders; a loop of links ends at once. */
    void folder(Path folder, int depth) {
      if (!seen.add(real(folder))) {
        return;
      }
      if (depth > DEEPEST) {
        refuse(folder, "too-deep", "folders too deep; expected at most " + DEEPEST + "; move it");
        return;
      }
      List<Path> inside = new ArrayList<>();
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
        for (Path entry : entries) {
          if (!name(entry).startsWith(".")) {
            inside.add(entry);
          }
        }
      } catch (IOException | java.nio.file.DirectoryIteratorException e) {
        refuse(
            folder,
            "unreadable",
            "a folder that cannot be read; expected one that you may read; change its permissions");
        return;
      }
      inside.sort((a, b) -> name(a).compareTo(name(b)));
      inside.stream().filter(p -> isBank(p) && !Files.isDirectory(p)).forEach(this::file);
      inside.stream().filter(Files::isDirectory).forEach(p -> folder(p, depth + 1));
    }

    /** A schema for editors may stand beside the banks. */
    private static boolean isBank(Path path) {
      String name = name(path).toLowerCase(Locale.ROOT);
      return (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json"))
          && !name.endsWith(".schema.json");
    }

    private static String name(Path path) {
      return path.getFileName() == null ? "" : path.getFileName().toString();
    }

    void file(Path file) {
      met++;
      if (found.size() > MOST) {
        return;
      }
      if (found.size() == MOST) {
        refuse(file, "too-many-files", "more than " + MOST + " files; name fewer");
      } else if (seen.add(real(file))) {
        found.add(new File(file, new Problems(file.toString()), true));
      }
    }

    private static Path real(Path path) {
      try {
        return path.toRealPath();
      } catch (IOException notThere) {
        return path.toAbsolutePath().normalize();
      }
    }

    void refuse(Path path, String code, String message) {
      Problems problems = new Problems(path.toString());
      problems.error(code, Place.START, message);
      met++;
      found.add(new File(path, problems, false));
    }
  }
}
