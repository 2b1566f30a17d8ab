package dossier.tui;

import dossier.schedule.Moment;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The date of a briefing and the minutes there are for it: to change them, to see what is to be
 * expected, and to study toward it.
 *
 * @param present the date of the plan in the log, if there is one
 * @param made what is to be expected; empty until it is worked out
 * @param said what became of the last key, if it is to be said
 * @param whyNot why nothing can be kept here; empty where it can
 */
record PlanScreen(
    Optional<LocalDate> present,
    LocalDate by,
    double minutes,
    Optional<Briefing> made,
    Optional<String> said,
    Optional<String> whyNot,
    int scroll)
    implements Paged {
  private static final int AHEAD = 30;
  private static final double MINUTES = 10;
  private static final double MOST_MINUTES = 1440;

  /** From here on minutes go by fives. */
  private static final double COARSE = 10;

  private static final int LISTED = 20;

  /** What a key does here. */
  interface Does {
    Turn on(PlanScreen screen);
  }

  /** Shows the plan there is, or one to begin with. */
  static Screen of(Desk desk, Optional<String> whyNot) {
    Optional<LocalDate> planned = desk.plannedFor();
    Optional<Briefing> present = desk.briefing();
    LocalDate by = present
        .map(Briefing::by)
        .orElseGet(() -> LocalDate.ofEpochDay(desk.now().day()).plusDays(AHEAD));
    double minutes = present.map(Briefing::minutes).orElse(MINUTES);
    var screen = new PlanScreen(planned, by, minutes, present, Optional.empty(), whyNot, 0);
    return present.isPresent()
        ? screen
        : planned
            .flatMap(date -> desk.refusal(date, minutes))
            .<Screen>map(why -> screen.saying("No plan: " + why))
            .orElse(screen);
  }

  // -- what a key does

  @Override
  public Keymap<Does> keys() {
    boolean kept = made.map(Briefing::kept).orElse(false);
    var keys = new ArrayList<Binding<Does>>();
    keys.add(
        made.isEmpty()
            ? Binding.of("Enter", PlanScreen::worked, "forecast", "Work out what to expect.")
            : Binding.<Does>of(
                    "Enter",
                    screen -> new Turn.Ask(screen::kept),
                    "study toward it",
                    "Have each day's questions chosen for this date.")
                .unless(whyNot.or(() ->
                    kept ? Optional.of("This is the plan already.") : Optional.<String>empty())));
    keys.add(change("Right l >", "later", "A day later.", 1, minutes));
    keys.add(change("Left h <", "earlier", "A day earlier.", -1, minutes));
    keys.add(change("]", "", "A week later.", 7, minutes));
    keys.add(change("[", "", "A week earlier.", -7, minutes));
    keys.add(change("+ =", "more time", "More minutes a day.", 0, more()));
    keys.add(change("-", "less time", "Fewer minutes a day.", 0, fewer()));
    keys.add(Binding.of(
        "m",
        PlanScreen::reached,
        "reach all",
        "Find the minutes a day that reach every question."));
    keys.add(Binding.<Does>of(
            "c",
            screen -> new Turn.Ask(screen::cancelled),
            "cancel plan",
            "Plan for no date any more.")
        .unless(whyNot.or(
            () -> present.isPresent() ? Optional.empty() : Optional.of("There is no plan."))));
    keys.add(Binding.of(
        "Esc q Ctrl-C",
        screen -> new Turn.Ask(desk -> HomeScreen.of(desk.overview())),
        "back",
        "Go back."));
    keys.add(Binding.of(
        HelpScreen.KEYS,
        screen -> new Turn.Show(HelpScreen.over(screen)),
        "help",
        "Show every key and action."));
    keys.add(scroll("Down j WheelDown", 1, "One line down."));
    keys.add(scroll("Up k WheelUp", -1, "One line up."));
    keys.add(scroll("PageDown Space", 10, "Ten lines down."));
    keys.add(scroll("PageUp", -10, "Ten lines up."));
    return new Keymap<>(keys);
  }

  private static Binding<Does> change(
      String keys, String help, String more, int days, double minutes) {
    return Binding.of(keys, screen -> screen.changed(days, minutes), help, more);
  }

  private static Binding<Does> scroll(String keys, int lines, String more) {
    return Binding.of(
        keys, screen -> new Turn.Show(screen.at(Math.max(0, screen.scroll + lines))), "", more);
  }

  private double more() {
    double next = minutes >= COARSE ? 5 * Math.floor(minutes / 5 + 1) : Math.floor(minutes) + 1;
    return Math.min(MOST_MINUTES, next);
  }

  private double fewer() {
    double next = minutes > COARSE ? 5 * Math.ceil(minutes / 5 - 1) : Math.ceil(minutes) - 1;
    return Math.max(1, next);
  }

  @Override
  public Turn on(Input input, Moment now) {
    if (input instanceof Input.Eof) {
      return new Turn.Quit();
    }
    return Keys.action(keys(), input)
        .map(does ->
            does.on(new PlanScreen(present, by, minutes, made, Optional.empty(), whyNot, scroll)))
        .orElse(new Turn.Show(this));
  }

  private Turn changed(int days, double nextMinutes) {
    LocalDate next = by.plusDays(days);
    return new Turn.Ask(desk -> desk.refusal(next, nextMinutes)
        .<Screen>map(this::saying)
        .orElseGet(() -> new PlanScreen(
            present, next, nextMinutes, Optional.empty(), Optional.empty(), whyNot, 0)));
  }

  /** A large bank takes its seconds. */
  private Turn worked() {
    return new Turn.Wait("Working out the plan", this::forecast, this);
  }

  private Turn reached() {
    return new Turn.Wait("Looking for the minutes that reach all", this::reaching, this);
  }

  private Screen forecast(Desk desk) {
    Optional<String> refusal = desk.refusal(by, minutes);
    return refusal.isPresent()
        ? saying(refusal.get())
        : new PlanScreen(
            present,
            by,
            minutes,
            Optional.of(desk.briefing(by, minutes)),
            Optional.empty(),
            whyNot,
            scroll);
  }

  private Screen kept(Desk desk) {
    try {
      desk.keep(Optional.of(by), minutes);
      return HomeScreen.of(desk.overview());
    } catch (IOException e) {
      return saying(Refusal.said(e));
    }
  }

  private Screen cancelled(Desk desk) {
    try {
      desk.keep(Optional.empty(), minutes);
      return Toast.over(
          HomeScreen.of(desk.overview()), "The plan is cancelled; questions are spaced as usual.");
    } catch (IOException e) {
      return saying(Refusal.said(e));
    }
  }

  private Screen reaching(Desk desk) {
    Optional<String> refusal = desk.refusal(by, minutes);
    if (refusal.isPresent()) {
      return saying(refusal.get());
    }
    OptionalInt enough = desk.minutesToReachAll(by);
    return enough.isEmpty()
        ? saying("No time a day reaches every question by then")
        : new PlanScreen(
                present, by, enough.getAsInt(), Optional.empty(), Optional.empty(), whyNot, scroll)
            .forecast(desk);
  }

  private PlanScreen saying(String text) {
    String sentence = text.endsWith(".") ? text : text + ".";
    return new PlanScreen(present, by, minutes, made, Optional.of(sentence), whyNot, scroll);
  }

  // -- what is seen

  @Override
  public Screen at(int to) {
    return new PlanScreen(present, by, minutes, made, said, whyNot, to);
  }

  @Override
  public Page page(int columns, Moment now) {
    var body = new Body(columns);
    long days = by.toEpochDay() - now.day();
    body.blank();
    body.row("Briefing", by + ", " + (days == 1 ? "tomorrow" : "in " + days + " days"), Role.TITLE);
    body.row("Time", Briefing.minutes(minutes) + " a day", Role.TITLE);
    said.ifPresent(text -> body.row("", text, Role.WARNING));
    body.blank();
    if (made.isPresent()) {
      expected(body, made.get());
    } else {
      body.text("Enter works out what is to be expected.", Role.ACCENT);
    }
    String state = made.map(Briefing::kept).orElse(false) ? "in use" : "not in use";
    return Page.of(
        Page.title("Plan", state, columns), body.lines(), scroll, keys().hints(columns));
  }

  private static void expected(Body body, Briefing briefing) {
    var recall = briefing.prospect().onTheDate();
    body.row(
        "Expected",
        Briefing.percent(recall.mean()) + " recalled on the day; nine times of ten "
            + Briefing.band(recall),
        Role.PLAIN);
    body.row("Today", briefing.today().replaceFirst("^Today: ", ""), Role.PLAIN);
    body.row("Reach", briefing.unreached(), Role.PLAIN);
    briefing
        .missed()
        .ifPresent(missed ->
            body.row("Missed", missed.said().replaceFirst("^Missed: ", ""), Role.WARNING));
    body.blank();
    new Fan(briefing.prospect().curve()).draw(body);
    list(body.blank(), "Never asked", briefing.never());
    list(body, "More likely forgotten than not", briefing.poor());
  }

  private static void list(Body body, String what, List<String> stems) {
    if (stems.isEmpty()) {
      return;
    }
    body.text(what + ":", Role.MUTED);
    int shown = Math.min(LISTED, stems.size());
    stems.subList(0, shown).forEach(stem -> body.item(" • ", Role.WARNING, stem, Role.PLAIN));
    if (stems.size() > shown) {
      body.text("and " + (stems.size() - shown) + " more", Role.MUTED);
    }
    body.blank();
  }
}
