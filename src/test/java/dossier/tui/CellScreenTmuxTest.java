package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The painter against what a terminal that is not ours shows. As many frames as {@code
 * -Ddossier.frames} says; every so often the window has another size.
 */
class CellScreenTmuxTest {
  private static final int FRAMES = Integer.getInteger("dossier.frames", 200);
  private static final List<Role> ROLES = List.copyOf(EnumSet.allOf(Role.class));
  private static final String[] PIECES = {
    "a",
    "Karabakh ",
    " ",
    "Степанаке\u0301рт",
    "中文",
    "한국",
    "😀",
    "✅⭐",
    "g\u0306",
    "ğ",
    "→█⠿",
    "\u001B[2J",
    "\u202E",
    "ก้",
    "שׁלום",
    "سلام",
    "👍🏽",
    "👩\u200D👧",
    "❤\uFE0F",
    "𝒜",
    "\u0301",
    "é",
    "क्षि",
    "น้ำ",
    "한",
    "👨\u200D👩\u200D👧\u200D👦",
    "🏳\uFE0F\u200D🌈",
    "1\uFE0F\u20E3",
    "ﷺ",
    "①★",
    "│─┤",
    "\t",
    "\u0000",
    "Ə",
    "x\u0316\u0301",
    "   ",
    "2020-11-10",
    "（",
    "ｱ",
    "―",
    "…"
  };

  @Test
  void randomFramesAreShownAsPainted(@TempDir Path folder) throws IOException {
    assumeTrue(Tmux.isHere(), "tmux is not installed");
    Path bytes = Files.createFile(folder.resolve("bytes"));
    var size = new Size(31, 5);
    var random = new Random(42);
    try (Tmux tmux = new Tmux(size.columns(), size.rows());
        OutputStream out = Files.newOutputStream(bytes);
        DossierTerminal terminal = new DossierTerminal(null, out)) {
      tmux.run("stty -echo; clear; tail -f -c +1 '" + bytes + "'");
      Theme theme = Theme.of(Map.of());
      var screen = new CellScreen(terminal, role -> terminal.look(theme.look(role)));
      terminal.enterPrivateMode();
      for (int i = 0; i < FRAMES; i++) {
        if (i % 40 == 39) {
          size = new Size(1 + random.nextInt(60), 1 + random.nextInt(12));
          tmux.resize(size.columns(), size.rows());
          screen.forget();
        } else if (i % 20 == 0) {
          screen.forget();
        }
        Frame frame = randomFrame(random);
        List<String> painted = Headless.render(frame, size.columns(), size.rows());
        screen.show(frame, size);
        List<String> shown = tmux.await("frame " + i + ": " + painted, painted::equals);
        assertEquals(painted, shown);
      }
    }
  }

  private static Frame randomFrame(Random random) {
    var lines = new ArrayList<Line>();
    for (int y = random.nextInt(14); y > 0; y--) {
      Line line = Line.EMPTY;
      for (int i = random.nextInt(14); i > 0; i--) {
        Role role = ROLES.get(random.nextInt(ROLES.size()));
        line = line.plus(PIECES[random.nextInt(PIECES.length)], role);
      }
      lines.add(line);
    }
    return Frame.of(lines);
  }
}
