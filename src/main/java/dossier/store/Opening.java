package dossier.store;

import java.util.List;

/** What became of opening a log to write. */
public sealed interface Opening {

  /**
   * The log is ours to write.
   *
   * @param notices what had to be put right first, one sentence each
   */
  record Opened(Log log, List<String> notices) implements Opening {}

  /**
   * Someone else writes it; it can still be read.
   *
   * @param by such as {@code process 4711 on laptop since 2026-11-21T10:00:00.000+03:00}
   */
  record Held(String by) implements Opening {
    /** Returns what the learner is told. */
    public String message() {
      return "held by " + by;
    }
  }
}
