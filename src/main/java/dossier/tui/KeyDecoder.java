package dossier.tui;

import dossier.tui.Input.Mouse.Gesture;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the bytes of a terminal into inputs.
 *
 * <p>Sequences are those of ECMA-48 and xterm's ctlseqs: CSI and SS3 keys with their modifiers,
 * modifyOtherKeys and kitty's {@code CSI u} where a terminal sends them unasked, bracketed paste, the
 * mouse by SGR. Every other well-formed sequence (reports, focus, OSC, DCS) is swallowed, so that no
 * answer of a terminal is taken for one of the learner's.
 *
 * <p>A lone ESC is told from the start of a sequence only by what follows in time. The caller keeps
 * the clock: after {@link #patience} milliseconds of silence it calls {@link #lapse}.
 */
final class KeyDecoder {

  /** The longest paste taken, in chars; what is beyond is dropped. */
  static final int MOST_PASTED = 200_000;

  /** A paste whose end has not come after this silence, in milliseconds, has lost it. */
  private static final int PASTE_PATIENCE = 2_000;

  /** What has begun as no key does is waited for longer, in milliseconds: it is an answer. */
  private static final int SEQUENCE_PATIENCE = 500;

  /**
   * The rest of a sequence may come so late, in milliseconds, after its ESC was taken for the key:
   * on a slow link.
   */
  private static final int LATE_PATIENCE = 1_000;

  /** How long is waited after ESC on a link that has torn a sequence apart once, in milliseconds. */
  private static final int SLOW_GRACE = 400;

  /** A sequence longer than this is none. */
  private static final int MOST_SEQUENCE = 4_096;

  private static final char ESC = '\u001B';
  private static final char BEL = '\u0007';
  private static final String PASTE_END = "\u001B[201~";

  /** What the chars to come belong to. */
  private enum State {
    GROUND,
    ESCAPE,
    /** After an ESC that was taken for the key. */
    LATE,
    CSI,
    /** The Linux console's function keys, {@code CSI [ A}. */
    CSI_BRACKET,
    SS3,
    /** OSC, DCS, SOS, PM, APC: up to BEL or ST. */
    STRING,
    STRING_ESCAPE,
    /** The three chars of an old mouse report. */
    MOUSE,
    PASTE
  }

  private int grace;
  private final CharsetDecoder utf8 = StandardCharsets.UTF_8
      .newDecoder()
      .onMalformedInput(CodingErrorAction.REPLACE)
      .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private byte[] incomplete = {};
  private State state = State.GROUND;
  private char introducer;
  private boolean late;
  private char high;
  private final StringBuilder sequence = new StringBuilder();
  private final StringBuilder paste = new StringBuilder();
  private List<Input> decoded = new ArrayList<>();

  /**
   * Makes a decoder.
   *
   * @param grace how long the rest of a sequence may take after ESC, in milliseconds
   */
  KeyDecoder(int grace) {
    this.grace = grace;
  }

  /** Returns the inputs that bytes complete. */
  List<Input> feed(byte[] bytes) {
    ByteBuffer in = ByteBuffer.allocate(incomplete.length + bytes.length);
    in.put(incomplete).put(bytes).flip();
    CharBuffer chars = CharBuffer.allocate(in.remaining() + 1);
    utf8.reset().decode(in, chars, false);
    incomplete = new byte[in.remaining()];
    in.get(incomplete);
    chars.flip();
    if (state == State.LATE) {
      resume(chars);
    }
    while (chars.hasRemaining()) {
      accept(chars.get());
    }
    return taken();
  }

  /**
   * Takes what comes after an ESC that was taken for the key. Nobody types a bracket right after
   * it; a big O only where it is all that came with a function key's letter.
   */
  private void resume(CharBuffer chars) {
    state = State.GROUND;
    boolean function =
        chars.length() == 2 && chars.charAt(0) == 'O' && "ABCDFHPQRS".indexOf(chars.charAt(1)) >= 0;
    if (chars.hasRemaining() && (chars.charAt(0) == '[' || function)) {
      grace = Math.max(grace, SLOW_GRACE);
      late = true;
      escape(chars.get());
    }
  }

  /** Returns how long to wait for more before calling {@link #lapse}, in milliseconds; 0: for ever. */
  int patience() {
    return switch (state) {
      case GROUND -> 0;
      case PASTE -> PASTE_PATIENCE;
      case ESCAPE -> grace;
      case LATE -> LATE_PATIENCE;
      case CSI, SS3, STRING, CSI_BRACKET, STRING_ESCAPE, MOUSE -> SEQUENCE_PATIENCE;
    };
  }

  /** Returns the inputs that silence completes. */
  List<Input> lapse() {
    State next = State.GROUND;
    switch (state) {
      case ESCAPE -> {
        key("Esc");
        next = State.LATE;
      }
      case CSI, SS3, STRING -> {
        if (sequence.length() == 0) {
          typed(introducer, !late);
        }
      }
      case PASTE -> endPaste();
      case GROUND, LATE, CSI_BRACKET, STRING_ESCAPE, MOUSE -> {}
    }
    state = next;
    late = false;
    return taken();
  }

  private List<Input> taken() {
    List<Input> taken = decoded;
    decoded = new ArrayList<>();
    return taken;
  }

  private void accept(char c) {
    switch (state) {
      case GROUND, LATE -> ground(c);
      case ESCAPE -> {
        late = false;
        escape(c);
      }
      case CSI -> csi(c);
      case CSI_BRACKET -> {
        state = State.GROUND;
        if (c >= 'A' && c <= 'E') {
          key("F" + (c - 'A' + 1));
        }
      }
      case SS3 -> ss3(c);
      case STRING -> string(c);
      case STRING_ESCAPE -> {
        state = State.GROUND;
        if (c != '\\') {
          escape(c);
        }
      }
      case MOUSE -> {
        sequence.append(c);
        if (sequence.length() == 3) {
          state = State.GROUND;
        }
      }
      case PASTE -> paste(c);
    }
  }

  private void ground(char c) {
    if (c == ESC) {
      state = State.ESCAPE;
    } else {
      plain(c, false);
    }
  }

  private void escape(char c) {
    state = State.GROUND;
    switch (c) {
      case ESC -> {
        key("Esc");
        state = State.ESCAPE;
      }
      case '[' -> start(State.CSI, c);
      case 'O' -> start(State.SS3, c);
      case ']', 'P', 'X', '^', '_' -> start(State.STRING, c);
      default -> plain(c, true);
    }
  }

  private void start(State next, char c) {
    state = next;
    introducer = c;
    sequence.setLength(0);
  }

  private void csi(char c) {
    if (c == '[' && sequence.length() == 0) {
      state = State.CSI_BRACKET;
    } else if (c >= '@' && c <= '~') {
      state = State.GROUND;
      csiKey(sequence.toString(), c);
    } else if (!goesOn(c, ' ', '?')) {
      abandon(c);
    }
  }

  private void ss3(char c) {
    if (c >= '0' && c <= '9') {
      if (!goesOn(c, '0', '9')) {
        abandon(c);
      }
    } else if (c > ' ' && c <= '~') {
      state = State.GROUND;
      ss3Key(c);
    } else {
      abandon(c);
    }
  }

  private void string(char c) {
    if (c == ESC) {
      state = State.STRING_ESCAPE;
    } else if (c == BEL) {
      state = State.GROUND;
    } else if (sequence.length() == 0) {
      sequence.append(c);
    }
  }

  private boolean goesOn(char c, char first, char last) {
    if (c < first || c > last || sequence.length() >= MOST_SEQUENCE) {
      return false;
    }
    sequence.append(c);
    return true;
  }

  /** A sequence broken off is no key; what broke it may be one. */
  private void abandon(char c) {
    state = State.GROUND;
    ground(c);
  }

  private void csiKey(String parameters, char end) {
    if (parameters.startsWith("<") && (end == 'M' || end == 'm')) {
      mouse(parameters.substring(1).split(";", -1), end == 'M');
      return;
    }
    if (!parameters.isEmpty() && (parameters.charAt(0) < '0' || parameters.charAt(0) > ';')) {
      return;
    }
    String[] fields = parameters.split(";", -1);
    int first = number(fields[0]);
    int modifiers = fields.length > 1 ? number(fields[1]) : 0;
    switch (end) {
      case '~' -> {
        if (first == 200) {
          state = State.PASTE;
          paste.setLength(0);
        } else if (first == 27 && fields.length == 3) {
          code(number(fields[2]), modifiers);
        } else {
          modified(tildeKey(first), modifiers);
        }
      }
      case 'u' -> code(first, modifiers);
      case 'Z' -> modified("Tab", Math.max(2, modifiers));
      case 'M' -> {
        if (parameters.isEmpty()) {
          start(State.MOUSE, end);
        }
      }
      case 'P', 'Q', 'R', 'S' -> {
        if (parameters.isEmpty() || first == 1) {
          modified("F" + (end - 'P' + 1), modifiers);
        }
      }
      default -> modified(arrow(end), modifiers);
    }
  }

  /** A report of xterm's SGR mode: button bits, column and row from 1; M for a press, m for a release. */
  private void mouse(String[] fields, boolean pressed) {
    if (fields.length != 3) {
      return;
    }
    int column = number(fields[1]) - 1;
    int row = number(fields[2]) - 1;
    // Shift is 4, Meta 8, Ctrl 16; what moves (32) or has further buttons (128) means nothing here.
    Gesture gesture =
        switch (number(fields[0]) & ~(4 | 8 | 16)) {
          case 0 -> pressed ? Gesture.PRESS : Gesture.RELEASE;
          case 2 -> pressed ? Gesture.MENU : null;
          case 64 -> Gesture.WHEEL_UP;
          case 65 -> Gesture.WHEEL_DOWN;
          default -> null;
        };
    if (gesture != null && column >= 0 && row >= 0) {
      decoded.add(new Input.Mouse(gesture, column, row));
    }
  }

  private void ss3Key(char c) {
    int modifiers = sequence.length() == 0 ? 0 : number(sequence.toString());
    if (c >= 'P' && c <= 'S') {
      modified("F" + (c - 'P' + 1), modifiers);
    } else if (c == 'M') {
      modified("Enter", modifiers);
    } else if (c == 'X') {
      typed('=', false);
    } else if (c >= 'j' && c <= 'y') {
      typed("*+,-./0123456789".charAt(c - 'j'), false);
    } else {
      modified(arrow(c), modifiers);
    }
  }

  private static String arrow(char c) {
    return switch (c) {
      case 'A' -> "Up";
      case 'B' -> "Down";
      case 'C' -> "Right";
      case 'D' -> "Left";
      case 'H' -> "Home";
      case 'F' -> "End";
      default -> "";
    };
  }

  private static String tildeKey(int number) {
    return switch (number) {
      case 1, 7 -> "Home";
      case 2 -> "Insert";
      case 3 -> "Delete";
      case 4, 8 -> "End";
      case 5 -> "PageUp";
      case 6 -> "PageDown";
      case 11, 12, 13, 14, 15 -> "F" + (number - 10);
      case 17, 18, 19, 20, 21 -> "F" + (number - 11);
      case 23, 24 -> "F" + (number - 12);
      default -> "";
    };
  }

  /** A key by its code point, as modifyOtherKeys and kitty report it. */
  private void code(int code, int modifiers) {
    switch (code) {
      case 9 -> modified("Tab", modifiers);
      case 13 -> modified("Enter", modifiers);
      case 27 -> modified("Esc", modifiers);
      case 32 -> modified("Space", modifiers);
      case 8, 127 -> modified("Backspace", modifiers);
      default -> {
        // Kitty numbers keys that type nothing in the private use area.
        if (code > ' ' && code <= Character.MAX_CODE_POINT && !isPrivate(code)) {
          int bits = Math.max(0, modifiers - 1);
          boolean ctrl = (bits & 4) != 0;
          boolean upper = ctrl || (bits & 1) != 0;
          int shown = upper ? Character.toUpperCase(code) : code;
          decoded.add(new Input.Key(Character.toString(shown), ctrl, (bits & 2) != 0, false));
        }
      }
    }
  }

  private static boolean isPrivate(int code) {
    return code >= 0xE000 && code <= 0xF8FF;
  }

  /** Adds a named key, unless it has no name; modifiers are xterm's: 1 + shift 1, alt 2, ctrl 4. */
  private void modified(String name, int modifiers) {
    if (!name.isEmpty()) {
      int bits = Math.max(0, modifiers - 1);
      decoded.add(new Input.Key(name, (bits & 4) != 0, (bits & 2) != 0, (bits & 1) != 0));
    }
  }

  private static int number(String digits) {
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9' || number > 10_000_000) {
        return number;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }

  private void plain(char c, boolean alt) {
    switch (c) {
      case '\r', '\n' -> decoded.add(new Input.Key("Enter", false, alt, false));
      case '\t' -> decoded.add(new Input.Key("Tab", false, alt, false));
      case '\b', '\u007F' -> decoded.add(new Input.Key("Backspace", false, alt, false));
      case '\0' -> decoded.add(new Input.Key("Space", true, alt, false));
      default -> {
        if (c < ' ') {
          String letter = String.valueOf((char) (c + '@'));
          decoded.add(new Input.Key(letter, true, alt, false));
        } else {
          typed(c, alt);
        }
      }
    }
  }

  /** Adds what a char types; halves of a pair are put together, what nobody can type is dropped. */
  private void typed(char c, boolean alt) {
    String name = String.valueOf(c);
    if (Character.isHighSurrogate(c)) {
      high = c;
      return;
    }
    if (Character.isLowSurrogate(c)) {
      name = high + name;
    }
    if ((c >= '\u007F' && c < '\u00A0') || c == '\uFFFD') {
      return;
    }
    decoded.add(new Input.Key(c == ' ' ? "Space" : name, false, alt, false));
  }

  private void key(String name) {
    decoded.add(Input.Key.of(name));
  }

  private void paste(char c) {
    paste.append(c);
    int end = paste.length() - PASTE_END.length();
    if (c == '~' && end >= 0 && paste.indexOf(PASTE_END, end) == end) {
      paste.setLength(end);
      state = State.GROUND;
      endPaste();
    } else if (end > MOST_PASTED) {
      // Keep as many of the last chars as may be the start of the end.
      paste.delete(MOST_PASTED, MOST_PASTED + 1);
    }
  }

  private void endPaste() {
    var text = new StringBuilder();
    for (String line : Text.lines(paste.toString())) {
      text.append(text.length() == 0 ? "" : "\n").append(withoutControls(line));
    }
    paste.setLength(0);
    decoded.add(new Input.Paste(text.toString()));
  }

  private static String withoutControls(String line) {
    var text = new StringBuilder(line.length());
    line.codePoints()
        .filter(c -> c == '\t' || !Character.isISOControl(c))
        .forEach(text::appendCodePoint);
    return text.toString();
  }
}
