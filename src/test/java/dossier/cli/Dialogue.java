package dossier.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A running program that is spoken with, line by line. */
final class Dialogue implements AutoCloseable {
  private static final Pattern PROMPT = Pattern.compile(
      "(Answer|the answer|How sure, 1-7(, Enter skips)?|goes on|Enter (again|hard|good|easy|next)): $");

  private final Process process;
  private final Path errors;
  private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
  private int known;

  /** Takes a process whose errors go to a file. */
  Dialogue(Process process, Path errors) {
    this.process = process;
    this.errors = errors;
  }

  long pid() {
    return process.pid();
  }

  /** Types a line. Whether anybody reads it is seen from what is printed. */
  void say(String line) {
    try {
      process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
    } catch (IOException e) {
      // It has ended; what it printed tells the rest.
    }
  }

  /** Types a line, and returns what is printed up to the next prompt. */
  String ask(String line) {
    say(line);
    return hear();
  }

  /** Returns what was printed since the last call, up to a prompt, or to the program's end. */
  String hear() {
    while (!PROMPT.matcher(fresh()).find() && more()) {
      // more() waits for the program.
    }
    String said = fresh();
    known = all().length();
    return said;
  }

  private String fresh() {
    return all().substring(known);
  }

  private String all() {
    return heard.toString(StandardCharsets.UTF_8);
  }

  /** Returns all that was printed, once the program has ended. */
  String rest() {
    while (more()) {
      // more() waits for the program.
    }
    return all();
  }

  private boolean more() {
    InputStream out = process.getInputStream();
    try {
      int first = out.read();
      if (first < 0) {
        return false;
      }
      heard.write(first);
      heard.writeBytes(out.readNBytes(out.available()));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Ends the input, and returns what the program left. */
  Machine.Ran end() {
    try {
      process.getOutputStream().close();
      String out = rest();
      if (!process.waitFor(Machine.PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("does not end\n" + out);
      }
      return Machine.plain(new Machine.Ran(process.exitValue(), out, Machine.text(errors)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends the process at once, as {@code kill -9} does. */
  void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  @Override
  public void close() {
    kill();
  }
}
