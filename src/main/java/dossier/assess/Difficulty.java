package dossier.assess;

import java.util.Locale;

/** How hard an item has been for a learner, by the FSRS difficulty of the card, 1 to 10. */
public enum Difficulty {
  /** Never reviewed. */
  UNSEEN,
  /** Below 4. */
  EASY,
  /** From 4, below 7. */
  MEDIUM,
  /** From 7. */
  HARD;

  /** Returns the difficulty of a card that has been reviewed. */
  public static Difficulty of(double fsrs) {
    return fsrs < 4 ? EASY : fsrs < 7 ? MEDIUM : HARD;
  }

  /** Returns the word in banks and reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
