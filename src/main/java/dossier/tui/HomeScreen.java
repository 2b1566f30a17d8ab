package dossier.tui;

import dossier.drill.Drill;
import dossier.schedule.Moment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The banks, what is to be asked of each, and what the next fortnight brings.
 *
 * @param selected the index of a bank; 0 is all of them where there are several
 */
record HomeScreen(Overview overview, int selected, Optional<String> notice) implements Screen {

  private static final String FIRST =
      "You answer, then the source is shown. What you miss comes back soon, what you know comes back"
          + " later. ?\u00A0lists every key.";

  /** Counts further away than this are hard to read across to. */
  private static final int MOST_COLUMNS = 80;

  /** What a key does here. */
  interface Does {
    Turn on(HomeScreen screen);
  }

  static HomeScreen of(Overview overview) {
    return new HomeScreen(overview, 0, Optional.empty());
  }

  HomeScreen saying(String text) {
    return new HomeScreen(overview, selected, Optional.of(text));
  }

  @Override
  public Keymap<Does> keys() {
    var keys = new ArrayList<Binding<Does>>();
    keys.add(Binding.<Does>of(
            "Enter d Space", HomeScreen::drill, "drill", "Drill what is due in the bank marked.")
        .unless(whyNoDrill()));
    if (rows().size() > 1) {
      keys.addAll(marking());
    }
    keys.add(Binding.<Does>of(
            "a",
            HomeScreen::assessed,
            "assess",
            "Sit a scored assessment, or look at one handed in.")
        .unless(only(overview.total().questions() == 0, "There is no question to ask.")));
    keys.add(Binding.<Does>of(
            "p", HomeScreen::listed, "problems", "List what is wrong in the bank files.")
        .unless(only(overview.problems().isEmpty(), "Nothing is wrong in the bank files.")));
    keys.add(Binding.<Does>of(
            "/",
            screen -> new Turn.Ask(
                desk -> BrowseScreen.of(desk, HomeScreen::again, screen.whyNoChange())),
            "find",
            "Find questions, and look at their cards.")
        .unless(only(rows().isEmpty(), "There is no question to find.")));
    keys.add(Binding.<Does>of(
            "P",
            screen -> new Turn.Wait(
                "Working out the plan", desk -> PlanScreen.of(desk, screen.whyNoChange()), screen),
            "plan",
            "Plan toward the date of a briefing.")
        .unless(only(overview.total().questions() == 0, "There is no question to plan for.")));
    keys.add(Binding.of(
        "O",
        screen -> OptimizeScreen.opened(screen, HomeScreen::again, screen.whyNoChange()),
        "optimize",
        "Fit the schedule to your own memory."));
    keys.add(Binding.of(
        "S",
        screen -> StatsScreen.opened(screen, HomeScreen::again, screen.whyNoChange()),
        "statistics",
        "Show what was remembered, when, for how long, and what was mixed up."));
    keys.add(Binding.of(
        "q Esc Ctrl-C",
        screen -> new Turn.Quit(),
        "quit",
        "Leave. Everything is on disk already."));
    keys.add(Binding.<Does>of(
            "u Ctrl-_",
            screen -> new Turn.Ask(screen::undone),
            "undo",
            "Take back the last rating, also of an earlier session.")
        .unless(whyNoChange().or(() -> only(!overview.undoable(), "There is nothing to undo."))));
    keys.add(Binding.<Does>of(
            "x",
            screen -> new Turn.Ask(screen::broughtBack),
            "bring back",
            "Have every suspended question asked again.")
        .unless(
            whyNoChange().or(() -> only(overview.suspended() == 0, "No question is suspended."))));
    keys.add(Binding.<Does>of(
            "A",
            screen -> new Turn.Ask(screen::whole),
            overview.late().filter(Overview.Late::whole).isPresent() ? "a day's share" : "ask all",
            "Ask all that has piled up, or a day's share of it.")
        .unless(only(overview.late().isEmpty(), "Nothing has piled up.")));
    keys.add(Binding.<Does>of(
            "c",
            screen -> new Turn.Ask(screen::confidence),
            "confidence",
            "Have drills ask before each verdict how sure you are, or no longer.")
        .unless(whyNoChange()));
    keys.add(Binding.of(
        "r",
        screen -> new Turn.Ask(screen::reread),
        "refresh",
        "Read the bank files again, and count what is due."));
    keys.add(Binding.of(
        HelpScreen.KEYS,
        screen -> new Turn.Show(HelpScreen.over(screen)),
        "help",
        "Show every key and action."));
    return new Keymap<>(keys);
  }

