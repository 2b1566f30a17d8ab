package dossier.tui;

import dossier.assess.Action;
import dossier.assess.Certainty;
import dossier.assess.Digest;
import dossier.assess.Effect;
import dossier.assess.Item;
import dossier.assess.Marked;
import dossier.assess.Result;
import dossier.assess.Sheet;
import dossier.assess.Sitting;
import dossier.assess.Slot;
import dossier.assess.Step;
import dossier.question.Confidence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * A sitting line by line, without escape codes. A line answers the question, the next says how sure
 * the learner is. A line that begins with a colon is a command.
 */
public final class PlainAssess {
  private static final String HELP = """
      Type the answer, or the number of an option; an empty line leaves the question for later.
      Then say how sure you are, 1 to 7; an empty line says nothing.
        :n next   :p previous   :g N go to question N   :l list   :m mark to come back, or no longer
        :c clear the answer   :z stop the clock   :s hand in   :q leave; dossier assess goes on   :? this help
      """;

  private final AssessDesk desk;
  private final LineDialogue lines;
  private boolean left;

  /**
   * Creates the line-by-line interface.
   *
   * @param in what the learner types, decoded
   * @param out where everything is printed
   */
  public PlainAssess(AssessDesk desk, BufferedReader in, PrintWriter out) {
    this.desk = desk;
    this.lines = new LineDialogue(in, out);
  }

