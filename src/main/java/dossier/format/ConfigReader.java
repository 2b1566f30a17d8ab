package dossier.format;

import dossier.format.Node.Mapping;
import dossier.format.Node.Scalar;
import dossier.format.Node.Sequence;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the configuration file: YAML, with the fields of {@link Config}. */
public final class ConfigReader {
  private static final int LONGEST = 1 << 20;

  private ConfigReader() {}

  /**
   * Reads a configuration file. A value with a problem is left out; the others hold. An empty file
   * sets nothing.
   *
   * @param home the folder that {@code ~/} stands for; other paths begin at the file's own folder
   */
  public static ConfigReading read(Path file, Path home) {
    Problems problems = new Problems(file.toString());
    Config config = FileText.read(file, LONGEST, problems)
        .map(text -> new Page(Document.of(text, problems), problems))
        .flatMap(ConfigReader::tree)
        .map(found -> config(found, folderOf(file), home))
        .orElse(Config.NONE);
    return new ConfigReading(config, problems.sorted());
  }

  private static Path folderOf(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? file.toAbsolutePath() : folder;
  }

  /** Returns the values that are right. */
  private static Optional<Table.Found> tree(Page page) {
    Optional<Node> root;
    try {
      root = new Trees(page.document(), page.problems()).yaml(1, page.document().lines() + 1);
    } catch (Slip.Found e) {
      e.slip().report(page.problems());
      return Optional.empty();
    }
    if (root.isEmpty()) {
      return Optional.empty();
    }
    if (!(root.get() instanceof Mapping mapping)) {
      new Shape.Fields(Tables.CONFIG).check(root.get(), "the file", page);
      return Optional.empty();
    }
    Table.Found found = Tables.CONFIG.read(mapping, page);
    Map<String, Node> right = new HashMap<>();
    found.values().forEach((name, node) -> {
      int before = page.problems().errors();
      found.check(name, page);
      if (page.problems().errors() == before && !found.misspelt().contains(name)) {
        right.put(name, node);
      }
    });
    return Optional.of(new Table.Found(Tables.CONFIG, right, new HashSet<>()));
  }

  private static Config config(Table.Found found, Path folder, Path home) {
    List<Path> banks = found
        .get("banks")
        .map(n -> n instanceof Sequence list ? list.items() : List.of(n))
        .orElse(List.of())
        .stream()
        .map(Scalar.class::cast)
        .map(s -> path(s, folder, home))
        .toList();
    return new Config(
        banks,
        found.scalar("sources").map(s -> path(s, folder, home)),
        found.scalar("data").map(s -> path(s, folder, home)),
        found.scalar("new-per-day").map(s -> Integer.valueOf(s.text())),
        found.scalar("desired-retention").flatMap(Values::number).map(BigDecimal::doubleValue),
        found.scalar("confidence").map(s -> Boolean.valueOf(s.text())),
        found.scalar("attribution").map(s -> Boolean.valueOf(s.text())));
  }

  private static Path path(Scalar scalar, Path folder, Path home) {
    String text = scalar.text();
    if (text.equals("~")) {
      return home;
    }
    return text.startsWith("~/") ? home.resolve(text.substring(2)) : folder.resolve(text);
  }

  /** Returns whether this machine can have a path of that name. */
  static boolean isPath(String text) {
    try {
      return !Path.of(text).toString().isEmpty();
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
