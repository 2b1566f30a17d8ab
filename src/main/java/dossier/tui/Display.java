package dossier.tui;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The full screen of a terminal: frames out, inputs in.
 *
 * <p>One thread, that of the screens, calls {@link #show}, {@link #take} and {@link #poll}. A daemon
 * thread reads the keyboard; it, the signal of a new size, and workers through {@link #post} feed
 * one queue. Whatever ends the process, the terminal is given back as it was found: by {@link
 * #close}, else by the shutdown hook.
 */
final class Display implements AutoCloseable {

  /** How long the rest of a key may take, in milliseconds: here, and over a network. */
  private static final int GRACE = 25;

  private static final int REMOTE_GRACE = 100;

  /** What a thread has for that of the screens. */
  private interface News {
    void take() throws IOException;
  }

  private final Tty tty;
  private final DossierTerminal terminal;
  private final CellScreen screen;
  private final KeyDecoder decoder;
  private final Map<String, String> environment;
  private final BlockingQueue<News> news = new LinkedBlockingQueue<>();
  private final Queue<Input> inputs = new ArrayDeque<>();
  private final UncaughtExceptionHandler handlerBefore =
      Thread.getDefaultUncaughtExceptionHandler();
  private final boolean ascii;
  private Size size;

  /** When the keyboard last sent something. */
  private long fed;

  private Optional<Frame> shown = Optional.empty();
  private boolean closed;

  /** Standard input; opened once more, it can be closed without it. */
  private FileChannel keyboard;

  private boolean own;

  /** Whether another program has the terminal. */
  private volatile boolean lent;

  private Thread reader = new Thread();

  private Display(Tty tty, DossierTerminal terminal, Map<String, String> environment) {
    this.tty = tty;
    this.terminal = terminal;
    Theme theme = Theme.of(environment);
    this.screen = new CellScreen(terminal, role -> terminal.look(theme.look(role)));
    this.decoder = new KeyDecoder(environment.containsKey("SSH_CONNECTION") ? REMOTE_GRACE : GRACE);
    this.ascii = Ascii.isAsked(environment);
    this.environment = environment;
    this.size = tty.size();
  }

  /**
   * Takes the terminal over; empty where standard input or output is none, or one that cannot
   * ({@code TERM=dumb}).
   *
   * @param environment what the theme and the glyphs depend on, SSH_CONNECTION, TERM, and COLUMNS and LINES where the terminal does
   *     not know its size
   */
  static Optional<Display> open(Map<String, String> environment) throws IOException {
    if ("dumb".equals(environment.get("TERM"))) {
      return Optional.empty();
    }
    Optional<Tty> tty = Tty.open(environment);
    if (tty.isEmpty()) {
      return Optional.empty();
    }
    try {
      // Unbuffered: a frame is one write.
      var out = new FileOutputStream(FileDescriptor.out);
      var display = new Display(tty.get(), new DossierTerminal(tty.get(), out), environment);
      display.start();
      return Optional.of(display);
    } catch (IOException | RuntimeException | Error e) {
      tty.get().restore();
      throw e;
    }
  }

  private void start() throws IOException {
    terminal.enterPrivateMode();
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> fail(e));
    listen();
    start(this::watch, "size");
  }

  private static Thread start(Runnable work, String name) {
    var thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** Has the keyboard read from now on. */
  private void listen() {
    FileChannel from;
    try {
      from = new FileInputStream("/dev/stdin").getChannel();
      own = true;
    } catch (IOException e) {
      // As where the terminal belongs to somebody else: su.
      from = new FileInputStream(FileDescriptor.in).getChannel();
      own = false;
    }
    FileChannel opened = from;
    keyboard = opened;
    reader = start(() -> read(opened), "keyboard");
  }

  private void watch() {
    try {
      terminal.onSignal(this::measured);
    } catch (IOException e) {
      fail(e);
    }
  }

  /** Asks for a size that came before anything here listened; it takes a process, so not at first. */
  void settle() {
    Size before = size;
    start(
        () -> {
          try {
            if (!tty.measure().equals(before)) {
              measured();
            }
          } catch (IOException e) {
            fail(e);
          }
        },
        "size");
  }

  private void measured() {
    try {
      Size now = tty.measure();
      news.add(() -> {
        size = now;
        terminal.renew();
        repaint();
      });
    } catch (IOException e) {
      fail(e);
    }
  }

  private void feed(byte[] bytes) {
    inputs.addAll(decoder.feed(bytes));
    fed = System.nanoTime();
  }

  private void read(FileChannel from) {
    ByteBuffer buffer = ByteBuffer.allocate(1 << 12);
    try {
      while (from.read(buffer) >= 0) {
        byte[] bytes = Arrays.copyOf(buffer.array(), buffer.position());
        buffer.clear();
        news.add(() -> feed(bytes));
      }
    } catch (IOException hungUp) {
      // To the screens it is the same as an end.
    }
    if (lent) {
      return;
    }
    news.add(() -> inputs.add(new Input.Eof()));
  }

  /**
   * Has presses and the wheel of the mouse come as {@link Input.Mouse}, or no longer, from the next
   * frame on. Terminals then select text while Shift is held.
   */
  void mouse(boolean reported) throws IOException {
    terminal.mouse(reported);
  }

  /** Returns the size of the screen as of the last input taken. */
  Size size() {
    return size;
  }

  /** Shows a frame; nothing once the terminal has been given back. */
  void show(Frame frame) throws IOException {
    synchronized (terminal) {
      if (terminal.isEntered()) {
        shown = Optional.of(frame);
        screen.show(ascii ? Ascii.of(frame) : frame, size);
      }
    }
  }

  /**
   * Returns the next input, when there is one. Ctrl-Z (stop until told to go on) and Ctrl-L (show
   * again) are answered here.
   *
   * @throws IllegalStateException if another thread has failed; its failure is the cause
   */
  Input take() throws IOException {
    return take(0).orElseThrow();
  }

  /**
   * Returns the next input as {@link #take} does; empty if there was none for so long.
   *
   * @param millis how long it is waited for; 0: for ever
   */
  Optional<Input> take(int millis) throws IOException {
    long began = System.nanoTime();
    while (true) {
      Optional<Input> next = next();
      if (next.isPresent()) {
        return next;
      }
      long left = millis - (System.nanoTime() - began) / 1_000_000;
      if (millis > 0 && left <= 0) {
        return Optional.empty();
      }
      try {
        await(millis == 0 ? Integer.MAX_VALUE : (int) left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.of(new Input.Eof());
      }
    }
  }

  /** Returns the next input if there is one already. */
  Optional<Input> poll() throws IOException {
    for (News latest = news.poll(); latest != null; latest = news.poll()) {
      latest.take();
    }
    return next();
  }

  private void await(int millis) throws IOException, InterruptedException {
    // What comes from elsewhere is no part of a key, and does not prolong the wait for its rest.
    long left = decoder.patience() - (System.nanoTime() - fed) / 1_000_000;
    boolean isKey = decoder.patience() > 0 && left <= millis;
    News latest = news.poll(isKey ? left : millis, TimeUnit.MILLISECONDS);
    if (latest != null) {
      latest.take();
    } else if (isKey) {
      inputs.addAll(decoder.lapse());
    }
  }

  private Optional<Input> next() throws IOException {
    for (Input input = inputs.poll(); input != null; input = inputs.poll()) {
      if (input instanceof Input.Key key && key.chord().equals("Ctrl-Z")) {
        suspend();
      } else if (input instanceof Input.Key key && key.chord().equals("Ctrl-L")) {
        repaint();
      } else {
        return keptIfLast(input);
      }
    }
    return Optional.empty();
  }

  private Optional<Input> keptIfLast(Input input) {
    if (input instanceof Input.Eof) {
      inputs.add(input);
    }
    return Optional.of(input);
  }

  /** Gives a task to the thread of the screens; any thread may. */
  void post(Runnable task) {
    news.add(() -> inputs.add(new Input.Task(task)));
  }

  /** Makes the thread of the screens fail with a failure of this one. */
  void fail(Throwable failure) {
    news.add(() -> {
      throw new IllegalStateException(failure);
    });
  }

  private void suspend() throws IOException {
    synchronized (terminal) {
      if (!terminal.isEntered()) {
        return;
      }
      terminal.exitPrivateMode();
      tty.stop();
      terminal.enterPrivateMode();
    }
    size = tty.measure();
    repaint();
  }

  /**
   * Gives the terminal to the editor, as it was found, and takes it back when that is left. Returns
   * what the learner must know of it; nothing where all went well.
   *
   * @param where asked for what to open
   */
  String edit(Turn.Where where, Optional<Desk> desk) {
    try {
      Optional<Place> place = where.at(desk);
      if (place.isEmpty()) {
        return "The question is no longer in the bank files.";
      }
      Optional<Editor> editor = Editor.of(environment);
      return editor.isEmpty() ? Editor.none(place.get()) : edited(editor.get(), place.get());
    } catch (IOException e) {
      return "Not opened: " + e.getMessage() + ".";
    }
  }

  private String edited(Editor with, Place place) throws IOException {
    if (!own) {
      return "The keyboard is not Dossier's to give away; open " + place + " elsewhere.";
    }
    // Two that read one keyboard would each get some of the keys.
    lent = true;
    reader.interrupt();
    try {
      reader.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    terminal.exitPrivateMode();
    int code = tty.lend(with.command(), with.arguments(place));
    terminal.enterPrivateMode();
    lent = false;
    listen();
    size = tty.measure();
    repaint();
    return with.said(code);
  }

  /** Shows the last frame whole, at once, and has the screens make one for the size. */
  private void repaint() throws IOException {
    screen.forget();
    if (shown.isPresent()) {
      show(shown.get());
    }
    inputs.add(new Input.Resize(size));
  }

  /** Gives the terminal back as it was found; once is enough. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    Thread.setDefaultUncaughtExceptionHandler(handlerBefore);
    try {
      terminal.close();
    } catch (IllegalStateException shuttingDown) {
      // The shutdown hook does the same.
    } finally {
      tty.restore();
      // Java waits 300 ms at its end for a thread in a native read; closing a channel wakes it.
      // Last,
      // for restoring needs standard input.
      keyboard.close();
    }
  }
}
