package dossier.tui;

import java.util.List;
import java.util.function.IntFunction;

/** What a key does on a page that is only read. */
enum Scroll {
  UP(-1),
  DOWN(1),
  PAGE_UP(-10),
  PAGE_DOWN(10),
  TOP(-1_000_000),
  HELP(0),
  LEAVE(0);

  private final int lines;

  Scroll(int lines) {
    this.lines = lines;
  }

  /**
   * Returns the keys of such a page.
   *
   * @param leave the names of the keys that leave it
   */
  static Keymap<Scroll> keys(String leave) {
    return new Keymap<>(List.of(
        Binding.of(leave + " Ctrl-C", LEAVE, "back", "Go back."),
        Binding.of("Down j WheelDown", DOWN, "down", "One line down."),
        Binding.of("Up k WheelUp", UP, "up", "One line up."),
        Binding.of("PageDown Space", PAGE_DOWN, "page", "Ten lines down."),
        Binding.of("PageUp", PAGE_UP, "", "Ten lines up."),
        Binding.of("Home g", TOP, "", "The top."),
        Binding.of(HelpScreen.KEYS, HELP, "help", "Show every key and action.")));
  }

  /** Returns what follows from an input: scrolled, or what is under the page. */
  static Turn on(Keymap<Scroll> keys, Input input, Screen under, IntFunction<Screen> scrolled) {
    if (input instanceof Input.Eof) {
      return new Turn.Quit();
    }
    return Keys.action(keys, input)
        .<Turn>map(action -> new Turn.Show(
            switch (action) {
              case LEAVE -> under;
              case HELP -> HelpScreen.over(scrolled.apply(0));
              case UP, DOWN, PAGE_UP, PAGE_DOWN, TOP -> scrolled.apply(action.lines);
            }))
        .orElse(new Turn.Show(scrolled.apply(0)));
  }
}
