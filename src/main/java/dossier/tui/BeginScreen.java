package dossier.tui;

import dossier.assess.Blueprint;
import dossier.schedule.Moment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How a sitting will be, before its clock starts. Of a quick one the numbers are typed.
 *
 * @param from where it was opened
 * @param offer the blueprint; empty for a quick sitting
 * @param fields what is typed of a quick sitting: questions, minutes
 * @param at the field that is being typed
 * @param wrong what is wrong with the numbers, or why none is begun
 */
record BeginScreen(
    AssessmentsScreen from,
    Optional<Assessments.Offer> offer,
    List<LineEditor> fields,
    int at,
    Optional<String> wrong)
    implements Screen {
  private static final String MINUTES = "15";
  private static final List<String> LABELS = List.of(" Questions > ", " Minutes   > ");
  private static final List<String> RANGES =
      List.of("1 to " + Blueprint.MOST_QUESTIONS, "1 to " + Blueprint.MOST_MINUTES + ", or none");

  private static final String HOW =
      "Take the questions in any order, mark those to come back to, and hand in. What is left goes on"
          + " with the time it had.";

  /** What a key does here. */
  interface Does {
    Turn on(BeginScreen screen);
  }

  BeginScreen {
    fields = List.copyOf(fields);
  }

  static Screen of(AssessmentsScreen from, Assessments.Offer offer) {
    return new BeginScreen(from, Optional.of(offer), List.of(), 0, Optional.empty());
  }

  static Screen quick(AssessmentsScreen from) {
    List<LineEditor> fields =
        List.of(LineEditor.of(Integer.toString(Blueprint.QUESTIONS)), LineEditor.of(MINUTES));
    return new BeginScreen(from, Optional.empty(), fields, 0, Optional.empty());
  }

  /** Returns what a blueprint asks for. */
  static String said(Assessments.Offer offer) {
    OptionalInt pass = offer.blueprint().passPercent();
    return offer.blueprint().text()
        + (pass.isPresent() ? "; the pass mark is " + pass.getAsInt() + " %" : "");
  }

  // -- what a key does

  @Override
  public Keymap<Does> keys() {
    var keys = new ArrayList<Binding<Does>>();
    boolean quick = offer.isEmpty();
    keys.add(Binding.of(
        quick ? "Enter" : "Enter Space",
        BeginScreen::begun,
        "begin",
        "Begin; the clock starts with the first question."));
    if (quick) {
      keys.add(Binding.of(
          "Tab Down",
          screen -> screen.typing(1 - screen.at),
          "other field",
          "Go to the other field."));
      keys.add(Binding.of(
          "Shift-Tab Up", screen -> screen.typing(1 - screen.at), "", "Go to the other field."));
    }
    keys.add(Binding.of(
        quick ? "Esc Ctrl-C" : "Esc q Ctrl-C",
        screen -> new Turn.Show(screen.from),
        "back",
        "Go back."));
    keys.add(Binding.of(
        quick ? HelpScreen.KEYS_WHILE_TYPING : HelpScreen.KEYS,
        screen -> new Turn.Show(HelpScreen.over(screen)),
        "help",
        "Show every key and action."));
    return new Keymap<>(keys);
  }

  @Override
  public Turn on(Input input, Moment now) {
    if (input instanceof Input.Eof) {
      return new Turn.Quit();
    }
    if (Keys.row(input).isPresent()) {
      return typing(Keys.row(input).getAsInt());
    }
    return Keys.action(keys(), input).map(does -> does.on(this)).orElseGet(() -> typed(input));
  }

  private Turn typing(int field) {
    return new Turn.Show(new BeginScreen(from, offer, fields, field, wrong));
  }

  private Turn typed(Input input) {
    Optional<LineEditor> typed =
        fields.isEmpty() ? Optional.empty() : fields.get(at).on(input);
    if (typed.isEmpty()) {
      return new Turn.Show(this);
    }
    var changed = new ArrayList<>(fields);
    changed.set(at, typed.get());
    return new Turn.Show(new BeginScreen(from, offer, changed, at, Optional.empty()));
  }

  private BeginScreen saying(int field, String text) {
    return new BeginScreen(from, offer, fields, field, Optional.of(text));
  }

  private Turn begun() {
    if (offer.isPresent()) {
      return begun(Optional.of(offer.get().bank()), offer.get().blueprint());
    }
    OptionalInt questions = number(0, Blueprint.MOST_QUESTIONS);
    OptionalInt minutes = number(1, Blueprint.MOST_MINUTES);
    if (questions.isEmpty()) {
      return new Turn.Show(saying(0, "Type how many questions: " + RANGES.get(0) + "."));
    }
    if (minutes.isEmpty() && !fields.get(1).text().isBlank()) {
      return new Turn.Show(saying(1, "Type how many minutes: " + RANGES.get(1) + "."));
    }
    return begun(from.bank(), Blueprint.NONE.with(questions, minutes, OptionalLong.empty()));
  }

  private OptionalInt number(int field, int most) {
    String text = fields.get(field).text().strip();
    if (!text.matches("0*[1-9][0-9]{0,3}") || Integer.parseInt(text) > most) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(text));
  }

  private Turn begun(Optional<String> bank, Blueprint blueprint) {
    return new Turn.Ask(desk -> {
      try {
        return AssessScreen.of(desk.assess(bank, blueprint));
      } catch (IOException e) {
        return saying(at, "Not begun: " + e.getMessage() + ".");
      }
    });
  }

  // -- what is seen

  @Override
  public Frame view(int columns, int rows, Moment now) {
    var body = new Body(columns);
    body.blank();
    body.text(offer.map(Assessments.Offer::title).orElse("Quick sitting"), Role.TITLE)
        .blank();
    offer.ifPresent(of -> body.text(said(of) + ".", Role.PLAIN).blank());
    from.found().left().ifPresent(left -> body.text(
            "Beginning gives up the sitting of " + left.began() + ".", Role.WARNING)
        .blank());
    Optional<Frame.Cursor> cursor = Optional.empty();
    for (int i = 0; i < fields.size(); i++) {
      Frame.Cursor end = TypedEntry.draw(body, LABELS.get(i), fields.get(i), Keys.ofRow(i));
      body.text(RANGES.get(i), Role.MUTED, " ".repeat(LABELS.get(i).length()));
      if (i == at) {
        cursor = Optional.of(end);
      }
    }
    if (!fields.isEmpty()) {
      body.blank();
    }
    wrong.ifPresent(text -> body.text(text, Role.WARNING).blank());
    body.text(HOW, Role.PLAIN);
    return new Page(
            Page.title("Assessment", from.title(), columns),
            body.lines(),
            0,
            List.of(keys().hints(columns)),
            cursor,
            false)
        .frame(columns, rows);
  }
}
