package dossier.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not a text file is told apart in one line, at once. */
class SpecialFilesTest {
  private static final String BANK =
      "bank: lakes\ntitle: é😀\nquestions:\n  - {id: a, ask: é😀?, truth: true}\n";

  @TempDir
  Path folder;

  @Test
  void missingFileIsTold() {
    assertEquals(
        "1:1: no such file; expected a file or a folder; correct its name", report("none.yaml"));
  }

  @Test
  void brokenLinkIsTold() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("gone.yaml"));

    String told = "1:1: a link to 'gone.yaml', which is not there; expected a file; mend the link";
    assertEquals(told, report("link.yaml"));
    assertEquals(folder.resolve("link.yaml") + ":" + told, textOf(folder));
  }

  @Test
  void loopOfLinksIsTold() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.yaml"), folder.resolve("b.yaml"));
    Files.createSymbolicLink(folder.resolve("b.yaml"), folder.resolve("a.yaml"));

    assertEquals(
        1, BankReader.read(List.of(folder.resolve("a.yaml"))).problems().size());
  }

  @Test
  void folderWithoutBanksIsTold() {
    assertEquals(
        folder
            + ":1:1: a folder without a bank; expected files whose names end in .yaml, .yml or"
            + " .json; name another folder",
        textOf(folder));
  }

  @Test
  void pipeIsToldWithoutWaitingForIt() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe.yaml");
    boolean made;
    try {
      made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      made = false;
    }
    assumeTrue(made, "this machine has no mkfifo");

    assertEquals(
        "1:1: a pipe, a socket or a device; expected a regular file; name another",
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> report("pipe.yaml")));
  }

  @Test
  void deviceIsTold() {
    Path device = Path.of("/dev/zero");
    assumeTrue(Files.exists(device), "this machine has no /dev/zero");

    assertEquals(
        "/dev/zero:1:1: a pipe, a socket or a device; expected a regular file; name another",
        textOf(device));
  }

  @Test
  void gigabyteIsRefusedBySize() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("big.yaml").toFile(), "rw")) {
      file.setLength(1L << 30);
    }

    assertEquals(
        "1:1: 1,024 MiB; expected at most 16 MiB; split the file",
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> report("big.yaml")));
  }

  @Test
  void fileThatGrowsWhileItIsReadIsRefused() throws IOException {
    Problems problems = new Problems("f");
    FileText.read(new ByteArrayInputStream(new byte[11]), 10, problems);

    assertEquals(
        "f:1:1: more than 10 bytes; expected at most 10 bytes; split the file",
        problems.sorted().get(0).text());
  }

  @Test
  void fileWithoutPermissionIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.yaml"), BANK);
    assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "no permissions here");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "this user may read everything");

    assertEquals(
        "1:1: no permission to read it; expected a file that you may read; change its permissions",
        report("mine.yaml"));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16, UTF-16",
    "UTF-16LE, UTF-16 without a byte-order mark",
    "UTF-16BE, UTF-16 without a byte-order mark",
    "X-UTF-32LE-BOM, UTF-32",
    "X-UTF-32BE-BOM, UTF-32",
  })
  void otherEncodingsAreNamed(String charset, String name) throws IOException {
    Files.write(folder.resolve("a.yaml"), BANK.getBytes(Charset.forName(charset)));

    assertEquals("1:1: " + name + "; expected UTF-8; save the file as UTF-8", report("a.yaml"));
  }

  @Test
  void firstByteThatIsNotUtf8IsPlaced() throws IOException {
    byte[] bytes = "bank: lakes\ntitle: é😀 caf#\n".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xe9;
    Files.write(folder.resolve("a.yaml"), bytes);

    assertEquals(
        "2:14: the byte 0xE9 (byte 30 of the file) is not UTF-8; expected UTF-8; save the file as"
            + " UTF-8",
        report("a.yaml"));
  }

  @Test
  void textCutInsideACharacterIsPlaced() throws IOException {
    Files.write(folder.resolve("a.yaml"), new byte[] {'a', (byte) 0xc3});

    assertEquals(
        "1:2: the byte 0xC3 (byte 2 of the file) is not UTF-8; expected UTF-8; save the file as"
            + " UTF-8",
        report("a.yaml"));
  }

  @Test
  void byteOrderMarkChangesNothing() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "\ufeff" + BANK);
    Files.writeString(folder.resolve("b.yaml"), "\ufeffbnk: lakes\ntitle: Lakes\n");
    Files.writeString(folder.resolve("c.json"), "\ufeff{bank: 1}");

    assertEquals("", report("a.yaml"));
    assertEquals("1:1: unknown field 'bnk' in a bank; did you mean 'bank'?", report("b.yaml"));
    assertEquals(
        "1:2: 'b'; expected double-quote to start property name; correct it", report("c.json"));
  }

  @ParameterizedTest
  @CsvSource({
    "1b, U+001B (escape)",
    "0, U+0000 (NUL)",
    "d, U+000D (carriage return)",
    "7f, U+007F (a control character)",
    "85, U+0085 (a control character)",
    "9b, U+009B (a control character)",
    "2028, U+2028 (a separator of lines)",
    "202e, U+202E (changes the direction of writing)",
    "2066, U+2066 (changes the direction of writing)",
    "feff, U+FEFF (a byte-order mark)",
    "ffff, U+FFFF (no character)",
    "1ffff, U+1FFFF (no character)",
  })
  void controlCharacterIsPlacedAndCostsItsQuestion(String code, String name) throws IOException {
    String character = Character.toString(Integer.parseInt(code, 16));
    Files.writeString(
        folder.resolve("a.yaml"),
        BANK
            + "  - {id: b, ask: é😀"
            + character
            + "x, truth: true}\n  - {id: c, ask: C?, truth: true}\n");

    assertEquals(
        "5:20: " + name + "; expected text that a terminal can show as it stands; remove it",
        report("a.yaml"));
    Reading reading = BankReader.read(List.of(folder.resolve("a.yaml")));
    assertEquals(
        List.of("a", "c"),
        reading.banks().get(0).questions().stream().map(q -> q.id().value()).toList());
  }

  @Test
  void reportHoldsNoControlCharacter() throws IOException {
    Path file = folder.resolve("a\u001b[31m.yaml");
    Files.writeString(file, "bank: \"la\\ekes\\n\"\ntitle: A\n\"\\e[2J\\t\\u202e\": 5\n");

    assertEquals(
        folder
            + "/a\\u001b[31m.yaml:1:7: 'bank' holds U+001B (escape); expected text that a terminal"
            + " can show as it stands; remove it\n"
            + folder
            + "/a\\u001b[31m.yaml:3:1: unknown field '\\u001b[2J\\t\\u202e' in a bank; expected"
            + " bank, title, description, language, sources, allow, blueprint,"
            + " questions, $schema; remove or rename it",
        textOf(file));
  }

  @Test
  void faultWhileReadingIsTold() {
    Path memory = Path.of("/proc/self/mem");
    assumeTrue(Files.isReadable(memory), "this machine has no /proc/self/mem");

    assertEquals(
        "/proc/self/mem:1:1: cannot be read (Input/output error); expected a readable file; try"
            + " again, or copy it",
        textOf(memory));
  }

  private String report(String name) {
    return textOf(folder.resolve(name)).replace(folder.resolve(name) + ":", "");
  }

  private static String textOf(Path path) {
    return String.join(
        "\n",
        BankReader.read(List.of(path)).problems().stream().map(Diagnostic::text).toList());
  }
}
