package dossier.store;

import dossier.schedule.Rating;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Something that happened to a learner's cards, as the review log keeps it. */
public sealed interface Event {

  /**
   * A response, as given, and what it earned.
   *
   * @param response the raw text
   * @param shown the order in which options were shown, by their place in the bank from 0; empty
   *     where nothing was shuffled
   * @param understood how the response was read, when that differs from its text
   * @param verdict the verdict's word
   * @param score from 0 to 1
   * @param tookMillis from seeing the question to giving the response
   * @param confidencePercent what the learner believed before the verdict, 0 to 100
   * @param keyHash 16 lowercase hex digits of the key it was marked against
   * @param keyShown that key in words, so that the learner can be told what it was once it changes
   * @param attempt 1, or 2 after a prompt
   * @param extra whether the card was shown apart from the schedule, so that no review follows
   */
  record Answered(
      String card,
      String response,
      List<Integer> shown,
      Optional<String> understood,
      String verdict,
      double score,
      long tookMillis,
      OptionalInt confidencePercent,
      String keyHash,
      String keyShown,
      int attempt,
      String session,
      boolean extra)
      implements Event {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{16}");

    /** Checks the ranges. */
    public Answered {
      shown = List.copyOf(shown);
      require(score >= 0 && score <= 1, card, "score " + score);
      require(tookMillis >= 0 && tookMillis <= MOST_MILLIS, card, "took " + tookMillis + " ms");
      int confidence = confidencePercent.orElse(0);
      require(confidence >= 0 && confidence <= 100, card, "confidence " + confidence + " %");
      require(HASH.matcher(keyHash).matches(), card, "key hash '" + keyHash + "'");
      require(attempt >= 1 && attempt <= 9, card, "attempt " + attempt);
    }
  }

  /**
   * What the scheduler is told of one recall.
   *
   * @param proposed the rating that the mark proposed
   * @param answer the answer it rests on, if one was given
   * @param place where in its fuzz range the interval was put, 0 to 99; drawn if empty
   */
  record Reviewed(
      String card, Rating rating, Rating proposed, Optional<EventId> answer, OptionalInt place)
      implements Event {
    static final int MOST_PLACE = 99;

    /** Checks the range. */
    public Reviewed {
      if (place.isPresent() && (place.getAsInt() < 0 || place.getAsInt() > MOST_PLACE)) {
        throw new IllegalArgumentException("place " + place.getAsInt());
      }
    }

    /** Takes a review whose interval is drawn. */
    public Reviewed(String card, Rating rating, Rating proposed, Optional<EventId> answer) {
      this(card, rating, proposed, answer, OptionalInt.empty());
    }
  }

  /**
   * An event taken back, as if it had never been; itself undone, the event is back. Answers stay:
   * they were given.
   */
  record Undone(EventId of) implements Event {}

  /** A card set aside until further notice, or brought back. */
  record Suspended(String card, boolean on) implements Event {}

  /**
   * A card hidden for some days.
   *
   * @param untilDay the study day, in days since 1970-01-01, on which it may be asked again
   */
  record Buried(String card, long untilDay) implements Event {}

  /**
   * A card marked by the learner.
   *
   * @param flag 1 to 7, or 0 for none
   */
  record Flagged(String card, int flag, String note) implements Event {
    /** Checks the range of the flag. */
    public Flagged {
      require(flag >= 0 && flag <= 7, card, "flag " + flag);
    }
  }

  /** The machine's mark of an answer, overruled by the learner. */
  record Overruled(EventId answer, String verdict, String note) implements Event {}

  /**
   * An answer marked again, against a key that has changed since. Its rating stays: that is what
   * the scheduler was told.
   *
   * @param verdict the verdict's word
   * @param score from 0 to 1
   * @param keyHash 16 lowercase hex digits of the key it was marked against this time
   */
  record Remarked(EventId answer, String verdict, double score, String keyHash) implements Event {
    /** Checks the range of the score. */
    public Remarked {
      require(score >= 0 && score <= 1, answer.toString(), "score " + score);
    }
  }

  /**
   * A scored sitting began. What is logged of a sitting moves no due date.
   *
   * @param sitting what tells it from other sittings
   * @param cards its items in the order they are asked
   * @param seed what the order of the options follows from
   * @param limitMillis the time there is; empty for no limit
   * @param passPercent the pass mark; empty for none
   * @param byCertainty whether points are given by certainty as well
   * @param blueprint what it was drawn to, in words that are the same for the same blueprint; empty
   *     in logs older than this field
   */
  record SittingBegun(
      String sitting,
      List<String> cards,
      long seed,
      OptionalLong limitMillis,
      OptionalInt passPercent,
      boolean byCertainty,
      Optional<String> blueprint)
      implements Event {
    /** Copies the list. */
    public SittingBegun {
      cards = List.copyOf(cards);
    }
  }

  /**
   * What stands for an item of a sitting from now on.
   *
   * @param response the raw text; blank where it was taken away
   * @param shown the order in which options were shown, as in {@link Answered}
   * @param understood how the response was read, when that differs from its text; empty in logs older
   *     than this field
   * @param confidence the number of the band, 1 to 7
   * @param marked whether the learner wants to come back to it
   * @param verdict the verdict's word
   * @param score from 0 to 1
   * @param spentMillis how long the item was looked at
   * @param elapsedMillis the time of the sitting that was used up, pauses excluded
   * @param keyHash 16 lowercase hex digits of the key it was marked against
   * @param keyShown that key in words
   */
  record SittingAnswered(
      String sitting,
      String card,
      String response,
      List<Integer> shown,
      Optional<String> understood,
      OptionalInt confidence,
      boolean marked,
      String verdict,
      double score,
      long spentMillis,
      long elapsedMillis,
      String keyHash,
      String keyShown)
      implements Event {
    /** Checks the ranges. */
    public SittingAnswered {
      shown = List.copyOf(shown);
      require(score >= 0 && score <= 1, card, "score " + score);
      int band = confidence.orElse(1);
      require(band >= 1 && band <= 7, card, "confidence " + band);
      require(spentMillis >= 0 && elapsedMillis >= 0, card, "a time below 0");
    }
  }

  /** The clock of a sitting was stopped. */
  record SittingPaused(String sitting, long elapsedMillis) implements Event {}

  /**
   * A sitting ended.
   *
   * @param how "submitted", "time" where it ran out, "abandoned"
   */
  record SittingEnded(String sitting, long elapsedMillis, String how) implements Event {}

  /**
   * A date to study toward; the last such event stands.
   *
   * @param by the date; empty where there is to be none
   * @param minutes the time there is on each day until then
   */
  record Planned(Optional<LocalDate> by, double minutes) implements Event {
    /** Checks the range of the minutes. */
    public Planned {
      require(minutes > 0 && minutes <= 1440, "plan", minutes + " minutes");
    }
  }

  /** The longest time an answer is taken to need: a day. */
  long MOST_MILLIS = 86_400_000L;

  private static void require(boolean holds, String card, String found) {
    if (!holds) {
      throw new IllegalArgumentException(card + ": " + found);
    }
  }
}