  private List<Binding<Does>> marking() {
    var keys = new ArrayList<Binding<Does>>();
    keys.add(Binding.of(
        "Up k WheelUp", screen -> screen.marked(screen.selected - 1), "", "Mark the bank above."));
    keys.add(Binding.of(
        "Down j WheelDown",
        screen -> screen.marked(screen.selected + 1),
        "choose",
        "Mark the bank below."));
    for (int i = 0; i < Math.min(9, rows().size()); i++) {
      int row = i;
      String key = PickEntry.place(i);
      keys.add(Binding.of(key, screen -> screen.marked(row), "", "Mark bank " + key + "."));
    }
    return keys;
  }

  @Override
  public Turn on(Input input, Moment now) {
    if (input instanceof Input.Eof) {
      return new Turn.Quit();
    }
    return Keys.action(keys(), input).map(does -> does.on(this)).orElse(new Turn.Show(this));
  }

  private Turn assessed() {
    Overview.Row row = rows().get(selected);
    Optional<String> bank = row.name().isEmpty() ? Optional.empty() : Optional.of(row.name());
    String title = bank.isEmpty() ? "all banks" : row.title();
    return new Turn.Ask(desk -> AssessmentsScreen.of(this, bank, title, desk));
  }

  private Turn listed() {
    return new Turn.Show(ProblemsScreen.over(this, overview.problems()));
  }

  private static Optional<String> only(boolean holds, String reason) {
    return holds ? Optional.of(reason) : Optional.empty();
  }

  private static Screen again(Desk desk) {
    return of(desk.overview());
  }

  Optional<String> whyNoChange() {
    return overview.locked().map(holder -> "Only looking: " + holder);
  }

  private Optional<String> whyNoDrill() {
    if (overview.locked().isPresent()) {
      return whyNoChange();
    }
    if (rows().isEmpty()) {
      return Optional.of("There is no bank to drill.");
    }
    return only(rows().get(selected).open() == 0, nothingDue());
  }

  private Turn drill() {
    Overview.Row row = rows().get(selected);
    Optional<String> bank = row.name().isEmpty() ? Optional.empty() : Optional.of(row.name());
    return new Turn.Ask(desk -> started(desk.drill(bank), desk));
  }

  /** Shows a drill, or says when to come back where its cards must wait for their minute. */
  Screen started(Drill drill, Desk desk) {
    return drill.asked().isPresent() ? DrillScreen.of(drill, desk) : Toast.over(this, nothingDue());
  }

  private String nothingDue() {
    if (overview.total().questions() == 0) {
      return "There is no question to ask."
          + (overview.problems().isEmpty() ? "" : " p lists what is wrong.");
    }
    return "Nothing is due now." + overview.nextDue().map(d -> " " + d).orElse("");
  }

  private Screen reread(Desk desk) {
    try {
      desk.reread();
      return HomeScreen.of(desk.overview());
    } catch (IOException e) {
      return saying("Not read: " + e.getMessage() + ".");
    }
  }

  private Screen undone(Desk desk) {
    try {
      String said = desk.undoEarlier().orElse("There is nothing to undo.");
      return Toast.over(HomeScreen.of(desk.overview()), said);
    } catch (IOException e) {
      return saying(Refusal.said(e));
    }
  }

  private Screen broughtBack(Desk desk) {
    try {
      int cards = desk.bringBack();
      return Toast.over(HomeScreen.of(desk.overview()), "Brought back: " + cards + ".");
    } catch (IOException e) {
      return saying(Refusal.said(e));
    }
  }

  private Screen whole(Desk desk) {
    desk.askWhole(!overview.late().map(Overview.Late::whole).orElse(false));
    return new HomeScreen(desk.overview(), selected, Optional.empty());
  }

  private Screen confidence(Desk desk) {
    desk.askConfidence(!desk.asksConfidence());
    return Toast.over(this, Sureness.asked(desk.asksConfidence()));
  }

  private Turn marked(int index) {
    int last = rows().size() - 1;
    int within = Math.max(0, Math.min(last, index));
    return new Turn.Show(new HomeScreen(overview, within, Optional.empty()));
  }

  private List<Overview.Row> rows() {
    if (overview.banks().size() < 2) {
      return overview.banks();
    }
    var rows = new ArrayList<Overview.Row>();
    rows.add(overview.total());
    rows.addAll(overview.banks());
    return rows;
  }

  @Override
  public Frame view(int columns, int rows, Moment now) {
    var body = new Body(columns);
    body.blank();
    notice.ifPresent(text -> body.text(text, Role.WARNING).blank());
    overview.locked().ifPresent(holder -> body.text(
            "Only looking: " + holder + " End it there, then press r here.", Role.WARNING)
        .blank());
    overview.notices().forEach(text -> body.text(text, Role.WARNING));
    if (!overview.notices().isEmpty()) {
      body.blank();
    }
    Optional<Frame.Cursor> cursor = Optional.empty();
    if (overview.banks().isEmpty()) {
      empty(body);
    } else {
      cursor = Optional.of(new Frame.Cursor(1, body.size() + 1 + selected));
      banks(body);
      today(body);
      if (!overview.isBegun() && overview.total().questions() > 0) {
        body.text(FIRST, Role.PLAIN).blank();
      }
      forecast(body, columns);
    }
    problems(body);
    return new Page(title(columns), body.lines(), 0, List.of(keys().hints(columns)), cursor, false)
        .frame(columns, rows);
  }

