package dossier.optimize;

/** Is told how far a long computation is, on the thread that computes. */
public interface Progress {
  /** Tells nobody. */
  Progress NONE = done -> {};

  /**
   * Takes note, and may throw a {@link java.util.concurrent.CancellationException}: nothing is left
   * behind then.
   *
   * @param done the share that is done, 0 to 1
   */
  void at(double done);

  /** Returns a progress for the part from one share to another of this one. */
  default Progress part(double from, double to) {
    return done -> at(done >= 1 ? to : from + done * (to - from));
  }
}
