package dossier.tui;

import dossier.drill.Action;
import dossier.drill.Drill;
import dossier.question.Confidence;
import dossier.schedule.Rating;
import dossier.tui.DrillScreen.Does;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys of a drill in each of its states; those first that a narrow hint bar must show. */
record DrillKeys(DrillScreen screen) implements Drill.Cases<List<Binding<Does>>> {

  /** The keys while the note of a flag is typed. */
  static final Keymap<Does> FLAGGING = new Keymap<>(List.of(
      Binding.of("Enter", DrillScreen::flagged, "keep", "Flag the question with this note."),
      Binding.of(
          "Esc Ctrl-C",
          (screen, now) -> new Turn.Show(screen.flagging(Optional.empty())),
          "leave",
          "Do not flag it.")));

  @Override
  public List<Binding<Does>> asking(Drill.Asking asking) {
    Entry entry = screen.entry().orElseThrow();
    var keys = new ArrayList<Binding<Does>>();
    for (Binding<Entry.Key> key : entry.keys()) {
      keys.add(Binding.of(
          key.keys(), (now, at) -> now.entered(key.action().press(), at), key.help(), key.more()));
    }
    // Where letters are typed, no letter is a command.
    keys.add(tell(entry.isTyping() ? "Esc" : "Esc q", new Action.Stop(), "stop", "End the drill."));
    keys.add(help(entry.isTyping() ? HelpScreen.KEYS_WHILE_TYPING : HelpScreen.KEYS));
    if (entry.isTyping()) {
      keys.add(undo("Ctrl-_"));
      keys.add(confidence("F6", ""));
    } else {
      keys.addAll(card());
      keys.add(confidence("c F6", "confidence"));
      keys.addAll(lookedUp(Optional.of("Answer first: looking it up would give it away.")));
    }
    keys.addAll(pages());
    keys.add(Binding.of("Ctrl-C", DrillScreen::quit, "", "Leave Dossier."));
    return keys;
  }

  @Override
  public List<Binding<Does>> believing(Drill.Believing believing) {
    var keys = new ArrayList<Binding<Does>>();
    keys.add(tell(
        "Enter Space",
        new Action.Believe(Optional.empty()),
        "skip",
        "Show the verdict, without saying how sure you are."));
    for (Confidence band : Confidence.values()) {
      keys.add(tell(
          Integer.toString(band.number()),
          new Action.Believe(Optional.of(band)),
          "",
          "Say that you are right: " + Sureness.said(band) + "."));
    }
    keys.add(tell("u Ctrl-_ Backspace", new Action.Undo(), "undo", "Go back to the answer."));
    keys.add(tell("Esc q", new Action.Stop(), "stop", "Have the answer count and end the drill."));
    keys.add(help(HelpScreen.KEYS));
    keys.add(confidence("c F6", "confidence"));
    keys.addAll(pages());
    keys.add(
        Binding.of("Ctrl-C", DrillScreen::quit, "", "Have the answer count and leave Dossier."));
    return keys;
  }

  @Override
  public List<Binding<Does>> revealed(Drill.Revealed revealed) {
    var keys = new ArrayList<Binding<Does>>();
    if (revealed.extra()) {
      keys.add(tell("Enter Space", new Action.Accept(), "continue", "Go on; the schedule stays."));
    } else {
      keys.addAll(ratings(revealed.proposed().word()));
    }
    Binding<Does> source =
        Binding.of("s", (screen, now) -> screen.source(), "source", "Show the cited paragraph.");
    keys.add(source.unless(
        revealed.question().citations().isEmpty()
            ? Optional.of("The question cites no source.")
            : Optional.empty()));
    String end =
        revealed.extra() ? "End the drill." : "Take the proposed rating and end the drill.";
    keys.add(tell("Esc q", new Action.Stop(), "stop", end));
    keys.add(help(HelpScreen.KEYS));
    String other = revealed.isCorrect() ? "I was wrong" : "I was right";
    keys.add(tell("o", new Action.Overrule(), other, "Overrule the mark; it is logged."));
    keys.addAll(card());
    keys.add(confidence("c F6", "confidence"));
    keys.addAll(lookedUp(Optional.empty()));
    keys.add(scroll("Down j", 1, "Scroll one line down."));
    keys.add(scroll("Up k", -1, "Scroll one line up."));
    keys.addAll(pages());
    keys.add(
        Binding.of("Ctrl-C", DrillScreen::quit, "", "Take the proposed rating and leave Dossier."));
    return keys;
  }

