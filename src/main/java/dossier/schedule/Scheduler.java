package dossier.schedule;

/** When a card is asked again: the memory model, learning steps and fuzz together. */
public final class Scheduler {

  /** Returns the card as it stands after a review. */
  public Card review(Card card, Rating rating, Moment now) {
    return card;
  }
}