  private Line title(int columns) {
    String count = Page.count(overview.total().questions(), "question");
    return Page.title("Dossier", count, columns);
  }

  private void banks(Body body) {
    int counts = 3 * 6;
    int width = Math.min(body.columns(), MOST_COLUMNS);
    int title = width - counts - 4;
    body.line(
        Line.of("   " + Text.pad("", title), Role.MUTED).plus("   new learn   due", Role.MUTED));
    List<Overview.Row> rows = rows();
    for (int i = 0; i < rows.size(); i++) {
      Overview.Row row = rows.get(i);
      boolean marked = i == selected;
      String name = row.title() + " (" + row.questions() + ")";
      Role role = marked ? Role.SELECTED : Role.PLAIN;
      body.line(Line.of(marked ? " > " : "   ", role)
          .plus(Text.pad(Text.cut(name, title), title), role)
          .plus(count(row.unseen()), role)
          .plus(count(row.learning()), role)
          .plus(count(row.due()), role)
          .pad(width)
          .clicked(i == selected ? "Enter" : PickEntry.place(i)));
    }
    body.blank();
  }

  private static String count(int n) {
    String text = Integer.toString(n);
    return " ".repeat(Math.max(1, 6 - text.length())) + text;
  }

  private void today(Body body) {
    Overview.Row total = overview.total();
    if (overview.ready()) {
      String open = total.open() + " to answer today.";
      body.text(overview.locked().isPresent() ? open : "Enter starts: " + open, Role.ACCENT);
    } else if (total.questions() == 0) {
      body.text(nothingDue(), Role.WARNING);
    } else if (total.open() > 0) {
      body.text(nothingDue(), Role.ACCENT);
    } else {
      body.text(
          "All done for today." + overview.nextDue().map(d -> " " + d).orElse(""), Role.ACCENT);
    }
    overview
        .late()
        .ifPresent(late -> body.text(
            late.said() + " A asks "
                + (late.whole() ? "a day's share." : "all " + late.backlog().due() + "."),
            Role.PLAIN));
    overview.briefing().ifPresent(text -> body.text(text, Role.PLAIN));
    overview
        .offer()
        .ifPresent(text -> body.item(" ", Role.PLAIN, text + " O does it.", Role.ACCENT, "O"));
    if (total.again() > 0) {
      body.text(Sureness.again(total.again()) + ".", Role.ACCENT);
    }
    if (overview.suspended() > 0) {
      body.text("Suspended: " + overview.suspended() + "; x brings them back.", Role.MUTED);
    }
    Overview.Made made = overview.made();
    // To somebody who has answered nothing yet it would say nothing.
    if (made.begun() < made.all() && overview.isBegun()) {
      body.text(
          "Attribution drills: " + made.begun() + " of " + made.all()
              + " begun; each waits until its question is known.",
          Role.MUTED);
    }
    body.blank();
  }

  private void forecast(Body body, int columns) {
    List<Integer> days = overview.forecast();
    int most = days.stream().mapToInt(n -> n).max().orElse(0);
    if (most == 0) {
      return;
    }
    int cell = columns >= 64 ? 4 : 2;
    int labelled = columns >= 64 ? 1 : 2;
    body.text("Reviews due, by day: " + Forecasts.said(days), Role.MUTED);
    Line bars = Line.of(" ", Role.PLAIN);
    Line names = Line.of(" ", Role.PLAIN);
    for (int day = 0; day < days.size(); day++) {
      bars = bars.plus(Text.pad(Forecasts.bar(days.get(day), most), cell), Role.ACCENT);
      String name = day % labelled == 0 ? Integer.toString(day) : "";
      names = names.plus(name + " ".repeat(Math.max(0, cell - name.length())), Role.MUTED);
    }
    body.line(bars).line(names).blank();
  }

  private void problems(Body body) {
    int count = overview.problems().size();
    if (count > 0) {
      String what = count == 1 ? "1 problem" : count + " problems";
      body.text(what + " in the bank files; p lists them.", Role.WARNING);
    }
  }

  private void empty(Body body) {
    body.text("No questions were found.", Role.WARNING).blank();
    body.text(
        "Name a bank: dossier FILE.yaml, or start in a folder that has a questions folder.",
        Role.PLAIN);
    body.blank();
    body.text(
        "To write one: dossier new bank > FILE.yaml, then dossier preview FILE.yaml.", Role.PLAIN);
    body.blank();
  }
}
