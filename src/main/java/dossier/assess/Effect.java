package dossier.assess;

import java.time.Duration;

/**
 * What a step of a sitting asks of the world: a line of the log. A step holds only once its effects
 * are on disk; where the disk refuses one, the caller stays at the state before.
 */
public sealed interface Effect {

  /**
   * What was done with an item stands as this.
   *
   * @param item from 0
   * @param elapsed the time of the sitting that is used up
   */
  record LogSlot(int item, Slot slot, Duration elapsed) implements Effect {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.slot(this);
    }
  }

  /** The clock was stopped. */
  record LogPause(Duration elapsed) implements Effect {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.pause(this);
    }
  }

  /**
   * The sitting was handed in.
   *
   * @param timeUp whether because the time was up
   */
  record LogSubmit(Duration elapsed, boolean timeUp) implements Effect {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.submit(this);
    }
  }

  /** Returns what {@code cases} says of this effect. */
  <T> T match(Cases<T> cases);

  /** One method a kind; Java 17 has no switch over types. */
  interface Cases<T> {
    T slot(LogSlot effect);

    T pause(LogPause effect);

    T submit(LogSubmit effect);
  }
}
