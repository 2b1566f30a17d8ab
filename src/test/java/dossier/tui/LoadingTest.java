package dossier.tui;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is seen while reading takes long, in a real terminal. */
class LoadingTest {

  @Test
  void readingSaysHowLongItTakesAndCanBeLeft() throws URISyntaxException {
    assumeTrue(Tmux.isHere(), "tmux is not installed");
    try (var tmux = new Tmux(60, 12)) {
      tmux.run("'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '"
          + folder(LoadingProbe.class) + ":" + folder(Tui.class) + ":"
          + folder(com.googlecode.lanterna.terminal.Terminal.class) + ":"
          + folder(dossier.drill.Drill.class) + "' " + LoadingProbe.class.getName());
      tmux.awaitRow(" Reading the banks and the log…");
      tmux.awaitRow(" 0 s so far");
      tmux.awaitRow(" 1 s so far");
      tmux.press("Escape");
      tmux.awaitRow("bye");
    }
  }

  private static Path folder(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
