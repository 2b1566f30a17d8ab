package dossier.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium with one page, spoken with over its DevTools protocol. */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private final Process process;
  private final WebSocket socket;
  private final LinkedBlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
  private final List<JsonNode> events = new ArrayList<>();
  private final String session;
  private int calls;

  /**
   * Starts a browser; where the machine has none that starts, the test is skipped.
   *
   * @param profile an empty folder
   */
  static Browser start(Path profile) {
    Optional<Path> program = program();
    assumeTrue(program.isPresent(), "Chromium is not installed");
    try {
      var builder = new ProcessBuilder(
              program.get().toString(),
              "--headless",
              "--no-sandbox",
              "--disable-gpu",
              "--disable-quic",
              "--disable-dev-shm-usage",
              "--no-first-run",
              "--disable-background-networking",
              "--disable-component-update",
              "--disable-sync",
              "--force-color-profile=srgb",
              "--remote-debugging-port=0",
              "--user-data-dir=" + profile,
              "about:blank")
          .redirectErrorStream(true)
          .redirectOutput(profile.resolve("said").toFile());
      // What it leaves is gone with its profile.
      builder.environment().put("TMPDIR", profile.toString());
      Process process = builder.start();
      Optional<URI> address = address(process, profile.resolve("DevToolsActivePort"));
      if (address.isEmpty()) {
        end(process);
      }
      assumeTrue(address.isPresent(), () -> "Chromium does not start here: " + said(profile));
      return new Browser(process, address.get());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String said(Path profile) {
    return Machine.text(profile.resolve("said")).lines().findFirst().orElse("it says nothing");
  }

  private static Optional<Path> program() {
    return NAMES.stream()
        .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
            .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Returns where the browser listens, once it says so in a file. */
  private static Optional<URI> address(Process process, Path file) throws IOException {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (process.isAlive() && Instant.now().isBefore(deadline)) {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      if (lines.size() >= 2) {
        return Optional.of(URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1)));
      }
      LockSupport.parkNanos(20_000_000);
    }
    return Optional.empty();
  }

  private Browser(Process process, URI address) {
    this.process = process;
    this.socket = HttpClient.newHttpClient()
        .newWebSocketBuilder()
        .buildAsync(address, new Ear())
        .join();
    String target = call("", "Target.createTarget", Map.of("url", "about:blank"))
        .get("targetId")
        .asString();
    this.session = call("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
        .get("sessionId")
        .asString();
    for (String domain : List.of("Page", "Runtime", "Log", "Network", "Accessibility")) {
      call(domain + ".enable");
    }
  }

  /** Puts the messages together and hands them on. */
  private final class Ear implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      message.append(part);
      if (last) {
        heard.add(JSON.readTree(message.toString()));
        message.setLength(0);
      }
      from.request(1);
      return null;
    }
  }

  /** Calls a method of the protocol for the page, and returns its result. */
  JsonNode call(String method) {
    return call(method, Map.of());
  }

  /** Calls a method of the protocol for the page, and returns its result. */
  JsonNode call(String method, Map<String, ?> parameters) {
    return call(session, method, parameters);
  }

  private JsonNode call(String to, String method, Map<String, ?> parameters) {
    int id = ++calls;
    var message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    if (!to.isEmpty()) {
      message.put("sessionId", to);
    }
    socket.sendText(message.toString(), true).join();
    JsonNode answer = await(method, m -> m.path("id").asInt(0) == id);
    if (answer.has("error")) {
      throw new AssertionError(method + ": " + answer.get("error"));
    }
    return answer.get("result");
  }

  private JsonNode await(String what, Predicate<JsonNode> wanted) {
    try {
      while (true) {
        JsonNode message = heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (message == null) {
          throw new AssertionError("waited for " + what);
        }
        if (message.has("method")) {
          events.add(message);
        }
        if (wanted.test(message)) {
          return message;
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens a file, and waits until it is loaded. */
  void open(Path file) {
    events.clear();
    call("Page.navigate", Map.of("url", file.toUri().toString()));
    if (events.stream().noneMatch(Browser::isLoad)) {
      await("the page", Browser::isLoad);
    }
  }

  private static boolean isLoad(JsonNode message) {
    return message.path("method").asString("").equals("Page.loadEventFired");
  }

  /** Returns what was told of the page since it was opened, by the method of the event. */
  List<JsonNode> events(String method) {
    // Whatever was said before this is answered has arrived.
    call("Runtime.evaluate", Map.of("expression", "0"));
    return events.stream()
        .filter(e -> e.get("method").asString().equals(method))
        .map(e -> e.get("params"))
        .toList();
  }

  /** Returns the value of an expression of JavaScript. */
  JsonNode evaluate(String expression) {
    JsonNode result =
        call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
    if (result.has("exceptionDetails")) {
      throw new AssertionError(result.get("exceptionDetails").toString());
    }
    return result.get("result").path("value");
  }

  /** Has the page seen on paper or on a screen, in a colour scheme. */
  void media(String media, String scheme) {
    var feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    call("Emulation.setEmulatedMedia", Map.of("media", media, "features", List.of(feature)));
  }

  /** Has the window be of a size. */
  void size(int width, int height) {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Returns the page as it prints on A4. */
  byte[] printed() {
    media("", "light");
    return Base64.getDecoder()
        .decode(call(
                "Page.printToPDF",
                Map.of("preferCSSPageSize", true, "paperWidth", 8.27, "paperHeight", 11.69))
            .get("data")
            .asString());
  }

  /** Returns a picture of the whole page. */
  byte[] picture() {
    return Base64.getDecoder()
        .decode(call("Page.captureScreenshot", Map.of("captureBeyondViewport", true))
            .get("data")
            .asString());
  }

  private static void end(Process process) {
    List<ProcessHandle> all = process.descendants().toList();
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    all.forEach(ProcessHandle::destroyForcibly);
    // What still writes to the profile would keep it from being deleted.
    all.forEach(handle -> handle.onExit().orTimeout(10, TimeUnit.SECONDS).join());
  }

  @Override
  public void close() {
    socket.abort();
    end(process);
  }
}
