package dossier.assess;

import java.util.List;

/** What an action leads to: the next state, and what must be on disk before it holds. */
public record Step(Sitting sitting, List<Effect> effects) {
  /** Copies the list. */
  public Step {
    effects = List.copyOf(effects);
  }

  static Step to(Sitting sitting, Effect... effects) {
    return new Step(sitting, List.of(effects));
  }
}
