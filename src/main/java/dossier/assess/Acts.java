package dossier.assess;

/** What each action does in any state: nothing; a state overrides what it knows better. */
class Acts implements Action.Cases<Step> {
  private final Sitting sitting;

  Acts(Sitting sitting) {
    this.sitting = sitting;
  }

  final Step unchanged() {
    return Step.to(sitting);
  }

  @Override
  public Step respond(Action.Respond action) {
    return unchanged();
  }

  @Override
  public Step believe(Action.Believe action) {
    return unchanged();
  }

  @Override
  public Step flag(Action.Flag action) {
    return unchanged();
  }

  @Override
  public Step go(Action.Go action) {
    return unchanged();
  }

  @Override
  public Step tick(Action.Tick action) {
    return unchanged();
  }

  @Override
  public Step pause(Action.Pause action) {
    return unchanged();
  }

  @Override
  public Step resume(Action.Resume action) {
    return unchanged();
  }

  @Override
  public Step submit(Action.Submit action) {
    return unchanged();
  }
}
