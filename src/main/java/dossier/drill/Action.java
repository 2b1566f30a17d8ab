package dossier.drill;

import dossier.question.Confidence;
import dossier.schedule.Rating;
import java.util.Optional;

/** What a learner does in a drill. */
public sealed interface Action {
  /**
   * Gives a response.
   *
   * @param text as typed, or as the picked option would be typed
   */
  record Respond(String text) implements Action {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.respond(this);
    }
  }

  /**
   * Says how sure the learner is of the response just given.
   *
   * @param confidence empty to say nothing
   */
  record Believe(Optional<Confidence> confidence) implements Action {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.believe(this);
    }
  }

  /** Has the learner asked before each verdict how sure they are, or no longer. */
  record AskConfidence(boolean on) implements Action {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.askConfidence(this);
    }
  }

  /** Rates the recall, whatever the mark proposes. */
  record Rate(Rating rating) implements Action {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.rate(this);
    }
  }

  /** Takes the rating that the mark proposes. */
  record Accept() implements Action {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.accept(this);
    }
  }

  /** Overrules the machine's mark: what it found wrong was right, or the reverse. */
  record Overrule() implements Action {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.overrule(this);
    }
  }

  /** Takes back the last rating, overruling, bury or suspension, and stands where it was made. */
  record Undo() implements Action {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.undo(this);
    }
  }

  /** Leaves the card out until tomorrow. */
  record Bury() implements Action {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.bury(this);
    }
  }

  /** Leaves the card out until it is brought back. */
  record Suspend() implements Action {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.suspend(this);
    }
  }

  /**
   * Marks the card for later attention.
   *
   * @param flag 0 for none, to 7
   */
  record Flag(int flag, String note) implements Action {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.flag(this);
    }
  }

  /** Ends the drill. */
  record Stop() implements Action {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.stop(this);
    }
  }

  /** Returns what {@code cases} says of this action. */
  <T> T match(Cases<T> cases);

  /** One method a kind; Java 17 has no switch over types. */
  interface Cases<T> {
    T respond(Respond action);

    T believe(Believe action);

    T askConfidence(AskConfidence action);

    T rate(Rate action);

    T accept(Accept action);

    T overrule(Overrule action);

    T undo(Undo action);

    T bury(Bury action);

    T suspend(Suspend action);

    T flag(Flag action);

    T stop(Stop action);
  }
}
