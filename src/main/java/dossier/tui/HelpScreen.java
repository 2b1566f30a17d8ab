package dossier.tui;

import dossier.schedule.Moment;
import java.util.List;

/** Every key of a screen, over it. */
record HelpScreen(Screen under, int scroll) implements Paged {

  static HelpScreen over(Screen under) {
    return new HelpScreen(under, 0);
  }

  @Override
  public Keymap<Scroll> keys() {
    return Scroll.keys("Esc q ? F1");
  }

  @Override
  public Turn on(Input input, Moment now) {
    return Scroll.on(keys(), input, under, by -> new HelpScreen(under, Math.max(0, scroll + by)));
  }

  @Override
  public Screen at(int to) {
    return new HelpScreen(under, to);
  }

  @Override
  public Page page(int columns, Moment now) {
    var body = new Body(columns);
    body.blank();
    for (Binding<?> binding : under.keys().bindings()) {
      List<String> names = binding.keys().stream().map(Keymap::shown).toList();
      body.item(
          " " + Text.pad(String.join("  ", names), 16) + " ", Role.KEY, binding.more(), Role.PLAIN);
    }
    body.blank();
    body.text("Ctrl-Z puts Dossier aside; fg brings it back.", Role.MUTED);
    body.text(under.promise(), Role.MUTED);
    return Page.of(Line.of(" Keys", Role.TITLE), body.lines(), scroll, keys().hints(columns));
  }
}
