package dossier.tui;

import dossier.assess.Calibration;
import dossier.assess.Digest;
import dossier.drill.Action;
import dossier.drill.Drill;
import dossier.drill.Outcome;
import dossier.drill.Step;
import dossier.schedule.Interval;
import dossier.schedule.Moment;
import dossier.schedule.Rating;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was answered, what failed, and when to come back. */
record SummaryScreen(Drill.Over over, int scroll, Optional<String> notice) implements Paged {

  /** What a key does here. */
  enum Does {
    HOME,
    FIND,
    UNDO,
    UP,
    DOWN,
    PAGE_UP,
    PAGE_DOWN,
    HELP,
    QUIT
  }

  static SummaryScreen of(Drill.Over over) {
    return new SummaryScreen(over, 0, Optional.empty());
  }

  @Override
  public Keymap<Does> keys() {
    return new Keymap<>(List.of(
        Binding.of("Esc Enter", Does.HOME, "home", "Go to the home screen."),
        Binding.of("u Ctrl-_", Does.UNDO, "undo", "Take back the last step and stand there.")
            .unless(DrillKeys.nothingToUndo(over)),
        Binding.of("Down j WheelDown", Does.DOWN, "", "Scroll one line down."),
        Binding.of("Up k WheelUp", Does.UP, "", "Scroll one line up."),
        Binding.of("PageDown", Does.PAGE_DOWN, "", "Scroll ten lines down."),
        Binding.of("PageUp", Does.PAGE_UP, "", "Scroll ten lines up."),
        Binding.of(HelpScreen.KEYS, Does.HELP, "help", "Show every key and action."),
        Binding.of("/", Does.FIND, "find", "Find questions, and look at their cards."),
        Binding.of("q Ctrl-C", Does.QUIT, "quit", "Leave Dossier.")));
  }

  @Override
  public Turn on(Input input, Moment now) {
    if (input instanceof Input.Eof) {
      return new Turn.Quit();
    }
    return Keys.action(keys(), input).map(does -> on(does, now)).orElse(new Turn.Show(this));
  }

  private Turn on(Does does, Moment now) {
    return switch (does) {
      case HOME -> new Turn.Ask(desk -> HomeScreen.of(desk.overview()));
      case FIND ->
        new Turn.Ask(desk ->
            BrowseScreen.of(desk, home -> HomeScreen.of(home.overview()), Optional.empty()));
      case UNDO -> undo(now);
      case UP -> scrolled(-1);
      case DOWN -> scrolled(1);
      case PAGE_UP -> scrolled(-10);
      case PAGE_DOWN -> scrolled(10);
      case HELP -> new Turn.Show(HelpScreen.over(this));
      case QUIT -> new Turn.Quit();
    };
  }

  private Turn scrolled(int by) {
    return new Turn.Show(new SummaryScreen(over, Math.max(0, scroll + by), Optional.empty()));
  }

  private Turn undo(Moment now) {
    Step step = over.on(new Action.Undo(), now);
    return new Turn.Perform(
        step.effects(), desk -> DrillScreen.of(step.drill(), desk), this::saying);
  }

  private SummaryScreen saying(String text) {
    return new SummaryScreen(over, scroll, Optional.of(text));
  }

  @Override
  public Screen at(int to) {
    return new SummaryScreen(over, to, notice);
  }

  @Override
  public Page page(int columns, Moment now) {
    var body = new Body(columns);
    body.blank();
    notice.ifPresent(text -> body.text(text, Role.WARNING).blank());
    for (Reveal.Row row : rows(over, now)) {
      if (row.label().isEmpty()) {
        body.text(row.text(), row.role()).blank();
      } else {
        body.item(" " + row.label() + " ", row.role(), row.text(), Role.PLAIN).blank();
      }
    }
    if (!beliefs(over).isEmpty()) {
      if (beliefs(over).size() >= Calibration.LEAST) {
        ReliabilityPlot.of(beliefs(over)).draw(body);
      }
      Digest.calibration(beliefs(over)).forEach(e -> ResultScreen.row(body, e, Role.PLAIN));
    }
    String answers = Page.count(over.progress().outcomes().size(), "answer");
    Line title = Page.title("Summary", answers, columns);
    return Page.of(title, body.lines(), scroll, keys().hints(columns));
  }

  /** Returns the answers that came with a confidence. */
  static List<Calibration.Belief> beliefs(Drill.Over over) {
    return over.progress().outcomes().stream()
        .flatMap(outcome ->
            outcome
                .confidence()
                .map(sure -> new Calibration.Belief(sure, outcome.right()))
                .stream())
        .toList();
  }

  /** Returns the summary, the same on the screen and line by line. */
  static List<Reveal.Row> rows(Drill.Over over, Moment now) {
    List<Outcome> outcomes = over.progress().outcomes();
    var rows = new ArrayList<Reveal.Row>();
    if (outcomes.isEmpty()) {
      rows.add(new Reveal.Row("", "No question was answered.", Role.PLAIN));
    } else {
      long again = outcomes.stream().filter(SummaryScreen::isMissed).count();
      rows.add(new Reveal.Row(
          "",
          count(outcomes.size(), "answer") + ": " + (outcomes.size() - again) + " recalled, "
              + again + " to learn again.",
          Role.ACCENT));
    }
    failed(outcomes, rows);
    rows.add(new Reveal.Row("", back(over, now), Role.PLAIN));
    return rows;
  }

  /** As it was rated, and where it was not, as it was marked. */
  private static boolean isMissed(Outcome outcome) {
    return outcome.rating().map(rating -> rating == Rating.AGAIN).orElse(!outcome.right());
  }

  /** Each question that was failed, once, with its answer. */
  private static void failed(List<Outcome> outcomes, List<Reveal.Row> rows) {
    Map<String, Outcome> failed = new LinkedHashMap<>();
    for (Outcome outcome : outcomes) {
      if (isMissed(outcome)) {
        failed.put(outcome.question().id().value(), outcome);
      }
    }
    failed
        .values()
        .forEach(outcome -> rows.add(new Reveal.Row(
            "✗",
            outcome.question().stem() + " Answer: " + outcome.question().key().shown(),
            Role.INCORRECT)));
  }

  private static String back(Drill.Over over, Moment now) {
    var left = over.progress().left();
    int open = over.progress().open();
    if (open == 0) {
      return "Nothing is left for today.";
    }
    return over.nextLearning(now)
        .filter(at -> open == left.learning())
        .map(at -> "Come back in " + Interval.words(Duration.between(now.instant(), at)) + " for "
            + count(open, "question") + ".")
        .orElse(count(open, "question") + " left for today.");
  }

  private static String count(long n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
