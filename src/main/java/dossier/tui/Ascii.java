package dossier.tui;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Frames for a terminal that shows ASCII only: every glyph becomes one that takes as many columns,
 * letters without their marks, signs by what they look like, the rest a question mark.
 */
final class Ascii {
  private static final String FROM = "“”„«»‘’‚‹›–—―‐‑−…·•✓✗↕↑↓←→─│▁▂▃▄▅▆▇█▏▎▍▌▋▊▉░▒▓∙×÷ıİəƏßøØłŁđĐ";
  private static final String TO =
      "\"\"\"\"\"'''''------..*+x:^v<>-|_.:-=+*#.:-=+*#.:%-x/iIeEsoOlLdD";

  private Ascii() {}

  /** Returns whether an environment asks for ASCII, or has a locale of another encoding. */
  static boolean isAsked(Map<String, String> environment) {
    String asked = environment.getOrDefault("DOSSIER_ASCII", "");
    if (!asked.isEmpty()) {
      return !asked.equals("0");
    }
    String locale = "";
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      if (locale.isEmpty()) {
        locale = environment.getOrDefault(name, "");
      }
    }
    // Where nothing is said, as in a container, terminals of this century take UTF-8.
    String encoding = locale.toLowerCase(Locale.ROOT).replace("-", "");
    return !locale.isEmpty() && !encoding.contains("utf8");
  }

  /** Returns a frame in ASCII. */
  static Frame of(Frame frame) {
    return new Frame(frame.lines().stream().map(Ascii::of).toList(), frame.cursor());
  }

  private static Line of(Line line) {
    return new Line(line.spans().stream()
        .map(span -> new Span(of(span.text()), span.role(), span.key()))
        .toList());
  }

  private static String of(String text) {
    var ascii = new StringBuilder(text.length());
    for (Text.Glyph glyph : Text.glyphs(text)) {
      ascii.append(of(glyph.text(), glyph.width()));
    }
    return ascii.toString();
  }

  private static String of(String glyph, int width) {
    int at = glyph.length() == 1 ? FROM.indexOf(glyph) : -1;
    char only = at >= 0
        ? TO.charAt(at)
        : Normalizer.normalize(glyph, Normalizer.Form.NFKD).charAt(0);
    if (only >= 0x2800 && only < 0x2900) {
      only = " .:+#".charAt((Integer.bitCount(only - 0x2800) + 1) / 2);
    }
    return Character.toString(only < ' ' || only > '~' ? '?' : only).repeat(width);
  }
}
