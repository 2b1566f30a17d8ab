package dossier.tui;

import dossier.schedule.Moment;

/** A screen: what an input changes, and what is seen. Neither touches a terminal. */
interface Screen {
  /** Returns what follows from an input. */
  Turn on(Input input, Moment now);

  /** Returns what is seen on {@code columns} by {@code rows} cells, both at least 1. */
  Frame view(int columns, int rows, Moment now);

  /**
   * Returns this screen as it stands once shown: scrolled no further than there is something to
   * see, so that the next key scrolls from what is seen.
   */
  default Screen fitted(int columns, int rows, Moment now) {
    return this;
  }

  /** Returns what follows from time going by. */
  default Turn tick() {
    return new Turn.Show(this);
  }

  /** Returns whether there is a clock on it, so that it must know of time going by. */
  default boolean isTimed() {
    return false;
  }

  /** Returns every binding that works now. */
  Keymap<?> keys();

  /** Returns what becomes of answers given here, as the help screen says it. */
  default String promise() {
    return "Every answer and rating is on disk before the next question.";
  }
}
