package dossier.tui;

import dossier.question.Citation;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The full-screen preview of files under edit. It has no desk: there is nothing here that could
 * open, make or lock a log.
 */
public final class Preview {

  /** Where drafts come from. */
  public interface Edits {
    /**
     * Returns the files as they stand: the first time at once, then whenever they have changed.
     *
     * @param progress told how far the first reading is
     * @throws IOException if they cannot be watched
     */
    Draft next(Progress progress) throws IOException, InterruptedException;
  }

  private final Stage stage = new Stage();
  private final Display display;
  private final Function<Citation, Passage> passages;
  private final Progress progress = new Progress(overview -> {});
  private Optional<PreviewScreen> preview = Optional.empty();
  private Screen screen;
  private Optional<IOException> refused = Optional.empty();

  private Preview(Display display, String name, Function<Citation, Passage> passages) {
    this.display = display;
    this.passages = passages;
    this.screen = new LoadingScreen("Reading " + name);
  }

  /**
   * Runs until the author leaves. Returns false, having done nothing, where there is no terminal
   * that a screen can be drawn on.
   *
   * @param name the file or folder, as it is called while it is read
   * @param passages finds the cited paragraph in the reader's own copy
   * @param variables the environment variables
   * @throws IOException if the terminal cannot be used or the files cannot be watched; the terminal
   *     is restored first
   */
  public static boolean run(
      String name, Edits edits, Function<Citation, Passage> passages, Map<String, String> variables)
      throws IOException {
    Optional<Display> opened = Display.open(variables);
    if (opened.isEmpty()) {
      return false;
    }
    try (Display display = opened.get()) {
      display.mouse(true);
      new Preview(display, name, passages).loop(edits);
    }
    return true;
  }

  private void loop(Edits edits) throws IOException {
    paint();
    Thread worker = new Thread(() -> watch(edits), "watcher");
    worker.setDaemon(true);
    worker.start();
    progress.watch(seconds -> display.post(() -> waited(seconds)));
    boolean more = true;
    while (more) {
      Optional<Input> input = Optional.of(display.take());
      while (more && input.isPresent()) {
        more = handled(input.get());
        input = more ? display.poll() : Optional.empty();
      }
      if (more) {
        paint();
      }
    }
  }

  private void watch(Edits edits) {
    try {
      Draft last = edits.next(progress);
      progress.end();
      while (true) {
        Draft now = last;
        display.post(() -> show(now));
        last = edits.next(progress).after(last);
      }
    } catch (IOException e) {
      display.post(() -> refused = Optional.of(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      display.fail(e);
    }
  }

  private void waited(int seconds) {
    if (screen instanceof LoadingScreen loading) {
      screen = loading.after(seconds, progress.parts());
    }
  }

  private void show(Draft draft) {
    if (preview.isEmpty()) {
      display.settle();
    }
    screen = preview
        .map(shown -> shown.reloaded(draft))
        .orElseGet(() -> PreviewScreen.of(draft, passages));
    preview = Optional.of((PreviewScreen) screen);
  }

  /** Returns whether to go on. */
  private boolean handled(Input input) throws IOException {
    if (input instanceof Input.Task task) {
      task.task().run();
      if (refused.isPresent()) {
        throw refused.get();
      }
      return true;
    }
    Turn turn = stage.on(screen, input, display.size(), Sitting.NOW);
    return done(turn);
  }

  /** A preview has no desk, so nothing but what these turns want can be done. */
  private boolean done(Turn turn) {
    if (turn instanceof Turn.Show show) {
      took(show.screen());
      return true;
    }
    if (turn instanceof Turn.Edit edit) {
      String said = display.edit(edit.where(), Optional.empty());
      boolean more = done(edit.then());
      if (!said.isEmpty()) {
        took(Toast.over(screen, said));
      }
      return more;
    }
    return false;
  }

  private void took(Screen next) {
    screen = next;
    preview = next instanceof PreviewScreen shown ? Optional.of(shown) : preview;
  }

  private void paint() throws IOException {
    Size size = display.size();
    took(screen.fitted(size.columns(), size.rows(), Sitting.NOW));
    display.show(screen.view(size.columns(), size.rows(), Sitting.NOW));
  }
}
