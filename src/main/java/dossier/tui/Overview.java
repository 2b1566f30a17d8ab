package dossier.tui;

import dossier.schedule.Backlog;
import java.util.List;
import java.util.Optional;

/**
 * What the home screen shows.
 *
 * @param forecast reviews that fall due on each of the next days; what is overdue counts today
 * @param problems everything wrong with the bank files, a line each
 * @param notices what happened to the log that a learner must know: damage, a torn line
 * @param locked who else holds the log, where this process can look but not answer
 * @param suspended how many cards are left out until they are brought back
 * @param ready whether something can be asked now; learning cards may have to wait for their minute
 * @param nextDue when something is next to be asked, where nothing is now: in words
 * @param briefing what is expected on the date of the plan, where there is one: a sentence
 * @param made what is made from the claims of the questions; no part of their numbers
 * @param late what has piled up, if so
 * @param offer that the schedule can be fitted to the log, where it has grown enough: a sentence
 * @param undoable whether there is something that can be taken back
 */
public record Overview(
    List<Row> banks,
    List<Integer> forecast,
    List<String> problems,
    List<String> notices,
    Optional<String> locked,
    Optional<String> nextDue,
    int suspended,
    boolean ready,
    Optional<String> briefing,
    Made made,
    Optional<Late> late,
    Optional<String> offer,
    boolean undoable) {

  /** Takes what there is without a plan, of banks from which nothing is made, after an answer. */
  public Overview(
      List<Row> banks,
      List<Integer> forecast,
      List<String> problems,
      List<String> notices,
      Optional<String> locked,
      Optional<String> nextDue,
      int suspended,
      boolean ready) {
    this(
        banks,
        forecast,
        problems,
        notices,
        locked,
        nextDue,
        suspended,
        ready,
        Optional.empty(),
        new Made(0, 0),
        Optional.empty(),
        Optional.empty(),
        true);
  }

  /**
   * How many cards are made from the claims of questions.
   *
   * @param begun those asked before
   */
  public record Made(int all, int begun) {}

  /**
   * Reviews that have piled up.
   *
   * @param whole whether all of them are asked, and not a day's share
   */
  public record Late(Backlog backlog, boolean whole) {
    /** Says how many there are, and what becomes of them: whole sentences. */
    public String said() {
      int away = backlog.awayDays();
      String due = backlog.due()
          + (backlog.due() == 1 ? " review is due" : " reviews are due")
          + (away < 1 ? "" : away == 1 ? " after a day away" : " after " + away + " days away");
      if (whole) {
        return due + "; all of them are asked.";
      }
      int today = backlog.today().size();
      String rest = backlog
          .moreDays()
          .map(days -> "follows in about " + (days == 1 ? "a day" : days + " days"))
          .orElse("takes longer than two months at this pace");
      return due + ". "
          + (today == 0 ? "Today's share is done" : "Today: the " + today + " most worth saving")
          + "; the rest " + rest + ". New questions wait.";
    }
  }

  /** Copies the lists. */
  public Overview {
    banks = List.copyOf(banks);
    forecast = List.copyOf(forecast);
    problems = List.copyOf(problems);
    notices = List.copyOf(notices);
  }

  /**
   * A bank and what is to be asked of it today.
   *
   * @param unseen new cards still to be introduced today
   * @param learning cards in learning, whenever their minute comes
   * @param due reviews due
   * @param again confident errors that are to be seen again apart from the schedule
   * @param questions how many questions it has
   */
  public record Row(
      String name, String title, int unseen, int learning, int due, int again, int questions) {

    /** Returns how many cards are to be asked today. */
    public int open() {
      return unseen + learning + due + again;
    }
  }

  /** Returns whether some question was answered before. */
  boolean isBegun() {
    return total().learning() > 0
        || total().due() > 0
        || total().again() > 0
        || made.begun() > 0
        || suspended > 0
        || forecast.stream().anyMatch(reviews -> reviews > 0);
  }

  /** Returns the sum of all banks. */
  Row total() {
    int unseen = 0;
    int learning = 0;
    int due = 0;
    int again = 0;
    int questions = 0;
    for (Row bank : banks) {
      unseen += bank.unseen();
      learning += bank.learning();
      due += bank.due();
      again += bank.again();
      questions += bank.questions();
    }
    return new Row("", "All", unseen, learning, due, again, questions);
  }
}
