package dossier.tui;

import dossier.plan.Prospect;
import java.time.LocalDate;
import java.util.List;

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
    List<String> poor) {
  /** Copies the lists. */
  public Briefing {
    never = List.copyOf(never);
    poor = List.copyOf(poor);
  }

  /** Returns what is expected in a sentence. */
  public String said() {
    var recall = prospect.onTheDate();
    String when = days == 1 ? "tomorrow" : "in " + days + " days";
    return "Briefing " + when + ": expected recall " + Curve.percent(recall.mean()) + " ("
        + Math.round(100 * recall.low()) + " to " + Curve.percent(recall.high()) + ") at "
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
    return "Not reached: " + Page.count(never.size(), "question") + " never asked, " + poor.size()
        + " more likely forgotten than not.";
  }

  /** Returns "1 minute", "7.5 minutes". */
  public static String minutes(double minutes) {
    String number =
        minutes == Math.rint(minutes) ? Long.toString((long) minutes) : Double.toString(minutes);
    return number + (minutes == 1 ? " minute" : " minutes");
  }
}
