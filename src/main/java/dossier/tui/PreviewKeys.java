package dossier.tui;

import dossier.tui.Draft.Item;
import dossier.tui.PreviewScreen.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The keys of a preview; those first that a narrow hint bar must show. */
final class PreviewKeys {
  private PreviewKeys() {}

  /** What a key does here. */
  interface Does {
    Turn on(PreviewScreen screen);
  }

  /** The keys at a question. */
  static final Keymap<Does> QUESTION = new Keymap<>(List.of(
      show("Down j", s -> s.selecting(s.at() + 1), "choose", "Show the next question."),
      show("Up k", s -> s.selecting(s.at() - 1), "", "Show the question before."),
      show("t Enter", PreviewScreen::trying, "try", "Answer the question, as a trainee would."),
      show("a Space", PreviewScreen::answers, "reveal", "Show the answer, or hide it."),
      Binding.of("q Ctrl-C", s -> new Turn.Quit(), "quit", "Leave the preview."),
      help(HelpScreen.KEYS),
      show("l", s -> s.viewing(View.LIST), "list", "List the questions."),
      show("p", s -> s.viewing(View.FAULTS), "problems", "List the problems of every file."),
      show("n", s -> s.faulty(1), "next problem", "Show the next question that has a problem."),
      show("N", s -> s.faulty(-1), "", "Show the question before that has a problem."),
      edit(),
      show("s", PreviewScreen::sourced, "source", "Show the cited paragraph."),
      show("m", PreviewScreen::reordered, "mix", "Show options as in the file, or shuffled."),
      show("Home g", s -> s.selecting(0), "", "Show the first question."),
      show("End G", s -> s.selecting(Integer.MAX_VALUE), "", "Show the last question."),
      show("PageDown WheelDown", s -> s.scrolled(10), "", "Scroll ten lines down."),
      show("PageUp WheelUp", s -> s.scrolled(-10), "", "Scroll ten lines up.")));

  /** The keys in the list. */
  static final Keymap<Does> LIST = new Keymap<>(List.of(
      show("Enter Esc l q", s -> s.viewing(View.QUESTION), "show", "Show the question marked."),
      show("Down j", s -> s.selecting(s.at() + 1), "down", "Mark the next question."),
      show("Up k", s -> s.selecting(s.at() - 1), "up", "Mark the question before."),
      show("n", s -> s.faulty(1), "next problem", "Mark the next question that has a problem."),
      show("N", s -> s.faulty(-1), "", "Mark the question before that has a problem."),
      show("PageDown Space", s -> s.selecting(s.at() + 10), "page", "Go ten questions down."),
      show("PageUp", s -> s.selecting(s.at() - 10), "", "Go ten questions up."),
      show("Home g", s -> s.selecting(0), "", "Mark the first question."),
      show("End G", s -> s.selecting(Integer.MAX_VALUE), "", "Mark the last question."),
      edit(),
      help(HelpScreen.KEYS),
      Binding.of("Ctrl-C", s -> new Turn.Quit(), "", "Leave the preview.")));

  /** Returns the keys while an answer is given. */
  static Keymap<Does> trying(Entry entry) {
    var keys = new ArrayList<Binding<Does>>();
    for (Binding<Entry.Key> key : entry.keys()) {
      keys.add(Binding.of(
          key.keys(), s -> new Turn.Show(s.entered(key.action().press())), key.help(), key.more()));
    }
    keys.add(show("Esc", s -> s.viewing(View.QUESTION), "back", "Go back; what is typed stays."));
    keys.add(help(entry.isTyping() ? HelpScreen.KEYS_WHILE_TYPING : HelpScreen.KEYS));
    keys.add(show("PageDown WheelDown", s -> s.scrolled(10), "", "Scroll ten lines down."));
    keys.add(show("PageUp WheelUp", s -> s.scrolled(-10), "", "Scroll ten lines up."));
    keys.add(Binding.of("Ctrl-C", s -> new Turn.Quit(), "", "Leave the preview."));
    return new Keymap<>(keys);
  }

  private static Binding<Does> edit() {
    return Binding.of(
        "e",
        s -> new Turn.Edit(desk -> s.item().map(Item::place), new Turn.Show(s)),
        "edit",
        "Open the question in your editor: $VISUAL, else $EDITOR.");
  }

  private static Binding<Does> help(String keys) {
    return Binding.of(
        keys, s -> new Turn.Show(HelpScreen.over(s)), "help", "Show every key and action.");
  }

  private static Binding<Does> show(
      String keys, UnaryOperator<PreviewScreen> change, String help, String more) {
    return Binding.of(keys, s -> new Turn.Show(change.apply(s)), help, more);
  }
}
