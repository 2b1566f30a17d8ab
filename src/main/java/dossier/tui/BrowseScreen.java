package dossier.tui;

import dossier.find.Facts;
import dossier.find.Parsed;
import dossier.find.Query;
import dossier.schedule.Interval;
import dossier.schedule.Moment;
import dossier.tui.CardActs.Does;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every question that fits what is typed: the line on top is searched for at each key.
 *
 * @param back shows where it was opened from
 * @param whyNot why nothing can be changed here; empty where it can
 * @param undoable whether there is something that can be taken back
 * @param among the questions it is about
 * @param typing whether letters go into the query; else they are commands for what is marked
 * @param wrong what is wrong with the query; what was found before it then stays
 * @param at the place of the question marked
 * @param top the place of the first question shown
 */
record BrowseScreen(
    Turn.Question back,
    Optional<String> whyNot,
    boolean undoable,
    Among among,
    LineEditor query,
    boolean typing,
    List<Facts> found,
    Optional<Parsed.Broken> wrong,
    int at,
    int top)
    implements Screen {
  private static final String PROMPT = " Find: ";

  /** The line that is typed, and the names of the columns. */
  private static final int HEAD = 2;

  private static final int PAGE = 10;
  private static final int TYPE = 9;
  private static final int DUE = 7;
  private static final int MARKS = 6;
  private static final int LABEL = 6;

  /** From this width on a row says the type, too. */
  private static final int TYPED_COLUMNS = 60;

  /** Shows every question. */
  static Screen of(Desk desk, Turn.Question back, Optional<String> whyNot) {
    return new BrowseScreen(
        back,
        whyNot,
        desk.canUndo(),
        Among.ALL,
        LineEditor.EMPTY,
        true,
        desk.find(Query.EVERYTHING),
        Optional.empty(),
        0,
        0);
  }

  /** Shows some questions, the list entered. */
  static Screen of(Desk desk, Turn.Question back, Optional<String> whyNot, Among among) {
    List<Facts> found = desk.find(among.query());
    return new BrowseScreen(
        back,
        whyNot,
        desk.canUndo(),
        among,
        LineEditor.EMPTY,
        found.isEmpty(),
        found,
        Optional.empty(),
        0,
        0);
  }

  /**
   * The questions that are looked through.
   *
   * @param name what they are, for the title; empty for all there are
   */
  record Among(String name, Query query) {
    static final Among ALL = new Among("", Query.EVERYTHING);

    Query and(Query typed) {
      return query.equals(Query.EVERYTHING) ? typed : new Query.All(List.of(query, typed));
    }
  }

  private Optional<Facts> marked() {
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(at));
  }

  // -- what a key does

  @Override
  public Keymap<Does> keys() {
    return new Keymap<>(typing ? whileTyping() : onTheList());
  }

  private List<Binding<Does>> whileTyping() {
    var keys = new ArrayList<Binding<Does>>();
    keys.add(open());
    keys.add(move(
        "Down Tab WheelDown", 1, "choose", "Mark the question below; letters are commands then."));
    keys.add(back("Esc Ctrl-C"));
    keys.add(help(HelpScreen.KEYS_WHILE_TYPING));
    keys.add(move("Up WheelUp", -1, "", "Mark the question above."));
    keys.add(move("PageDown", PAGE, "", "Ten questions down."));
    keys.add(move("PageUp", -PAGE, "", "Ten questions up."));
    return keys;
  }

  private List<Binding<Does>> onTheList() {
    var acts = new CardActs(this, this::again, whyNot);
    var keys = new ArrayList<Binding<Does>>();
    keys.add(open());
    keys.add(Binding.of(
        "/ Tab", now -> new Turn.Show(typing(true)), "find", "Change what is looked for."));
    keys.add(back("Esc q Ctrl-C"));
    keys.addAll(acts.keys(marked()));
    keys.add(acts.edit(marked()));
    keys.add(acts.undo(undoable));
    keys.add(Binding.<Does>of(
            "d",
            now -> new Turn.Ask(this::drilled),
            "drill these",
            "Drill what is due among the questions found.")
        .unless(whyNot.or(
            () -> found.isEmpty() ? Optional.of("No question is found.") : Optional.empty())));
    keys.add(help(HelpScreen.KEYS));
    keys.add(move("Down j WheelDown", 1, "choose", "Mark the question below."));
    keys.add(move("Up k WheelUp", -1, "", "Mark the question above."));
    keys.add(move("PageDown Space", PAGE, "", "Ten questions down."));
    keys.add(move("PageUp", -PAGE, "", "Ten questions up."));
    keys.add(move("Home g", -found.size(), "", "The first question."));
    keys.add(move("End G", found.size(), "", "The last question."));
    return keys;
  }

  private Binding<Does> open() {
    return Binding.<Does>of(
            "Enter",
            now -> new Turn.Ask(this::opened),
            "open",
            "Show the answer, the card and its history.")
        .unless(found.isEmpty() ? Optional.of("No question is found.") : Optional.empty());
  }

  private Binding<Does> back(String keys) {
    return Binding.of(keys, now -> new Turn.Ask(back), "back", "Go back.");
  }

  private Binding<Does> help(String keys) {
    return Binding.of(
        keys, now -> new Turn.Show(HelpScreen.over(this)), "help", "Show every key and action.");
  }

  private Binding<Does> move(String keys, int by, String help, String more) {
    return Binding.of(
        keys, now -> new Turn.Show(marking(at + (typing && by == 1 ? 0 : by))), help, more);
  }

  @Override
  public Turn on(Input input, Moment now) {
    if (input instanceof Input.Eof) {
      return new Turn.Quit();
    }
    if (Keys.row(input).isPresent()) {
      return new Turn.Show(marking(Keys.row(input).getAsInt()));
    }
    return Keys.action(keys(), input)
        .map(does -> does.on(now))
        .orElseGet(() -> (typing ? query.on(input) : Optional.<LineEditor>empty())
            .<Turn>map(typed -> new Turn.Ask(desk -> typed(typed, desk)))
            .orElse(new Turn.Show(this)));
  }

  private BrowseScreen typing(boolean now) {
    return new BrowseScreen(back, whyNot, undoable, among, query, now, found, wrong, at, top);
  }

  private BrowseScreen marking(int place) {
    int within = Math.max(0, Math.min(found.size() - 1, place));
    return new BrowseScreen(
        back, whyNot, undoable, among, query, found.isEmpty(), found, wrong, within, top);
  }

  private Screen typed(LineEditor typed, Desk desk) {
    if (typed.text().equals(query.text())) {
      return new BrowseScreen(back, whyNot, undoable, among, typed, true, found, wrong, at, top);
    }
    return Query.parse(typed.text())
        .match(
            wanted -> new BrowseScreen(
                back,
                whyNot,
                undoable,
                among,
                typed,
                true,
                desk.find(among.and(wanted)),
                Optional.empty(),
                0,
                0),
            broken -> new BrowseScreen(
                back, whyNot, undoable, among, typed, true, found, Optional.of(broken), at, top));
  }

  /** Finds the same again, since something has become of a card; the same one stays marked. */
  private Screen again(Desk desk) {
    List<Facts> now =
        Query.parse(query.text()).match(wanted -> desk.find(among.and(wanted)), broken -> found);
    int place = 0;
    for (int i = 0; i < now.size() && marked().isPresent(); i++) {
      if (now.get(i).question().id().equals(marked().get().question().id())) {
        place = i;
      }
    }
    boolean gone = now.size() < found.size() && place == 0;
    int within = Math.max(0, Math.min(now.size() - 1, gone ? at : place));
    return new BrowseScreen(
        back,
        whyNot,
        desk.canUndo(),
        among,
        query,
        typing || now.isEmpty(),
        now,
        wrong,
        within,
        top);
  }

  private Screen opened(Desk desk) {
    String card = found.get(at).question().id().value();
    return CardScreen.of(card, desk, this::again, whyNot);
  }

  private Screen drilled(Desk desk) {
    return Query.parse(query.text())
        .match(
            wanted -> {
              var drill = desk.drill(among.and(wanted));
              return drill.asked().isPresent()
                  ? DrillScreen.of(drill, desk)
                  : Toast.over(this, "Nothing of it is due now.");
            },
            broken -> Toast.over(this, "Mend the query first."));
  }

  // -- what is seen

  @Override
  public Screen fitted(int columns, int rows, Moment now) {
    int to = top(columns, rows);
    return to == top
        ? this
        : new BrowseScreen(back, whyNot, undoable, among, query, typing, found, wrong, at, to);
  }

  private int head(int columns) {
    return HEAD + said(columns).size();
  }

  private int listed(int columns, int rows) {
    return Math.max(1, Page.height(rows, 1) - head(columns));
  }

  private int top(int columns, int rows) {
    int height = listed(columns, rows);
    int limit = Math.max(0, found.size() - height);
    return Math.max(0, Math.min(limit, Math.max(at - height + 1, Math.min(top, at))));
  }

  @Override
  public Frame view(int columns, int rows, Moment now) {
    if (!Page.isShown(columns, rows)) {
      return Page.of(Line.EMPTY, List.of(), 0).frame(columns, rows);
    }
    boolean wide = columns >= Page.WIDE_COLUMNS;
    int left = wide ? columns - Math.min(80, columns * 2 / 5) : columns;
    LineEditor.View seen = query.view(columns - Text.width(PROMPT) - 1);
    var body = new Body(columns);
    body.line(Line.of(PROMPT, Role.KEY).plus(seen.text(), Role.PLAIN).clicked(typing ? "" : "/"));
    said(columns).forEach(body::line);

    var list = new Body(left);
    list(list, left, top(columns, rows), listed(columns, rows), now);
    if (wide && marked().isPresent()) {
      var beside = new Body(columns - left - 1);
      pane(beside, marked().get(), now);
      Body.beside(list, beside, left).lines().stream()
          .limit(listed(columns, rows) + 1L)
          .forEach(body::line);
    } else {
      list.lines().forEach(body::line);
    }
    String name = among.name().isEmpty() ? "" : ": " + among.name();
    String place = found.isEmpty() ? "" : at + 1 + " of " + found.size() + " ";
    String title = Text.cut(" Questions" + name, Math.max(0, columns - Text.width(place) - 1));
    Frame frame = Page.of(
            Line.of(title, Role.HEADER).pad(columns - Text.width(place)).plus(place, Role.HEADER),
            body.lines(),
            0,
            keys().hints(columns))
        .frame(columns, rows);
    int first = rows - 2 - Page.height(rows, 1);
    return typing
        ? frame.withCursor(Text.width(PROMPT) + seen.column(), first)
        : frame.withCursor(1, first + head(columns) + at - top(columns, rows));
  }

  /** Says what was found, or what is wrong with the query, at its place where there is room. */
  private List<Line> said(int columns) {
    if (wrong.isEmpty()) {
      boolean none = found.isEmpty();
      String count = Page.count(found.size(), "question");
      return List.of(Line.of(
          " ".repeat(Text.width(PROMPT)) + (none ? "No question fits." : count),
          none ? Role.WARNING : Role.MUTED));
    }
    Parsed.Broken broken = wrong.get();
    String message = broken.message();
    int place = Text.width(PROMPT) + Text.width(broken.text().substring(0, broken.at()));
    var body = new Body(columns);
    if (Text.width(PROMPT) + Text.width(broken.text()) >= columns) {
      // The line is scrolled, so that no column is that of a place in it.
      return body.text(message, Role.WARNING).lines();
    }
    if (place + 2 + Text.width(message) <= columns) {
      return List.of(Line.of(" ".repeat(place) + "^ " + message, Role.WARNING));
    }
    if (place - 1 - Text.width(message) >= 1) {
      String before = " ".repeat(place - 1 - Text.width(message));
      return List.of(Line.of(before + message + " ^", Role.WARNING));
    }
    body.line(Line.of(" ".repeat(place) + "^", Role.WARNING));
    return body.text(message, Role.WARNING).lines();
  }

  private void list(Body body, int columns, int from, int listed, Moment now) {
    boolean typed = columns >= TYPED_COLUMNS;
    int stem = columns - 3 - DUE - MARKS - (typed ? TYPE : 0);
    body.line(Line.of(
        "   " + Text.pad("Question", stem) + (typed ? Text.pad("Type", TYPE) : "")
            + Text.pad("Due", DUE) + "Marks",
        Role.MUTED));
    if (found.isEmpty()) {
      body.blank();
      body.text(
          "Shorten what is typed. Words begin a word of the text; fields are is: tag: source:"
              + " type: status: by: id: flag: rated: again: ask: answer: bank:, and - is not.",
          Role.MUTED);
      return;
    }
    for (int i = from; i < Math.min(found.size(), from + listed); i++) {
      Facts facts = found.get(i);
      boolean here = i == at;
      Role role =
          here ? Role.SELECTED : facts.suspended() || facts.buried() ? Role.MUTED : Role.PLAIN;
      String name = String.join(" ", Text.lines(facts.question().stem()));
      Line line =
          Line.of(here ? " > " : "   ", role).plus(Text.pad(Text.cut(name, stem - 1), stem), role);
      if (typed) {
        line = line.plus(Text.pad(facts.question().key().type(), TYPE), role);
      }
      body.line(line.plus(Text.pad(due(facts, now), DUE), role)
          .plus(Text.pad(marks(facts), MARKS - 1), role)
          .clicked(here ? "Enter" : Keys.ofRow(i)));
    }
  }

  private static String due(Facts facts, Moment now) {
    if (facts.card().isDue(now)) {
      return "now";
    }
    return facts
        .card()
        .due()
        .map(due -> Interval.words(Duration.between(now.instant(), due)))
        .orElse("new");
  }

  /** The letter of the key that set the mark; a leech has none. */
  private static String marks(Facts facts) {
    return (facts.suspended() ? "x" : "")
        + (facts.buried() ? "b" : "")
        + (facts.flag() > 0 ? "f" : "")
        + (facts.leech() ? "L" : "");
  }

  /** The question marked, without its answer. */
  private static void pane(Body body, Facts facts, Moment now) {
    body.blank().text(facts.question().stem(), Role.TITLE).blank();
    row(body, "Card", CardScreen.standing(facts, now), Role.ACCENT);
    row(body, "Type", facts.question().key().type(), Role.PLAIN);
    if (!facts.question().tags().isEmpty()) {
      row(body, "Tags", String.join(", ", facts.question().tags()), Role.PLAIN);
    }
    row(body, "Id", facts.question().id().value(), Role.PLAIN);
    row(body, "Bank", facts.bank(), Role.PLAIN);
    body.blank().text("Enter shows the answer.", Role.MUTED);
  }

  /** Adds a row of the pane, which is narrow and has short labels. */
  private static void row(Body body, String label, String text, Role role) {
    body.item(" " + Text.pad(label, LABEL), Role.MUTED, text, role);
  }
}
