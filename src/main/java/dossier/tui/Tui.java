package dossier.tui;

import dossier.drill.Effect;
import dossier.schedule.Moment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** The full-screen interface: one thread takes inputs, updates the screen and paints it. */
public final class Tui {

  /** What is shown once the banks and the log are read. */
  public enum Start {
    HOME,
    DRILL,
    ASSESS,
    ASSESSMENTS
  }

  /** What reads the banks and the log, away from the screen, which is painted first. */
  public interface Loader {
    /** Reads, and tells how far it is. */
    Desk load(Progress progress) throws IOException, InterruptedException;
  }

  /** An answer of the desk that takes as long as this is not noticed. */
  private static final int UNNOTICED_MILLIS = 150;

  /** A clock on a screen of a sitting shows seconds; looked at twice, none is skipped. */
  private static final int CLOCK_MILLIS = 500;

  private final Display display;
  private final Start start;
  private final Progress progress = new Progress(this::foresee);
  private Optional<Overview> foreseen = Optional.empty();
  private Optional<Turn> asked = Optional.empty();
  private final Stage stage = new Stage();
  private Optional<Desk> desk = Optional.empty();
  private Optional<IOException> refused = Optional.empty();
  private LoadingScreen loading = new LoadingScreen("Reading the banks and the log");
  private Screen screen = loading;

  private Tui(Display display, Start start) {
    this.display = display;
    this.start = start;
  }

  /**
   * Runs until the learner leaves. Returns false, having done nothing, where there is no terminal
   * that a screen can be drawn on.
   *
   * @param variables the environment variables
   * @throws IOException if the terminal or the data cannot be used; the terminal is restored first
   */
  public static boolean run(Loader load, Start start, Map<String, String> variables)
      throws IOException {
    Optional<Display> opened = Display.open(variables);
    if (opened.isEmpty()) {
      return false;
    }
    try (Display display = opened.get()) {
      display.mouse(true);
      new Tui(display, start).loop(load);
    }
    return true;
  }

  private void loop(Loader load) throws IOException {
    paint();
    daemon("loader", () -> load(load));
    progress.watch(seconds -> display.post(() -> waited(seconds)));
    boolean more = true;
    while (more) {
      Optional<Input> input = display.take(screen.isTimed() ? CLOCK_MILLIS : 0);
      if (input.isEmpty()) {
        more = done(screen.tick(), now());
      }
      while (more && input.isPresent()) {
        more = handled(input.get());
        input = more ? display.poll() : Optional.empty();
      }
      if (more) {
        paint();
      }
    }
  }

  private static void daemon(String name, Runnable task) {
    var thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
  }

  private void waited(int seconds) {
    loading = loading.after(seconds, progress.parts());
    if (desk.isEmpty() && (asked.isPresent() || screen instanceof LoadingScreen)) {
      screen = loading;
    }
  }

  /** Has the home screen shown as soon as its counts are known; any thread may. */
  private void foresee(Overview overview) {
    display.post(() -> {
      if (start == Start.HOME && desk.isEmpty()) {
        foreseen = Optional.of(overview);
        screen = HomeScreen.of(overview);
      }
    });
  }

  private void load(Loader load) {
    try {
      Desk loaded = load.load(progress);
      display.post(() -> opened(loaded));
    } catch (IOException e) {
      display.post(() -> refused = Optional.of(e));
    } catch (UncheckedIOException e) {
      display.post(() -> refused = Optional.of(e.getCause()));
    } catch (Throwable e) {
      // Also where memory ends: the thread of the screens gives the terminal back and says so.
      display.fail(e);
    } finally {
      progress.end();
    }
  }

  private void opened(Desk loaded) {
    desk = Optional.of(loaded);
    Overview overview = loaded.overview();
    HomeScreen home = HomeScreen.of(overview);
    switch (start) {
      case HOME -> {
        if (asked.isPresent()) {
          Turn turn = asked.get();
          asked = Optional.empty();
          screen = home;
          done(turn, now());
        } else if (!foreseen.equals(Optional.of(overview))) {
          screen = home;
        }
      }
      case DRILL -> screen = drilled(home, loaded);
      case ASSESS -> screen = loaded.assessment().map(AssessScreen::of).orElse(home);
      case ASSESSMENTS -> screen = AssessmentsScreen.of(home, loaded);
    }
    display.settle();
  }

