package dossier.tui;

import java.io.IOException;

/** What is said when the disk refuses an answer or a rating. */
final class Refusal {
  private Refusal() {}

  static String said(IOException e) {
    return "Not kept: " + e.getMessage() + ". Nothing before it is lost. Try again when mended.";
  }
}
