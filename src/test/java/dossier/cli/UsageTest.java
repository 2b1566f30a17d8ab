package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the real program says, and its exit code, where it is used wrongly. */
class UsageTest {
  private static final int FOUND = 1;
  private static final int USAGE = 2;
  private static final int REFUSED = 3;

  @TempDir
  private Path root;

  private Machine machine;

  @BeforeEach
  void makeMachine() {
    machine = new Machine(root);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          --jsn                       | Unknown option: '--jsn'
          drill --wheels              | Unknown option: '--wheels'
          due --now tomorrow          | '--now'
          due --now 2026-13-45        | '--now'
          due --now 1969-01-01T00:00:00Z | dossier: --now 1969-01-01T00:00:00Z; from 1970
          due --data                  | '--data'
          --data --plain              | '--data'
          check --nonsense            | Unknown option: '--nonsense'
          stats --plain               | Unknown option: '--plain'
          drill --color blue          | --color is 'blue'; expected one of auto, never, 16, 256, true
          --theme blue                | --theme is 'blue'; expected one of auto, dark, light
          mark                        | 'BANK'
          new                         | 'dossier new bank'
          new question essay          | expected one of choice, choices, truth
          """)
  void wrongUsageIsToldOnStandardError(String arguments, String named) {
    Machine.Ran ran = machine.run("", (Object[]) arguments.split(" ", -1));
    assertEquals(USAGE, ran.code(), ran::toString);
    assertEquals("", ran.out());
    String first = ran.err().lines().findFirst().orElse("");
    assertTrue(first.startsWith("dossier: ") && first.contains(named), ran::toString);
    assertTrue(ran.err().lines().count() <= 4, ran::toString);
  }

  @Test
  void whatIsMisreadIsSaidWithWhereHelpIs() {
    assertEquals(
        "dossier: --questions is 501; expected 1 to 500\ndossier assess --help says what it takes.\n",
        machine.run("", "assess", "--questions", 501).err());
  }

  @ParameterizedTest
  @CsvSource({
    "--help",
    "drill --help",
    "due --help",
    "stats --help",
    "optimize --help",
    "assess --help",
    "check --help",
    "preview --help",
    "remark --help",
    "coverage --help",
    "mark --help",
    "new --help",
    "new question --help",
    "schema --help"
  })
  void helpIsPrintedAndDone(String arguments) {
    Machine.Ran ran = machine.run("", (Object[]) arguments.split(" ", -1));
    assertEquals(0, ran.code(), ran::toString);
    assertTrue(ran.out().startsWith("Usage: dossier "), ran::toString);
    assertEquals("", ran.err());
  }

  @Test
  void hiddenOptionIsNotInTheHelp() {
    assertTrue(!machine.run("", "--help").out().contains("--now"));
  }

  @Test
  void newBankWithAQuestionMoreIsRight() throws Exception {
    String bank = machine.run("", "new", "bank").out();
    String question = machine.run("", "new", "question", "match").out();

    Machine.Ran ran = machine.run("", "check", machine.write("new.yaml", bank + question));

    assertEquals("", ran.out());
    assertEquals("2 questions read, 0 problems found\n", ran.err());
  }

  @Test
  void schemaIsThatBesideTheShippedBank() throws Exception {
    String shipped = Files.readString(Path.of("questions/bank.schema.json"));
    assertEquals(shipped, machine.run("", "schema").out());
  }

  @ParameterizedTest
  @CsvSource({"due, 3", "drill, 3", "remark, 3", "check, 0", "mark, 0", "coverage, 0", "schema, 0"})
  void logOfALaterVersionStopsOnlyWhatNeedsALog(String verb, int code) {
    Path log = machine.write("data/reviews-0000000a.jsonl", """
        {"e":"log","n":1,"t":"2026-11-21T10:00:00.123+03:00","format":"dossier-reviews",\
        "version":"2.0","device":"0000000a","crc":"62a96513"}
        """);
    var bank = Path.of("questions").toAbsolutePath();
    Machine.Ran ran = verb.equals("schema") ? machine.run("", verb) : machine.run("", verb, bank);

    assertEquals(code, ran.code(), ran::toString);
    if (code == REFUSED) {
      assertEquals(
          "dossier: " + log + ": written by a later Dossier, in format 2.0; this one reads"
              + " format 1: update Dossier, or name another folder with --data\n",
          ran.err());
    }
  }

  @Test
  void dataAloneIsReadAsItIsAmongOtherArguments() throws IOException {
    Path alone = root.resolve("alone");
    Path among = root.resolve("among");
    Machine.Ran one = machine.in(root).run("", "--data", alone);
    Machine.Ran other = machine.run("", "--data", among, "--plain");

    assertEquals(other, one);
    assertTrue(Files.exists(alone.resolve("device")) && Files.exists(among.resolve("device")));
    assertEquals(0, one.code(), one::toString);
  }

  @Test
  void versionIsOneLine() {
    Machine.Ran ran = machine.run("", "--version");
    assertEquals(0, ran.code());
    assertTrue(ran.out().matches("[Dd]ossier \\d+\\.\\d+\\.\\d+\n"), ran::toString);
  }

  @Test
  void bankThatIsNoneIsOneLineForEveryCommand() throws Exception {
    var banks = new ArrayList<Path>();
    banks.add(root.resolve("absent.yaml"));
    banks.add(Files.createDirectory(root.resolve("empty-folder")));
    banks.add(Files.createFile(root.resolve("empty.yaml")));
    banks.add(Files.createSymbolicLink(root.resolve("link.yaml"), Path.of("nowhere.yaml")));
    banks.add(pipe());
    banks.add(sparse());
    banks.add(machine.write("not-utf-8.yaml", "").getParent().resolve("latin1.yaml"));
    Files.write(banks.get(banks.size() - 1), new byte[] {'a', (byte) 0xe9, '\n'});
    refused(banks);
  }

  @Test
  void bankThatMayNotBeReadIsOneLineForEveryCommand() throws Exception {
    Path bank = machine.write("secret.yaml", "bank: secret\n");
    Files.setPosixFilePermissions(bank, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(bank), "this user may read every file");
    refused(List.of(bank));
  }

  /** Holds every command to one line for each bank, wherever it is printed. */
  private void refused(List<Path> banks) {
    for (String command : List.of("due", "stats", "drill", "check")) {
      var words = new ArrayList<Object>(banks);
      words.add(0, command);
      Machine.Ran ran = machine.run("", words.toArray());
      refused(banks, ran, command.equals("check") ? ran.out() : ran.err());
    }
    for (Path bank : banks) {
      Machine.Ran ran = machine.run("", "mark", bank);
      refused(List.of(bank), ran, ran.err());
    }
  }

  private static void refused(List<Path> banks, Machine.Ran ran, String told) {
    assertEquals(FOUND, ran.code(), ran::toString);
    List<String> lines = told.lines().toList();
    assertEquals(banks.size(), lines.size(), ran::toString);
    for (int i = 0; i < banks.size(); i++) {
      String line = lines.get(i);
      assertTrue(line.startsWith(banks.get(i) + ":1:"), ran::toString);
      assertTrue(line.split("; ", -1).length >= 2, line);
    }
  }

  private Path pipe() throws IOException, InterruptedException {
    Path pipe = root.resolve("pipe.yaml");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    return pipe;
  }

  private Path sparse() throws IOException {
    Path file = root.resolve("gigabyte.yaml");
    try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(1L << 30);
    }
    return file;
  }

  @Test
  void goodQuestionsOfADamagedFolderAreDrilledAndTheProblemsTold() {
    machine.write("banks/good.yaml", """
        bank: good
        title: Good
        sources:
          brandt: {author: Ida Brandt, title: Ferries}
        questions:
          - id: whole
            ask: Is this asked?
            truth: true
            cite: brandt 1 "ferry"
        """);
    Path bad = machine.write("banks/bad.yaml", "");
    Machine.Ran ran = machine.run("1\n\n", "drill", bad.getParent());
    assertEquals(FOUND, ran.code(), ran::toString);
    assertTrue(ran.out().contains("Question: True or false? Is this asked?\n"), ran::toString);
    assertTrue(ran.out().contains("\n1 answer: 1 recalled"), ran::toString);
    assertTrue(ran.err().startsWith(bad + ":1:1: "), ran::toString);
    assertEquals(1, ran.err().lines().count(), ran::toString);
  }

  @Test
  void dataFolderThatCannotBeIsOneLine() {
    Path file = machine.write("file", "");
    for (String command : List.of("drill", "due", "stats")) {
      Machine.Ran ran = machine.run("", command, "--data", file.resolve("log"));
      boolean reads = !command.equals("drill");
      assertEquals(reads ? 0 : REFUSED, ran.code(), () -> command + ": " + ran);
      assertEquals(reads ? 0 : 1, ran.err().lines().count(), () -> command + ": " + ran);
      assertTrue(reads || ran.err().startsWith("dossier: " + file), ran::toString);
    }
  }

  @Test
  void logThatIsNoFileIsOneLine() throws Exception {
    Files.createDirectories(machine.data().resolve("reviews-00000001.jsonl"));
    for (String command : List.of("drill", "due", "stats")) {
      Machine.Ran ran = machine.run("", command);
      assertEquals(REFUSED, ran.code(), () -> command + ": " + ran);
      assertEquals(
          "dossier: " + machine.data().resolve("reviews-00000001.jsonl") + ": not a file\n",
          ran.err());
    }
  }

  @Test
  void configurationWithAProblemIsToldAtItsPlace() {
    Path file = machine.write("config/dossier/config.yaml", "new-per-day: many\n");
    for (String command : List.of("drill", "due", "check")) {
      Machine.Ran ran = machine.run("", command);
      assertTrue(ran.err().contains(file + ":1:14: "), () -> command + ": " + ran);
      assertTrue(ran.code() == FOUND || ran.code() == REFUSED, ran::toString);
    }
  }

  @Test
  void damagedLogIsToldAndTheRestOfItCounts() throws Exception {
    machine.run("x\n4\n".repeat(3), Machine.resource("five-types.yaml"));
    Path log;
    try (var logs = Files.newDirectoryStream(machine.data(), "reviews-*.jsonl")) {
      log = logs.iterator().next();
    }
    byte[] bytes = Files.readAllBytes(log);
    bytes[bytes.length / 2] ^= 1;
    Files.write(log, bytes);
    Machine.Ran ran = machine.run("", "stats", Machine.resource("five-types.yaml"));
    assertEquals(FOUND, ran.code(), ran::toString);
    assertTrue(ran.err().startsWith(log + ":"), ran::toString);
    assertEquals(1, ran.err().lines().count(), ran::toString);
  }
}
