package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A learner's machine: folders of its own, and the program as it is started there, by its launcher,
 * as a process.
 */
final class Machine {
  /** A process that takes longer hangs. */
  static final int PATIENCE_SECONDS = 60;

  private static final Path PROJECT = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

  private final Path root;
  private final Map<String, String> variables = new HashMap<>();
  private Path folder = PROJECT;
  private Path launcher = PROJECT.resolve("target/dossier");

  /**
   * Makes a machine.
   *
   * @param root an empty folder
   */
  Machine(Path root) {
    this.root = root;
    String java = Path.of(System.getProperty("java.home"), "bin").toString();
    variables.put("PATH", java + File.pathSeparator + System.getenv("PATH"));
    variables.put("HOME", made("home").toString());
    variables.put("XDG_CONFIG_HOME", made("config").toString());
    variables.put("XDG_DATA_HOME", made("share").toString());
    variables.put("DOSSIER_DATA", data().toString());
    variables.put("TMPDIR", made("tmp").toString());
    variables.put("TERM", "xterm-256color");
    variables.put("LANG", "C.UTF-8");
    variables.put("TZ", "UTC");
  }

  /** What a run left: its exit code, and all that it printed. */
  record Ran(int code, String out, String err) {
    @Override
    public String toString() {
      return "exit " + code + "\n--- out\n" + out + "--- err\n" + err;
    }
  }

  /** Returns a file of the tests' resources. */
  static Path resource(String name) {
    return PROJECT.resolve("src/test/resources/dossier/cli").resolve(name);
  }

  static Path project() {
    return PROJECT;
  }

  /** Returns the folder of the review log. */
  Path data() {
    return root.resolve("data");
  }

  /** Returns a path beside the learner's folders. */
  Path path(String name) {
    return root.resolve(name);
  }

  /** Returns the text of the review logs. */
  String log() {
    try (var files = Files.newDirectoryStream(data(), "reviews-*.jsonl")) {
      var text = new StringBuilder();
      files.forEach(file -> text.append(text(file)));
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path launcher() {
    return launcher;
  }

  Map<String, String> variables() {
    return Map.copyOf(variables);
  }

  /** Sets an environment variable, or unsets it where the value is empty. */
  Machine with(String variable, String value) {
    if (value.isEmpty()) {
      variables.remove(variable);
    } else {
      variables.put(variable, value);
    }
    return this;
  }

  Machine in(Path other) {
    folder = other;
    return this;
  }

  Machine by(Path other) {
    launcher = other;
    return this;
  }

  /** Writes a file, in folders made if need be. */
  Path write(String name, String content) {
    try {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a bank of like questions, {@code q0} and on, answered by Name0 and on. */
  Path numbers(int questions) {
    var text = new StringBuilder("""
        bank: numbers
        title: Numbers
        sources:
          book: {author: A Book, title: The book}
        questions:
        """);
    for (int i = 0; i < questions; i++) {
      text.append(String.format(Locale.ROOT, """
            - id: q%d
              ask: What is the name of number %d?
              text: Name%d
              cite: book 2 "Name"
          """, i, i, i));
    }
    return write("bank.yaml", text.toString());
  }

  /** Runs the program to its end; what it prints is plain. */
  Ran run(String input, Object... arguments) {
    return plain(raw(input.getBytes(StandardCharsets.UTF_8), arguments));
  }

  /** Runs the program to its end. */
  Ran raw(byte[] input, Object... arguments) {
    try {
      Path in = Files.write(Files.createTempFile(root, "in", ""), input);
      Path out = Files.createTempFile(root, "out", "");
      Path err = Files.createTempFile(root, "err", "");
      Process process = builder(arguments)
          .redirectInput(in.toFile())
          .redirectOutput(out.toFile())
          .redirectError(err.toFile())
          .start();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        throw new AssertionError("does not end: " + List.of(arguments) + "\n" + text(out));
      }
      return new Ran(process.exitValue(), text(out), text(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Starts the program, to be spoken with. */
  Dialogue start(Object... arguments) {
    try {
      File errors = Files.createTempFile(root, "err", "").toFile();
      return new Dialogue(builder(arguments).redirectError(errors).start(), errors.toPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProcessBuilder builder(Object... arguments) {
    assertTrue(Files.exists(PROJECT.resolve("target/dossier")), "build first: mvn process-classes");
    var command = new ArrayList<String>();
    command.add(launcher.toString());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(variables);
    return builder;
  }

  /**
   * Holds a run to what is printed where there is no full screen: no control character but the line
   * end and the tab between columns; no boxes, bars and braille, which are read out one by one.
   */
  static Ran plain(Ran ran) {
    assertPlain(ran.out());
    assertPlain(ran.err());
    return ran;
  }

  static void assertPlain(String text) {
    text.codePoints().forEach(c -> {
      boolean control = Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t';
      boolean drawn = c >= 0x2500 && c <= 0x28FF;
      assertTrue(
          !control && !drawn, () -> String.format("U+%04X is printed:%n%s", c, visible(text)));
    });
  }

  private static String visible(String text) {
    return text.replace("\u001B", "<ESC>").replace("\u0007", "<BEL>");
  }

  private Path made(String name) {
    try {
      return Files.createDirectories(root.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
