package dossier.tui;

import dossier.question.Question;
import dossier.tui.Draft.Fault;
import dossier.tui.Draft.Item;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Set;
import java.util.stream.Collectors;

/** The same preview line by line: every problem and every question, then those that change. */
public final class PlainPreview {
  private final BufferedReader in;
  private final PrintWriter out;
  private volatile boolean clean = true;

  /**
   * Creates the line-by-line preview.
   *
   * @param in whose end is that of the preview
   * @param out where everything is printed
   */
  public PlainPreview(BufferedReader in, PrintWriter out) {
    this.in = in;
    this.out = out;
  }

  /**
   * Prints what is saved until the input ends; the first reading is printed whatever the input.
   * Returns whether the last reading had no problem.
   *
   * @throws IOException if the input cannot be read or the files cannot be watched
   */
  public boolean run(Preview.Edits edits) throws IOException {
    try {
      Draft first = checked(edits);
      print("Read", first, everything(first));
      Thread worker = new Thread(() -> follow(edits, first), "watcher");
      worker.setDaemon(true);
      worker.start();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return clean;
    }
    while (in.readLine() != null) {
      // What is typed means nothing here.
    }
    return clean;
  }

  private void follow(Preview.Edits edits, Draft first) {
    try {
      Draft last = first;
      while (!out.checkError()) {
        Draft next = checked(edits);
        print("Reloaded", next, next.changedSince(last));
        last = next;
      }
    } catch (IOException e) {
      say("dossier: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Draft checked(Preview.Edits edits) throws IOException, InterruptedException {
    Draft draft = edits.next(Progress.unseen());
    while (!draft.isChecked()) {
      draft = edits.next(Progress.unseen());
    }
    return draft;
  }

  private static Set<String> everything(Draft draft) {
    return draft.items().stream().map(Item::id).collect(Collectors.toSet());
  }

  private void print(String what, Draft draft, Set<String> changed) {
    clean = draft.faults().isEmpty();
    draft.faults().stream().map(Fault::text).forEach(this::say);
    draft.items().stream()
        .filter(item -> changed.contains(item.id()))
        .forEach(item -> question(item, draft));
    say(what + " " + draft.time() + ": " + draft.count());
    out.flush();
  }

  private void question(Item item, Draft draft) {
    say(item.file() + ":" + item.line() + ": " + item.id());
    if (item.question().isEmpty()) {
      say("  Not loaded.");
      return;
    }
    Question question = item.question().get();
    boolean statement = question.key().type().equals("truth");
    say("Question: " + (statement ? "True or false? " : "") + question.stem());
    Sitting sitting = Sitting.of(question, draft.catalogue(), true);
    sitting.entry().orElseThrow().lines().forEach(this::say);
    row(Reveal.answer(question));
    Reveal.grounds(question, id -> draft.catalogue().find(id.value())).forEach(this::row);
    Reveal.drills(question, id -> draft.catalogue().find(id.value())).forEach(this::row);
    say("");
  }

  private void row(Reveal.Row row) {
    say(row.label() + ": " + row.text());
  }

  private void say(String text) {
    out.println(Text.clean(text));
  }
}
