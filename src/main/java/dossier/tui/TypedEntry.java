package dossier.tui;

import java.util.List;
import java.util.Optional;

/** A line that is typed. */
record TypedEntry(LineEditor editor) implements Entry {
  private static final String LEAD = " > ";

  @Override
  public List<Binding<Key>> keys() {
    return List.of(
        Binding.of("Enter", () -> Entry.given(this), "answer", "Give the answer typed."));
  }

  @Override
  public Optional<Entry> typed(Input input) {
    return editor.on(input).map(TypedEntry::new);
  }

  @Override
  public boolean isTyping() {
    return true;
  }

  @Override
  public boolean isBlank() {
    return editor.text().isBlank();
  }

  @Override
  public String response() {
    return editor.text();
  }

  @Override
  public Frame.Cursor draw(Body body) {
    return draw(body, LEAD, editor);
  }

  /** Adds a line that is typed behind a lead. */
  static Frame.Cursor draw(Body body, String lead, LineEditor editor) {
    return draw(body, lead, editor, "");
  }

  /**
   * Adds a line that is typed behind a lead.
   *
   * @param key the key that a click on it stands for
   */
  static Frame.Cursor draw(Body body, String lead, LineEditor editor, String key) {
    LineEditor.View view = editor.view(body.columns() - Text.width(lead) - 1);
    body.line(Line.of(lead, Role.KEY).plus(view.text(), Role.PLAIN).clicked(key));
    return new Frame.Cursor(Text.width(lead) + view.column(), body.size() - 1);
  }

  @Override
  public List<String> lines() {
    return List.of();
  }
}
