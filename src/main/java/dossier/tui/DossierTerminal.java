package dossier.tui;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.ansi.UnixTerminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Lanterna's terminal, with what it does slowly or wrongly done here: one write a frame, the size
 * without asking the terminal, text as whole UTF-8 strings, attributes in one sequence.
 *
 * <p>It reads no input; {@link Display} does. Lanterna's shutdown hook brings the terminal back
 * when the process is told to end, through {@link #exitPrivateMode} and {@link
 * #restoreTerminalSettings}.
 */
final class DossierTerminal extends UnixTerminal {
  private static final String PASTE_ON = "\u001B[?2004h";
  private static final String PASTE_OFF = "\u001B[?2004l";

  /** Presses, releases and the wheel, at any column (SGR); no motion, so Shift-drag still selects. */
  private static final String MOUSE_ON = "\u001B[?1000h\u001B[?1006h";

  private static final String MOUSE_OFF = "\u001B[?1006l\u001B[?1000l";

  /** SGR parameters asked for and not yet written. */
  private String look = "";

  /** Null while Lanterna's constructor calls the methods below. */
  private final Tty tty;

  private boolean entered;
  private boolean entering;
  private boolean mouse;

  DossierTerminal(Tty tty, OutputStream out) throws IOException {
    super(
        InputStream.nullInputStream(),
        new FrameOutput(out),
        StandardCharsets.UTF_8,
        CtrlCBehaviour.TRAP);
    this.tty = tty;
  }

  /**
   * Has something done, on a thread of its own, whenever the terminal tells that its size may be
   * new. Lanterna would tell only of a size other than the last, and the screen may be lost all the
   * same.
   */
  void onSignal(Runnable action) throws IOException {
    super.registerTerminalResizeListener(action);
  }

  /** Returns whether the screen is the program's: from entering to leaving private mode. */
  synchronized boolean isEntered() {
    return entered;
  }

  @Override
  public synchronized void enterPrivateMode() throws IOException {
    if (!entered) {
      entered = true;
      entering = true;
      super.enterPrivateMode();
      entering = false;
      writeModes();
    }
  }

  /** Reports the mouse from now on, or no longer. */
  synchronized void mouse(boolean reported) throws IOException {
    mouse = reported;
    if (entered) {
      write(reported ? MOUSE_ON : MOUSE_OFF);
    }
  }

  /** Asks for the modes again that the terminal may have lost while the program was stopped. */
  synchronized void renew() throws IOException {
    if (entered) {
      writeModes();
    }
  }

  private void writeModes() throws IOException {
    write(mouse ? PASTE_ON + MOUSE_ON : PASTE_ON);
  }

  /** Leaves the screen as it was found; does nothing if that is done. */
  @Override
  public synchronized void exitPrivateMode() throws IOException {
    if (entered) {
      entered = false;
      write(mouse ? MOUSE_OFF + PASTE_OFF : PASTE_OFF);
      super.exitPrivateMode();
    }
  }

  @Override
  protected void registerTerminalResizeListener(Runnable ignored) {
    // See onSignal, which can wait until there is something to see.
  }

  @Override
  protected TerminalSize findTerminalSize() throws IOException {
    Size size = tty == null ? new Size(80, 24) : tty.measure();
    return new TerminalSize(size.columns(), size.rows());
  }

  @Override
  protected void saveTerminalSettings() {
    // Tty.open has.
  }

  @Override
  protected void restoreTerminalSettings() throws IOException {
    if (tty != null) {
      tty.restore();
    }
  }

  @Override
  protected void canonicalMode(boolean enabled) {
    // Tty.open has set every mode at once.
  }

  @Override
  protected void keyEchoEnabled(boolean enabled) {
    // As above.
  }

  @Override
  protected void keyStrokeSignalsEnabled(boolean enabled) {
    // As above.
  }

  @Override
  public void putString(String text) throws IOException {
    writeLook();
    write(text);
  }

  @Override
  public void resetColorAndSGR() {
    look("");
  }

  /** Makes text to come look as SGR parameters say, and not as any before. */
  void look(String parameters) {
    look = parameters.isEmpty() ? "0" : "0;" + parameters;
  }

  /** Writes what has gathered; what entering the screen takes goes out with its first frame. */
  @Override
  public void flush() throws IOException {
    if (!entering) {
      writeLook();
      super.flush();
    }
  }

  private void writeLook() throws IOException {
    if (!look.isEmpty()) {
      write("\u001B[" + look + "m");
      look = "";
    }
  }

  private void write(String text) throws IOException {
    writeToTerminal(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Gathers what is written, and writes it at once, as one synchronized update (DEC 2026). */
  static final class FrameOutput extends OutputStream {
    private static final byte[] BEGIN = "\u001B[?2026h".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\u001B[?2026l".getBytes(StandardCharsets.US_ASCII);

    private final OutputStream out;
    private final ByteArrayOutputStream frame = new ByteArrayOutputStream(1 << 14);

    FrameOutput(OutputStream out) {
      this.out = out;
    }

    @Override
    public synchronized void write(int b) {
      begin();
      frame.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
      begin();
      frame.write(bytes, offset, length);
    }

    private void begin() {
      if (frame.size() == 0) {
        frame.writeBytes(BEGIN);
      }
    }

    @Override
    public synchronized void flush() throws IOException {
      if (frame.size() > 0) {
        frame.writeBytes(END);
        byte[] whole = frame.toByteArray();
        frame.reset();
        out.write(whole);
      }
    }
  }
}
