package dossier.tui;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is seen while reading takes long, in a real terminal. */
class LoadingTest {

  private static final String BAR = " Banks " + "█".repeat(7) + "░".repeat(23) + " 1.0 of 4.0 MB";

  @Test
  void readingSaysHowFarItIsAndCanBeLeft() throws URISyntaxException {
    assumeTrue(Tmux.isHere(), "tmux is not installed");
    try (var tmux = new Tmux(60, 12)) {
      tmux.run(probe());
      tmux.awaitRow(" Reading the banks and the log…");
      tmux.awaitRow(BAR);
      tmux.awaitRow(" 0 s so far");
      tmux.awaitRow(" 1 s so far");
      tmux.press("Escape");
      tmux.awaitRow("bye");
    }
  }

  @Test
  void countsThatAreKnownAreShownAndWhatIsAskedWaitsForTheBanks() throws URISyntaxException {
    assumeTrue(Tmux.isHere(), "tmux is not installed");
    try (var tmux = new Tmux(60, 20)) {
      tmux.run(probe() + " known");
      tmux.awaitRow(" Enter starts: 3 to answer today.");
      tmux.press("?");
      tmux.awaitRow(" Enter do it  Esc back  ↓ choose");
      tmux.press("Escape");
      tmux.awaitRow(" Enter starts: 3 to answer today.");
      tmux.press("Enter");
      tmux.awaitRow(BAR);
      tmux.press("x", "Enter");
      tmux.press("q");
      tmux.awaitRow("bye");
    }
  }

  private static String probe() throws URISyntaxException {
    return "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '"
        + folder(LoadingProbe.class) + ":" + folder(Tui.class) + ":"
        + folder(com.googlecode.lanterna.terminal.Terminal.class) + ":"
        + folder(dossier.drill.Drill.class) + "' " + LoadingProbe.class.getName();
  }

  private static Path folder(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
