package dossier.tui;

import dossier.assess.Action;
import dossier.assess.Sitting;
import dossier.tui.AssessScreen.Does;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys of a sitting in each of its states; those first that a narrow hint bar must show. */
final class AssessKeys {
  private final List<Binding<Does>> keys = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();
  private final boolean typing;

  private AssessKeys(boolean typing) {
    this.typing = typing;
  }

  static List<Binding<Does>> of(AssessScreen screen) {
    var keys = new AssessKeys(screen.entry().isTyping());
    screen.sitting().match(new Sitting.Cases<Boolean>() {
      @Override
      public Boolean asking(Sitting.Asking asking) {
        return keys.asking(screen);
      }

      @Override
      public Boolean submitting(Sitting.Submitting submitting) {
        return keys.submitting(screen);
      }

      @Override
      public Boolean paused(Sitting.Paused paused) {
        return keys.paused();
      }

      @Override
      public Boolean over(Sitting.Over over) {
        return false;
      }
    });
    return keys.keys;
  }

  private boolean asking(AssessScreen screen) {
    int at = screen.sitting().sheet().at();
    boolean marked = screen.sitting().sheet().slot().marked();
    entry(screen.entry());
    add("n Right F3", AssessScreen::next, "next", "Go to the next question, or to the list.");
    if (at > 0) {
      add(
          "p Left F2",
          now -> now.told(new Action.Go(at - 1)),
          "previous",
          "Go to the question before.");
    }
    add(
        "m F4",
        now -> now.told(new Action.Flag()),
        marked ? "unmark" : "mark",
        marked ? "Mark the question no longer." : "Mark the question to come back to.");
    add("l F5", now -> now.told(new Action.Submit()), "list", "List every question; hand in.");
    add("Esc z F9", now -> now.told(new Action.Pause()), "pause", "Stop the clock.");
    common();
    return true;
  }

  private boolean submitting(AssessScreen screen) {
    add("y", now -> now.told(new Action.Submit()), "hand in", "Hand in: see verdicts and scores.");
    // A digit goes to a question here, and there may be more than nine.
    for (Binding<Entry.Key> key : screen.entry().keys()) {
      boolean enters = key.keys().contains("Enter");
      String first = key.keys().get(0);
      add(
          String.join(" ", key.keys()),
          now -> now.entered(key.action().press()),
          enters ? "go to it" : key.help(),
          enters
              ? "Go to the question marked."
              : first.matches("[0-9]") ? "Go to question " + first + "." : key.more());
    }
    add("Esc q", now -> now.told(new Action.Resume()), "back", "Go on without handing in.");
    common();
    return true;
  }

  private boolean paused() {
    add("Enter Space", now -> now.told(new Action.Resume()), "go on", "Let the clock go on.");
    add(
        "Esc",
        AssessScreen::left,
        "home",
        "Go to the home screen; a goes on with the sitting there.");
    add(
        "q",
        now -> new Turn.Quit(),
        "quit",
        "Leave Dossier; dossier assess goes on with the sitting.");
    common();
    return true;
  }

  private void entry(Entry entry) {
    for (Binding<Entry.Key> key : entry.keys()) {
      taken.addAll(key.keys());
      keys.add(
          Binding.of(key.keys(), now -> now.entered(key.action().press()), key.help(), key.more()));
    }
  }

  private void common() {
    add(
        typing ? HelpScreen.KEYS_WHILE_TYPING : HelpScreen.KEYS,
        now -> new Turn.Show(HelpScreen.over(now)),
        "help",
        "Show every key and action.");
    add("PageDown", now -> new Turn.Show(now.scrolled(10)), "", "Scroll ten lines down.");
    add("PageUp", now -> new Turn.Show(now.scrolled(-10)), "", "Scroll ten lines up.");
    add("WheelDown", now -> new Turn.Show(now.scrolled(3)), "", "Scroll three lines down.");
    add("WheelUp", now -> new Turn.Show(now.scrolled(-3)), "", "Scroll three lines up.");
    add(
        "Ctrl-C",
        now -> new Turn.Quit(),
        "",
        "Leave Dossier; dossier assess goes on with the sitting.");
  }

  /** Adds a binding of those keys that the answer does not need; where letters are typed, of none. */
  private void add(String names, Does does, String help, String more) {
    var free = new ArrayList<String>();
    for (String name : List.of(names.split(" ", -1))) {
      boolean typed = typing && (name.length() == 1 || name.equals("Left") || name.equals("Right"));
      if (!typed && taken.add(name)) {
        free.add(name);
      }
    }
    if (!free.isEmpty()) {
      keys.add(new Binding<>(free, does, help, more, Optional.empty()));
    }
  }
}
