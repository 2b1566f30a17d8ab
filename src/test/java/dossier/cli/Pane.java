package dossier.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** A learner's terminal: a pane of a tmux server of its own, in which a shell runs. */
final class Pane implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** A server that is ending still has its socket: each has one of its own. */
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Machine machine;
  private final Path socket;
  private boolean closed;

  /** Opens a terminal; where the machine has no tmux, the test is skipped. */
  Pane(Machine machine, int columns, int rows) {
    this.machine = machine;
    this.socket = machine.path("tmux-" + COUNT.incrementAndGet());
    assumeTrue(isHere(), "tmux is not installed");
    tmux(
        "-u",
        "-f",
        "/dev/null",
        "new-session",
        "-d",
        "-s",
        "t",
        "-x",
        "" + columns,
        "-y",
        "" + rows,
        "env PS1='$ ' ENV= sh -i");
    await("a prompt", screen -> screen.startsWith("$"));
  }

  private static boolean isHere() {
    try {
      return new ProcessBuilder("tmux", "-V")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Starts the program at the prompt of the shell, on a clear screen. */
  void start(Object... arguments) {
    var command = new StringBuilder("clear; " + quoted(machine.launcher()));
    for (Object argument : arguments) {
      command.append(' ').append(quoted(argument));
    }
    run(command + "; echo exit $?");
    await("the full screen", screen -> ask("alternate_on").equals("1") || isAtPrompt(screen));
  }

  /** Types a command at the prompt, once the shell is ready. */
  void run(String command) {
    await("a prompt", Pane::isAtPrompt);
    type(command);
    press("Enter");
  }

  private static boolean isAtPrompt(String screen) {
    String said = screen.stripTrailing();
    return said.equals("$") || said.endsWith("\n$");
  }

  private static String quoted(Object argument) {
    return "'" + argument.toString().replace("'", "'\\''") + "'";
  }

  void type(String text) {
    tmux("send-keys", "-t", "t", "-l", "--", text);
  }

  /** Presses keys by their tmux names. */
  void press(String... keys) {
    var command = new ArrayList<>(List.of("send-keys", "-t", "t"));
    command.addAll(List.of(keys));
    tmux(command.toArray(String[]::new));
  }

  /** Sends bytes, such as {@code 1b 5b 49}, as the terminal itself would. */
  void send(String hex) {
    var command = new ArrayList<>(List.of("send-keys", "-t", "t", "-H"));
    command.addAll(List.of(hex.split(" ", -1)));
    tmux(command.toArray(String[]::new));
  }

  void resize(int columns, int rows) {
    tmux("resize-window", "-t", "t", "-x", "" + columns, "-y", "" + rows);
  }

  /** Pastes as a terminal does: between brackets, if the program asked for them. */
  void paste(String text) {
    tmux("set-buffer", "--", text);
    tmux("paste-buffer", "-p", "-t", "t");
  }

  /** Returns the Java in the pane. */
  ProcessHandle java() {
    return ProcessHandle.of(Long.parseLong(ask("pane_pid")))
        .orElseThrow()
        .descendants()
        .filter(process -> process.info().command().orElse("").endsWith("/java"))
        .findFirst()
        .orElseThrow();
  }

  /** Sends a signal to a process, or to the group whose number is negative here. */
  void kill(String signal, long process) {
    tmux("run-shell", "kill -" + signal + " " + process);
  }

  /** Returns what is on the screen, without blanks at the ends of its rows. */
  String screen() {
    return trimmed(tmux("capture-pane", "-p", "-t", "t"));
  }

  /** Returns what is on the screen with its colours and attributes. */
  String painted() {
    return tmux("capture-pane", "-p", "-e", "-t", "t");
  }

  private static String trimmed(String screen) {
    return String.join("\n", screen.lines().map(String::stripTrailing).toList());
  }

  /** Returns the value of a format of the pane. */
  String ask(String format) {
    return tmux("display-message", "-p", "-t", "t", "#{" + format + "}").strip();
  }

  /** Returns the screen as soon as it has all of some texts. */
  String await(String... texts) {
    List<String> wanted = List.of(texts);
    return await(wanted.toString(), screen -> wanted.stream().allMatch(screen::contains));
  }

  /** Returns the screen as soon as it is as expected. */
  String await(String what, Predicate<String> isThere) {
    Instant deadline = Instant.now().plus(PATIENCE);
    String screen = "";
    while (Instant.now().isBefore(deadline)) {
      screen = screen();
      if (isThere.test(screen)) {
        return screen;
      }
    }
    throw new AssertionError("waited for " + what + "; there was\n" + screen);
  }

  private String tmux(String... arguments) {
    var command = new ArrayList<>(List.of("tmux", "-S", socket.toString()));
    command.addAll(List.of(arguments));
    try {
      var builder = new ProcessBuilder(command)
          .directory(Machine.project().toFile())
          .redirectErrorStream(true);
      builder.environment().clear();
      builder.environment().putAll(machine.variables());
      Process process = builder.start();
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

  /** Closes the window, with whatever runs in it. */
  void hangUp() {
    tmux("kill-server");
    closed = true;
  }

  @Override
  public void close() {
    if (!closed) {
      hangUp();
    }
  }
}
