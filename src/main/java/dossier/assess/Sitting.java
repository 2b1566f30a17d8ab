package dossier.assess;

import dossier.question.Lexicon;
import dossier.question.Mark;
import dossier.question.Response;
import dossier.question.Verdict;
import java.time.Duration;
import java.util.Optional;

/**
 * A scored sitting as a value. Actions go in; the next state comes out with what must be on disk
 * before it holds. An action that a state does not know changes nothing.
 *
 * <p>Nothing of a verdict is seen before the end; only what cannot be read one way is asked back.
 */
public sealed interface Sitting
    permits Sitting.Asking, Sitting.Submitting, Sitting.Paused, Sitting.Over {

  /**
   * Returns what follows from an action. Once the time is up, that hands in, and the action comes too
   * late.
   *
   * @param elapsed the time of the sitting that is used up by now, pauses excluded
   */
  default Step on(Action action, Duration elapsed) {
    Sheet now = sheet().until(elapsed);
    return now.isTimeUp()
        ? Step.to(new Over(now, true), new Effect.LogSubmit(now.elapsed(), true))
        : action.match(acts(now));
  }

  /** Returns the paper and what has been done on it. */
  Sheet sheet();

  /** Returns what each action does, of a sheet at its time. */
  Action.Cases<Step> acts(Sheet now);

  /** Returns what {@code cases} says of this state. */
  <T> T match(Cases<T> cases);

  /** One method a state; Java 17 has no switch over types. */
  interface Cases<T> {
    T asking(Asking asking);

    T submitting(Submitting submitting);

    T paused(Paused paused);

    T over(Over over);
  }

  /**
   * Starts a sitting, or goes on with one.
   *
   * @param names the words of the loaded banks that a slip may not turn an answer into
   */
  static Sitting of(Sheet sheet, Lexicon names) {
    return new Asking(sheet, names, Optional.empty());
  }

  /**
   * An item is in hand.
   *
   * @param back what to ask where the last response can be read in two ways; the response stands
   *     until there is another
   */
  record Asking(Sheet sheet, Lexicon names, Optional<String> back) implements Sitting {

    private Asking with(Sheet other) {
      return new Asking(other, names, Optional.empty());
    }

    @Override
    public Action.Cases<Step> acts(Sheet now) {
      return new Acts(new Asking(now, names, back)) {
        @Override
        public Step respond(Action.Respond respond) {
          return responded(now, respond.text());
        }

        @Override
        public Step believe(Action.Believe believe) {
          return now.slot().isAnswered()
              ? changed(now, now.slot().believed(believe.confidence()))
              : unchanged();
        }

        @Override
        public Step flag(Action.Flag flag) {
          return changed(now, now.slot().marked(!now.slot().marked()));
        }

        @Override
        public Step go(Action.Go go) {
          boolean isThere = go.item() >= 0 && go.item() < now.slots().size();
          return isThere ? Step.to(with(now.at(go.item()))) : unchanged();
        }

        @Override
        public Step pause(Action.Pause pause) {
          return Step.to(new Paused(now, names), new Effect.LogPause(now.elapsed()));
        }

        @Override
        public Step submit(Action.Submit submit) {
          return Step.to(new Submitting(now, names));
        }
      };
    }

    private Step responded(Sheet now, String text) {
      Step step = changed(now, now.slot().answered(text.isBlank() ? "" : text));
      Mark mark = now.item().question().mark(new Response(text, now.item().shown()), names);
      boolean unclear = mark.verdict() == Verdict.ASK && !text.isBlank();
      return unclear
          ? new Step(new Asking(step.sitting().sheet(), names, mark.prompt()), step.effects())
          : step;
    }

    private Step changed(Sheet now, Slot slot) {
      Sheet next = now.with(slot);
      return slot.says(now.slot())
          ? Step.to(with(next))
          : Step.to(with(next), new Effect.LogSlot(now.at(), slot, now.elapsed()));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.asking(this);
    }
  }

  /** The learner is asked whether to hand in. The clock goes on. */
  record Submitting(Sheet sheet, Lexicon names) implements Sitting {
    @Override
    public Action.Cases<Step> acts(Sheet now) {
      return new Acts(new Submitting(now, names)) {
        @Override
        public Step submit(Action.Submit submit) {
          return Step.to(new Over(now, false), new Effect.LogSubmit(now.elapsed(), false));
        }

        @Override
        public Step resume(Action.Resume resume) {
          return Step.to(Sitting.of(now, names));
        }

        @Override
        public Step go(Action.Go go) {
          boolean isThere = go.item() >= 0 && go.item() < now.slots().size();
          return isThere ? Step.to(Sitting.of(now.at(go.item()), names)) : unchanged();
        }
      };
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.submitting(this);
    }
  }

  /** The clock stands still, and no item is seen. */
  record Paused(Sheet sheet, Lexicon names) implements Sitting {
    /** Returns what an action leads to: the time that goes by meanwhile is none of the sitting's. */
    @Override
    public Step on(Action action, Duration elapsed) {
      return action.match(acts(sheet));
    }

    @Override
    public Action.Cases<Step> acts(Sheet now) {
      return new Acts(this) {
        @Override
        public Step resume(Action.Resume resume) {
          return Step.to(Sitting.of(sheet, names));
        }
      };
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.paused(this);
    }
  }

  /**
   * Handed in.
   *
   * @param timeUp whether because the time was up
   */
  record Over(Sheet sheet, boolean timeUp) implements Sitting {
    @Override
    public Step on(Action action, Duration elapsed) {
      return Step.to(this);
    }

    @Override
    public Action.Cases<Step> acts(Sheet now) {
      return new Acts(this);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.over(this);
    }
  }
}
