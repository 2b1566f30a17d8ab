package dossier.tui;

import java.io.IOException;

/** What is said when the disk refuses an answer or a rating. */
final class Refusal {
  private Refusal() {}

  private static final String START = "Not kept: ";

  static String said(IOException e) {
    return START + e.getMessage() + ". Nothing before it is lost. Try again when mended;"
        + " Ctrl-C leaves without it.";
  }

  /** Returns whether a notice is one of these. */
  static boolean isOne(String notice) {
    return notice.startsWith(START);
  }
}
