package dossier.tui;

import dossier.assess.Blueprint;
import dossier.assess.Score;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What can be sat, what was left, and what was handed in.
 *
 * @param left the sitting that can be gone on with
 * @param past the sittings that were handed in, the last first
 */
public record Assessments(List<Offer> offers, Optional<Left> left, List<Past> past) {
  /** Copies the lists. */
  public Assessments {
    offers = List.copyOf(offers);
    past = List.copyOf(past);
  }

  /**
   * A blueprint of a bank.
   *
   * @param bank the name of the bank, which it is drawn from
   */
  public record Offer(String bank, String title, Blueprint blueprint) {}

  /**
   * A sitting that was left, or cut off.
   *
   * @param began such as 2026-11-22 09:30, in the learner's zone
   * @param time the time that is left; empty where there is no limit
   */
  public record Left(String began, int answered, int items, Optional<Duration> time) {}

  /**
   * A sitting that was handed in.
   *
   * @param id what tells it from other sittings
   * @param began such as 2026-11-22 09:30, in the learner's zone
   * @param score as it was marked then
   * @param passed whether the pass mark was reached; empty where there was none
   */
  public record Past(String id, String began, Score score, Optional<Boolean> passed) {}
}
