package control.question;

import com.googlecode.lanterna.TextColor;
import control.tui.Shown;
import java.time.Instant;

/** Breaks every rule of the architecture; never part of the program. */
public final class Impure {
  private Impure() {}

  /** Returns what a pure package must not know. */
  public static String all() {
    return Instant.now() + Shown.TEXT.toString() + TextColor.ANSI.RED;
  }
}
