package dossier.tui;

import dossier.optimize.Evaluation;
import dossier.optimize.Optimizer;
import dossier.optimize.Score;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The parameters of the memory model that cards are scheduled by, and what there is to train others
 * on.
 *
 * @param reviews of the log
 * @param cards that were reviewed
 * @param tooFew why the log cannot be trained on, if so: a sentence without its full stop
 * @param versions the latest first, the published defaults last; one of them is in use
 */
public record Tuning(int reviews, int cards, Optional<String> tooFew, List<Version> versions) {
  /** Copies the list. */
  public Tuning {
    versions = List.copyOf(versions);
  }

  /**
   * Parameters that came into use once.
   *
   * @param number from 1 on; 0 for the published defaults
   * @param since when they came into use last
   * @param model its name
   * @param note where they come from, in a few words
   */
  public record Version(
      int number, Optional<LocalDate> since, String model, String note, boolean inUse) {
    /** Returns the version in one line. */
    public String said() {
      return number + "  " + since.map(day -> day + "  ").orElse("") + model + ", " + note
          + (inUse ? " (in use)" : "");
    }
  }

  /**
   * How many cards are due today.
   *
   * @param then how many would be, by other parameters
   */
  public record Due(int now, int then) {}

  /**
   * What training came to.
   *
   * @param due by what was trained
   */
  public record Trial(Optimizer.Outcome outcome, Due due) {}

  /** Says by how much what was trained predicts better: a sentence. */
  public static String leads(Optimizer.Outcome outcome) {
    String over =
        outcome.overCurrent().map(lead -> lead(lead, "those in use") + ", ").orElse("");
    return "Log loss is " + over + lead(outcome.overDefault(), "the defaults") + ".";
  }

  private static String lead(Evaluation.Lead lead, String what) {
    return String.format(
        Locale.ROOT,
        "%.4f %s %s (standard error %.4f)",
        Math.abs(lead.gain()),
        lead.gain() < 0 ? "above" : "below",
        what,
        lead.error());
  }

  /** Returns the AUC as it is shown; a dash where it is not defined. */
  public static String auc(Score score) {
    return Double.isFinite(score.auc()) ? String.format(Locale.ROOT, "%.3f", score.auc()) : "–";
  }

  /** Returns the version in use. */
  public Version current() {
    return versions.stream().filter(Version::inUse).findFirst().orElseThrow();
  }
}
