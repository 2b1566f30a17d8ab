package dossier.tui;

import dossier.schedule.Moment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Every action of a screen, over it: what is typed narrows them down, Enter does the one marked. It
 * is the help and the command palette at once.
 *
 * @param filter what is typed
 * @param at the place of the action marked, among those that fit
 */
record HelpScreen(Screen under, LineEditor filter, int at) implements Screen {

  /** The keys that show this, where letters are commands, and where they are not. */
  static final String KEYS = "? : Ctrl-P F1";

  static final String KEYS_WHILE_TYPING = "F1 Ctrl-P";

  private static final String PROMPT = " Find: ";
  private static final int KEYS_WIDTH = 16;

  /** The width of one key, which is all that is shown in a narrow window. */
  private static final int KEY_WIDTH = 9;

  /** What a key does here. */
  enum Does {
    DO,
    UP,
    DOWN,
    PAGE_UP,
    PAGE_DOWN,
    LEAVE
  }

  static HelpScreen over(Screen under) {
    return new HelpScreen(under, LineEditor.EMPTY, 0);
  }

  @Override
  public Keymap<Does> keys() {
    return new Keymap<>(List.of(
        Binding.of("Enter", Does.DO, "do it", "Do what is marked."),
        Binding.of("Esc Ctrl-C F1", Does.LEAVE, "back", "Go back."),
        Binding.of("Down Ctrl-N WheelDown", Does.DOWN, "choose", "Mark the action below."),
        Binding.of("Up Ctrl-P WheelUp", Does.UP, "", "Mark the action above."),
        Binding.of("PageDown", Does.PAGE_DOWN, "", "Ten actions down."),
        Binding.of("PageUp", Does.PAGE_UP, "", "Ten actions up.")));
  }

  /** Returns the actions that fit what is typed, those first that fit best. */
  private List<Binding<?>> found() {
    var all = new ArrayList<Binding<?>>(under.keys().bindings());
    String query = filter.text();
    if (query.isBlank()) {
      return all;
    }
    return all.stream()
        .filter(binding -> score(query, binding) > 0)
        .sorted(Comparator.comparing((Binding<?> binding) -> -score(query, binding)))
        .toList();
  }

  private static int score(String query, Binding<?> binding) {
    return Fuzzy.score(query, binding.help() + " " + binding.more());
  }

  @Override
  public Turn on(Input input, Moment now) {
    if (input instanceof Input.Eof) {
      return new Turn.Quit();
    }
    if (filter.text().isEmpty() && input.equals(Input.Key.of("?"))) {
      return new Turn.Show(under);
    }
    if (Keys.row(input).isPresent()) {
      return new HelpScreen(under, filter, Keys.row(input).getAsInt()).done(now);
    }
    return Keys.action(keys(), input).map(does -> on(does, now)).orElseGet(() -> filter
        .on(input)
        .<Turn>map(typed -> new Turn.Show(new HelpScreen(under, typed, 0)))
        .orElse(new Turn.Show(this)));
  }

  private Turn on(Does does, Moment now) {
    return switch (does) {
      case DO -> done(now);
      case UP -> marked(-1);
      case DOWN -> marked(1);
      case PAGE_UP -> marked(-10);
      case PAGE_DOWN -> marked(10);
      case LEAVE -> new Turn.Show(under);
    };
  }

  private Turn done(Moment now) {
    List<Binding<?>> found = found();
    if (found.isEmpty()) {
      return new Turn.Show(this);
    }
    Binding<?> marked = found.get(at);
    return marked
        .off()
        .<Turn>map(reason -> new Turn.Show(Toast.over(this, reason)))
        .orElseGet(() -> under.on(Input.Key.ofChord(marked.keys().get(0)), now));
  }

  private Turn marked(int by) {
    int last = Math.max(0, found().size() - 1);
    return new Turn.Show(new HelpScreen(under, filter, Math.max(0, Math.min(last, at + by))));
  }

  /** Lets time go by below; where that leads elsewhere, as where a time is up, it leads there. */
  @Override
  public Turn tick() {
    Turn turn = under.tick();
    return turn instanceof Turn.Show show
        ? new Turn.Show(new HelpScreen(show.screen(), filter, at))
        : turn;
  }

  @Override
  public boolean isTimed() {
    return under.isTimed();
  }

  @Override
  public Frame view(int columns, int rows, Moment now) {
    var body = new Body(columns);
    body.blank();
    List<Binding<?>> found = found();
    if (found.isEmpty()) {
      body.text("No action here fits “" + filter.text() + "”.", Role.WARNING);
    }
    int row = body.size();
    for (int i = 0; i < found.size(); i++) {
      if (i == at) {
        row = body.size();
      }
      add(body, found.get(i), i == at, Keys.ofRow(i));
    }
    if (filter.text().isEmpty()) {
      body.blank().text("Ctrl-Z puts Dossier aside; fg brings it back.", Role.MUTED);
      body.text(under.promise(), Role.MUTED);
    }
    LineEditor.View typed = filter.view(columns - Text.width(PROMPT) - 1);
    Line prompt = Line.of(PROMPT, Role.KEY).plus(typed.text(), Role.PLAIN);
    var page = new Page(
        Page.title("Keys and actions", Page.count(found.size(), "action"), columns),
        body.lines(),
        0,
        List.of(prompt, keys().hints(columns)),
        Optional.of(new Frame.Cursor(1, row)),
        false);
    Frame frame = page.frame(columns, rows);
    return Page.isShown(columns, rows)
        ? frame.withCursor(Text.width(PROMPT) + typed.column(), rows - 2)
        : frame;
  }

  private static void add(Body body, Binding<?> binding, boolean marked, String key) {
    boolean narrow = body.columns() < Page.NARROW_COLUMNS;
    String keys = narrow
        ? Keymap.shown(binding.keys().get(0))
        : String.join("  ", binding.keys().stream().map(Keymap::shown).toList());
    String said =
        binding.more() + binding.off().map(reason -> " Not now: " + reason).orElse("");
    Role role = marked ? Role.SELECTED : binding.off().isPresent() ? Role.MUTED : Role.PLAIN;
    body.item(
        (marked ? " > " : "   ") + Text.pad(keys, narrow ? KEY_WIDTH : KEYS_WIDTH) + " ",
        marked ? Role.SELECTED : Role.KEY,
        said,
        role,
        key);
  }
}
