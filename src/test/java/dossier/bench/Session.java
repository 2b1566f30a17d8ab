package dossier.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program on a terminal, and what it writes there. The terminal is that of {@code script}
 * (util-linux), which adds the same few milliseconds to every program.
 */
final class Session implements AutoCloseable {
  private final Process script;
  private final InputStream screen;
  private final byte[] buffer = new byte[1 << 16];
  private final StringBuilder seen = new StringBuilder();
  private final long began;

  /** Starts a command of the shell on a terminal of a size. */
  Session(String command, int columns, int rows, Map<String, String> variables) throws IOException {
    String sized = "stty cols %d rows %d; exec %s".formatted(columns, rows, command);
    var builder = new ProcessBuilder("script", "-qfec", sized, "/dev/null");
    builder.environment().put("TERM", "xterm-256color");
    builder.environment().putAll(variables);
    builder.redirectErrorStream(true);
    began = System.nanoTime();
    script = builder.start();
    screen = script.getInputStream();
  }

  /** Returns when a text had come, in milliseconds since the start. */
  double until(String text) throws IOException {
    int from = 0;
    while (seen.indexOf(text, from) < 0) {
      from = Math.max(0, seen.length() - text.length());
      read();
    }
    return since(began);
  }

  /** Returns when the first burst had come: what is not followed by more for a fifth of a second. */
  double untilQuiet() throws IOException, InterruptedException {
    double last = 0;
    long quietSince = System.nanoTime();
    while (since(quietSince) < 200 || last == 0) {
      if (screen.available() > 0) {
        read();
        last = since(began);
        quietSince = System.nanoTime();
      } else {
        Thread.sleep(0, 200_000);
      }
    }
    return last;
  }

  /** Returns how long it took from a key to a text on the screen, in milliseconds. */
  double press(String key, String text) throws IOException {
    seen.setLength(0);
    long pressed = System.nanoTime();
    script.getOutputStream().write(key.getBytes(StandardCharsets.UTF_8));
    script.getOutputStream().flush();
    int from = 0;
    while (seen.indexOf(text, from) < 0) {
      from = Math.max(0, seen.length() - text.length());
      read();
    }
    return since(pressed);
  }

  /** Returns how many bytes came since the last key. */
  int bytes() {
    return seen.length();
  }

  private void read() throws IOException {
    int n = screen.read(buffer);
    if (n < 0) {
      throw new IOException("it has ended: " + seen);
    }
    seen.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
  }

  private static double since(long nanos) {
    return (System.nanoTime() - nanos) / 1e6;
  }

  /** Returns a number that Linux keeps of the program: of its writes, bytes or memory. */
  long kept(String file, String name) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + java() + "/" + file)).stream()
        .filter(line -> line.startsWith(name + ":"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the processor time of the program, in milliseconds, to ten of them. */
  long processor() throws IOException {
    String stat = Files.readString(Path.of("/proc/" + java() + "/stat"));
    List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
    return 10 * (Long.parseLong(fields.get(11)) + Long.parseLong(fields.get(12)));
  }

  private long java() {
    return script
        .descendants()
        .filter(process -> process.info().command().orElse("").endsWith("java"))
        .findFirst()
        .orElseThrow()
        .pid();
  }

  /** Ends the program, as closing its window does. */
  @Override
  public void close() throws IOException {
    script.descendants().forEach(ProcessHandle::destroy);
    while (screen.read(buffer) >= 0) {
      // Until all of it has gone.
    }
  }
}
