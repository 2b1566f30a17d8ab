package dossier.tui;

import java.io.IOException;

/** What is said when the disk refuses. */
final class Refusal {
  private Refusal() {}

  private static final String START = "Not kept: ";

  /** Says why an answer or a rating is not on disk. */
  static String said(IOException e) {
    return START + e.getMessage() + ". Nothing before it is lost. Try again when mended;"
        + " Ctrl-C leaves without it.";
  }

  /** Returns a screen with why what was asked for is not shown. */
  static Screen unread(Screen under, IOException e) {
    return Toast.over(under, "This cannot be read now: " + e.getMessage());
  }

  /** Returns whether a notice is one of these. */
  static boolean isOne(String notice) {
    return notice.startsWith(START);
  }
}
