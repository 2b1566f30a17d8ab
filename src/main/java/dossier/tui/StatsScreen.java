package dossier.tui;

import dossier.find.Query;
import dossier.schedule.Moment;
import dossier.stats.Chapter;
import dossier.stats.Chapters;
import dossier.stats.Stats;
import dossier.stats.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What was done and what came of it, a chapter at a time; every figure opens the questions behind
 * it.
 *
 * @param back shows where it was opened from
 * @param whyNot why nothing can be changed here; empty where it can
 * @param place the place of the chapter shown
 * @param at the place of the row marked
 * @param top how many lines of the chapter are above the window
 * @param lift how many lines of the chapter were scrolled back to beyond the first row
 */
record StatsScreen(
    Turn.Question back,
    Optional<String> whyNot,
    Stats stats,
    List<Chapter> chapters,
    int place,
    int at,
    int top,
    int lift)
    implements Screen {
  private static final String DOING = "Counting what the log holds";
  private static final int LIST = 26;
  private static final int PAGE = 10;
  private static final int WEEK = 7;

  /** What a key does here. */
  interface Does {
    Turn on(StatsScreen screen);
  }

  /** Counts, and shows the first chapter; over {@code under} while that takes long. */
  static Turn opened(Screen under, Turn.Question back, Optional<String> whyNot) {
    return new Turn.Wait(DOING, desk -> of(desk.stats(), back, whyNot), under);
  }

  static StatsScreen of(Stats stats, Turn.Question back, Optional<String> whyNot) {
    return new StatsScreen(back, whyNot, stats, Chapters.of(stats), 0, 0, 0, 0);
  }

  private Chapter chapter() {
    return chapters.get(place);
  }

  private boolean isYear() {
    return chapter().subject() == Subject.DAYS && !chapter().tables().isEmpty();
  }

  private Optional<Chapter.Row> marked() {
    List<Chapter.Row> rows = chapter().rows();
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(at));
  }

  // -- what a key does

  @Override
  public Keymap<Does> keys() {
    int page = isYear() ? WEEK : PAGE;
    var keys = new ArrayList<Binding<Does>>();
    keys.add(Binding.<Does>of(
            "Enter",
            screen -> new Turn.Ask(screen::questions),
            "open",
            "Show the questions behind the figures marked.")
        .unless(whyNoQuestions()));
    keys.add(
        Binding.of("Tab Right l", s -> s.showing(s.place + 1), "next part", "Show the next part."));
    keys.add(moving("Down j WheelDown", 1, "choose", "Mark the figures below."));
    keys.add(Binding.of("Esc q Ctrl-C", s -> new Turn.Ask(s.back), "back", "Go back."));
    keys.add(Binding.of(
        HelpScreen.KEYS,
        screen -> new Turn.Show(HelpScreen.over(screen)),
        "help",
        "Show every key and action."));
    keys.add(
        Binding.of("Shift-Tab Left h", s -> s.showing(s.place - 1), "", "Show the part before."));
    keys.add(moving("Up k WheelUp", -1, "", "Mark the figures above."));
    String pages = isYear() ? "A week" : "Ten rows";
    keys.add(moving("PageDown Space", page, "", pages + " on."));
    keys.add(moving("PageUp", -page, "", pages + " back."));
    keys.add(moving("Home g", -chapter().rows().size(), "", "The first row."));
    keys.add(moving("End G", chapter().rows().size(), "", "The last row."));
    for (int i = 0; i < chapters.size(); i++) {
      int to = i;
      keys.add(
          Binding.of(key(i), s -> s.showing(to), "", "Part " + (i + 1) + ": " + title(i) + "."));
    }
    keys.add(Binding.of(
        "r",
        s -> new Turn.Wait(DOING, desk -> s.counted(desk.stats()), s),
        "refresh",
        "Count again."));
    return new Keymap<>(keys);
  }

  /** Returns the digit of a chapter; 0 stands after 9, as on the keyboard. */
  private static String key(int chapter) {
    return Integer.toString((chapter + 1) % 10);
  }

  private String title(int chapter) {
    return chapters.get(chapter).subject().title();
  }

  private static Binding<Does> moving(String keys, int by, String help, String more) {
    return Binding.of(keys, screen -> screen.moved(by), help, more);
  }

  private Optional<String> whyNoQuestions() {
    return marked().filter(row -> row.behind().size() > 0).isPresent()
        ? Optional.empty()
        : Optional.of("No question is behind it.");
  }

  @Override
  public Turn on(Input input, Moment now) {
    if (input instanceof Input.Eof) {
      return new Turn.Quit();
    }
    if (Keys.row(input).isPresent()) {
      return new Turn.Show(marking(Keys.row(input).getAsInt()));
    }
    return Keys.action(keys(), input).map(does -> does.on(this)).orElse(new Turn.Show(this));
  }

  private Turn showing(int other) {
    int within = Math.floorMod(other, chapters.size());
    var shown = new StatsScreen(back, whyNot, stats, chapters, within, 0, 0, 0);
    // The latest day of a year is the one that is looked for.
    return new Turn.Show(shown.isYear() ? shown.marking(shown.chapter().rows().size() - 1) : shown);
  }

  private Turn moved(int by) {
    boolean isLifted = lift > 0 && by > 0;
    if (isLifted || (at == 0 && by < 0)) {
      int to = Math.max(0, Math.min(top + lift, lift - by));
      return new Turn.Show(new StatsScreen(back, whyNot, stats, chapters, place, at, top, to));
    }
    return new Turn.Show(marking(at + by));
  }

  private StatsScreen marking(int row) {
    int within = Math.max(0, Math.min(chapter().rows().size() - 1, row));
    return new StatsScreen(back, whyNot, stats, chapters, place, within, top, 0);
  }

  /** Shows other figures at the same place, as far as there is such a place. */
  private StatsScreen counted(Stats now) {
    return new StatsScreen(back, whyNot, now, Chapters.of(now), place, at, top, 0).marking(at);
  }

  private Screen questions(Desk desk) {
    Chapter.Row row = marked().orElseThrow();
    var among = new BrowseScreen.Among(
        chapter().subject().title() + ", " + row.label(),
        new Query.OneOf(new HashSet<>(row.behind().ids())));
    if (desk.find(among.query()).isEmpty()) {
      return Toast.over(this, "The questions behind it are in no open bank.");
    }
    return BrowseScreen.of(desk, d -> counted(d.stats()), whyNot, among);
  }

  // -- what is seen

  /**
   * A chapter in lines.
   *
   * @param marked the first line of the row marked, and the one after its last
   * @param heads the lines that are heads of tables
   */
  private record Lines(Body body, int marked, int end, List<Integer> heads) {}

  private Lines lines(int columns) {
    var body = new Body(columns);
    var heads = new ArrayList<Integer>();
    if (isYear()) {
      var map = HeatMap.of(chapter().rows(), stats.today(), at);
      int said = map.draw(body, columns);
      chapter().said().forEach(text -> body.text(text, Role.MUTED));
      return new Lines(body, said, said + 1, heads);
    }
    chapter().said().forEach(text -> body.text(text, Role.MUTED));
    int row = 0;
    int marked = 0;
    int end = 0;
    for (Chapter.Table table : chapter().tables()) {
      if (body.size() > 0) {
        body.blank();
      }
      FigureTable drawn = FigureTable.of(table, columns);
      heads.add(body.size());
      body.line(drawn.head());
      for (Chapter.Row of : table.rows()) {
        boolean here = row == at;
        marked = here ? body.size() : marked;
        String key = here ? "Enter" : Keys.ofRow(row);
        if (table.heads().isEmpty()) {
          Role role = here ? Role.SELECTED : Role.PLAIN;
          body.item(here ? " > " : "   ", role, of.label(), role, key);
        } else {
          body.line(drawn.row(of, here, key));
        }
        end = here ? body.size() : end;
        row++;
      }
    }
    return new Lines(body, marked, end, heads);
  }

  private static int panel(int columns) {
    return columns >= Page.WIDE_COLUMNS ? columns - LIST - 1 : columns;
  }

  @Override
  public Screen fitted(int columns, int rows, Moment now) {
    Lines lines = lines(panel(columns));
    int to = top(lines, Page.height(rows, 1));
    int up = Math.min(lift, to);
    return to == top && up == lift
        ? this
        : new StatsScreen(back, whyNot, stats, chapters, place, at, to, up);
  }

  /** Returns how many lines are above the window: the row marked shows under the head of its table. */
  private int top(Lines lines, int height) {
    int most = Math.max(0, lines.body().size() - height);
    int to = at == 0 ? 0 : Math.min(top, Math.max(0, lines.marked() - 1));
    return Math.max(0, Math.min(most, Math.max(to, lines.end() - height)));
  }

  @Override
  public Frame view(int columns, int rows, Moment now) {
    if (!Page.isShown(columns, rows)) {
      return Page.of(Line.EMPTY, List.of(), 0).frame(columns, rows);
    }
    boolean wide = columns >= Page.WIDE_COLUMNS;
    int width = panel(columns);
    int height = Page.height(rows, 1);
    Lines lines = lines(width);
    int from = Math.max(0, top(lines, height) - lift);
    var all = new ArrayList<Line>(lines.body().lines());
    head(lines, from).ifPresent(line -> all.set(from, all.get(line)));
    var shown = new Body(width);
    all.forEach(shown::line);
    Body body = wide ? Body.beside(list(from), shown, LIST) : shown;

    int count = chapter().rows().size();
    String where = count == 0 ? "" : at + 1 + " of " + count + " ";
    String name = columns < Page.NARROW_COLUMNS ? " " : " Statistics ";
    String title = name + (place + 1) + "/" + chapters.size() + " " + title(place);
    int row = lines.marked() - from;
    Frame frame = Page.of(
            Line.of(Text.cut(title, columns - Text.width(where) - 1), Role.HEADER)
                .pad(columns - Text.width(where))
                .plus(where, Role.HEADER),
            body.lines(),
            from,
            keys().hints(columns))
        .frame(columns, rows);
    int first = rows - 2 - height;
    return count > 0 && row >= 0 && row < height
        ? frame.withCursor((wide ? LIST + 1 : 0) + 1, first + row)
        : frame;
  }

  /** Returns the head of the table that the window begins within, which stays in sight. */
  private static Optional<Integer> head(Lines lines, int from) {
    return lines.heads().stream()
        .filter(line -> line < from)
        .reduce((a, b) -> b)
        .filter(line -> lines.heads().stream().noneMatch(next -> next == from || next == from + 1));
  }

  /** Returns the names of the chapters, under as many blank lines as are above the window. */
  private Body list(int above) {
    var body = new Body(LIST);
    for (int i = 0; i < above; i++) {
      body.blank();
    }
    for (int i = 0; i < chapters.size(); i++) {
      boolean here = i == place;
      Role role = here ? Role.SELECTED : Role.PLAIN;
      body.line(Line.of((here ? " > " : "   ") + key(i) + " " + title(i), role)
          .pad(LIST)
          .clicked(key(i)));
    }
    return body;
  }
}
