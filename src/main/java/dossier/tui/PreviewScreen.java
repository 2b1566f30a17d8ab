package dossier.tui;

import dossier.drill.Drill;
import dossier.question.Citation;
import dossier.question.Question;
import dossier.schedule.Moment;
import dossier.tui.Draft.Fault;
import dossier.tui.Draft.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Questions under edit: one as the trainee will see it, what is wrong with it beside it.
 *
 * @param at the index of the item shown
 * @param sittings what was tried, by the id of the item
 * @param cited what the reader's own copies have for the question shown, while that is shown
 * @param changed the ids of what the last save has changed; empty before there was one
 */
record PreviewScreen(
    Draft draft,
    int at,
    Map<String, Sitting> sittings,
    Look look,
    List<SourceScreen.Cited> cited,
    Optional<Set<String>> changed,
    Function<Citation, Passage> passages)
    implements Paged {

  /** From this width on there is room for two panes. */
  private static final int TWO_PANES = 100;

  /** How many changed questions are named. */
  private static final int MOST_NAMED = 3;

  /** What is being looked at. */
  enum View {
    QUESTION,
    TRYING,
    LIST,
    FAULTS,
    SOURCE
  }

  /**
   * How it is looked at.
   *
   * @param loose whether the author scrolls, so that the cursor need not be in sight
   * @param answers whether answers are shown before anything is tried
   * @param authored whether options stand as in the file
   */
  record Look(View view, int scroll, boolean loose, boolean answers, boolean authored) {
    static final Look FIRST = new Look(View.QUESTION, 0, false, false, false);

    Look at(View other) {
      return new Look(other, 0, other != View.TRYING, answers, authored);
    }

    Look scrolled(int to) {
      return new Look(view, to, loose, answers, authored);
    }

    Look loosened(int to) {
      return new Look(view, to, true, answers, authored);
    }
  }

  static PreviewScreen of(Draft draft, Function<Citation, Passage> passages) {
    return new PreviewScreen(draft, 0, Map.of(), Look.FIRST, List.of(), Optional.empty(), passages);
  }

  // -- what a new reading changes

  /**
   * Returns this screen over the files as they stand now. What was shown stays, by its id or else by
   * its place, unless something else was rewritten: then that is shown.
   *
   * @param next as {@link Draft#after} makes it of this screen's draft
   */
  PreviewScreen reloaded(Draft next) {
    Set<String> rewritten = next.changedSince(draft);
    Optional<String> id = item().map(Item::id);
    boolean stays = rewritten.isEmpty() || id.filter(rewritten::contains).isPresent();
    // The same save, now checked.
    boolean again = !draft.isChecked() && next.time().equals(draft.time()) && rewritten.isEmpty();
    int index = stays
        ? id.flatMap(next::indexOf).orElse(Math.min(at, Math.max(0, next.items().size() - 1)))
        : next.indexOf(first(next, rewritten)).orElse(0);
    Look kept = stays || look.view() != View.TRYING ? look : look.at(View.QUESTION);
    return new PreviewScreen(
            next,
            index,
            carried(next),
            stays ? kept : kept.scrolled(0),
            List.of(),
            again ? changed : Optional.of(rewritten),
            passages)
        .settled();
  }

  private static String first(Draft next, Set<String> changed) {
    return next.items().stream()
        .map(Item::id)
        .filter(changed::contains)
        .findFirst()
        .orElseThrow();
  }

  private Map<String, Sitting> carried(Draft next) {
    var carried = new HashMap<String, Sitting>();
    for (Item item : next.items()) {
      Sitting before = sittings.get(item.id());
      if (before != null && item.question().isPresent()) {
        Question question = item.question().get();
        carried.put(item.id(), before.over(question, next.catalogue(), look.authored()));
      }
    }
    return carried;
  }

  /** Returns what the last reading brought. */
  String news() {
    String start = (changed.isPresent() ? "Reloaded " : "Read ") + draft.time() + ": ";
    Set<String> which = changed.orElse(Set.of());
    boolean named = !which.isEmpty() && which.size() <= MOST_NAMED;
    return start + draft.count() + (named ? "; changed: " + String.join(", ", which) : "");
  }

  /** Returns this screen with a view that the item shown can have. */
  private PreviewScreen settled() {
    Optional<Question> question = question();
    boolean impossible =
        switch (look.view()) {
          case TRYING -> question.isEmpty() || sitting().entry().isEmpty();
          case SOURCE -> question.isEmpty();
          case QUESTION, LIST, FAULTS -> false;
        };
    if (impossible) {
      return looking(look.at(View.QUESTION));
    }
    return look.view() == View.SOURCE ? sourced() : this;
  }

  // -- what is selected

  Optional<Item> item() {
    return at < draft.items().size() ? Optional.of(draft.items().get(at)) : Optional.empty();
  }

  private Optional<Question> question() {
    return item().flatMap(Item::question);
  }

  /** Returns what was tried of the question shown, of which there must be one. */
  Sitting sitting() {
    Sitting tried = sittings.get(item().orElseThrow().id());
    return tried == null
        ? Sitting.of(question().orElseThrow(), draft.catalogue(), look.authored())
        : tried;
  }

  private boolean isTried() {
    return item().map(Item::id).filter(sittings::containsKey).isPresent();
  }

  private PreviewScreen looking(Look other) {
    return new PreviewScreen(draft, at, sittings, other, List.of(), changed, passages);
  }

  private PreviewScreen with(Sitting sitting) {
    var tried = new HashMap<>(sittings);
    tried.put(item().orElseThrow().id(), sitting);
    return new PreviewScreen(draft, at, tried, look, List.of(), changed, passages);
  }

  // -- what a key does

  /** Shows another item. */
  PreviewScreen selecting(int index) {
    int last = Math.max(0, draft.items().size() - 1);
    int to = Math.max(0, Math.min(index, last));
    return to == at
        ? this
        : new PreviewScreen(
            draft, to, sittings, look.at(look.view()), List.of(), changed, passages);
  }

  /** Shows the next item that has faults, or the one before; round the end. */
  PreviewScreen faulty(int step) {
    int count = draft.items().size();
    for (int i = 1; i <= count; i++) {
      int index = Math.floorMod(at + i * step, count);
      if (!draft.items().get(index).faults().isEmpty()) {
        return selecting(index);
      }
    }
    return this;
  }

  PreviewScreen viewing(View view) {
    return looking(look.at(view));
  }

  /** Begins an answer, or goes on with it. */
  PreviewScreen trying() {
    if (question().isEmpty()) {
      return this;
    }
    Sitting open = sitting().entry().isPresent()
        ? sitting()
        : Sitting.of(question().get(), draft.catalogue(), look.authored());
    return with(open).viewing(View.TRYING);
  }

  /** Shows the answer without one being given, or no longer; what was given is put away. */
  PreviewScreen answers() {
    var others = new HashMap<>(sittings);
    item().map(Item::id).filter(id -> isRevealed()).ifPresent(others::remove);
    boolean shown = isRevealed() ? false : !look.answers();
    Look other = new Look(View.QUESTION, 0, true, shown, look.authored());
    return new PreviewScreen(draft, at, others, other, List.of(), changed, passages);
  }

  private boolean isRevealed() {
    return isTried() && sitting().entry().isEmpty();
  }

  /** Shows options as in the file, or shuffled; what was tried is put away. */
  PreviewScreen reordered() {
    Look other = new Look(View.QUESTION, look.scroll(), true, look.answers(), !look.authored());
    return new PreviewScreen(draft, at, Map.of(), other, List.of(), changed, passages);
  }

  PreviewScreen sourced() {
    return question()
        .map(q -> new PreviewScreen(
            draft,
            at,
            sittings,
            look.view() == View.SOURCE ? look : look.at(View.SOURCE),
            SourceScreen.cited(q.citations(), passages),
            changed,
            passages))
        .orElse(this);
  }

  PreviewScreen scrolled(int by) {
    return looking(look.loosened(Math.max(0, look.scroll() + by)));
  }

  /** Goes on with an entry, or gives it as the answer. */
  PreviewScreen entered(Entry.Entered entered) {
    Entry entry = entered.entry();
    if (!entered.isGiven()) {
      return with(sitting().with(entry)).looking(look.at(View.TRYING));
    }
    Sitting answered = sitting().answered(entry.response());
    return with(answered).viewing(answered.entry().isPresent() ? View.TRYING : View.QUESTION);
  }

  @Override
  public Keymap<?> keys() {
    return switch (look.view()) {
      case QUESTION -> PreviewKeys.QUESTION;
      case TRYING -> PreviewKeys.trying(sitting().entry().orElseThrow());
      case LIST -> PreviewKeys.LIST;
      case FAULTS -> Scroll.keys("Esc q p");
      case SOURCE -> Scroll.keys("Esc q s");
    };
  }

  @Override
  public Turn on(Input input, Moment now) {
    if (input instanceof Input.Eof) {
      return new Turn.Quit();
    }
    return switch (look.view()) {
      case QUESTION -> did(PreviewKeys.QUESTION, input);
      case TRYING -> did(PreviewKeys.trying(sitting().entry().orElseThrow()), input);
      case LIST -> did(PreviewKeys.LIST, input);
      case FAULTS -> scrolled(Scroll.keys("Esc q p"), input);
      case SOURCE -> scrolled(Scroll.keys("Esc q s"), input);
    };
  }

  private Turn did(Keymap<PreviewKeys.Does> keys, Input input) {
    return Keys.action(keys, input)
        .map(does -> does.on(this))
        .orElseGet(() -> new Turn.Show(typed(input)));
  }

  private PreviewScreen typed(Input input) {
    if (look.view() != View.TRYING) {
      return this;
    }
    return sitting()
        .entry()
        .flatMap(entry -> entry.typed(input))
        .map(entry -> entered(Entry.more(entry)))
        .orElse(this);
  }

  private Turn scrolled(Keymap<Scroll> keys, Input input) {
    return Scroll.on(
        keys, input, viewing(View.QUESTION), by -> at(Math.max(0, look.scroll() + by)));
  }

  @Override
  public String promise() {
    return "Nothing is logged or rated here, whatever is answered.";
  }

  // -- what is seen

  @Override
  public Screen at(int scroll) {
    return new PreviewScreen(draft, at, sittings, look.scrolled(scroll), cited, changed, passages);
  }

  @Override
  public Page page(int columns, Moment now) {
    return switch (look.view()) {
      case QUESTION, TRYING -> questionPage(columns);
      case LIST -> listPage(columns);
      case FAULTS ->
        new ProblemsScreen(this, draft.faults().stream().map(Fault::text).toList(), look.scroll())
            .page(columns, now);
      case SOURCE -> new SourceScreen(this, cited, look.scroll()).page(columns, now);
    };
  }

  @Override
  public Frame view(int columns, int rows, Moment now) {
    Frame whole = page(columns, now).frame(columns, rows);
    boolean question = look.view() == View.QUESTION || look.view() == View.TRYING;
    boolean tooSmall = rows < Page.MIN_ROWS;
    return question && columns >= TWO_PANES && !tooSmall
        ? PreviewPanes.beside(this, whole, columns, rows)
        : whole;
  }

  private Page questionPage(int columns) {
    boolean two = columns >= TWO_PANES;
    var body = new Body(two ? PreviewPanes.left(columns) : columns);
    Optional<Frame.Cursor> cursor =
        item().isPresent() ? PreviewBody.draw(body, this, item().get()) : nothing(body);
    if (!two) {
      PreviewPanes.findings(body, this);
    }
    return new Page(
        title(columns),
        body.lines(),
        look.scroll(),
        List.of(newsLine(), keys().hints(columns)),
        look.view() == View.TRYING ? cursor : Optional.empty(),
        look.loose());
  }

  private Optional<Frame.Cursor> nothing(Body body) {
    body.blank().text("There is no question in " + draft.name() + " yet.", Role.MUTED);
    return Optional.empty();
  }

  private Page listPage(int columns) {
    var body = new Body(columns);
    Frame.Cursor cursor = new Frame.Cursor(0, 0);
    for (int i = 0; i < draft.items().size(); i++) {
      if (i == at) {
        cursor = new Frame.Cursor(1, body.size());
      }
      body.line(PreviewPanes.row(draft.items().get(i), i == at, columns));
    }
    return new Page(
        title(columns),
        body.lines(),
        look.scroll(),
        List.of(newsLine(), keys().hints(columns)),
        Optional.of(cursor),
        false);
  }

  private Line newsLine() {
    return Line.of(" " + news(), draft.faults().isEmpty() ? Role.MUTED : Role.WARNING);
  }

  private Line title(int columns) {
    String place = item().map(item -> item.file() + ":" + item.line()).orElse(draft.name());
    String count = item()
        .map(item -> PreviewPanes.signs(item) + (at + 1) + "/" + draft.items().size() + " ")
        .orElse("");
    Line start = Line.of(columns < 60 ? " " : " Preview  ", Role.HEADER);
    int room = columns - start.width() - Text.width(count) - 1;
    return start
        .plus(end(place, room), Role.HEADER)
        .pad(columns - Text.width(count))
        .plus(count, Role.HEADER);
  }

  /** Returns the end of a place where it has not the room: there the name and the line stand. */
  private static String end(String place, int room) {
    String shown = place;
    while (Text.width(shown) > room && shown.length() > 1) {
      shown = "…" + shown.substring(shown.codePointCount(0, 1) + (shown.startsWith("…") ? 1 : 0));
    }
    return shown;
  }

  /** Returns the drill of the question shown as an answer has left it, once one is given. */
  Optional<Drill.Revealed> revealed() {
    return isTried() && sitting().drill() instanceof Drill.Revealed revealed
        ? Optional.of(revealed)
        : Optional.empty();
  }
}
