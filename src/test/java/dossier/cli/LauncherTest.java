package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher finds its program, its banks and a Java from wherever it is called. */
class LauncherTest {
  private static final int REFUSED = 3;

  private static final List<String> TOOLS = List.of(
      "awk",
      "basename",
      "cat",
      "cksum",
      "cut",
      "date",
      "dirname",
      "env",
      "expr",
      "grep",
      "head",
      "id",
      "kill",
      "ls",
      "mkdir",
      "mktemp",
      "mv",
      "printf",
      "ps",
      "pwd",
      "readlink",
      "realpath",
      "rm",
      "sed",
      "sh",
      "sleep",
      "sort",
      "stat",
      "stty",
      "tail",
      "test",
      "tr",
      "uname",
      "wc");

  @TempDir
  private Path root;

  private Machine machine;
  private Path elsewhere;

  @BeforeEach
  void makeMachine() throws IOException {
    machine = new Machine(root);
    elsewhere = Files.createDirectory(root.resolve("elsewhere"));
    machine.in(elsewhere);
  }

  @Test
  void shippedBanksAreReadWhereTheFolderHasNone() {
    assertShipped(machine.run("", "due"));
  }

  @Test
  void questionsOfTheFolderComeBeforeTheShippedOnes() throws Exception {
    Path questions = Files.createDirectory(elsewhere.resolve("questions"));
    Files.copy(Machine.resource("five-types.yaml"), questions.resolve("ferries.yaml"));
    Machine.Ran ran = machine.run("", "due");
    assertTrue(ran.out().startsWith("Lake ferries: 5 new"), ran::toString);
  }

  @Test
  void calledThroughLinksAndFromPath() throws Exception {
    Path folder = Files.createDirectories(root.resolve("a/b"));
    Path home = home("home of it");
    Path absolute = Files.createSymbolicLink(folder.resolve("absolute"), home.resolve("dossier"));
    Path relative = Files.createSymbolicLink(root.resolve("a/relative"), Path.of("b", "absolute"));
    Path chain = Files.createSymbolicLink(folder.resolve("dossier"), Path.of("..", "relative"));
    for (Path link : List.of(absolute, relative, chain)) {
      assertShipped(machine.by(link).run("", "due"));
    }
    Path viaFolder = Files.createSymbolicLink(root.resolve("folder"), folder);
    assertShipped(machine.by(viaFolder.resolve("dossier")).run("", "due"));
    assertShipped(machine.in(root).by(Path.of("a/b/dossier")).run("", "due"));

    machine.with("PATH", folder + ":" + machine.variables().get("PATH"));
    Path shell = Path.of("/bin/sh");
    assertShipped(machine.by(shell).run("", "-c", "cd / && dossier due"));
  }

  @Test
  void standsInAFolderWithBlanksAndQuotes() throws Exception {
    Path home = home("it's a \"home\" $of *dossier");
    assertShipped(machine.by(home.resolve("dossier")).run("", "due"));
    Path link = Files.createSymbolicLink(root.resolve("a link"), home.resolve("dossier"));
    assertShipped(machine.by(link).run("", "due"));
  }

  @Test
  void copiedFolderIsSilentAndItsFirstSessionLeavesAnArchiveOfItsOwn() throws Exception {
    Path home = home("copy");
    machine.by(home.resolve("dossier"));
    assertShipped(machine.run("", "due"));
    Path place = home.resolve("lib/dossier-" + System.getProperty("java.version") + ".jsa.place");
    // A terminal that is said to be there, and whose only key is Ctrl-C.
    machine.with("DOSSIER_TTY", "raw 24 80 -");
    Machine.Ran ran = machine.raw(new byte[] {3});
    assertEquals(0, ran.code(), ran::toString);
    assertEquals("", ran.err());
    assertEquals(home.toRealPath() + "\n", Machine.text(place));
    assertEquals("", machine.raw(new byte[] {3}).err());
    assertShipped(machine.with("DOSSIER_TTY", "").run("", "due"));
  }

  @Test
  void javaHomeComesBeforePath() {
    Path java = Path.of("/usr/lib/jvm");
    List<Path> homes = javas(java);
    assumeTrue(!homes.isEmpty(), "there is no Java 25 under " + java);
    machine.with("JAVA_HOME", homes.get(0).toString());
    assertShipped(machine.run("", "due"));
    Machine.Ran drilled = machine.run("x\n\n", Machine.resource("five-types.yaml"));
    assertTrue(drilled.out().contains("\nSource: "), drilled::toString);
    assertEquals("", drilled.err());
  }

  @Test
  void withoutJavaSaysWhatIsMissing() throws Exception {
    machine.with("JAVA_HOME", "").with("PATH", pathWithoutJava().toString());
    assertNoJava(machine.run("", "due"));
    machine.with("JAVA_HOME", root.resolve("no java here").toString());
    assertNoJava(machine.run("", "due"));
  }

  private static void assertNoJava(Machine.Ran ran) {
    assertEquals(REFUSED, ran.code(), ran::toString);
    assertEquals("", ran.out());
    assertEquals(1, ran.err().lines().count(), ran::toString);
    assertTrue(ran.err().startsWith("dossier: "), ran::toString);
    assertTrue(ran.err().contains("Java 17"), ran::toString);
  }

  /** Returns a folder with the commands a launcher may want, but Java. */
  private Path pathWithoutJava() throws IOException {
    Path bin = Files.createDirectory(root.resolve("bin"));
    for (String name : TOOLS) {
      Path there = Path.of("/usr/bin", name);
      if (Files.exists(there)) {
        Path tool = Files.writeString(bin.resolve(name), "#!/bin/sh\nexec " + there + " \"$@\"\n");
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
    return bin;
  }

  private static List<Path> javas(Path folder) {
    return Files.isDirectory(folder)
        ? list(folder).stream()
            .filter(home -> home.getFileName().toString().contains("25"))
            .filter(home -> Files.isExecutable(home.resolve("bin/java")))
            .sorted()
            .toList()
        : List.of();
  }

  private static List<Path> list(Path folder) {
    return Arrays.stream(folder.toFile().list()).map(folder::resolve).toList();
  }

  /** Returns a copy of all that the build left to run. */
  private Path home(String name) throws IOException {
    Path home = Files.createDirectory(root.resolve(name));
    for (String part : List.of("dossier", "lib", "questions")) {
      copy(Machine.project().resolve("target").resolve(part), home);
    }
    return home;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.getParent().relativize(file).toString()));
      }
    }
  }

  private static void assertShipped(Machine.Ran ran) {
    assertEquals("", ran.err());
    assertTrue(ran.out().startsWith("The 2020 Karabakh war: 20 new"), ran::toString);
    assertEquals(0, ran.code());
  }
}
