package dossier.tui;

import dossier.drill.Effect;
import dossier.find.Facts;
import dossier.schedule.Moment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be done with a card that is looked up: the same as in a drill, by the same keys.
 *
 * @param screen where it is done
 * @param again shows that screen with what has become of the card
 * @param whyNot why nothing can be done here; empty where it can
 */
record CardActs(Screen screen, Turn.Question again, Optional<String> whyNot) {
  /** No drill asks for what is logged here by its number. */
  private static final int REF = -1;

  /** What a key does. */
  interface Does {
    Turn on(Moment now);
  }

  /** What is done at the desk. */
  private interface Deed {
    String done(Desk desk) throws IOException;
  }

  /** Returns the keys for a card; where none is marked, they say so. */
  List<Binding<Does>> keys(Optional<Facts> marked) {
    Optional<String> off = whyNot.or(
        () -> marked.isPresent() ? Optional.empty() : Optional.of("No question is marked."));
    boolean suspended = marked.filter(Facts::suspended).isPresent();
    boolean buried = marked.filter(Facts::buried).isPresent();
    boolean flagged = marked.filter(facts -> facts.flag() > 0).isPresent();
    String card = marked.map(facts -> facts.question().id().value()).orElse("");
    Binding<Does> back = Binding.of(
        suspended ? "x" : "b",
        now -> asked(desk -> {
          desk.bringBack(card);
          return "It is asked again.";
        }),
        suspended ? "bring back" : "unbury",
        "Have the question asked again.");

    var keys = new ArrayList<Binding<Does>>();
    keys.add(
        suspended
            ? back
            : Binding.of(
                "x",
                now -> performed(new Effect.LogSuspend(REF, card), "Suspended; u takes it back."),
                "suspend",
                "Leave the question out until undone."));
    keys.add(
        buried && !suspended
            ? back
            : Binding.of(
                "b",
                now -> performed(new Effect.LogBury(REF, card), "Buried; u takes it back."),
                "bury",
                "Leave the question out until tomorrow."));
    keys.add(
        flagged
            ? Binding.of(
                "f",
                now -> performed(new Effect.LogFlag(REF, card, 0, ""), "The flag is gone."),
                "unflag",
                "Take the flag away.")
            : Binding.of(
                "f",
                now -> new Turn.Show(new NoteScreen(
                    screen, NoteScreen.FLAG, LineEditor.EMPTY, note -> flagged(card, note))),
                "flag",
                "Flag the question, with a note."));
    return keys.stream().map(key -> key.unless(off)).toList();
  }

  /** Returns the key that opens the question of a card in the learner's editor. */
  Binding<Does> edit(Optional<Facts> marked) {
    String card = marked.map(facts -> facts.question().id().value()).orElse("");
    Turn then = whyNot.equals(DrillScreen.DRILLING)
        ? new Turn.Show(Toast.over(screen, "The drill goes on with the question as it was."))
        : new Turn.Ask(this::reread);
    return Binding.<Does>of(
            "e",
            now -> new Turn.Edit(desk -> desk.orElseThrow().place(card), then),
            "edit",
            "Open the question in your editor: $VISUAL, else $EDITOR.")
        .unless(marked.isPresent() ? Optional.empty() : Optional.of("No question is marked."));
  }

  private Screen reread(Desk desk) {
    try {
      desk.reread();
      return again.answer(desk);
    } catch (IOException e) {
      return Toast.over(screen, "Not read: " + e.getMessage() + ".");
    }
  }

  /**
   * Returns the key that takes back what was last done.
   *
   * @param undoable whether there is something that can be taken back
   */
  Binding<Does> undo(boolean undoable) {
    return Binding.<Does>of(
            "u Ctrl-_",
            now -> asked(desk -> desk.undoEarlier().orElse("There is nothing to undo.")),
            "undo",
            "Take back the last step, also of an earlier session.")
        .unless(whyNot.or(
            () -> undoable ? Optional.<String>empty() : Optional.of("There is nothing to undo.")));
  }

  private Turn flagged(String card, String note) {
    return performed(new Effect.LogFlag(REF, card, 1, note), "Flagged; u takes it back.");
  }

  private Turn performed(Effect effect, String said) {
    return new Turn.Perform(
        List.of(effect),
        desk -> Toast.over(again.answer(desk), said),
        refused -> Toast.over(screen, refused));
  }

  private Turn asked(Deed deed) {
    return new Turn.Ask(desk -> {
      try {
        String said = deed.done(desk);
        return Toast.over(again.answer(desk), said);
      } catch (IOException e) {
        return Toast.over(screen, Refusal.said(e));
      }
    });
  }
}
