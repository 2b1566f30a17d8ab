package dossier.tui;

import dossier.drill.Effect;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What an input leads to. */
sealed interface Turn {

  /** Show this screen. */
  record Show(Screen screen) implements Turn {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.show(this);
    }
  }

  /**
   * Have the effects on disk, then show what comes of it.
   *
   * @param refused the screen to show where the disk refuses, of what it said
   */
  record Perform(List<Effect> effects, Question then, Function<String, Screen> refused)
      implements Turn {
    public Perform {
      effects = List.copyOf(effects);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.perform(this);
    }
  }

  /** Have the effects on disk, then leave the program. */
  record Leave(List<Effect> effects, Function<String, Screen> refused) implements Turn {
    public Leave {
      effects = List.copyOf(effects);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.leave(this);
    }
  }

  /** Ask the desk, and show what comes of it. */
  record Ask(Question question) implements Turn {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.ask(this);
    }
  }

  /**
   * Ask the desk what may take long, and show what comes of it.
   *
   * @param doing what is done then, as a sentence without its end
   * @param under the screen to go back to, where the learner does not wait
   * @param share how much of it is done, where that is known
   * @param writes whether something is written, which is seldom long and not called off
   */
  record Wait(String doing, Question question, Screen under, Optional<Share> share, boolean writes)
      implements Turn {
    Wait(String doing, Question question, Screen under) {
      this(doing, question, under, Optional.empty(), false);
    }

    /** Waits for what tells how far it is. */
    Wait(String doing, Question question, Screen under, Share share) {
      this(doing, question, under, Optional.of(share), false);
    }

    /** Waits until something is written. */
    static Wait writing(String doing, Question question, Screen under) {
      return new Wait(doing, question, under, Optional.empty(), true);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.waiting(this);
    }
  }

  /**
   * Open a place in the learner's editor; what comes of it is shown when that is left.
   *
   * @param where asked first; empty where there is no such place
   */
  record Edit(Where where, Turn then) implements Turn {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.edit(this);
    }
  }

  /** What is to be opened in an editor, by the desk if there is one. */
  interface Where {
    Optional<Place> at(Optional<Desk> desk) throws IOException;
  }

  /** Leave the program. */
  record Quit() implements Turn {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.quit(this);
    }
  }

  /** What a screen asks of the desk. */
  interface Question {
    Screen answer(Desk desk);
  }

  /** Returns what {@code cases} says of this turn. */
  <T> T match(Cases<T> cases);

  /** One method a kind; Java 17 has no switch over types. */
  interface Cases<T> {
    T show(Show show);

    T perform(Perform perform);

    T leave(Leave leave);

    T ask(Ask ask);

    T waiting(Wait wait);

    T edit(Edit edit);

    T quit(Quit quit);
  }
}
