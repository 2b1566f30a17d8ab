package dossier.tui;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The terminal device on standard input: its modes and its size, by {@code stty} as found on PATH.
 *
 * <p>Each command inherits standard input and output, so that it acts on them, and answers on
 * standard error, the one stream left.
 *
 * <p>The launcher does most of this sooner, while Java starts, and says so in {@code DOSSIER_TTY}: the
 * word {@code raw} if keys come one by one already, the rows, the columns, and what {@code stty -g}
 * said before. It restores the terminal when the process has ended, however it ends.
 */
final class Tty {

  /** Keys come one by one, unseen; Ctrl-C, Ctrl-Z, Ctrl-S are keys. */
  private static final String RAW = "stty -icanon -echo -isig -ixon -iexten min 1 time 0";

  /** One process to start where three would do: starting is what takes time. */
  private static final String OPEN =
      "[ -t 0 ] && [ -t 1 ] || exit 9; { stty -g && stty size && " + RAW + "; } >&2";

  private static final int NO_TERMINAL = 9;

  private final Map<String, String> environment;
  private final String saved;
  private volatile Size size;
  private boolean raw = true;

  /** Whether somebody else gives the terminal back when the process has ended. */
  private final boolean kept;

  private Tty(Map<String, String> environment, String saved, String size, boolean kept) {
    this.environment = environment;
    this.saved = saved;
    this.size = size(size);
    this.kept = kept;
  }

  /**
   * Returns the terminal, made to give keys one by one; empty where standard input or output is no
   * terminal.
   */
  static Optional<Tty> open(Map<String, String> environment) throws IOException {
    String[] prepared = environment.getOrDefault("DOSSIER_TTY", "").split(" ", 4);
    if (prepared.length == 4) {
      var tty = new Tty(environment, prepared[3], prepared[1] + " " + prepared[2], true);
      if (!prepared[0].equals("raw")) {
        set(RAW);
      }
      return Optional.of(tty);
    }
    Answer answer = run(OPEN);
    if (answer.code() == NO_TERMINAL) {
      return Optional.empty();
    }
    List<String> lines = Text.lines(answer.text().strip());
    if (answer.code() != 0 || lines.size() != 2) {
      throw new IOException(refusal(answer));
    }
    return Optional.of(new Tty(environment, lines.get(0), lines.get(1), false));
  }

  /** Gives the terminal the modes it had, unless the launcher does. One that is gone needs none. */
  synchronized void restore() throws IOException {
    if (raw && !kept) {
      raw = false;
      // Standard input may be gone before the terminal is.
      run("stty " + saved + " || stty " + saved + " </dev/tty");
    }
  }

  /**
   * Stops this process and those started with it, as Ctrl-Z does, the terminal as it was found;
   * returns when they go on. Nothing happens where no shell could let them go on.
   */
  void stop() throws IOException {
    // One process to start for the three steps, and none while the shell has the terminal.
    set("stty " + saved + "; kill -TSTP 0; " + RAW);
  }

  /**
   * Runs an editor on the terminal as it was found, and waits for it; returns its exit code.
   *
   * <p>It is a job of its own, or its Ctrl-C would end whoever started it. Ctrl-Z in it goes on with
   * it: whom it would leave the terminal to waits for its end.
   *
   * @param command as the shell reads it
   */
  int lend(String command, List<String> arguments) throws IOException {
    var words = new ArrayList<>(List.of(
        "sh",
        "-c",
        "stty " + saved + "; set -m; line=$1; shift; sh -c \"$line\" sh \"$@\"; code=$?;"
            + " while [ $code = 146 ] || [ $code = 148 ]; do fg >/dev/null; code=$?; done;"
            + " set +m; " + RAW + "; exit $code",
        "sh",
        command + " \"$@\""));
    words.addAll(arguments);
    try {
      var builder = new ProcessBuilder(words).inheritIO();
      // Else a Dossier that is started from the editor would take the terminal for prepared.
      builder.environment().remove("DOSSIER_TTY");
      return builder.start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the editor ran", e);
    }
  }

  private static void set(String command) throws IOException {
    Answer answer = run("{ " + command + "; } >&2");
    if (answer.code() != 0) {
      throw new IOException(refusal(answer));
    }
  }

  /** Asks for the size now. */
  Size measure() throws IOException {
    Answer answer = run("stty size >&2");
    if (answer.code() == 0) {
      size = size(answer.text());
    }
    return size;
  }

  /** Returns the size as last asked for. */
  Size size() {
    return size;
  }

  /** A terminal that does not know its size says 0. */
  private Size size(String rowsAndColumns) {
    String[] fields = rowsAndColumns.strip().split(" ", -1);
    int rows = fields.length == 2 ? number(fields[0]) : 0;
    int columns = fields.length == 2 ? number(fields[1]) : 0;
    if (rows <= 0 || columns <= 0) {
      rows = number(environment.getOrDefault("LINES", ""));
      columns = number(environment.getOrDefault("COLUMNS", ""));
    }
    return rows <= 0 || columns <= 0 ? new Size(80, 24) : Size.near(columns, rows);
  }

  private static int number(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private record Answer(int code, String text) {}

  private static Answer run(String command) throws IOException {
    Process process = new ProcessBuilder("sh", "-c", command)
        .redirectInput(Redirect.INHERIT)
        .redirectOutput(Redirect.INHERIT)
        .start();
    try (InputStream errors = process.getErrorStream()) {
      String text = new String(errors.readAllBytes(), StandardCharsets.UTF_8);
      return new Answer(process.waitFor(), text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the terminal was set up", e);
    }
  }

  private static String refusal(Answer answer) {
    return "the terminal cannot be set up: " + answer.text().strip();
  }
}
