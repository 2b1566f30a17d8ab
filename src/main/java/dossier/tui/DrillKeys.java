package dossier.tui;

import dossier.drill.Action;
import dossier.drill.Drill;
import dossier.schedule.Rating;
import dossier.tui.DrillScreen.Does;
import java.util.ArrayList;
import java.util.List;

/** The keys of a drill in each of its states; those first that a narrow hint bar must show. */
record DrillKeys(DrillScreen screen) implements Drill.Cases<List<Binding<Does>>> {

  /** The keys while the note of a flag is typed. */
  static final Keymap<Does> FLAGGING = new Keymap<>(List.of(
      Binding.of("Enter", DrillScreen::flagged, "flag", "Flag the question with this note."),
      Binding.of(
          "Esc Ctrl-C",
          (screen, now) -> new Turn.Show(screen.flagging(false)),
          "leave",
          "Do not flag it.")));

  @Override
  public List<Binding<Does>> asking(Drill.Asking asking) {
    int options = asking.question().key().match(new DrillScreen.Options(asking)).size();
    var keys = options == 0 ? typing() : choosing(options);
    keys.addAll(pages());
    keys.add(Binding.of("Ctrl-C", DrillScreen::quit, "", "Leave Dossier."));
    return keys;
  }

  private static List<Binding<Does>> typing() {
    var keys = new ArrayList<Binding<Does>>();
    keys.add(Binding.of("Enter", DrillScreen::submitted, "answer", "Give the answer typed."));
    keys.add(tell("Esc", new Action.Stop(), "stop", "End the drill."));
    keys.add(help("F1"));
    keys.add(tell("Ctrl-_", new Action.Undo(), "undo", "Take back the last step."));
    return keys;
  }

  private List<Binding<Does>> choosing(int options) {
    var keys = new ArrayList<Binding<Does>>();
    keys.add(Binding.of(
        "Enter",
        (screen, now) -> screen.pick(screen.picked(), now),
        "answer",
        "Answer with the option marked."));
    keys.add(Binding.of("Up k", (screen, now) -> screen.moved(-1), "", "Mark the option above."));
    keys.add(
        Binding.of("Down j", (screen, now) -> screen.moved(1), "choose", "Mark the option below."));
    for (int i = 0; i < options; i++) {
      int option = i;
      keys.add(Binding.of(
          Integer.toString(i + 1),
          (screen, now) -> screen.pick(option, now),
          "",
          "Answer with option " + (i + 1) + "."));
    }
    keys.add(tell("Esc q", new Action.Stop(), "stop", "End the drill."));
    keys.add(help("? F1"));
    keys.addAll(card());
    return keys;
  }

  @Override
  public List<Binding<Does>> revealed(Drill.Revealed revealed) {
    var keys = new ArrayList<Binding<Does>>();
    String word = revealed.proposed().word();
    keys.add(tell(
        "Enter Space",
        new Action.Accept(),
        word,
        "Rate it " + word + ", as the mark proposes, and go on."));
    for (Rating rating : Rating.values()) {
      String name = Integer.toString(rating.number());
      keys.add(tell(name, new Action.Rate(rating), "", "Rate it " + rating.word() + "."));
    }
    keys.add(
        Binding.of("s", (screen, now) -> screen.source(), "source", "Show the cited paragraph."));
    keys.add(
        tell("Esc q", new Action.Stop(), "stop", "Take the proposed rating and end the drill."));
    keys.add(help("? F1"));
    String other = revealed.isCorrect() ? "I was wrong" : "I was right";
    keys.add(tell("o", new Action.Overrule(), other, "Overrule the mark; it is logged."));
    keys.addAll(card());
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

  /** What can be done with a card at any time but while typing. */
  private List<Binding<Does>> card() {
    return List.of(
        tell("u Ctrl-_", new Action.Undo(), "undo", "Take back the last step."),
        screen.note().flag().isPresent()
            ? tell("f", new Action.Flag(0, ""), "unflag", "Take the flag away.")
            : Binding.of(
                "f",
                (screen, now) -> new Turn.Show(screen.flagging(true)),
                "flag",
                "Flag the question, with a note."),
        tell("b", new Action.Bury(), "bury", "Leave the question out until tomorrow."),
        tell("x", new Action.Suspend(), "suspend", "Leave the question out until undone."));
  }

  private static List<Binding<Does>> pages() {
    return List.of(
        scroll("PageDown", 10, "Scroll ten lines down."),
        scroll("PageUp", -10, "Scroll ten lines up."));
  }

  private static Binding<Does> scroll(String keys, int lines, String more) {
    return Binding.of(keys, (screen, now) -> new Turn.Show(screen.scrolled(lines)), "", more);
  }

  private static Binding<Does> help(String keys) {
    return Binding.of(
        keys, (screen, now) -> new Turn.Show(HelpScreen.over(screen)), "help", "Show every key.");
  }

  private static Binding<Does> tell(String keys, Action action, String help, String more) {
    return Binding.of(keys, (screen, now) -> screen.told(action, now), help, more);
  }
}
