package dossier.drill;

import java.util.List;

/** What an action leads to: the next state, and what must be on disk before it holds. */
public record Step(Drill drill, List<Effect> effects) {
  /** Copies the list. */
  public Step {
    effects = List.copyOf(effects);
  }

  static Step to(Drill drill, Effect... effects) {
    return new Step(drill, List.of(effects));
  }
}
