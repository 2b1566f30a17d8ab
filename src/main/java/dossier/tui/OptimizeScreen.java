package dossier.tui;

import dossier.schedule.Moment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parameters that cards are scheduled by: what they come from, training, and going back to
 * earlier ones.
 *
 * @param back shows where it was opened from
 * @param whyNot why nothing can be kept here; empty where it can
 * @param marked the index of a version
 * @param said what the machine refused, if it did
 * @param asked what going back to the version marked would change, once that is asked
 */
record OptimizeScreen(
    Turn.Question back,
    Optional<String> whyNot,
    Tuning tuning,
    Optional<String> said,
    int marked,
    Optional<Tuning.Due> asked,
    int scroll)
    implements Paged {
  private static final String HOW =
      "It is measured on reviews held out; nothing changes until you accept it.";

  /** What a key does here. */
  interface Does {
    Turn on(OptimizeScreen screen);
  }

  /** Reads what there is; over {@code under} while that takes long. */
  static Turn opened(Screen under, Turn.Question back, Optional<String> whyNot) {
    return new Turn.Wait("Reading the log", desk -> of(desk, back, whyNot), under);
  }

  static OptimizeScreen of(Desk desk, Turn.Question back, Optional<String> whyNot) {
    return new OptimizeScreen(
        back, whyNot, desk.tuning(), Optional.empty(), 0, Optional.empty(), 0);
  }

  // -- what a key does

  @Override
  public Keymap<Does> keys() {
    return new Keymap<>(asked.isPresent() ? answers() : acts());
  }

  private List<Binding<Does>> acts() {
    var keys = new ArrayList<Binding<Does>>();
    keys.add(Binding.<Does>of(
            "Enter",
            OptimizeScreen::trained,
            "train",
            "Train on the log, and see what comes of it.")
        .unless(tuning.tooFew().map(reason -> sentence(reason))));
    if (tuning.versions().size() > 1) {
      keys.add(moving("Down j WheelDown", 1, "choose", "Mark the version below."));
      keys.add(moving("Up k WheelUp", -1, "", "Mark the version above."));
      keys.add(Binding.<Does>of(
              "b",
              OptimizeScreen::weighed,
              "use again",
              "Go back to the version marked, once you have seen what that changes.")
          .unless(whyNot.or(() -> version().inUse()
              ? Optional.of("That version is in use.")
              : Optional.<String>empty())));
    }
    keys.add(Binding.of("Esc q Ctrl-C", s -> new Turn.Ask(s.back), "back", "Go back."));
    keys.add(help());
    keys.add(scroll("PageDown Space", 10, "Ten lines down."));
    keys.add(scroll("PageUp", -10, "Ten lines up."));
    return keys;
  }

  private static List<Binding<Does>> answers() {
    return List.of(
        Binding.of(
            "Enter", OptimizeScreen::used, "go back to it", "Schedule by the version marked."),
        Binding.of(
            "Esc q Ctrl-C",
            screen -> new Turn.Show(screen.with(screen.marked, Optional.empty())),
            "back",
            "Leave what is in use."),
        help(),
        scroll("PageDown Space", 10, "Ten lines down."),
        scroll("PageUp", -10, "Ten lines up."));
  }

  private static Binding<Does> help() {
    return Binding.of(
        HelpScreen.KEYS,
        screen -> new Turn.Show(HelpScreen.over(screen)),
        "help",
        "Show every key and action.");
  }

  private static Binding<Does> moving(String keys, int by, String help, String more) {
    return Binding.of(
        keys, screen -> new Turn.Show(screen.marking(screen.marked + by)), help, more);
  }

  private static Binding<Does> scroll(String keys, int lines, String more) {
    return Binding.of(
        keys, screen -> new Turn.Show(screen.at(Math.max(0, screen.scroll + lines))), "", more);
  }

  @Override
  public Turn on(Input input, Moment now) {
    if (input instanceof Input.Eof) {
      return new Turn.Quit();
    }
    if (asked.isEmpty() && Keys.row(input).isPresent()) {
      return new Turn.Show(marking(Keys.row(input).getAsInt()));
    }
    return Keys.action(keys(), input).map(does -> does.on(this)).orElse(new Turn.Show(this));
  }

  private Tuning.Version version() {
    return tuning.versions().get(marked);
  }

  private OptimizeScreen marking(int index) {
    int within = Math.max(0, Math.min(tuning.versions().size() - 1, index));
    return with(within, Optional.empty());
  }

  private OptimizeScreen with(int index, Optional<Tuning.Due> due) {
    return new OptimizeScreen(back, whyNot, tuning, Optional.empty(), index, due, scroll);
  }

  private Turn trained() {
    var share = new Share();
    return new Turn.Wait(
        "Training on " + Page.count(tuning.reviews(), "review"),
        desk -> TrialScreen.of(this, desk.train(share::at)),
        this,
        share);
  }

  private Turn weighed() {
    return new Turn.Wait(
        "Scheduling by version " + version().number(),
        desk -> with(marked, Optional.of(desk.due(version()))),
        this);
  }

  private Turn used() {
    return Turn.Wait.writing(
        "Scheduling by version " + version().number(),
        desk -> kept(
            desk, () -> desk.use(version()), "Version " + version().number() + " is in use again."),
        this);
  }

  /** Something that is written. */
  interface Write {
    void run() throws IOException;
  }

  /** Writes, and shows what is in use then; where the disk refuses, what it said. */
  Screen kept(Desk desk, Write write, String done) {
    try {
      write.run();
    } catch (IOException e) {
      String refused = "Not kept: " + e.getMessage() + ". Nothing has changed.";
      return new OptimizeScreen(back, whyNot, tuning, Optional.of(refused), 0, Optional.empty(), 0);
    }
    return Toast.over(of(desk, back, whyNot), done);
  }

  // -- what is seen

  @Override
  public Screen at(int to) {
    return new OptimizeScreen(back, whyNot, tuning, said, marked, asked, to);
  }

  @Override
  public Page page(int columns, Moment now) {
    var body = new Body(columns);
    Tuning.Version current = tuning.current();
    body.blank();
    said.ifPresent(text -> body.text(text, Role.WARNING).blank());
    body.row(
        "Log",
        Page.count(tuning.reviews(), "review") + " of " + Page.count(tuning.cards(), "card"),
        Role.TITLE);
    String since = current.since().map(day -> " since " + day).orElse("");
    body.row("In use", current.model() + since + ", " + current.note(), Role.TITLE);
    body.blank();
    if (tuning.tooFew().isPresent()) {
      body.text(sentence(tuning.tooFew().get()), Role.WARNING);
    } else {
      body.text("Enter trains the memory model on the log.", Role.ACCENT);
      body.text(HOW, Role.MUTED);
    }
    body.blank();
    Optional<Frame.Cursor> cursor = Optional.empty();
    if (tuning.versions().size() > 1) {
      body.text("Versions", Role.TITLE);
      for (int i = 0; i < tuning.versions().size(); i++) {
        boolean here = i == marked;
        if (here) {
          cursor = Optional.of(new Frame.Cursor(1, body.size()));
        }
        body.item(
            here ? " > " : "   ",
            here ? Role.SELECTED : Role.PLAIN,
            tuning.versions().get(i).said(),
            here ? Role.SELECTED : Role.PLAIN,
            here ? "b" : Keys.ofRow(i));
        if (here && asked.isPresent()) {
          body.text(due(asked.get()) + " Enter goes back to it.", Role.WARNING, "     ");
          cursor = Optional.of(new Frame.Cursor(1, body.size() - 1));
        }
      }
    }
    String count = Page.count(tuning.versions().size(), "version");
    return new Page(
        Page.title("Optimize", count, columns),
        body.lines(),
        scroll,
        List.of(keys().hints(columns)),
        cursor,
        marked == 0);
  }

  /** Says how many cards are due, and would be. */
  static String due(Tuning.Due due) {
    return Page.count(due.now(), "card") + (due.now() == 1 ? " is" : " are") + " due today, "
        + due.then() + " would be.";
  }

  private static String sentence(String reason) {
    return Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + ".";
  }
}
