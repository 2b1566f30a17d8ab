package dossier.tui;

import dossier.assess.Digest;
import dossier.assess.Interval;
import dossier.schedule.Moment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be sat: the sitting that was left, the blueprints, a quick one; and those handed in.
 *
 * @param bank the name of the bank to sit; empty for all
 * @param title what that bank is called
 * @param whyNot why none can be begun here; empty where one can
 * @param marked the index of a row
 */
record AssessmentsScreen(
    Assessments found,
    Optional<String> bank,
    String title,
    Optional<String> whyNot,
    int marked,
    int scroll)
    implements Paged {
  private static final String WHAT =
      "A sitting is scored. You say with each answer how sure you are; no verdict comes before the"
          + " end, then every answer with its source. It moves no due date.";

  /** What a key does here. */
  interface Does {
    Turn on(AssessmentsScreen screen);
  }

  /** What a row stands for. */
  private record Row(
      String text, String enter, String more, Optional<String> off, Does does, boolean isPast) {}

  /** Asks what there is, of all banks. */
  static Screen of(HomeScreen home, Desk desk) {
    return of(home, Optional.empty(), "all banks", desk);
  }

  static Screen of(HomeScreen home, Optional<String> bank, String title, Desk desk) {
    try {
      return new AssessmentsScreen(desk.assessments(bank), bank, title, home.whyNoChange(), 0, 0);
    } catch (IOException e) {
      return home.saying("Not read: " + e.getMessage() + ".");
    }
  }

  // -- what a key does

  private List<Row> rows() {
    var rows = new ArrayList<Row>();
    found
        .left()
        .ifPresent(left -> rows.add(new Row(
            "Go on with the sitting of " + left.began() + ": " + left.answered() + " of "
                + left.items() + " answered"
                + left.time().map(t -> ", " + Digest.clock(t) + " left").orElse(""),
            "go on",
            "Go on with the sitting that was left.",
            whyNot,
            screen -> new Turn.Ask(screen::resumed),
            false)));
    for (Assessments.Offer offer : found.offers()) {
      rows.add(begin(
          offer.title() + ": " + BeginScreen.said(offer),
          screen -> new Turn.Show(BeginScreen.of(screen, offer))));
    }
    rows.add(begin(
        "Quick sitting: 20 questions in 15 minutes, or as many as you say",
        screen -> new Turn.Show(BeginScreen.quick(screen))));
    for (Assessments.Past past : found.past()) {
      rows.add(new Row(
          said(past),
          "report",
          "Show the report of the sitting marked.",
          Optional.empty(),
          screen -> new Turn.Ask(desk -> screen.report(past, desk)),
          true));
    }
    return rows;
  }

  private Row begin(String text, Does does) {
    return new Row(text, "begin", "See how it is sat, and begin.", whyNot, does, false);
  }

  private static String said(Assessments.Past past) {
    Interval interval = past.score().interval();
    return past.began() + "  " + Digest.points(past.score()) + " ("
        + Math.round(100 * interval.low()) + "-" + Math.round(100 * interval.high()) + " %)"
        + past.passed().map(passed -> passed ? ", passed" : ", not passed").orElse("");
  }

  @Override
  public Keymap<Does> keys() {
    List<Row> rows = rows();
    Row row = rows.get(marked);
    return new Keymap<>(List.of(
        Binding.of("Enter Space", row.does(), row.enter(), row.more()).unless(row.off()),
        Binding.<Does>of(
                "Down j WheelDown",
                screen -> screen.marking(marked + 1),
                "choose",
                "Mark the one below.")
            .unless(rows.size() == 1 ? Optional.of("There is one only.") : Optional.empty()),
        Binding.of("Up k WheelUp", screen -> screen.marking(marked - 1), "", "Mark the one above."),
        Binding.of("PageDown", screen -> screen.marking(marked + 10), "", "Ten down."),
        Binding.of("PageUp", screen -> screen.marking(marked - 10), "", "Ten up."),
        Binding.of("Home g", screen -> screen.marking(0), "", "The first."),
        Binding.of("End G", screen -> screen.marking(rows.size()), "", "The last."),
        Binding.of(
            "Esc q Ctrl-C",
            screen -> new Turn.Ask(desk -> HomeScreen.of(desk.overview())),
            "back",
            "Go back."),
        Binding.of(
            HelpScreen.KEYS,
            screen -> new Turn.Show(HelpScreen.over(screen)),
            "help",
            "Show every key and action.")));
  }

  @Override
  public Turn on(Input input, Moment now) {
    if (input instanceof Input.Eof) {
      return new Turn.Quit();
    }
    if (Keys.row(input).isPresent()) {
      return marking(Keys.row(input).getAsInt());
    }
    return Keys.action(keys(), input).map(does -> does.on(this)).orElse(new Turn.Show(this));
  }

  private Turn marking(int row) {
    int within = Math.max(0, Math.min(rows().size() - 1, row));
    return new Turn.Show(new AssessmentsScreen(found, bank, title, whyNot, within, scroll));
  }

  private Screen resumed(Desk desk) {
    try {
      return AssessScreen.of(desk.resume());
    } catch (IOException e) {
      return Toast.over(this, "Not read: " + e.getMessage() + ".");
    }
  }

  private Screen report(Assessments.Past past, Desk desk) {
    try {
      return AssessScreen.of(desk.handedIn(past.id()));
    } catch (IOException e) {
      return Toast.over(this, "Not read: " + e.getMessage() + ".");
    }
  }

  // -- what is seen

  @Override
  public Screen at(int to) {
    return new AssessmentsScreen(found, bank, title, whyNot, marked, to);
  }

  @Override
  public Page page(int columns, Moment now) {
    var body = new Body(columns);
    body.blank().text(WHAT, Role.PLAIN).blank();
    whyNot.ifPresent(reason -> body.text(reason, Role.WARNING).blank());
    var cursor = new Frame.Cursor(1, body.size());
    List<Row> rows = rows();
    boolean past = false;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.isPast() && !past) {
        past = true;
        body.blank().text("Handed in, with the 95 % interval of the score:", Role.MUTED);
      }
      boolean here = i == marked;
      if (here) {
        cursor = new Frame.Cursor(1, body.size());
      }
      Role role = here ? Role.SELECTED : Role.PLAIN;
      body.item(here ? " > " : "   ", role, row.text(), role, here ? "Enter" : Keys.ofRow(i));
    }
    return new Page(
        Page.title("Assessment", title, columns),
        body.lines(),
        scroll,
        List.of(keys().hints(columns)),
        Optional.of(cursor),
        false);
  }
}
