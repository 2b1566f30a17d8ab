package dossier.tui;

import dossier.assess.Action;
import dossier.assess.Digest;
import dossier.assess.Effect;
import dossier.assess.Marked;
import dossier.assess.Result;
import dossier.assess.Sheet;
import dossier.assess.Sitting;
import dossier.assess.Slot;
import dossier.assess.Step;
import dossier.question.Confidence;
import dossier.question.Mark;
import dossier.question.Response;
import dossier.schedule.Moment;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A sitting as shown: one question at a time, then how sure the learner is; the list of all before
 * it is handed in.
 *
 * @param entry the answer or the confidence being given; what is marked in the list
 * @param sure whether it is the confidence
 * @param loose whether the learner scrolls, so that the cursor need not be in sight
 */
record AssessScreen(
    AssessDesk desk,
    Sitting sitting,
    Entry entry,
    boolean sure,
    int scroll,
    boolean loose,
    Optional<String> notice)
    implements Paged {
  private static final String NOTHING_GIVEN = "Nothing is given. Enter again goes to the next.";

  /** What a key does here. */
  interface Does {
    Turn on(AssessScreen screen);
  }

  /** Returns the first screen of a sitting, with what a learner must know before it. */
  static Screen of(AssessDesk desk) {
    Screen screen = of(desk, desk.sitting());
    String notices = String.join(" ", desk.notices());
    if (notices.isEmpty()) {
      return screen;
    }
    return screen instanceof AssessScreen asking
        ? asking.saying(notices)
        : Toast.over(screen, notices);
  }

  private static Screen of(AssessDesk desk, Sitting sitting) {
    if (sitting instanceof Sitting.Over over) {
      Result result = Result.of(over.sheet(), over.timeUp(), desk.names());
      desk.finished(result);
      return ResultScreen.of(desk, result);
    }
    return new AssessScreen(desk, sitting, entry(sitting), false, 0, false, Optional.empty());
  }

  private static Entry entry(Sitting sitting) {
    return sitting.match(new Sitting.Cases<Entry>() {
      @Override
      public Entry asking(Sitting.Asking asking) {
        Sheet sheet = asking.sheet();
        return Entries.of(sheet.item().question(), sheet.item().shown());
      }

      @Override
      public Entry submitting(Sitting.Submitting submitting) {
        Sheet sheet = submitting.sheet();
        var items = new ArrayList<String>();
        for (int i = 0; i < sheet.slots().size(); i++) {
          items.add("[" + PlainAssess.state(sheet.slots().get(i)) + "] "
              + sheet.paper().items().get(i).question().stem());
        }
        return PickEntry.byPlace(items).marked(sheet.at());
      }

      @Override
      public Entry paused(Sitting.Paused paused) {
        return PickEntry.byPlace(List.of("Go on"));
      }

      @Override
      public Entry over(Sitting.Over over) {
        return PickEntry.byPlace(List.of("Done"));
      }
    });
  }

  private AssessScreen believing() {
    boolean byCertainty = sitting.sheet().paper().byCertainty();
    List<String> words =
        Arrays.stream(Confidence.values()).map(Confidence::word).toList();
    List<String> bands = Arrays.stream(Confidence.values())
        .map(band -> PlainAssess.band(band, byCertainty).substring(2))
        .toList();
    int at = sitting
        .sheet()
        .slot()
        .confidence()
        .orElse(Confidence.ROUGHLY_EVEN_CHANCE)
        .number();
    Entry pick = PickEntry.byWord(bands, words).marked(at - 1);
    return new AssessScreen(desk, sitting, pick, true, 0, false, Optional.empty());
  }

  private AssessScreen with(Entry changed) {
    return new AssessScreen(desk, sitting, changed, sure, scroll, false, Optional.empty());
  }

  AssessScreen scrolled(int by) {
    return new AssessScreen(
        desk, sitting, entry, sure, Math.max(0, scroll + by), true, Optional.empty());
  }

  private AssessScreen saying(String text) {
    return new AssessScreen(desk, sitting, entry, sure, 0, false, Optional.of(text));
  }

  @Override
  public Screen at(int to) {
    return new AssessScreen(desk, sitting, entry, sure, to, loose, notice);
  }

  @Override
  public String promise() {
    return "Every answer is on disk before the next question; a sitting that is left goes on.";
  }

  // -- what a key does

  @Override
  public Keymap<Does> keys() {
    return new Keymap<>(AssessKeys.of(this));
  }

  @Override
  public Turn on(Input input, Moment now) {
    if (input instanceof Input.Eof) {
      return new Turn.Quit();
    }
    if (input instanceof Input.Drag drag) {
      return new Turn.Show(entry.dragged(drag.from(), drag.to()).map(this::with).orElse(this));
    }
    return Keys.action(keys(), input)
        .map(does -> does.on(this))
        .orElseGet(() -> new Turn.Show(entry.typed(input).map(this::with).orElse(this)));
  }

  @Override
  public boolean isTimed() {
    return true;
  }

  /** Lets time go by; what is being typed stays, and is the answer where the time is up. */
  @Override
  public Turn tick() {
    Step step = sitting.on(new Action.Tick(), desk.elapsed());
    if (step.effects().isEmpty()) {
      return new Turn.Show(
          new AssessScreen(desk, step.sitting(), entry, sure, scroll, loose, notice));
    }
    return new Turn.Ask(
        any -> isTyped() ? typedInTime() : done(new Action.Tick(), screen -> screen));
  }

  private boolean isTyped() {
    return sitting instanceof Sitting.Asking
        && !sitting.sheet().slot().isAnswered()
        && !sure
        && entry.isTyping()
        && !entry.isBlank();
  }

  /** Takes what was typed when the clock was last looked at, and then hands in. */
  private Screen typedInTime() {
    var respond = new Action.Respond(entry.response());
    return done(
        respond, sitting.sheet().elapsed(), next -> next.done(new Action.Tick(), screen -> screen));
  }

  /** Goes on with an entry, or takes it: as the answer, as the confidence, as the item to go to. */
  Turn entered(Entry.Entered entered) {
    if (!entered.isGiven()) {
      return new Turn.Show(with(entered.entry()));
    }
    Entry given = entered.entry();
    if (sitting instanceof Sitting.Paused) {
      return told(new Action.Resume());
    }
    if (sitting instanceof Sitting.Submitting) {
      return told(new Action.Go(((PickEntry) given).at()));
    }
    if (sure) {
      Action believe = new Action.Believe(Confidence.of(given.response()).orElseThrow());
      return new Turn.Ask(any -> with(given).done(believe, AssessScreen::onward));
    }
    if (given.isBlank()) {
      boolean meant = notice.equals(Optional.of(NOTHING_GIVEN));
      return meant ? next() : new Turn.Show(with(given).saying(NOTHING_GIVEN));
    }
    return new Turn.Ask(any -> with(given).done(new Action.Respond(given.response()), next -> {
      boolean unclear =
          next.sitting instanceof Sitting.Asking asking && asking.back().isPresent();
      return unclear ? next.with(given) : next.believing();
    }));
  }

  Turn next() {
    return new Turn.Ask(any -> onward());
  }

  /** Goes to the next item, and after the last to the list of all. */
  private Screen onward() {
    int next = sitting.sheet().at() + 1;
    return next < sitting.sheet().slots().size()
        ? done(new Action.Go(next), screen -> screen)
        : done(new Action.Submit(), screen -> screen);
  }

  /** Goes home; the sitting waits to be gone on with. */
  Turn left() {
    return new Turn.Ask(any -> {
      desk.leave();
      return HomeScreen.of(any.overview());
    });
  }

  Turn told(Action action) {
    return new Turn.Ask(any -> done(action, screen -> screen));
  }

  /** What to show once an action is done. */
  private interface Then {
    Screen of(AssessScreen next);
  }

  /** Has an action's effects on disk, then moves on; where the disk refuses, stays and says so. */
  private Screen done(Action action, Then then) {
    return done(action, desk.elapsed(), then);
  }

  private Screen done(Action action, Duration elapsed, Then then) {
    Step step = sitting.on(action, elapsed);
    try {
      for (Effect effect : step.effects()) {
        desk.perform(effect);
      }
    } catch (IOException e) {
      return saying(Refusal.said(e));
    }
    desk.hold(step.sitting() instanceof Sitting.Paused);
    Screen next = of(desk, step.sitting());
    return next instanceof AssessScreen asking ? then.of(asking) : next;
  }

  // -- what is seen

  @Override
  public Page page(int columns, Moment now) {
    var body = new Body(columns);
    body.blank();
    notice.ifPresent(text -> body.text(text, Role.WARNING).blank());
    Frame.Cursor cursor = sitting.match(new Shown(body));
    return new Page(
        title(columns),
        body.lines(),
        scroll,
        List.of(keys().hints(columns)),
        Optional.of(cursor),
        loose);
  }

  private final class Shown implements Sitting.Cases<Frame.Cursor> {
    private final Body body;

    Shown(Body body) {
      this.body = body;
    }

    @Override
    public Frame.Cursor asking(Sitting.Asking asking) {
      Sheet sheet = asking.sheet();
      Slot slot = sheet.slot();
      body.text(sheet.item().question().stem(), Role.TITLE).blank();
      if (sheet.item().question().key().type().equals("truth")) {
        body.text("True or false?", Role.MUTED).blank();
      }
      asking.back().ifPresent(back -> body.text(back, Role.WARNING).blank());
      if (slot.isAnswered()) {
        var response = new Response(slot.text(), sheet.item().shown());
        Mark mark = sheet.item().question().mark(response, asking.names());
        String said = Digest.given(new Marked(sheet.item(), slot, mark));
        body.row(
            "You said", said + slot.confidence().map(c -> ", " + c.word()).orElse(""), Role.ACCENT);
        body.blank();
      }
      if (sure) {
        body.text("How sure are you?", Role.TITLE).blank();
      }
      return entry.draw(body);
    }

    @Override
    public Frame.Cursor submitting(Sitting.Submitting submitting) {
      body.text(PlainAssess.question(submitting.sheet()) + " y hands in.", Role.TITLE)
          .blank();
      return entry.draw(body);
    }

    @Override
    public Frame.Cursor paused(Sitting.Paused paused) {
      body.text("The clock stands still.", Role.TITLE).blank();
      return entry.draw(body);
    }

    @Override
    public Frame.Cursor over(Sitting.Over over) {
      return entry.draw(body);
    }
  }

  private Line title(int columns) {
    Sheet sheet = sitting.sheet();
    int items = sheet.slots().size();
    String left = " Assessment  " + (sheet.at() + 1) + "/" + items
        + (columns < 60 ? "" : " · " + sheet.answered() + " answered")
        + (sheet.slot().marked() ? " · marked" : "");
    String clock = sheet
        .left()
        .map(t -> Digest.clock(t) + " left ")
        .orElse(Digest.clock(sheet.elapsed()) + " ");
    return Line.of(left, Role.HEADER).pad(columns - Text.width(clock)).plus(clock, Role.HEADER);
  }
}
