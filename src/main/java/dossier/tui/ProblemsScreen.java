package dossier.tui;

import dossier.schedule.Moment;
import java.util.List;

/** Everything wrong with the bank files, over another screen. */
record ProblemsScreen(Screen under, List<String> problems, int scroll) implements Paged {

  static ProblemsScreen over(Screen under, List<String> problems) {
    return new ProblemsScreen(under, problems, 0);
  }

  @Override
  public Keymap<Scroll> keys() {
    return Scroll.keys("Esc q p");
  }

  @Override
  public Turn on(Input input, Moment now) {
    return Scroll.on(
        keys(), input, under, by -> new ProblemsScreen(under, problems, Math.max(0, scroll + by)));
  }

  @Override
  public Screen at(int to) {
    return new ProblemsScreen(under, problems, to);
  }

  @Override
  public Page page(int columns, Moment now) {
    var body = new Body(columns);
    body.blank();
    for (String problem : problems) {
      body.item(" • ", Role.WARNING, problem, Role.PLAIN);
    }
    String title = problems.size() == 1 ? " 1 problem" : " " + problems.size() + " problems";
    return Page.of(
        Line.of(title + " in the bank files", Role.HEADER),
        body.lines(),
        scroll,
        keys().hints(columns));
  }
}
