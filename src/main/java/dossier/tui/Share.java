package dossier.tui;

/** How much of something is done: told by the thread that does it, looked at by another. */
final class Share {
  private volatile double done;

  /** Takes the share that is done, 0 to 1. */
  void at(double now) {
    done = now;
  }

  double done() {
    return done;
  }
}
