package dossier.assess;

import dossier.question.Mark;
import dossier.question.Verdict;

/** An item of a sitting that was handed in, with what was given and what it earned. */
public record Marked(Item item, Slot slot, Mark mark) {
  /** Returns whether it earned full marks. */
  public boolean isRight() {
    return mark.verdict() == Verdict.CORRECT;
  }

  /** Returns the certainty that the confidence amounts to. */
  public Certainty certainty() {
    return Certainty.of(slot.confidence());
  }

  /** Returns the points by certainty: 0 where nothing was given. */
  public double pointsByCertainty() {
    return slot.isAnswered() ? certainty().points(mark.score()) : 0;
  }
}