  @Override
  public List<Binding<Does>> over(Drill.Over over) {
    return List.of();
  }

  private static List<Binding<Does>> ratings(String proposed) {
    var keys = new ArrayList<Binding<Does>>();
    keys.add(tell(
        "Enter Space",
        new Action.Accept(),
        proposed,
        "Rate it " + proposed + ", as the mark proposes, and go on."));
    for (Rating rating : Rating.values()) {
      String name = Integer.toString(rating.number());
      keys.add(tell(name, new Action.Rate(rating), "", "Rate it " + rating.word() + "."));
    }
    return keys;
  }

  private static Binding<Does> confidence(String keys, String help) {
    return Binding.of(
        keys,
        DrillScreen::confidence,
        help,
        "Ask before each verdict how sure you are, or no longer.");
  }

  /** What can be done with a card at any time but while typing. */
  private List<Binding<Does>> card() {
    return List.of(
        undo("u Ctrl-_"),
        screen.note().flag().isPresent()
            ? tell("f", new Action.Flag(0, ""), "unflag", "Take the flag away.")
            : Binding.of(
                "f",
                (screen, now) -> new Turn.Show(screen.flagging(Optional.of(LineEditor.EMPTY))),
                "flag",
                "Flag the question, with a note."),
        tell("b", new Action.Bury(), "bury", "Leave the question out until tomorrow."),
        tell("x", new Action.Suspend(), "suspend", "Leave the question out until undone."));
  }

  private Binding<Does> undo(String keys) {
    return tell(keys, new Action.Undo(), "undo", "Take back the last step.")
        .unless(nothingToUndo(screen.drill()));
  }

  /** Returns what is said where no step was taken yet, or those taken are too long ago. */
  static Optional<String> nothingToUndo(Drill drill) {
    return drill.progress().undoable() == 0
        ? Optional.of("There is nothing to undo.")
        : Optional.empty();
  }

  /** What is looked up once the answer is given; it changes nothing, since the drill would not know. */
  private static List<Binding<Does>> lookedUp(Optional<String> whyNot) {
    return List.of(
        Binding.<Does>of(
                "i",
                (screen, now) -> screen.lookedUp(),
                "card",
                "Show the card: its memory and its history.")
            .unless(whyNot),
        Binding.<Does>of(
                "/",
                (screen, now) -> screen.found(),
                "find",
                "Find questions, and look at their cards.")
            .unless(whyNot));
  }

  private static List<Binding<Does>> pages() {
    return List.of(
        scroll("PageDown", 10, "Scroll ten lines down."),
        scroll("PageUp", -10, "Scroll ten lines up."),
        scroll("WheelDown", 3, "Scroll three lines down."),
        scroll("WheelUp", -3, "Scroll three lines up."));
  }

  private static Binding<Does> scroll(String keys, int lines, String more) {
    return Binding.of(keys, (screen, now) -> new Turn.Show(screen.scrolled(lines)), "", more);
  }

  private static Binding<Does> help(String keys) {
    return Binding.of(
        keys,
        (screen, now) -> new Turn.Show(HelpScreen.over(screen)),
        "help",
        "Show every key and action.");
  }

  private static Binding<Does> tell(String keys, Action action, String help, String more) {
    return Binding.of(keys, (screen, now) -> screen.told(action, now), help, more);
  }
}
