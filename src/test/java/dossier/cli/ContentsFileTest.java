package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentsFileTest {
  private static final Contents CONTENTS = new Contents(
      List.of(
          new Contents.Bank("lakes", "Lakes — ğ", List.of("depth", "area")),
          new Contents.Bank("rivers", "", List.of())),
      List.of("lakes.yaml:3:1: an id is missing"),
      Map.of("old", "depth"));

  @TempDir
  private Path root;

  @Test
  void whatIsKeptIsReadAgainUnderItsKeyOnly() {
    var file = new ContentsFile(root.resolve("made/dossier"), "1");
    file.write(7, CONTENTS);
    assertEquals(Optional.of(CONTENTS), file.read(7));
    assertEquals(Optional.empty(), file.read(8));

    file.write(8, new Contents(List.of(), List.of(), Map.of()));
    assertEquals(Optional.empty(), file.read(7));
  }

  @Test
  void noDamageIsTakenForContents() throws IOException {
    var file = new ContentsFile(root, "1");
    file.write(7, CONTENTS);
    Path path = root.resolve("contents");
    byte[] bytes = Files.readAllBytes(path);
    for (int i = 0; i < bytes.length; i++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] damaged = bytes.clone();
        damaged[i] ^= (byte) (1 << bit);
        Files.write(path, damaged);
        assertEquals(Optional.empty(), file.read(7));
      }
      Files.write(path, java.util.Arrays.copyOf(bytes, i));
      assertEquals(Optional.empty(), file.read(7));
    }
  }

  @Test
  void keyIsOfEveryByteNameAndBuild() throws IOException {
    Path a = Files.writeString(root.resolve("a.yaml"), "bank: a");
    Path b = Files.writeString(root.resolve("b.yaml"), "bank: b");
    List<Path> named = List.of(root);
    var file = new ContentsFile(root.resolve("cache"), "1");
    OptionalLong key = file.key(named, List.of(a, b));
    assertEquals(key, file.key(named, List.of(a, b)));
    assertNotEquals(key, new ContentsFile(root, "2").key(named, List.of(a, b)));
    assertNotEquals(key, file.key(named, List.of(b, a)));
    assertNotEquals(key, file.key(List.of(a), List.of(a, b)));

    Files.writeString(a, "bank: c");
    assertNotEquals(key, file.key(named, List.of(a, b)));
  }

  @Test
  void whatCannotBeReadHasNoKey() {
    var file = new ContentsFile(root, "1");
    assertEquals(OptionalLong.empty(), file.key(List.of(), List.of(root.resolve("not there"))));
    assertEquals(OptionalLong.empty(), file.key(List.of(), List.of(root)));
  }

  @Test
  void folderThatCannotBeMadeIsNoMatter() throws IOException {
    Path inTheWay = Files.writeString(root.resolve("cache"), "");
    var file = new ContentsFile(inTheWay.resolve("dossier"), "1");
    file.write(7, CONTENTS);
    assertEquals(Optional.empty(), file.read(7));
  }
}
