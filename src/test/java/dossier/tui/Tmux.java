package dossier.tui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A tmux server of its own, with one pane that runs a shell: a real terminal to test in. */
final class Tmux implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Path folder = folder();

  Tmux(int columns, int rows) {
    String size = " -x " + columns + " -y " + rows;
    tmux(("-f /dev/null new-session -d -s t" + size).split(" "), "env PS1='$ ' ENV= sh -i");
    await("a prompt", rowsNow -> rowsNow.get(0).startsWith("$"));
  }

  /** Returns whether this machine has tmux. */
  static boolean isHere() {
    try {
      return new ProcessBuilder("tmux", "-V")
              .redirectOutput(Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Types text, as it is. */
  void type(String text) {
    tmux("send-keys", "-t", "t", "-l", "--", text);
  }

  /** Presses keys by their tmux names. */
  void press(String... keys) {
    var command = new ArrayList<>(List.of("send-keys", "-t", "t"));
    command.addAll(List.of(keys));
    tmux(command.toArray(String[]::new));
  }

  /** Pastes as a terminal does: between brackets, if the program asked for them. */
  void paste(String text) {
    try {
      Path file = Files.writeString(Files.createTempFile("paste", ".txt"), text);
      tmux("load-buffer", file.toString());
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    tmux("paste-buffer", "-p", "-t", "t");
  }

  void resize(int columns, int rows) {
    tmux("resize-window", "-t", "t", "-x", "" + columns, "-y", "" + rows);
  }

  /** Returns the Java in the pane. */
  ProcessHandle java() {
    ProcessHandle shell = ProcessHandle.of(Long.parseLong(ask("pane_pid"))).orElseThrow();
    return shell
        .descendants()
        .filter(process -> process.info().command().orElse("").endsWith("java"))
        .findFirst()
        .orElseThrow();
  }

  /** Sends a signal to the Java in the pane. */
  void signal(String name) {
    tmux("run-shell", "kill -" + name + " " + java().pid());
  }

  /** Runs a command line in the shell, once it is ready. */
  void run(String command) {
    await(
        "a prompt",
        rows -> String.join("\n", rows).stripTrailing().endsWith("\n$")
            || String.join("", rows).equals("$"));
    type(command);
    press("Enter");
  }

  List<String> rows() {
    return tmux("capture-pane", "-p", "-t", "t")
        .lines()
        .map(String::stripTrailing)
        .toList();
  }

  /** Returns the value of a format of the pane. */
  String ask(String format) {
    return tmux("display-message", "-p", "-t", "t", "#{" + format + "}").strip();
  }

  /** Returns the rows as soon as one starts with a text. */
  List<String> awaitRow(String start) {
    return await("a row that starts with '" + start + "'", rows -> rows.stream()
        .anyMatch(row -> row.startsWith(start)));
  }

  List<String> await(String what, Predicate<List<String>> there) {
    Instant deadline = Instant.now().plus(PATIENCE);
    List<String> rows = List.of();
    while (Instant.now().isBefore(deadline)) {
      rows = rows();
      if (!rows.isEmpty() && there.test(rows)) {
        return rows;
      }
    }
    throw new AssertionError("waited for " + what + "; there was\n" + String.join("\n", rows));
  }

  private String tmux(String... arguments) {
    var command = new ArrayList<>(List.of("tmux", "-S", folder + "/socket"));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private void tmux(String[] arguments, String last) {
    var command = new ArrayList<>(List.of("tmux", "-u", "-S", folder + "/socket"));
    command.addAll(List.of(arguments));
    command.add(last);
    run(command);
  }

  private static String run(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(command + ": " + output);
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("dossier-tmux");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    tmux("kill-server");
    try {
      Files.deleteIfExists(folder.resolve("socket"));
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
