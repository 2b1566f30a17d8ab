package dossier.tui;

import dossier.drill.Effect;
import dossier.schedule.Moment;
import java.io.IOException;
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

  /** Reading as short as this is not noticed, and nothing is said of it. */
  private static final int UNNOTICED_MILLIS = 150;

  private static final int TICK_MILLIS = 1_000;

  /** A clock on a screen of a sitting shows seconds; looked at twice, none is skipped. */
  private static final int CLOCK_MILLIS = 500;

  private final Display display;
  private final Start start;
  private final Stage stage = new Stage();
  private Optional<Desk> desk = Optional.empty();
  private Optional<IOException> refused = Optional.empty();
  private Optional<Thread> clock = Optional.empty();
  private Screen screen = new LoadingScreen("Reading the banks and the log");

  private Tui(Display display, Start start) {
    this.display = display;
    this.start = start;
  }

  /**
   * Runs until the learner leaves. Returns false, having done nothing, where there is no terminal
   * that a screen can be drawn on.
   *
   * @param load reads the banks and the log, away from the screen, which is painted first
   * @param variables the environment variables
   * @throws IOException if the terminal or the data cannot be used; the terminal is restored first
   */
  public static boolean run(
      Callable<? extends Desk> load, Start start, Map<String, String> variables)
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

  private void loop(Callable<? extends Desk> load) throws IOException {
    paint();
    Thread worker = daemon("loader", () -> load(load));
    daemon("waiting", () -> tick(worker));
    boolean more = true;
    while (more) {
      Optional<Input> input = Optional.of(display.take());
      while (more && input.isPresent()) {
        more = handled(input.get());
        input = more ? display.poll() : Optional.empty();
      }
      if (more) {
        wind();
        paint();
      }
    }
  }

  private static Thread daemon(String name, Runnable task) {
    var thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** Has the time shown that reading takes; once it is done, nothing here wakes again. */
  private void tick(Thread worker) {
    long began = System.nanoTime();
    try {
      worker.join(UNNOTICED_MILLIS);
      while (worker.isAlive()) {
        int seconds = (int) ((System.nanoTime() - began) / 1_000_000_000);
        display.post(() -> waited(seconds));
        worker.join(TICK_MILLIS);
      }
    } catch (InterruptedException e) {
      // Nobody does; without the seconds, reading goes on.
    }
  }

  private void waited(int seconds) {
    if (screen instanceof LoadingScreen loading) {
      screen = loading.after(seconds);
    }
  }

  private void load(Callable<? extends Desk> load) {
    try {
      Desk loaded = load.call();
      display.post(() -> opened(loaded));
    } catch (IOException e) {
      display.post(() -> refused = Optional.of(e));
    } catch (Throwable e) {
      // Also where memory ends: the thread of the screens gives the terminal back and says so.
      display.fail(e);
    }
  }

  private void opened(Desk loaded) {
    desk = Optional.of(loaded);
    HomeScreen home = HomeScreen.of(loaded.overview());
    screen = switch (start) {
      case HOME -> home;
      case DRILL -> drilled(home, loaded);
      case ASSESS -> loaded.assessment().map(AssessScreen::of).orElse(home);
      case ASSESSMENTS -> AssessmentsScreen.of(home, loaded);
    };
  }

  /** Has a clock go on while the screen shows one; else nothing here wakes. */
  private void wind() {
    if (screen.isTimed() && clock.isEmpty()) {
      clock = Optional.of(daemon("clock", this::tick));
    } else if (!screen.isTimed() && clock.isPresent()) {
      clock.get().interrupt();
      clock = Optional.empty();
    }
  }

  /** Has the clock on the screen go on, twice a second. */
  private void tick() {
    try {
      while (true) {
        Thread.sleep(CLOCK_MILLIS);
        display.post(() -> done(screen.tick(), new Moment(Instant.EPOCH, 0)));
      }
    } catch (InterruptedException e) {
      // There is no clock on the screen any more.
    }
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
    Moment now = desk.map(Desk::now).orElse(new Moment(Instant.EPOCH, 0));
    return done(stage.on(screen, input, display.size(), now), now);
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
          screen = perform.then().answer(desk.orElseThrow());
        }
        return true;
      }

      @Override
      public Boolean leave(Turn.Leave leave) {
        return !performed(leave.effects(), leave.refused(), now);
      }

      @Override
      public Boolean ask(Turn.Ask ask) {
        screen = ask.question().answer(desk.orElseThrow());
        return true;
      }

      @Override
      public Boolean waiting(Turn.Wait wait) {
        screen = answered(wait, now);
        return true;
      }

      @Override
      public Boolean edit(Turn.Edit edit) {
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

  private Screen answered(Turn.Wait wait, Moment now) {
    Desk of = desk.orElseThrow();
    Errand errand = Errand.of(() -> wait.question().answer(of));
    if (errand.isBackWithin(UNNOTICED_MILLIS)) {
      return errand.answer();
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
    Moment now = desk.map(Desk::now).orElse(new Moment(Instant.EPOCH, 0));
    screen = screen.fitted(size.columns(), size.rows(), now);
    display.show(screen.view(size.columns(), size.rows(), now));
  }
}