  /**
   * Asks until the sitting is handed in, the time is up, or the learner leaves it for later.
   *
   * @return the result; empty where the sitting is left
   * @throws IOException if the input cannot be read, or the disk refuses with no one to try again
   */
  public Optional<Result> sit() throws IOException {
    try {
      Sitting sitting = desk.sitting();
      greet(sitting.sheet());
      while (!left && !(sitting instanceof Sitting.Over)) {
        sitting = sitting.match(new Turns(sitting));
      }
      if (!(sitting instanceof Sitting.Over over)) {
        say("");
        say("The sitting is kept: dossier assess goes on with it.");
        return Optional.empty();
      }
      Result result = Result.of(over.sheet(), over.timeUp(), desk.names());
      desk.finished(result);
      report(result);
      return Optional.of(result);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void greet(Sheet sheet) {
    desk.notices().forEach(this::say);
    int items = sheet.slots().size();
    say("Sitting: " + items + (items == 1 ? " question, " : " questions, ")
        + sheet.left().map(t -> Digest.clock(t) + " left").orElse("no time limit")
        + (sheet.paper().passPercent().isPresent()
            ? ", pass mark " + sheet.paper().passPercent().getAsInt() + " %"
            : "")
        + ". No verdict before the end. Type :? for help.");
    say("How sure you are, before the verdict:");
    for (Confidence band : Confidence.values()) {
      say("  " + band(band, sheet.paper().byCertainty()));
    }
  }

  /** Returns a band with its range, and what it pays by certainty. */
  static String band(Confidence band, boolean byCertainty) {
    Certainty certainty = Certainty.of(Optional.of(band));
    String pays = String.format(
        java.util.Locale.ROOT,
        " (certainty %d: right %d, wrong %.0f)",
        certainty.level(),
        certainty.level(),
        certainty.points(0));
    return band.number() + " " + band.word() + " " + band.range() + (byCertainty ? pays : "");
  }

  /** One turn of each state. */
  private final class Turns implements Sitting.Cases<Sitting> {
    private final Sitting sitting;

    Turns(Sitting sitting) {
      this.sitting = sitting;
    }

    @Override
    public Sitting asking(Sitting.Asking asking) {
      return ask(asking);
    }

    @Override
    public Sitting submitting(Sitting.Submitting submitting) {
      return submit(submitting);
    }

    @Override
    public Sitting paused(Sitting.Paused paused) {
      Optional<String> line = read("The clock stands still. Enter goes on: ");
      if (line.isEmpty() || line.get().strip().equals(":q")) {
        left = true;
        return sitting;
      }
      return told(sitting, new Action.Resume());
    }

    @Override
    public Sitting over(Sitting.Over over) {
      return sitting;
    }
  }

  private Sitting ask(Sitting.Asking asking) {
    Sheet sheet = asking.sheet();
    if (asking.back().isPresent()) {
      say(asking.back().get());
    } else {
      show(asking);
    }
    Optional<String> line = read("Answer: ");
    if (line.isEmpty()) {
      return leave(asking);
    }
    String text = line.get();
    if (text.strip().startsWith(":")) {
      return commanded(asking, text.strip().substring(1).strip());
    }
    if (text.isBlank()) {
      return onward(asking, sheet.at() + 1);
    }
    Sitting answered = told(asking, new Action.Respond(text));
    boolean kept = answered.sheet().slot().text().equals(text);
    boolean unclear = answered instanceof Sitting.Asking next && next.back().isPresent();
    return kept && !unclear && answered instanceof Sitting.Asking ? believe(answered) : answered;
  }

  private void show(Sitting.Asking asking) {
    Sheet sheet = asking.sheet();
    Item item = sheet.item();
    Slot slot = sheet.slot();
    say("");
    boolean statement = item.question().key().type().equals("truth");
    say("Question " + (sheet.at() + 1) + " of " + sheet.slots().size()
        + sheet.left().map(t -> ", " + Digest.clock(t) + " left").orElse("")
        + (slot.marked() ? ", marked" : "") + ": " + (statement ? "True or false? " : "")
        + item.question().stem());
    Entries.of(item.question(), item.shown()).lines().forEach(this::say);
    if (slot.isAnswered()) {
      say("Answered: " + slot.text().strip()
          + slot.confidence().map(c -> ", " + c.word()).orElse(""));
    }
  }

  private Sitting believe(Sitting answered) {
    Optional<String> line = read("How sure, 1-7: ");
    while (line.isPresent() && !isConfidence(line.get().strip())) {
      say("'" + line.get().strip() + "' is no band; expected 1 to 7, or an empty line.");
      line = read("How sure, 1-7: ");
    }
    if (line.isEmpty()) {
      return leave(answered);
    }
    String text = line.get().strip();
    if (text.startsWith(":")) {
      return commanded(answered, text.substring(1).strip());
    }
    Sitting sure =
        Confidence.of(text).map(c -> told(answered, new Action.Believe(c))).orElse(answered);
    return onward(sure, sure.sheet().at() + 1);
  }

  private static boolean isConfidence(String text) {
    return text.isEmpty() || text.startsWith(":") || Confidence.of(text).isPresent();
  }

  /** Goes to an item, and after the last to the list of all. */
  private Sitting onward(Sitting sitting, int item) {
    if (item < sitting.sheet().slots().size()) {
      return told(sitting, new Action.Go(item));
    }
    return told(sitting, new Action.Submit());
  }

  private Sitting commanded(Sitting sitting, String command) {
    int at = sitting.sheet().at();
    if (command.matches("g ?[0-9]{1,4}")) {
      return goneTo(sitting, command.substring(1).strip());
    }
    return switch (command) {
      case "n" -> onward(sitting, at + 1);
      case "p" -> told(sitting, new Action.Go(Math.max(0, at - 1)));
      case "m" -> told(sitting, new Action.Flag());
      case "c" -> told(sitting, new Action.Respond(""));
      case "z" -> told(sitting, new Action.Pause());
      case "s" -> told(sitting, new Action.Submit());
      case "q" -> leave(sitting);
      case "l" -> {
        list(sitting.sheet());
        yield sitting;
      }
      default -> {
        lines.help(HELP);
        yield sitting;
      }
    };
  }

  private Sitting goneTo(Sitting sitting, String number) {
    int item = Integer.parseInt(number) - 1;
    if (item < 0 || item >= sitting.sheet().slots().size()) {
      say("There is no question " + number + "; expected 1 to "
          + sitting.sheet().slots().size() + ".");
      return sitting;
    }
    return told(sitting, new Action.Go(item));
  }

  private void list(Sheet sheet) {
    say("");
    for (int i = 0; i < sheet.slots().size(); i++) {
      say((i + 1) + ". " + state(sheet.slots().get(i)) + ": "
          + sheet.paper().items().get(i).question().stem());
    }
  }

  /** Returns what was done with an item, in words. */
  static String state(Slot slot) {
    String answered = !slot.isAnswered()
        ? "not answered"
        : slot.confidence().map(c -> "answered, " + c.word()).orElse("answered, no confidence");
    return answered + (slot.marked() ? ", marked" : "");
  }

  private Sitting submit(Sitting.Submitting submitting) {
    Sheet sheet = submitting.sheet();
    list(sheet);
    Optional<String> line =
        read(question(sheet) + " y hands in, a number goes to the question, Enter goes on: ");
    if (line.isEmpty()) {
      return leave(submitting);
    }
    String text = line.get().strip();
    if (text.equalsIgnoreCase("y") || text.equalsIgnoreCase("yes")) {
      return told(submitting, new Action.Submit());
    }
    if (text.equals(":q")) {
      return leave(submitting);
    }
    return text.matches("[0-9]{1,4}")
        ? goneTo(submitting, text)
        : told(submitting, new Action.Resume());
  }

  /** Returns what is asked before a sitting is handed in. */
  static String question(Sheet sheet) {
    int items = sheet.slots().size();
    int open = items - sheet.answered();
    long marked = sheet.slots().stream().filter(Slot::marked).count();
    return "Hand in? " + sheet.answered() + " of " + items + " answered"
        + (open > 0 ? ", " + open + " left out" : "")
        + (marked > 0 ? ", " + marked + " marked" : "")
        + sheet.left().map(t -> ", " + Digest.clock(t) + " left").orElse("") + ".";
  }

  private Sitting leave(Sitting sitting) {
    left = true;
    // A time that is up hands in, even on leaving.
    Sitting paused = told(
        sitting instanceof Sitting.Submitting ? told(sitting, new Action.Resume()) : sitting,
        new Action.Pause());
    left = !(paused instanceof Sitting.Over);
    return paused;
  }

  private void report(Result result) {
    say("");
    if (result.timeUp()) {
      say("The time is up.");
    }
    Digest.Beside beside = desk.beside();
    Digest.scores(result, beside).forEach(e -> say(e.label() + ": " + e.text()));
    Digest.calibration(result).forEach(e -> say(e.label() + ": " + e.text()));
    say("");
    say("By confidence:");
    Digest.bands(result).forEach(e -> say("  " + e.label() + ": " + e.text()));
    say("By part:");
    Digest.parts(result, beside).forEach(e -> say("  " + e.label() + ": " + e.text()));
    int n = 0;
    for (Marked answer : result.answers()) {
      n++;
      say("");
      say("Question " + n + ": " + answer.item().question().stem());
      say(Digest.verdict(answer) + ".");
      Digest.item(answer, desk::find).forEach(e -> say(e.label() + ": " + e.text()));
    }
  }

  /** Has an action's effects on disk, then moves on; where the disk refuses, stays and says so. */
  private Sitting told(Sitting sitting, Action action) {
    Step step = sitting.on(action, desk.elapsed());
    try {
      for (Effect effect : step.effects()) {
        desk.perform(effect);
      }
    } catch (IOException e) {
      if (lines.isEnded()) {
        throw new UncheckedIOException(e);
      }
      say(Refusal.said(e));
      return sitting;
    }
    desk.hold(step.sitting() instanceof Sitting.Paused);
    return step.sitting();
  }

  private Optional<String> read(String prompt) {
    return lines.read(prompt);
  }

  private void say(String text) {
    lines.say(text);
  }
}
