package dossier.tui;

import dossier.assess.Digest;
import dossier.assess.Marked;
import dossier.assess.Result;
import dossier.schedule.Moment;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What a sitting came to: the scores, then each item with its verdict, key and sources.
 *
 * @param item 0 for the scores, else the number of an item, from 1
 */
record ResultScreen(AssessDesk desk, Result result, Digest.Beside beside, int item, int scroll)
    implements Paged {
  private static final int BAND = 28;
  private static final int LABEL = 12;
  private static final NoteScreen.Asks REPORT =
      new NoteScreen.Asks(" File: ", "write", "Write the report to this new file.", "Write none.");

  /** What a key does here. */
  enum Does {
    NEXT,
    PREVIOUS,
    SCORES,
    WRITE,
    UP,
    DOWN,
    PAGE_UP,
    PAGE_DOWN,
    HELP,
    HOME,
    QUIT
  }

  static ResultScreen of(AssessDesk desk, Result result) {
    return new ResultScreen(desk, result, desk.beside(), 0, 0);
  }

  private ResultScreen on(int other) {
    return new ResultScreen(desk, result, beside, other, 0);
  }

  @Override
  public Screen at(int to) {
    return new ResultScreen(desk, result, beside, item, to);
  }

  @Override
  public Keymap<Does> keys() {
    Optional<String> last = item == result.answers().size()
        ? Optional.of("This is the last question.")
        : Optional.empty();
    Optional<String> first = item == 0 ? Optional.of("These are the scores.") : Optional.empty();
    return new Keymap<>(List.of(
        Binding.of("n Right Enter Space", Does.NEXT, "next", "Show the next question.")
            .unless(last),
        Binding.of("Esc", Does.HOME, "home", "Go to the home screen."),
        Binding.of("p Left", Does.PREVIOUS, "previous", "Show the question before.")
            .unless(first),
        Binding.of("g Home", Does.SCORES, "scores", "Show the scores.").unless(first),
        Binding.of(
            "w", Does.WRITE, "write report", "Write the report to a file.html, .md or .json."),
        Binding.of("Down j WheelDown", Does.DOWN, "", "Scroll one line down."),
        Binding.of("Up k WheelUp", Does.UP, "", "Scroll one line up."),
        Binding.of("PageDown", Does.PAGE_DOWN, "", "Scroll ten lines down."),
        Binding.of("PageUp", Does.PAGE_UP, "", "Scroll ten lines up."),
        Binding.of(HelpScreen.KEYS, Does.HELP, "help", "Show every key and action."),
        Binding.of("q Ctrl-C", Does.QUIT, "quit", "Leave Dossier.")));
  }

  @Override
  public Turn on(Input input, Moment now) {
    if (input instanceof Input.Eof) {
      return new Turn.Quit();
    }
    return Keys.action(keys(), input).map(this::on).orElse(new Turn.Show(this));
  }

  private Turn on(Does does) {
    return switch (does) {
      case NEXT -> new Turn.Show(on(item + 1));
      case PREVIOUS -> new Turn.Show(on(item - 1));
      case SCORES -> new Turn.Show(on(0));
      case WRITE -> new Turn.Show(naming(desk.reportName()));
      case UP -> scrolled(-1);
      case DOWN -> scrolled(1);
      case PAGE_UP -> scrolled(-10);
      case PAGE_DOWN -> scrolled(10);
      case HELP -> new Turn.Show(HelpScreen.over(this));
      case HOME -> new Turn.Ask(any -> HomeScreen.of(any.overview()));
      case QUIT -> new Turn.Quit();
    };
  }

  private Screen naming(String file) {
    return new NoteScreen(this, REPORT, LineEditor.of(file), this::written);
  }

  private Turn written(String file) {
    return new Turn.Ask(any -> {
      try {
        desk.report(file, result);
        return Toast.over(this, "The report is in " + file.strip() + ".");
      } catch (IOException e) {
        return Toast.over(naming(file), "Not written: " + e.getMessage() + ".");
      }
    });
  }

  private Turn scrolled(int by) {
    return new Turn.Show(at(Math.max(0, scroll + by)));
  }

  @Override
  public Page page(int columns, Moment now) {
    var body = new Body(columns);
    body.blank();
    if (item == 0) {
      scores(body);
    } else {
      item(body, result.answers().get(item - 1));
    }
    String where =
        item == 0 ? " Result" : " Result  " + item + "/" + result.answers().size();
    return Page.of(Line.of(where, Role.HEADER), body.lines(), scroll, keys().hints(columns));
  }

  private void scores(Body body) {
    if (result.timeUp()) {
      body.text("The time is up.", Role.WARNING).blank();
    }
    Digest.scores(result, beside).forEach(e -> row(body, e, role(e)));
    body.blank();
    var plot = ReliabilityPlot.of(result.beliefs());
    if (result.calibration().isPresent()) {
      plot.draw(body);
    } else {
      body.text("By confidence", Role.TITLE);
      plot.figures(body);
    }
    Digest.calibration(result).forEach(e -> row(body, e, Role.PLAIN));
    body.blank().text("By part", Role.TITLE);
    Digest.parts(result, beside)
        .forEach(e -> body.item(" " + Text.pad(e.label(), BAND), Role.MUTED, e.text(), Role.PLAIN));
  }

  /** Adds a labelled row; the labels here are wider than those of a drill. */
  static void row(Body body, Digest.Entry entry, Role role) {
    if (body.columns() < Page.MIN_COLUMNS + LABEL) {
      body.row(entry.label(), entry.text(), role);
    } else {
      body.item(" " + Text.pad(entry.label(), LABEL), Role.MUTED, entry.text(), role);
    }
  }

  private Role role(Digest.Entry entry) {
    if (!entry.label().equals("Result")) {
      return entry.label().equals("Score") ? Role.ACCENT : Role.PLAIN;
    }
    return result.isPassed().orElse(false) ? Role.CORRECT : Role.INCORRECT;
  }

  private void item(Body body, Marked answer) {
    body.text(answer.item().question().stem(), Role.TITLE).blank();
    Role role = answer.isRight() ? Role.CORRECT : Role.INCORRECT;
    body.item(answer.isRight() ? " ✓ " : " ✗ ", role, Digest.verdict(answer), role)
        .blank();
    Digest.item(answer, desk::find)
        .forEach(e -> row(body, e, e.label().equals("Answer") ? Role.CORRECT : Role.PLAIN));
  }
}
