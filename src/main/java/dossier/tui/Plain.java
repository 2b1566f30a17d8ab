package dossier.tui;

import dossier.assess.Calibration;
import dossier.assess.Digest;
import dossier.drill.Action;
import dossier.drill.Drill;
import dossier.drill.Effect;
import dossier.drill.Step;
import dossier.question.Citation;
import dossier.question.Confidence;
import dossier.schedule.Card;
import dossier.schedule.Moment;
import dossier.schedule.Rating;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The same drill line by line, without escape codes: for screen readers, pipes and scripts.
 *
 * <p>A line answers a question; the next line rates it, empty to take the proposal. A line that
 * begins with a colon is a command, so that no answer is taken for one.
 */
public final class Plain {
  private static final String HELP = """
      At a question: type the answer, or the number of an option.
        :u undo   :b bury until tomorrow   :x suspend   :f NOTE flag, :f unflag   :q stop   :? this help
        :c ask how sure you are before each verdict, or no longer
      After the answer: Enter takes the rating proposed.
        1 again   2 hard   3 good   4 easy   s source   o overrule the mark
        u undo   b bury   x suspend   f NOTE flag, f unflag   c how sure   q stop
      """;

  private final Desk desk;
  private final LineDialogue lines;
  private Optional<String> bank = Optional.empty();
  private boolean bandsSaid;

  /**
   * Creates the line-by-line interface.
   *
   * @param in what the learner types, decoded
   * @param out where everything is printed
   */
  public Plain(Desk desk, BufferedReader in, PrintWriter out) {
    this.desk = desk;
    this.lines = new LineDialogue(in, out);
  }

