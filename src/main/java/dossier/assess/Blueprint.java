package dossier.assess;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a sitting is drawn to.
 *
 * @param questions how many items in all; empty for the sum of the facet that asks for most, or
 *     {@link #QUESTIONS} where none asks for any
 * @param quotas how many items at least of a tag, a type, a source, a difficulty; an item counts for
 *     every quota that it meets
 * @param minutes the time limit; empty for none
 * @param passPercent the pass mark, 0 to 100; empty for none
 * @param seed what the draw follows from; empty for one of the caller's
 */
public record Blueprint(
    OptionalInt questions,
    List<Quota> quotas,
    OptionalInt minutes,
    OptionalInt passPercent,
    OptionalLong seed) {
  /** How many items where nothing says it. */
  public static final int QUESTIONS = 20;

  /** The most items of a sitting. */
  public static final int MOST_QUESTIONS = 500;

  /** The longest time limit. */
  public static final int MOST_MINUTES = 24 * 60;

  /** Nothing asked for. */
  public static final Blueprint NONE = new Blueprint(
      OptionalInt.empty(),
      List.of(),
      OptionalInt.empty(),
      OptionalInt.empty(),
      OptionalLong.empty());

  /** At least so many items that have a value. */
  public record Quota(Facet facet, String value, int count) {
    /** Checks the range. */
    public Quota {
      require(count >= 1 && count <= MOST_QUESTIONS, facet.word() + " " + value + ": " + count);
    }

    /** Returns the value with its facet, such as "tag arms". */
    public String name() {
      return facet.word() + " " + value;
    }
  }

  /** Copies the list and checks the ranges. */
  public Blueprint {
    quotas = List.copyOf(quotas);
    int asked = questions.orElse(QUESTIONS);
    require(asked >= 1 && asked <= MOST_QUESTIONS, asked + " questions");
    int limit = minutes.orElse(1);
    require(limit >= 1 && limit <= MOST_MINUTES, limit + " minutes");
    int pass = passPercent.orElse(0);
    require(pass >= 0 && pass <= 100, "a pass mark of " + pass + " %");
  }

  private static void require(boolean holds, String found) {
    if (!holds) {
      throw new IllegalArgumentException(found);
    }
  }

  /** Returns how many items a sitting has, where there are so many. */
  public int size() {
    int most = 0;
    for (Facet facet : Facet.values()) {
      int sum =
          quotas.stream().filter(q -> q.facet() == facet).mapToInt(Quota::count).sum();
      most = Math.max(most, sum);
    }
    return questions.orElse(most == 0 ? QUESTIONS : Math.min(most, MOST_QUESTIONS));
  }

  /**
   * Returns what is drawn and how long it may take: "20 questions, at least 8 of tag arms, in 15
   * minutes". Sittings of which this is the same can be put beside each other, so it says nothing of
   * the pass mark and the seed.
   */
  public String text() {
    var text = new StringBuilder(size() == 1 ? "1 question" : size() + " questions");
    quotas.stream()
        .map(quota -> ", at least " + quota.count() + " of " + quota.name())
        .sorted()
        .forEach(text::append);
    if (minutes.isPresent()) {
      text.append(", in ").append(minutes.getAsInt());
      text.append(minutes.getAsInt() == 1 ? " minute" : " minutes");
    }
    return text.toString();
  }

  /** Returns this blueprint with what is said elsewhere in the place of its own. */
  public Blueprint with(OptionalInt otherQuestions, OptionalInt otherMinutes, OptionalLong other) {
    return new Blueprint(
        otherQuestions.isPresent() ? otherQuestions : questions,
        quotas,
        otherMinutes.isPresent() ? otherMinutes : minutes,
        passPercent,
        other.isPresent() ? other : seed);
  }
}
