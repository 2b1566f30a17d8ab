package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dossier.tui.Draft;
import dossier.tui.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to save is seen, told by the kernel or looked for. */
class BankWatchTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T14:03:12Z"), ZoneOffset.UTC);
  private static final String TEXT = """
      bank: x
      title: X
      sources:
        s: {author: S, title: T}
      questions:
        - id: a
          ask: A?
          truth: true
          cite: s 1
      """;

  @TempDir
  private Path root;

  private Path folder;
  private Path file;

  @BeforeEach
  void makeBank() throws IOException {
    folder = Files.createDirectories(root.resolve("banks"));
    file = Files.writeString(folder.resolve("x.yaml"), TEXT);
  }

  /** What is done to the files of a bank. */
  private interface Save {
    void save() throws IOException;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void savesOfAFileAreSeen(boolean polls) throws IOException {
    try (var watch = new BankWatch(file, polls)) {
      var edits = new BankEdits(new DraftReader(file, false, Optional.empty()), watch, CLOCK);
      next(edits);
      seen(edits, () -> Files.writeString(file, TEXT + "# in place\n"));
      seen(edits, () -> {
        Path other = Files.writeString(folder.resolve(".x.swp"), TEXT + "# renamed\n");
        Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
      });
      seen(edits, () -> Files.delete(file));
      seen(edits, () -> Files.writeString(file, TEXT + "# made\n"));
      seen(edits, () -> {
        Files.move(folder, root.resolve("aside"));
        Files.createDirectories(folder);
      });
      seen(edits, () -> Files.writeString(file, TEXT + "# in a new folder\n"));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void savesBesideAFileAreSeenWhereTheyAreOfItsBank(boolean polls) throws IOException {
    try (var watch = new BankWatch(file, polls)) {
      var edits = new BankEdits(new DraftReader(file, false, Optional.empty()), watch, CLOCK);
      next(edits);
      seen(edits, () -> Files.writeString(folder.resolve("y.yaml"), "bank: x\n"));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void savesInAFolderAreSeen(boolean polls) throws IOException {
    try (var watch = new BankWatch(folder, polls)) {
      var edits = new BankEdits(new DraftReader(folder, false, Optional.empty()), watch, CLOCK);
      next(edits);
      Path below = folder.resolve("a.b/c");
      seen(
          edits, () -> Files.writeString(folder.resolve("y.yaml"), TEXT.replace("id: a", "id: b")));
      seen(edits, () -> {
        Files.createDirectories(below);
        Files.writeString(below.resolve("z.json"), "{\"bank\": \"z\"}");
      });
      seen(edits, () -> Files.writeString(below.resolve("z.json"), "{\"bank\": \"w\"}"));
      seen(edits, () -> Files.delete(folder.resolve("y.yaml")));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatALinkLeadsToIsSeen(boolean polls) throws IOException {
    Path link = Files.createSymbolicLink(root.resolve("link.yaml"), file);
    try (var watch = new BankWatch(link, polls)) {
      var edits = new BankEdits(new DraftReader(link, false, Optional.empty()), watch, CLOCK);
      next(edits);
      seen(edits, () -> Files.writeString(file, TEXT + "# in place\n"));
    }
  }

  private static void seen(BankEdits edits, Save save) throws IOException {
    save.save();
    assertNotNull(next(edits));
  }

  /** Returns the next save, once it is read and checked. */
  private static Draft next(BankEdits edits) {
    assertTimeoutPreemptively(PATIENCE, () -> edits.next(Progress.unseen()));
    return assertTimeoutPreemptively(PATIENCE, () -> edits.next(Progress.unseen()));
  }
}
