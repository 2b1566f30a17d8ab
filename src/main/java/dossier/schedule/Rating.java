package dossier.schedule;

import java.util.Locale;

/** What the scheduler is told of one recall, worst first. */
public enum Rating {
  AGAIN(1),
  HARD(2),
  GOOD(3),
  EASY(4);

  private final int number;

  Rating(int number) {
    this.number = number;
  }

  /** Returns the number that FSRS gives this rating, from 1 to 4. */
  public int number() {
    return number;
  }

  /**
   * Returns the rating of a number.
   *
   * @throws IllegalArgumentException if the number is not 1 to 4
   */
  public static Rating of(int number) {
    return switch (number) {
      case 1 -> AGAIN;
      case 2 -> HARD;
      case 3 -> GOOD;
      case 4 -> EASY;
      default -> throw new IllegalArgumentException("rating " + number);
    };
  }

  /** Returns the word on screens and in logs, such as {@code again}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
