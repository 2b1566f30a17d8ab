package dossier.tui;

import dossier.plan.Band;
import dossier.plan.Prospect;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A date to study toward, and what is to be expected then.
 *
 * @param by the date
 * @param days how many days it is ahead, at least 1
 * @param minutes the time there is on each day
 * @param kept whether this is the plan in the log
 * @param unseen new questions chosen for today
 * @param reviews reviews chosen for today
 * @param seconds the time that these are expected to take
 * @param questions how many questions there are
 * @param prospect by the place of a card in the deck
 * @param never the questions that would never be asked, in words
 * @param poor the other questions that are more likely forgotten than not, in words
 * @param missed what was not studied of the plan so far; empty where nothing was missed
 */
public record Briefing(
    LocalDate by,
    int days,
    double minutes,
    boolean kept,
    int unseen,
    int reviews,
    double seconds,
    int questions,
    Prospect prospect,
    List<String> never,
    List<String> poor,
    Optional<Missed> missed) {

  /**
   * Days that went by without a review.
   *
   * @param minutes how many more there would have to be on each day that is left, to have as many
   * @param recall how much more would be recalled on the date with these
   */
  public record Missed(int days, double minutes, double recall) {
    /** Returns this in a sentence. */
    public String said() {
      long points = Math.round(100 * recall);
      double more = minutes < 10 ? Math.max(0.5, Math.ceil(2 * minutes) / 2) : Math.ceil(minutes);
      String what = points == 0
          ? "less than a point of recall"
          : "about " + Page.count((int) points, "point") + " of recall";
      return "Missed: " + Page.count(days, "day") + ", " + what + "; " + Briefing.minutes(more)
          + " more a day would make up for it.";
    }
  }

  /** Copies the lists. */
  public Briefing {
    never = List.copyOf(never);
    poor = List.copyOf(poor);
  }

  /** Returns this as the plan in the log. */
  public Briefing nowKept() {
    return new Briefing(
        by, days, minutes, true, unseen, reviews, seconds, questions, prospect, never, poor,
        missed);
  }

  /** Returns what is expected in a sentence. */
  public String said() {
    var recall = prospect.onTheDate();
    String when = days == 1 ? "tomorrow" : "in " + days + " days";
    return "Briefing " + when + ": expected recall " + percent(recall.mean()) + " (" + band(recall)
        + ") at "
        + minutes(minutes) + " a day.";
  }

  /** Returns what today brings in a sentence. */
  public String today() {
    if (unseen + reviews == 0) {
      return "Nothing more is planned for today.";
    }
    return "Today: " + Page.count(unseen, "new question") + " and " + Page.count(reviews, "review")
        + ", about " + minutes(Math.max(1, Math.rint(seconds / 60))) + ".";
  }

  /** Returns what will not be reached in a sentence. */
  public String unreached() {
    if (never.isEmpty() && poor.isEmpty()) {
      return "Every question is reached.";
    }
    var parts = new ArrayList<String>();
    if (!never.isEmpty()) {
      parts.add(Page.count(never.size(), "question") + " never asked");
    }
    if (!poor.isEmpty()) {
      parts.add(Page.count(poor.size(), "question") + " more likely forgotten than not");
    }
    return "Not reached: " + String.join(", ", parts) + ".";
  }

  /** Returns "1 minute", "7.5 minutes". */
  public static String minutes(double minutes) {
    String number = Double.isFinite(minutes)
        ? BigDecimal.valueOf(minutes).stripTrailingZeros().toPlainString()
        : Double.toString(minutes);
    return number + (minutes == 1 ? " minute" : " minutes");
  }

  /** Returns a share that is expected: no forecast is sure of the whole. */
  static String percent(double share) {
    return share >= 0.995 ? "over 99 %" : Curve.percent(share);
  }

  /** Returns from where to where it may come out. */
  static String band(Band recall) {
    return Math.min(99, Math.round(100 * recall.low())) + " to " + percent(recall.high());
  }
}