  private static Screen drilled(HomeScreen home, Desk desk) {
    return home.overview().locked().isPresent()
        ? home
        : home.started(desk.drill(Optional.empty()), desk);
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
    if (asked.isPresent()) {
      // What is typed blindly must not answer a question.
      return !(loading.on(input, now()) instanceof Turn.Quit);
    }
    return done(stage.on(screen, input, display.size(), now()), now());
  }

  /** Returns the desk's moment; before there is one, nothing that is shown depends on it. */
  private Moment now() {
    return desk.map(Desk::now).orElse(new Moment(Instant.EPOCH, 0));
  }

  private boolean done(Turn turn, Moment now) {
    return turn.match(new Turn.Cases<Boolean>() {
      @Override
      public Boolean show(Turn.Show show) {
        screen = show.screen();
        return true;
      }

      @Override
      public Boolean perform(Turn.Perform perform) {
        if (performed(perform.effects(), perform.refused(), now)) {
          screen = answered(perform.then(), desk.orElseThrow());
        }
        return true;
      }

      @Override
      public Boolean leave(Turn.Leave leave) {
        return !performed(leave.effects(), leave.refused(), now);
      }

      @Override
      public Boolean ask(Turn.Ask ask) {
        if (desk.isPresent()) {
          screen =
              desk.get().lacksPlan() ? planned(ask, now) : answered(ask.question(), desk.get());
        } else {
          asked = Optional.of(ask);
        }
        return true;
      }

      @Override
      public Boolean waiting(Turn.Wait wait) {
        if (desk.isPresent()) {
          screen = answered(wait, now);
        } else {
          asked = Optional.of(wait);
        }
        return true;
      }

      @Override
      public Boolean edit(Turn.Edit edit) {
        if (desk.isEmpty()) {
          asked = Optional.of(edit);
          return true;
        }
        String said = display.edit(edit.where(), desk);
        boolean more = done(edit.then(), now);
        if (!said.isEmpty()) {
          screen = Toast.over(screen, said);
        }
        return more;
      }

      @Override
      public Boolean quit(Turn.Quit quit) {
        return false;
      }
    });
  }

  /** Returns what the desk answers; where the machine refuses, what is shown with why. */
  private Screen answered(Turn.Question question, Desk asked) {
    try {
      return question.answer(asked);
    } catch (UncheckedIOException e) {
      return Refusal.unread(screen, e.getCause());
    }
  }

  /** Has the plan of a new day worked out aside, and asks then what was to be asked. */
  private Screen planned(Turn.Ask ask, Moment now) {
    Desk of = desk.orElseThrow();
    Screen under = screen;
    Errand errand = Errand.of(() -> {
      of.workOut();
      return under;
    });
    if (errand.isBackWithin(UNNOTICED_MILLIS) && errand.answer(under) == under) {
      return answered(ask.question(), of);
    }
    errand.watch(() -> display.post(() -> done(screen.tick(), now)));
    return new WaitingScreen(
        under, "Working out the plan", errand, Optional.of(ask), errand.seconds());
  }

  private Screen answered(Turn.Wait wait, Moment now) {
    Desk of = desk.orElseThrow();
    Callable<Screen> question = () -> wait.question().answer(of);
    Errand errand = wait.writes() ? Errand.writing(question) : Errand.of(question);
    if (errand.isBackWithin(UNNOTICED_MILLIS)) {
      return errand.answer(wait.under());
    }
    errand.watch(() -> display.post(() -> done(screen.tick(), now)));
    return WaitingScreen.of(wait, errand);
  }

  /** Has effects on disk; where the disk refuses, shows what it said and returns false. */
  private boolean performed(List<Effect> effects, Function<String, Screen> refused, Moment now) {
    try {
      for (Effect effect : effects) {
        desk.orElseThrow().perform(effect, now);
      }
      return true;
    } catch (IOException e) {
      screen = refused.apply(Refusal.said(e));
      return false;
    }
  }

  private void paint() throws IOException {
    Size size = display.size();
    Moment now = now();
    screen = screen.fitted(size.columns(), size.rows(), now);
    display.show(screen.view(size.columns(), size.rows(), now));
  }
}