  /**
   * Drills what is due until nothing is, the learner stops, or the input ends.
   *
   * @param bank the name of one bank; empty for all
   * @throws IOException if the input cannot be read, or the disk refuses with no one to try again
   */
  public void drill(Optional<String> bank) throws IOException {
    this.bank = bank;
    try {
      drilled();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void drilled() {
    Overview overview = desk.overview();
    overview.notices().forEach(this::say);
    overview.offer().ifPresent(text -> say(text + " 'dossier optimize' does it."));
    if (!overview.problems().isEmpty()) {
      int problems = overview.problems().size();
      say(problems + (problems == 1 ? " problem" : " problems")
          + " in the bank files; dossier check lists them.");
    }
    overview.late().ifPresent(late -> say(late.said()));
    Drill drill = desk.drill(bank);
    greet(drill, overview);
    boolean over = false;
    while (!over) {
      drill = drill.match(new Turns(drill));
      over = drill.match(new IsOver());
    }
    summary(drill);
  }

  private void greet(Drill drill, Overview overview) {
    var left = drill.progress().left();
    int open = drill.progress().open();
    int again = drill.progress().again();
    if (drill.asked().isEmpty()) {
      say("Nothing is due now." + overview.nextDue().map(d -> " " + d).orElse(""));
    } else {
      say(open + " to answer: " + left.unseen() + " new, " + left.learning() + " learning, "
          + left.due() + " due"
          + (again == 0 ? "" : ", " + Sureness.again(again))
          + ". Type :? for help.");
    }
  }

  private static final class IsOver implements Drill.Cases<Boolean> {
    @Override
    public Boolean asking(Drill.Asking asking) {
      return false;
    }

    @Override
    public Boolean believing(Drill.Believing believing) {
      return false;
    }

    @Override
    public Boolean revealed(Drill.Revealed revealed) {
      return false;
    }

    @Override
    public Boolean over(Drill.Over over) {
      return true;
    }
  }

  /** One turn of each state. */
  private final class Turns implements Drill.Cases<Drill> {
    private final Drill drill;

    Turns(Drill drill) {
      this.drill = drill;
    }

    @Override
    public Drill asking(Drill.Asking asking) {
      return ask(asking);
    }

    @Override
    public Drill believing(Drill.Believing believing) {
      return believe(believing);
    }

    @Override
    public Drill revealed(Drill.Revealed revealed) {
      return rate(revealed);
    }

    @Override
    public Drill over(Drill.Over over) {
      return drill;
    }
  }

  private Drill ask(Drill.Asking asking) {
    if (asking.back().isPresent()) {
      say(Reveal.back(asking.back().get()));
    } else {
      say("");
      if (asking.extra()) {
        say(Reveal.EXTRA);
      }
      boolean statement = asking.question().key().type().equals("truth");
      say((statement ? "Question: True or false? " : "Question: ")
          + asking.question().stem());
      desk.note(asking.card().id()).flag().ifPresent(flag -> say("Flagged: " + flag));
      Entries.of(asking).lines().forEach(this::say);
    }
    Drill next = asking;
    while (next == asking) {
      next = answered(asking);
    }
    return next;
  }

  private Drill answered(Drill.Asking asking) {
    Optional<String> line = read("Answer: ");
    if (line.isEmpty()) {
      return told(asking, new Action.Stop());
    }
    String text = line.get();
    if (text.isBlank()) {
      line = read("Nothing is typed; an empty line again shows the answer: ");
      if (line.isEmpty()) {
        return told(asking, new Action.Stop());
      }
      text = line.get();
    }
    String command = text.strip();
    if (command.startsWith(":")) {
      return commanded(asking, command.substring(1));
    }
    return told(asking, new Action.Respond(text));
  }

  private Drill believe(Drill.Believing believing) {
    if (!bandsSaid) {
      bandsSaid = true;
      Entry.numbered(Sureness.QUESTION, Sureness.bands()).forEach(this::say);
    }
    Drill next = believing;
    while (next == believing) {
      next = believed(believing);
    }
    return next;
  }

  private Drill believed(Drill.Believing believing) {
    Optional<String> line = read("How sure, 1-7, Enter skips: ");
    if (line.isEmpty()) {
      return told(believing, new Action.Stop());
    }
    String text = line.get().strip();
    if (text.startsWith(":")) {
      return commanded(believing, text.substring(1));
    }
    Optional<Confidence> confidence = Confidence.of(text);
    if (confidence.isEmpty() && !text.isEmpty()) {
      say("'" + text + "' is no band; expected 1 to 7, or an empty line.");
      return believing;
    }
    return told(believing, new Action.Believe(confidence));
  }

  private Drill asked(Drill drill) {
    boolean on = !drill.asksConfidence();
    desk.askConfidence(on);
    say(Sureness.asked(on));
    return told(drill, new Action.AskConfidence(on));
  }

  private Drill commanded(Drill drill, String command) {
    String word = command.strip();
    if (word.equals("f") || word.startsWith("f ")) {
      String note = word.substring(1).strip();
      boolean flagged = drill
          .asked()
          .map(question -> desk.note(question.id().value()).flag().isPresent())
          .orElse(false);
      return told(drill, new Action.Flag(note.isEmpty() && flagged ? 0 : 1, note));
    }
    return switch (word) {
      case "u" -> told(drill, new Action.Undo());
      case "c" -> asked(drill);
      case "b" -> told(drill, new Action.Bury());
      case "x" -> told(drill, new Action.Suspend());
      case "q" -> told(drill, new Action.Stop());
      default -> {
        lines.help(HELP);
        yield drill;
      }
    };
  }

  private Drill rate(Drill.Revealed revealed) {
    String verdict = Reveal.verdict(revealed).text();
    say(verdict.endsWith(".") ? verdict : verdict + ".");
    CardNote note = desk.note(revealed.question().id().value());
    for (Reveal.Row row : Reveal.rows(revealed, note)) {
      say(row.label() + ": " + row.text());
    }
    Drill next = revealed;
    while (next == revealed) {
      next = rated(revealed);
    }
    return next;
  }

  private Drill rated(Drill.Revealed revealed) {
    Optional<String> line = read(ratings(revealed));
    if (line.isEmpty()) {
      return told(revealed, new Action.Stop());
    }
    String word = line.get().strip();
    return switch (word) {
      case "" -> told(revealed, new Action.Accept());
      case "1", "2", "3", "4" ->
        revealed.extra()
            ? revealed
            : told(revealed, new Action.Rate(Rating.of(Integer.parseInt(word))));
      case "o" -> told(revealed, new Action.Overrule());
      case "s" -> {
        revealed.question().citations().forEach(this::source);
        yield revealed;
      }
      default -> commanded(revealed, word.startsWith(":") ? word.substring(1) : word);
    };
  }

  private String ratings(Drill.Revealed revealed) {
    if (revealed.extra()) {
      return "Enter next: ";
    }
    Map<Rating, Card> preview = revealed.preview(desk.now());
    var text = new StringBuilder("Rate: ");
    for (Rating rating : Rating.values()) {
      text.append(rating.number()).append(' ').append(rating.word()).append(' ');
      text.append(Reveal.wait(preview.get(rating), desk.now())).append(", ");
    }
    return text.append("Enter ").append(revealed.proposed().word()).append(": ").toString();
  }

  private void source(Citation citation) {
    say(citation.full());
    desk.passage(citation).match(new Passage.Cases<Boolean>() {
      @Override
      public Boolean found(Passage.Found passage) {
        say(passage.text());
        if (!passage.warning().isEmpty()) {
          say(passage.warning());
        }
        return true;
      }

      @Override
      public Boolean absent(Passage.Absent passage) {
        say(passage.why());
        return true;
      }
    });
  }

  private void summary(Drill drill) {
    say("");
    drill.match(new Drill.Cases<Boolean>() {
      @Override
      public Boolean asking(Drill.Asking asking) {
        return false;
      }

      @Override
      public Boolean believing(Drill.Believing believing) {
        return false;
      }

      @Override
      public Boolean revealed(Drill.Revealed revealed) {
        return false;
      }

      @Override
      public Boolean over(Drill.Over over) {
        for (Reveal.Row row : SummaryScreen.rows(over, desk.now())) {
          say(row.label().isEmpty() ? row.text() : "Missed: " + row.text());
        }
        calibration(SummaryScreen.beliefs(over));
        return true;
      }
    });
  }

  private void calibration(List<Calibration.Belief> beliefs) {
    if (beliefs.isEmpty()) {
      return;
    }
    Digest.calibration(beliefs).forEach(e -> say(e.label() + ": " + e.text()));
    if (beliefs.size() >= Calibration.LEAST) {
      say("By confidence:");
      Digest.bands(beliefs).forEach(e -> say("  " + e.label() + ": " + e.text()));
    }
  }

  /** Has an action's effects on disk, then moves on; where the disk refuses, stays and says so. */
  private Drill told(Drill drill, Action action) {
    Moment now = desk.now();
    Step step = drill.on(action, now);
    try {
      for (Effect effect : step.effects()) {
        desk.perform(effect, now);
      }
    } catch (IOException e) {
      if (lines.isEnded()) {
        throw new UncheckedIOException(e);
      }
      say(Refusal.said(e));
      return drill;
    }
    return action instanceof Action.Undo && step.drill() == drill
        ? undoneEarlier(drill)
        : step.drill();
  }

  /** There is no home screen here, so what an earlier sitting did is undone from the drill. */
  private Drill undoneEarlier(Drill drill) {
    try {
      Optional<String> said = desk.undoEarlier();
      say(said.orElse("There is nothing to undo."));
      return said.isPresent() ? desk.drill(bank) : drill;
    } catch (IOException e) {
      say(Refusal.said(e));
      return drill;
    }
  }

  private Optional<String> read(String prompt) {
    return lines.read(prompt);
  }

  private void say(String text) {
    lines.say(text);
  }
}
