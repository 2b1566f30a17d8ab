package dossier.tui;

import dossier.question.Confidence;
import java.util.Arrays;
import java.util.List;

/** How sure a learner is, in words: the same in drills and sittings, on the screen and in lines. */
final class Sureness {
  static final String QUESTION = "How sure are you?";

  private Sureness() {}

  /** Returns the seven bands, each with its range, the lowest first. */
  static List<String> bands() {
    return Arrays.stream(Confidence.values()).map(Sureness::band).toList();
  }

  /** Returns a band with its range. */
  static String band(Confidence band) {
    return band.word() + " " + band.range();
  }

  /** Returns a band as it is told, such as "very likely, 80-95 %". */
  static String said(Confidence band) {
    return band.word() + ", " + band.range();
  }

  /** Says whether drills ask for it from now on. */
  static String asked(boolean on) {
    return on
        ? "Drills ask how sure you are before each verdict."
        : "Drills no longer ask how sure you are.";
  }

  /** Says how many confident errors are to be seen again. */
  static String again(int cards) {
    return Page.count(cards, "confident error") + " to be seen again";
  }
}
