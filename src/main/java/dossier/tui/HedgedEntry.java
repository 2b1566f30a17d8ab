package dossier.tui;

import dossier.question.Claim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A value, and then how firmly its source puts it.
 *
 * @param status the status marked; empty while the value is given
 */
record HedgedEntry(Entry value, Optional<PickEntry> status) implements Entry {
  private static final List<String> WORDS =
      Arrays.stream(Claim.Status.values()).map(Claim.Status::word).toList();

  static HedgedEntry of(Entry value) {
    return new HedgedEntry(value, Optional.empty());
  }

  @Override
  public List<Binding<Key>> keys() {
    var keys = new ArrayList<Binding<Key>>();
    if (status.isEmpty()) {
      value.keys().forEach(key -> keys.add(of(key, () -> valued(key.action().press()))));
      return keys;
    }
    status
        .get()
        .keys()
        .forEach(key -> keys.add(of(key, () -> chosen(key.action().press()))));
    keys.add(
        Binding.of("Backspace", () -> Entry.more(of(value)), "value", "Go back to the value."));
    return keys;
  }

  private static Binding<Key> of(Binding<Key> binding, Key action) {
    return Binding.of(binding.keys(), action, binding.help(), binding.more());
  }

  private Entered valued(Entered entered) {
    if (!entered.isGiven()) {
      return Entry.more(of(entered.entry()));
    }
    // Nothing has no status, and one that was typed is not asked for again.
    return entered.entry().isBlank() || saysStatus(entered.entry().response())
        ? Entry.given(of(entered.entry()))
        : Entry.more(new HedgedEntry(entered.entry(), Optional.of(PickEntry.byWord(WORDS, WORDS))));
  }

  private static boolean saysStatus(String text) {
    int at = text.lastIndexOf(';');
    return at > 0 && WORDS.contains(text.substring(at + 1).strip().toLowerCase(Locale.ROOT));
  }

  @Override
  public Optional<Entry> again() {
    return Optional.of(of(value));
  }

  private Entered chosen(Entered entered) {
    var changed = new HedgedEntry(value, Optional.of((PickEntry) entered.entry()));
    return entered.isGiven() ? Entry.given(changed) : Entry.more(changed);
  }

  @Override
  public Optional<Entry> typed(Input input) {
    return status.isPresent() ? Optional.empty() : value.typed(input).map(HedgedEntry::of);
  }

  @Override
  public Optional<Entry> dragged(String from, String to) {
    return status.isPresent() ? Optional.empty() : value.dragged(from, to).map(HedgedEntry::of);
  }

  @Override
  public boolean isTyping() {
    return status.isEmpty() && value.isTyping();
  }

  @Override
  public boolean isBlank() {
    return value.isBlank();
  }

  @Override
  public String response() {
    return status
        .map(word -> value.response() + "; " + WORDS.get(word.at()))
        .orElse(value.response());
  }

  @Override
  public Frame.Cursor draw(Body body) {
    Frame.Cursor cursor = value.draw(body);
    body.blank().text("And how firmly does the source put it?", Role.MUTED);
    return status.map(words -> words.draw(body.blank())).orElse(cursor);
  }

  @Override
  public List<String> lines() {
    var lines = new ArrayList<>(value.lines());
    lines.add(
        "  And how firmly? After it, a semicolon and one of: " + String.join(", ", WORDS) + ".");
    return lines;
  }
}
