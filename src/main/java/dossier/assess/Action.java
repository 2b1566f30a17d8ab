package dossier.assess;

import dossier.question.Confidence;

/** What a learner does in a sitting. */
public sealed interface Action {
  /**
   * Gives a response to the item in hand, in the place of an earlier one.
   *
   * @param text as typed, or as the picked option would be typed; blank takes the response away
   */
  record Respond(String text) implements Action {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.respond(this);
    }
  }

  /** Says how sure they are of the response to the item in hand. */
  record Believe(Confidence confidence) implements Action {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.believe(this);
    }
  }

  /** Marks the item in hand to come back to, or no longer. */
  record Flag() implements Action {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.flag(this);
    }
  }

  /**
   * Takes another item in hand; one that there is not changes nothing.
   *
   * @param item from 0
   */
  record Go(int item) implements Action {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.go(this);
    }
  }

  /** Lets time go by. */
  record Tick() implements Action {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.tick(this);
    }
  }

  /** Stops the clock. */
  record Pause() implements Action {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.pause(this);
    }
  }

  /** Goes on: after a pause, or when asked whether to submit. */
  record Resume() implements Action {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.resume(this);
    }
  }

  /** Hands in: the first asks whether that is meant, the second does it. */
  record Submit() implements Action {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.submit(this);
    }
  }

  /** Returns what {@code cases} says of this action. */
  <T> T match(Cases<T> cases);

  /** One method a kind; Java 17 has no switch over types. */
  interface Cases<T> {
    T respond(Respond action);

    T believe(Believe action);

    T flag(Flag action);

    T go(Go action);

    T tick(Tick action);

    T pause(Pause action);

    T resume(Resume action);

    T submit(Submit action);
  }
}
