package dossier.schedule;

import java.util.Locale;

/** What the scheduler is told of one recall, worst first. */
public enum Rating {
  AGAIN,
  HARD,
  GOOD,
  EASY;

  /** Returns the number that FSRS gives this rating, from 1 to 4. */
  public int number() {
    return ordinal() + 1;
  }

  /**
   * Returns the rating of a number.
   *
   * @throws IllegalArgumentException if the number is not 1 to 4
   */
  public static Rating of(int number) {
    if (number < 1 || number > 4) {
      throw new IllegalArgumentException("rating " + number);
    }
    return values()[number - 1];
  }

  /** Returns the word on screens and in logs, such as {@code again}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
